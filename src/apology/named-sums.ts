import { readAmount } from '../amount-text.ts';
import type { CaseRecord } from '../case/schema.ts';

const SUM =
  /(?:\b[A-Z]{3}|[$€£¥₹])\s?(\d[\d.,'’]*)|(\d[\d.,'’]*)\s?(?:[€£]|[A-Z]{3}\b|(?:euros?|pounds?|dollars?|rupees?)\b)/g;

/** The sums that a text names, as numbers, and where. */
export function sumsIn(text: string): { sum: number; at: number; length: number }[] {
  return [...text.matchAll(SUM)].flatMap(({ 0: found, 1: after, 2: before, index }) => {
    const digits = (after ?? before ?? '').replaceAll('’', "'").replace(/[.,']+$/, '');
    const reading = readAmount(digits, 2, '');
    return reading.ok
      ? [{ sum: Number(reading.decimal), at: index, length: found.replace(/[.,'’]+$/, '').length }]
      : [];
  });
}

/** Every sum that was answered, offered or promised in a case. */
export function sumsOf({ answers, harms, exposure, remedy, promises }: CaseRecord): number[] {
  const found = promises.flatMap(({ text }) => sumsIn(text).map(({ sum }) => sum));
  JSON.stringify({ answers, harms, exposure, remedy }, (_key, value: unknown) => {
    // A harm has an amount, too, but that is a sum of its own.
    if (typeof value === 'object' && value !== null && 'amount' in value && typeof value.amount === 'string')
      found.push(Number(value.amount));
    return value;
  });
  return found;
}
