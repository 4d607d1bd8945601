import { stamp, type EventBody } from '../case/events.ts';
import type { CaseRecord } from '../case/schema.ts';
import { reportOf, UserError } from './errors.ts';
import { eventWords } from './event-words.ts';
import type { Session } from './session.ts';

/**
 * Add events to a case. Words that were kept stay true whatever else was written meanwhile, so they go in all the
 * same; anything else was decided on what the case was, and is refused.
 *
 * @throws UserError with the exit code of what went wrong; the words that were not stored are in it, to be copied
 */
export async function append(
  session: Session,
  before: CaseRecord,
  events: readonly EventBody[],
): Promise<CaseRecord> {
  try {
    return await appendRetrying(session, before, events, session.now, () => events.every(isNote));
  } catch (error) {
    throw givingBack(error, before, events);
  }
}

/**
 * Add events to a case, after those that somebody else has written meanwhile, if that may be.
 *
 * @param mayGoOn given the case as it is now, and the revision up to which it was known; it may throw what to say
 * @throws StoreError of the store; `conflict` if it may not be
 */
export async function appendRetrying(
  session: Session,
  before: CaseRecord,
  events: readonly EventBody[],
  at: string,
  mayGoOn: (latest: CaseRecord, known: number) => boolean,
): Promise<CaseRecord> {
  const store = await session.store();
  for (let { rev } = before; ; ) {
    try {
      return await store.append(before.id, rev, events, at);
    } catch (error) {
      if (!isConflict(error)) throw error;
      const latest = await store.load(before.id);
      // Where nobody else was faster, something is wrong, and would be so for ever.
      if (latest.rev === rev || !mayGoOn(latest, rev)) throw error;
      ({ rev } = latest);
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'problem' in error && error.problem === 'conflict';
}

function isNote(event: EventBody): boolean {
  return event.type === 'said' && event.about === undefined && event.answer === undefined;
}

/** Nothing typed is ever lost: what the store refused is told in full. */
function givingBack(error: unknown, before: CaseRecord, events: readonly EventBody[]): unknown {
  if (!(error instanceof Error && error.name === 'StoreError')) return error;
  const { message, hint, exit } = reportOf(error);
  const stamped = stamp(events, before.rev, before.openedAt);
  const problems = stamped.map((event) => ({
    where: 'not stored',
    message: eventWords(event, [...before.events, ...stamped]),
  }));
  return new UserError(message, { exit, hint, problems });
}
