import { comparisonOf, type Comparison } from '../remedy/comparison.ts';
import { profileOf } from '../remedy/arithmetic.ts';
import type { Money } from '../money.ts';
import { recommendation, type Plan } from './plan.ts';
import type { Situation } from './situation.ts';

/** What is owed and what to offer, as the walk stands now. */
export function compareRemedies(situation: Situation, plan: Plan, budget?: Money): Comparison {
  const { record, around } = situation;
  const { possible, rules, scope } = plan;
  return comparisonOf({
    record,
    profile: profileOf(around.settings, record),
    currency: scope.currency,
    possible,
    rules,
    recommendation: budget === undefined ? plan.recommendation : recommendation(situation, plan, budget),
    budget,
    today: around.today,
  });
}
