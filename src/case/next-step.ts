import { brokenInSilence } from './closing.ts';
import { stageOf, unmetGate } from './gates.ts';
import {
  clientPromisesSince,
  isAcknowledged,
  isHeld,
  openClientPromises,
  overlaysOf,
  unsentDraft,
} from './stage.ts';
import type { CasePromise, CaseRecord, CaseView, NextStep } from './schema.ts';

/**
 * The one thing to do next, from the case alone: what is overdue (to the client first), what must be told today, what
 * has to go out, what else is due, the walk, what is due later, and the close.
 *
 * @param today `YYYY-MM-DD` in the person's zone
 * @returns null when nothing is left to do
 */
export function nextStep(record: CaseRecord, today: string): NextStep | null {
  const open = record.promises.filter((promise) => promise.state === 'open').toSorted(byDue);
  const due = open.filter((promise) => promise.due <= today);
  const overdue = due.filter((promise) => promise.due < today);
  const late = overdue.find((promise) => promise.to === 'client') ?? overdue[0];
  const told = due.find((promise) => promise.kind === 'update');
  const urgent = late ?? told;
  if (urgent !== undefined) return keep(urgent, today);
  const writing =
    record.closedAt === undefined ? (nextAfresh(record, today) ?? nextWriting(record, today)) : null;
  if (writing !== null) return writing;
  const [first] = open;
  if (first !== undefined && (record.closedAt !== undefined || !isHeld(record))) return keep(first, today);
  return record.closedAt === undefined ? nextOfWalk(record, today) : null;
}

/** What failed again: they hear from you, then you say what you will do. */
function nextAfresh(record: CaseRecord, today: string): NextStep | null {
  const { id } = record;
  const broken = brokenInSilence(record);
  if (broken !== undefined) {
    const command = `repair note ${id} "what you told them" --to client`;
    return { text: `Tell the client about ${broken}, then say so`, command, due: today, overdue: false };
  }
  if (record.reopened === undefined) return null;
  if (!isAcknowledged(record)) {
    const command = `repair note ${id} "what you told them" --to client`;
    return { text: 'Tell the client that you are on it, then say so', command, due: today, overdue: false };
  }
  if (clientPromisesSince(record).length > 0) return null;
  const command = `repair promise add ${id} "what you will do" --due fri --told`;
  return { text: 'Promise the client what you do about it now', command, due: today, overdue: false };
}

/** A draft to send, or a walk whose letter is still to be made. */
function nextWriting(record: CaseRecord, today: string): NextStep | null {
  const { id } = record;
  const goOn = { command: `repair resume ${id}`, due: today, overdue: false };
  const unsent = unsentDraft(record);
  if (unsent?.stale) return { text: 'An answer has changed: go over the letter', ...goOn };
  if (unsent !== undefined) {
    const text =
      unsent.about === 'ack' ? 'Send the first words, then say so' : 'Send the apology, then say so';
    return { text, command: `repair apology sent ${id}`, due: today, overdue: false };
  }
  const written = record.apology.drafts.some((draft) => draft.about === undefined);
  return written || isHeld(record) ? null : { text: 'Go on where you stopped', ...goOn };
}

/** Nothing is promised and nothing is to be sent. */
function nextOfWalk(record: CaseRecord, today: string): NextStep | null {
  const { id } = record;
  if (isHeld(record)) {
    const command = `repair resume ${id} --set insurer_consent=REFERENCE`;
    return { text: 'When your insurer agrees, go on with their reference', command, overdue: false };
  }
  if (record.apology.drafts.length === 0) {
    return { text: 'Go on where you stopped', command: `repair resume ${id}`, due: today, overdue: false };
  }
  const closable = openClientPromises(record).length === 0;
  return closable
    ? { text: 'Close the case and keep its lesson', command: `repair close ${id}`, overdue: false }
    : null;
}

/** The record with what depends on the day: what `show --json` prints. */
export function viewOf(record: CaseRecord, today: string): CaseView {
  const { schema, id, rev, ...rest } = record;
  const view = { schema, id, rev, stage: stageOf(record), overlays: overlaysOf(record), ...rest };
  const { events, ...facts } = view;
  return { ...facts, gate: unmetGate(record), next: nextStep(record, today), events };
}

function keep(promise: CasePromise, today: string): NextStep {
  const overdue = promise.due < today;
  return { text: promise.text, command: `repair promise keep ${promise.id}`, due: promise.due, overdue };
}

function byDue(a: CasePromise, b: CasePromise): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
