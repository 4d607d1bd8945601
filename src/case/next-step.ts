import { brokenInSilence } from './closing.ts';
import { isOfOffer, runningClock, type RunningClock, type WorkTime } from './clocks.ts';
import { consentCommand, promiseCommand, tellCommand } from './command-lines.ts';
import { stageOf, unmetGate } from './gates.ts';
import {
  clientPromisesSince,
  draftedAt,
  isAcknowledged,
  isHalfWay,
  isHeld,
  lastAnswer,
  overlaysOf,
  unheardChange,
  unsentDraft,
} from './stage.ts';
import { formatDayLong } from '../dates.ts';
import { effective } from './events.ts';
import { meet, nextAgreed, ofOffer } from './offer-steps.ts';
import type { CasePromise, CaseRecord, CaseView, Draft, NextStep } from './schema.ts';

/**
 * The one thing to do next, from the case alone: what is late for the client, what must be told today, a clock that has
 * passed, what is late for oneself, what has to go out, what else is due, the walk, what is due later, and the close.
 *
 * @param today `YYYY-MM-DD` in the person's zone
 * @param time  the instant and the working days by which the clocks of the case run
 * @returns null when nothing is left to do
 */
export function nextStep(record: CaseRecord, today: string, time: WorkTime): NextStep | null {
  return nextWith(record, today, runningClock(record, today, time));
}

function nextWith(record: CaseRecord, today: string, clock: RunningClock | undefined): NextStep | null {
  const open = record.promises.filter((promise) => promise.state === 'open').toSorted(byDue);
  const due = open.filter((promise) => promise.due <= today);
  const overdue = due.filter((promise) => promise.due < today);
  const late = overdue.find((promise) => promise.to === 'client');
  const told = due.find((promise) => promise.kind === 'update');
  const urgent = late ?? told;
  if (urgent !== undefined) return keep(urgent, today);
  const writing =
    record.closedAt === undefined
      ? (nextAfresh(record, today) ??
        nextWriting(record, today) ??
        nextUnheard(record, today) ??
        nextAgreed(record, today))
      : null;
  const timed = clock === undefined ? null : inTime(record, clock, writing, today);
  if (timed?.overdue) return timed;
  if (overdue[0] !== undefined) return keep(overdue[0], today);
  if (timed?.due !== undefined && timed.due <= today) return timed;
  if (writing !== null) return writing;
  return nextLater(record, today, open[0], timed ?? undefined);
}

/** Nothing has to go out: what is due first, an answer that came, the walk, the close. */
function nextLater(
  record: CaseRecord,
  today: string,
  first: CasePromise | undefined,
  timed: NextStep | undefined,
): NextStep | null {
  const answer = record.closedAt === undefined ? lastAnswer(record) : undefined;
  const dueNow = first !== undefined && first.due <= today;
  if (!dueNow && (answer === 'countered' || answer === 'refused')) return meet(record, answer, timed?.due);
  const mayKeep = first !== undefined && (record.closedAt !== undefined || !isHeld(record));
  if (mayKeep && (timed?.due === undefined || first.due <= timed.due)) return keep(first, today);
  return timed ?? (record.closedAt === undefined ? nextOfWalk(record) : null);
}

/** What a clock asks for, on its day; null where something else leads there, or it has time. */
function inTime(
  record: CaseRecord,
  clock: RunningClock,
  writing: NextStep | null,
  today: string,
): NextStep | null {
  const { id } = record;
  const { clock: name, due } = clock;
  const at = { due, clock: name };
  if (isOfOffer(name)) return writing ?? { ...ofOffer(id, clock, today), ...at };
  if (name === 'closed') return writing ?? { ...closeStep(id), ...at };
  if (name === 'silence') {
    const sends = unsentDraft(record)?.stale === false ? writing : null;
    const answer = lastAnswer(record);
    const word =
      answer === 'countered' || answer === 'refused'
        ? meet(record, answer, due)
        : {
            text: 'Tell them where things stand, then say so',
            command: tellCommand(id),
          };
    return { ...(sends ?? word), ...at, overdue: clock.passed };
  }
  const gate = unmetGate(record);
  const step = writing ?? { text: GATE_STEPS[name], command: gate?.command ?? `repair resume ${id}` };
  return { ...step, ...at, overdue: clock.passed };
}

const GATE_STEPS = {
  acknowledged: 'Tell the client that you are on it, then say so',
  diagnosed: 'Go on where you stopped',
  offered: 'Make your offer, then say so',
} as const;

/** What failed again: they hear from you, then you say what you will do. */
function nextAfresh(record: CaseRecord, today: string): NextStep | null {
  const { id } = record;
  const broken = brokenInSilence(record);
  if (broken !== undefined) {
    const command = tellCommand(id);
    return { text: `Tell the client about ${broken}, then say so`, command, due: today, overdue: false };
  }
  if (record.reopened === undefined || unsentDraft(record) !== undefined) return null;
  if (!isAcknowledged(record)) {
    const command = tellCommand(id);
    return { text: GATE_STEPS.acknowledged, command, due: today, overdue: false };
  }
  if (clientPromisesSince(record).length > 0) return null;
  const command = promiseCommand(id);
  return { text: 'Promise the client what you do about it now', command, due: today, overdue: false };
}

/** A draft to send, or a walk whose letter is still to be made. */
function nextWriting(record: CaseRecord, today: string): NextStep | null {
  const { id } = record;
  const goOn = { command: `repair resume ${id}`, due: today, overdue: false };
  const unsent = unsentDraft(record);
  if (unsent?.stale)
    return { text: `${changedSince(record, unsent)} has changed: go over the letter`, ...goOn };
  const passed = unsent && passedPlan(record, unsent, today);
  if (passed !== undefined) {
    const text = `“${passed.text}” was for ${formatDayLong(passed.due)}, and is not sent yet: give it another day`;
    return { text, command: `repair promise move ${passed.id} fri`, due: today, overdue: false };
  }
  if (unsent !== undefined) {
    const text =
      unsent.about === 'ack' ? 'Send the first words, then say so' : 'Send the apology, then say so';
    return { text, command: `repair apology sent ${id}`, due: today, overdue: false };
  }
  return isHalfWay(record) ? { text: GATE_STEPS.diagnosed, ...goOn } : null;
}

/** A promise that a draft makes, for a day that is over before anybody has read it. First words carry only the update. */
function passedPlan({ promises }: CaseRecord, { about }: Draft, today: string): CasePromise | undefined {
  return promises.find(
    ({ to, state, kind, due }) =>
      to === 'client' && state === 'planned' && due < today && (about === undefined || kind === 'update'),
  );
}

/** What makes a draft out of date: an answer, else the day or the words of a promise. */
function changedSince(record: CaseRecord, draft: Draft): string {
  const since = effective(record.events).filter(({ n }) => n > draftedAt(record, draft));
  if (since.some(({ type }) => type === 'answered')) return 'An answer';
  const moved = since.some((event) => event.type === 'promise-changed' && event.change === 'moved');
  return moved ? 'A day' : 'A promise';
}

/** What they were told is no longer what will be: they hear of it from you first. */
function nextUnheard(record: CaseRecord, today: string): NextStep | null {
  const unheard = isHeld(record) ? undefined : unheardChange(record);
  if (unheard === undefined) return null;
  const { id, text, newText, due } = unheard;
  const news =
    newText === undefined
      ? `that “${text}” is now for ${formatDayLong(due)}`
      : `that it is now “${newText}”; they were told “${text}”`;
  const command = `repair promise told ${id}`;
  return { text: `Tell the client ${news}. Then say so`, command, due: today, overdue: false };
}

/** Nothing is promised and nothing is to be sent: the letter is out, or waits for the insurer. */
function nextOfWalk(record: CaseRecord): NextStep {
  const { id } = record;
  if (isHeld(record)) {
    const command = consentCommand(id);
    return { text: 'When your insurer agrees, go on with their reference', command, overdue: false };
  }
  return closeStep(id);
}

function closeStep(id: string): NextStep {
  return { text: 'Close the case and keep its lesson', command: `repair close ${id}`, overdue: false };
}

/** The record with what depends on the day: what `show --json` prints. */
export function viewOf(record: CaseRecord, today: string, time: WorkTime): CaseView {
  const { schema, id, rev, ...rest } = record;
  const clock = runningClock(record, today, time);
  const overlays = overlaysOf(record);
  const until = clock !== undefined && isOfOffer(clock.clock) ? { waitingUntil: clock.due } : {};
  const view = { schema, id, rev, stage: stageOf(record), overlays, ...until, ...rest };
  const { events, ...facts } = view;
  return { ...facts, gate: unmetGate(record), next: nextWith(record, today, clock), events };
}

function keep(promise: CasePromise, today: string): NextStep {
  const overdue = promise.due < today;
  return { text: promise.text, command: `repair promise keep ${promise.id}`, due: promise.due, overdue };
}

function byDue(a: CasePromise, b: CasePromise): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
