import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { brokenRemedies, similarCases, similarWords } from '../../src/diagnosis/recurrence.ts';
import { changes, fills, promises, recordOf, says } from '../support/case.ts';

function caseOf(id: string, openedOn: string, leaf: string, ...more: readonly EventBody[]): CaseRecord {
  return { ...recordOf(fills('causes.primary', leaf), ...more), id, openedAt: `${openedOn}T09:00:00+01:00` };
}
const now = caseOf('R-9', '2026-01-15', 'silence');
const prevention = promises('R-3.1', { to: 'self', kind: 'prevention' });

describe('which earlier cases this one repeats', () => {
  test.each<[string, CaseRecord, CaseRecord, boolean | undefined]>([
    ['the same cause last week', now, caseOf('R-3', '2026-01-08', 'silence'), true],
    ['the same day', now, caseOf('R-3', '2026-01-15', 'silence'), true],
    ['180 days ago', now, caseOf('R-3', '2025-07-19', 'silence'), true],
    ['181 days ago it is no second failure', now, caseOf('R-3', '2025-07-18', 'silence'), false],
    ['365 days ago', now, caseOf('R-3', '2025-01-15', 'silence'), false],
    ['366 days ago', now, caseOf('R-3', '2025-01-14', 'silence'), undefined],
    ['another cause', now, caseOf('R-3', '2026-01-08', 'defect'), undefined],
    ['a later case', now, caseOf('R-12', '2026-01-16', 'silence'), undefined],
    ['itself', now, now, undefined],
    [
      'one that was forgotten',
      now,
      { ...caseOf('R-3', '2026-01-08', 'silence'), forgotten: true },
      undefined,
    ],
    ['no cause is known yet', recordOf(), caseOf('R-3', '2026-01-08', 'silence'), undefined],
    [
      'of neither a cause is known yet',
      { ...recordOf(), id: 'R-9' },
      { ...recordOf(), id: 'R-3' },
      undefined,
    ],
    [
      'nobody knows either cause',
      caseOf('R-9', '2026-01-15', 'unknown'),
      caseOf('R-3', '2026-01-08', 'unknown'),
      undefined,
    ],
    ['a file whose time is damaged', now, { ...caseOf('R-3', '', 'silence'), openedAt: 'then' }, undefined],
    [
      'a cause that only contributed',
      now,
      { ...now, id: 'R-3', causes: [{ leaf: 'silence', role: 'contributing' }] },
      undefined,
    ],
  ])('%s', (_title, here, past, second) => {
    expect(similarCases(here, [past]).map(({ secondFailure }) => secondFailure)).toEqual(
      second === undefined ? [] : [second],
    );
  });

  test('the newest first, and the cause that is answered just now', () => {
    const past = [caseOf('R-1', '2025-10-01', 'defect'), caseOf('R-4', '2025-12-01', 'defect')];
    expect(similarCases(now, past, 'defect').map(({ id }) => id)).toEqual(['R-4', 'R-1']);
  });
});

describe('what became of the promise of then', () => {
  test.each<[string, EventBody[], string]>([
    ['none was made', [], 'nothing was promised to prevent it'],
    ['a remedy is none', [promises('R-3.1')], 'nothing was promised to prevent it'],
    ['it is open', [prevention], 'its prevention promise is still open'],
    [
      'the client was never told',
      [promises('R-3.1', { kind: 'prevention' })],
      'its prevention promise is still open',
    ],
    ['it was kept', [prevention, changes('R-3.1', 'kept', '2025-07-01')], 'its prevention promise was kept'],
    [
      'it was broken',
      [prevention, changes('R-3.1', 'broken', '2025-07-01')],
      'its prevention promise was broken',
    ],
    [
      'it was given up',
      [prevention, changes('R-3.1', 'released', '2025-07-01')],
      'its prevention promise was given up',
    ],
    [
      'of two the broken one is told',
      [
        prevention,
        promises('R-3.2', { to: 'self', kind: 'prevention' }),
        changes('R-3.2', 'broken', '2025-07-01'),
      ],
      'its prevention promise was broken',
    ],
  ])('%s', (_title, events, words) => {
    const similar = similarCases(now, [caseOf('R-3', '2025-06-20', 'silence', ...events)]);
    expect(similarWords(similar, '2025-12-15')).toBe(`R-3 in June, same cause; ${words}`);
  });

  test('another year is named, several are told, no more than three', () => {
    const past = ['2025-12-01', '2025-11-01', '2025-10-01', '2025-09-01'].map((day, index) =>
      caseOf(`R-${4 - index}`, day, 'silence'),
    );
    const words = similarWords(similarCases(now, past), '2026-01-15');
    expect(words).toMatch(/^R-4 in December 2025, .*\. R-3 in November 2025, .*\. R-2 in October 2025, /);
    expect(words).not.toContain('R-1');
    expect(similarWords([], '2026-01-15')).toBe('');
  });
});

const broken = (id: string): EventBody => changes(id, 'broken', '2025-07-01');

describe('remedies that were promised to the client and broken', () => {
  const told = says({ about: 'apology' });
  test.each<[what: string, bodies: readonly EventBody[], count: number]>([
    ['none was promised', [], 0],
    ['broken', [promises('R-3.1'), told, broken('R-3.1')], 1],
    ['of two', [promises('R-3.1'), promises('R-3.2'), told, broken('R-3.1'), broken('R-3.2')], 2],
    ['open', [promises('R-3.1'), told], 0],
    ['kept', [promises('R-3.1'), told, changes('R-3.1', 'kept', '2025-07-01')], 0],
    ['what prevents it is no remedy', [promises('R-3.1', { kind: 'prevention' }), told, broken('R-3.1')], 0],
    ['a remedy that I promised myself', [promises('R-3.1', { to: 'self' }), broken('R-3.1')], 0],
  ])('%s', (_what, bodies, count) => {
    const past = caseOf('R-3', '2025-06-20', 'silence', ...bodies);
    expect(brokenRemedies([past, now])).toBe(count);
  });
});
