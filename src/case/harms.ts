import { compareMoney, isPositive, percentOf, subtractMoney, type Money } from '../money.ts';
import type { AnswerRecord } from './schema.ts';

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

/** How well a harm is proved. Only `documented` harms count in the restore floor. */
export const GRADES = ['documented', 'stated_by_client', 'my_estimate', 'unknown'] as const;
export type Grade = (typeof GRADES)[number];

export interface Harm {
  readonly kind: HarmKind;
  readonly amount?: Money;
  readonly hours?: number;
  readonly grade: Grade;
  /**
   * Share of this harm that is of my making, 0 to 100: its own, else the fault split's; absent while neither is known.
   */
  readonly minePercent?: number;
  /** What of it was paid back already. */
  readonly repaid?: Money;
  readonly note?: string;
}

/**
 * One entry of a list of harms. What was left out, or is nothing, is left out here, too; without a grade it counts
 * as unproved.
 *
 * @throws RangeError if the kind or the grade is none, which no walk produces
 */
export function harmOf(entry: AnswerRecord): Harm {
  const { amount, hours, repaid, note } = entry;
  const share = entry['mine_percent'];
  return {
    kind: oneOf(HARM_KINDS, entry['kind']),
    ...(isSum(amount) && { amount }),
    ...(typeof hours === 'number' && hours > 0 && { hours }),
    grade: oneOf(GRADES, entry['grade'] ?? 'unknown'),
    ...(typeof share === 'number' && { minePercent: share }),
    ...(isSum(repaid) && { repaid }),
    ...(typeof note === 'string' && note !== '' && { note }),
  };
}

/**
 * Put one sum that was paid back down to the harms it paid for: to what is documented first, to each no more than my
 * share of it. What is paid beyond all shares stands with the last one.
 */
export function withRepaid(harms: readonly Harm[], repaid: Money): Harm[] {
  const fits = (harm: Harm): boolean =>
    harm.amount?.currency === repaid.currency && harm.repaid === undefined;
  const proved = harms.filter((harm) => fits(harm) && harm.grade === 'documented');
  const others = harms.filter((harm) => fits(harm) && harm.grade !== 'documented');
  const parts = new Map<Harm, Money>();
  let left = repaid;
  for (const harm of [...proved, ...others]) {
    if (harm.amount === undefined || !isPositive(left)) continue;
    const share = percentOf(harm.amount, harm.minePercent ?? 100);
    const last = parts.size === proved.length + others.length - 1;
    const part = last || compareMoney(left, share) < 0 ? left : share;
    parts.set(harm, part);
    left = subtractMoney(left, part);
  }
  return harms.map((harm) => {
    const part = parts.get(harm);
    return part === undefined || !isPositive(part) ? harm : { ...harm, repaid: part };
  });
}

function isSum(value: AnswerRecord[string] | undefined): value is Money {
  return typeof value === 'object' && isPositive(value);
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new RangeError(`${String(value)} is not one of ${allowed.join(', ')}`);
  return found;
}
