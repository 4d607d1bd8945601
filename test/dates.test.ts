import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addMonths,
  dayFromParts,
  dayOf,
  daysBetween,
  endOfMonth,
  formatDay,
  formatDayLong,
  formatDayShort,
  formatMonth,
  formatYearMonth,
  instant,
  isDay,
  MONTHS,
  relativeDays,
  today,
  WEEKDAYS,
  weekday,
} from '../src/dates.ts';
import { businessDaysBetween } from './support/business-days.ts';

const days = fc.integer({ min: 0, max: 350_000 }).map((offset) => addDays('1950-01-01', offset));
const calendars = fc.record({
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  holidays: fc.array(days, { maxLength: 3 }),
});

function intlName(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Since the year 0. */
function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

describe('isDay', () => {
  test.each(['2026-01-31', '2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '3000-01-01',
    '2026-1-5',
    '26-01-05',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '2026-01-05\n',
    '2026-01-05 2026-01-06',
    '',
    '٢٠٢٦-٠١-٠٥',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('the parts of a day make it again', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
        expect(dayFromParts(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});

describe('moments', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each<[zone: string, text: string, day: string]>([
    ['Europe/Berlin', '2026-01-15T09:02:40+01:00', '2026-01-15'],
    ['America/Los_Angeles', '2026-01-14T16:30:00-08:00', '2026-01-14'],
    ['Asia/Kolkata', '2026-01-15T06:00:00+05:30', '2026-01-15'],
    ['America/St_Johns', '2026-01-14T21:00:00-03:30', '2026-01-14'],
    ['Pacific/Kiritimati', '2026-07-15T14:30:00+14:00', '2026-07-15'],
    ['UTC', '2026-01-15T00:30:00+00:00', '2026-01-15'],
  ])('in %s it is %s', (zone, text, day) => {
    vi.stubEnv('TZ', zone);
    expect(instant(new Date(text))).toBe(text);
    expect(today(new Date(text))).toBe(day);
    expect(today(text)).toBe(day);
    expect(dayOf(text)).toBe(day);
  });

  test('a day is its own day, whatever the zone', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(today('2026-01-15')).toBe('2026-01-15');
  });

  test('the day as written does not move with the reader', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(dayOf('2026-01-15T00:10:00+09:00')).toBe('2026-01-15');
  });

  test('an instant is the same moment, to the second', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (now) => {
          expect(Date.parse(instant(now))).toBe(Math.floor(now.getTime() / 1000) * 1000);
          expect(dayOf(instant(now))).toBe(today(now));
        },
      ),
    );
  });

  test('what is no moment is refused', () => {
    expect(() => today('soon')).toThrow(RangeError);
    expect(() => today(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
      }),
    );
  });

  test.each<[string, number, string]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', 0, '2026-01-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2026-01-15', '2026-01-31'],
    ['2026-02-01', '2026-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
  ])('the month of %s ends on %s', (day, end) => {
    expect(endOfMonth(day)).toBe(end);
  });

  test.each([
    ['2024-02-28', '2024-02-29', '2024-03-01'],
    ['2026-02-27', '2026-02-28', '2026-03-01'],
    ['2100-02-27', '2100-02-28', '2100-03-01'],
    ['2000-02-28', '2000-02-29', '2000-03-01'],
    ['2026-12-30', '2026-12-31', '2027-01-01'],
  ])('%s, %s and %s follow each other', (first, second, third) => {
    expect([addDays(first, 1), addDays(first, 2)]).toEqual([second, third]);
    expect([addDays(third, -1), addDays(third, -2)]).toEqual([second, first]);
  });

  test('a month later is the next month, on the same day or its last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const later = addMonths(day, months);
        expect(monthsOf(later) - monthsOf(day)).toBe(months);
        expect([day.slice(8), endOfMonth(later).slice(8)]).toContain(later.slice(8));
        expect(later.slice(8) <= day.slice(8)).toBe(true);
      }),
    );
  });

  test('after the end of a month comes the first of the next', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(endOfMonth(day) >= day).toBe(true);
        expect(addDays(endOfMonth(day), 1)).toBe(`${addMonths(day, 1).slice(0, 8)}01`);
      }),
    );
  });

  test.each<[() => unknown]>([
    [() => addDays('2026-02-30', 1)],
    [() => addDays('2999-12-31', 1)],
    [() => addDays('2026-01-01', 1e12)],
    [() => addMonths('2999-12-31', 1)],
    [() => addMonths('tomorrow', 1)],
    [() => endOfMonth('2026-13-01')],
    [() => weekday('')],
    [() => formatDay('2026-02-30', '2026-02-30')],
    [() => daysBetween('2026-01-01', '')],
  ])('%s is a bug', (call) => {
    expect(call).toThrow(RangeError);
  });
});

describe('business days', () => {
  test.each<[day: string, count: number, expected: string]>([
    ['2026-01-15', 10, '2026-01-29'],
    ['2026-01-15', 1, '2026-01-16'],
    ['2026-01-16', 1, '2026-01-19'],
    ['2026-01-17', 1, '2026-01-19'],
    ['2026-01-18', 5, '2026-01-23'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s and %i is %s', (day, count, expected) => {
    expect(addBusinessDays(day, count)).toBe(expected);
  });

  test('holidays and days off are stepped over', () => {
    expect(addBusinessDays('2026-01-15', 1, { holidays: ['2026-01-16', '2026-01-19'] })).toBe('2026-01-20');
    expect(addBusinessDays('2026-01-15', 1, { workingDays: [1] })).toBe('2026-01-19');
    expect(addBusinessDays('2026-01-15', 1, { workingDays: [2] })).toBe('2026-01-20');
    expect(addBusinessDays('2026-01-16', 1, { workingDays: [7] })).toBe('2026-01-18');
  });

  test('counting them undoes adding them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), calendars, (day, count, calendar) => {
        const end = addBusinessDays(day, count, calendar);
        expect(businessDaysBetween(day, end, calendar)).toBe(count);
      }),
    );
  });

  test('the last one counted is worked, and two counts are one', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        calendars,
        (day, some, more, calendar) => {
          const end = addBusinessDays(addBusinessDays(day, some, calendar), more, calendar);
          expect(end).toBe(addBusinessDays(day, some + more, calendar));
          expect(calendar.workingDays).toContain(weekday(end));
          expect(calendar.holidays).not.toContain(end);
        },
      ),
    );
  });

  test('a holiday on every working day that is left is an error, not an endless loop', () => {
    // Every Monday up to the last day that is known.
    const weeks = Math.floor(daysBetween('2026-01-19', '2999-12-31') / 7) + 1;
    const holidays = Array.from({ length: weeks }, (_, week) => addDays('2026-01-19', week * 7));
    const calendar = { workingDays: [1], holidays };
    expect(() => addBusinessDays('2026-01-15', 1, calendar)).toThrow(RangeError);
    expect(businessDaysBetween('2026-01-15', '2027-01-15', calendar)).toBe(0);
  });

  test('a week without a working day is a bug, not an endless loop', () => {
    expect(() => addBusinessDays('2026-01-15', 1, { workingDays: [] })).toThrow(/working days/);
    expect(() => addBusinessDays('2026-01-15', 1, { workingDays: [0, 8] })).toThrow(/working days/);
    expect(addBusinessDays('2026-01-15', 1, { workingDays: [0, 8, 5] })).toBe('2026-01-16');
  });
});

describe('words', () => {
  test('a day in three lengths', () => {
    expect(formatDay('2026-01-31', '2026-12-31')).toBe('Saturday 31 January');
    expect(formatDay('2027-01-08', '2026-12-31')).toBe('Friday 8 January 2027');
    expect(formatDayLong('2026-01-31')).toBe('Saturday 31 January 2026');
    expect(formatDayShort('2026-01-31', '2026-01-15')).toBe('Sat 31 Jan');
    expect(formatDayShort('2026-09-01', '2026-01-15')).toBe('Tue 1 Sep');
    expect(formatDayShort('2025-12-17', '2026-01-15')).toBe('Wed 17 Dec 2025');
    expect(formatYearMonth('2026-01')).toBe('January 2026');
    expect(formatYearMonth('overdue')).toBe('overdue');
  });

  test('a month says its year where that is another one', () => {
    expect(formatMonth('2026-01-31', '2026-12-01')).toBe('January');
    expect(formatMonth('2025-12-01', '2026-01-15')).toBe('December 2025');
    expect(() => formatMonth('2025-13-01', '2026-01-15')).toThrow(RangeError);
  });

  test('the names are those of Intl', () => {
    // 5 January 2026 is a Monday.
    expect(WEEKDAYS.map((_, index) => intlName(addDays('2026-01-05', index), { weekday: 'long' }))).toEqual(
      WEEKDAYS,
    );
    expect(MONTHS.map((_, index) => intlName(addMonths('2026-01-01', index), { month: 'long' }))).toEqual(
      MONTHS,
    );
    fc.assert(
      fc.property(days, (day) => {
        expect(formatDay(day, day).split(' ')[0]).toBe(intlName(day, { weekday: 'long' }));
      }),
    );
  });

  test.each([
    ['2026-01-15', 'today'],
    ['2026-01-16', 'tomorrow'],
    ['2026-01-14', 'yesterday'],
    ['2026-01-21', 'in 6 days'],
    ['2026-01-13', '2 days ago'],
    ['2027-01-15', 'in 365 days'],
  ])('%s is %s', (day, words) => {
    expect(relativeDays(day, '2026-01-15')).toBe(words);
  });
});
