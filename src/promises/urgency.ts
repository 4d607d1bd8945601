import { lastWordAt, type WorkTime } from '../case/clocks.ts';
import { isOverdue } from '../case/labels.ts';
import { nextStep } from '../case/next-step.ts';
import type { CaseRecord, NextStep } from '../case/schema.ts';
import { lastAnswer } from '../case/stage.ts';
import { counted } from '../counted.ts';
import { dayOf, daysBetween, formatDayShort, type Day } from '../dates.ts';

/** What a live case needs next, how urgent that is, and why it stands where it stands. */
export interface Urgency {
  readonly next: NextStep | null;
  /** In a few words, for the first of a list: “overdue 2 days, to the client”. */
  readonly reason: string;
  /** Is a promise overdue, or a clock that runs for the client? */
  readonly overdue: boolean;
  readonly key: Key;
}

/** Of one live case; `compareUrgency` has the order of several. */
export function urgencyOf(record: CaseRecord, today: Day, time: WorkTime): Urgency {
  const next = nextStep(record, today, time);
  const late = record.promises.filter((promise) => isOverdue(promise, today));
  return {
    next,
    reason: reasonOf(record, next, late, today),
    overdue: next?.overdue === true || late.length > 0,
    key: keyOf(record, next, late, today),
  };
}

type Key = readonly [group: number, day: string, number: number];

function keyOf(record: CaseRecord, step: NextStep | null, overdue: CaseRecord['promises'], today: Day): Key {
  const number = Number(record.id.slice(2));
  const toClient = overdue.filter((promise) => promise.to === 'client').map((promise) => promise.due);
  if (toClient.length > 0) return [0, earliest(toClient), number];
  if (step?.clock !== undefined && step.overdue) return [1, step.due ?? today, number];
  if (overdue.length > 0) return [2, earliest(overdue.map((promise) => promise.due)), number];
  const due = record.promises.filter((promise) => promise.state === 'open').map((promise) => promise.due);
  const days = step?.due === undefined ? due : [...due, step.due];
  if (days.some((day) => day <= today)) return [3, today, number];
  if (isWaitingForMe(record)) return [4, '', number];
  return [5, days.length === 0 ? '9999-12-31' : earliest(days), number];
}

/**
 * The most urgent first: an overdue promise to the client (the oldest first), a clock that has passed, anything else
 * overdue, due today, the client waiting for an answer, then by due date, then by number. One order, which `status`
 * explains.
 */
export function compareUrgency({ key: a }: Urgency, { key: b }: Urgency): number {
  return a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] - b[2]);
}

function reasonOf(
  record: CaseRecord,
  next: NextStep | null,
  late: CaseRecord['promises'],
  today: Day,
): string {
  const overdue = late.toSorted((a, b) => a.due.localeCompare(b.due));
  const first = overdue.find((promise) => promise.to === 'client');
  const clock = next?.overdue === true ? clockReason(record, next, today) : undefined;
  if (clock !== undefined) return clock;
  const worst = first ?? overdue[0];
  if (worst !== undefined) {
    const days = daysBetween(worst.due, today);
    return `overdue ${counted(days, 'day')}, ${worst.to === 'client' ? 'the client is waiting' : 'promised to yourself'}`;
  }
  if (next?.due !== undefined && next.due <= today) return dueReason(next, today);
  return isWaitingForMe(record) ? 'the client wrote last' : '';
}

/** A clock has passed: what they were to have by then. */
function clockReason(record: CaseRecord, { clock, due = '' }: NextStep, today: Day): string | undefined {
  const day = formatDayShort(due, today);
  if (clock === 'acknowledged') return `they were to hear from you by ${day}`;
  if (clock === 'diagnosed') return `you were to know by ${day} how it came about`;
  if (clock === 'offered') return `they were to have your offer by ${day}`;
  const word = lastWordAt(record);
  return clock === 'silence' && word !== undefined
    ? `no word to them since ${formatDayShort(dayOf(word), today)}`
    : undefined;
}

function dueReason({ clock, due }: NextStep, today: Day): string {
  if (clock === 'nudge' || clock === 'second_nudge') return 'no answer to your offer';
  if (clock === 'offer_ends') return 'your offer has run out';
  return due === today ? 'due today' : '';
}

/** Did the client speak last, without accepting? */
function isWaitingForMe(record: CaseRecord): boolean {
  return record.messages.at(-1)?.from === 'client' && lastAnswer(record) !== 'accepted';
}

function earliest(days: readonly string[]): string {
  return days.reduce((first, day) => (day < first ? day : first));
}
