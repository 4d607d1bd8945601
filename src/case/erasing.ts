import type { AnswerKind } from '../playbook/schema.ts';
import type { CaseEvent, EventOf, EventType } from './events.ts';
import { FIELDS } from './fields.ts';
import { ERASED, excerpt, namePlaces, withoutName, type Wanted } from './name-places.ts';
import { CHANNELS, type CaseRecord } from './schema.ts';

/*
 * The one exception to “events never change”: when a client is forgotten, their name goes out of what the cases of
 * others say of them. Numbers, times, order and everything that is not words stay.
 */

/** Which parts of a value are words of people: all texts in it, or those under these keys. */
type Words = 'all' | { readonly [key: string]: Words };

/** The rest of an event are ids, days, sums and words of the program. A new type of event says here what it holds. */
const WORDS: { readonly [T in EventType]: Words } = {
  opened: {},
  answered: { why: { because: 'all' } },
  parked: {},
  unparked: {},
  said: { text: 'all' },
  drafted: { text: 'all' },
  offered: {},
  promised: { promise: { text: 'all', doneTest: 'all' } },
  'promise-changed': { why: 'all', proof: 'all' },
  scored: {},
  closed: { lesson: 'all', notPreventing: 'all' },
  reopened: { why: 'all' },
  undone: {},
  forgotten: {},
};

/** What the program calls the ways of saying something; any other is a word of the person's. */
const WAYS: readonly string[] = [...CHANNELS, 'note', 'other'];

/** A place where a case names somebody: one event. */
export interface NamingEvent {
  readonly n: number;
  readonly at: string;
  readonly type: EventType;
  /** The words around the name, where it stands first. */
  readonly words: string;
  readonly times: number;
}

/** The events of somebody else's case whose words name them. */
export function namingEvents(record: CaseRecord, wanted: Wanted): NamingEvent[] {
  return record.events.flatMap((event) => {
    const texts: string[] = [];
    withWords(event, (text) => {
      texts.push(text);
      return text;
    });
    const times = texts.reduce((sum, text) => sum + namePlaces(text, wanted).length, 0);
    const words = texts.flatMap((text) => excerpt(text, wanted) ?? [])[0];
    const { n, at, type } = event;
    return words === undefined ? [] : [{ n, at, type, words, times }];
  });
}

/** The same events without the name, in those that `isMeant` says. */
export function erased(
  events: readonly CaseEvent[],
  wanted: Wanted,
  isMeant: (n: number) => boolean,
): readonly CaseEvent[] {
  return events.map((event) =>
    isMeant(event.n) ? withWords(event, (text) => withoutName(text, wanted)) : event,
  );
}

function withWords(event: CaseEvent, change: (text: string) => string): CaseEvent {
  const changed = changedIn(event, WORDS[event.type], change);
  if (changed.type === 'answered') return { ...changed, value: changedAnswer(changed, change) };
  if (changed.type === 'said' && !WAYS.includes(changed.via)) return { ...changed, via: change(changed.via) };
  return changed;
}

/** A copy of a value in which `change` was done to its words. */
function changedIn<T>(value: T, words: Words, change: (text: string) => string): T {
  if (typeof value === 'string') return words === 'all' ? (change(value) as T) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => changedIn(one, words, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const under = words === 'all' ? words : (Object.hasOwn(words, key) && words[key]) || {};
    return [key, changedIn(inner, under, change)] as const;
  });
  return Object.fromEntries(entries) as T;
}

const TYPED: readonly AnswerKind[] = ['text', 'paste'];
/** Several words as one, as no person writes them. */
const JOINED = /^[a-z0-9]+(_[a-z0-9]+)+$/;

/**
 * Which question it was stands in the playbook; the answer says enough: a list of texts is one of ids, and so is a text
 * that fills a field which takes no others.
 */
function changedAnswer(
  { as = '', value }: EventOf<'answered'>,
  change: (text: string) => string,
): EventOf<'answered'>['value'] {
  const field = Object.hasOwn(FIELDS, as) ? FIELDS[as] : undefined;
  const changeTyped = (text: string): string => (JOINED.test(text) ? text : change(text));
  if (typeof value === 'string')
    return field === undefined || field.kinds.some((kind) => TYPED.includes(kind))
      ? changeTyped(value)
      : value;
  if (!Array.isArray(value)) return value;
  const kindOf = (name: string): string => field?.entries?.names?.[name]?.kind ?? 'text';
  return (value as readonly unknown[]).map((entry) =>
    typeof entry !== 'object' || entry === null
      ? entry
      : Object.fromEntries(
          Object.entries(entry).map(([name, inner]: [string, unknown]) => [
            name,
            typeof inner === 'string' && kindOf(name) === 'text' ? changeTyped(inner) : inner,
          ]),
        ),
  ) as EventOf<'answered'>['value'];
}

/**
 * Is the one what erasing a name has left of the other? Whatever stands for a mark, all else is the same.
 *
 * @param left  one value of an event, or a whole event
 * @param whole the same before
 */
export function isErasedFrom(left: unknown, whole: unknown): boolean {
  if (typeof left === 'string' && typeof whole === 'string') return fits(left.split(ERASED), whole);
  if (typeof left !== 'object' || typeof whole !== 'object' || left === null || whole === null)
    return Object.is(left, whole);
  const keys = Object.keys(left);
  return (
    Array.isArray(left) === Array.isArray(whole) &&
    keys.length === Object.keys(whole).length &&
    keys.every(
      (key) =>
        Object.hasOwn(whole, key) &&
        isErasedFrom((left as Record<string, unknown>)[key], (whole as Record<string, unknown>)[key]),
    )
  );
}

/** Do the parts stand in a text in this order, the first at its beginning and the last at its end? */
function fits([first = '', ...parts]: readonly string[], text: string): boolean {
  const last = parts.pop();
  if (last === undefined) return first === text;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}
