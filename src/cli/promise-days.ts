import { formatDayLong, type Day } from '../dates.ts';
import { parseTypedDate } from '../typed-dates.ts';
import { EXIT, UserError } from './errors.ts';
import type { Session } from './session.ts';

/**
 * A day as people type it: one that has been (`past`), or one to come. Today is both.
 *
 * @throws UserError exit 2 if it is none, or lies on the other side
 */
export async function typedDay(session: Session, words: string, lean: 'past' | 'future'): Promise<Day> {
  const reading = await parseTypedDate(words, {
    ...(await session.walkSettings()),
    today: session.today,
    lean,
  });
  if (!reading.ok) throw new UserError(reading.problem, { exit: EXIT.usage });
  const wrong = lean === 'past' ? reading.day > session.today : reading.day < session.today;
  if (!wrong) return reading.day;
  const why = lean === 'past' ? 'has not come yet' : 'has passed';
  throw new UserError(`${formatDayLong(reading.day)} ${why}. Nothing was changed.`, { exit: EXIT.usage });
}
