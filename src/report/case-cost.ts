import type { RemedyPart } from '../case/schema.ts';
import { zero, type Money } from '../money.ts';
import { costOfWork, totalKnown, type BusinessProfile } from '../remedy/arithmetic.ts';
import { cashOf, costOf, valueOf } from '../remedy/price.ts';
import type { ReportedCase } from './reported-case.ts';

/** What one part of an offer costs and is worth; undefined where it is not known. */
interface PartCost {
  readonly part: RemedyPart;
  readonly cost: Money | undefined;
  readonly value: Money | undefined;
}

/** What putting a case right costs me, as it was offered, and as it turned out. Undefined where it is not known. */
export interface CaseCost {
  /** Of the last offer, unless they said no to it. */
  readonly parts: readonly PartCost[];
  readonly estimate: Money | undefined;
  /** As it was noted at the close. */
  readonly actual: Money | undefined;
  /** The actual cost, else the estimate. */
  readonly cost: Money | undefined;
  readonly restore: Money | undefined;
  /** Beyond restoring. */
  readonly goodwill: Money | undefined;
  readonly cash: Money | undefined;
  readonly work: Money | undefined;
}

/** Undefined where nothing was given: no offer stands, and no cost was noted. */
export function caseCost(
  { standing, actualCost }: ReportedCase,
  profile: BusinessProfile,
  currency: string,
): CaseCost | undefined {
  const parts = standing.map((part) => ({
    part,
    cost: costOf(part, profile, currency),
    value: valueOf(part, profile, currency),
  }));
  if (parts.length === 0 && actualCost === undefined) return undefined;
  const known = (having: readonly PartCost[]): Money | undefined =>
    totalKnown(
      having.map(({ cost }) => cost),
      currency,
    );
  const estimate = parts.length === 0 ? undefined : known(parts);
  const actual = actualCost?.currency === currency ? actualCost : undefined;
  return {
    parts,
    estimate,
    actual,
    cost: actual ?? estimate,
    restore: known(parts.filter(isRestoring)),
    goodwill: known(parts.filter((one) => !isRestoring(one))),
    cash: totalKnown(
      parts
        .filter(({ part }) => part.cash)
        .map((one) => {
          const amount = cashOf(one);
          return amount?.currency === currency ? amount : undefined;
        }),
      currency,
    ),
    work: totalKnown(
      parts.map(({ part }) => (part.hours ? costOfWork(part.hours, profile, currency) : zero(currency))),
      currency,
    ),
  };
}

function isRestoring({ part }: PartCost): boolean {
  return part.purpose === 'restore';
}
