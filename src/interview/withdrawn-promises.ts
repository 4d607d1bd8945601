import type { EventBody } from '../case/events.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';

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
