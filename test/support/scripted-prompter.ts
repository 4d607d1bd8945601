import { typedForm } from '../../src/interview/answer-text.ts';
import {
  Interrupted,
  type DraftReply,
  type DraftShown,
  type Overview,
  type Prompter,
  type Question,
  type Reply,
  type Reviewed,
  type ReviewReply,
  type StopSignal,
  type Typing,
} from '../../src/interview/prompter.ts';

/** Takes what stands there already: an earlier answer, the usual one, or nothing; keeps a draft; goes on. */
export const ENTER = Symbol('enter');
/** Stops at this question, as `:pause` does. */
export const PAUSE = Symbol('pause');
/** Goes back from this question, as Shift+Tab does. */
export const BACK = Symbol('back');
/** Asks for the numbered review, as `:review` does. */
export const REVIEW = Symbol('review');

/** Leaves at this question with a signal and a line that was begun. */
export function leaves(signal: StopSignal, halfTyped = ''): Leaving {
  return new Leaving(signal, halfTyped);
}

class Leaving {
  readonly signal: StopSignal;
  readonly halfTyped: string;
  constructor(signal: StopSignal, halfTyped: string) {
    this.signal = signal;
    this.halfTyped = halfTyped;
  }
}

/** Something else happens before this question is answered, as in another terminal; it gives the answer. */
export function meanwhile(happens: () => Promise<unknown>): Meanwhile {
  return new Meanwhile(happens);
}

class Meanwhile {
  readonly happens: () => Promise<unknown>;
  constructor(happens: () => Promise<unknown>) {
    this.happens = happens;
  }
}

/** What is answered each time the same question comes, one after the other. */
export function turns(...answers: readonly unknown[]): Turns {
  return new Turns(answers);
}

class Turns {
  readonly answers: readonly unknown[];
  constructor(answers: readonly unknown[]) {
    this.answers = answers;
  }
}

/** In the review: change the answer of the step with this id; in a list of days: the day of the promise. */
export function edits(step: string): Edit {
  return new Edit(step);
}

class Edit {
  readonly step: string;
  constructor(step: string) {
    this.step = step;
  }
}

/**
 * What a test answers: step id → words or data, or one of the symbols; `confirm` answers “go on?” and `review` the
 * numbered review, `days` the days of several promises, a draft's title the draft. What of these has no answer is
 * agreed to.
 */
export type ScriptedAnswers = Readonly<Record<string, unknown>>;

export interface ScriptedPrompter {
  readonly open: (onTyping: Typing) => Prompter;
  /** Every question that was put, as it was put. */
  readonly asked: readonly Question[];
  readonly reviews: readonly (readonly Reviewed[])[];
  /** The days of promises, each time that several were listed. */
  readonly days: readonly (readonly Reviewed[])[];
  readonly drafts: readonly DraftShown[];
  /** The ids of answers that nobody asked for. */
  readonly unused: readonly string[];
  /** The first thing that went wrong: a question without an answer, or an answer that does not do. */
  readonly failure: () => Error | undefined;
}

/** Answers each question by its step's id; a question that has no answer is a failure. */
export function scriptedPrompter(answers: ScriptedAnswers, tell: (text: string) => void): ScriptedPrompter {
  const left = Object.entries(answers).flatMap(([id, answer]) =>
    answer instanceof Turns ? answer.answers.map((turn) => ({ id, turn })) : [{ id, turn: answer }],
  );
  const unused: string[] = left.map(({ id }) => id);
  const asked: Question[] = [];
  const reviews: (readonly Reviewed[])[] = [];
  const days: (readonly Reviewed[])[] = [];
  const drafts: DraftShown[] = [];
  let failure: Error | undefined;

  function fails(message: string): Error {
    failure ??= new Error(message);
    return failure;
  }
  function take(id: string, onTyping: Typing, usual?: unknown): unknown {
    const at = left.findIndex((one) => one.id === id);
    if (at === -1 && usual === undefined) throw fails(`nobody answers “${id}”`);
    unused.splice(at, at === -1 ? 0 : 1);
    const turn = at === -1 ? usual : left.splice(at, 1)[0]?.turn;
    if (!(turn instanceof Leaving)) return turn;
    onTyping(turn.halfTyped);
    throw new Interrupted(turn.signal);
  }

  async function ask(question: Question, onTyping: Typing): Promise<Reply> {
    asked.push(question);
    const { id } = question.step;
    const taken = take(id, onTyping);
    const answer = taken instanceof Meanwhile ? await taken.happens() : taken;
    if (answer === PAUSE) return { kind: 'pause' };
    if (answer === BACK) return { kind: 'back' };
    if (answer === REVIEW) return { kind: 'review' };
    const reading = await question.read(
      answer === ENTER ? (question.halfTyped ?? typedForm(question.current)) : answer,
    );
    if (!reading.ok) throw fails(`${id}: ${reading.problem}`);
    onTyping('');
    return { kind: 'answer', value: reading.value };
  }

  async function review({ ask, items }: Overview, onTyping: Typing): Promise<ReviewReply> {
    const isOfDays = ask !== 'Change one, or go on?';
    (isOfDays ? days : reviews).push(items);
    const answer = take(isOfDays ? 'days' : 'review', onTyping, ENTER);
    if (answer === PAUSE) return { kind: 'pause' };
    if (answer === BACK) return { kind: 'back' };
    if (!(answer instanceof Edit)) return { kind: 'go-on' };
    const index = items.findIndex(({ id }) => id === answer.step);
    if (index === -1) throw fails(`the review does not show “${answer.step}”`);
    return { kind: 'edit', index };
  }

  async function draft(shown: DraftShown, onTyping: Typing): Promise<DraftReply> {
    drafts.push(shown);
    tell(`${shown.title}\n${shown.text}`);
    for (const line of await shown.criticise(shown.text)) tell(line);
    const answer = take(shown.title, onTyping, ENTER);
    if (answer === PAUSE) return { kind: 'pause' };
    if (answer === BACK) return { kind: 'back' };
    if (answer === REVIEW) return { kind: 'review' };
    return answer === ENTER ? { kind: 'keep' } : { kind: 'edited', text: String(answer) };
  }

  async function confirm(text: string, usual: boolean, onTyping: Typing): Promise<boolean> {
    tell(text);
    const answer = take('confirm', onTyping);
    return answer === ENTER ? usual : answer === true;
  }
  return {
    open: (onTyping) => ({
      tell,
      ask: (question) => ask(question, onTyping),
      review: (overview) => review(overview, onTyping),
      draft: (shown) => draft(shown, onTyping),
      confirm: (text, usual) => confirm(text, usual, onTyping),
      close: () => undefined,
    }),
    asked,
    reviews,
    days,
    drafts,
    unused,
    failure: () => failure,
  };
}
