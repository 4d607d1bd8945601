import { CHANNELS } from '../case/schema.ts';
import { instant } from '../dates.ts';
import { suggestion } from '../playbook/suggestion.ts';
import { parseTypedDate } from '../typed-dates.ts';
import { usage } from './flag-words.ts';
import type { Session } from './session.ts';

/** A day, a time, or both, as in `yesterday 10:30`; the zone of the machine, unless one is written. */
const WHEN = /^(.*?)(?:(?:^|[T ])(\d{1,2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/is;
/** Words for an hour, of which the grammar of dates keeps only the day. */
const HOUR_IN_WORDS = /\d ?[ap]\.?m\b|noon|midnight/i;

/**
 * When something was said, as typed. A day alone is its first minute.
 *
 * @throws UserError exit 2 if it is no time, or one to come
 */
export async function saidAtOf(words: string, session: Session): Promise<string> {
  const [, before = '', time = '00:00', zone = ''] = WHEN.exec(words.trim()) ?? [];
  const day = before.replace(/(^|\s)at$/i, '').trim();
  const reading = await parseTypedDate(day === '' ? 'today' : day, {
    ...(await session.walkSettings()),
    today: session.today,
    lean: 'past',
  });
  const at = new Date(reading.ok ? `${reading.day}T${time.padStart(5, '0')}${zone.toUpperCase()}` : '');
  if (words.trim() === '' || HOUR_IN_WORDS.test(day) || Number.isNaN(at.getTime()))
    throw usage(
      `“${words}” is no time.`,
      `${reading.ok ? '' : `${reading.problem} `}With a time: 2026-01-15T10:30 or monday 9:15.`,
    );
  if (at.getTime() > Date.parse(session.now))
    throw usage(`“${words}” has not come yet.`, 'Give the time at which it was said. Nothing was stored.');
  return instant(at);
}

/** How something reached the client. @throws UserError exit 2 if it is none of the channels */
export function requireChannel(via: string | undefined): void {
  if (via === undefined || CHANNELS.some((channel) => channel === via)) return;
  throw usage(
    `A letter cannot go by “${via}”${suggestion(via, CHANNELS)}`,
    `It may be ${CHANNELS.join(', ')}.`,
  );
}
