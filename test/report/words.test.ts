import { describe, expect, test } from 'vitest';
import { money } from '../../src/money.ts';
import type { Figure } from '../../src/report/figures.ts';
import type { Owed, RemedyRow, Report, Satisfaction } from '../../src/report/report.ts';
import { countOf, frequencyOf, rateOf } from '../../src/report/values.ts';
import {
  bracketsIn,
  figuresBySection,
  figureWords,
  idsWords,
  owedWords,
  remedyWords,
  satisfactionWords,
  scopeWords,
} from '../../src/report/words.ts';
import { usd } from '../support/case.ts';
import { reportOn } from '../support/reports.ts';

type Value = Figure['value'];

const figure = (value: Value, unknown: readonly string[] = [], key = 'any'): Figure => ({
  key,
  label: 'Any',
  section: 'cost',
  formula: '',
  ids: [],
  unknown,
  value,
});

const duration: Extract<Value, { kind: 'duration' }> = {
  kind: 'duration',
  unit: 'days',
  n: 7,
  open: 0,
  median: 3,
  atLeast: null,
  range: { low: 1, high: 9 },
  worst: 12,
  values: [],
};
const sum: Extract<Value, { kind: 'sum' }> = {
  kind: 'sum',
  sum: usd(300),
  n: 7,
  median: usd(40),
  ofRevenue: 1.5,
};
const ratio: Extract<Value, { kind: 'ratio' }> = { kind: 'ratio', ratio: 1.2, n: 3, over: 2, under: 1 };
const silent = (value: number, open: boolean, id = 'R-1'): Value => ({
  ...duration,
  n: 1,
  median: null,
  range: null,
  worst: value,
  values: [{ id, value, open }],
});

describe('a figure in words', () => {
  test.each<[words: string, value: Value, key?: string]>([
    ['2 of 3', countOf(2, 3)],
    ['none to count', rateOf(0, 0)],
    ['4 of 4', rateOf(4, 4)],
    ['4 of 5, 80 % (38 to 96 %)', rateOf(4, 5)],
    ['2 cases', frequencyOf(2, 'month', 0.5)],
    ['3 cases in 12 months, 0.25 for each month (0.052 to 0.73)', frequencyOf(3, 'month', 12)],
    ['1 case in 1 job, 1 for each job (0.025 to 5.6)', frequencyOf(1, 'job', 1)],
    ['not known', { ...sum, sum: null }],
    ['USD 300.00 in 7 cases; 1.5 % of what you earned meanwhile', sum],
    ['USD 300.00 in 7 cases; usually USD 40.00; 1.5 % of what you earned meanwhile', sum, 'remedy_cost'],
    ['USD 300.00 in 1 case', { ...sum, n: 1, median: null, ofRevenue: null }, 'remedy_cost'],
    ['none to count', { ...ratio, n: 0 }],
    ['1.2, over 3 cases; more in 2, less in 1', ratio],
    ['1, over 3 cases; more in 1, less in 1', { ...ratio, ratio: 1, over: 1, under: 1 }],
    ['1, over 1 case', { ...ratio, ratio: 1, n: 1, over: 0, under: 0 }],
    ['not known, over 3 cases; more in 2, less in 1', { ...ratio, ratio: null }],
    ['raised in 2, lowered in 1 of 3', ratio, 'severity_changed'],
    ['none to count', { ...duration, n: 0 }],
    ['usually 3 days (1 to 9), longest 12', duration],
    [
      'usually 1 working day (0 or more), longest 12; still running in 2 of 7',
      { ...duration, unit: 'working_days', median: 1, open: 2, range: { low: 0, high: null } },
    ],
    ['usually 5 days or more, longest 12', { ...duration, median: null, atLeast: 5, range: null }],
    ['1 day (R-1)', silent(1, false)],
    ['0 days (R-1)', silent(0, false)],
    ['2 days or more (R-1)', silent(2, true)],
    ['not known yet (R-1)', silent(0, true)],
    [
      '4 working days (R-1), 1 working day (R-2)',
      {
        ...duration,
        unit: 'working_days',
        values: [
          { id: 'R-1', value: 4, open: false },
          { id: 'R-2', value: 1, open: false },
        ],
      },
    ],
  ])('%s', (words, value, key) => {
    expect(figureWords(figure(value, [], key))).toBe(words);
  });

  test('and in how many cases it is not known', () => {
    expect(figureWords(figure(countOf(1, 2), ['R-3']))).toBe('1 of 2; not known in 1 case');
    expect(figureWords(figure(rateOf(0, 0), ['R-3', 'R-4']))).toBe('none to count; not known in 2 cases');
  });
});

describe('whether a figure is told', () => {
  const none = { ...ratio, n: 0, over: 0, under: 0, ratio: null };
  test.each<[what: string, value: Value, unknown: readonly string[], isTold: boolean]>([
    ['none of three', countOf(0, 3), [], false],
    ['none, and one not known', countOf(0, 3), ['R-1'], false],
    ['one of three', countOf(1, 3), [], true],
    ['no case', frequencyOf(0, 'month', 12), [], false],
    ['a case', frequencyOf(1, 'month', 12), [], true],
    ['a sum of no case', { ...sum, sum: null, n: 0 }, [], false],
    ['a sum of nothing', { ...sum, sum: money(0, 'USD') }, [], false],
    ['a sum of nothing, and of a case it is not known', { ...sum, sum: money(0, 'USD') }, ['R-1'], true],
    ['a sum that is not known', { ...sum, sum: null, n: 2 }, [], true],
    ['a sum', sum, [], true],
    ['a ratio that says nothing', { ...none, n: 2 }, ['R-1'], false],
    ['a ratio without a number, and some above', { ...none, n: 2, over: 1 }, [], true],
    ['a ratio without a number, and as many above as below', { ...none, n: 2, over: 1, under: 1 }, [], true],
    ['a ratio', { ...ratio, over: 0, under: 0 }, [], true],
    ['a ratio of none', { ...ratio, n: 0 }, [], false],
    ['a rate of none', rateOf(0, 0), [], false],
    ['a rate of none, and one not known', rateOf(0, 0), ['R-1'], true],
    ['none of two', rateOf(0, 2), [], true],
    ['no duration', { ...duration, n: 0 }, [], false],
    ['a duration', duration, [], true],
  ])('%s: %s', (_what, value, unknown, isTold) => {
    const figures = [figure(value, unknown)];
    expect(figuresBySection({ figures })).toEqual(
      ['promises', 'speed', 'again', 'causes', 'cost', 'after'].map((section) => [
        section,
        section === 'cost' && isTold ? figures : [],
      ]),
    );
  });
});

const about = (...values: readonly Value[]): string[] =>
  bracketsIn({ ...reportOn([]), figures: values.map((value) => figure(value)) });

describe('what the report is about', () => {
  const report = reportOn([]);
  const scope = (cases: Partial<Report['cases']>, filter: Report['filter'] = {}): string =>
    scopeWords({ ...report, cases: { ...report.cases, ...cases }, filter });
  const two = { total: 2, open: 1, first: '2025-01-04', last: '2026-01-12' };

  test.each<[words: string, cases: Partial<Report['cases']>, filter?: Report['filter']]>([
    ['No case to learn from', {}],
    ['No case to learn from; only until 1 January 2025', {}, { until: '2025-01-01' }],
    ['1 case, all open, opened on 4 January 2025', { ...two, total: 1, last: '2025-01-04' }],
    ['2 cases, all closed, opened from 4 January 2025 to 12 January 2026', { ...two, open: 0 }],
    [
      '2 cases, 1 open, opened from 4 January 2025 to 12 January 2026; only since 1 January 2025, until 12 January 2026, cause no buffer, client Acme',
      two,
      { since: '2025-01-01', until: '2026-01-12', cause: 'no_buffer', client: 'Acme' },
    ],
  ])('%s', (words, cases, filter) => {
    expect(scope(cases, filter)).toBe(words);
  });

  test('brackets are explained where there are any', () => {
    expect(about(countOf(1, 2), rateOf(4, 4))).toEqual([]);
    expect(about(countOf(1, 2), rateOf(4, 5))).toHaveLength(1);
  });
});

test.each([
  [0, ''],
  [5, 'R-1, R-2, R-3, R-4, R-5'],
  [6, 'R-1, R-2, R-3, R-4, R-5 and 1 more'],
])('%i cases by their numbers', (count, words) => {
  expect(idsWords(Array.from({ length: count }, (_, at) => `R-${at + 1}`))).toBe(words);
});

describe('what came after a remedy', () => {
  const row: Omit<RemedyRow, 'active'> = {
    key: '',
    label: '',
    ids: [],
    type: 'refund',
    severity: null,
    cost: null,
    value: null,
    leverage: null,
  };
  test.each<[words: string, row: RemedyRow]>([
    ['nobody knows yet', { ...row, active: rateOf(0, 0) }],
    ['1 of 2 still clients', { ...row, active: rateOf(1, 2), leverage: 1, cost: usd(5), value: usd(5) }],
    [
      '4 of 5 still clients, 80 % (38 to 96 %); cost USD 5.00, worth USD 10.00 to them (2 for each 1)',
      { ...row, active: rateOf(4, 5), leverage: 2, cost: usd(5), value: usd(10) },
    ],
    [
      'nobody knows yet; cost not known, worth USD 10.00 to them (2 for each 1)',
      { ...row, active: rateOf(0, 0), leverage: 2, value: usd(10) },
    ],
  ])('%s', (words, own) => {
    expect(remedyWords(own)).toBe(words);
  });
});

const pair = (number: number, day90: number | null = null): Satisfaction['pairs'][number] => ({
  id: `R-${number}`,
  client: 'Acme',
  before: 2,
  after: 8,
  day90,
});
const satisfaction = (more: Partial<Satisfaction>): Satisfaction => ({
  key: '',
  label: '',
  ids: [],
  pairs: [],
  better: 0,
  worse: 0,
  p: null,
  answered: rateOf(1, 1),
  ...more,
});

describe('what clients said', () => {
  const asked = '1 of 1 settled case with a score from the client';

  test.each<[what: string, satisfaction: Satisfaction, lines: readonly string[]]>([
    [
      'no pair',
      satisfaction({ answered: rateOf(0, 5) }),
      ['0 of 5 settled cases with a score from the client, 0 % (0 to 43 %)'],
    ],
    [
      'some',
      satisfaction({ pairs: [pair(1), pair(2, 7), pair(3), pair(4)], better: 2, worse: 1 }),
      [
        '4 pairs: up in 2, down in 1, the same in 1',
        'R-1 Acme: 2 to 8',
        'R-2 Acme: 2 to 8, 7 after 90 days',
        'R-3 Acme: 2 to 8',
        'R-4 Acme: 2 to 8',
        asked,
      ],
    ],
    [
      'more than luck',
      satisfaction({ pairs: [pair(1)], better: 1, p: 0.05 }),
      ['1 pair: up in 1, down in 0, the same in 0; more than luck usually gives', 'R-1 Acme: 2 to 8', asked],
    ],
    [
      'no more than luck',
      satisfaction({ pairs: [pair(1)], better: 1, p: 0.051 }),
      ['1 pair: up in 1, down in 0, the same in 0; luck could do as much', 'R-1 Acme: 2 to 8', asked],
    ],
    [
      'ten are listed',
      satisfaction({ pairs: Array.from({ length: 10 }, (_, at) => pair(at + 1)), better: 10 }),
      [
        '10 pairs: up in 10, down in 0, the same in 0',
        ...Array.from({ length: 10 }, (_, at) => `R-${at + 1} Acme: 2 to 8`),
        asked,
      ],
    ],
    [
      'of more, how many',
      satisfaction({ pairs: Array.from({ length: 12 }, (_, at) => pair(at + 1)), better: 12 }),
      [
        '12 pairs: up in 12, down in 0, the same in 0',
        ...Array.from({ length: 10 }, (_, at) => `R-${at + 1} Acme: 2 to 8`),
        'and 2 more',
        asked,
      ],
    ],
  ])('%s', (_what, given, lines) => {
    expect(satisfactionWords(given)).toEqual(lines);
  });
});

const due = (month: string, withinRentLine: boolean | null): Owed['months'][number] => ({
  month,
  amount: usd(300),
  ids: ['R-1'],
  withinRentLine,
});

describe('money that is still promised', () => {
  const owed: Owed = { key: 'owed', label: '', ids: [], rentLine: usd(400), months: [], unpriced: [] };
  test.each<[what: string, owed: Owed, rows: readonly (readonly [string, string])[]]>([
    ['nothing', owed, []],
    [
      'against the rent line',
      { ...owed, months: [due('2026-01', true), due('2026-02', false)] },
      [
        ['January 2026', 'USD 300.00 (R-1); fits under the rent line'],
        ['February 2026', 'USD 300.00 (R-1); crosses the rent line'],
        ['rent line', 'USD 400.00'],
      ],
    ],
    [
      'with no rent line',
      { ...owed, rentLine: null, months: [due('overdue', null)] },
      [
        ['overdue', 'USD 300.00 (R-1)'],
        ['rent line', 'not known: set cash and essentials'],
      ],
    ],
    ['without a sum', { ...owed, unpriced: ['R-1', 'R-2'] }, [['no sum', 'R-1, R-2']]],
  ])('%s', (_what, given, rows) => {
    expect(owedWords(given)).toEqual(rows);
  });
});
