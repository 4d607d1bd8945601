import { describe, expect, test } from 'vitest';
import type { CaseEvent, EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import type { Figure } from '../../src/report/figures.ts';
import { changes, fills, opened, promises, says, TODAY } from '../support/case.ts';
import { figureIn, reportOn } from '../support/reports.ts';

type Step = EventBody | string;

/** Each event at ten on the day that stands before it. */
function caseOf(number: number, ...steps: readonly Step[]): CaseRecord {
  const events: CaseEvent[] = [];
  let on = '2025-12-01';
  for (const step of [opened, fills('client.name', `Client ${number}`), ...steps])
    if (typeof step === 'string') on = step;
    else events.push({ n: events.length + 1, at: `${on}T10:00:00+01:00`, ...step });
  return fold(`R-${number}`, events);
}

const figure = (records: readonly CaseRecord[], key: string): Figure => figureIn(reportOn(records), key);

const DUE = '2026-01-10';
const told = says({ about: 'apology' });
const promise = (id: string, to: 'client' | 'self' = 'client', kind: 'remedy' | 'prevention' = 'remedy') =>
  promises(id, { to, kind, due: DUE });
const keeps = (id: string, day: string): readonly Step[] => [day, changes(id, 'kept', day)];
const agrees = (id: string, due: string): readonly Step[] => [
  '2026-01-08',
  changes(id, 'moved', '2026-01-08', { due, agreed: true }),
];

const MANY = [
  caseOf(1, promise('R-1.1'), told, ...keeps('R-1.1', DUE)),
  caseOf(2, promise('R-2.1'), told, ...keeps('R-2.1', '2026-01-14')),
  caseOf(3, promise('R-3.1'), told, ...agrees('R-3.1', '2026-01-12'), ...keeps('R-3.1', '2026-01-12')),
  caseOf(4, promise('R-4.1'), told),
  caseOf(5, promises('R-5.1', { due: '2026-02-01' }), told),
  caseOf(
    6,
    promise('R-6.1'),
    told,
    '2026-01-09',
    changes('R-6.1', 'released', '2026-01-09', { why: 'Leave it.' }),
  ),
  caseOf(7, promise('R-7.1'), told, '2026-01-09', changes('R-7.1', 'broken', '2026-01-09')),
  caseOf(
    8,
    promise('R-8.1'),
    promise('R-8.2'),
    told,
    ...keeps('R-8.1', DUE),
    ...keeps('R-8.2', '2026-01-11'),
  ),
  caseOf(9, promise('R-9.1')),
  caseOf(10, promise('R-10.1', 'self', 'prevention'), ...keeps('R-10.1', DUE)),
  caseOf(11, promise('R-11.1', 'self', 'prevention'), ...keeps('R-11.1', '2026-01-11')),
  caseOf(12, promise('R-12.1', 'self', 'prevention')),
  caseOf(13, promise('R-13.1', 'client', 'prevention'), told, ...keeps('R-13.1', DUE)),
];

describe('how promises were kept', () => {
  test.each<[key: string, k: number, n: number, hits: readonly number[], others: readonly number[]]>([
    ['promises_kept', 3, 8, [1, 13], [2, 3, 4, 7, 8]],
    ['promises_kept_agreed', 4, 8, [1, 3, 13], [2, 4, 7, 8]],
    ['promises_own_kept', 1, 3, [10], [11, 12]],
    ['prevention_done', 3, 4, [10, 11, 13], [12]],
  ])('%s: %i of %i', (key, k, n, hits, others) => {
    const found = figure(MANY, key);
    expect(found.value).toMatchObject({ k, n });
    expect(found.hits).toEqual(hits.map((number) => `R-${number}`));
    expect(found.ids.filter((id) => !found.hits?.includes(id))).toEqual(
      others.map((number) => `R-${number}`),
    );
    expect(found.unknown).toEqual([]);
  });

  test('how late: what was never done is late until today', () => {
    expect(figure(MANY.slice(0, 7), 'days_late')).toMatchObject({
      ids: ['R-2', 'R-3', 'R-4', 'R-7'],
      hits: ['R-4', 'R-7'],
      value: {
        unit: 'days',
        values: [
          { id: 'R-4.1', value: 5, open: true },
          { id: 'R-7.1', value: 5, open: true },
          { id: 'R-2.1', value: 4, open: false },
          { id: 'R-3.1', value: 2, open: false },
        ],
      },
    });
  });

  test('given up before its day, it is not late yet', () => {
    const early = caseOf(
      1,
      promises('R-1.1', { due: TODAY }),
      told,
      changes('R-1.1', 'broken', '2026-01-09'),
    );
    expect(figure([early], 'days_late')).toMatchObject({ ids: [], value: { n: 0 } });
    expect(figure([early], 'promises_kept').value).toMatchObject({ k: 0, n: 1 });
  });
});

describe('done, and the cause came back', () => {
  const cause = fills('causes.primary', 'silence');
  const prevented = caseOf(1, cause, promise('R-1.1', 'self', 'prevention'), ...keeps('R-1.1', '2025-12-20'));
  const later = (day: string, leaf = 'silence', number = 2): CaseRecord => ({
    ...caseOf(number, fills('causes.primary', leaf)),
    openedAt: `${day}T10:00:00+01:00`,
  });

  test.each<[what: string, records: readonly CaseRecord[], hits: readonly string[], of: number]>([
    ['nothing since', [prevented], [], 1],
    ['the day after', [prevented, later('2025-12-21')], ['R-1'], 1],
    ['on that day', [prevented, later('2025-12-20')], [], 1],
    [
      'not the next one, but one after it',
      [prevented, later('2025-12-10'), later('2025-12-21', 'silence', 3)],
      ['R-1'],
      1,
    ],
    [
      'it was broken',
      [
        caseOf(
          1,
          cause,
          promise('R-1.1', 'self', 'prevention'),
          '2025-12-20',
          changes('R-1.1', 'broken', '2025-12-20'),
        ),
        later('2025-12-21'),
      ],
      [],
      0,
    ],
    ['of another cause', [prevented, later('2025-12-21', 'defect')], [], 1],
    [
      'it is the first of two preventions that counts',
      [
        caseOf(
          1,
          cause,
          promise('R-1.1', 'self', 'prevention'),
          promise('R-1.2', 'self', 'prevention'),
          ...keeps('R-1.2', '2025-12-20'),
          ...keeps('R-1.1', '2026-01-05'),
        ),
        later('2025-12-21'),
      ],
      ['R-1'],
      1,
    ],
    [
      'nothing was to prevent it',
      [caseOf(1, cause, promise('R-1.1'), told, ...keeps('R-1.1', '2025-12-20')), later('2025-12-21')],
      [],
      0,
    ],
    [
      'it is not done yet',
      [caseOf(1, cause, promise('R-1.1', 'self', 'prevention')), later('2025-12-21')],
      [],
      0,
    ],
    [
      'the cause is not known',
      [caseOf(1, promise('R-1.1', 'self', 'prevention'), ...keeps('R-1.1', '2025-12-20'))],
      [],
      0,
    ],
  ])('%s', (_what, records, hits, of) => {
    const found = figure(records, 'cause_back');
    expect(found).toMatchObject({ hits, unknown: [], value: { count: hits.length, of } });
    expect(found.ids).toHaveLength(of);
  });
});

test('closed with a promise to them open, of all that are closed', () => {
  const forced: EventBody = { type: 'closed', outcome: 'repaired', forced: ['R-1.1'] };
  const closed: EventBody = { type: 'closed', outcome: 'repaired' };
  const again: EventBody = { type: 'reopened', why: 'Again.' };
  const found = figure(
    [
      caseOf(1, promise('R-1.1'), told, forced),
      caseOf(2, closed),
      caseOf(3),
      caseOf(5, closed),
      caseOf(4, promise('R-4.1'), told, forced, again),
    ],
    'closed_early',
  );
  expect(found).toMatchObject({ ids: ['R-1'], unknown: [], value: { count: 1, of: 3 } });
});
