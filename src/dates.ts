/*
 * Days have no zone, so the platform's UTC date is all the arithmetic needs. A Temporal polyfill would cost a
 * third of node's own start-up for nothing, and the names are written out because loading Intl's costs as much.
 */

/** A calendar day, `YYYY-MM-DD`, without a zone; days compare as strings. */
export type Day = string;

/** Which days are worked. */
export interface WorkCalendar {
  /** ISO weekdays, 1 = Monday to 7 = Sunday; Monday to Friday if absent. */
  readonly workingDays?: readonly number[];
  readonly holidays?: readonly Day[];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;
const MS_PER_DAY = 86_400_000;

/** English, Monday first: `WEEKDAYS[weekday(day) - 1]`. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** English, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, from 1900 to 2999: `2026-02-30` and `2026-1-5` are none. */
export function isDay(text: string): boolean {
  return DAY.test(text) && isThere(...partsOf(text));
}

/**
 * The day of three numbers.
 *
 * @param month 1 to 12
 * @returns `undefined` if there is no such day, or it is outside 1900 to 2999
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | undefined {
  return isThere(year, month, dayOfMonth) ? format(Date.UTC(year, month - 1, dayOfMonth)) : undefined;
}

/** By hand: a report asks it of every day of thousands of cases, and making a Date takes ten times as long. */
function isThere(year: number, month: number, dayOfMonth: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @param month 1 to 12; any other has no days */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * The day it is at a moment, in the zone of the system.
 *
 * @param now  a moment; a day is its own day
 * @throws RangeError if `now` is no moment
 */
export function today(now: Date | string): Day {
  if (typeof now === 'string' && isDay(now)) return now;
  const moment = new Date(now);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`not a moment: ${String(now)}`);
  return format(moment.getTime() - moment.getTimezoneOffset() * 60_000);
}

/** A moment as ISO 8601 to the second, with the offset of the system's zone: `2026-01-15T09:02:40+01:00`. */
export function instant(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const hours = pad(Math.floor(Math.abs(offset) / 60));
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${pad(Math.abs(offset) % 60)}`;
}

/** The day as written in an instant: what the person who wrote it called that day, wherever it is read. */
export function dayOf(instantIso: string): Day {
  return instantIso.slice(0, 10);
}

/** @throws RangeError if `day` is none, or the result lies outside 1900 to 2999 */
export function addDays(day: Day, days: number): Day {
  return inRange(format(time(day) + days * MS_PER_DAY));
}

/** Days from `a` to `b`; negative if `b` is earlier. @throws RangeError if one is no day */
export function daysBetween(a: Day, b: Day): number {
  return (time(b) - time(a)) / MS_PER_DAY;
}

/** 1 = Monday to 7 = Sunday (ISO 8601). @throws RangeError if `day` is none */
export function weekday(day: Day): number {
  return new Date(time(day)).getUTCDay() || 7;
}

/** The same day some months later, or the last one of a shorter month. @throws RangeError as `addDays` */
export function addMonths(day: Day, months: number): Day {
  time(day);
  const [year, month, dayOfMonth] = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return inRange(format(first.setUTCDate(Math.min(dayOfMonth, last))));
}

/** The last day of its month. @throws RangeError if `day` is none */
export function endOfMonth(day: Day): Day {
  time(day);
  const [year, month] = partsOf(day);
  return format(Date.UTC(year, month, 0));
}

/**
 * The day `days` working days later; counting begins on the next working day.
 *
 * @param days whole, >= 0; 0 is the day itself
 * @throws RangeError as `addDays`, which is also how it ends if no day is worked any more
 * @example addBusinessDays('2026-01-15', 10) // '2026-01-29', both Thursdays
 */
export function addBusinessDays(day: Day, days: number, calendar: WorkCalendar = {}): Day {
  const isWorked = workedDays(calendar);
  let at = day;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorked(at)) left -= 1;
  }
  return at;
}

function workedDays({ workingDays = [1, 2, 3, 4, 5], holidays = [] }: WorkCalendar): (day: Day) => boolean {
  if (!workingDays.some((number) => number >= 1 && number <= 7)) {
    throw new RangeError(`working days: ${workingDays.join(', ')}`);
  }
  const off = new Set(holidays);
  return (day) => workingDays.includes(weekday(day)) && !off.has(day);
}

/**
 * `Saturday 31 January`, or `Saturday 31 January 2026` where that is another year than the reference's: for a letter.
 *
 * @param reference the day it is read beside, most often today
 * @throws RangeError if one is no day
 */
export function formatDay(day: Day, reference: Day): string {
  const [, month, dayOfMonth] = partsOf(day);
  return `${WEEKDAYS[weekday(day) - 1]} ${dayOfMonth} ${MONTHS[month - 1]}${otherYear(day, reference)}`;
}

/** `Saturday 31 January 2026`. @throws RangeError if `day` is none */
export function formatDayLong(day: Day): string {
  return `${formatDay(day, day)} ${partsOf(day)[0]}`;
}

/** `Sat 31 Jan`, or `Sat 31 Jan 2025`, as `formatDay`: for a table. @throws RangeError if one is no day */
export function formatDayShort(day: Day, reference: Day): string {
  const [, month, dayOfMonth] = partsOf(day);
  const words = `${WEEKDAYS[weekday(day) - 1]?.slice(0, 3)} ${dayOfMonth} ${MONTHS[month - 1]?.slice(0, 3)}`;
  return `${words}${otherYear(day, reference)}`;
}

function otherYear(day: Day, reference: Day): string {
  const year = partsOf(day)[0];
  return year === partsOf(reference)[0] ? '' : ` ${year}`;
}

/** `June`, or `June 2025` where that is another year than the reference's. @throws RangeError if `day` is none */
export function formatMonth(day: Day, reference: Day): string {
  time(day);
  const [year, month] = partsOf(day);
  return year === partsOf(reference)[0] ? `${MONTHS[month - 1]}` : `${MONTHS[month - 1]} ${year}`;
}

/** `January 2026` of `2026-01`; what names no month comes back as it is. */
export function formatYearMonth(month: string): string {
  const name = MONTHS[Number(month.slice(5)) - 1];
  return name === undefined ? month : `${name} ${month.slice(0, 4)}`;
}

/** How far a day is from another: `today`, `tomorrow`, `in 6 days`, `yesterday`, `2 days ago`. */
export function relativeDays(day: Day, reference: Day): string {
  const days = daysBetween(reference, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function partsOf(day: Day): [year: number, month: number, dayOfMonth: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function time(day: Day): number {
  const [year, month, dayOfMonth] = partsOf(day);
  if (!DAY.test(day) || !isThere(year, month, dayOfMonth)) throw new RangeError(`not a day: ${day}`);
  return Date.UTC(year, month - 1, dayOfMonth);
}

function format(milliseconds: number): Day {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function inRange(day: Day): Day {
  if (!isDay(day)) throw new RangeError(`outside ${FIRST_YEAR} to ${LAST_YEAR}: ${day}`);
  return day;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
