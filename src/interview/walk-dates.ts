import type { EventBody } from '../case/events.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { typedForm } from './answer-text.ts';
import { leaveOutEvents, promiseEvents, redateEvents } from './promise-events.ts';
import { planOf, proposedAt, type Plan } from './plan.ts';
import { dateId, type Proposal } from './proposals.ts';
import type { Leave, Prompter } from './prompter.ts';
import { dateQuestion, daysOverview } from './questions.ts';
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
 * The days of promises: of one by its question, of several in one list, each with its usual day, from which any may be
 * asked for. Those that stay as they are listed are promised together.
 *
 * @param asked the ids of the proposals
 */
export async function askDates(
  step: StepOf<'promises'>,
  asked: readonly string[],
  around: DatesAround,
): Promise<Dated> {
  const [only, second] = asked;
  if (only === undefined) return DONE;
  if (second === undefined) return askDate(step, only, around);
  const { prompter, situation, save, halfTyped, at } = around;
  // A line that was begun is gone on with, before the list is shown.
  let picked = asked.find((id) => halfTyped(dateId(step, { id })) !== undefined);
  for (;;) {
    const dated = picked === undefined ? DONE : await askDate(step, picked, around);
    if (dated.kind === 'pause' || dated.kind === 'review') return dated;
    const plan = planOf(situation());
    const proposals = asked.map((id) => proposalIn(plan, step, id));
    at(step);
    const reply = await prompter.review(daysOverview(situation(), plan, step, proposals));
    if (reply.kind === 'back' || reply.kind === 'pause') return reply;
    if (reply.kind === 'go-on') {
      await save(promiseEvents(situation(), proposals));
      return DONE;
    }
    picked = asked[reply.index];
  }
}

type Dated = { readonly kind: 'done' } | Leave;
const DONE = { kind: 'done' } as const;

/** The day of one promise. */
async function askDate(
  step: StepOf<'promises'>,
  id: string,
  { prompter, situation, save, halfTyped, at }: DatesAround,
): Promise<Dated> {
  const plan = planOf(situation());
  const proposal = proposalIn(plan, step, id);
  const question = dateQuestion(situation(), plan, step, proposal, halfTyped);
  at(question.step);
  const reply = await prompter.ask(question);
  if (reply.kind !== 'answer') return reply;
  await save(
    reply.value === null
      ? leaveOutEvents(situation(), step, proposal)
      : dayEvents(situation(), proposal, typedForm(reply.value)),
  );
  return DONE;
}

function proposalIn(plan: Plan, step: StepOf<'promises'>, id: string): Proposal {
  const proposal = proposedAt(plan, step).find(({ template }) => template.id === id);
  if (proposal === undefined) throw new RangeError(`no promise ${id} is proposed any more`);
  return proposal;
}

function dayEvents(situation: Situation, proposal: Proposal, day: string): EventBody[] {
  const days = new Map([[proposal.template.id, day]]);
  return proposal.made === undefined
    ? promiseEvents(situation, [proposal], days)
    : redateEvents(situation, [proposal], days);
}
