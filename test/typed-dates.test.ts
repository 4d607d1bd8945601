import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatDay, formatDayLong, formatDayShort } from '../src/dates.ts';
import { isDueGrammar, parseDue, parseTypedDate } from '../src/typed-dates.ts';

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
])('%s on %s is %s', (text, today, day) => {
  expect(parseDue(text, { today })).toEqual({ ok: true, day });
});

test('business days follow the settings', () => {
  const settings = { today: THURSDAY, workingDays: [1, 2, 3, 4], holidays: ['2026-01-19'] };
  expect(parseDue('1 business day', settings)).toEqual({ ok: true, day: '2026-01-20' });
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

test('every day this tool writes, it reads', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 364 }), (today, ahead) => {
      const day = addDays(today, ahead);
      for (const text of [day, formatDay(day), formatDayLong(day), formatDayShort(day)]) {
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
