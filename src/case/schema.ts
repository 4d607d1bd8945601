import type { Money } from '../money.ts';
import type { Cause } from './causes.ts';
import type { ClockName, Clocks } from './clocks.ts';
import type { CaseEvent, PlaybookRef } from './events.ts';
import type { Exposure, FaultSplit } from './fields.ts';
import type { UnmetGate } from './gates.ts';
import type { Harm } from './harms.ts';
import type { Relationship, Score } from './scores.ts';

/** One entry of a list that was answered. */
export type AnswerRecord = Readonly<Record<string, string | number | boolean | Money>>;

/** What a person can answer, as JSON. `null` is a question that was skipped. */
export type AnswerValue =
  | string
  | number
  | boolean
  | Money
  | readonly string[]
  | Readonly<Record<string, number>>
  | readonly AnswerRecord[]
  | null;

export const SEVERITIES = ['minor', 'moderate', 'serious', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule that decided something, and its reason in words for the person. */
export interface Because {
  readonly rule: string;
  readonly because: string;
}

export type InsurerGate = 'green' | 'amber' | 'red';

export const REMEDY_TYPES = [
  'redo',
  'extra_work',
  'refund',
  'discount_invoice',
  'credit_next',
  'reimburse',
  'third_party_claim',
  'insurer_claim',
  'goodwill',
  'compromise',
  'process_change',
  'graceful_exit',
  'explanation',
] as const;
export type RemedyType = (typeof REMEDY_TYPES)[number];

export const PURPOSES = ['restore', 'goodwill', 'relationship'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface RemedyPart {
  readonly id: string;
  readonly type: RemedyType;
  readonly purpose: Purpose;
  readonly amount?: Money;
  readonly hours?: number;
  /** Share of the affected fee, 0 to 100. */
  readonly percent?: number;
  /** Does money leave the account on the day it is due? */
  readonly cash: boolean;
}

export const PROMISE_KINDS = ['remedy', 'update', 'prevention', 'check-in'] as const;
type PromiseKind = (typeof PROMISE_KINDS)[number];

/** `planned` stands in a draft only, counts nowhere and changes freely; it opens when the client is told. */
type PromiseState = 'planned' | 'open' | 'kept' | 'broken' | 'released';

interface PromiseMove {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  /** Did the client agree before the day they counted on had passed? */
  readonly agreed: boolean;
  readonly why?: string;
}

/** A promise with a date and a way to tell that it is done. Days are `YYYY-MM-DD`. */
export interface CasePromise {
  readonly id: string;
  readonly to: 'client' | 'self';
  readonly kind: PromiseKind;
  readonly text: string;
  /** What it says now; the client was told `text`. */
  readonly newText?: string;
  readonly doneTest: string;
  readonly due: string;
  readonly part?: string;
  readonly state: PromiseState;
  readonly originalDue: string;
  readonly moves: readonly PromiseMove[];
  /** Added by the person; absent on what the playbook proposed. */
  readonly by?: 'person';
  readonly settledOn?: string;
  readonly proof?: string;
  /** Why it was released or broken. */
  readonly why?: string;
  /** It was settled before the client had been told of it; so it counts nowhere. */
  readonly untold?: true;
}

export const CHANNELS = ['email', 'phone', 'meeting', 'letter', 'chat'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Draft {
  readonly n: number;
  readonly at: string;
  readonly channel: Channel;
  readonly by: 'composer' | 'person';
  /** Absent on the full apology; `ack` on the first words. */
  readonly about?: 'ack';
  /** An answer or a promise it was built on has changed since. */
  readonly stale: boolean;
  readonly text: string;
}

export interface Message {
  readonly at: string;
  readonly from: Party;
  readonly to: Party;
  readonly via: string;
  readonly text: string;
  readonly private?: true;
  readonly about?: 'ack' | 'apology' | 'offer';
  readonly answer?: 'accepted' | 'countered' | 'refused' | 'silent';
  readonly asks?: Money;
}

export const PARTIES = ['me', 'client', 'team', 'insurer', 'third', 'self'] as const;
export type Party = (typeof PARTIES)[number];

export interface Note {
  readonly at: string;
  readonly text: string;
  readonly private?: true;
  /** A rule of the critic that this case does without; the text says why. */
  readonly ignores?: string;
}

export const OUTCOMES = [
  'repaired',
  'repaired_cooler',
  'lost_client',
  'graceful_exit',
  'not_my_fault_explained',
  'withdrawn',
  'with_insurer_or_legal',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Stage =
  | 'noticed'
  | 'acknowledged'
  | 'diagnosed'
  | 'offered'
  | 'agreed'
  | 'delivering'
  | 'settled'
  | 'closed';

export type Overlay = 'insurer_hold' | 'contested' | 'waiting' | 'reopened';

export interface NextStep {
  readonly text: string;
  readonly command: string;
  readonly due?: string;
  readonly overdue: boolean;
  /** The clock that sets the day. */
  readonly clock?: ClockName;
}

/** What the file of a case holds: everything that its events alone decide. */
export interface CaseRecord {
  readonly schema: 'repair.case/1';
  readonly id: string;
  /** The number of events. */
  readonly rev: number;
  readonly openedAt: string;
  readonly title: string;
  readonly currency?: string;
  readonly client: { readonly name: string; readonly relation?: string; readonly orientation?: string };
  readonly playbook: PlaybookRef;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly skipped: readonly string[];
  readonly defaulted: readonly string[];
  readonly parked: Readonly<Record<string, AnswerValue>>;
  readonly severity?: Severity;
  readonly severityWhy: readonly Because[];
  readonly clocks?: Clocks;
  readonly facts?: string;
  readonly clientWords?: string;
  readonly remedyWanted?: string;
  readonly noticedAt?: string;
  readonly happenedOn?: string;
  readonly acknowledgedOn?: string;
  readonly raisedBy?: string;
  readonly containment?: string;
  readonly failure?: string;
  readonly fault?: FaultSplit;
  readonly exposure: Exposure;
  readonly harms: readonly Harm[];
  readonly causes: readonly Cause[];
  readonly insurer?: {
    readonly covered?: boolean;
    readonly excess?: Money;
    readonly claimThreatened?: boolean;
    readonly consent?: string;
    readonly gate: InsurerGate;
  };
  readonly remedy: {
    readonly chosen: readonly string[];
    readonly parts: readonly RemedyPart[];
    readonly offers: readonly { readonly at: string; readonly parts: readonly string[] }[];
  };
  readonly promises: readonly CasePromise[];
  readonly apology: { readonly drafts: readonly Draft[] };
  readonly messages: readonly Message[];
  readonly notes: readonly Note[];
  readonly scores: readonly Score[];
  readonly relationship?: readonly Relationship[];
  readonly similarTo: readonly string[];
  readonly outcome?: Outcome;
  readonly lesson?: string;
  readonly actualCost?: Money;
  readonly closedAt?: string;
  readonly forcedOpenPromises?: readonly string[];
  /** What else stood against the outcome when the close was forced. */
  readonly forcedGates?: readonly string[];
  /** Why nothing is done so that it does not happen again. */
  readonly notPreventing?: string;
  /** How often it was opened again; absent if never. */
  readonly reopened?: number;
  readonly forgotten?: true;
  readonly events: readonly CaseEvent[];
}

/** `repair.case/1` as `show --json` prints it: the record and what depends on the day it is looked at. */
export interface CaseView extends CaseRecord {
  readonly stage: Stage;
  readonly overlays: readonly Overlay[];
  /** When an offer waits for its answer: the day on which to ask again, or on which it ends. */
  readonly waitingUntil?: string;
  readonly gate: UnmetGate | null;
  readonly next: NextStep | null;
}
