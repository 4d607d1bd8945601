import type { Question } from './prompter.ts';

const NOTHING_MORE = 'There is nothing more to say about this one.';

export function isList({ step }: Question): boolean {
  return step.kind === 'choice' || step.kind === 'multi' || step.kind === 'offer' || step.kind === 'confirm';
}

/** Is there anything to say of a question, beyond what it says itself? */
export function hasWhy(question: Question): boolean {
  return whyOf(question) !== NOTHING_MORE;
}

/** Why a question is asked, whose advice that is, and what an answer may be. */
export function whyOf(question: Question): string {
  const { why, mayBe, step } = question;
  const source = why === undefined || why.source === '' ? '' : ` (after ${why.source})`;
  // The options stand there in words, and words of one's own need no shape.
  const shape =
    isList(question) || step.kind === 'text' || step.kind === 'paste' ? '' : `It may be ${mayBe}.`;
  return `${why?.text ?? ''}${source} ${shape}`.trim() || NOTHING_MORE;
}
