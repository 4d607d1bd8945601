import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/dates.ts';
import type { Duration, Rate } from '../../src/report/figures.ts';
import type { Report } from '../../src/report/report.ts';
import { madeUpCases } from '../support/made-up-cases.ts';
import { figureIn, reportOn } from '../support/reports.ts';
import {
  again,
  boundsOfShare,
  byLeaf,
  costInCents,
  keptByFirstDay,
  lateDays,
  medianWait,
  pairsOf,
  tail,
  waitedForOffer,
  waitedForWord,
  type OracleRate,
} from './oracle.ts';

const TODAY = '2026-11-22';
/** `REPORT_HISTORIES=10000 npx vitest run …` for a long night. */
const HISTORIES = Number(process.env['REPORT_HISTORIES'] ?? 80);

test(`an independent reckoning of ${HISTORIES} records agrees`, { timeout: 1_200_000 }, () => {
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const records = madeUpCases(seed % 31, seed, TODAY, {
      told: [0.5, 0.9, 1][seed % 3] ?? 1,
      clients: 1 + (seed % 6),
    });
    const report = reportOn(records, TODAY, { business: { currency: 'USD' } });
    const at = `seed ${seed}`;
    same(report, 'promises_kept', keptByFirstDay(records, 'client', TODAY), at);
    same(report, 'promises_own_kept', keptByFirstDay(records, 'self', TODAY), at);
    same(report, 'recurrence', again(records, 365, 'cause'), at);
    same(report, 'recurrence_client', again(records, 365, 'client'), at);
    same(report, 'second_failures', again(records, 180, 'both'), at);
    waits(report, 'days_late', lateDays(records, TODAY), at);
    waits(report, 'acknowledge', waitedForWord(records, TODAY), at);
    waits(report, 'offer', waitedForOffer(records, TODAY), at);
    causes(report, byLeaf(records), at);
    costs(report, costInCents(records), at);
    const { better, worse, pairs } = pairsOf(records);
    expect({ better, worse, pairs: report.satisfaction.pairs.length }, at).toEqual({
      better: report.satisfaction.better,
      worse: report.satisfaction.worse,
      pairs,
    });
    worseSignal(
      report,
      records.map(({ openedAt }) => openedAt.slice(0, 10)),
      at,
    );
  }
});

function same(report: Report, key: string, { k, n }: OracleRate, at: string): void {
  const value = figureIn(report, key).value as Rate;
  expect([value.k, value.n], `${key}, ${at}`).toEqual([k, n]);
  expect(value.percent === null, `${key}, ${at}`).toBe(n < 5);
  if (value.range === null) return;
  const [low, high] = boundsOfShare({ k, n });
  expect(Math.abs(value.range.low - 100 * low), `${key}, ${at}`).toBeLessThan(0.06);
  expect(Math.abs((value.range.high ?? 0) - 100 * high), `${key}, ${at}`).toBeLessThan(0.06);
}

function waits(
  report: Report,
  key: string,
  waited: readonly (readonly [number, boolean])[],
  at: string,
): void {
  const value = figureIn(report, key).value as Duration;
  const days = waited.map(([count]) => count);
  expect(
    { n: value.n, open: value.open, worst: value.worst, median: value.median, values: value.values.length },
    `${key}, ${at}`,
  ).toEqual({
    n: waited.length,
    open: waited.filter(([, over]) => !over).length,
    worst: days.length === 0 ? null : Math.max(...days),
    median: waited.length < 6 ? null : medianWait(waited),
    values: waited.length < 6 ? waited.length : 0,
  });
}

function causes(report: Report, counts: Readonly<Record<string, number>>, at: string): void {
  const bars = report.breakdowns.find(({ key }) => key === 'causes')?.bars ?? [];
  expect(Object.fromEntries(bars.map(({ name, count }) => [name, count])), at).toEqual(counts);
}

function costs(report: Report, { sum, n }: { sum: number; n: number }, at: string): void {
  const value = figureIn(report, 'remedy_cost').value;
  if (value.kind !== 'sum') throw new RangeError(value.kind);
  expect([value.n, Math.round(Number(value.sum?.amount ?? 0) * 100)], at).toEqual([n, sum]);
}

function worseSignal({ signals }: Report, days: readonly string[], at: string): void {
  const numbers = signals[0]?.numbers ?? {};
  const [first] = days.toSorted();
  if (first === undefined) return;
  const all = daysBetween(first, TODAY) + 1;
  const recent = Math.max(1, Math.round(all / 3));
  const k = days.filter((day) => day > addDays(TODAY, -recent)).length;
  expect(numbers['recent'], at).toBe(k);
  if (all > 1) expect(numbers['p'], at).toBeCloseTo(tail(k, days.length, recent / all), 3);
}
