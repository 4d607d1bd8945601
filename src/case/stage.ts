import type { Money } from '../money.ts';
import { effective, type CaseEvent } from './events.ts';
import type { CasePromise, CaseRecord, Channel, Draft, Message, Outcome, Overlay } from './schema.ts';

/** What can sit on any open stage. */
export function overlaysOf(record: CaseRecord): Overlay[] {
  if (record.closedAt !== undefined) return [];
  const answer = lastAnswer(record);
  const overlays: [Overlay, boolean][] = [
    ['insurer_hold', isHeld(record)],
    ['contested', answer === 'countered' || answer === 'refused'],
    ['waiting', record.remedy.offers.length > 0 && answer === undefined],
    ['reopened', (record.reopened ?? 0) > 0],
  ];
  return overlays.filter(([, holds]) => holds).map(([overlay]) => overlay);
}

/** Must cause, fault and money wait for the insurer? */
export function isHeld(record: CaseRecord): boolean {
  return (
    record.insurer !== undefined && record.insurer.gate !== 'green' && record.insurer.consent === undefined
  );
}

/** Is the letter still to be made, with nothing in its way but the questions before it? */
export function isHalfWay(record: CaseRecord): boolean {
  return !record.apology.drafts.some((draft) => draft.about === undefined) && !isHeld(record);
}

/** Must a draft wait for the insurer? The letter under amber and red, the first words under red alone. */
export function waitsForInsurer(record: CaseRecord, about: 'ack' | 'apology'): boolean {
  return isHeld(record) && (about === 'apology' || record.insurer?.gate === 'red');
}

/** Was it begun by mistake? Then nothing went wrong, and it counts nowhere. */
export function isMistake({ outcome, closedAt, promises }: CaseRecord): boolean {
  return closedAt !== undefined && outcome !== undefined && endsAsMistake(outcome, promises);
}

/** Where a promise to the client was broken or left open, something did happen, whatever the case is called. */
export function endsAsMistake(outcome: Outcome, promises: readonly CasePromise[]): boolean {
  return outcome === 'withdrawn' && !promises.some(isOwed);
}

function isOwed({ to, state }: CasePromise): boolean {
  return to === 'client' && (state === 'open' || state === 'broken');
}

/** Promises to the client that are still to be kept: what closing waits for. */
export function openClientPromises(record: CaseRecord): CaseRecord['promises'] {
  return clientPromises(record).filter((promise) => promise.state === 'open');
}

/** The first promise to the client whose words or day have changed since they last heard of it. */
export function unheardChange(record: CaseRecord): CasePromise | undefined {
  return openClientPromises(record).find((promise) => isUnheard(record, promise));
}

/** Have its words or its day changed since the client last heard of it? */
export function isUnheard({ events }: CaseRecord, { id, newText }: CasePromise): boolean {
  if (newText !== undefined) return true;
  const last = effective(events).findLast(
    (event) =>
      (event.type === 'said' && event.to === 'client') ||
      (event.type === 'promise-changed' && event.promise === id),
  );
  return last?.type === 'promise-changed' && last.change === 'moved' && last.agreed !== true;
}

/** Is anything still to come? Such a case lies in `cases/`, every other one in `archive/`. */
export function isLive(record: CaseRecord): boolean {
  if (record.forgotten) return false;
  if (record.closedAt === undefined) return true;
  return record.promises.some((promise) => promise.state === 'open');
}

/** Answers an offer: the client's words, or my yes to what they asked for instead. Silence I report myself, and it answers nothing. */
function isReply({ from, answer }: Pick<Message, 'from' | 'answer'>): boolean {
  return from === 'client' ? answer !== undefined : from === 'me' && answer === 'accepted';
}

/** The last answer to an offer, if it came after the last offer. */
export function lastReply(record: CaseRecord): Message | undefined {
  const events = effective(record.events);
  const offered = events.findLastIndex(({ type }) => type === 'offered');
  const reply = events.findLast((event, index) => index > offered && event.type === 'said' && isReply(event));
  if (reply?.type !== 'said') return undefined;
  // By order, not by time: when each was said may be known to the day only.
  return record.messages.findLast(
    ({ from, answer, text }) => from === reply.from && answer === reply.answer && text === reply.text,
  );
}

export function lastAnswer(record: CaseRecord): Message['answer'] {
  return lastReply(record)?.answer;
}

/** The sum that the client asked for instead of the last offer, if that was their last answer. */
export function lastCounter(record: CaseRecord): Money | undefined {
  const reply = lastReply(record);
  return reply?.answer === 'countered' ? reply.asks : undefined;
}

/** The sum of theirs that I said yes to, while nothing was promised since they named it; undefined where all is well. */
export function unpromisedYes(record: CaseRecord): Money | undefined {
  if (lastReply(record)?.from !== 'me') return undefined;
  const events = effective(record.events);
  const countered = events.findLastIndex(
    (event) => event.type === 'said' && event.from === 'client' && event.answer !== undefined,
  );
  const counter = events[countered];
  if (counter?.type !== 'said' || counter.asks === undefined) return undefined;
  const since = new Set(
    events.slice(countered).flatMap((event) => (event.type === 'promised' ? [event.promise.id] : [])),
  );
  const isPromised = clientPromises(record).some(({ id, state }) => since.has(id) && state !== 'released');
  return isPromised ? undefined : counter.asks;
}

/** Has something been chosen that the client has not heard: other than the last offer, or since their last answer? */
export function hasNewOffer(record: CaseRecord): boolean {
  const { chosen, offers } = record.remedy;
  if (chosen.length === 0 || isHeld(record)) return false;
  const told = new Set(offers.at(-1)?.parts);
  if (chosen.length !== told.size || chosen.some((part) => !told.has(part))) return true;
  const events = effective(record.events);
  const reply = events.findLastIndex((event) => event.type === 'said' && isReply(event));
  return events.slice(reply + 1).some((event) => event.type === 'answered' && event.as === 'remedy.chosen');
}

function clientPromises(record: CaseRecord): CaseRecord['promises'] {
  return record.promises.filter((promise) => promise.to === 'client');
}

/**
 * Do they know that you know? A case that was opened again begins anew in this: what they heard before was about what
 * has failed since.
 */
export function isAcknowledged(record: CaseRecord): boolean {
  const since = sinceReopened(record);
  if (since !== undefined)
    return since.some(
      (event) =>
        (event.type === 'said' && event.to === 'client') ||
        (event.type === 'answered' && event.as === 'acknowledgedOn' && event.value !== null),
    );
  return record.acknowledgedOn !== undefined || record.messages.some((message) => message.to === 'client');
}

/** Opened again, it is settled by what was promised to the client since, not by what had been kept before. */
export function isSettled(record: CaseRecord): boolean {
  if (openClientPromises(record).length > 0) return false;
  return record.reopened === undefined || clientPromisesSince(record).length > 0;
}

/** What the client was promised since the case was opened again. */
export function clientPromisesSince(record: CaseRecord): CaseRecord['promises'] {
  const ids = new Set(
    sinceReopened(record)?.flatMap((event) => (event.type === 'promised' ? [event.promise.id] : [])),
  );
  return clientPromises(record).filter(({ id, state }) => ids.has(id) && state !== 'planned');
}

/** What counts of the time since the case was last opened again; undefined if it never was. */
function sinceReopened(record: CaseRecord): readonly CaseEvent[] | undefined {
  if (record.reopened === undefined) return undefined;
  const events = effective(record.events);
  return events.slice(events.findLastIndex((event) => event.type === 'reopened') + 1);
}

/** Has it gone out? What was sent before it was written was another draft; the apology makes first words needless. */
export function isSent(record: CaseRecord, draft: Draft): boolean {
  const { about = 'apology' } = draft;
  const written = draftedAt(record, draft);
  return effective(record.events).some(
    (event) =>
      event.type === 'said' && (event.about === about || event.about === 'apology') && event.n > written,
  );
}

/** The newest draft of its kind that has not gone out. In a case that was opened again, only one written since counts. */
export function unsentDraft(record: CaseRecord): Draft | undefined {
  const since = effective(record.events).findLast(({ type }) => type === 'reopened')?.n ?? 0;
  for (const about of ['apology', 'ack'] as const) {
    const { drafts } = record.apology;
    const draft = newestOf(
      since === 0 ? drafts : drafts.filter((one) => draftedAt(record, one) > since),
      about,
    );
    if (draft !== undefined) return isSent(record, draft) ? undefined : draft;
  }
  return undefined;
}

/**
 * The letter, or the first words, as they stand: the newest draft that is sent. What is said in a call or a meeting stands
 * beside it, and alone only where nothing was written.
 */
export function newestDraft({ apology }: CaseRecord, about: 'ack' | 'apology'): Draft | undefined {
  return newestOf(apology.drafts, about);
}

/** What is said, not sent: such a draft has notes for oneself alone. */
export function isSpoken(channel: Channel): boolean {
  return channel === 'phone' || channel === 'meeting';
}

function newestOf(drafts: readonly Draft[], about: 'ack' | 'apology'): Draft | undefined {
  const ofKind = drafts.filter((draft) => (draft.about ?? 'apology') === about);
  return ofKind.findLast(({ channel }) => !isSpoken(channel)) ?? ofKind.at(-1);
}

/** The number of the event by which a draft came. */
export function draftedAt({ events }: CaseRecord, { n }: Draft): number {
  return effective(events).filter((event) => event.type === 'drafted')[n - 1]?.n ?? 0;
}
