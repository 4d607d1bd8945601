import { CHANNELS } from '../case/schema.ts';
import { instant, isDay } from '../dates.ts';
import { suggestion } from '../playbook/suggestion.ts';
import { EXIT, UserError } from './errors.ts';

const WHEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * When something was said, as typed. A day alone is its first minute, in the person's own zone. `Date` alone would
 * read “7” as a July, and the 30th of February as the 2nd of March.
 *
 * @throws UserError exit 2 if it is no time, or one to come
 */
export function saidAtOf(words: string, now: string): string {
  const [, day = '', time = '00:00', zone = ''] = WHEN.exec(words.trim()) ?? [];
  const at = new Date(`${day}T${time}${zone}`);
  if (!isDay(day) || Number.isNaN(at.getTime()))
    throw wrong(`“${words}” is no time.`, 'Write it as 2026-01-15T10:30.');
  if (at.getTime() > Date.parse(now))
    throw wrong(`“${words}” has not come yet.`, 'It is when it was said. Nothing was stored.');
  return instant(at);
}

/** How something reached the client. @throws UserError exit 2 if it is none of the channels */
export function requireChannel(via: string | undefined): void {
  if (via === undefined || CHANNELS.some((channel) => channel === via)) return;
  throw wrong(`“${via}” is no way a letter goes${suggestion(via, CHANNELS)}`, `It may be ${CHANNELS.join(', ')}.`);
}

function wrong(message: string, hint: string): UserError {
  return new UserError(message, { exit: EXIT.usage, hint });
}
