import { readByChrono } from './chrono-dates.ts';
import {
  addBusinessDays,
  addDays,
  addMonths,
  type Day,
  dayFromParts,
  daysBetween,
  daysInMonth,
  endOfMonth,
  formatDayLong,
  isDay,
  MONTHS,
  type WorkCalendar,
  WEEKDAYS,
  weekday,
} from './dates.ts';

/** What a typed date was understood as, or why it was not, as a sentence that says what to write. */
export type DateReading = { ok: true; day: Day } | { ok: false; problem: string };

export interface DateOptions extends WorkCalendar {
  readonly today: Day;
  /**
   * Where a weekday, or a day without a year, lies: to come (`future`, if absent), or in what has happened (`past`).
   * Where it may be either (`nearest`), a day without a year is the nearer one, and a weekday the next.
   */
  readonly lean?: 'past' | 'future' | 'nearest';
}

/** A rule gets the groups of its pattern; `undefined` means "not mine after all". */
type Rule = readonly [
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[], options: DateOptions) => DateReading | undefined,
];

const TOO_FAR = 'is too far away: years go from 1900 to 2999.';

const RULES: readonly Rule[] = [
  [/^(today|tomorrow|yesterday)$/, ([word], { today }) => named(word, today)],
  [
    /^(?:in |\+ ?)?(\d{1,4}) ?(d|days?|w|weeks?|m|months?|bd|(?:business|working) days?)$/,
    ([count, unit = ''], options) => later(Number(count), unit, options),
  ],
  [
    /^(?:on )?([a-z]{3,9})$/,
    ([name = ''], { today, lean }) => onWeekday(name, today, lean === 'past' ? -1 : 1),
  ],
  [/^last ([a-z]{3,9})$/, ([name = ''], { today }) => onWeekday(name, today, -1)],
  [/^next ([a-z]{3,9})$/, ([name = ''], { today }) => inNextWeek(name, today)],
  [
    /^(?:the )?end of (?:the |this |(next ))?(week|month)$/,
    ([next, unit], { today }) => endOf(unit, !!next, today),
  ],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d], options) => onDay(y, Number(m), Number(d), options)],
  [
    /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/,
    ([a, b, y], options) => numeric(Number(a), Number(b), y, options),
  ],
  [
    /^(?:on )?(?:([a-z]{3,9}) )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})(?: (\d{4}))?$/,
    ([wd, d, m = '', y], options) => onNamedDay(wd, d, m, y, options),
  ],
  [
    /^(?:on )?(?:([a-z]{3,9}) )?([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/,
    ([wd, m = '', d, y], options) => onNamedDay(wd, d, m, y, options),
  ],
];

/**
 * Reads a date in the one grammar of typed dates and of a playbook's `due:`: ISO, `tomorrow`,
 * `+3d`, `2 weeks`, `5 business days`, `fri`, `next tuesday`, `end of month`, `25 Dec`, `31/12/2026`.
 * A numeric date with two readings is refused with both.
 */
export function parseDue(text: string, options: DateOptions): DateReading {
  return readByRules(text, options) ?? refuse(`${shown(text)} is not a date. ${howTo(options)}`);
}

/** Whether a playbook's `due:` can be read, whatever day it is when it is needed. */
export function isDueGrammar(text: string): boolean {
  return parseDue(text, { today: '2026-01-15' }).ok;
}

/**
 * Reads a date as `parseDue` does, then as chrono-node does (`two weeks from now`, `the day after tomorrow`) if that
 * understands all of the text and the day is said, not guessed (`june`). Echo the day: it was interpreted.
 */
export async function parseTypedDate(text: string, options: DateOptions): Promise<DateReading> {
  const reading = readByRules(text, options);
  if (reading !== undefined) return reading;
  const day = await readByChrono(normalised(text), options);
  return day === undefined ? refuse(`${shown(text)} is not a date. ${howTo(options)}`) : ok(day);
}

/** @throws RangeError if `today` is no day */
function readByRules(text: string, options: DateOptions): DateReading | undefined {
  if (!isDay(options.today)) throw new RangeError(`not a day: ${options.today}`);
  const words = normalised(text);
  if (words === '') return refuse(`No date. ${howTo(options)}`);
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(words);
    const reading = match === null ? undefined : reachable(() => read(match.slice(1), options));
    if (reading !== undefined) return reading.ok ? reading : refuse(`${shown(text)} ${reading.problem}`);
  }
  return undefined;
}

/** Counting may leave the years that are known. That is for the person to change, and no bug. */
function reachable(read: () => DateReading | undefined): DateReading | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return refuse(TOO_FAR);
    throw error;
  }
}

function named(word: string | undefined, today: Day): DateReading {
  return ok(addDays(today, word === 'tomorrow' ? 1 : word === 'yesterday' ? -1 : 0));
}

function later(count: number, unit: string, options: DateOptions): DateReading {
  if (unit.startsWith('b') || unit.startsWith('wo')) return worked(count, options);
  if (unit.startsWith('m')) return ok(addMonths(options.today, count));
  return ok(addDays(options.today, unit.startsWith('w') ? count * 7 : count));
}

function worked(count: number, options: DateOptions): DateReading {
  const counted = reachable(() => ok(addBusinessDays(options.today, count, options)));
  if (counted?.ok) return counted;
  return refuse(
    'cannot be counted: your working days and holidays leave too few. See them with: repair config',
  );
}

/** The nearest day of that name before or after today, never today itself. */
function onWeekday(name: string, today: Day, direction: -1 | 1): DateReading | undefined {
  const number = weekdayNumber(name);
  if (number === undefined) return undefined;
  const ahead = (number - weekday(today) + 7) % 7;
  return ok(addDays(today, direction === 1 ? ahead || 7 : ahead - 7));
}

function inNextWeek(name: string, today: Day): DateReading | undefined {
  const number = weekdayNumber(name);
  return number === undefined ? undefined : ok(addDays(today, 7 - weekday(today) + number));
}

/** A week ends on Friday; on a weekend the one that ends next is meant. */
function endOf(unit: string | undefined, isNext: boolean, today: Day): DateReading {
  if (unit === 'month') return ok(endOfMonth(isNext ? addMonths(today, 1) : today));
  const friday = addDays(today, 5 - weekday(today));
  return ok(isNext || friday < today ? addDays(friday, 7) : friday);
}

function numeric(a: number, b: number, year: string | undefined, options: DateOptions): DateReading {
  if (year?.length === 2)
    return refuse('has a year of two digits. Write the whole date, such as 2026-12-31.');
  if (a > 12 || a === b) return onDay(year, b, a, options);
  if (b > 12) return onDay(year, a, b, options);
  const dayFirst = onDay(year, b, a, options);
  const monthFirst = onDay(year, a, b, options);
  if (!dayFirst.ok) return dayFirst;
  if (!monthFirst.ok) return monthFirst;
  const readings = `could be ${a} ${MONTHS[b - 1]} or ${b} ${MONTHS[a - 1]}`;
  return refuse(`${readings}. Write ${dayFirst.day} or ${monthFirst.day}.`);
}

function onNamedDay(
  dayName: string | undefined,
  dayOfMonth: string | undefined,
  monthName: string,
  year: string | undefined,
  options: DateOptions,
): DateReading | undefined {
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(monthName)) + 1;
  const expected = dayName === undefined ? undefined : weekdayNumber(dayName);
  if (month === 0 || (dayName !== undefined && expected === undefined)) return undefined;
  const reading = onDay(year, month, Number(dayOfMonth), options);
  if (!reading.ok || expected === undefined || weekday(reading.day) === expected) return reading;
  return refuse(`does not fit: that day is ${formatDayLong(reading.day)}.`);
}

/** A day of a year, or the nearest one in the direction the options lean, today included. */
function onDay(
  year: string | undefined,
  month: number,
  dayOfMonth: number,
  options: DateOptions,
): DateReading {
  const { today, lean } = options;
  if (year !== undefined) {
    const day = dayFromParts(Number(year), month, dayOfMonth);
    return day === undefined ? refuse(whyNot(Number(year), month, dayOfMonth)) : ok(day);
  }
  const ways = lean === 'past' ? [-1] : lean === 'nearest' ? [1, -1] : [1];
  const [day] = ways
    .flatMap((way) => towards(way, month, dayOfMonth, today) ?? [])
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return day === undefined ? refuse(whyNot(undefined, month, dayOfMonth)) : ok(day);
}

/** The first such day from today on, or back from today; 29 February can be eight years away. */
function towards(direction: number, month: number, dayOfMonth: number, today: Day): Day | undefined {
  const years = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((away) => Number(today.slice(0, 4)) + direction * away);
  const found = years.flatMap((year) => dayFromParts(year, month, dayOfMonth) ?? []);
  return found.find((day) => (direction === 1 ? day >= today : day <= today));
}

function whyNot(year: number | undefined, month: number, dayOfMonth: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) return `does not exist: there is no month ${month}.`;
  if (dayOfMonth < 1) return `does not exist: there is no day ${dayOfMonth}.`;
  if (year === undefined) return `does not exist: ${name} has at most ${daysInMonth(2024, month)} days.`;
  if (dayOfMonth <= daysInMonth(year, month)) return TOO_FAR;
  return `does not exist: ${name} ${year} has ${daysInMonth(year, month)} days.`;
}

/** `fri`, `tues`, `friday`: 1 to 7. */
function weekdayNumber(name: string): number | undefined {
  const index = WEEKDAYS.findIndex((candidate) => candidate.toLowerCase().startsWith(name));
  return index === -1 ? undefined : index + 1;
}

function normalised(text: string): string {
  // Also without the points of "25 Dec.", but with those of 31.12.2026.
  return text
    .toLowerCase()
    .replace(/(?<=[a-z])\./g, ' ')
    .replace(/[\s,]+/g, ' ')
    .trim();
}

function howTo({ today, lean }: DateOptions): string {
  if (lean === 'past') return `Write ${today}, today, yesterday, fri or 3 days ago.`;
  return `Write ${today}, tomorrow, fri, +3d, 2 weeks, 5 business days or end of month.`;
}

function shown(text: string): string {
  const plain = text.trim();
  return `"${plain.length > 40 ? `${plain.slice(0, 40)}…` : plain}"`;
}

function ok(day: Day): DateReading {
  return { ok: true, day };
}

function refuse(problem: string): DateReading {
  return { ok: false, problem };
}
