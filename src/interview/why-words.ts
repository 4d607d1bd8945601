import type { Question } from './prompter.ts';

/** What is told instead, where somebody asks why all the same. */
export const NOTHING_MORE = 'There is nothing more to say about this one.';

/** Is it asked as a list to pick from? */
export function hasList({ step }: Question): boolean {
  return step.kind === 'choice' || step.kind === 'multi' || step.kind === 'offer' || step.kind === 'confirm';
}

/**
 * Why a question is asked, whose advice that is, and what an answer may be; undefined if there is nothing to say beyond
 * what it says itself.
 */
export function whyOf(question: Question): string | undefined {
  const { why, mayBe, step } = question;
  const source = why === undefined || why.source === '' ? '' : ` (after ${why.source})`;
  // The options stand there in words, and words of one's own need no shape.
  const shape =
    hasList(question) || step.kind === 'text' || step.kind === 'paste' ? '' : `It may be ${mayBe}.`;
  return `${why?.text ?? ''}${source} ${shape}`.trim() || undefined;
}
