import { dayOf, type Day } from '../dates.ts';
import type { KnownCause } from './causes.ts';
import type { Clocks } from './clocks.ts';
import type { CaseEvent, EventOf, PlaybookRef } from './events.ts';
import type { Grade } from './harms.ts';
import { changed, newPromise, opened, reworded } from './promise-changes.ts';
import { isStanding, type Relationship, type Score } from './scores.ts';
import { endsAsMistake } from './stage.ts';
import type { AnswerValue, Because, CasePromise, Draft, Message, Note, RemedyPart } from './schema.ts';

/** One given answer and what it carries. */
export interface Given {
  readonly step: string;
  readonly value: AnswerValue;
  readonly by: EventOf<'answered'>['by'];
  readonly as: string | undefined;
  readonly grade: Grade;
  readonly parts: readonly RemedyPart[];
  readonly causes: readonly KnownCause[];
  readonly why: readonly Because[];
  readonly clocks: Clocks | undefined;
}

/** What folding carries from event to event. Maps keep the order in which the answers were first given. */
export interface State {
  openedAt: string;
  playbook: PlaybookRef | undefined;
  currency: string | undefined;
  clocks: Clocks | undefined;
  given: Map<string, Given>;
  parked: Set<string>;
  messages: Message[];
  notes: Note[];
  drafts: Draft[];
  /** How many drafts there were when last something of each kind went out. */
  wentOut: { ack: number; apology: number };
  offers: { at: string; parts: readonly string[] }[];
  promises: CasePromise[];
  scores: Score[];
  relationship: Relationship[];
  closing: EventOf<'closed'> | undefined;
  reopened: number;
  forgotten: boolean;
}

export function emptyState(): State {
  return {
    openedAt: '',
    playbook: undefined,
    currency: undefined,
    clocks: undefined,
    given: new Map(),
    parked: new Set(),
    messages: [],
    notes: [],
    drafts: [],
    wentOut: { ack: 0, apology: 0 },
    offers: [],
    promises: [],
    scores: [],
    relationship: [],
    closing: undefined,
    reopened: 0,
    forgotten: false,
  };
}

type Apply<T extends CaseEvent['type']> = (state: State, event: EventOf<T>) => void;

/** What each type of event does. A new type of event gets its line here and its shape in `events.ts`. */
const EFFECTS: { readonly [T in CaseEvent['type']]: Apply<T> } = {
  opened: (state, event) => {
    state.openedAt = event.at;
    state.playbook = event.playbook;
    state.currency = event.currency;
    state.clocks = event.clocks;
  },
  answered: applyAnswer,
  parked: (state, { steps }) => steps.forEach((step) => state.parked.add(step)),
  unparked: (state, { steps }) => steps.forEach((step) => state.parked.delete(step)),
  said: applySaid,
  drafted: (state, { at, channel, by, about, text }) => {
    const n = state.drafts.length + 1;
    state.drafts.push({ n, at, channel, by, ...(about && { about }), stale: false, text });
  },
  offered: (state, { at, saidAt, parts }) => void state.offers.push({ at: saidAt ?? at, parts }),
  promised: (state, { promise, by }) => {
    // A number is given once: given again, it has other words.
    if (state.promises.some(({ id }) => id === promise.id))
      state.promises = state.promises.map((one) => (one.id === promise.id ? reworded(one, promise) : one));
    else state.promises.push({ ...newPromise(promise), ...(by && { by }) });
    markStale(state, speaksOf(promise));
  },
  'promise-changed': applyPromiseChange,
  scored: (state, { at, moment, score, relationship, source }) => {
    if (score !== undefined) state.scores.push({ at, moment, score, source });
    if (isStanding(relationship)) state.relationship.push({ on: dayOf(at), status: relationship });
  },
  closed: (state, event) => {
    state.closing = event;
    if (endsAsMistake(event.outcome, state.promises)) releaseOwn(state, dayOf(event.at), () => true);
  },
  reopened: (state, { at }) => {
    state.closing = undefined;
    state.reopened += 1;
    // It is not over: the next close proposes check-ins of its own. Those that the person added stay.
    releaseOwn(state, dayOf(at), ({ kind, by }) => kind === 'check-in' && by === undefined);
  },
  undone: () => undefined,
  forgotten: (state) => void (state.forgotten = true),
};

/**
 * Let one event act on the state. An event that names what does not exist (a promise, say) has no effect:
 * folding accepts any list of well-formed events and never throws.
 */
export function apply<T extends CaseEvent['type']>(state: State, event: EventOf<T>): State {
  (EFFECTS[event.type] as Apply<T>)(state, event);
  return state;
}

const NONE: readonly never[] = [];

function applyAnswer(state: State, event: EventOf<'answered'>): void {
  const before = state.given.get(event.step);
  state.parked.delete(event.step);
  state.given.set(event.step, {
    step: event.step,
    value: event.value,
    by: event.by,
    as: event.as,
    grade: event.grade ?? 'documented',
    parts: event.parts ?? NONE,
    causes: event.causes ?? NONE,
    why: event.why ?? NONE,
    clocks: event.clocks,
  });
  if (before !== undefined && JSON.stringify(before.value) !== JSON.stringify(event.value)) {
    markStale(state, () => true);
  }
}

function applySaid(state: State, event: EventOf<'said'>): void {
  const { from, to, via, text, about, answer, ignores, asks } = event;
  const at = event.saidAt ?? event.at;
  if (to === 'self') {
    state.notes.push({ at, text, ...(event.private && { private: true }), ...(ignores && { ignores }) });
    return;
  }
  state.messages.push({
    at,
    from,
    to,
    via,
    text,
    ...(event.private && { private: true }),
    ...(about && { about }),
    ...(answer && { answer }),
    ...(asks && { asks }),
  });
  if (to !== 'client' || about === undefined) return;
  if (about !== 'offer') state.wentOut[about] = state.drafts.length;
  openPromises(state, about);
}

/** The client has now read it: what was planned is promised. First words carry only the next update. */
function openPromises(state: State, about: NonNullable<Message['about']>): void {
  state.promises = state.promises.map((promise) => {
    const told = about !== 'ack' || promise.kind === 'update';
    return told ? opened(promise) : promise;
  });
}

/** What was promised only to oneself needs nobody's word to end. */
function releaseOwn(state: State, on: Day, which: (promise: CasePromise) => boolean): void {
  state.promises = state.promises.map((promise) => {
    const ends = promise.to === 'self' && promise.state === 'open' && which(promise);
    return ends ? { ...promise, state: 'released', settledOn: on } : promise;
  });
}

function applyPromiseChange(state: State, event: EventOf<'promise-changed'>): void {
  const { promises } = state;
  const at = promises.findIndex(({ id }) => id === event.promise);
  const before = promises[at];
  if (before === undefined) return;
  const after = changed(before, event);
  // Nobody was told of a plan: given up, it was never promised.
  if (before.state === 'planned' && event.change === 'released') promises.splice(at, 1);
  else promises[at] = after;
  if (after === before || event.change === 'told') return;
  const speaks = speaksOf(before);
  // That it was settled since makes nothing untrue in a letter that went out.
  markStale(state, event.change === 'moved' ? speaks : (draft) => speaks(draft) && !isOut(state, draft));
}

/** The apology makes first words needless. */
function isOut({ wentOut: { ack, apology } }: State, { n, about }: Draft): boolean {
  return n <= (about === 'ack' ? Math.max(ack, apology) : apology);
}

/** A letter speaks of all that the client is promised; first words only of when they hear next. */
function speaksOf({ to, kind }: Pick<CasePromise, 'to' | 'kind'>): (draft: Draft) => boolean {
  return (draft) => to === 'client' && (draft.about === undefined || kind === 'update');
}

function markStale(state: State, which: (draft: Draft) => boolean): void {
  state.drafts = state.drafts.map((draft) =>
    which(draft) && !draft.stale ? { ...draft, stale: true } : draft,
  );
}
