import { addDays, weekday, type Day, type WorkCalendar } from '../../src/dates.ts';

/** Working days after `a` up to and including `b`, one day after the other: slow, and plainly right. */
export function businessDaysBetween(
  a: Day,
  b: Day,
  { workingDays = [1, 2, 3, 4, 5], holidays = [] }: WorkCalendar = {},
): number {
  let count = 0;
  for (let at = a; at < b; ) {
    at = addDays(at, 1);
    if (workingDays.includes(weekday(at)) && !holidays.includes(at)) count += 1;
  }
  return count;
}
