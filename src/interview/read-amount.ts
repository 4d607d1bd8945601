import { readAmount, type AmountReading } from '../amount-text.ts';
import { counted } from '../counted.ts';
import { daysBetween } from '../dates.ts';
import { compareMoney, formatMoney, isZero, money, zero, type Money } from '../money.ts';
import { parseMoney } from '../typed-money.ts';
import type { StepOf } from '../playbook/schema.ts';
import { parseTypedDate } from '../typed-dates.ts';
import { wordsOf, wrong, type RawAnswer } from './raw-answer.ts';
import { fits } from './narrowing.ts';
import type { Reader, Reading } from './read-answer.ts';
import type { Surroundings } from './situation.ts';

export async function readNumber(
  step: StepOf<'number'>,
  raw: RawAnswer,
  { situation, plan }: Reader,
): Promise<Reading> {
  const text = wordsOf(raw);
  const reading = typeof raw === 'number' ? undefined : typedNumber(withoutUnit(text, step.ask));
  if (reading === null) return wrong((await daysAgo(text, situation.around)) ?? NO_NUMBER(text));
  if (reading?.ok === false) return reading;
  const value = Number(reading?.decimal ?? raw);
  if (!Number.isFinite(value)) return wrong(NO_NUMBER(text));
  const min = step.min === undefined ? undefined : Number(plan.scope.valueOf(step.min));
  const max = step.max === undefined ? undefined : Number(plan.scope.valueOf(step.max));
  if (min !== undefined && value < min) return wrong(`it has to be at least ${min}`);
  if (max !== undefined && value > max) return wrong(`it can be at most ${max}`);
  return { ok: true, value };
}

const NO_NUMBER = (text: string): string => `“${text}” is not a number; write it as 12 or 12.5`;

/** “10 days”, where days are asked for, or “8h” for hours; of any other unit the number is another. */
function withoutUnit(text: string, ask: string): string {
  const [, digits, unit] = /^([\d.,]+) ?(h|[a-z]{3,})$/i.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return text;
  return fits(ask, /^(?:h|hrs?)$/i.test(unit) ? 'hours' : unit) ? digits : text;
}

/** Who is asked for how long may say since when; what is meant then is offered, not taken: it may be hours. */
async function daysAgo(text: string, { settings, today }: Surroundings): Promise<string | undefined> {
  const reading = await parseTypedDate(text.replace(/^(?:since|from)\s+/i, ''), {
    ...settings,
    today,
    lean: 'past',
  });
  const days = reading.ok ? daysBetween(reading.day, today) : 0;
  return days > 0
    ? `“${text}” is ${counted(days, 'day')} ago; type the number alone, as in ${days}`
    : undefined;
}

/**
 * The separators of a number are read as those of a sum: what has two readings is asked, never guessed.
 *
 * @returns `null` if it is none
 */
function typedNumber(text: string): AmountReading | null {
  const [, minus, digits] = /^(-?)(\d[\d.,' ]*)$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const reading = readAmount(digits, 2, 'This');
  return reading.ok ? { ok: true, decimal: `${minus}${reading.decimal}` } : reading;
}

export function readMoney(step: StepOf<'money'>, raw: RawAnswer, { situation, plan }: Reader): Reading {
  const { record, around } = situation;
  if (typeof raw === 'object') return readMoneyObject(step, raw, { situation, plan });
  const reading = parseMoney(wordsOf(raw), record.currency ?? around.settings.currency);
  if (!reading.ok) return reading;
  const { currency } = reading.money;
  if (record.currency !== undefined && currency !== record.currency) {
    return wrong(
      `this case is in ${record.currency}; convert the ${currency} amount, and keep the original in the facts`,
    );
  }
  const bound = (limit: string | number | undefined): Money | undefined => {
    if (limit === undefined) return undefined;
    const value = plan.scope.valueOf(limit);
    if (typeof value !== 'object' || value === null) return money(String(value), currency);
    // The case may get its currency just now; what has no answer yet is nothing in any currency.
    return isZero(value as Money) ? zero(currency) : (value as Money);
  };
  const min = bound(step.min);
  const max = bound(step.max);
  if (min !== undefined && compareMoney(reading.money, min) < 0)
    return wrong(`it has to be at least ${formatMoney(min)}`);
  if (max !== undefined && compareMoney(reading.money, max) > 0)
    return wrong(`it can be at most ${formatMoney(max)}`);
  return { ok: true, value: { amount: reading.money.amount, currency } };
}

/** `{ amount: "400.00", currency: USD }`, as a case prints it. */
function readMoneyObject(step: StepOf<'money'>, raw: object | null, reader: Reader): Reading {
  const { amount, currency } = (raw ?? {}) as { amount?: unknown; currency?: unknown };
  if (typeof currency !== 'string' || (typeof amount !== 'string' && typeof amount !== 'number')) {
    return wrong('write an amount, as in 400 USD');
  }
  return readMoney(step, `${amount} ${currency}`, reader);
}
