import { describe, expect, test } from 'vitest';
import { medianRange } from '../../src/report/durations.ts';
import { countOf, durationFigure, frequencyOf, groupedBy, rateOf } from '../../src/report/values.ts';

test.each([
  [0, 0, null, null],
  [4, 4, null, null],
  [4, 5, 80, { low: 37.6, high: 96.4 }],
  [2, 3000, 0.1, { low: 0, high: 0.2 }],
])('%i of %i: a share from five on, with its range', (k, n, percent, range) => {
  expect(rateOf(k, n)).toEqual({ kind: 'rate', k, n, percent, range });
});

test('a count is one, and no share', () => {
  expect(countOf(2, 9)).toEqual({ kind: 'count', count: 2, of: 9 });
});

describe('how often', () => {
  test.each([
    [0.99, null, null, null],
    [1, 1, 3, { low: 0.619, high: 8.767 }],
    [11.96, 12, 0.251, { low: 0.052, high: 0.733 }],
  ])('3 in %f months', (months, exposure, rate, range) => {
    expect(frequencyOf(3, 'month', months)).toEqual({
      kind: 'frequency',
      count: 3,
      per: 'month',
      exposure,
      rate,
      range,
    });
  });
});

test('a duration of promises rests on their cases, and names the longest', () => {
  const named = { key: 'any', label: 'Any', section: 'speed', formula: 'x' } as const;
  const observed = [
    { id: 'R-1.1', value: 4, open: false },
    { id: 'R-1.2', value: 2, open: false },
    { id: 'R-2', value: 4, open: true },
    { id: 'R-3.1', value: 3, open: false },
  ];
  expect(durationFigure(named, observed, 'days')).toMatchObject({
    ...named,
    ids: ['R-1', 'R-2', 'R-3'],
    hits: ['R-1', 'R-2'],
    unknown: [],
    value: { n: 4, open: 1, worst: 4 },
  });
  expect(durationFigure(named, [], 'days', ['R-9'])).toMatchObject({ ids: [], hits: [], unknown: ['R-9'] });
});

test('where the median lies does not depend on the order in which they came', () => {
  const values = [9, 1, 8, 2, 7, 3, 6, 4, 5].map((value) => ({ value, open: value === 6 }));
  expect(medianRange(values)).toEqual({ low: 2, high: 9 });
});

test('grouped in the order in which the keys come, and what has none is left out', () => {
  const all = ['b1', 'a1', '-', 'b2'];
  expect([...groupedBy(all, (one) => (one === '-' ? undefined : one.charAt(0)))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
