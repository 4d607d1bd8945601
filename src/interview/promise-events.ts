import type { EventBody } from '../case/events.ts';
import { highestPromiseNumber } from '../case/promise-numbers.ts';
import type { StepOf } from '../playbook/schema.ts';
import type { Plan } from './plan.ts';
import { dateId, type Proposal } from './proposals.ts';
import type { Situation } from './situation.ts';

/**
 * Accept proposals: each that is not made yet becomes a promise, but for those that were left out and have no day now.
 *
 * @param days the day of each, `YYYY-MM-DD` by the id of its template, where the person chose another than the proposed one
 */
export function promiseEvents(
  { record }: Situation,
  proposals: readonly Proposal[],
  days: ReadonlyMap<string, string> = new Map(),
): EventBody[] {
  let number = highestPromiseNumber(record);
  return proposals.flatMap((proposal): EventBody[] => {
    if (proposal.made !== undefined || (proposal.leftOut && !days.has(proposal.template.id))) return [];
    number += 1;
    const { to, kind, done, for: part, id } = proposal.template;
    const due = days.get(id) ?? proposal.due;
    const terms = { id: `${record.id}.${number}`, to, kind, text: proposal.text, doneTest: done, due };
    return [{ type: 'promised', promise: part === undefined ? terms : { ...terms, part } }];
  });
}

/** Leave a promise to oneself out; what stood there is over. */
export function leaveOutEvents(
  { around }: Situation,
  step: StepOf<'promises'>,
  { template, made }: Proposal,
): EventBody[] {
  const skipped: EventBody = {
    type: 'answered',
    step: dateId(step, template),
    value: null,
    by: 'skipped',
  };
  if (made?.state !== 'open') return [skipped];
  return [skipped, { type: 'promise-changed', promise: made.id, change: 'released', on: around.today }];
}

/** Other days for promises that were made already. A promise that was settled keeps its day. */
export function redateEvents(
  { around }: Situation,
  proposals: readonly Proposal[],
  days: ReadonlyMap<string, string>,
): EventBody[] {
  return proposals.flatMap(({ template, made }): EventBody[] => {
    const due = days.get(template.id);
    if (made === undefined || due === undefined || due === made.due) return [];
    return [{ type: 'promise-changed', promise: made.id, change: 'moved', on: around.today, due }];
  });
}

/**
 * A promise whose words rest on an answer that has changed is the same promise with the same day: only its words follow.
 * What each remedy proposes and what was promised for it are paired in their order.
 */
export function reworded({ record }: Situation, { proposals }: Plan): EventBody[] {
  const wanted = new Set(proposals.map(({ made }) => made?.id));
  const free = record.promises.filter(
    ({ id, part, state, by }) =>
      part !== undefined && (state === 'planned' || state === 'open') && by !== 'person' && !wanted.has(id),
  );
  return proposals.flatMap(({ template, text, made, leftOut }): EventBody[] => {
    const at = free.findIndex(({ part, to }) => part === template.for && to === template.to);
    const [promise] = made === undefined && !leftOut && at >= 0 ? free.splice(at, 1) : [];
    if (promise === undefined) return [];
    const { id, to, kind, due, part = '' } = promise;
    return [{ type: 'promised', promise: { id, to, kind, text, doneTest: template.done, due, part } }];
  });
}

/**
 * What was promised for an answer that has changed since: a plan that the client never read is dropped, a promise to
 * oneself is released, or kept where the answer itself tells that it was. What the client was told stays, whatever the
 * answers say now, and so does what the person added: no answer proposed it.
 */
export function withdrawn({ record, around, program }: Situation, { proposals, scope }: Plan): EventBody[] {
  const wanted = new Set(proposals.map(({ made }) => made?.id));
  const isShownDone = (text: string): boolean =>
    program.playbook.promises.some(
      (one) => one.kept_when !== undefined && scope.render(one.text) === text && scope.holds(one.kept_when),
    );
  return record.promises
    .filter((promise) => promise.state === 'planned' || (promise.state === 'open' && promise.to === 'self'))
    .filter(({ id, by, moves }) => by !== 'person' && moves.length === 0 && !wanted.has(id))
    .map(({ id, text, state }) => {
      const ended = { type: 'promise-changed', promise: id, on: around.today } as const;
      const done = state === 'open' && isShownDone(text);
      return done ? { ...ended, change: 'kept', ...proofIn(record) } : { ...ended, change: 'released' };
    });
}

/** The last answer in words is what shows it. */
function proofIn({ events }: Situation['record']): { readonly proof?: string } {
  const last = events.findLast((event) => event.type === 'answered' && event.by !== 'default');
  return last?.type === 'answered' && typeof last.value === 'string' ? { proof: last.value } : {};
}
