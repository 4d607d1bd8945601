import type { EventBody } from '../case/events.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { typedForm } from './answer-text.ts';
import { leaveOutEvents, promiseEvents, redateEvents } from './promise-events.ts';
import { planOf, proposedAt, type Plan } from './plan.ts';
import type { Proposal } from './proposals.ts';
import type { Leave, Prompter } from './prompter.ts';
import { dateQuestion } from './questions.ts';
import type { Situation } from './situation.ts';

/** What the dates need of the walk that they belong to. */
export interface DatesAround {
  readonly prompter: Prompter;
  readonly situation: () => Situation;
  readonly save: (bodies: readonly EventBody[]) => Promise<void>;
  readonly halfTyped: (step: string) => string | undefined;
  readonly at: (step: Step) => void;
}

/**
 * The ids of the proposals whose days a step asks for.
 *
 * @param again those that have their day, too
 */
export function daysToAsk(
  plan: Plan,
  step: StepOf<'promises'>,
  { again, only }: { readonly again: boolean; readonly only: string | undefined },
): string[] {
  return proposedAt(plan, step)
    .filter(({ made, leftOut }) => again || (made === undefined && !leftOut))
    .map(({ template }) => template.id)
    .filter((id) => only === undefined || id === only);
}

/**
 * The days of promises, one question each; back leads to the day before.
 *
 * @param asked  the ids of the proposals
 * @param from   the place among them at which it begins
 */
export async function askDates(
  step: StepOf<'promises'>,
  asked: readonly string[],
  from: number,
  { prompter, situation, save, halfTyped, at }: DatesAround,
): Promise<{ readonly kind: 'done' } | Leave> {
  for (let index = from; index < asked.length; ) {
    const plan = planOf(situation());
    const proposal = proposedAt(plan, step).find(({ template }) => template.id === asked[index]);
    if (proposal === undefined) throw new RangeError(`no promise ${asked[index]} is proposed any more`);
    const question = dateQuestion(situation(), plan, step, proposal, halfTyped);
    at(question.step);
    const reply = await prompter.ask(question);
    if (reply.kind === 'back' && index > 0) index -= 1;
    else if (reply.kind !== 'answer') return reply;
    else {
      await save(
        reply.value === null
          ? leaveOutEvents(situation(), step, proposal)
          : dayEvents(situation(), proposal, typedForm(reply.value)),
      );
      index += 1;
    }
  }
  return { kind: 'done' };
}

function dayEvents(situation: Situation, proposal: Proposal, day: string): EventBody[] {
  const days = new Map([[proposal.template.id, day]]);
  return proposal.made === undefined
    ? promiseEvents(situation, [proposal], days)
    : redateEvents(situation, [proposal], days);
}
