import { expect, test } from 'vitest';
import { reasonsOf } from '../../src/report/why.ts';
import { TODAY } from '../support/case.ts';
import { madeUpCases } from '../support/made-up-cases.ts';
import { reportOn } from '../support/reports.ts';

test.each([0, 1, 2, 40])('%i cases, half of everything missing: every figure is whole', (count) => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const report = reportOn(madeUpCases(count, seed, TODAY, { told: 0.5 }), TODAY);
    expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
    expect(report.cases.total).toBe(count);
    expect(report.few).toBe(count < 5);
    expect(report.lessons.length).toBeLessThanOrEqual(3);
  }
});

test('a thousand cases and more than one of a thing make one of each key', () => {
  const report = reportOn(madeUpCases(1000, 4, TODAY), TODAY);
  const keys = [
    ...report.figures,
    ...report.breakdowns.flatMap(({ bars: own }) => own),
    ...report.remedies,
    ...report.signals,
    ...report.lessons,
    ...report.written,
  ].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect([...reasonsOf(report).keys()]).toEqual(expect.arrayContaining(keys));
  const known = new Set(report.cases.ids);
  for (const { ids, unknown } of reasonsOf(report).values())
    expect([...ids, ...unknown].filter((id) => !known.has(id))).toEqual([]);
});

test('the order of the cases changes nothing', () => {
  const records = madeUpCases(20, 9, TODAY);
  expect(reportOn(records.toReversed(), TODAY)).toEqual(reportOn(records, TODAY));
});
