import type { Money } from '../money.ts';

export const HARM_KINDS = [
  'direct_cost',
  'third_party_claim',
  'lost_revenue',
  'wasted_time',
  'missed_date',
  'embarrassment',
  'extra_work',
  'data_or_safety',
  'other',
] as const;
export type HarmKind = (typeof HARM_KINDS)[number];

/** How well a harm is proved. Only `documented` harms count in the restore floor (design section 10). */
export const GRADES = ['documented', 'stated_by_client', 'my_estimate', 'unknown'] as const;
export type Grade = (typeof GRADES)[number];

export interface Harm {
  readonly kind: HarmKind;
  readonly amount?: Money;
  readonly hours?: number;
  readonly grade: Grade;
  /** Share of this harm that is of my making, 0 to 100; absent while the fault split is not known. */
  readonly minePercent?: number;
  /** What the client has got back of it already. */
  readonly repaid?: Money;
  readonly note?: string;
}
