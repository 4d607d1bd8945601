import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import { fills, opened, TODAY } from '../support/case.ts';
import { figureIn, reportOn } from '../support/reports.ts';

function caseOf(number: number, client: string, day: string, ...bodies: readonly EventBody[]): CaseRecord {
  const events = [opened, fills('client.name', client), ...bodies];
  return fold(`R-${number}`, stamp(events, 0, `${day}T10:00:00+01:00`));
}

const cause = (leaf: string): EventBody => fills('causes.primary', leaf);
const hits = (records: readonly CaseRecord[], key: string): readonly string[] =>
  figureIn(reportOn(records), key).hits ?? [];

describe('the same again', () => {
  test.each<[key: string, days: number, again: boolean]>([
    ['recurrence', 365, true],
    ['recurrence', 366, false],
    ['recurrence_client', 365, true],
    ['recurrence_client', 366, false],
    ['second_failures', 180, true],
    ['second_failures', 181, false],
  ])('%s: %i days later', (key, days, again) => {
    const records = [
      caseOf(1, 'A', addDays(TODAY, -days), cause('silence')),
      caseOf(2, 'A', TODAY, cause('silence')),
    ];
    expect(hits(records, key)).toEqual(again ? ['R-2'] : []);
  });

  test('it is the last one before it that counts, and what is not known is never the same', () => {
    const records = [
      caseOf(1, 'A', '2024-01-01', cause('silence')),
      caseOf(2, 'B', '2025-12-01', cause('silence')),
      caseOf(3, '', '2025-12-02'),
      caseOf(4, '', '2025-12-03'),
      caseOf(5, 'A', '2026-01-01', cause('silence')),
      caseOf(6, 'C', '2026-01-02'),
      caseOf(7, 'C', '2026-01-03'),
      caseOf(8, '', '2026-01-04', cause('defect')),
      caseOf(9, '', '2026-01-05', cause('defect')),
    ];
    for (const report of [reportOn(records), reportOn(records.toReversed())]) {
      expect(figureIn(report, 'recurrence')).toMatchObject({
        hits: ['R-5', 'R-9'],
        unknown: ['R-3', 'R-4', 'R-6', 'R-7'],
      });
      expect(figureIn(report, 'recurrence_client')).toMatchObject({
        hits: ['R-7'],
        unknown: ['R-3', 'R-4', 'R-8', 'R-9'],
      });
      expect(figureIn(report, 'second_failures')).toMatchObject({
        hits: [],
        unknown: ['R-3', 'R-4', 'R-6', 'R-7', 'R-8', 'R-9'],
      });
    }
  });

  test('what is left out of the report still came before', () => {
    const records = [
      caseOf(1, 'A', '2025-12-01', cause('silence')),
      caseOf(2, 'A', '2026-01-01', cause('silence')),
    ];
    const report = reportOn(records, TODAY, { filter: { since: '2026-01-01' } });
    expect(figureIn(report, 'recurrence').hits).toEqual(['R-2']);
  });
});

describe('how often', () => {
  const records = [caseOf(1, 'A', '2025-01-16'), caseOf(2, 'B', '2025-06-01'), caseOf(3, 'C', '2026-01-05')];

  test.each<[what: string, jobsPerMonth: number | undefined, value: object]>([
    ['a month', undefined, { per: 'month', count: 3, exposure: 12, rate: 0.25 }],
    ['a job', 5, { per: 'job', count: 3, exposure: 60, rate: 0.05 }],
    ['a job, of which there is none', 0, { per: 'month' }],
    ['a job, of which there is not one yet', 0.05, { per: 'job', exposure: null, rate: null, range: null }],
  ])('%s', (_what, jobsPerMonth, value) => {
    const business = jobsPerMonth === undefined ? {} : { jobsPerMonth };
    expect(figureIn(reportOn(records, TODAY, { business }), 'incident_rate').value).toMatchObject(value);
  });

  test('of one client nobody has said how many jobs they gave', () => {
    const more = { business: { jobsPerMonth: 5 }, filter: { client: 'A' } };
    expect(figureIn(reportOn(records, TODAY, more), 'incident_rate').value).toMatchObject({ per: 'month' });
  });

  test('where there is no case there is no rate, whatever time was asked for', () => {
    const none = reportOn(records, TODAY, { filter: { since: '2025-01-01', cause: 'silence' } });
    expect(figureIn(none, 'incident_rate').value).toMatchObject({ count: 0, exposure: null, rate: null });
  });

  test('from one case to the next, and since the last', () => {
    expect(figureIn(reportOn(records.toReversed()), 'gap').value).toMatchObject({
      n: 3,
      open: 1,
      values: [
        { id: 'R-2', value: 218, open: false },
        { id: 'R-1', value: 136, open: false },
        { id: 'R-3', value: 10, open: true },
      ],
    });
  });
});

test('opened again, of those that were ever closed', () => {
  const closed: EventBody = { type: 'closed', outcome: 'repaired' };
  const reopened: EventBody = { type: 'reopened', why: 'Again.' };
  expect(
    figureIn(
      reportOn([
        caseOf(1, 'A', TODAY, closed),
        caseOf(2, 'A', TODAY, closed, reopened),
        caseOf(3, 'A', TODAY, closed, reopened, closed),
        caseOf(4, 'A', TODAY),
      ]),
      'reopened',
    ),
  ).toMatchObject({ ids: ['R-2', 'R-3'], value: { count: 2, of: 3 } });
});
