import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import { lessonsOf, type Lessons } from '../../src/report/lessons.ts';
import { AT, changes, fills, opened, promises, says, TODAY } from '../support/case.ts';

function caseOf(number: number, ...bodies: readonly EventBody[]): CaseRecord {
  return fold(`R-${number}`, stamp([opened, fills('client.name', `Client ${number}`), ...bodies], 0, AT));
}

/** promised to the client for the 10th and told. */
function promised(...bodies: readonly EventBody[]): CaseRecord {
  return caseOf(7, promises('R-7.1', { due: '2026-01-10' }), says({ about: 'apology' }), ...bodies);
}

const moved = (on: string, due: string, agreed: boolean): EventBody =>
  changes('R-7.1', 'moved', on, { due, agreed });
const letOff = (on: string): EventBody => changes('R-7.1', 'released', on, { why: 'Never mind.' });
const kept = (on: string): EventBody => changes('R-7.1', 'kept', on);

describe('one promise for the 10th, looked at on the 15th', () => {
  test.each<{ title: string; bodies: readonly EventBody[]; counts: Partial<Lessons['promises']> }>([
    { title: 'nothing yet', bodies: [], counts: { made: 1, judged: 1, keptOnTime: 0, overdue: 1 } },
    {
      title: 'kept on the day',
      bodies: [kept('2026-01-10')],
      counts: { judged: 1, keptOnTime: 1, keptLate: 0 },
    },
    {
      title: 'kept a day late',
      bodies: [kept('2026-01-11')],
      counts: { judged: 1, keptOnTime: 0, keptLate: 1, overdue: 0 },
    },
    {
      title: 'broken',
      bodies: [changes('R-7.1', 'broken', '2026-01-09')],
      counts: { judged: 1, keptOnTime: 0, broken: 1 },
    },
    {
      title: 'let off in time',
      bodies: [letOff('2026-01-10')],
      counts: { judged: 0, released: 1, givenUp: 0, overdue: 0 },
    },
    {
      title: 'let off when the day had passed',
      bodies: [letOff('2026-01-11')],
      counts: { judged: 1, keptOnTime: 0, released: 0, givenUp: 1, overdue: 0 },
    },
    {
      title: 'released without the words of the client: not released',
      bodies: [changes('R-7.1', 'released', '2026-01-09')],
      counts: { judged: 1, released: 0, overdue: 1 },
    },
    {
      title: 'moved by me alone, then kept by the new day: late',
      bodies: [moved('2026-01-09', '2026-01-14', false), kept('2026-01-14')],
      counts: { keptOnTime: 0, keptAsAgreed: 0, keptLate: 1, moved: 1 },
    },
    {
      title: 'moved with the client in time: late by the first day, as agreed by the second',
      bodies: [moved('2026-01-09', '2026-01-14', true), kept('2026-01-14')],
      counts: { keptOnTime: 0, keptAsAgreed: 1, keptLate: 1, moved: 1 },
    },
    {
      title: 'moved with the client when the day had passed',
      bodies: [moved('2026-01-11', '2026-01-14', true), kept('2026-01-14')],
      counts: { keptAsAgreed: 0 },
    },
    {
      title: 'an agreed move behind one that was not',
      bodies: [
        moved('2026-01-09', '2026-01-12', false),
        moved('2026-01-11', '2026-01-14', true),
        kept('2026-01-14'),
      ],
      counts: { keptAsAgreed: 0 },
    },
    {
      title: 'moved to a day that is still to come: judged, and not overdue',
      bodies: [moved('2026-01-09', '2026-01-20', true)],
      counts: { judged: 1, keptOnTime: 0, overdue: 0 },
    },
  ])('$title', ({ bodies, counts }) => {
    expect(lessonsOf([promised(...bodies)], TODAY).promises).toMatchObject({ made: 1, ...counts });
  });

  test('a promise that was never told counts nowhere', () => {
    const planned = caseOf(7, promises('R-7.1', { due: '2026-01-10' }));
    expect(lessonsOf([planned], TODAY).promises).toMatchObject({ made: 0, judged: 0, overdue: 0, ids: [] });
  });

  test('one whose day has not come is made, and not judged', () => {
    expect(lessonsOf([promised()], '2026-01-10').promises).toMatchObject({ made: 1, judged: 0, overdue: 0 });
  });
});

test('causes are counted with their cases, the most frequent first', () => {
  const cases = [
    caseOf(1, fills('causes.primary', 'silence'), fills('causes.escape', 'check_absent')),
    caseOf(2, fills('causes.primary', 'defect')),
    caseOf(3, fills('causes.primary', 'silence')),
  ];
  const { causes, escapes } = lessonsOf(cases, TODAY);
  expect(causes).toEqual([
    { name: 'silence', count: 2, ids: ['R-1', 'R-3'] },
    { name: 'defect', count: 1, ids: ['R-2'] },
  ]);
  expect(escapes).toEqual([{ name: 'check_absent', count: 1, ids: ['R-1'] }]);
});

test('lessons come from closed cases that have one', () => {
  const cases = [
    caseOf(1, fills('causes.primary', 'silence'), {
      type: 'closed',
      outcome: 'repaired',
      lesson: 'Write first.',
    }),
    caseOf(2, { type: 'closed', outcome: 'lost_client', lesson: '' }),
    caseOf(3),
  ];
  const { lessons, outcomes, cases: counts } = lessonsOf(cases, TODAY);
  expect(lessons).toEqual([{ id: 'R-1', client: 'Client 1', lesson: 'Write first.', cause: 'silence' }]);
  expect(outcomes.map(({ name }) => name)).toEqual(['lost_client', 'repaired']);
  expect(counts).toEqual({ total: 3, open: 1, closed: 2, ids: ['R-1', 'R-2', 'R-3'] });
});

function measure(bodies: readonly EventBody[], today: string): Lessons['promises'] {
  return lessonsOf([promised(...bodies)], today).promises;
}

function causeCounts(cases: readonly CaseRecord[]): unknown {
  return lessonsOf(cases, TODAY).causes.map(({ name, count }) => [name, count]);
}

describe('laws', () => {
  const day = fc.integer({ min: -20, max: 20 }).map((offset) => addDays('2026-01-10', offset));
  const move = fc
    .record({ on: day, due: day, agreed: fc.boolean() })
    .map(({ on, due, agreed }) => moved(on, due, agreed));
  const end = fc.option(fc.oneof(day.map(kept), day.map(letOff)));
  const history = fc.record({ moves: fc.array(move, { maxLength: 4 }), end, today: day });

  test('moving a day never makes more promises kept by the first day', () => {
    fc.assert(
      fc.property(history, ({ moves, end: last, today }) => {
        const ending = last === null ? [] : [last];
        const withMoves = measure([...moves, ...ending], today);
        const without = measure(ending, today);
        expect(withMoves.keptOnTime).toBeLessThanOrEqual(without.keptOnTime);
        expect(withMoves.judged).toBeGreaterThanOrEqual(without.judged);
      }),
    );
  });

  test('leaving a promise open never looks better than keeping it, however late', () => {
    fc.assert(
      fc.property(history, day, ({ moves, today }, on) => {
        const open = measure(moves, today);
        const done = measure([...moves, kept(on)], today);
        expect(open.keptOnTime).toBe(0);
        expect(open.keptAsAgreed).toBe(0);
        expect(done.keptOnTime).toBeGreaterThanOrEqual(open.keptOnTime);
        expect(done.overdue).toBe(0);
      }),
    );
  });

  test('time only adds to what is judged and overdue', () => {
    fc.assert(
      fc.property(history, fc.nat(40), ({ moves, end: last, today }, later) => {
        const bodies = last === null ? moves : [...moves, last];
        const [now, then] = [measure(bodies, today), measure(bodies, addDays(today, later))];
        expect(then.judged).toBeGreaterThanOrEqual(now.judged);
        expect(then.overdue).toBeGreaterThanOrEqual(now.overdue);
      }),
    );
  });

  test('the counts add up', () => {
    fc.assert(
      fc.property(history, ({ moves, end: last, today }) => {
        const counts = measure(last === null ? moves : [...moves, last], today);
        const { judged, made, keptOnTime, keptAsAgreed, keptLate, broken, released, overdue } = counts;
        expect(judged).toBeLessThanOrEqual(made);
        expect(keptOnTime + keptLate + broken).toBeLessThanOrEqual(judged);
        expect(judged + released).toBeLessThanOrEqual(made);
        expect(keptAsAgreed).toBeGreaterThanOrEqual(keptOnTime);
        expect(keptAsAgreed).toBeLessThanOrEqual(keptOnTime + keptLate);
        expect(overdue).toBeLessThanOrEqual(made);
      }),
    );
  });

  test('the order of the cases changes nothing but the order of their ids', () => {
    const leaves = fc.array(fc.constantFrom('silence', 'defect', 'check_skipped'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(leaves, (names) => {
        const cases = names.map((leaf, index) => caseOf(index + 1, fills('causes.primary', leaf)));
        expect(causeCounts(cases.toReversed())).toEqual(causeCounts(cases));
      }),
    );
  });
});
