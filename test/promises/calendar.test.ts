import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { stamp, type CaseEvent, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import { byDay, calendarEntries } from '../../src/promises/calendar.ts';
import { icalendar, isOwnCalendar } from '../../src/promises/icalendar.ts';
import { AT, changes, fills, opened, promises, says, TODAY, undoes } from '../support/case.ts';
import { strictCalendar, type StrictEvent } from '../support/strict-calendar.ts';

const TOLD = says({ about: 'apology' });
const NAMED = fills('client.name', 'Harbour Dental');

function caseOf(...bodies: readonly EventBody[]): CaseRecord {
  return fold('R-7', stamp([opened, NAMED, ...bodies], 0, AT));
}

/** The file of one case as our own parser reads it. */
function calendarOf(record: CaseRecord, today = TODAY): StrictEvent[] {
  const entries = calendarEntries([record], today);
  return entries.length === 0 ? [] : strictCalendar(icalendar(entries, AT));
}

interface IcalEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly day: string;
  readonly isWholeDay: boolean;
  readonly days: number;
  readonly summary: string;
  readonly description: string;
  readonly status: unknown;
}

/** The same by a parser that others wrote. */
function byIcalJs(file: string): IcalEvent[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      day: event.startDate.toString(),
      isWholeDay: event.startDate.isDate,
      days: event.duration.toSeconds() / 86_400,
      summary: event.summary,
      description: event.description ?? '',
      status: component.getFirstPropertyValue('status'),
    };
  });
}

describe('what stands in it', () => {
  test('an open promise is its whole day, with the command that marks it kept', () => {
    const [event, ...others] = calendarOf(caseOf(promises('R-7.1', { text: 'Send the refund' }), TOLD));
    expect(others).toEqual([]);
    expect(event).toEqual({
      uid: 'repair-R-7.1-2026-01-15T090000+0100',
      sequence: 0,
      stamp: '20260115T080000Z',
      day: '2026-01-31',
      summary: 'Harbour Dental: Send the refund',
      description: 'R-7.1, promised to the client.\nWhen it is kept: repair promise keep R-7.1',
      status: 'CONFIRMED',
      triggers: ['-PT15H', 'PT9H'],
    });
  });

  test.each<[string, readonly EventBody[], readonly string[]]>([
    ['a planned promise is left out: it counts nowhere yet', [promises('R-7.1')], []],
    [
      'first words open only the next update',
      [promises('R-7.1'), promises('R-7.2', { kind: 'update' }), says({ about: 'ack' })],
      ['R-7.2 CONFIRMED 0'],
    ],
    [
      'a promise to oneself and a check-in',
      [
        promises('R-7.1', { to: 'self', kind: 'prevention' }),
        promises('R-7.2', { to: 'self', kind: 'check-in' }),
      ],
      ['R-7.1 CONFIRMED 0', 'R-7.2 CONFIRMED 0'],
    ],
    [
      'a move',
      [promises('R-7.1'), TOLD, changes('R-7.1', 'moved', TODAY, { due: '2026-02-05' })],
      ['R-7.1 CONFIRMED 1'],
    ],
    [
      'two moves, there and back',
      [
        promises('R-7.1'),
        TOLD,
        changes('R-7.1', 'moved', TODAY, { due: '2026-02-05' }),
        changes('R-7.1', 'moved', TODAY, { due: '2026-01-31' }),
      ],
      ['R-7.1 CONFIRMED 2'],
    ],
    [
      'a move that is undone does not count backwards',
      [promises('R-7.1'), TOLD, changes('R-7.1', 'moved', TODAY, { due: '2026-02-05' }), undoes(5)],
      ['R-7.1 CONFIRMED 2'],
    ],
    [
      'a plan that was moved begins at 0',
      [promises('R-7.1'), changes('R-7.1', 'moved', TODAY, { due: '2026-02-05' }), TOLD],
      ['R-7.1 CONFIRMED 0'],
    ],
    ['kept', [promises('R-7.1'), TOLD, changes('R-7.1', 'kept', TODAY)], ['R-7.1 CANCELLED 1']],
    [
      'released',
      [promises('R-7.1'), TOLD, changes('R-7.1', 'released', TODAY, { why: 'No need.' })],
      ['R-7.1 CANCELLED 1'],
    ],
    [
      'broken, after a move',
      [
        promises('R-7.1'),
        TOLD,
        changes('R-7.1', 'moved', TODAY, { due: '2026-02-05' }),
        changes('R-7.1', 'broken', TODAY),
      ],
      ['R-7.1 CANCELLED 2'],
    ],
    [
      'kept, and that undone',
      [promises('R-7.1'), TOLD, changes('R-7.1', 'kept', TODAY), undoes(5)],
      ['R-7.1 CONFIRMED 2'],
    ],
    ['told, and that undone', [promises('R-7.1'), TOLD, undoes(4)], ['R-7.1 CANCELLED 1']],
    ['promised, and that undone', [promises('R-7.1', { to: 'self' }), undoes(3)], ['R-7.1 CANCELLED 1']],
    [
      'a note changes nothing',
      [promises('R-7.1', { to: 'self' }), says({ to: 'self' }), fills('facts', 'It broke')],
      ['R-7.1 CONFIRMED 0'],
    ],
    [
      'other words for one to oneself',
      [promises('R-7.1', { to: 'self' }), promises('R-7.1', { to: 'self', text: 'Do it otherwise' })],
      ['R-7.1 CONFIRMED 1'],
    ],
    [
      'other words that the client has not heard',
      [promises('R-7.1'), TOLD, promises('R-7.1', { text: 'Do it otherwise' })],
      ['R-7.1 CONFIRMED 0'],
    ],
    [
      'other words that the client has heard',
      [promises('R-7.1'), TOLD, promises('R-7.1', { text: 'Do it otherwise' }), TOLD],
      ['R-7.1 CONFIRMED 1'],
    ],
    ['a day that is none is left out, not written', [promises('R-7.1', { to: 'self', due: 'soon' })], []],
  ])('%s', (_what, bodies, expected) => {
    const events = calendarOf(caseOf(...bodies));
    expect(events.map(({ uid, status, sequence }) => `${uid.slice(7, 12)} ${status} ${sequence}`)).toEqual(
      expected,
    );
    expect(events.filter(({ status, triggers }) => status === 'CANCELLED' && triggers.length > 0)).toEqual(
      [],
    );
  });

  test('to whom it was promised', () => {
    expect(calendarOf(caseOf(promises('R-7.1', { to: 'self' })))[0]?.description).toBe(
      'R-7.1, promised to yourself.\nWhen it is kept: repair promise keep R-7.1',
    );
  });

  test('a client who has no name yet leaves no mark', () => {
    const record = fold('R-7', stamp([opened, promises('R-7.1', { to: 'self', text: 'Ring back' })], 0, AT));
    expect(calendarOf(record)).toMatchObject([{ summary: 'Ring back' }]);
  });

  test('what is taken off says nothing more of it', () => {
    const record = caseOf(promises('R-7.1'), TOLD, changes('R-7.1', 'kept', TODAY));
    const file = icalendar(calendarEntries([record], TODAY), AT);
    expect(file).toContain('STATUS:CANCELLED');
    expect(file).not.toContain('DESCRIPTION');
  });

  test('entries of two lists are put together by day', () => {
    const [early, late] = calendarEntries(
      [caseOf(promises('R-7.1', { to: 'self' }), promises('R-7.2', { to: 'self', due: '2026-02-01' }))],
      TODAY,
    );
    if (early === undefined || late === undefined) throw new Error('two entries');
    expect([byDay(early, late), byDay(late, early), byDay(early, early)]).toEqual([-1, 1, 0]);
  });

  test('by day; of one day in the order of the cases', () => {
    const records = ['R-2', 'R-10'].map((id) =>
      fold(
        id,
        stamp(
          [
            opened,
            promises(`${id}.1`, { to: 'self', due: '2026-02-02' }),
            promises(`${id}.2`, { to: 'self', due: '2026-01-20' }),
          ],
          0,
          AT,
        ),
      ),
    );
    expect(calendarEntries(records, TODAY).map(({ promise }) => promise)).toEqual([
      'R-2.2',
      'R-10.2',
      'R-2.1',
      'R-10.1',
    ]);
  });

  test('an open promise of a closed case is still owed', () => {
    const closed: EventBody = { type: 'closed', outcome: 'repaired', forced: ['R-7.1'] };
    expect(calendarOf(caseOf(promises('R-7.1'), TOLD, closed), '2027-01-15')).toMatchObject([
      { status: 'CONFIRMED' },
    ]);
  });

  test('what is settled is taken off for thirty days after its day and its last change, then forgotten', () => {
    const record = caseOf(promises('R-7.1'), TOLD, changes('R-7.1', 'kept', TODAY));
    expect(calendarOf(record, '2026-03-02')).toHaveLength(1);
    expect(calendarOf(record, '2026-03-03')).toEqual([]);
    const events: CaseEvent[] = [
      ...caseOf(promises('R-7.1'), TOLD).events,
      { n: 5, at: '2026-05-01T09:00:00+01:00', ...changes('R-7.1', 'kept', '2026-05-01') },
    ];
    expect(calendarOf(fold('R-7', events), '2026-05-31')).toHaveLength(1);
    expect(calendarOf(fold('R-7', events), '2026-06-01')).toEqual([]);
  });

  test('what was settled early stays until thirty days after the day it was moved to', () => {
    const moved = changes('R-7.1', 'moved', TODAY, { due: '2026-06-30' });
    const record = caseOf(promises('R-7.1'), TOLD, moved, changes('R-7.1', 'kept', TODAY));
    expect(calendarOf(record, '2026-07-30')).toHaveLength(1);
    expect(calendarOf(record, '2026-07-31')).toEqual([]);
  });

  test('what is long settled is not there for another one that is open', () => {
    const record = caseOf(promises('R-7.1'), promises('R-7.2'), TOLD, changes('R-7.1', 'kept', TODAY));
    expect(calendarEntries([record], '2026-06-01').map(({ promise }) => promise)).toEqual(['R-7.2']);
  });

  test('nothing else of the case is in it', () => {
    const record = caseOf(
      fills('facts', 'SECRET-facts'),
      fills('lesson', 'SECRET-lesson'),
      promises('R-7.1', { doneTest: 'SECRET-done', part: 'SECRET-part' }),
      TOLD,
      says({ to: 'self', text: 'SECRET-note', private: true }),
      changes('R-7.1', 'moved', TODAY, { due: '2026-02-05', why: 'SECRET-why' }),
      promises('R-7.2', { to: 'self' }),
      changes('R-7.2', 'kept', TODAY, { proof: 'SECRET-proof' }),
    );
    expect(icalendar(calendarEntries([record], TODAY), AT)).not.toContain('SECRET');
  });
});

function isPromise(body: EventBody, id: string): boolean {
  return body.type === 'promised' && body.promise.id === id;
}

/** What a calendar makes of files: known by UID, taken over if the sequence is not older, removed if cancelled. */
function importInto(calendar: Map<string, StrictEvent>, events: readonly StrictEvent[]): void {
  for (const event of events) {
    const before = calendar.get(event.uid);
    if (before === undefined ? event.status === 'CONFIRMED' : event.sequence > before.sequence)
      calendar.set(event.uid, event);
  }
}

describe('imported again and again', () => {
  const ids = fc.constantFrom('R-7.1', 'R-7.2', 'R-7.3');
  const dues = fc.integer({ min: 0, max: 40 }).map((ahead) => addDays(TODAY, ahead));
  const steps: fc.Arbitrary<EventBody> = fc.oneof(
    fc
      .record({ id: ids, due: dues, to: fc.constantFrom('client' as const, 'self' as const) })
      .map(({ id, due, to }) => promises(id, { due, to })),
    fc.record({ id: ids, due: dues }).map(({ id, due }) => changes(id, 'moved', TODAY, { due })),
    fc
      .record({ id: ids, change: fc.constantFrom('kept' as const, 'released' as const, 'broken' as const) })
      .map(({ id, change }) => changes(id, change, TODAY)),
    fc.constant(TOLD),
    fc.constant(says({ to: 'self' })),
    fc.integer({ min: 2, max: 25 }).map(undoes),
  );

  test('whenever it is exported, the calendar holds each open promise once, on its day, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(steps, fc.boolean()), { maxLength: 25 }), (life) => {
        const calendar = new Map<string, StrictEvent>();
        const bodies: EventBody[] = [];
        for (const [index, [step, exports]] of life.entries()) {
          // A number is given once, also when its promise was taken back.
          if (step.type === 'promised' && bodies.some((one) => isPromise(one, step.promise.id))) continue;
          bodies.push(step);
          if (!exports && index < life.length - 1) continue;
          const record = fold('R-7', stamp([opened, NAMED, ...bodies], 0, AT));
          importInto(calendar, calendarOf(record));
          const shown = [...calendar.values()].filter(({ status }) => status === 'CONFIRMED');
          const open = record.promises.filter(({ state }) => state === 'open');
          expect(shown.map(({ uid, day }) => `${uid.slice(7, 12)} ${day}`).toSorted()).toEqual(
            open.map(({ id, due }) => `${id} ${due}`).toSorted(),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('words of people', () => {
  const NASTY = [
    'a, b; c: "d" \\n e \\',
    'two\nlines\r\nand\rmore\u2028and\u0085more',
    'x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
    'x\nATTACH:file:///etc/passwd',
    'bell\u0007 escape\u001B[2J delete\u007F reversed\u202E hidden\u200B lone\uD800 null\u0000',
    '日本語のとても長い約束'.repeat(20),
    '👩‍👩‍👧‍👦🇩🇪é'.repeat(30),
    'x'.repeat(5000),
    ` ${'\t'.repeat(3)}`,
    '',
  ];

  test.each(NASTY)('%j comes back whole in both parsers and begins no line of its own', (words) => {
    const record = fold(
      'R-7',
      stamp(
        [opened, fills('client.name', `A${words}`), promises('R-7.1', { to: 'self', text: words })],
        0,
        AT,
      ),
    );
    const entries = calendarEntries([record], TODAY);
    const file = icalendar(entries, AT);
    const [event] = strictCalendar(file);
    const [other, ...others] = byIcalJs(file);
    expect(others).toEqual([]);
    expect(other).toMatchObject({
      summary: event?.summary,
      description: event?.description,
      uid: event?.uid,
    });
  });

  test.each([
    ['a, b; c: "d" \\n e \\', 'a, b; c: "d" \\n e \\'],
    ['two\nlines\r\nand\rmore\u2028and  more', 'two lines and more and more'],
    [' Send it\n', 'Send it'],
    ['reversed \u202E, bell \u0007', 'reversed \\u202E, bell \\u0007'],
    ['日本語'.repeat(50), '日本語'.repeat(50)],
    ['👩‍👩‍👧‍👦🇩🇪é'.repeat(30), '👩‍👩‍👧‍👦🇩🇪é'.repeat(30)],
  ])('%j reads %j', (words, shown) => {
    expect(calendarOf(caseOf(promises('R-7.1', { to: 'self', text: words })))).toMatchObject([
      { summary: `Harbour Dental: ${shown}` },
    ]);
  });

  test.each([
    ['x', 67],
    ['é', 33],
    ['ࠀ', 22],
    ['語', 22],
    ['𐀀', 16],
    ['👩', 16],
  ])('a line of %s goes on below only when 75 octets are not enough', (letter, most) => {
    const entry = { uid: 'u', sequence: 0, day: TODAY, description: '', cancelled: true };
    const fileOf = (count: number): string => icalendar([{ ...entry, summary: letter.repeat(count) }], AT);
    expect(fileOf(most)).toContain(`SUMMARY:${letter.repeat(most)}\r\n`);
    expect(fileOf(most + 1)).toContain(`SUMMARY:${letter.repeat(most)}\r\n ${letter}\r\n`);
  });

  test('any words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const entry = {
          uid: 'u',
          sequence: 0,
          day: TODAY,
          summary: `S${summary}`,
          description: `D${description}`,
          cancelled: false,
        };
        const file = icalendar([entry], AT);
        const [event] = strictCalendar(file);
        expect(byIcalJs(file)).toMatchObject([{ summary: event?.summary, description: event?.description }]);
      }),
    );
  });
});

/** Clocks that change by an hour in the north, and by half of one in the south. */
describe.each(['America/New_York', 'Europe/London', 'Australia/Lord_Howe'])('in %s', (zone) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('a year of promises keeps its days in both parsers', () => {
    vi.stubEnv('TZ', zone);
    const days = Array.from({ length: 366 }, (_, ahead) => addDays(TODAY, ahead));
    const record = caseOf(...days.map((due, index) => promises(`R-7.${index + 1}`, { to: 'self', due })));
    const file = icalendar(calendarEntries([record], TODAY), AT);
    expect(strictCalendar(file).map(({ day }) => day)).toEqual(days);
    const events = byIcalJs(file);
    expect(events.map(({ day }) => day)).toEqual(days);
    expect(events.filter(({ isWholeDay, days: count }) => !isWholeDay || count !== 1)).toEqual([]);
    vi.stubEnv('TZ', 'UTC');
    expect(icalendar(calendarEntries([record], TODAY), AT)).toBe(file);
  });
});

test('only a file of its own is known as one', () => {
  const file = icalendar(calendarEntries([caseOf(promises('R-7.1'), TOLD)], TODAY), AT);
  expect(isOwnCalendar(file)).toBe(true);
  expect(isOwnCalendar(file.replace('//repair//', '//Mozilla.org//'))).toBe(false);
  expect(isOwnCalendar(`A letter.\r\n${file}`)).toBe(false);
  expect(isOwnCalendar('')).toBe(false);
});
