import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { agreedDue } from '../../src/case/promise-changes.ts';
import { ledgerOf, type Ledger } from '../../src/promises/ledger.ts';
import type { CasePromise } from '../../src/case/schema.ts';
import { changes, promises, recordOf } from '../support/case.ts';
import { anyDay } from '../support/histories.ts';

const DAY = '2026-01-10';
const AFTER = '2026-01-15';

function toSelf(...bodies: readonly EventBody[]): CasePromise[] {
  return [...recordOf(promises('R-7.1', { to: 'self', due: DAY }), ...bodies).promises];
}

function toClient(...bodies: readonly EventBody[]): CasePromise[] {
  const told = changes('R-7.1', 'told', '2026-01-05');
  return [...recordOf(promises('R-7.1', { due: DAY }), told, ...bodies).promises];
}

describe('a promise to oneself, due on the 10th and looked at on the 15th', () => {
  test.each<[string, readonly EventBody[], Partial<Ledger>]>([
    ['left open', [], { judged: 1, keptOnTime: 0, overdue: 1 }],
    [
      'given up in time',
      [changes('R-7.1', 'released', '2026-01-08', { why: 'No use' })],
      { judged: 1, givenUp: 1, released: 0, overdue: 0 },
    ],
    [
      'withdrawn by another answer in time',
      [changes('R-7.1', 'released', '2026-01-08')],
      { judged: 0, givenUp: 0, released: 1 },
    ],
    [
      'withdrawn by another answer when its day had passed',
      [changes('R-7.1', 'released', '2026-01-11')],
      { judged: 1, givenUp: 1, released: 0 },
    ],
    ['kept', [changes('R-7.1', 'kept', DAY)], { judged: 1, keptOnTime: 1 }],
  ])('%s', (_title, bodies, counts) => {
    expect(ledgerOf(toSelf(...bodies), AFTER)).toMatchObject({ made: 1, ...counts });
  });
});

test('what was kept before anybody had been told counts nowhere', () => {
  const record = recordOf(promises('R-7.1', { due: DAY }), changes('R-7.1', 'kept', '2026-01-08'));
  expect(ledgerOf(record.promises, AFTER)).toMatchObject({ made: 0, judged: 0, keptOnTime: 0, ids: [] });
});

const told = (id: string): EventBody[] => [promises(id, { due: DAY }), changes(id, 'told', '2026-01-05')];

test('what became of several promises, in numbers that name them', () => {
  const record = recordOf(
    ...told('R-7.1'),
    ...told('R-7.2'),
    ...told('R-7.3'),
    changes('R-7.1', 'broken', '2026-01-09'),
    changes('R-7.2', 'released', '2026-01-12', { why: 'Leave it.' }),
    changes('R-7.3', 'moved', '2026-01-09', { due: '2026-01-14', agreed: true }),
    changes('R-7.3', 'kept', '2026-01-14'),
    promises('R-7.4', { to: 'self', due: '2026-01-20' }),
  );
  expect(ledgerOf(record.promises, AFTER)).toEqual({
    made: 4,
    judged: 3,
    keptOnTime: 0,
    keptAsAgreed: 1,
    keptLate: 1,
    broken: 1,
    released: 0,
    givenUp: 1,
    overdue: 0,
    moved: 1,
    ids: ['R-7.1', 'R-7.2', 'R-7.3', 'R-7.4'],
  });
});

const move = (on: string, due: string, agreed: boolean): EventBody =>
  changes('R-7.1', 'moved', on, { due, agreed });

test.each<[string, readonly EventBody[], string]>([
  [
    'moved with their yes, twice',
    [move('2026-01-10', '2026-01-12', true), move('2026-01-12', '2026-01-14', true)],
    '2026-01-14',
  ],
  [
    'a yes in time, after a later day that they did not agree to',
    [move('2026-01-09', '2026-01-12', false), move('2026-01-10', '2026-01-14', true)],
    '2026-01-14',
  ],
  [
    'a yes that came after the day they counted on',
    [move('2026-01-09', '2026-01-12', false), move('2026-01-11', '2026-01-14', true)],
    DAY,
  ],
  ['an earlier day of one’s own', [move('2026-01-07', '2026-01-08', false)], DAY],
  [
    'a yes when the earlier day had passed, and the first had not',
    [move('2026-01-07', '2026-01-08', false), move('2026-01-09', '2026-01-13', true)],
    '2026-01-13',
  ],
])('the day that the client counts on: %s', (_title, moves, day) => {
  expect(toClient(...moves).map(agreedDue)).toEqual([day]);
});

/** The share kept is no better: k2 / n2 <= k1 / n1, and nothing judged is 0 of 0. */
function noBetter(now: Ledger, before: Ledger): boolean {
  return (
    now.keptOnTime * before.judged <= before.keptOnTime * now.judged &&
    now.keptAsAgreed * before.judged <= before.keptAsAgreed * now.judged &&
    (now.judged >= before.judged || now.keptOnTime < before.keptOnTime)
  );
}

describe('laws', () => {
  const id = fc.constantFrom('R-7.1', 'R-7.2', 'R-7.3');
  const four = [
    promises('R-7.1', { due: DAY }),
    promises('R-7.2', { due: '2026-01-18' }),
    promises('R-7.3', { to: 'self', due: '2026-01-12' }),
    changes('R-7.1', 'told', '2026-01-05'),
    changes('R-7.2', 'told', '2026-01-05'),
  ];
  /** What a person does who keeps promises or breaks them, and whom the client may let off. */
  const honest = fc
    .record({
      promise: id,
      change: fc.constantFrom('kept', 'broken', 'moved', 'released'),
      on: anyDay,
      due: anyDay,
      agreed: fc.boolean(),
    })
    .map(({ promise, change, on, due, agreed }) =>
      changes(promise, change, on, {
        ...(change === 'moved' && { due, agreed }),
        ...(change === 'released' && { why: 'Their words' }),
      }),
    );
  /** What somebody tries who wants to look better: another day, giving up, a second telling. */
  const trick = fc
    .record({ promise: id, change: fc.constantFrom('moved', 'released', 'told'), on: anyDay, due: anyDay })
    .map(({ promise, change, on, due }): EventBody => {
      if (change === 'moved') return changes(promise, 'moved', on, { due, agreed: false });
      if (change === 'told') return changes(promise, 'told', on);
      return changes('R-7.3', 'released', on, { why: 'No use' });
    });
  const history = fc.array(honest, { maxLength: 6 });

  test('no move, no giving up and no second telling, at any place, makes the share kept better', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.tuple(trick, fc.nat(6)), { maxLength: 3 }),
        anyDay,
        (bodies, tricks, today) => {
          const tricked = tricks.reduce<readonly EventBody[]>(
            (all, [body, at]) => all.toSpliced(Math.min(at, all.length), 0, body),
            bodies,
          );
          for (const to of ['client', 'self'] as const) {
            const of = (events: readonly EventBody[]): Ledger =>
              ledgerOf(
                recordOf(...four, ...events).promises.filter((one) => one.to === to),
                today,
              );
            expect([to, tricked, noBetter(of(tricked), of(bodies))]).toEqual([to, tricked, true]);
          }
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
  });

  test('leaving one open is never better than keeping it, however late', () => {
    fc.assert(
      fc.property(history, id, anyDay, anyDay, (bodies, promise, on, today) => {
        const left = ledgerOf(recordOf(...four, ...bodies).promises, today);
        const kept = ledgerOf(recordOf(...four, ...bodies, changes(promise, 'kept', on)).promises, today);
        expect(kept.keptOnTime).toBeGreaterThanOrEqual(left.keptOnTime);
        expect(kept.overdue).toBeLessThanOrEqual(left.overdue);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
