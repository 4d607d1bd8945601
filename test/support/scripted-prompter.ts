import { typedForm } from '../../src/interview/answer-text.ts';
import { Interrupted, type Prompter, type Question, type Reply } from '../../src/interview/prompter.ts';

/** Takes what stands there already: an earlier answer, the usual one, or nothing. */
export const ENTER = Symbol('enter');
/** Stops at this question, as `:pause` does. */
export const PAUSE = Symbol('pause');

/** Leaves at this question with a signal and a line that was begun. */
export function leaves(signal: Interrupted['signal'], halfTyped = ''): Interrupted {
  return new Interrupted(signal, halfTyped);
}

/** What a test answers: step id → words or data, ENTER, PAUSE or `leaves(…)`; `confirm` answers “go on?”. */
export type ScriptedAnswers = Readonly<Record<string, unknown>>;

export interface ScriptedPrompter {
  readonly prompter: Prompter;
  /** Every question that was put, as it was put. */
  readonly asked: readonly Question[];
  /** The ids of answers that nobody asked for. */
  readonly unused: readonly string[];
  /** The first thing that went wrong: a question without an answer, or an answer that does not do. */
  readonly failure: () => Error | undefined;
}

/** Answers each question once, by its step's id; a question that has no answer is a failure. */
export function scriptedPrompter(answers: ScriptedAnswers, tell: (text: string) => void): ScriptedPrompter {
  const unused = Object.keys(answers);
  const asked: Question[] = [];
  let failure: Error | undefined;

  function take(id: string): unknown {
    const at = unused.indexOf(id);
    if (at === -1) throw fails(`nobody answers “${id}”`);
    unused.splice(at, 1);
    const answer = answers[id];
    if (answer instanceof Error) throw answer;
    return answer;
  }
  function fails(message: string): Error {
    failure ??= new Error(message);
    return failure;
  }

  async function ask(question: Question): Promise<Reply> {
    asked.push(question);
    const { id } = question.step;
    const answer = take(id);
    if (answer === PAUSE) return { kind: 'pause' };
    const reading = await question.read(
      answer === ENTER ? (question.halfTyped ?? typedForm(question.current)) : answer,
    );
    if (!reading.ok) throw fails(`${id}: ${reading.problem}`);
    return { kind: 'answer', value: reading.value };
  }
  async function confirm(text: string, usual: boolean): Promise<boolean> {
    tell(text);
    const answer = take('confirm');
    return answer === ENTER ? usual : answer === true;
  }
  return {
    prompter: { tell, ask, confirm, close: () => undefined },
    asked,
    unused,
    failure: () => failure,
  };
}
