import type { AnswerValue } from '../case/schema.ts';
import type { Step } from '../playbook/schema.ts';
import type { Reading } from './read-answer.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why another is better. */
  readonly note?: string | undefined;
}

/** One question, with all that any form of prompting needs to show it. Texts are ready to read. */
export interface Question {
  readonly step: Step;
  readonly ask: string;
  readonly help: string | undefined;
  /** Why it is asked, and whose advice that is, in words; the source is empty where there is none. */
  readonly why: { readonly text: string; readonly source: string } | undefined;
  /** Where one is: “diagnosis, question 4 of about 13”. */
  readonly place: string;
  readonly optional: boolean;
  /** Is there nothing to go back to? */
  readonly first?: boolean;
  readonly choices: readonly Choice[];
  /** What stands there already: an earlier answer, a recommendation, or the step's default. */
  readonly current: AnswerValue | undefined;
  /** A line that was begun and not finished. */
  readonly halfTyped: string | undefined;
  /** What an answer may be. */
  readonly mayBe: string;
  /** Read what was typed: the same reading for every form of prompting. */
  readonly read: (raw: unknown) => Promise<Reading>;
  /** What a choice comes to, in words, while it is being made. */
  readonly sum?: (values: readonly unknown[]) => string;
  /** The same question about one field of one entry of a list. */
  readonly field?: (name: string) => Question;
}

export type Reply =
  | { readonly kind: 'answer'; readonly value: AnswerValue }
  | { readonly kind: 'back' }
  | { readonly kind: 'review' }
  | { readonly kind: 'pause' };

/** What may be said instead of an answer. */
export type Leave = Exclude<Reply, { kind: 'answer' }>;

/** One line of a list to look over: a question that has its answer, and that answer as it was understood. */
export interface Reviewed {
  /** Of the step, of the day of a promise, or of a setting. */
  readonly id: string;
  readonly ask: string;
  readonly answer: string;
}

/** Answers to look over: all that were given, or the days that are proposed for promises. */
export interface Overview {
  /** What it is, or where one is in the walk. */
  readonly title: string;
  readonly ask: string;
  readonly help: string | undefined;
  readonly items: readonly Reviewed[];
}

export type ReviewReply =
  | { readonly kind: 'go-on' }
  | { readonly kind: 'edit'; readonly index: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'pause' };

export type DraftReply =
  | { readonly kind: 'keep' }
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'review' }
  | { readonly kind: 'pause' };

export interface DraftShown {
  readonly place: string;
  readonly title: string;
  readonly help: string | undefined;
  readonly text: string;
  /** Words of their own that were not kept yet, from the time before. */
  readonly halfTyped: string | undefined;
  /** Words of their own that were kept, and are older than an answer that has changed since. */
  readonly older: string | undefined;
  /** What is not in it, because a question has no answer yet. */
  readonly gaps: readonly string[];
  /** What to do before it goes out, each with its day. */
  readonly before: readonly string[];
  /** What it promises and cannot be kept as it stands. */
  readonly warnings: readonly string[];
  /** What the critic says of a text, one line each; at least one. */
  readonly criticise: (text: string) => Promise<readonly string[]>;
}

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The program was told to stop while it asked. What was answered is kept already. */
export class Interrupted extends Error {
  readonly signal: StopSignal;
  constructor(signal: StopSignal) {
    super(signal);
    this.name = 'Interrupted';
    this.signal = signal;
  }
}

/** How questions are put: widgets in a terminal, or plain lines. Every method may throw `Interrupted`. */
export interface Prompter {
  /** Something to read, such as a remark; never a result. */
  tell(text: string): void;
  ask(question: Question): Promise<Reply>;
  /** Answers by number, one of which may be changed. */
  review(overview: Overview): Promise<ReviewReply>;
  /** A draft as it will read: keep it, or change its words. */
  draft(draft: DraftShown): Promise<DraftReply>;
  confirm(text: string, usual: boolean): Promise<boolean>;
  close(): void;
}

/** What a prompter tells while somebody types, so that not even half a line is lost. */
export type Typing = (text: string) => void;
