import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, daysBetween, formatDay, formatDayLong, formatDayShort } from '../src/dates.ts';
import { isDueGrammar, parseDue, parseTypedDate } from '../src/typed-dates.ts';
import { businessDaysBetween } from './support/business-days.ts';

/** A Thursday. */
const THURSDAY = '2026-01-15';
const HOW = 'Write 2026-01-15, tomorrow, fri, +3d, 2 weeks, 5 business days or end of month.';

const days = fc.integer({ min: 0, max: 100_000 }).map((offset) => addDays('1950-01-01', offset));

describe('from a Thursday, 15 January 2026', () => {
  test.each<[text: string, day: string]>([
    ['2026-01-31', '2026-01-31'],
    ['2026-1-5', '2026-01-05'],
    ['2026/12/31', '2026-12-31'],
    ['today', '2026-01-15'],
    ['  Tomorrow ', '2026-01-16'],
    ['yesterday', '2026-01-14'],
    ['+3d', '2026-01-18'],
    ['3 days', '2026-01-18'],
    ['in 3 days', '2026-01-18'],
    ['1 day', '2026-01-16'],
    ['+2w', '2026-01-29'],
    ['2 weeks', '2026-01-29'],
    ['+1m', '2026-02-15'],
    ['1 month', '2026-02-15'],
    ['5 business days', '2026-01-22'],
    ['5  WORKING  days', '2026-01-22'],
    ['+10bd', '2026-01-29'],
    ['10 business days', '2026-01-29'],
    ['1 working day', '2026-01-16'],
    ['fri', '2026-01-16'],
    ['Friday', '2026-01-16'],
    ['on friday', '2026-01-16'],
    ['thu', '2026-01-22'],
    ['thurs', '2026-01-22'],
    ['wednesday', '2026-01-21'],
    ['sun', '2026-01-18'],
    ['next tuesday', '2026-01-20'],
    ['next friday', '2026-01-23'],
    ['next sun', '2026-01-25'],
    ['last friday', '2026-01-09'],
    ['last thursday', '2026-01-08'],
    ['end of week', '2026-01-16'],
    ['end of next week', '2026-01-23'],
    ['end of month', '2026-01-31'],
    ['the end of the month', '2026-01-31'],
    ['end of next month', '2026-02-28'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31/12', '2026-12-31'],
    ['14/1', '2027-01-14'],
    ['3/3', '2026-03-03'],
    ['03.03.2026', '2026-03-03'],
    ['25 december', '2026-12-25'],
    ['dec 25', '2026-12-25'],
    ['25 Dec.', '2026-12-25'],
    ['25 Dec 2026', '2026-12-25'],
    ['December 25, 2027', '2027-12-25'],
    ['25th of December', '2026-12-25'],
    ['15 jan', '2026-01-15'],
    ['14 jan', '2027-01-14'],
    ['29 feb', '2028-02-29'],
    ['Sat 31 January', '2026-01-31'],
    ['Saturday, 31 January 2026', '2026-01-31'],
  ])('%s is %s', (text, day) => {
    expect(parseDue(text, { today: THURSDAY })).toEqual({ ok: true, day });
  });

  test.each<[text: string, problem: string]>([
    ['1/12', '"1/12" could be 1 December or 12 January. Write 2026-12-01 or 2027-01-12.'],
    ['1/12/2026', '"1/12/2026" could be 1 December or 12 January. Write 2026-12-01 or 2026-01-12.'],
    ['03.04.2026', '"03.04.2026" could be 3 April or 4 March. Write 2026-04-03 or 2026-03-04.'],
    ['31/12/26', '"31/12/26" has a year of two digits. Write the whole date, such as 2026-12-31.'],
    ['2026-02-30', '"2026-02-30" does not exist: February 2026 has 28 days.'],
    ['30 feb', '"30 feb" does not exist: February has at most 29 days.'],
    ['29 feb 2026', '"29 feb 2026" does not exist: February 2026 has 28 days.'],
    ['31/4/2026', '"31/4/2026" does not exist: April 2026 has 30 days.'],
    ['2026-13-01', '"2026-13-01" does not exist: there is no month 13.'],
    ['20/20', '"20/20" does not exist: there is no month 20.'],
    ['0 jan', '"0 jan" does not exist: there is no day 0.'],
    ['1 jan 3026', '"1 jan 3026" is too far away: years go from 1900 to 2999.'],
    [
      'Friday 31 January 2026',
      '"Friday 31 January 2026" does not fit: that day is Saturday 31 January 2026.',
    ],
    ['soonish', `"soonish" is not a date. ${HOW}`],
    ['', `No date. ${HOW}`],
    ['12', `"12" is not a date. ${HOW}`],
    ['the 25th', `"the 25th" is not a date. ${HOW}`],
    ['25 foo', `"25 foo" is not a date. ${HOW}`],
    ['foo 25 december', `"foo 25 december" is not a date. ${HOW}`],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseDue(text, { today: THURSDAY })).toEqual({ ok: false, problem });
  });
});

test.each<[text: string, today: string, day: string]>([
  ['end of month', '2026-01-31', '2026-01-31'],
  ['end of next month', '2026-01-31', '2026-02-28'],
  ['end of week', '2026-01-16', '2026-01-16'],
  ['end of week', '2026-01-17', '2026-01-23'],
  ['end of next week', '2026-01-18', '2026-01-23'],
  ['next tuesday', '2026-01-18', '2026-01-20'],
  ['next monday', '2026-01-19', '2026-01-26'],
  ['+1m', '2026-01-31', '2026-02-28'],
  ['25 dec', '2026-12-25', '2026-12-25'],
  ['tomorrow', '2024-02-28', '2024-02-29'],
  ['tomorrow', '2026-02-28', '2026-03-01'],
  ['+1d', '2024-02-29', '2024-03-01'],
  ['+1m', '2024-01-31', '2024-02-29'],
  ['+12m', '2024-02-29', '2025-02-28'],
  ['end of month', '2024-02-01', '2024-02-29'],
  ['end of month', '2100-02-01', '2100-02-28'],
  ['29 feb', '2096-03-01', '2104-02-29'],
  ['tomorrow', '2026-12-31', '2027-01-01'],
  ['yesterday', '2027-01-01', '2026-12-31'],
  ['+2w', '2026-12-24', '2027-01-07'],
  ['fri', '2026-12-31', '2027-01-01'],
  ['next monday', '2026-12-31', '2027-01-04'],
  ['end of week', '2026-12-31', '2027-01-01'],
  ['end of next month', '2026-12-31', '2027-01-31'],
  ['5 business days', '2026-12-28', '2027-01-04'],
  ['1 jan', '2026-12-31', '2027-01-01'],
])('%s on %s is %s', (text, today, day) => {
  expect(parseDue(text, { today })).toEqual({ ok: true, day });
});

test('business days follow the settings', () => {
  const settings = { today: THURSDAY, workingDays: [1, 2, 3, 4], holidays: ['2026-01-19'] };
  expect(parseDue('1 business day', settings)).toEqual({ ok: true, day: '2026-01-20' });
});

test('business days step over holidays at the turn of the year', () => {
  const settings = { today: '2026-12-23', holidays: ['2026-12-25', '2026-12-28', '2027-01-01'] };
  expect(parseDue('5 business days', settings)).toEqual({ ok: true, day: '2027-01-04' });
});

test('business days that never come are told, not waited for', () => {
  // Every Monday up to the last day that is known.
  const weeks = Math.floor(daysBetween('2026-01-19', '2999-12-31') / 7) + 1;
  const holidays = Array.from({ length: weeks }, (_, week) => addDays('2026-01-19', week * 7));
  const none =
    'cannot be counted: your working days and holidays leave too few. See them with: repair config';
  for (const settings of [{ workingDays: [] }, { workingDays: [1], holidays }]) {
    expect(parseDue('5 business days', { today: THURSDAY, ...settings })).toEqual({
      ok: false,
      problem: `"5 business days" ${none}`,
    });
  }
});

test.each([
  ['9999 months', '2400-01-01'],
  ['9999 weeks', '2990-01-01'],
  ['tomorrow', '2999-12-31'],
  ['fri', '2999-12-31'],
  ['next monday', '2999-12-31'],
  ['end of next month', '2999-12-31'],
  ['yesterday', '1900-01-01'],
])('%s on %s is too far away', (text, today) => {
  expect(parseDue(text, { today })).toEqual({
    ok: false,
    problem: `"${text}" is too far away: years go from 1900 to 2999.`,
  });
});

test('a today that is no day is a bug, not a date that is too far away', () => {
  expect(() => parseDue('fri', { today: 'today' })).toThrow(RangeError);
});

test.each([
  ['fri', '2026-01-09'],
  ['thursday', '2026-01-08'],
  ['25 dec', '2025-12-25'],
  ['31/12', '2025-12-31'],
  ['15 jan', '2026-01-15'],
  ['29 feb', '2024-02-29'],
  ['tomorrow', '2026-01-16'],
  ['next tuesday', '2026-01-20'],
])('asked when something happened, %s is %s', (text, day) => {
  expect(parseDue(text, { today: THURSDAY, lean: 'past' })).toEqual({ ok: true, day });
});

test.each([
  ['8 jan', '2026-01-08'],
  ['15 jan', '2026-01-15'],
  ['20 nov', '2025-11-20'],
  ['15 jul', '2026-07-15'],
  ['20 jul', '2025-07-20'],
  ['29 feb', '2024-02-29'],
  ['fri', '2026-01-16'],
  ['20 nov 2026', '2026-11-20'],
])('where it may be either, %s is the nearer: %s', (text, day) => {
  expect(parseDue(text, { today: THURSDAY, lean: 'nearest' })).toEqual({ ok: true, day });
});

test('every day this tool writes, it reads', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 364 }), (today, ahead) => {
      const day = addDays(today, ahead);
      for (const text of [day, formatDay(day, today), formatDayLong(day), formatDayShort(day, today)]) {
        expect(parseDue(text, { today })).toEqual({ ok: true, day });
      }
    }),
  );
});

test('no text makes it throw', () => {
  const words = fc.constantFrom(
    '1',
    '12',
    '9999',
    '/',
    '.',
    '-',
    'next',
    'end of',
    'month',
    'fri',
    'feb',
    '+',
    'bd',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((list) => list.join(' ')),
      ),
      days,
      (text, today) => {
        const reading = parseDue(text, { today });
        expect(reading.ok || reading.problem.endsWith('.')).toBe(true);
      },
    ),
  );
});

test('whatever the working days and holidays, so many of them lie between', () => {
  const settings = fc.record({
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    holidays: fc.array(days, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), settings, (today, count, calendar) => {
      const reading = parseDue(`${count} business days`, { today, ...calendar });
      expect(reading.ok && businessDaysBetween(today, reading.day, calendar)).toBe(count);
    }),
  );
});

/** Clocks that go on in spring and back in autumn: by an hour, on the other side of the world by half of one, at midnight. */
describe.each([
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Kiritimati',
])('in %s', (zone) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('every day of a year has its tomorrow, its week and its weekday', async () => {
    vi.stubEnv('TZ', zone);
    const wrong: string[] = [];
    for (let today = '2026-01-01'; today < '2027-01-01'; today = addDays(today, 1)) {
      for (const [text, ahead] of AHEAD) {
        const reading = await parseTypedDate(text, { today });
        if (!reading.ok || reading.day !== addDays(today, ahead)) wrong.push(`${text} on ${today}`);
      }
      const sunday = await parseTypedDate('sunday', { today });
      if (!sunday.ok || formatDay(sunday.day, today).split(' ')[0] !== 'Sunday')
        wrong.push(`sunday on ${today}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** The first by our own rules, the others with the help of chrono-node, which counts in the zone of the machine. */
const AHEAD: readonly (readonly [text: string, days: number])[] = [
  ['tomorrow', 1],
  ['+3d', 3],
  ['+2w', 14],
  ['the day after tomorrow', 2],
  ['in 48 hours', 2],
  ['two weeks from now', 14],
  ['3 days ago', -3],
  ['tomorrow at 23:30', 1],
  ['tomorrow at 2am', 1],
];

describe('a due: of a playbook', () => {
  test.each(['5 business days', 'end of month', '+3d', 'fri', 'next tuesday', '2026-12-31', '25 december'])(
    '%s is one',
    (text) => {
      expect(isDueGrammar(text)).toBe(true);
    },
  );

  test.each(['', 'soon', '1/12', '2026-02-30', 'in a fortnight', 'the day after tomorrow'])(
    '%j is none',
    (text) => {
      expect(isDueGrammar(text)).toBe(false);
    },
  );
});

describe('typed dates, with the help of chrono-node', () => {
  test.each([
    ['end of month', '2026-01-31'],
    ['the day after tomorrow', '2026-01-17'],
    ['in a week', '2026-01-22'],
    ['next week', '2026-01-22'],
    ['two weeks from now', '2026-01-29'],
    ['3 days ago', '2026-01-12'],
    ['tomorrow at 5pm', '2026-01-16'],
    ['friday next week', '2026-01-23'],
    ['end of june', '2026-06-30'],
  ])('%s is %s', async (text, day) => {
    expect(await parseTypedDate(text, { today: THURSDAY })).toEqual({ ok: true, day });
  });

  test.each([
    ['june', 'the day would be a guess'],
    ['5pm', 'no day is said'],
    ['this week', 'no day is said'],
    ['monday week', 'only a part is understood'],
    ['by friday or so', 'only a part is understood'],
    ['jan 5 - jan 7', 'two days'],
    ['on 1/12', 'ambiguous'],
    ['12/1/2026 at noon', 'ambiguous'],
    ['1.5 days', 'not a whole day'],
    ['30 feb 2026', 'no such day'],
    ['soonish', 'no date'],
    ['99999999999 days', 'too far'],
    ['friday '.repeat(50), 'too long'],
  ])('%j is refused: %s', async (text) => {
    expect(await parseTypedDate(text, { today: THURSDAY })).toMatchObject({ ok: false });
  });

  test('what the grammar refuses is not asked again', async () => {
    for (const text of ['1/12', '2026-02-30', '']) {
      expect(await parseTypedDate(text, { today: THURSDAY })).toEqual(parseDue(text, { today: THURSDAY }));
    }
  });
});
