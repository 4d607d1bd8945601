import { describe, expect, test } from 'vitest';
import { lastWordAt, runningClock, type Clocks } from '../../src/case/clocks.ts';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import { nextStep, viewOf } from '../../src/case/next-step.ts';
import { AT, changes, drafts, fills, opened, promises, recordOf, says, TODAY } from '../support/case.ts';

/** Unlike the shipped ones in nothing but that they are few. */
const CLOCKS: Clocks = {
  acknowledged: '1 working days',
  diagnosed: '5 working days',
  offered: '7 working days',
  silence: '2 working days',
  nudge: '3 working days',
  second_nudge: '7 working days',
  offer_ends: '10 working days',
  closed: '14 days',
};

/** A case that began on Thursday 15 January; each event has its own day, which is also when it was recorded. */
function caseOf(clocks: Clocks, ...dated: readonly (readonly [day: string, ...bodies: EventBody[]])[]) {
  const first = stamp([{ ...opened, clocks } as EventBody], 0, AT);
  return fold(
    'R-7',
    dated.reduce(
      (events, [day, ...bodies]) => [...events, ...stamp(bodies, events.length, `${day}T09:00:00+01:00`)],
      first,
    ),
  );
}
const silent = says({ answer: 'silent' });
const reply = (answer: 'accepted' | 'countered' | 'refused'): EventBody =>
  says({ from: 'client', to: 'me', answer });
const offer: EventBody[] = [says({ about: 'apology' }), { type: 'offered', parts: ['gift'] }];
const told = fills('acknowledgedOn', TODAY);
const known = [
  fills('clientWords', null),
  fills('harms.other', true),
  fills('severity', 'minor'),
  fills('fault', { mine: 100 }),
  fills('causes.primary', 'defect'),
  fills('causes.escape', 'check_absent'),
];

describe('which clock runs, and until when', () => {
  test.each<[string, Parameters<typeof caseOf>[1][], string | undefined, string | undefined]>([
    ['nobody was told', [], 'acknowledged', '2026-01-16'],
    [
      'told before the case was opened',
      [[TODAY, fills('acknowledgedOn', '2026-01-05')]],
      'silence',
      '2026-01-19',
    ],
    ['told, and then silence', [[TODAY, told]], 'silence', '2026-01-19'],
    [
      'a later word begins it anew',
      [
        [TODAY, told],
        ['2026-01-20', says()],
      ],
      'silence',
      '2026-01-22',
    ],
    [
      'a word from them does not',
      [
        [TODAY, told],
        ['2026-01-16', says({ from: 'client', to: 'me' })],
      ],
      'silence',
      '2026-01-19',
    ],
    [
      'they know when they hear next: what is not known yet is next',
      [[TODAY, promises('R-7.1', { kind: 'update', due: '2026-01-30' }), says({ about: 'ack' })]],
      'diagnosed',
      '2026-01-22',
    ],
    [
      'all is known: the offer is next',
      [[TODAY, promises('R-7.1', { kind: 'update', due: '2026-01-30' }), says({ about: 'ack' }), ...known]],
      'offered',
      '2026-01-26',
    ],
    ['an offer without an answer', [[TODAY, ...known, ...offer]], 'nudge', '2026-01-20'],
    [
      'asked again',
      [
        [TODAY, ...offer],
        ['2026-01-20', silent],
      ],
      'second_nudge',
      '2026-01-26',
    ],
    [
      'asked twice',
      [
        [TODAY, ...offer],
        ['2026-01-20', silent],
        ['2026-01-26', silent],
      ],
      'offer_ends',
      '2026-02-09',
    ],
    [
      'a new offer begins the path anew',
      [
        [TODAY, ...offer],
        ['2026-01-20', silent],
        ['2026-01-27', ...offer],
      ],
      'nudge',
      '2026-01-30',
    ],
    [
      'they ask for something else: a word from me',
      [
        [TODAY, ...offer],
        ['2026-01-16', reply('countered')],
      ],
      'silence',
      '2026-01-19',
    ],
    [
      'accepted: the days of the promises count',
      [
        [TODAY, promises('R-7.1'), ...offer],
        ['2026-01-16', reply('accepted')],
      ],
      undefined,
      undefined,
    ],
    [
      'all kept',
      [
        [TODAY, promises('R-7.1'), ...offer],
        ['2026-01-20', changes('R-7.1', 'kept', '2026-01-20')],
      ],
      'closed',
      '2026-02-03',
    ],
    [
      'a second promise they do not know of yet holds up nothing',
      [
        [TODAY, promises('R-7.1'), ...offer],
        ['2026-01-20', changes('R-7.1', 'kept', '2026-01-20'), promises('R-7.2')],
      ],
      'closed',
      '2026-02-03',
    ],
    [
      'a promise kept to myself closes nothing',
      [[TODAY, promises('R-7.1', { to: 'self' }), ...offer, changes('R-7.1', 'kept', TODAY)]],
      'nudge',
      '2026-01-20',
    ],
    [
      'accepted, and nothing was promised',
      [
        [TODAY, says(), ...offer],
        ['2026-01-16', reply('accepted')],
      ],
      'closed',
      '2026-01-30',
    ],
    [
      'accepted, and thanked for it',
      [
        [TODAY, promises('R-7.1'), ...offer],
        ['2026-01-16', reply('accepted'), says()],
      ],
      undefined,
      undefined,
    ],
    [
      'who has just written is not asked again',
      [
        [TODAY, ...offer, says()],
        ['2026-01-16', says({ from: 'client', to: 'me' })],
      ],
      undefined,
      undefined,
    ],
    [
      'asked three times: the offer stands from the last',
      [
        [TODAY, ...offer],
        ['2026-01-20', silent],
        ['2026-01-26', silent],
        ['2026-01-28', silent],
      ],
      'offer_ends',
      '2026-02-11',
    ],
    [
      'an offer without a letter',
      [[TODAY, told, { type: 'offered', parts: ['gift'] }]],
      'nudge',
      '2026-01-20',
    ],
    ['a letter without an offer', [[TODAY, told, says({ about: 'apology' })]], undefined, undefined],
    [
      'a word to my team does not begin it anew',
      [
        [TODAY, told],
        ['2026-01-16', says({ to: 'team' })],
      ],
      'silence',
      '2026-01-19',
    ],
    [
      'the newest word counts, in whatever order they are told',
      [
        [TODAY, told],
        ['2026-01-20', says()],
        ['2026-01-21', says({ saidAt: '2026-01-16T09:00:00+01:00' })],
      ],
      'silence',
      '2026-01-22',
    ],
    [
      'of two words the later',
      [
        [TODAY, says()],
        ['2026-01-20', says()],
      ],
      'silence',
      '2026-01-22',
    ],
    [
      'so does a day on which they were told, after a word',
      [
        [TODAY, says()],
        ['2026-01-20', fills('acknowledgedOn', '2026-01-20')],
      ],
      'silence',
      '2026-01-22',
    ],
    ['closed', [[TODAY, ...offer, { type: 'closed', outcome: 'repaired' }]], undefined, undefined],
    [
      'opened again',
      [
        [TODAY, told, { type: 'closed', outcome: 'repaired' }],
        ['2026-01-22', { type: 'reopened', why: 'x' }],
      ],
      'acknowledged',
      '2026-01-23',
    ],
    [
      'opened again, and told',
      [
        [TODAY, told, { type: 'closed', outcome: 'repaired' }],
        ['2026-01-22', { type: 'reopened', why: 'x' }, says()],
      ],
      'silence',
      '2026-01-26',
    ],
    [
      'opened again, told and promised: the offer of before is not asked about',
      [
        [TODAY, told, ...offer, { type: 'closed', outcome: 'repaired' }],
        ['2026-01-22', { type: 'reopened', why: 'x' }, says(), promises('R-7.3')],
        ['2026-01-22', changes('R-7.3', 'told', '2026-01-22')],
      ],
      undefined,
      undefined,
    ],
    [
      'opened again, and the new promise kept',
      [
        [TODAY, told, { type: 'closed', outcome: 'repaired' }],
        ['2026-01-22', { type: 'reopened', why: 'x' }, says(), promises('R-7.3')],
        ['2026-01-22', changes('R-7.3', 'told', '2026-01-22')],
        ['2026-01-26', changes('R-7.3', 'kept', '2026-01-26')],
      ],
      'closed',
      '2026-02-09',
    ],
    [
      'opened again, and a new offer',
      [
        [TODAY, told, { type: 'closed', outcome: 'repaired' }],
        ['2026-01-22', { type: 'reopened', why: 'x' }, promises('R-7.3')],
        ['2026-01-23', ...offer],
        ['2026-01-24', says({ to: 'self' })],
      ],
      'nudge',
      '2026-01-28',
    ],
  ])('%s', (_title, dated, clock, due) => {
    const running = runningClock(caseOf(CLOCKS, ...dated), TODAY);
    expect([running?.clock, running?.due]).toEqual([clock, due]);
  });

  test('while the insurer is asked only a word to them can be hurried', () => {
    const covered = [fills('insurer.covered', true), fills('insurer.claimThreatened', true)];
    expect(runningClock(caseOf(CLOCKS, [TODAY, told, ...covered, ...known]), TODAY)?.clock).toBe('silence');
    const later = caseOf(CLOCKS, [TODAY, ...covered, ...known], ['2026-01-28', says()]);
    expect(runningClock(later, TODAY)).toMatchObject({ clock: 'silence', due: '2026-01-30' });
  });

  test('of two, the one that runs out first', () => {
    const patient: Clocks = { ...CLOCKS, silence: '9 working days' };
    expect(runningClock(caseOf(patient, [TODAY, told]), TODAY)?.clock).toBe('diagnosed');
  });

  test('who was never told anything has no last word', () => {
    expect(lastWordAt(recordOf(says({ from: 'client', to: 'me' })))).toBeUndefined();
    expect(lastWordAt(recordOf(says()))).toBe(AT);
  });

  test('a case from before there were clocks has none', () => {
    expect(runningClock(recordOf(told), '2027-01-01')).toBeUndefined();
    expect(nextStep(recordOf(told), '2027-01-01', {})).toMatchObject({ due: '2027-01-01', overdue: false });
  });

  test('those of the severity answered come before those of any', () => {
    const severity = { ...fills('severity', 'critical'), clocks: { acknowledged: '2 hours' } } as EventBody;
    expect(caseOf(CLOCKS, [TODAY, severity]).clocks).toEqual({ ...CLOCKS, acknowledged: '2 hours' });
    const undone: EventBody = { type: 'undone', event: 2 };
    expect(caseOf(CLOCKS, [TODAY, severity, undone]).clocks).toEqual(CLOCKS);
  });
});

describe('when it has passed', () => {
  test.each<[string, string, string, boolean]>([
    ['2 hours', '2026-01-15', '2026-01-15T10:59:00+01:00', false],
    ['2 hours', '2026-01-15', '2026-01-15T11:01:00+01:00', true],
    // The same instants, read in another zone.
    ['2 hours', '2026-01-15', '2026-01-15T18:59:00+09:00', false],
    ['20 hours', '2026-01-16', '2026-01-15T23:00:00+01:00', false],
    ['0 working days', '2026-01-15', '2026-01-15T23:59:00+01:00', false],
    ['0 working days', '2026-01-15', '2026-01-16T00:01:00+01:00', true],
    ['30 days', '2026-02-14', '2026-02-15T00:01:00+01:00', true],
  ])('%s ends on %s; at %s: %s', (span, due, now, passed) => {
    const clock = runningClock(caseOf({ acknowledged: span }), now.slice(0, 10), { now });
    expect(clock).toEqual({ clock: 'acknowledged', due, passed });
  });

  test.each<[openedAt: string, span: string, due: string]>([
    ['2026-01-15T23:00:00+05:30', '1 hours', '2026-01-16'],
    ['2026-01-15T18:30:00-03:30', '2 hours', '2026-01-15'],
    ['2026-01-15T23:00:00Z', '1 hours', '2026-01-16'],
  ])('hours end on the day of the zone they began in: %s and %s is %s', (openedAt, span, due) => {
    const record = fold(
      'R-7',
      stamp([{ ...opened, clocks: { acknowledged: span } } as EventBody], 0, openedAt),
    );
    expect(runningClock(record, TODAY)?.due).toBe(due);
  });

  test('hours end with their day where nobody says what time it is', () => {
    const record = caseOf({ acknowledged: '2 hours' });
    expect([TODAY, '2026-01-16'].map((day) => runningClock(record, day)?.passed)).toEqual([false, true]);
  });

  test('hours from a day end with that day', () => {
    const record = caseOf({ silence: '2 hours' }, ['2026-01-20', fills('acknowledgedOn', '2026-01-20')]);
    const now = '2026-01-20T23:00:00+01:00';
    expect(runningClock(record, '2026-01-20', { now })).toEqual({
      clock: 'silence',
      due: '2026-01-20',
      passed: false,
    });
    expect(runningClock(record, '2026-01-21', { now })?.passed).toBe(true);
  });

  test('a span that nobody can read is none', () => {
    expect(runningClock(caseOf({ acknowledged: 'soon' }), TODAY)).toBeUndefined();
  });

  test('working days are those of the settings', () => {
    const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-01-16', '2026-01-19'] };
    expect(runningClock(caseOf(CLOCKS), TODAY, { calendar })?.due).toBe('2026-01-20');
    expect(runningClock(caseOf(CLOCKS), TODAY, { calendar: { workingDays: [] } })?.due).toBe('2026-01-16');
    const off = { workingDays: [1], holidays: [] };
    expect(runningClock(caseOf({ acknowledged: '0 working days' }), TODAY, { calendar: off })?.due).toBe(
      '2026-01-19',
    );
  });
});

describe('what is to be done when it runs', () => {
  const note = 'repair note R-7 "what you told them" --to client';
  test.each<[string, Parameters<typeof caseOf>[1][], string, object]>([
    [
      'nobody was told, in time',
      [],
      '2026-01-16',
      { command: 'repair resume R-7', overdue: false, clock: 'acknowledged' },
    ],
    [
      'nobody was told, too late',
      [],
      '2026-01-20',
      { command: 'repair resume R-7', due: '2026-01-16', overdue: true },
    ],
    [
      'nobody was told, and no letter may be written',
      [[TODAY, fills('insurer.covered', true), fills('insurer.claimThreatened', true)]],
      '2026-01-20',
      { text: 'Tell the client that you are on it, then say so', command: note, overdue: true },
    ],
    [
      'first words lie there',
      [[TODAY, drafts({ about: 'ack' })]],
      '2026-01-20',
      { command: 'repair apology sent R-7', due: '2026-01-16', overdue: true },
    ],
    ['silence, in time', [[TODAY, told]], '2026-01-16', { command: 'repair resume R-7', due: '2026-01-16' }],
    ['silence, its day', [[TODAY, told]], '2026-01-19', { command: note, overdue: false, clock: 'silence' }],
    ['silence, too long', [[TODAY, told]], '2026-01-20', { command: note, due: '2026-01-19', overdue: true }],
    [
      'silence, and a letter that could go out',
      [[TODAY, told, drafts()]],
      '2026-01-20',
      { command: 'repair apology sent R-7', overdue: true },
    ],
    [
      'an offer, before it is asked again',
      [[TODAY, drafts(), ...offer]],
      '2026-01-16',
      { command: 'repair remedy answer R-7 --accepted "their words"', due: '2026-01-20' },
    ],
    [
      'an offer, when it is asked again',
      [[TODAY, drafts(), ...offer]],
      '2026-01-20',
      { command: 'repair remedy answer R-7 --silent', text: 'No answer yet: ask again, then say so' },
    ],
    [
      'an offer, when it is asked once more',
      [
        [TODAY, drafts(), ...offer],
        ['2026-01-20', silent],
      ],
      '2026-01-26',
      { command: 'repair remedy answer R-7 --silent', text: 'No answer yet: ask once more, then say so' },
    ],
    [
      'late to ask again is not late for them',
      [[TODAY, drafts(), ...offer]],
      '2026-01-23',
      { command: 'repair remedy answer R-7 --silent', overdue: false },
    ],
    [
      'the offer stands',
      [
        [TODAY, drafts(), ...offer],
        ['2026-01-20', silent],
        ['2026-01-26', silent],
      ],
      '2026-01-27',
      {
        text: expect.stringContaining('until Monday 9 February 2026; record'),
        due: '2026-02-09',
        overdue: false,
      },
    ],
    [
      'the offer has run out',
      [
        [TODAY, drafts(), ...offer],
        ['2026-01-20', silent],
        ['2026-01-26', silent],
      ],
      '2026-02-09',
      { command: 'repair close R-7', overdue: false },
    ],
    [
      'a promise that is due before the answer is asked for',
      [[TODAY, drafts(), promises('R-7.1', { due: '2026-01-19' }), ...offer]],
      '2026-01-16',
      { command: 'repair promise keep R-7.1' },
    ],
    [
      'one that is due on that day',
      [[TODAY, drafts(), promises('R-7.1', { due: '2026-01-20' }), ...offer]],
      '2026-01-16',
      { command: 'repair promise keep R-7.1' },
    ],
    [
      'one that is due after it',
      [[TODAY, drafts(), promises('R-7.1', { due: '2026-01-21' }), ...offer]],
      '2026-01-16',
      { command: 'repair remedy answer R-7 --accepted "their words"', due: '2026-01-20' },
    ],
    [
      'they ask for something else',
      [[TODAY, drafts(), promises('R-7.1', { due: '2026-01-19' }), ...offer, reply('countered')]],
      '2026-01-16',
      { command: 'repair remedy compare R-7', due: '2026-01-19' },
    ],
    [
      'they ask for something else, and hear nothing',
      [[TODAY, drafts(), ...offer, reply('countered')]],
      '2026-01-20',
      { text: expect.stringContaining('ask for something else'), overdue: true, clock: 'silence' },
    ],
    [
      'they do not want it, and hear nothing',
      [[TODAY, drafts(), ...offer, reply('refused')]],
      '2026-01-20',
      { command: 'repair remedy compare R-7', overdue: true, clock: 'silence' },
    ],
    [
      'all kept: the close has a day, and is not late for them',
      [[TODAY, drafts(), promises('R-7.1'), ...offer, changes('R-7.1', 'kept', TODAY)]],
      '2026-02-20',
      { command: 'repair close R-7', due: '2026-01-29', overdue: false },
    ],
    [
      'what is late for the client comes before every clock',
      [
        [TODAY, promises('R-7.1', { due: '2026-01-16' }), says({ about: 'ack' })],
        [TODAY, changes('R-7.1', 'told', TODAY)],
      ],
      '2026-01-30',
      { command: 'repair promise keep R-7.1' },
    ],
    [
      'a clock comes before what is late for myself',
      [[TODAY, told, promises('R-7.1', { to: 'self', kind: 'prevention', due: '2026-01-16' })]],
      '2026-01-30',
      { command: note },
    ],
  ])('%s', (_title, dated, today, next) => {
    expect(nextStep(caseOf(CLOCKS, ...dated), today, {})).toMatchObject(next);
  });

  test('the view says until when an offer waits', () => {
    const record = caseOf(CLOCKS, [TODAY, ...offer]);
    expect(viewOf(record, TODAY, {})).toMatchObject({ overlays: ['waiting'], waitingUntil: '2026-01-20' });
    expect(viewOf(caseOf(CLOCKS, [TODAY, told]), TODAY, {})).not.toHaveProperty('waitingUntil');
  });
});
