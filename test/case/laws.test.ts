import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, emptyState } from '../../src/case/apply.ts';
import { eventProblem } from '../../src/case/event-problem.ts';
import { effective, type CaseEvent, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import { stageOf } from '../../src/case/gates.ts';
import { isLive } from '../../src/case/stage.ts';
import type { Stage } from '../../src/case/schema.ts';
import { AT, eventsOf } from '../support/case.ts';
import { anyBody, anyHistory, anyLife } from '../support/histories.ts';

const ORDER: readonly Stage[] = [
  'noticed',
  'acknowledged',
  'diagnosed',
  'offered',
  'agreed',
  'delivering',
  'settled',
];

/** What must have happened for a stage, told once more from the events alone. */
const WITNESS: { readonly [S in Stage]?: (events: readonly CaseEvent[]) => boolean } = {
  acknowledged: (events) =>
    sinceOpened(events).some(
      (event) =>
        (event.type === 'said' && event.to === 'client') ||
        (event.type === 'answered' && event.as === 'acknowledgedOn'),
    ),
  diagnosed: (events) =>
    ['clientWords', 'harms.direct_cost', 'severity', 'fault', 'causes.primary', 'causes.escape'].every((as) =>
      events.some((event) => event.type === 'answered' && event.as === as),
    ),
  offered: (events) => events.some(({ type }) => type === 'offered'),
  agreed: (events) =>
    events.some(
      (event) =>
        event.type === 'said' && ['client', 'me'].includes(event.from) && event.answer === 'accepted',
    ),
  delivering: (events) =>
    !events.some((event) => event.type === 'answered' && event.as === 'remedy.chosen') ||
    events.some((event) => event.type === 'promised'),
};

function sinceOpened(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.slice(events.findLastIndex(({ type }) => type === 'reopened') + 1);
}

describe('stages', () => {
  test('none is reached without its own gate and all before it', () => {
    const reached = new Set<Stage>();
    fc.assert(
      fc.property(anyLife, (bodies) => {
        const events = eventsOf(...bodies);
        const record = fold('R-7', events);
        const stage = stageOf(record);
        reached.add(stage);
        const counting = effective(events);
        const end = counting.findLast(({ type }) => type === 'closed' || type === 'reopened');
        expect(stage === 'closed').toBe(end?.type === 'closed');
        if (stage === 'closed') return;
        for (const passed of ORDER.slice(0, ORDER.indexOf(stage) + 1)) {
          expect([stage, passed, WITNESS[passed]?.(counting) ?? true]).toEqual([stage, passed, true]);
        }
        const open = record.promises.filter(({ to, state }) => to === 'client' && state === 'open');
        expect(stage === 'settled' && open.length > 0).toBe(false);
      }),
      { seed: 7, numRuns: 1500 },
    );
    expect(reached.size).toBe(ORDER.length + 1);
  });

  test('a case with a promise still open is live, closed or not', () => {
    fc.assert(
      fc.property(anyHistory, (bodies) => {
        const record = fold('R-7', eventsOf(...bodies));
        const open = record.promises.some(({ state }) => state === 'open');
        expect(isLive(record)).toBe(open || record.closedAt === undefined);
      }),
      { seed: 7 },
    );
  });
});

test('what was first promised never changes once the client knows it', () => {
  fc.assert(
    fc.property(anyHistory, anyBody, (bodies, last) => {
      fc.pre(last.type !== 'undone');
      const before = fold('R-7', eventsOf(...bodies)).promises;
      const after = fold('R-7', eventsOf(...bodies, last)).promises;
      for (const promise of before.filter(({ state }) => state !== 'planned')) {
        const now = after.find(({ id }) => id === promise.id);
        expect(now).toMatchObject({ originalDue: promise.originalDue, to: promise.to, text: promise.text });
        // What is settled stays as it is.
        expect(promise.state === 'open' ? promise : now).toEqual(promise);
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});

describe('apply', () => {
  const damage = fc.dictionary(
    fc.constantFrom(
      'step',
      'value',
      'as',
      'promise',
      'change',
      'due',
      'on',
      'text',
      'steps',
      'event',
      'also',
    ),
    fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
    ),
    { maxKeys: 3 },
  );

  test('accepts any event that is well formed, or leaves things as they are; it never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyBody, damage), { maxLength: 15 }), (damaged) => {
        const state = emptyState();
        for (const [index, [body, keys]] of damaged.entries()) {
          const event = { ...body, ...keys, type: body.type, n: index + 1, at: AT } as CaseEvent;
          const fit = eventProblem(event, index + 1) === undefined;
          expect(fit ? apply(state, event) : state).toBe(state);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('an event that names what is not there changes nothing', () => {
    const nothing: readonly EventBody[] = [
      { type: 'promise-changed', promise: 'R-7.9', change: 'kept', on: '2026-01-15' },
      { type: 'unparked', steps: ['nobody'] },
      { type: 'undone', event: 99, also: [98] },
    ];
    const { rev: _rev, events: _events, ...facts } = fold('R-7', eventsOf(...nothing));
    const { rev: _none, events: _no, ...before } = fold('R-7', eventsOf());
    expect(facts).toEqual(before);
  });
});
