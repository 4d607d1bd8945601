import { describe, expect, test } from 'vitest';
import type { CaseEvent, EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord, Outcome } from '../../src/case/schema.ts';
import type { LessonRow } from '../../src/playbook/lesson-schema.ts';
import type { Lesson } from '../../src/report/report.ts';
import { changes, fills, opened, promises, says, TODAY } from '../support/case.ts';
import { shippedProgram } from '../support/playbook-files.ts';
import { reportOn } from '../support/reports.ts';

const { lessons, causes } = shippedProgram('core').playbook;

/** Each event at ten on the day that stands before it. */
function caseOf(
  number: number,
  client: string,
  day: string,
  ...bodies: readonly (EventBody | string)[]
): CaseRecord {
  const events: CaseEvent[] = [];
  let on = day;
  for (const body of [opened, fills('client.name', client), ...bodies])
    if (typeof body === 'string') on = body;
    else events.push({ n: events.length + 1, at: `${on}T10:00:00+01:00`, ...body });
  return fold(`R-${number}`, events);
}

const cause = (leaf: string): EventBody => fills('causes.primary', leaf);
const ends = (outcome: Outcome = 'repaired', lesson?: string): EventBody => ({
  type: 'closed',
  outcome,
  ...(lesson === undefined ? {} : { lesson }),
});

/** What is told of one sign alone. */
function told(records: readonly CaseRecord[], sign: LessonRow['sign']): Lesson | undefined {
  const rows = lessons.filter((row) => row.sign === sign);
  return reportOn(records, TODAY, { advice: { lessons: rows, causes } }).lessons[0];
}

/** A promise to the client that was kept on a day, first promised for the 10th. */
const keptOn = (id: string, day: string): readonly (EventBody | string)[] => [
  promises(id, { due: '2025-12-10' }),
  says({ about: 'apology' }),
  day,
  changes(id, 'kept', day),
];

/** A case whose first word may take two days, and was said on a day. */
function heardOn(number: number, day: string): CaseRecord {
  const events: CaseEvent[] = [
    { n: 1, at: '2025-12-01T10:00:00+01:00', ...opened, clocks: { acknowledged: '2 days' } } as CaseEvent,
    { n: 2, at: `${day}T10:00:00+01:00`, ...says() },
  ];
  return fold(`R-${number}`, events);
}

const prevents = (id: string, keptDay: string): readonly (EventBody | string)[] => [
  promises(id, { to: 'self', kind: 'prevention', due: '2025-12-20' }),
  keptDay,
  changes(id, 'kept', keptDay),
];

const DAY = '2025-12-01';

describe('a lesson is drawn where its sign is there', () => {
  test.each<
    [sign: LessonRow['sign'], what: string, records: readonly CaseRecord[], ids: string[] | undefined]
  >([
    ['same_cause', 'two clients', [1, 2].map((n) => caseOf(n, `C${n}`, DAY, cause('silence'))), undefined],
    [
      'same_cause',
      'three clients',
      [1, 2, 3, 4].map((n) => caseOf(n, `C${n}`, DAY, cause(n === 2 ? 'defect' : 'silence'))),
      ['R-1', 'R-3', 'R-4'],
    ],
    [
      'same_escape',
      'three clients',
      [1, 2, 3].map((n) => caseOf(n, `C${n}`, DAY, fills('causes.escape', 'check_absent'))),
      ['R-1', 'R-2', 'R-3'],
    ],
    [
      'second_failure',
      'within half a year: all with the cause of the newest',
      [
        caseOf(1, 'A', '2025-05-01', cause('defect')),
        caseOf(2, 'A', '2025-06-01', cause('defect')),
        caseOf(3, 'A', '2025-07-01', cause('defect')),
        caseOf(4, 'B', '2025-08-01', cause('silence')),
        caseOf(5, 'B', '2025-09-01', cause('silence')),
        caseOf(6, 'B', '2025-10-01', cause('silence')),
      ],
      ['R-5', 'R-6'],
    ],
    [
      'second_failure',
      'later than that, or with another client',
      [
        caseOf(1, 'A', '2025-01-01', cause('silence')),
        caseOf(2, 'A', '2025-12-01', cause('silence')),
        caseOf(3, 'B', '2025-12-02', cause('silence')),
      ],
      undefined,
    ],
    [
      'prevention_failed',
      'the cause opened a case after it was kept',
      [
        caseOf(1, 'A', DAY, cause('silence'), ...prevents('R-1.1', '2025-12-10')),
        caseOf(2, 'B', '2025-12-11', cause('silence')),
      ],
      ['R-1'],
    ],
    [
      'prevention_failed',
      'it opened one on that day, and another cause opened one later',
      [
        caseOf(1, 'A', DAY, cause('silence'), ...prevents('R-1.1', '2025-12-10')),
        caseOf(2, 'B', '2025-12-10', cause('silence')),
        caseOf(3, 'B', '2025-12-11', cause('defect')),
      ],
      undefined,
    ],
    [
      'one_client',
      'eight of eleven',
      [...'AAAAAAAABCD'].map((client, at) => caseOf(at + 1, client, DAY)),
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `R-${n}`),
    ],
    ['one_client', 'two of four', [...'AABC'].map((client, at) => caseOf(at + 1, client, DAY)), undefined],
    [
      'days_passed',
      'three were late',
      [1, 2, 3, 4].map((n) =>
        caseOf(n, `C${n}`, DAY, ...keptOn(`R-${n}.1`, n === 2 ? '2025-12-10' : '2025-12-11')),
      ),
      ['R-1', 'R-3', 'R-4'],
    ],
    [
      'days_passed',
      'two were late',
      [1, 2, 3].map((n) =>
        caseOf(n, `C${n}`, DAY, ...keptOn(`R-${n}.1`, n === 2 ? '2025-12-10' : '2025-12-11')),
      ),
      undefined,
    ],
    [
      'slow_word',
      'three came after their time',
      [1, 2, 3, 4].map((n) => heardOn(n, n === 3 ? '2025-12-03' : '2025-12-04')),
      ['R-1', 'R-2', 'R-4'],
    ],
    [
      'slow_word',
      'two came after their time',
      [1, 2, 3].map((n) => heardOn(n, n === 3 ? '2025-12-03' : '2025-12-04')),
      undefined,
    ],
  ])('%s: %s', (sign, _what, records, ids) => {
    expect(told(records, sign)?.ids).toEqual(ids);
  });

  test('no more than three, in the order of their table', () => {
    const records = [1, 2, 3, 4, 5].map((n) =>
      caseOf(
        n,
        n > 3 ? 'C1' : `C${n}`,
        DAY,
        cause('silence'),
        fills('causes.escape', 'check_absent'),
        ...keptOn(`R-${n}.1`, '2025-12-11'),
      ),
    );
    expect(reportOn(records).lessons.map(({ key }) => key)).toEqual([
      'lesson.same_cause',
      'lesson.second_failure',
      'lesson.same_escape',
    ]);
  });
});

const three = (...more: readonly EventBody[]): CaseRecord[] =>
  [1, 2, 3].map((n) => caseOf(n, `C${n}`, `2025-12-0${n}`, cause('silence'), ...(n === 1 ? more : [])));

const calls = (records: readonly CaseRecord[]) =>
  told(records, 'same_cause')?.calls.map(({ client, ids }) => [client, ids]);

const prevention = (id: string): EventBody =>
  promises(id, { to: 'self', kind: 'prevention', text: 'Something else', due: '2026-02-01' });

describe('what it says to do', () => {
  test('the promise that the cause has, for the newest case', () => {
    const { prevention } = causes.find(({ id }) => id === 'silence') ?? {};
    const lesson = told(three(), 'same_cause');
    expect(lesson).toMatchObject({ promised: null, promise: { text: prevention?.text } });
    expect(lesson?.promise?.command).toMatch(/^repair promise add R-3 "/);
    expect(lesson?.cause).toBe(causes.find(({ id }) => id === 'silence')?.label);
  });

  test.each<[what: string, records: readonly CaseRecord[], promised: string | null]>([
    ['open, for that cause', three(prevention('R-1.1')), 'R-1.1'],
    ['kept', three(prevention('R-1.1'), changes('R-1.1', 'kept', TODAY)), null],
    ['for another cause', [...three(), caseOf(4, 'D', DAY, cause('defect'), prevention('R-4.1'))], null],
  ])('promised already: %s', (_what, records, promised) => {
    const lesson = told(records, 'same_cause');
    expect(lesson?.promised).toBe(promised);
    expect(lesson?.promise === null).toBe(promised !== null);
  });

  test('where no cause is meant, what is promised in a case without one does not stand for it', () => {
    const late = [1, 2, 3].map((n) => caseOf(n, `C${n}`, DAY, ...keptOn(`R-${n}.1`, '2025-12-11')));
    const other = caseOf(4, 'D', DAY, prevention('R-4.1'));
    expect(told([...late, other], 'days_passed')).toMatchObject({ promised: null, cause: null });
  });

  test('a cause that is not in the table goes by its name; with nothing to promise, nothing is', () => {
    const own = [1, 2, 3].map((n) => caseOf(n, `C${n}`, DAY, cause('fax_jammed')));
    expect(told(own, 'same_cause')).toMatchObject({ cause: 'fax jammed', promise: null, promised: null });
  });

  test('the same words promised in a case of another cause count, too; other kinds do not', () => {
    const row = lessons.find(({ sign }) => sign === 'days_passed');
    const text = row?.promise?.text ?? '';
    const late = [1, 2, 3].map((n) => caseOf(n, `C${n}`, DAY, ...keptOn(`R-${n}.1`, '2025-12-11')));
    const promising = (kind: 'prevention' | 'update'): CaseRecord =>
      caseOf(4, 'D', DAY, promises('R-4.1', { to: 'self', kind, text, due: '2026-02-01' }));
    expect(told([...late, promising('prevention')], 'days_passed')?.promised).toBe('R-4.1');
    expect(told([...late, promising('update')], 'days_passed')?.promised).toBeNull();
  });

  test('whom to call: those it is over with, the newest first, three at most', () => {
    const closed = (n: number, client: string, outcome?: Outcome): CaseRecord =>
      caseOf(n, client, `2025-12-0${n}`, cause('silence'), ends(outcome));
    expect(calls([1, 2, 3, 4, 5].map((n) => closed(n, n === 1 ? 'c5' : `C${n}`)))).toEqual([
      ['C5', ['R-5', 'R-1']],
      ['C4', ['R-4']],
      ['C3', ['R-3']],
    ]);
    expect(
      calls([
        closed(1, 'In touch'),
        caseOf(2, 'In touch', DAY),
        closed(3, 'At law', 'with_insurer_or_legal'),
        closed(4, ''),
        closed(5, 'E'),
      ]),
    ).toEqual([['E', ['R-5']]]);
    expect(told(three(), 'same_cause')?.questions).toEqual(
      lessons.find(({ sign }) => sign === 'same_cause')?.calls?.questions,
    );
  });

  test('nobody is called where there is nothing to ask, nor who is not named', () => {
    const missing = fills('causes.escape', 'check_absent');
    const closed = [1, 2, 3].map((n) => caseOf(n, `C${n}`, DAY, missing, ends()));
    expect(told(closed, 'same_escape')).toMatchObject({ calls: [], questions: [] });
    const nameless = caseOf(1, '', DAY, cause('silence'), ...prevents('R-1.1', '2025-12-10'), ends());
    const back = caseOf(2, 'B', '2025-12-11', cause('silence'), ends());
    expect(told([nameless, back], 'prevention_failed')).toMatchObject({ ids: ['R-1'], calls: [] });
  });
});

test('lessons written at the close, by cause, the most of one cause first', () => {
  const wrote = (n: number, leaf: string | undefined, lesson?: string): CaseRecord =>
    caseOf(n, `C${n}`, DAY, ...(leaf === undefined ? [] : [cause(leaf)]), ends('repaired', lesson));
  const records = [
    wrote(1, 'silence', 'Ask'),
    wrote(2, undefined, 'Rest'),
    wrote(3, 'fax_jammed', 'Look'),
    wrote(4, 'fax_jammed', 'Look twice'),
    wrote(5, 'silence'),
    wrote(6, 'silence', ''),
    caseOf(7, 'C7', DAY, cause('silence'), fills('lesson', 'Not closed yet')),
  ];
  expect(reportOn(records).written).toEqual([
    {
      key: 'written.fax_jammed',
      label: 'fax jammed',
      cause: 'fax_jammed',
      ids: ['R-3', 'R-4'],
      lessons: [
        { id: 'R-3', client: 'C3', lesson: 'Look' },
        { id: 'R-4', client: 'C4', lesson: 'Look twice' },
      ],
    },
    {
      key: 'written.silence',
      label: causes.find(({ id }) => id === 'silence')?.label,
      cause: 'silence',
      ids: ['R-1'],
      lessons: [{ id: 'R-1', client: 'C1', lesson: 'Ask' }],
    },
    {
      key: 'written.unknown',
      label: 'Cause not known',
      cause: null,
      ids: ['R-2'],
      lessons: [{ id: 'R-2', client: 'C2', lesson: 'Rest' }],
    },
  ]);
});
