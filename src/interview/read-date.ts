import { formatDayLong } from '../dates.ts';
import type { PromiseTemplate, StepOf } from '../playbook/schema.ts';
import { parseTypedDate } from '../typed-dates.ts';
import { isBlank, saysNone, wordsOf, wrong, type RawAnswer } from './raw-answer.ts';
import type { Reader, Reading } from './read-answer.ts';
import type { Surroundings } from './situation.ts';

export async function readDate(
  step: StepOf<'date'>,
  raw: RawAnswer,
  { situation, plan }: Reader,
): Promise<Reading> {
  const { settings, today } = situation.around;
  if (step.optional === true && saysNone(raw)) return { ok: true, value: null };
  const min = step.min === undefined ? undefined : String(plan.scope.valueOf(step.min));
  const max = step.max === undefined ? undefined : String(plan.scope.valueOf(step.max));
  // Where only the past will do, “friday” is the last one; where nothing is said, “19 Nov” is no year away.
  const lean = max !== undefined && max <= today ? 'past' : min === undefined ? 'nearest' : 'future';
  const reading = await parseTypedDate(wordsOf(raw), { ...settings, today, lean });
  if (!reading.ok) return reading;
  if (min !== undefined && reading.day < min) return wrong(`it cannot be before ${min}`);
  if (max !== undefined && reading.day > max) return wrong(`it cannot be after ${max}`);
  return { ok: true, value: reading.day };
}

/** The day of a promise, today or later. What nobody else hears of may be left out: then the value is `null`. */
export async function readPromiseDay(
  { to }: PromiseTemplate,
  raw: RawAnswer,
  { settings, today }: Surroundings,
): Promise<Reading> {
  if (to === 'self' && (isBlank(raw) || saysNone(raw))) return { ok: true, value: null };
  const reading = await parseTypedDate(wordsOf(raw), { ...settings, today });
  if (!reading.ok) return reading;
  return reading.day < today
    ? wrong(`${formatDayLong(reading.day)} has passed; a promise needs a day to come`)
    : { ok: true, value: reading.day };
}
