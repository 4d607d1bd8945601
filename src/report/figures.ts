import type { Money } from '../money.ts';

/** A key that stays the same from version to version: `promises_kept`, `causes.silence`, `signal.worse`. */
export interface Keyed {
  readonly key: string;
  readonly label: string;
  readonly ids: readonly string[];
}

export const SECTIONS = ['promises', 'speed', 'again', 'causes', 'cost', 'after'] as const;
export type Section = (typeof SECTIONS)[number];

/** A 95 % interval; `high` is null where what is still open may push it up without end. */
export interface Range {
  readonly low: number;
  readonly high: number | null;
}

/** `k` of `n`; percent and range (Wilson) from n = 5 on. */
export interface Rate {
  readonly kind: 'rate';
  readonly k: number;
  readonly n: number;
  readonly percent: number | null;
  readonly range: Range | null;
}

/** How long something took; what is not over counts as at least as long as until now. */
export interface Duration {
  readonly kind: 'duration';
  readonly unit: 'days' | 'working_days';
  readonly n: number;
  /** How many of them are not over. */
  readonly open: number;
  /** Kaplan-Meier, from n = 6 on; null also where more than half are not over. */
  readonly median: number | null;
  /** Where the median is null because of what is not over: it is this, or more. */
  readonly atLeast: number | null;
  readonly range: Range | null;
  /** The longest so far. */
  readonly worst: number | null;
  /** Under n = 6 each value, the longest first; empty from there on. */
  readonly values: readonly { readonly id: string; readonly value: number; readonly open: boolean }[];
}

/** How many, `of` how many. No share is made of it. */
export interface Count {
  readonly kind: 'count';
  readonly count: number;
  readonly of: number;
}

/** So many in so many months or jobs, and what a month or job brings (Garwood). */
export interface Frequency {
  readonly kind: 'frequency';
  readonly count: number;
  readonly per: 'month' | 'job';
  /** Null where it is not known, or less than one. */
  readonly exposure: number | null;
  readonly rate: number | null;
  readonly range: Range | null;
}

/** A sum in the currency of the report. */
export interface Sum {
  readonly kind: 'sum';
  /** Null where nothing is known. */
  readonly sum: Money | null;
  /** The cases it is the sum of. */
  readonly n: number;
  /** The median of a case, from n = 6 on. */
  readonly median: Money | null;
  /** Percent of what was earned meanwhile, where that is known. */
  readonly ofRevenue: number | null;
}

/** How many times one sum is another. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly ratio: number | null;
  readonly n: number;
  /** Cases above and below 1. */
  readonly over: number;
  readonly under: number;
}

/** One measure. */
export type Figure = Keyed & {
  readonly section: Section;
  /** What it is made of, in a sentence. */
  readonly formula: string;
  /** Cases that would count if it were known; they are in nothing. */
  readonly unknown: readonly string[];
  /** Those of `ids` for which it is so: the `k` of a rate; the worst one of a duration. */
  readonly hits?: readonly string[];
  readonly value: Rate | Duration | Count | Frequency | Sum | Ratio;
};
