import { apply, emptyState } from '../case/apply.ts';
import { effective, type CaseEvent } from '../case/events.ts';
import type { CasePromise, CaseRecord } from '../case/schema.ts';
import { addDays, dayOf, isDay, type Day } from '../dates.ts';
import type { DayEntry } from './icalendar.ts';

/** A promise in the calendar. */
export interface CalendarEntry extends DayEntry {
  readonly case: string;
  readonly promise: string;
}

/** A cancelled entry stays in the file this long after its day and its last change: time for one more import. */
const CANCELLED_DAYS = 30;

/**
 * What belongs in the calendar: every open promise, check-ins among them, and, cancelled, those that were open once.
 * A planned promise is left out: nobody was told, it changes freely and counts nowhere. An entry shows the client and
 * the words of the promise, and nothing else of the case: a calendar is often seen by others.
 *
 * @param records any cases, closed ones too: a promise may outlive its case
 * @returns by day; entries of one day in the order of the cases
 */
export function calendarEntries(records: readonly CaseRecord[], today: Day): CalendarEntry[] {
  const since = addDays(today, -CANCELLED_DAYS);
  return records
    .filter((record) => mayShow(record, since))
    .flatMap((record) =>
      historyOf(record.events)
        .filter(({ promise }) => isDay(promise.due))
        .filter((known) => known.isOpen || isRecent(known, since))
        .map((known) => entryOf(record, known)),
    )
    .toSorted(byDay);
}

/** For entries of several lists, each of cases that come after those of the one before it. */
export function byDay(a: CalendarEntry, b: CalendarEntry): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** What a calendar knows of a promise, and how often that has changed. */
interface Known {
  /** As it was when it was last open. */
  readonly promise: CasePromise;
  readonly isOpen: boolean;
  readonly sequence: number;
  readonly changedAt: string;
}

/**
 * The promises that were ever open, after all that happened. Events only ever become more, so `sequence` only grows,
 * also when a move is undone; a count of the moves that still hold would go back, and the calendar would not follow.
 */
function historyOf(events: readonly CaseEvent[]): Known[] {
  const known = new Map<string, Known>();
  let state = emptyState();
  for (const [index, event] of events.entries()) {
    state = event.type === 'undone' ? stateAfter(events.slice(0, index + 1)) : apply(state, event);
    follow(known, state.promises, event.at);
  }
  return [...known.values()];
}

function stateAfter(events: readonly CaseEvent[]): ReturnType<typeof emptyState> {
  return effective(events).reduce((state, event) => apply(state, event), emptyState());
}

function follow(known: Map<string, Known>, promises: readonly CasePromise[], at: string): void {
  for (const id of new Set([...known.keys(), ...promises.map((promise) => promise.id)])) {
    const before = known.get(id);
    const open = promises.find((promise) => promise.id === id && promise.state === 'open');
    const promise = open ?? before?.promise;
    if (promise === undefined || (before !== undefined && isSame(before, open))) continue;
    const sequence = before === undefined ? 0 : before.sequence + 1;
    known.set(id, { promise, isOpen: open !== undefined, sequence, changedAt: at });
  }
}

function isSame({ promise, isOpen }: Known, open: CasePromise | undefined): boolean {
  if (open === undefined) return !isOpen;
  return isOpen && promise.due === open.due && promise.text === open.text;
}

/** A quick look, because most cases of a long record have long been over. */
function mayShow({ promises, events }: CaseRecord, since: Day): boolean {
  return (
    promises.some((promise) => promise.state === 'open') ||
    events.some((event) => dayOf(event.at) >= since || dueIn(event) >= since)
  );
}

function dueIn(event: CaseEvent): Day {
  if (event.type === 'promised') return event.promise.due;
  return event.type === 'promise-changed' ? (event.due ?? '') : '';
}

function isRecent({ promise, changedAt }: Known, since: Day): boolean {
  return promise.due >= since || dayOf(changedAt) >= since;
}

function entryOf({ id, client, events }: CaseRecord, { promise, isOpen, sequence }: Known): CalendarEntry {
  const whom = promise.to === 'self' ? 'yourself' : 'the client';
  const name = oneLine(client.name);
  return {
    case: id,
    promise: promise.id,
    // Two stores both have an R-7.2: when the case began tells them apart, and says nothing of the client.
    uid: `repair-${promise.id}-${(events[0]?.at ?? '').replaceAll(/[^\dTZ+-]/g, '')}`,
    sequence,
    day: promise.due,
    summary: `${name === '' ? '' : `${name}: `}${oneLine(promise.text)}`,
    description: isOpen
      ? `${promise.id}, promised to ${whom}.\nWhen it is kept: repair promise keep ${promise.id}`
      : '',
    cancelled: !isOpen,
  };
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
