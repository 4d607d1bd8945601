import { canBeTakenBack, cancelled, effective, type CaseEvent } from './events.ts';

/** Events that one act of the person's made; taken back together, because one alone would tell something untrue. */
export type Act = readonly CaseEvent[];

/**
 * @returns the newest act that still counts, oldest event first; undefined if only the beginning is left, and whose case
 * it is
 */
export function lastAct(events: readonly CaseEvent[]): Act | undefined {
  const gone = cancelled(events);
  const last = events.findLast(
    (event) =>
      canBeTakenBack(event) &&
      event.type !== 'undone' &&
      !gone.has(event.n) &&
      !takesName(events, actOf(events, event)),
  );
  return last === undefined ? undefined : actOf(events, last);
}

/** Would nobody know any more whose case it is, were this taken back? */
export function takesName(events: readonly CaseEvent[], act: Act): boolean {
  const [first, ...more] = act.map(({ n }) => n);
  if (first === undefined || !isNamed(events)) return false;
  const undone = { type: 'undone', event: first, also: more, n: events.length + 1, at: '' } as const;
  return !isNamed([...events, undone]);
}

function isNamed(events: readonly CaseEvent[]): boolean {
  return effective(events).some((event) => event.type === 'answered' && event.as === 'client.name');
}

/** The act to which an event belongs, as far as it still counts. */
export function actOf(events: readonly CaseEvent[], { n }: CaseEvent): Act {
  const gone = cancelled(events);
  const joined = (at: number): boolean => {
    const [before, event] = [events[at - 1], events[at]];
    if (before === undefined || event === undefined || gone.has(before.n) || gone.has(event.n)) return false;
    return canBeTakenBack(before) && follows(before, event, events.slice(0, at));
  };
  let [first, last] = [n - 1, n - 1];
  while (joined(first)) first -= 1;
  while (joined(last + 1)) last += 1;
  return events.slice(first, last + 1);
}

/** Was this event written by the same act as the one before it? Each line is one place that writes several. */
function follows(before: CaseEvent, event: CaseEvent, earlier: readonly CaseEvent[]): boolean {
  if (event.type === 'parked' || event.type === 'unparked') return true;
  if (event.type === 'answered') return isConsequence(event, earlier);
  if (event.type === 'offered')
    return before.type === 'said' && before.to === 'client' && before.about !== undefined;
  // The same promise in other words, for an answer that changed.
  if (event.type === 'promised' && earlier.some((one) => isPromise(one, event.promise.id)))
    return isOfAnswer(before);
  // The check-ins that a close proposes; what the person promises later carries their mark.
  if (event.type === 'promised' && event.by === undefined && event.promise.kind === 'check-in')
    return before.type === 'closed' || (before.type === 'promised' && before.promise.kind === 'check-in');
  if (event.type === 'closed') return before.type === 'promised' && event.prevention === before.promise.id;
  if (event.type !== 'promise-changed') return false;
  if (event.change === 'told') return before.type === 'promised' && before.promise.id === event.promise;
  // Kept by an answer that tells so: its words are the proof.
  if (event.change === 'kept')
    return event.proof !== undefined && isOfAnswer(before) && event.proof === answerIn(earlier);
  if (event.change !== 'released') return false;
  if (event.why === undefined) return isOfAnswer(before); // withdrawn by an answer that changed
  return before.type === 'said' && before.from === 'client' && before.text === event.why;
}

/** The last answer that somebody gave, if it is in words. */
function answerIn(earlier: readonly CaseEvent[]): string | undefined {
  const last = earlier.findLast((one) => one.type === 'answered' && one.by !== 'default');
  return last?.type === 'answered' && typeof last.value === 'string' ? last.value : undefined;
}

function isPromise(event: CaseEvent, id: string): boolean {
  return event.type === 'promised' && event.promise.id === id;
}

function isOfAnswer(event: CaseEvent): boolean {
  if (event.type === 'promised') return event.promise.part !== undefined && event.by === undefined;
  if (event.type === 'promise-changed') return event.change === 'released' && event.why === undefined;
  return event.type === 'answered' || event.type === 'parked' || event.type === 'unparked';
}

/** An answer that nobody gave: a default that follows another answer, or a choice whose amounts do. */
function isConsequence(event: CaseEvent & { type: 'answered' }, earlier: readonly CaseEvent[]): boolean {
  const given = earlier.findLast((one) => one.type === 'answered' && one.step === event.step);
  if (given?.type !== 'answered') return false;
  if (event.by === 'default') return true;
  return event.parts !== undefined && JSON.stringify(event.value) === JSON.stringify(given.value);
}
