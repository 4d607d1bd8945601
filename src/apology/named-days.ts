import { addDays, dayFromParts, daysBetween, isDay, MONTHS, weekday, WEEKDAYS, type Day } from '../dates.ts';

/** A day that a text names: `day` where it says which, `weekday` (1 to 7) where it names one. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  readonly day?: Day;
  readonly weekday?: number;
}

const WEEK = WEEKDAYS.map((name) => name.slice(0, 3)).join('|');
const YEAR_PARTS = MONTHS.map((name) => name.slice(0, 3)).join('|');
const WEEKDAY = `(?<weekday>${WEEK})[a-z]*\\.?`;
const MONTH = `(?:${YEAR_PARTS})[a-z]*\\.?`;
const DAY_MONTH = `(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH})`;
const MONTH_DAY = `(?<m2>${MONTH}) (?:the )?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`;
const ISO = '(?<iso>\\d{4}-\\d{2}-\\d{2})';
const DATE = `(?:${DAY_MONTH}|${MONTH_DAY}|${ISO})(?:,? (?<year>\\d{4}))?`;
const NAMED = new RegExp(
  `\\b(?:${WEEKDAY},? (?:the )?${DATE}|(?:the )?${DATE.replaceAll(/\?<(\w+)>/g, '?<$1b>')}|(?<!\\b(?:every|each) )(?<alone>${WEEK})[a-z]{3,6}\\b|(?<near>today|tonight|tomorrow)\\b|the (?<ordinal>\\d{1,2})(?:st|nd|rd|th)\\b)`,
  'giu',
);
/** A date without its year is the one nearest to today. */
const HALF_A_YEAR = 182;

/** Every day that a text names, in order; relative ones only if the day it is written on is known. */
export function namedDays(text: string, today: Day | undefined): readonly NamedDay[] {
  return [...text.matchAll(NAMED)].map((found) => {
    const groups = found.groups ?? {};
    const name = groups['weekday'] ?? groups['alone'];
    const day = dayOf(groups, today);
    return {
      start: found.index,
      end: found.index + found[0].length,
      ...(day !== undefined && { day }),
      ...(name !== undefined && { weekday: weekdayNamed(name) }),
    };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups, today: Day | undefined): Day | undefined {
  const iso = groups['iso'] ?? groups['isob'];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  if (today === undefined) return undefined;
  const near = groups['near']?.toLowerCase();
  if (near !== undefined) return near === 'tomorrow' ? addDays(today, 1) : today;
  if (groups['ordinal'] !== undefined) return ordinalDay(Number(groups['ordinal']), today);
  if (groups['alone'] !== undefined)
    return addDays(today, ((weekdayNamed(groups['alone']) - weekday(today) + 6) % 7) + 1);
  const month = groups['m1'] ?? groups['m2'] ?? groups['m1b'] ?? groups['m2b'];
  const date = groups['d1'] ?? groups['d2'] ?? groups['d1b'] ?? groups['d2b'];
  if (month === undefined || date === undefined) return undefined;
  return nearest(monthNamed(month), Number(date), groups['year'] ?? groups['yearb'], today);
}

function nearest(month: number, date: number, year: string | undefined, today: Day): Day | undefined {
  if (year !== undefined) return dayFromParts(Number(year), month, date);
  const now = Number(today.slice(0, 4));
  return [now - 1, now, now + 1]
    .map((one) => dayFromParts(one, month, date))
    .find((day) => day !== undefined && Math.abs(daysBetween(today, day)) <= HALF_A_YEAR);
}

/** “the 20th”: this month's if it is still to come, else next month's. */
function ordinalDay(date: number, today: Day): Day | undefined {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const here = dayFromParts(year, month, date);
  if (here !== undefined && here >= today) return here;
  return month === 12 ? dayFromParts(year + 1, 1, date) : dayFromParts(year, month + 1, date);
}

function weekdayNamed(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((one) => one.toLowerCase().startsWith(short)) + 1;
}

function monthNamed(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((one) => one.toLowerCase().startsWith(short)) + 1;
}
