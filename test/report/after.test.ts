import { describe, expect, test } from 'vitest';
import type { CaseEvent, EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord, RemedyPart } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import { comparisonsOf } from '../../src/report/after.ts';
import type { RemedyRow } from '../../src/report/report.ts';
import { rateOf } from '../../src/report/values.ts';
import { fills, opened, promises, says, TODAY, usd } from '../support/case.ts';
import { figureIn, reportOn } from '../support/reports.ts';

type Dated = readonly [day: string, body: EventBody];

function caseOf(number: number, ...dated: readonly Dated[]): CaseRecord {
  const all: readonly Dated[] = [['2025-06-01', opened], ...dated];
  return fold(
    `R-${number}`,
    all.map(([day, body], at): CaseEvent => ({ n: at + 1, at: `${day}T10:00:00+01:00`, ...body })),
  );
}

const CLOSED: EventBody = { type: 'closed', outcome: 'repaired' };
const notes = (relationship: string): EventBody =>
  ({ type: 'scored', moment: 'day90', relationship, source: 'my_guess' }) as EventBody;
const scores = (moment: string, score: number): EventBody => ({
  type: 'scored',
  moment,
  score,
  source: 'client',
});

describe('still a client after 90 days', () => {
  const close: Dated = ['2025-07-01', CLOSED];
  test.each<[what: string, dated: readonly Dated[], found: 'so' | 'not' | 'unknown' | 'no case']>([
    ['noted 60 days after the close', [close, ['2025-08-30', notes('active_same')]], 'so'],
    ['noted a day earlier', [close, ['2025-08-29', notes('active_same')]], 'unknown'],
    ['a smaller client is one', [close, ['2025-10-01', notes('active_less')]], 'so'],
    ['who sent somebody is one', [close, ['2025-10-01', notes('referred_someone')]], 'so'],
    ['gone', [close, ['2025-10-01', notes('ended')]], 'not'],
    [
      'the last note counts',
      [close, ['2025-10-01', notes('ended')], ['2025-11-01', notes('active_same')]],
      'so',
    ],
    ['closed 90 days ago', [[addDays(TODAY, -90), CLOSED]], 'unknown'],
    ['closed a day later', [[addDays(TODAY, -89), CLOSED]], 'no case'],
    ['not closed', [['2025-10-01', notes('active_same')]], 'no case'],
  ])('%s: %s', (_what, dated, found) => {
    const { ids, unknown, hits = [] } = figureIn(reportOn([caseOf(1, ...dated)]), 'active_90');
    expect({ ids, unknown, hits }).toEqual(
      {
        so: { ids: ['R-1'], unknown: [], hits: ['R-1'] },
        not: { ids: ['R-1'], unknown: [], hits: [] },
        unknown: { ids: [], unknown: ['R-1'], hits: [] },
        'no case': { ids: [], unknown: [], hits: [] },
      }[found],
    );
  });
});

const pair = (number: number, before: number, after: number): CaseRecord =>
  caseOf(
    number,
    ['2025-06-01', scores('before', before)],
    ['2025-07-01', CLOSED],
    ['2025-07-01', scores('settled', after)],
  );

describe('what clients said', () => {
  test('up, down and the same; six that differ can tell', () => {
    const five = [pair(1, 2, 8), pair(2, 2, 8), pair(3, 2, 8), pair(4, 2, 8), pair(5, 8, 2)];
    expect(reportOn([...five, pair(6, 5, 5)]).satisfaction).toMatchObject({ better: 4, worse: 1, p: null });
    expect(reportOn([...five, pair(6, 5, 4)]).satisfaction).toMatchObject({ better: 4, worse: 2, p: 0.688 });
  });

  test('the last score of a moment counts, and that of 90 days stands beside it', () => {
    const changed = caseOf(
      1,
      ['2025-06-01', scores('before', 9)],
      ['2025-06-02', scores('before', 3)],
      ['2025-07-01', CLOSED],
      ['2025-07-01', scores('settled', 6)],
      ['2025-10-01', scores('day90', 7)],
    );
    expect(reportOn([changed, pair(2, 1, 2)]).satisfaction.pairs).toMatchObject([
      { id: 'R-1', before: 3, after: 6, day90: 7 },
      { id: 'R-2', day90: null },
    ]);
  });

  test('who answered, of those with whom it is settled; a score of one moment is no pair', () => {
    const settled: Dated = ['2025-07-01', CLOSED];
    const guess = { ...scores('settled', 9), source: 'my_guess' } as EventBody;
    const open = promises('R-6.1', { due: '2026-02-01' });
    const { pairs, answered, ids } = reportOn([
      pair(1, 2, 8),
      caseOf(2, settled, ['2025-07-01', scores('settled', 8)]),
      caseOf(3, settled, ['2025-06-01', scores('before', 3)]),
      caseOf(4, settled, ['2025-06-01', scores('before', 3)], ['2025-07-01', guess]),
      caseOf(5, settled),
      caseOf(
        6,
        ['2025-06-02', open],
        ['2025-06-02', says({ about: 'apology' })],
        ['2025-07-01', scores('settled', 8)],
      ),
    ]).satisfaction;
    expect(pairs.map(({ id }) => id)).toEqual(['R-1']);
    expect(ids).toEqual(['R-1']);
    expect(answered).toMatchObject({ k: 2, n: 5, percent: 40 });
  });
});

const refund = (id: string, amount: number): RemedyPart => ({
  id,
  type: 'refund',
  purpose: 'restore',
  amount: usd(amount),
  cash: false,
});
const work: RemedyPart = { id: 'work', type: 'extra_work', purpose: 'goodwill', hours: 2, cash: false };
const given = (number: number, severity: string | null, ...parts: readonly RemedyPart[]): CaseRecord => {
  const ids = parts.map(({ id }) => id);
  return caseOf(
    number,
    ['2025-06-01', fills('severity', severity)],
    ['2025-06-01', fills('remedy.chosen', ids, { parts })],
    ['2025-06-02', { type: 'offered', parts: ids }],
    ['2025-07-01', CLOSED],
    ...(number === 1 ? [['2025-10-01', notes('active_same')] as const] : []),
    ...(number === 2 ? [['2025-10-01', notes('ended')] as const] : []),
  );
};

describe('what was given, and what happened after it', () => {
  const records = [
    given(1, 'minor', refund('a', 10), refund('b', 20)),
    given(2, 'minor', refund('a', 30), work),
    given(3, null, refund('a', 5)),
    given(4, 'serious', refund('a', 100)),
  ];
  const rows = (business: object) =>
    reportOn(records, TODAY, { business: { currency: 'USD', ...business } }).remedies;

  test('the worst first, then by name; each case once, and all its parts', () => {
    expect(rows({ rate: usd(60), soldShare: 50 })).toEqual([
      {
        key: 'remedies.refund.serious',
        label: 'refund, serious',
        ids: ['R-4'],
        type: 'refund',
        severity: 'serious',
        active: rateOf(0, 0),
        cost: usd(100),
        value: usd(100),
        leverage: 1,
      },
      {
        key: 'remedies.extra_work.minor',
        label: 'extra work, minor',
        ids: ['R-2'],
        type: 'extra_work',
        severity: 'minor',
        active: rateOf(0, 1),
        cost: usd(60),
        value: usd(120),
        leverage: 2,
      },
      {
        key: 'remedies.refund.minor',
        label: 'refund, minor',
        ids: ['R-1', 'R-2'],
        type: 'refund',
        severity: 'minor',
        active: rateOf(1, 2),
        cost: usd(60),
        value: usd(60),
        leverage: 1,
      },
      {
        key: 'remedies.refund.unknown',
        label: 'refund, severity not known',
        ids: ['R-3'],
        type: 'refund',
        severity: null,
        active: rateOf(0, 0),
        cost: usd(5),
        value: usd(5),
        leverage: 1,
      },
    ]);
  });

  test.each([
    ['nothing', {}, null, null],
    ['only what an hour costs me', { realCost: usd(20) }, usd(40), null],
  ])('work of which %s is known', (_what, business, cost, value) => {
    const found = rows(business).find(({ type }) => type === 'extra_work');
    expect(found).toMatchObject({ cost, value, leverage: null });
  });
});

const row = (
  type: string,
  severity: RemedyRow['severity'],
  k: number,
  n: number,
  ...ids: string[]
): RemedyRow => ({
  key: '',
  label: '',
  ids,
  type,
  severity,
  active: rateOf(k, n),
  cost: null,
  value: null,
  leverage: null,
});

describe('two types of remedy are compared', () => {
  test.each<[what: string, rows: readonly RemedyRow[], compared: readonly string[]]>([
    ['with eight of each', [row('a', 'minor', 4, 8), row('b', 'minor', 4, 8)], ['compared.minor.a.b']],
    ['not with seven', [row('a', 'minor', 4, 8), row('b', 'minor', 4, 7)], []],
    ['not at two severities', [row('a', 'minor', 4, 8), row('b', 'serious', 4, 8)], []],
    ['not where the severity is not known', [row('a', null, 4, 8), row('b', null, 4, 8)], []],
    [
      'each with each, once',
      [row('a', 'minor', 4, 8), row('b', 'minor', 4, 8), row('c', 'minor', 4, 8)],
      ['compared.minor.a.b', 'compared.minor.a.c', 'compared.minor.b.c'],
    ],
  ])('%s', (_what, rows, compared) => {
    expect(comparisonsOf(rows).map(({ key }) => key)).toEqual(compared);
  });

  // Fisher's exact test by hand, of 8 choose k.
  test.each<[first: number, other: number, p: number, differs: boolean]>([
    [8, 3, 0.026, true],
    [8, 4, 0.077, false],
    [6, 2, 0.132, false],
  ])('%i of 8 against %i of 8: p is %f', (first, other, p, differs) => {
    const [found] = comparisonsOf([
      row('extra_work', 'minor', first, 8, 'R-1', 'R-2'),
      row('refund', 'minor', other, 8, 'R-2', 'R-3'),
    ]);
    expect(found).toMatchObject({
      label: 'extra work and refund, minor',
      ids: ['R-1', 'R-2', 'R-3'],
      severity: 'minor',
      types: ['extra_work', 'refund'],
      p,
    });
    expect(found?.said.startsWith('What happened after them differs')).toBe(differs);
  });
});
