import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseEvent } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import type { Duration, Rate } from '../../src/report/figures.ts';
import type { Report } from '../../src/report/report.ts';
import { AT, changes, TODAY } from '../support/case.ts';
import { madeUpCases } from '../support/made-up-cases.ts';
import { figureIn, reportOn } from '../support/reports.ts';

/*
 * Nothing looks better for being left open, moved or not recorded: in any record one case
 * loses some of its events, and no measure may gain by it.
 */

const RATES = ['promises_kept', 'promises_kept_agreed', 'promises_own_kept', 'prevention_done'];
const WAITS = ['acknowledge', 'offer', 'settle', 'silence'];
const RUNS = { numRuns: 40, seed: 8 };

const history = fc.record({
  seed: fc.nat(10_000),
  count: fc.integer({ min: 1, max: 14 }),
  at: fc.nat(100),
});

/**
 * Few enough that a wait shows its values: a silence that grows past one that still lasts may lower Kaplan and Meier's
 * median of many, because fewer are left to wait longer than it.
 */
const few = history.map((one) => ({ ...one, count: Math.min(one.count, 5) }));

function rate(report: Report, key: string): number {
  const { k, n } = figureIn(report, key).value as Rate;
  return n === 0 ? 1 : k / n;
}

/** Few values one by one; of many the median first, then the longest. */
function wait(report: Report, key: string): number {
  const { n, median, worst, values } = figureIn(report, key).value as Duration;
  if (values.length > 0) return values.reduce((sum, { value }) => sum + value, 0);
  return n === 0 ? 0 : (median ?? Infinity) + (worst ?? 0) / 1e6;
}

function gains(before: Report, after: Report, keys: readonly string[]): string[] {
  return keys.filter((key) =>
    RATES.includes(key)
      ? rate(after, key) > rate(before, key) + 1e-12
      : wait(after, key) < wait(before, key) - 1e-9,
  );
}

function without(
  records: readonly CaseRecord[],
  at: number,
  drop: (event: CaseEvent) => boolean,
): CaseRecord[] {
  return records.map((record, index) => {
    if (index !== at % records.length) return record;
    const left = record.events.filter((event) => !drop(event));
    return fold(
      record.id,
      left.map((event, place) => ({ ...event, n: place + 1 })),
    );
  });
}

function isToldAfterTheClose({ type, n }: CaseEvent, _index: number, events: readonly CaseEvent[]): boolean {
  const closed = events.find((event) => event.type === 'closed');
  return closed !== undefined && n > closed.n && (type === 'said' || type === 'offered');
}

test('leaving a case open', () => {
  fc.assert(
    fc.property(history, ({ seed, count, at }) => {
      const records = madeUpCases(count, seed, TODAY);
      const open = without(records, at, ({ type }) => type === 'closed' || type === 'reopened');
      expect(gains(reportOn(records), reportOn(open), [...RATES, ...WAITS])).toEqual([]);
    }),
    RUNS,
  );
});

test('not saying what became of a promise', () => {
  fc.assert(
    fc.property(few, ({ seed, count, at }) => {
      const records = madeUpCases(count, seed, TODAY);
      const silent = without(
        records,
        at,
        (event) =>
          event.type === 'promise-changed' && event.change !== 'released' && event.change !== 'moved',
      );
      const after = reportOn(silent);
      // The day of one may still be to come: then it is no answer yet, and every other one counts more.
      fc.pre(silent.every(({ promises }) => promises.every(({ originalDue }) => originalDue < TODAY)));
      expect(gains(reportOn(records), after, [...RATES, ...WAITS])).toEqual([]);
    }),
    RUNS,
  );
});

test('not recording a word to them, or an offer', () => {
  fc.assert(
    fc.property(few, ({ seed, count, at }) => {
      const records = madeUpCases(count, seed, TODAY);
      // A closed case takes neither, so the wait for them ends with the close.
      fc.pre(records.every(({ events }) => !events.some(isToldAfterTheClose)));
      const before = reportOn(records);
      const silent = without(records, at, (event) => event.type === 'said' && event.from === 'me');
      expect(gains(before, reportOn(silent), ['acknowledge', 'silence'])).toEqual([]);
      const unoffered = without(records, at, ({ type }) => type === 'offered');
      expect(gains(before, reportOn(unoffered), ['offer'])).toEqual([]);
    }),
    RUNS,
  );
});

test('moving a day', () => {
  fc.assert(
    fc.property(history, fc.boolean(), ({ seed, count, at }, agreed) => {
      const records = madeUpCases(count, seed, TODAY);
      const moved = records.map((record, place) => {
        const subject = record.promises.find(({ state }) => state === 'open');
        if (place !== at % records.length || subject === undefined) return record;
        const event = changes(subject.id, 'moved', TODAY, { due: addDays(TODAY, 30), agreed });
        return fold(record.id, [...record.events, { n: record.rev + 1, at: AT, ...event }]);
      });
      const [before, after] = [reportOn(records), reportOn(moved)];
      expect([...gains(before, after, [...RATES, 'days_late']), ...gains(after, before, RATES)]).toEqual([]);
    }),
    RUNS,
  );
});
