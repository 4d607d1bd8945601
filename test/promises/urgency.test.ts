import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import { isOverdue } from '../../src/case/labels.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import { compareUrgency, urgencyOf } from '../../src/promises/urgency.ts';
import type { Clocks } from '../../src/case/clocks.ts';
import { AT, changes, drafts, fills, opened, promises, says, TODAY, usd } from '../support/case.ts';

const YESTERDAY = addDays(TODAY, -1);
const TOMORROW = addDays(TODAY, 1);

/** A case whose letter has gone out. */
function sent(number: number, ...bodies: readonly EventBody[]): CaseRecord {
  return fold(`R-${number}`, stamp([opened, drafts(), ...bodies, says({ about: 'apology' })], 0, AT));
}
const toClient = (number: number, due: string): CaseRecord =>
  sent(number, promises(`R-${number}.1`, { due }));
const toSelf = (number: number, due: string): CaseRecord =>
  sent(number, promises(`R-${number}.1`, { to: 'self', kind: 'prevention', due }));
function answered(number: number, due: string, answer?: 'accepted' | 'countered'): CaseRecord {
  const reply = says({ from: 'client', to: 'me', ...(answer && { answer }) });
  const { events } = toClient(number, due);
  return fold(`R-${number}`, [...events, ...stamp([reply], events.length, AT)]);
}

function inOrder(records: readonly CaseRecord[]): readonly CaseRecord[] {
  return records
    .map((record) => ({ record, ...urgencyOf(record, TODAY, {}) }))
    .toSorted(compareUrgency)
    .map(({ record }) => record);
}
const order = (records: readonly CaseRecord[]): string[] => inOrder(records).map(({ id }) => id);

/** A case opened on a Thursday that has not been told; its clock runs out on that day. */
function untold(number: number, at = AT, clocks: Clocks = { acknowledged: '0 working days' }): CaseRecord {
  return fold(`R-${number}`, stamp([{ ...opened, clocks } as EventBody], 0, at));
}
const LAST_WEEK = '2026-01-08T09:00:00+01:00';
/** A case opened last week, with one clock that has run out or runs out today. */
function running(clocks: Clocks, ...bodies: readonly EventBody[]): CaseRecord {
  return fold('R-1', stamp([{ ...opened, clocks } as EventBody, ...bodies], 0, LAST_WEEK));
}
const ack = [drafts({ about: 'ack' }), says({ about: 'ack' })];
const silent = says({ answer: 'silent' });
/** Two promises to the client, told. */
const two = (number: number, first: string, second: string): CaseRecord =>
  sent(number, promises(`R-${number}.1`, { due: first }), promises(`R-${number}.2`, { due: second }));
const twoToSelf = (number: number, first: string, second: string): CaseRecord =>
  sent(
    number,
    promises(`R-${number}.1`, { to: 'self', kind: 'prevention', due: first }),
    promises(`R-${number}.2`, { to: 'self', kind: 'prevention', due: second }),
  );
const offered: readonly EventBody[] = [drafts(), says({ about: 'apology' }), { type: 'offered', parts: [] }];
function unanswered(number: number): CaseRecord {
  const first = stamp([{ ...opened, clocks: { nudge: '3 working days' } } as EventBody], 0, LAST_WEEK);
  return fold(`R-${number}`, [...first, ...stamp(offered, 1, LAST_WEEK)]);
}

describe('who comes first', () => {
  test.each<{ title: string; first: CaseRecord; then: CaseRecord }>([
    {
      title: 'the older overdue promise to a client',
      first: toClient(2, addDays(TODAY, -9)),
      then: toClient(1, YESTERDAY),
    },
    {
      title: 'of several promises the oldest counts, wherever it stands',
      first: two(2, addDays(TODAY, -2), addDays(TODAY, -9)),
      then: toClient(1, addDays(TODAY, -5)),
    },
    {
      title: 'and where it stands first',
      first: two(2, addDays(TODAY, -9), YESTERDAY),
      then: toClient(1, addDays(TODAY, -5)),
    },
    {
      title: 'what I owe tomorrow, though the next step waits for the insurer',
      first: sent(
        2,
        fills('insurer.covered', true),
        fills('harms.direct_cost', usd(400)),
        promises('R-2.1', { to: 'self', kind: 'prevention', due: TOMORROW }),
      ),
      then: toClient(1, addDays(TODAY, 2)),
    },
    {
      title: 'what I have owed myself for longer',
      first: twoToSelf(2, YESTERDAY, addDays(TODAY, -9)),
      then: toSelf(1, addDays(TODAY, -3)),
    },
    {
      title: 'the sooner of several days',
      first: two(2, addDays(TODAY, 9), TOMORROW),
      then: toClient(1, addDays(TODAY, 3)),
    },
    {
      title: 'what is done has no day any more',
      first: toClient(2, addDays(TODAY, 20)),
      then: sent(
        1,
        promises('R-1.1', { to: 'self', due: YESTERDAY }),
        changes('R-1.1', 'kept', YESTERDAY),
        promises('R-1.2', { due: addDays(TODAY, 30) }),
      ),
    },
    {
      title: 'a promise due today, though the walk goes first',
      first: sent(2, promises('R-2.1', { to: 'self', kind: 'prevention', due: TODAY }), drafts()),
      then: answered(1, TOMORROW),
    },
    { title: 'a client before myself', first: toClient(2, YESTERDAY), then: toSelf(1, addDays(TODAY, -30)) },
    {
      title: 'a promise to a client before any clock',
      first: toClient(2, YESTERDAY),
      then: untold(1, LAST_WEEK),
    },
    {
      title: 'a clock that has passed before what I owe myself',
      first: untold(2, LAST_WEEK),
      then: toSelf(1, '2026-01-01'),
    },
    {
      title: 'the clock that passed first',
      first: untold(2, '2026-01-07T09:00:00+01:00'),
      then: untold(1, LAST_WEEK),
    },
    {
      title: 'a clock that has passed before what is due today',
      first: untold(2, LAST_WEEK),
      then: toClient(1, TODAY),
    },
    { title: 'late to ask again is like due today', first: unanswered(2), then: answered(1, TOMORROW) },
    { title: 'overdue before due today', first: toSelf(2, YESTERDAY), then: toClient(1, TODAY) },
    { title: 'due today before a client who waits', first: toClient(2, TODAY), then: answered(1, TOMORROW) },
    {
      title: 'a client who waits before what is due later',
      first: answered(2, addDays(TODAY, 9)),
      then: toClient(1, TOMORROW),
    },
    {
      title: 'a client who countered waits',
      first: answered(2, addDays(TODAY, 9), 'countered'),
      then: toClient(1, TOMORROW),
    },
    {
      title: 'a client who accepted does not wait',
      first: toClient(2, TOMORROW),
      then: answered(1, addDays(TODAY, 9), 'accepted'),
    },
    { title: 'the sooner day', first: toClient(2, TOMORROW), then: toClient(1, addDays(TODAY, 2)) },
    { title: 'the lower number on the same day', first: toClient(2, TOMORROW), then: toClient(10, TOMORROW) },
    { title: 'any day before none', first: toClient(2, addDays(TODAY, 300)), then: sent(1) },
  ])('$title', ({ first, then }) => {
    expect(order([first, then])).toEqual([first.id, then.id]);
    expect(order([then, first])).toEqual([first.id, then.id]);
  });
});

describe('the reason, in a few words', () => {
  test.each<[string, CaseRecord, string]>([
    ['one day', toClient(1, YESTERDAY), 'overdue 1 day, the client is waiting'],
    ['more days', toClient(1, addDays(TODAY, -5)), 'overdue 5 days, the client is waiting'],
    ['to oneself', toSelf(1, YESTERDAY), 'overdue 1 day, promised to yourself'],
    ['today', toClient(1, TODAY), 'due today'],
    ['a clock, today', untold(1), 'due today'],
    ['not told', untold(1, LAST_WEEK), 'they were to hear from you by Thu 8 Jan'],
    ['no answer', unanswered(1), 'no answer to your offer'],
    [
      'no answer, asked once',
      running({ second_nudge: '3 working days' }, ...offered, silent),
      'no answer to your offer',
    ],
    [
      'no answer at all',
      running({ offer_ends: '3 working days' }, ...offered, silent, silent),
      'your offer has run out',
    ],
    [
      'not known in time',
      running({ diagnosed: '3 working days' }, ...ack),
      'you were to know by Tue 13 Jan how it came about',
    ],
    [
      'no offer in time',
      running(
        { offered: '3 working days' },
        ...ack,
        fills('clientWords', null),
        fills('harms.other', true),
        fills('severity', 'minor'),
        fills('fault', { mine: 100 }),
        fills('causes.primary', 'defect'),
        fills('causes.escape', 'check_absent'),
      ),
      'they were to have your offer by Tue 13 Jan',
    ],
    ['silence', running({ silence: '3 working days' }, ...ack), 'no word to them since Thu 8 Jan'],
    [
      'a promise to them comes before a clock',
      running(
        { silence: '3 working days' },
        ...ack,
        promises('R-1.1', { due: YESTERDAY }),
        changes('R-1.1', 'told', '2026-01-08'),
      ),
      'overdue 1 day, the client is waiting',
    ],
    ['of several the oldest', two(1, YESTERDAY, addDays(TODAY, -5)), 'overdue 5 days, the client is waiting'],
    [
      'what should have been closed',
      running({ closed: '3 days' }, ...offered, says({ from: 'client', to: 'me', answer: 'accepted' })),
      '',
    ],
    ['the client wrote', answered(1, TOMORROW), 'the client wrote last'],
    [
      'the client wrote, and then I',
      sent(1, says(), says({ from: 'client', to: 'me' }), promises('R-1.1', { due: TOMORROW })),
      '',
    ],
    ['later', toClient(1, TOMORROW), ''],
  ])('%s', (_what, record, reason) => {
    expect(urgencyOf(record, TODAY, {}).reason).toBe(reason);
  });

  test('is about what is to be done next', () => {
    const both = sent(
      1,
      promises('R-1.1', { to: 'self', kind: 'prevention', due: addDays(TODAY, -9) }),
      promises('R-1.2', { due: YESTERDAY }),
    );
    const urgent = urgencyOf(both, TODAY, {});
    expect(urgent.reason).toBe('overdue 1 day, the client is waiting');
    expect(urgent.next?.command).toBe('repair promise keep R-1.2');
  });
});

test.each<[string, CaseRecord, boolean]>([
  ['a promise to the client', toClient(1, YESTERDAY), true],
  [
    'a promise to myself, while somebody has to hear today',
    sent(
      1,
      promises('R-1.1', { to: 'self', kind: 'prevention', due: YESTERDAY }),
      promises('R-1.2', { to: 'self', kind: 'update', due: TODAY }),
    ),
    true,
  ],
  ['a clock', untold(1, LAST_WEEK), true],
  ['asking again', unanswered(1), false],
  ['today', toClient(1, TODAY), false],
  [
    'nothing left to do',
    fold('R-1', stamp([opened, { type: 'closed', outcome: 'withdrawn' }], 0, AT)),
    false,
  ],
])('is it overdue? %s: %s', (_what, record, overdue) => {
  expect(urgencyOf(record, TODAY, {}).overdue).toBe(overdue);
});

describe('overdue', () => {
  test.each<[string, CaseRecord, number]>([
    ['yesterday', toClient(1, YESTERDAY), 1],
    ['today is not late yet', toClient(1, TODAY), 0],
    ['planned counts nowhere', fold('R-1', stamp([opened, promises('R-1.1', { due: YESTERDAY })], 0, AT)), 0],
    [
      'kept is done',
      sent(1, promises('R-1.1', { to: 'self', due: YESTERDAY }), changes('R-1.1', 'kept', TODAY)),
      0,
    ],
  ])('%s', (_what, record, count) => {
    expect(record.promises.filter((promise) => isOverdue(promise, TODAY))).toHaveLength(count);
  });
});

describe('laws', () => {
  const due = fc.integer({ min: -30, max: 30 }).map((days) => addDays(TODAY, days));
  const make = fc.constantFrom(toClient, toSelf, (number: number, day: string) => answered(number, day));
  const records = fc
    .array(fc.tuple(make, due), { maxLength: 8 })
    .map((list) => list.map(([one, day], index) => one(index + 1, day)));

  test('every case is there once, whatever order they come in', () => {
    fc.assert(
      fc.property(records, (list) => {
        const ids = order(list);
        expect(ids.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        expect(order(list.toReversed())).toEqual(ids);
      }),
    );
  });

  test('nothing overdue to a client stands behind anything else', () => {
    fc.assert(
      fc.property(records, (list) => {
        const late = inOrder(list).map(({ promises: own }) =>
          own.some((promise) => promise.to === 'client' && isOverdue(promise, TODAY)),
        );
        expect(late).toEqual(late.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  test('a day that passes never takes a promise out of what is overdue', () => {
    fc.assert(
      fc.property(records, (list) => {
        const overdue = list
          .flatMap((record) => record.promises)
          .filter((promise) => isOverdue(promise, TODAY));
        expect(overdue.filter((promise) => !isOverdue(promise, TOMORROW))).toEqual([]);
      }),
    );
  });
});
