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
    const { better, worse, pairs } = report.satisfaction;
    agrees({ better, worse, pairs: pairs.length }, pairsOf(records), at);
    worseSignal(
      report,
      records.map(({ openedAt }) => openedAt.slice(0, 10)),
      at,
    );
  }
  expect(disagreements).toEqual([]);
});

/** What the two disagree on. */
const disagreements: string[] = [];

function agrees(found: object | number | boolean | null | undefined, wanted: unknown, at: string): void {
  const [one, other] = [found, wanted].map((value) => JSON.stringify(value, sorted));
  if (one !== other) disagreements.push(`${at}: ${one}, and ${other}`);
}

/** Keys in one order, for comparison. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function same(report: Report, key: string, { k, n }: OracleRate, at: string): void {
  const { k: found, n: of, percent, range } = figureIn(report, key).value as Rate;
  agrees({ k: found, n: of, told: percent !== null }, { k, n, told: n >= 5 }, `${key}, ${at}`);
  if (range === null) return;
  const [low, high] = boundsOfShare({ k, n });
  const near = Math.abs(range.low - 100 * low) < 0.06 && Math.abs((range.high ?? 0) - 100 * high) < 0.06;
  agrees(near, true, `range of ${key}, ${at}`);
}

function waits(
  report: Report,
  key: string,
  waited: readonly (readonly [number, boolean])[],
  at: string,
): void {
  const { n, open, worst, median, values } = figureIn(report, key).value as Duration;
  const days = waited.map(([count]) => count);
  const enough = waited.length >= 6;
  agrees(
    { n, open, worst, median, values: values.length },
    {
      n: waited.length,
      open: waited.filter(([, over]) => !over).length,
      worst: days.length === 0 ? null : Math.max(...days),
      median: enough ? medianWait(waited) : null,
      values: enough ? 0 : waited.length,
    },
    `${key}, ${at}`,
  );
}

function causes(report: Report, counts: Readonly<Record<string, number>>, at: string): void {
  const bars = report.breakdowns.find(({ key }) => key === 'causes')?.bars ?? [];
  agrees(Object.fromEntries(bars.map(({ name, count }) => [name, count])), counts, at);
}

function costs(report: Report, wanted: { sum: number; n: number }, at: string): void {
  const { value } = figureIn(report, 'remedy_cost');
  if (value.kind !== 'sum') throw new RangeError(value.kind);
  agrees({ sum: Math.round(Number(value.sum?.amount ?? 0) * 100), n: value.n }, wanted, at);
}

function worseSignal({ signals }: Report, days: readonly string[], at: string): void {
  const numbers = signals[0]?.numbers ?? {};
  const [first] = days.toSorted();
  if (first === undefined) return;
  const all = daysBetween(first, TODAY) + 1;
  const recent = Math.max(1, Math.round(all / 3));
  const k = days.filter((day) => day > addDays(TODAY, -recent)).length;
  agrees(numbers['recent'], k, at);
  const p = all > 1 ? tail(k, days.length, recent / all) : 1;
  agrees(Math.abs((numbers['p'] ?? 0) - p) < 1e-3 * p || all === 1, true, `p, ${at}`);
}
