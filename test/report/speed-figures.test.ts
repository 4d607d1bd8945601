import { describe, expect, test } from 'vitest';
import type { CaseEvent, EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import type { Figure } from '../../src/report/figures.ts';
import { changes, fills, opened, promises, says, usd } from '../support/case.ts';
import { figureIn, reportOn } from '../support/reports.ts';

type Step = EventBody | string;

/** Opened on Thursday 1 January; each event at ten on the day that stands before it. */
function caseOf(...steps: readonly Step[]): CaseRecord {
  const events: CaseEvent[] = [];
  let on = '2026-01-01';
  for (const step of [opened, ...steps])
    if (typeof step === 'string') on = step;
    else events.push({ n: events.length + 1, at: `${on}T10:00:00+01:00`, ...step });
  return fold('R-1', events);
}

const figure = (record: CaseRecord, key: string, business = {}): Figure =>
  figureIn(reportOn([record], '2026-01-15', { business }), key);

const wrote = says({ from: 'client', to: 'me' });
const closed: EventBody = { type: 'closed', outcome: 'repaired' };
const offer: readonly EventBody[] = [
  fills('remedy.chosen', ['r'], {
    parts: [{ id: 'r', type: 'refund', purpose: 'restore', amount: usd(10), cash: false }],
  }),
  { type: 'offered', parts: ['r'] },
];
const promised: readonly EventBody[] = [promises('R-1.1'), says({ about: 'apology' })];

describe('how long they waited', () => {
  type Waited = readonly [value: number, open: boolean] | null;
  test.each<[key: string, what: string, record: CaseRecord, waited: Waited]>([
    ['acknowledge', 'until I wrote', caseOf('2026-01-03', says()), [2, false]],
    ['acknowledge', 'until today', caseOf(), [14, true]],
    ['acknowledge', 'until it was closed', caseOf('2026-01-06', closed), [5, true]],
    ['acknowledge', 'I wrote to somebody else', caseOf('2026-01-03', says({ to: 'team' })), [14, true]],
    ['reply', 'until I answered', caseOf('2026-01-02', wrote, '2026-01-05', says()), [3, false]],
    ['reply', 'until today', caseOf('2026-01-02', wrote), [13, true]],
    ['reply', 'until it was closed', caseOf('2026-01-02', wrote, '2026-01-06', closed), [4, true]],
    ['reply', 'on the same day', caseOf('2026-01-02', says(), wrote), [0, false]],
    ['reply', 'I had written before', caseOf('2026-01-02', says(), '2026-01-03', wrote), null],
    ['reply', 'they never wrote', caseOf('2026-01-02', says()), null],
    ['offer', 'in working days', caseOf('2026-01-06', ...offer), [3, false]],
    ['offer', 'until today', caseOf(), [10, true]],
    ['offer', 'the first of two', caseOf('2026-01-02', ...offer, '2026-01-06', ...offer), [1, false]],
    [
      'settle',
      'until it was done',
      caseOf(...promised, '2026-01-06', changes('R-1.1', 'kept', '2026-01-06'), '2026-01-08', closed),
      [3, false],
    ],
    ['settle', 'until today', caseOf(...promised), [10, true]],
    [
      'settle',
      'closed by force, until today',
      caseOf(...promised, '2026-01-02', { ...closed, forced: ['R-1.1'] }),
      [10, true],
    ],
    ['silence', 'until the first word', caseOf('2026-01-10', says()), [9, true]],
    ['silence', 'since the last word', caseOf('2026-01-03', says()), [12, true]],
    [
      'silence',
      'between two words',
      caseOf('2026-01-02', says(), '2026-01-12', says(), '2026-01-14', closed),
      [10, false],
    ],
    [
      'silence',
      'as it was noted that they were told',
      caseOf(fills('acknowledgedOn', '2026-01-08'), '2026-01-12', closed),
      [7, false],
    ],
    [
      'silence',
      'told before it was opened',
      caseOf(says({ saidAt: '2025-12-20T10:00:00+01:00' }), '2026-01-05', says()),
      [10, true],
    ],
    ['silence', 'told after it was over', caseOf('2026-01-06', closed, '2026-01-14', says()), [5, false]],
    [
      'silence',
      'closed by force it is over',
      caseOf(...promised, '2026-01-05', { ...closed, forced: ['R-1.1'] }),
      [4, false],
    ],
    ['silence', 'they wrote meanwhile', caseOf('2026-01-05', wrote, '2026-01-10', closed), [9, false]],
  ])('%s: %s', (key, _what, record, waited) => {
    expect(figure(record, key).value).toMatchObject({
      values: waited === null ? [] : [{ id: 'R-1', value: waited[0], open: waited[1] }],
    });
  });

  test('a day on which I do not work is none', () => {
    const holidays = { holidays: ['2026-01-02'] };
    expect(figure(caseOf('2026-01-06', ...offer), 'offer', holidays).value).toMatchObject({ worst: 2 });
  });
});

describe('the first word within its time', () => {
  const within = (span: string, ...steps: readonly Step[]): CaseRecord =>
    fold('R-1', [
      { n: 1, at: '2026-01-01T10:00:00+01:00', ...opened, clocks: { acknowledged: span } } as CaseEvent,
      ...caseOf(...steps).events.slice(1),
    ]);
  test.each<[what: string, record: CaseRecord, found: 'in time' | 'late' | 'not known' | 'no answer yet']>([
    ['no clock runs', caseOf(says()), 'not known'],
    ['no clock runs, and nothing was said', caseOf(), 'not known'],
    ['a clock that says nothing', within('soon', says()), 'not known'],
    ['on its last day', within('2 days', '2026-01-03', says()), 'in time'],
    ['a day later', within('2 days', '2026-01-04', says()), 'late'],
    ['two working days over a weekend', within('2 working days', '2026-01-05', says()), 'in time'],
    ['an hour of two', within('2 hours', says({ saidAt: '2026-01-01T11:00:00+01:00' })), 'in time'],
    ['three hours of two', within('2 hours', says({ saidAt: '2026-01-01T13:00:00+01:00' })), 'late'],
    ['never, and the time is over', within('2 days'), 'late'],
    ['never, and there is time', within('20 days'), 'no answer yet'],
    ['never, and it was closed', within('20 days', '2026-01-02', closed), 'late'],
  ])('%s', (_what, record, found) => {
    const { ids, hits = [], unknown } = figure(record, 'acknowledge_in_time');
    expect({ ids, hits, unknown }).toEqual(
      {
        'in time': { ids: ['R-1'], hits: ['R-1'], unknown: [] },
        late: { ids: ['R-1'], hits: [], unknown: [] },
        'not known': { ids: [], hits: [], unknown: ['R-1'] },
        'no answer yet': { ids: [], hits: [], unknown: [] },
      }[found],
    );
  });

  test('a day on which I do not work stops the clock', () => {
    const record = within('2 working days', '2026-01-06', says());
    expect(figure(record, 'acknowledge_in_time').hits).toEqual([]);
    expect(figure(record, 'acknowledge_in_time', { holidays: ['2026-01-02'] }).hits).toEqual(['R-1']);
  });
});
