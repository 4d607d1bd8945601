import { isHeld, overlaysOf, openClientPromises, stageOf } from './stage.ts';
import type { CasePromise, CaseRecord, CaseView, NextStep } from './schema.ts';

/**
 * The one thing to do next, from the case alone: what is late first, then what the client waits for, then the
 * walk, then what is due.
 *
 * @param today `YYYY-MM-DD` in the person's zone
 * @returns null when nothing is left to do
 */
export function nextStep(record: CaseRecord, today: string): NextStep | null {
  const { id } = record;
  const due = record.promises.filter((promise) => promise.state === 'open').toSorted(byDue);
  const first = due[0];
  if (first !== undefined && first.due <= today) return keep(first, today);
  if (record.closedAt !== undefined) return first === undefined ? null : keep(first, today);

  const unsent = unsentDraft(record);
  if (unsent !== undefined) {
    const text = unsent === 'ack' ? 'Send the first words, then say so' : 'Send the apology, then say so';
    return { text, command: `repair apology sent ${id}`, due: today, overdue: false };
  }
  if (!record.apology.drafts.some((draft) => draft.about === undefined) && !isHeld(record)) {
    return { text: 'Go on where you stopped', command: `repair resume ${id}`, due: today, overdue: false };
  }
  if (first !== undefined) return keep(first, today);
  if (record.apology.drafts.length === 0) {
    return { text: 'Go on where you stopped', command: `repair resume ${id}`, due: today, overdue: false };
  }
  if (openClientPromises(record).length === 0) {
    return { text: 'Close the case and keep its lesson', command: `repair close ${id}`, overdue: false };
  }
  return null;
}

/** The record with what depends on the day: what `show --json` prints. */
export function viewOf(record: CaseRecord, today: string): CaseView {
  const { schema, id, rev, ...rest } = record;
  const view = { schema, id, rev, stage: stageOf(record), overlays: overlaysOf(record), ...rest };
  const { events, ...facts } = view;
  return { ...facts, next: nextStep(record, today), events };
}

function keep(promise: CasePromise, today: string): NextStep {
  const overdue = promise.due < today;
  return { text: promise.text, command: `repair promise keep ${promise.id}`, due: promise.due, overdue };
}

/** The newest draft of each kind, unless something was sent after it; the apology makes the first words needless. */
function unsentDraft(record: CaseRecord): 'apology' | 'ack' | undefined {
  for (const about of ['apology', 'ack'] as const) {
    const sent = record.messages.some((message) => message.about === about || message.about === 'apology');
    const drafted = record.apology.drafts.some((draft) => (draft.about ?? 'apology') === about);
    if (drafted && !sent) return about;
    if (sent) return undefined;
  }
  return undefined;
}

function byDue(a: CasePromise, b: CasePromise): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
