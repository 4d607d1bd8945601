import { isGiven } from '../case/given-answers.ts';
import type { AnswerValue } from '../case/schema.ts';
import { asksForValue, isOptional, optionsOf } from '../playbook/playbook.ts';
import type { Step } from '../playbook/schema.ts';
import { after, answeredEvent, defaultOf } from './engine.ts';
import { planOf, proposedAt, type Plan } from './plan.ts';
import { isProposedAt, type Proposal } from './proposals.ts';

/** What has an answer of its own: a question, or the day of one promise. A draft has none. */
export interface Stop {
  readonly step: Step;
  readonly proposal?: Proposal;
}

/** All of them in their order, as the review numbers them. */
export function stopsOf(plan: Plan): Stop[] {
  return plan.visible.flatMap((step): Stop[] => {
    if (step.kind === 'promises') return proposedAt(plan, step).map((proposal) => ({ step, proposal }));
    return asksForValue(step) ? [{ step }] : [];
  });
}

/** The steps at which the walk stops, by which questions are numbered: the days of several promises are asked at once. */
export function questionsOf(plan: Plan): Step[] {
  return [...new Set(stopsOf(plan).map(({ step }) => step))];
}

/** Those that have their answer or their day: what the review shows. */
export function stopsBehind(plan: Plan): Stop[] {
  const { situation } = plan.scope;
  return stopsOf(plan).filter(({ step, proposal }) =>
    proposal === undefined
      ? isGiven(situation.record, step.id)
      : proposal.made !== undefined || proposal.leftOut,
  );
}

/**
 * About how many there will be. What later answers show is counted as if the person went on as most do: it was their
 * doing, they take what is proposed, and offer what is recommended.
 */
export function stopsExpected(plan: Plan): number {
  const ahead = asMostGoOn(plan);
  const { situation } = ahead.scope;
  const offer = ahead.visible.find(({ kind }) => kind === 'offer');
  const isOpen = offer !== undefined && !isGiven(situation.record, offer.id);
  const offered = isOpen ? ahead.recommendation.recommended : [];
  const promised = situation.program.playbook.promises.filter(
    (template) =>
      template.for !== undefined && offered.includes(template.for) && ahead.scope.holds(template.when),
  );
  const { steps } = situation.program.playbook;
  const dated = ahead.visible.filter(
    (step) => step.kind === 'promises' && promised.some(({ id }) => isProposedAt(step, steps, id)),
  );
  return new Set([...questionsOf(ahead), ...dated]).size;
}

function asMostGoOn(plan: Plan): Plan {
  const { situation } = plan.scope;
  const events = plan.visible.flatMap((step) => {
    if (isGiven(situation.record, step.id)) return [];
    const value = usualOf(plan, step);
    return value === undefined ? [] : [answeredEvent(plan, step, value, 'default')];
  });
  // What is answered may show more.
  return events.length === 0 ? plan : asMostGoOn(planOf(after(situation, events)));
}

function usualOf(plan: Plan, step: Step): AnswerValue | undefined {
  if (step.kind === 'percent-split') return { [step.parts[0] ?? '']: 100 };
  const usual = asksForValue(step) ? defaultOf(step, plan) : undefined;
  if (usual !== undefined || step.kind !== 'choice' || isOptional(step)) return usual;
  return optionsOf(plan.scope.situation.program.playbook, step)[0]?.value;
}
