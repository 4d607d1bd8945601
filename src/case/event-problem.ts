import type { EventType } from './events.ts';

type Guard = (value: unknown) => boolean;
const text: Guard = (value) => typeof value === 'string';
const whole: Guard = (value) => Number.isSafeInteger(value);
const wholes: Guard = (value) => Array.isArray(value) && value.every(whole);
const texts: Guard = (value) => Array.isArray(value) && value.every(text);
const record: Guard = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const spans: Guard = (value) => record(value) && Object.values(value as object).every(text);
const given: Guard = (value) => value !== undefined;
const one =
  (...allowed: readonly string[]): Guard =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);
const withTexts =
  (...keys: readonly string[]): Guard =>
  (value) =>
    record(value) && keys.every((key) => text((value as Record<string, unknown>)[key]));
const absentOr =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);
const sum = withTexts('amount', 'currency');
const part: Guard = (value) =>
  withTexts('id', 'type', 'purpose')(value) && absentOr(sum)((value as { amount?: unknown }).amount);
const promise: Guard = (value) =>
  withTexts('id', 'to', 'kind', 'text', 'doneTest', 'due')(value) &&
  absentOr(text)((value as { part?: unknown }).part);

/**
 * What folding needs of each type of event. Hand-written, because `status` checks every event of every live
 * case: the same check through a schema library took twice as long as Node needs to start.
 */
const NEEDS: { readonly [T in EventType]: Readonly<Record<string, Guard>> } = {
  opened: {
    playbook: record,
    currency: absentOr(text),
    clocks: absentOr(spans),
    origin: absentOr(withTexts('store', 'id')),
  },
  answered: {
    step: text,
    value: given,
    by: one('typed', 'default', 'script', 'skipped'),
    as: absentOr(text),
    grade: absentOr(text),
    parts: absentOr(listOf(part)),
    causes: absentOr(listOf(withTexts('leaf'))),
    why: absentOr(listOf(withTexts('rule', 'because'))),
    clocks: absentOr(spans),
  },
  parked: { steps: texts },
  unparked: { steps: texts },
  said: {
    from: text,
    to: text,
    via: text,
    text,
    saidAt: absentOr(text),
    about: absentOr(text),
    answer: absentOr(text),
    ignores: absentOr(text),
    asks: absentOr(sum),
  },
  drafted: { channel: text, by: one('composer', 'person'), text, about: absentOr(text) },
  offered: { parts: texts, saidAt: absentOr(text) },
  promised: { promise, by: absentOr(one('person')) },
  'promise-changed': {
    promise: text,
    change: one('told', 'kept', 'moved', 'released', 'broken'),
    on: text,
    due: absentOr(text),
    why: absentOr(text),
    proof: absentOr(text),
  },
  scored: { moment: text, score: absentOr(whole), relationship: absentOr(text), source: text },
  closed: {
    outcome: text,
    lesson: absentOr(text),
    actualCost: absentOr(sum),
    forced: absentOr(texts),
    unmet: absentOr(texts),
    prevention: absentOr(text),
    notPreventing: absentOr(text),
  },
  reopened: { why: text },
  undone: { event: whole, also: absentOr(wholes) },
  forgotten: {},
};

/** The same as two lists, made once: they are gone through for every event of every live case. */
const CHECKS = Object.fromEntries(
  Object.entries(NEEDS).map(([type, needs]) => [
    type,
    { keys: Object.keys(needs), guards: Object.values(needs) },
  ]),
) as unknown as {
  readonly [T in EventType]: { readonly keys: readonly string[]; readonly guards: readonly Guard[] };
};

/**
 * Is this the n-th event of a case, fit to be folded?
 *
 * @returns undefined if it is, else what is wrong with it, without any of its words
 */
export function eventProblem(value: unknown, n: number): string | undefined {
  if (!record(value)) return `event ${n} is not an object`;
  const event = value as Record<string, unknown>;
  if (event['n'] !== n) return `event ${n} is numbered ${JSON.stringify(event['n'])?.slice(0, 20)}`;
  if (!text(event['at'])) return `event ${n} has no time`;
  const type = event['type'];
  if (typeof type !== 'string' || !Object.hasOwn(NEEDS, type))
    return `event ${n} is of a type that is not known`;
  const { keys, guards } = CHECKS[type as EventType];
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    if (!guards[index]?.(event[key])) return `event ${n} (${type}) has no usable “${key}”`;
  }
  return undefined;
}
