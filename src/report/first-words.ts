import { effective } from '../case/events.ts';
import type { CaseRecord } from '../case/schema.ts';
import { dayOf, type Day } from '../dates.ts';

/** Gives back an equal word that came before, so that it is kept once however many cases have it. */
export type Share = (word: string) => string;

/** When something was first said, and by whom. */
export interface FirstWords {
  /** From when on they waited: the first known of the day you noticed, their first word, and the opening. */
  readonly begun: Day;
  /** When they first said something. */
  readonly heardAt: string | undefined;
  /** My first word to them: an instant, or a day. */
  readonly firstWord: string | undefined;
  /** The days on which I said something to them. */
  readonly toldOn: readonly Day[];
}

/** When they were noticed, heard and told. */
export function wordsOf(
  { openedAt, noticedAt, acknowledgedOn, messages }: CaseRecord,
  share: Share,
): FirstWords {
  const opened = dayOf(openedAt);
  const heard = messages.filter(({ from }) => from === 'client').map(({ at }) => at);
  const told = messages.filter(({ from, to }) => from === 'me' && to === 'client').map(({ at }) => at);
  const noticed = noticedAt === undefined ? [] : [dayOf(noticedAt)];
  const known = acknowledgedOn === undefined ? [] : [acknowledgedOn];
  return {
    begun: share(earliest([opened, ...noticed, ...heard.map(dayOf)]) ?? opened),
    heardAt: heard.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0],
    firstWord: earliest([...told, ...known]),
    toldOn: told.map((at) => share(dayOf(at))),
  };
}

export function earliest(days: readonly Day[]): Day | undefined {
  return days.toSorted()[0];
}

/**
 * By who is said to have raised it, else by whose first word came first. Words in an answer were said by then, nobody
 * knows how much earlier; an answer left empty says that nothing was heard yet.
 */
export function foundByMe(
  { raisedBy, messages, events }: CaseRecord,
  mine: string | undefined,
): boolean | undefined {
  if (raisedBy !== undefined) return raisedBy === 'me';
  const asked = effective(events).flatMap((event) =>
    event.type === 'answered' && event.as === 'clientWords' ? [event] : [],
  );
  const wasQuiet = asked[0]?.value === null;
  const spoken = asked.find(({ value }) => value !== null)?.at;
  const wrote = messages.filter(({ from }) => from === 'client').map(({ at }) => at);
  const theirs = spoken === undefined ? wrote : [...wrote, spoken];
  if (mine === undefined) return theirs.length > 0 ? false : undefined;
  if (theirs.some((at) => isBefore(at, mine))) return false;
  if (!theirs.every((at) => isBefore(mine, at))) return undefined;
  return wasQuiet || (spoken === undefined && wrote.length > 0) ? true : undefined;
}

/** Of a day without a time only another day is before or after. */
function isBefore(one: string, other: string): boolean {
  const isTimed = one.length > 10 && other.length > 10;
  return isTimed ? Date.parse(one) < Date.parse(other) : dayOf(one) < dayOf(other);
}
