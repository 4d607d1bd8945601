import { readAmount, readCurrency } from './amount-text.ts';
import { currencyDigits } from './currencies.ts';
import { money, type Money } from './money.ts';

/** What a typed amount was understood as, or why it was not, as a sentence that says what to write. */
export type MoneyReading = { ok: true; money: Money } | { ok: false; problem: string; needsCurrency?: true };

/** Longer than any amount with its separators and currency. */
const MAX_TYPED = 60;

/**
 * Reads an amount as people type it: `400`, `400 USD`, `$1,200.50`, `1.200,50 €`, `-5`. Never guesses: what has
 * two readings (`1.200`, `$` without a dollar as the fallback) is refused with both.
 *
 * @param fallbackCurrency of the settings or the case; `undefined` if there is none
 * @returns `needsCurrency` when only the currency is missing
 */
export function parseMoney(text: string, fallbackCurrency: string | undefined): MoneyReading {
  const plain = text
    .trim()
    .slice(0, MAX_TYPED + 1)
    .replace(/\s/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/[\u2019`]/g, "'");
  const example = `Write an amount such as 400, 1200.50 or 400 ${fallbackCurrency ?? 'EUR'}.`;
  if (plain === '') return { ok: false, problem: `No amount. ${example}` };
  const shape = /^(-?)([^\d.,'-]*)(-?) *(\d[\d.,' ]*|[.,]\d+)([^\d.,'-]*)$/;
  const [, outer, before = '', inner, number, after = ''] =
    (plain.length <= MAX_TYPED && shape.exec(plain)) || [];
  if (number === undefined || (outer !== '' && inner !== '')) {
    const shown = plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
    return { ok: false, problem: `"${shown}" is not an amount. ${example}` };
  }
  const units = `${before} ${after}`.split(' ').filter((unit) => unit !== '');
  const unit = readCurrency(units, number.trim(), fallbackCurrency);
  if (!unit.ok) return unit;
  const reading = readAmount(number.trim(), currencyDigits(unit.currency) ?? 2, unit.currency);
  if (!reading.ok) return reading;
  const negative = outer === '-' || inner === '-';
  return { ok: true, money: money(`${negative ? '-' : ''}${reading.decimal}`, unit.currency) };
}
