import type { RemedyPart, RemedyType } from '../case/schema.ts';
import { zero, type Money } from '../money.ts';
import { costOfWork, smaller, totalKnown, valueOfWork, type BusinessProfile } from './arithmetic.ts';

/** Words, not money or hours: they cost nothing that could be counted. */
const FREE: ReadonlySet<RemedyType> = new Set(['explanation', 'process_change', 'graceful_exit']);

/**
 * What a part of a remedy costs me: its money and its work together. Of what the insurer pays, only the excess is
 * mine. Undefined while an amount, the hours, the rate or the excess is not known.
 */
export function costOf(part: RemedyPart, profile: BusinessProfile, currency: string): Money | undefined {
  const work = (hours: number): Money | undefined => costOfWork(hours, profile, currency);
  if (part.type !== 'insurer_claim') return sumOf(part, part.amount, work, currency);
  const excess = profile['insurance.excess'];
  if (part.amount === undefined || excess?.currency !== part.amount.currency) return undefined;
  return sumOf(part, smaller(part.amount, excess), work, currency);
}

/** What the client would have to pay for it: the money itself, and work at its price. */
export function valueOf(part: RemedyPart, profile: BusinessProfile, currency: string): Money | undefined {
  return sumOf(part, part.amount, (hours) => valueOfWork(hours, profile, currency), currency);
}

/** What leaves the account for it; of a claim on the insurer, the excess. Undefined where none does, or how much is open. */
export function cashOf({
  part,
  cost,
}: {
  readonly part: RemedyPart;
  readonly cost: Money | undefined;
}): Money | undefined {
  if (!part.cash) return undefined;
  return part.type === 'insurer_claim' ? cost : part.amount;
}

function sumOf(
  { type, amount, hours = 0 }: RemedyPart,
  outlay: Money | undefined,
  work: (hours: number) => Money | undefined,
  currency: string,
): Money | undefined {
  if (amount !== undefined && amount.currency !== currency) return undefined;
  if (amount === undefined && hours === 0) return FREE.has(type) ? zero(currency) : undefined;
  return totalKnown([outlay ?? zero(currency), hours === 0 ? zero(currency) : work(hours)], currency);
}
