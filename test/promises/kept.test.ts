import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import { ledgerOf, type Ledger } from '../../src/promises/ledger.ts';
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
  test.each<{ title: string; bodies: readonly EventBody[]; counts: Partial<Ledger> }>([
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
    expect(ledgerOf(promised(...bodies).promises, TODAY)).toMatchObject({ made: 1, ...counts });
  });

  test('a promise that was never told counts nowhere', () => {
    const planned = caseOf(7, promises('R-7.1', { due: '2026-01-10' }));
    expect(ledgerOf(planned.promises, TODAY)).toMatchObject({ made: 0, judged: 0, overdue: 0, ids: [] });
  });

  test('one whose day has not come is made, and not judged', () => {
    expect(ledgerOf(promised().promises, '2026-01-10')).toMatchObject({ made: 1, judged: 0, overdue: 0 });
  });
});

function measure(bodies: readonly EventBody[], today: string): Ledger {
  return ledgerOf(promised(...bodies).promises, today);
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
});
