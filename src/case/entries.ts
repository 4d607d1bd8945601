import { hasMoneyShape, toMinor } from '../money.ts';
import { GRADES, HARM_KINDS } from './harms.ts';
import type { AnswerRecord, AnswerValue } from './schema.ts';

/** What may stand in an entry of a list that fills a field. */
export interface EntrySpec {
  /** The kind of each name, and the values of a choice; without names any are taken, all of kind `text`. */
  readonly names?: Readonly<Record<string, { readonly kind: string; readonly values?: readonly string[] }>>;
  readonly needs: readonly string[];
  /** What has to stand beside a name, if that is there. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The most entries that fit. */
  readonly most?: number;
}

/** Harms one by one, each with as much as is known of it. */
export const HARM_ENTRY: EntrySpec = {
  names: {
    kind: { kind: 'choice', values: HARM_KINDS },
    amount: { kind: 'money' },
    hours: { kind: 'number' },
    grade: { kind: 'choice', values: GRADES },
    mine_percent: { kind: 'number' },
    repaid: { kind: 'money' },
    note: { kind: 'text' },
  },
  needs: ['kind'],
  beside: { amount: 'grade' },
};

/** One line each, up to seven: who asks further goes in circles. */
export const WHY_ENTRY: EntrySpec = { needs: [], most: 7 };

/** Nothing of a harm is below zero, and a share is no more than the whole. */
export function harmsProblem(entries: readonly AnswerRecord[]): string | undefined {
  for (const [index, entry] of entries.entries()) {
    for (const [name, value] of Object.entries(entry)) {
      const size = typeof value === 'object' ? Number(value.amount) : value;
      const most = name === 'mine_percent' ? 100 : Number.POSITIVE_INFINITY;
      if (typeof size !== 'number' || (size >= 0 && size <= most)) continue;
      const range = most === 100 ? 'from 0 to 100' : 'at least 0';
      return `entry ${index + 1}, ${name}: it has to be ${range}`;
    }
  }
  return undefined;
}

export function isEntry(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false;
  return Object.values(entry as AnswerRecord).every(
    (value) => typeof value !== 'object' || (value !== null && isMoney(value)),
  );
}

/** @throws MoneyError if it is a sum that cannot exist */
export function isMoney(value: AnswerValue): boolean {
  return hasMoneyShape(value) && typeof value.amount === 'string' && toMinor(value) !== undefined;
}
