import type { EventBody, EventType } from '../case/events.ts';
import type { CaseRecord } from '../case/schema.ts';

/** A file that could not be read as a case. `error` holds none of the case's own words. */
export interface Unreadable {
  readonly file: string;
  readonly error: string;
}

export interface CaseList {
  readonly cases: readonly CaseRecord[];
  readonly unreadable: readonly Unreadable[];
}

/** What is done with a case; the others are left unread after `enough`. */
export type Visit = (record: CaseRecord) => 'enough' | void;

/** Where a client's name is found. Paths are whole, for a person to look at. */
export interface ClientTraces {
  /** The ids of their cases, in order; of damaged files too, if they say whose they are. */
  readonly cases: readonly string[];
  /** What else is theirs: half-typed lines, copies of cases, leftovers of killed programs, a playbook of their own. */
  readonly files: readonly string[];
  /** Where the name stands in what is other clients'. */
  readonly mentions: readonly Mention[];
  /** Other files in which the name stands, or which cannot be read. They are not changed. */
  readonly stays: readonly string[];
}

/** One place in what is another client's where a name stands. */
export interface Mention {
  /** The id of their case. */
  readonly id: string;
  readonly kind: EventType | 'half-typed' | 'copy';
  /** The number of the event, and when it was recorded; absent on a half-typed line and on a copy. */
  readonly n?: number;
  readonly at?: string;
  /** The words around the name, where it stands first. */
  readonly words: string;
  /** How often an event has it. */
  readonly times?: number;
  /** The file of a copy. */
  readonly file?: string;
}

/** In which events of a case a name is erased; without a number: in all, its half-typed line and copies, too? */
export type Erase = (id: string, n?: number) => boolean;

/**
 * Where cases live. Every write is all or nothing: when a promise resolves, the events are on disk; when it
 * rejects, nothing was changed. Conflicts are detected by `rev`, never overwritten.
 */
export interface CaseStore {
  /**
   * Take the next free id (`R-1`, `R-2`, …; never reused) and store its first events.
   * @param events a list, or a function of the id for events that carry it (promise ids)
   */
  create(events: (id: string) => readonly EventBody[], at: string): Promise<CaseRecord>;
  /** @throws StoreError `not-found` or `unreadable` */
  load(id: string): Promise<CaseRecord>;
  /**
   * Add events after event `expectedRev`.
   * @throws StoreError `conflict` if the case has moved on, `locked`, `unwritable`
   */
  append(id: string, expectedRev: number, events: readonly EventBody[], at: string): Promise<CaseRecord>;
  /** Live cases only with `live`; in the order of their ids. Unreadable files are named, not fatal. */
  list(options?: { readonly live?: boolean }): Promise<CaseList>;
  /**
   * The same, one case after the other, until one is enough: whoever keeps little of each needs little memory.
   * @returns the unreadable files met on the way
   */
  each(visit: Visit, options?: { readonly live?: boolean }): Promise<CaseList['unreadable']>;
  /** Remove every word of the case and leave a tombstone, so that its id is never given again. */
  forget(id: string, at: string): Promise<void>;
  /** Where a client is found, by name. Nothing is changed. */
  tracesOf(client: string): Promise<ClientTraces>;
  /**
   * Forget a client: put a mark where their name stands in what is others', as far as `erase` says so, and remove all
   * that `tracesOf` finds of theirs, the cases last, so that a kill leaves something to forget again. Doing it again
   * finishes it. A case of somebody else's keeps the number, times and order of its events.
   * @param erase nothing of others', if left out
   * @returns what was found, which is gone but for `stays` and what was not to be erased
   */
  forgetClient(client: string, at: string, erase?: Erase): Promise<ClientTraces>;
  /** Keep the words a case began with. Writing the same hash twice is harmless. */
  pinPlaybook(sha256: string, compiled: string): Promise<void>;
  /** @returns the compiled playbook, or undefined if it was never pinned */
  pinnedPlaybook(sha256: string): Promise<string | undefined>;
  /** The half-typed line of a question, outside the events; `null` takes it away. */
  saveHalfTyped(id: string, half: { readonly step: string; readonly text: string } | null): Promise<void>;
  halfTyped(id: string): Promise<{ readonly step: string; readonly text: string } | undefined>;
}

export type StoreProblem = 'not-found' | 'unreadable' | 'newer' | 'conflict' | 'locked' | 'unwritable';

/** What went wrong in the store, in words for the person. `cli/errors.ts` turns it into an exit code. */
export class StoreError extends Error {
  readonly problem: StoreProblem;
  readonly hint: string;
  constructor(problem: StoreProblem, message: string, hint: string) {
    super(message);
    this.name = 'StoreError';
    this.problem = problem;
    this.hint = hint;
  }
}
