import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import type { ReportInput } from '../../src/report/make-report.ts';
import type { Bar, Breakdown } from '../../src/report/report.ts';
import { AT, fills, opened, TODAY, usd } from '../support/case.ts';
import { reportOn } from '../support/reports.ts';

function caseOf(number: number, ...bodies: readonly EventBody[]): CaseRecord {
  return fold(`R-${number}`, stamp([opened, ...bodies], 0, AT));
}

function breakdown(
  records: readonly CaseRecord[],
  key: Breakdown['key'],
  more: Partial<ReportInput> = {},
): Breakdown {
  const found = reportOn(records, TODAY, more).breakdowns.find((one) => one.key === key);
  if (found === undefined) throw new RangeError(key);
  return found;
}

const pick = <K extends keyof Bar>({ bars }: Breakdown, ...keys: readonly K[]): Bar[K][][] =>
  bars.map((bar) => keys.map((key) => bar[key]));

const costing = (number: number, leaf: string, amount?: number): CaseRecord =>
  caseOf(number, fills('causes.primary', leaf), {
    type: 'closed',
    outcome: 'repaired',
    ...(amount !== undefined && { actualCost: usd(amount) }),
  });

test('severities stand the worst first, whatever is more frequent; what is not judged comes last', () => {
  const levels = ['minor', 'minor', null, 'critical', 'serious', null, null];
  const found = breakdown(
    levels.map((level, at) => caseOf(at + 1, fills('severity', level))),
    'severities',
  );
  expect(pick(found, 'name', 'count')).toEqual([
    ['critical', 1],
    ['serious', 1],
    ['minor', 2],
    ['unknown', 3],
  ]);
});

test('outcomes are of what is closed', () => {
  const found = breakdown(
    [
      caseOf(1, { type: 'closed', outcome: 'lost_client' }),
      caseOf(2),
      caseOf(3, { type: 'closed', outcome: 'repaired' }),
    ],
    'outcomes',
  );
  expect(found.n).toBe(2);
  expect(pick(found, 'key', 'ids')).toEqual([
    ['outcomes.lost_client', ['R-1']],
    ['outcomes.repaired', ['R-3']],
  ]);
});

test('a flaw counts once a case, and only in cases whose letters were looked at', () => {
  const flaws = new Map([
    ['R-1', ['conditional', 'conditional', 'minimising']],
    ['R-2', ['minimising']],
    ['R-3', []],
  ]);
  const found = breakdown(
    [1, 2, 3, 4].map((n) => caseOf(n)),
    'flaws',
    { flaws },
  );
  expect(found.n).toBe(3);
  expect(pick(found, 'name', 'count')).toEqual([
    ['minimising', 2],
    ['conditional', 1],
  ]);
});

describe('what each cause cost', () => {
  const business = { currency: 'USD' };
  const eight = [
    costing(1, 'silence', 10),
    costing(2, 'silence', 20),
    costing(3, 'silence'),
    costing(4, 'defect', 60),
    costing(5, 'defect', 0),
    costing(6, 'no_buffer', 0),
    costing(7, 'unknown', 10),
    costing(8, 'check_skipped'),
  ];

  test('its share with what was dearer, from eight cases on; what cost nothing has none', () => {
    const found = breakdown(eight, 'causes', { business });
    expect(pick(found, 'name', 'count', 'costCumulative')).toEqual([
      ['silence', 3, 90],
      ['defect', 2, 60],
      ['check_skipped', 1, null],
      ['no_buffer', 1, null],
      ['unknown', 1, 100],
    ]);
    expect(pick(found, 'cost').flat()).toEqual([usd(30), usd(60), null, usd(0), usd(10)]);
    expect(pick(found, 'rank', 'cumulative')).toEqual([
      [1, 37.5],
      [2, 62.5],
      [3, 75],
      [3, 87.5],
      [null, 100],
    ]);
  });

  test('of fewer neither share nor rank', () => {
    const found = breakdown(eight.slice(0, 7), 'causes', { business });
    expect(
      pick(found, 'rank', 'cumulative', 'costCumulative')
        .flat()
        .filter((one) => one !== null),
    ).toEqual([]);
  });
});

test('causes are called as the playbook calls them, else by their ids', () => {
  const found = breakdown([costing(1, 'silence'), costing(2, 'made_up')], 'causes');
  const [known, own] = found.bars.toSorted((a, b) => b.name.localeCompare(a.name));
  expect(known?.label).not.toBe('silence');
  expect(own).toMatchObject({ key: 'causes.made_up', label: 'made up' });
});
