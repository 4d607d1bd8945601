import { comparisonOf, type Comparison } from '../remedy/comparison.ts';
import { profileOf } from '../remedy/arithmetic.ts';
import type { Money } from '../money.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';

/** What is owed and what to offer, as the walk stands now. */
export function compareRemedies({ record, around }: Situation, plan: Plan, budget?: Money): Comparison {
  const { possible, rules, recommendation, scope } = plan;
  return comparisonOf({
    record,
    profile: profileOf(around.settings, record.insurer?.excess),
    currency: scope.currency,
    possible,
    rules,
    recommendation,
    budget,
    today: around.today,
  });
}
