import type { AnswerValue } from '../case/schema.ts';
import type { Step } from '../playbook/schema.ts';
import type { Reading } from './read-answer.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why it cannot be taken now, or why another is better. */
  readonly note?: string | undefined;
}

/** One question, with all that any form of prompting needs to show it. Texts are ready to read. */
export interface Question {
  readonly step: Step;
  readonly ask: string;
  readonly help: string | undefined;
  readonly why: { readonly text: string; readonly source: string } | undefined;
  readonly phase: string;
  /** Which question this is, and about how many there are. */
  readonly number: number;
  readonly total: number;
  readonly optional: boolean;
  readonly choices: readonly Choice[];
  /** What stands there already: an earlier answer, or the step's default. */
  readonly current: AnswerValue | undefined;
  /** A line that was begun and not finished. */
  readonly halfTyped: string | undefined;
  /** What an answer may be. */
  readonly mayBe: string;
  /** Read what was typed: the same reading for every form of prompting. */
  readonly read: (raw: unknown) => Promise<Reading>;
}

export type Reply =
  | { readonly kind: 'answer'; readonly value: AnswerValue }
  | { readonly kind: 'back' }
  | { readonly kind: 'pause' };

/** What the person is doing when the program is told to stop; the walk keeps the half-typed line. */
export class Interrupted extends Error {
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP';
  readonly halfTyped: string;
  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', halfTyped: string) {
    super(signal);
    this.name = 'Interrupted';
    this.signal = signal;
    this.halfTyped = halfTyped;
  }
}

/** How questions are put: widgets in a terminal, or plain lines. Answers of a script need none. */
export interface Prompter {
  /** Something to read, such as a letter or a remark; never a result. */
  tell(text: string): void;
  /** @throws Interrupted */
  ask(question: Question): Promise<Reply>;
  /** @throws Interrupted */
  confirm(text: string, usual: boolean): Promise<boolean>;
  close(): void;
}
