import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import type { Figure } from '../../src/report/figures.ts';
import { AT, fills, opened } from '../support/case.ts';
import { figureIn, reportOn } from '../support/reports.ts';

function caseOf(number: number, ...bodies: readonly EventBody[]): CaseRecord {
  return fold(`R-${number}`, stamp([opened, ...bodies], 0, AT));
}

const fault = (mine: number, client: number, third = 0): EventBody =>
  fills('fault', { mine, client, third, chance: 0 });
const wants = fills('remedyWanted', 'My money back');

const records = [
  caseOf(1, fault(100, 0), wants, fills('causes.primary', 'silence')),
  caseOf(2, fault(50, 50), wants),
  caseOf(3, fault(0, 100), wants),
  caseOf(4, fault(0, 100), fills('causes.primary', 'unknown')),
  caseOf(5, fault(0, 0, 100), wants),
  caseOf(6, fault(0, 0, 100)),
  caseOf(7, wants),
];
const found = (key: string): Figure => figureIn(reportOn(records), key);

describe('whose it was', () => {
  test.each<[key: string, hits: readonly string[]]>([
    ['fault_mine', ['R-1']],
    ['fault_shared', ['R-2']],
    ['fault_client', ['R-3', 'R-4']],
    ['fault_external', ['R-5', 'R-6']],
  ])('%s, of those of which it is known', (key, hits) => {
    expect(found(key)).toMatchObject({
      section: 'causes',
      ids: ['R-1', 'R-2', 'R-3', 'R-4', 'R-5', 'R-6'],
      unknown: ['R-7'],
      hits,
      value: { k: hits.length, n: 6 },
    });
  });

  test('and they disagree, of those that are not with me', () => {
    expect(found('fault_contested')).toMatchObject({
      ids: ['R-3', 'R-5'],
      unknown: [],
      value: { count: 2, of: 4 },
    });
  });
});

test('of how many cases the main cause is not known', () => {
  expect(found('cause_unknown')).toMatchObject({
    ids: ['R-2', 'R-3', 'R-4', 'R-5', 'R-6', 'R-7'],
    unknown: [],
    value: { count: 6, of: 7 },
  });
});
