import { comparisonOf, offerOf, type Comparison, type ComparisonFacts } from '../remedy/comparison.ts';
import { offerWords, paymentsWords } from '../remedy/summary.ts';
import { profileOf } from '../remedy/arithmetic.ts';
import type { Money } from '../money.ts';
import { recommendation, type Plan } from './plan.ts';
import type { Situation } from './situation.ts';

/** What is owed and what to offer, as the walk stands now. */
export function compareRemedies(situation: Situation, plan: Plan, budget?: Money): Comparison {
  return comparisonOf(factsOf(situation, plan, budget));
}

/** What an offer of these remedies comes to, in words. */
export function offerIn(situation: Situation, plan: Plan, ids: readonly string[]): string {
  const { offer, ...whole } = offerOf(factsOf(situation, plan), ids);
  return offerWords(offer, whole, situation.around.today);
}

/** What is promised in cash by days on which it would cost them the rent, with the days on which it would not. */
export function beyondRent(situation: Situation, plan: Plan): string[] {
  const { record, around } = situation;
  const settled = new Set(
    plan.proposals
      .filter(({ made }) => made !== undefined && made.state !== 'planned' && made.state !== 'open')
      .map(({ template }) => template.for),
  );
  const ids = record.remedy.chosen.filter((id) => !settled.has(id));
  const { offer } = offerOf(factsOf(situation, plan), ids);
  if (!offer.staged) return [];
  const parts = paymentsWords(offer, around.today);
  return [
    `It promises cash that your rent needs. In parts you could pay ${parts}. Give it a later day, or offer something else.`,
  ];
}

function factsOf(situation: Situation, plan: Plan, budget?: Money): ComparisonFacts {
  const { record, around } = situation;
  const { possible, rules, scope } = plan;
  return {
    record,
    profile: profileOf(around.settings, record.insurer?.excess),
    currency: scope.currency,
    possible,
    rules,
    recommendation: budget === undefined ? plan.recommendation : recommendation(situation, plan, budget),
    budget,
    today: around.today,
  };
}
