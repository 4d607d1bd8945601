import { asksForValue } from '../playbook/playbook.ts';
import type { Step } from '../playbook/schema.ts';
import { isGiven } from './engine.ts';
import { proposalsFor, type Plan, type Proposal } from './plan.ts';

/** Where the walk stops: a question, or the day of one promise. A draft is no stop of its own. */
export interface Stop {
  readonly step: Step;
  readonly proposal?: Proposal;
}

/** All of them in their order: the one count by which the questions and the review are numbered. */
export function stopsOf({ visible, proposals, scope }: Plan): Stop[] {
  const { steps } = scope.situation.program.playbook;
  return visible.flatMap((step): Stop[] => {
    if (step.kind === 'promises')
      return proposalsFor(step, steps, proposals).map((proposal) => ({ step, proposal }));
    return asksForValue(step) ? [{ step }] : [];
  });
}

/** Those that have their answer or their day: what the review shows. */
export function stopsBehind(plan: Plan): Stop[] {
  const { situation } = plan.scope;
  return stopsOf(plan).filter(({ step, proposal }) =>
    proposal === undefined ? isGiven(situation, step.id) : proposal.made !== undefined,
  );
}
