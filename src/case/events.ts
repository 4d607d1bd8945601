import type { Money } from '../money.ts';
import type { KnownCause } from './causes.ts';
import type { Clocks } from './clocks.ts';
import type { Grade } from './harms.ts';
import type { Relationship } from './scores.ts';
import type {
  AnswerValue,
  Because,
  CasePromise,
  Channel,
  Message,
  Outcome,
  Party,
  RemedyPart,
} from './schema.ts';

/** The words a case goes by: which playbook it is, and the hash of all its files. */
export interface PlaybookRef {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

export type AnsweredBy = 'typed' | 'default' | 'script' | 'skipped';

/** The part of a promise that the person decides; state, moves and the original date follow from events. */
export type PromiseTerms = Pick<CasePromise, 'id' | 'to' | 'kind' | 'text' | 'doneTest' | 'due' | 'part'>;

/**
 * What happened to a case. An event records its own effect, so that folding never reads a playbook:
 * `as` names the field an answer fills, `grade` how well a harm is proved (absent = documented),
 * `parts` what the chosen remedies were on that day, `causes` what was known of the named causes, `why` the rules that
 * decided a proposal that was taken, `clocks` how long each thing may take, and what is otherwise at the severity answered.
 */
export type EventBody =
  | {
      readonly type: 'opened';
      readonly playbook: PlaybookRef;
      readonly currency?: string;
      readonly clocks?: Clocks;
      /** Where the case began, if that was in another store. */
      readonly origin?: { readonly store: string; readonly id: string };
    }
  | {
      readonly type: 'answered';
      readonly step: string;
      readonly value: AnswerValue;
      readonly as?: string;
      readonly by: AnsweredBy;
      readonly grade?: Grade;
      readonly parts?: readonly RemedyPart[];
      readonly causes?: readonly KnownCause[];
      readonly why?: readonly Because[];
      readonly clocks?: Clocks;
    }
  | { readonly type: 'parked'; readonly steps: readonly string[] }
  | { readonly type: 'unparked'; readonly steps: readonly string[] }
  | {
      readonly type: 'said';
      readonly from: Party;
      readonly to: Party;
      readonly via: string;
      readonly text: string;
      /** When it was said, if that is not when it was recorded. */
      readonly saidAt?: string;
      readonly private?: true;
      readonly about?: NonNullable<Message['about']>;
      readonly answer?: NonNullable<Message['answer']>;
      /** A rule of the critic that this case does without; the text says why. */
      readonly ignores?: string;
      readonly asks?: Money;
    }
  | {
      readonly type: 'drafted';
      readonly channel: Channel;
      readonly by: 'composer' | 'person';
      readonly about?: 'ack';
      readonly text: string;
    }
  | {
      readonly type: 'offered';
      readonly parts: readonly string[];
      /** When they heard it, if that is not when it was recorded. */
      readonly saidAt?: string;
    }
  | {
      readonly type: 'promised';
      readonly promise: PromiseTerms;
      /** Added by the person; absent on what the playbook proposed. */
      readonly by?: 'person';
    }
  | {
      readonly type: 'promise-changed';
      readonly promise: string;
      readonly change: 'told' | 'kept' | 'moved' | 'released' | 'broken';
      readonly on: string;
      readonly due?: string;
      readonly agreed?: boolean;
      readonly why?: string;
      readonly proof?: string;
    }
  | {
      readonly type: 'scored';
      readonly moment: string;
      /** 0 to 10; absent where only the relationship is told. */
      readonly score?: number;
      readonly relationship?: Relationship['status'];
      readonly source: 'client' | 'my_guess';
    }
  | {
      readonly type: 'closed';
      readonly outcome: Outcome;
      readonly lesson?: string;
      readonly actualCost?: Money;
      /** Promises to the client that were open. */
      readonly forced?: readonly string[];
      /** What else stood against this outcome and was forced, as gates of `closing.ts`. */
      readonly unmet?: readonly string[];
      /** The promise that was made while closing. */
      readonly prevention?: string;
      /** Why there is none. */
      readonly notPreventing?: string;
    }
  | { readonly type: 'reopened'; readonly why: string }
  | {
      readonly type: 'undone';
      readonly event: number;
      /** Other events of the same act, which make no sense without it. */
      readonly also?: readonly number[];
    }
  | { readonly type: 'forgotten' };

/** `n` counts from 1 without gaps; `at` is the instant of recording, with its offset. */
export type CaseEvent = { readonly n: number; readonly at: string } & EventBody;

export type EventType = EventBody['type'];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;

/**
 * The numbers of the events that a later `undone` cancels. An `undone` can itself be undone, so the list is read from
 * its end: whoever is cancelled cancels nothing.
 */
export function cancelled(events: readonly CaseEvent[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const event of events.toReversed()) {
    if (event.type !== 'undone' || numbers.has(event.n)) continue;
    for (const n of [event.event, ...(event.also ?? [])]) {
      const subject = events[n - 1];
      if (n < event.n && subject !== undefined && canBeTakenBack(subject)) numbers.add(n);
    }
  }
  return numbers;
}

/** The beginning of a case cannot be taken back, and neither can that it was forgotten. */
export function canBeTakenBack({ type }: CaseEvent): boolean {
  return type !== 'opened' && type !== 'forgotten';
}

/** The events that still count: those that nobody took back. */
export function effective(events: readonly CaseEvent[]): readonly CaseEvent[] {
  if (!events.some((event) => event.type === 'undone')) return events;
  const gone = cancelled(events);
  return events.filter((event) => event.type !== 'undone' && !gone.has(event.n));
}

/** Number and time new events: what the store appends after `rev` events. */
export function stamp(bodies: readonly EventBody[], rev: number, at: string): CaseEvent[] {
  return bodies.map((body, index) => ({ n: rev + index + 1, at, ...body }));
}
