import { currenciesOf } from './currencies.ts';

/** A decimal as `money()` takes it (`1200.5`), or why the text is none, as a sentence for the person. */
export type AmountReading = { ok: true; decimal: string } | { ok: false; problem: string };

/** Beyond this a typed amount is a slip of the finger, not a debt. */
const MAX_INTEGER_DIGITS = 15;

/** `1,200,000`, `1.200.000`, `1 200 000`, `1'200'000`: groups of three behind one and the same separator. */
const THOUSANDS = /^\d{1,3}(?:([., '])\d{3}(?:\1\d{3})*)?$/;
/** `12,34,567`: groups of two before the last three, as in India. */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * Reads an unsigned number with separators as people write them: `1200.50`, `1,200.50`, `1.200,50`, `1 200,50`,
 * `1'200.50`, `1,200`. A point before exactly three digits (`1.200`) is refused, because half of the world reads
 * it as a thousand and the other half as one: unless the currency leaves one reading only. It has no decimals
 * (JPY 1.200), or has three and the point is the one this tool itself writes (KWD 1.234).
 *
 * @param text    digits, points, commas, apostrophes and plain spaces only
 * @param digits  how many decimals the currency has
 * @param name    the currency, for the sentence
 */
export function readAmount(text: string, digits: number, name: string): AmountReading {
  const parts = splitDecimals(text, digits);
  if (parts === 'ambiguous') return refuse(bothReadings(text, digits));
  const whole = parts.whole === '' ? '0' : parts.whole;
  if (!/^\d+$/.test(whole) && !THOUSANDS.test(whole) && !LAKHS.test(whole)) {
    return refuse(`The separators in "${text}" do not fit together. Write it plainly, such as 1200.50.`);
  }
  const integer = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (integer.length > MAX_INTEGER_DIGITS) {
    return refuse(`"${text}" is too large: at most ${MAX_INTEGER_DIGITS} digits before the decimals.`);
  }
  if (parts.decimals.length > digits) {
    return refuse(
      digits === 0
        ? `${name} has no decimals. Write ${integer}.`
        : `${name} has at most ${digits} decimals: "${text}" has ${parts.decimals.length}.`,
    );
  }
  return { ok: true, decimal: parts.decimals === '' ? integer : `${integer}.${parts.decimals}` };
}

/** Where the decimals begin, judged by the separators alone. */
function splitDecimals(text: string, digits: number): { whole: string; decimals: string } | 'ambiguous' {
  const separators = text.replace(/\d/g, '');
  const last = separators.at(-1);
  const wholeOnly = { whole: text, decimals: '' };
  if (last === undefined || last === ' ' || last === "'") return wholeOnly;
  const at = text.lastIndexOf(last);
  const split = { whole: text.slice(0, at), decimals: text.slice(at + 1) };
  if (separators.length > 1) return text.indexOf(last) === at ? split : wholeOnly;
  if (!/^[1-9]\d{0,2}$/.test(split.whole) || split.decimals.length !== 3) return split;
  // Nobody writes three decimals of a currency that has two, and `1,200` is how many people write a thousand.
  if (digits === 0 || (last === ',' && digits < 3)) return wholeOnly;
  return digits === 3 && last === '.' ? split : 'ambiguous';
}

function bothReadings(text: string, digits: number): string {
  const [whole = '', decimals = ''] = text.split(/[.,]/);
  const kept = decimals.slice(0, digits);
  const exact = /^0*$/.test(decimals.slice(digits)) ? kept : decimals;
  const thousands = `${whole}${decimals}`;
  // A bare 1.234 in a currency with three decimals is accepted, so it can be offered as the way to write it.
  return `"${text}" could be ${thousands} or ${whole}.${exact}. Write ${thousands} or ${whole}.${kept}.`;
}

function refuse(problem: string): AmountReading {
  return { ok: false, problem };
}

/** A currency's code, or why there is none; `needsCurrency` when the number is fine and only that is missing. */
export type CurrencyReading =
  | { ok: true; currency: string }
  | { ok: false; problem: string; needsCurrency?: true };

/**
 * The currency that the words around a number mean: none, a code, a sign, or both (`$400 CAD`).
 *
 * @param units     as typed, in order
 * @param number    as typed, for the examples in the sentence
 * @param fallback  is meant by no unit at all, and by a sign of several currencies if it is one of them
 */
export function readCurrency(
  units: readonly string[],
  number: string,
  fallback: string | undefined,
): CurrencyReading {
  if (units.length === 0) {
    if (fallback !== undefined) return { ok: true, currency: fallback };
    return {
      ok: false,
      problem: `In which currency? Write it too, such as ${number} EUR.`,
      needsCurrency: true,
    };
  }
  const { meanings, shared } = meaningsOf(units);
  const unknown = units.find((_, index) => meanings[index]?.length === 0);
  if (unknown !== undefined) {
    return {
      ok: false,
      problem: `"${unknown}" is no currency known here. Write one sum, such as ${number} ${fallback ?? 'EUR'}.`,
    };
  }
  if (shared.length === 0)
    return { ok: false, problem: `${units.join(' and ')} are two currencies. Write one.` };
  if (fallback !== undefined && shared.includes(fallback)) return { ok: true, currency: fallback };
  const [first, second, third] = shared;
  if (first !== undefined && second === undefined) return { ok: true, currency: first };
  const examples = [first, second, third]
    .filter((code) => code !== undefined)
    .map((code) => `${number} ${code}`);
  const problem = `"${units.join(' ')}" may be several currencies. Write ${examples.join(' or ')}.`;
  return { ok: false, problem, needsCurrency: true };
}

/** What each word may mean, and what all of them may: “US dollars” is one currency, “dollars” are several. */
function meaningsOf(units: readonly string[]): {
  meanings: (readonly string[])[];
  shared: readonly string[];
} {
  const meanings = units.map(currenciesOf);
  const [first = []] = meanings;
  return { meanings, shared: first.filter((code) => meanings.every((codes) => codes.includes(code))) };
}

/** A currency by its code, sign or name, where no sum stands beside it: `eur`, `€`, `euros`, `US dollars`. */
export function readCurrencyName(text: string): CurrencyReading {
  const units = text.split(/\s+/).filter((unit) => unit !== '');
  const [first, ...more] = meaningsOf(units).shared;
  if (first === undefined)
    return { ok: false, problem: `“${text.trim()}” is not a currency code; write EUR, USD or GBP` };
  if (more.length === 0) return { ok: true, currency: first };
  const codes = [first, ...more].slice(0, 3);
  const listed = `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;
  return { ok: false, problem: `“${text.trim()}” may be several currencies; write ${listed}` };
}
