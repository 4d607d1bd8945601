import { describe, expect, test } from 'vitest';
import type { CaseEvent, EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import { opened, TODAY } from '../support/case.ts';
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
});
