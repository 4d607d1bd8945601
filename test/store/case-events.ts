import fc from 'fast-check';
import type { EventBody } from '../../src/case/events.ts';

export const AT = '2026-03-02T09:00:00+01:00';
const sha256 = 'a'.repeat(64);

export const opened: EventBody = { type: 'opened', playbook: { id: 'core', version: '1.0.0', sha256 } };
export const closed: EventBody = { type: 'closed', outcome: 'repaired', lesson: 'Check the licence first.' };
export const reopened: EventBody = { type: 'reopened', why: 'The client wrote again.' };

export function answered(step: string, value: string): EventBody {
  return { type: 'answered', step, value, by: 'typed' };
}

export function note(text: string): EventBody {
  return { type: 'said', from: 'me', to: 'self', via: 'note', text };
}

export function promised(id: string): EventBody {
  const promise = {
    id,
    to: 'self',
    kind: 'prevention',
    text: 'Check',
    doneTest: 'Seen',
    due: '2026-04-01',
  } as const;
  return { type: 'promised', promise };
}

export function kept(promise: string): EventBody {
  return { type: 'promise-changed', promise, change: 'kept', on: '2026-04-01' };
}

export function undone(event: number): EventBody {
  return { type: 'undone', event };
}

/** Any event that may follow the first one. */
export const anyEvent: fc.Arbitrary<EventBody> = fc.oneof(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ unit: 'binary' }))
    .map(([step, text]) => answered(step, text)),
  fc.string({ unit: 'grapheme' }).map(note),
  fc.constantFrom('p1', 'p2').map(promised),
  fc.constantFrom('p1', 'p2').map(kept),
  fc.constant(closed),
  fc.constant(reopened),
  fc.nat({ max: 5 }).map((event): EventBody => ({ type: 'undone', event })),
  fc.subarray(['a', 'b', 'c']).map((steps): EventBody => ({ type: 'parked', steps })),
);
