import { describe, expect, test } from 'vitest';
import { namedDays } from '../../src/apology/named-days.ts';

/** Thursday. */
const TODAY = '2026-01-15';
const daysIn = (text: string, today: string | undefined = TODAY): (string | undefined)[] =>
  namedDays(text, today).map(({ day }) => day);

describe('the day that words name, read on Thursday 15 January 2026', () => {
  test.each<[text: string, day: string | undefined]>([
    ['today', '2026-01-15'],
    ['Tonight', '2026-01-15'],
    ['tomorrow', '2026-01-16'],
    ['Friday', '2026-01-16'],
    ['Wednesday', '2026-01-21'],
    ['Thursday', '2026-01-22'],
    ['the 15th', '2026-01-15'],
    ['the 14th', '2026-02-14'],
    ['the 31st', '2026-01-31'],
    ['20 January', '2026-01-20'],
    ['the 3rd of March', '2026-03-03'],
    ['March 3rd', '2026-03-03'],
    ['Dec 24', '2025-12-24'],
    ['16 July', '2026-07-16'],
    ['17 July', '2025-07-17'],
    ['24 December 2026', '2026-12-24'],
    ['December 24, 2026', '2026-12-24'],
    ['2026-11-30', '2026-11-30'],
    ['30 February', undefined],
    ['30 February 2026', undefined],
    ['2026-02-30', undefined],
    ['the 32nd', undefined],
  ])('%s is %s', (text, day) => {
    expect(daysIn(`You have it ${text}.`)).toEqual([day]);
  });

  test('at the end of a year the 3rd is the next year’s, and a date the nearest', () => {
    expect(daysIn('on the 3rd or the 20th', '2026-12-15')).toEqual(['2027-01-03', '2026-12-20']);
    expect(daysIn('on the 31st', '2026-02-10')).toEqual(['2026-03-31']);
    expect(daysIn('on 3 January', '2026-12-15')).toEqual(['2027-01-03']);
  });

  test('without a day it is written on, only a whole date is one', () => {
    const days = namedDays('tomorrow, Friday, the 20th, 20 January 2026 or 2026-01-21', undefined);
    expect(days.map(({ day }) => day)).toEqual([undefined, undefined, undefined, undefined, '2026-01-21']);
    expect(days.map(({ weekday }) => weekday)).toEqual([undefined, 5, undefined, undefined, undefined]);
  });

  test('is marked where it stands, with its weekday', () => {
    const text = 'It is with you by Tues, Jan 20th, not every Friday.';
    const [named, ...more] = namedDays(text, TODAY);
    expect(more).toEqual([]);
    expect(named).toMatchObject({ day: '2026-01-20', weekday: 2 });
    expect(text.slice(named?.start, named?.end)).toBe('Tues, Jan 20th');
  });
});
