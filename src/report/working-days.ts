import { daysBetween, weekday, type Day, type WorkCalendar } from '../dates.ts';

const USUAL = [1, 2, 3, 4, 5];

/**
 * Counts the working days after one day up to another, whatever lies between: thousands of cases that were open for
 * years take no longer than their days take once.
 *
 * @param from, to  the first and last day that will be asked for
 * @returns 0 where the second day is not later
 */
export function workingDayCounter(
  { workingDays = USUAL, holidays = [] }: WorkCalendar,
  from: Day,
  to: Day,
): (after: Day, until: Day) => number {
  // Settings that leave no working day count as Monday to Friday, as the clocks do.
  const worked = new Set(workingDays.some((number) => number >= 1 && number <= 7) ? workingDays : USUAL);
  const off = new Set(holidays.map((day) => daysBetween(from, day)));
  const first = weekday(from);
  const before: number[] = [0];
  for (let days = daysBetween(from, to), index = 1; index <= days; index += 1) {
    const isWorked = worked.has(((first - 1 + index) % 7) + 1) && !off.has(index);
    before.push((before[index - 1] ?? 0) + (isWorked ? 1 : 0));
  }
  const upTo = (day: Day): number =>
    before[Math.min(Math.max(daysBetween(from, day), 0), before.length - 1)] ?? 0;
  return (after, until) => Math.max(0, upTo(until) - upTo(after));
}
