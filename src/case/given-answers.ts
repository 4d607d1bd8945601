import type { AnswerValue, CaseRecord } from './schema.ts';

/** The answer of a step; undefined without one. A step may be called as every object has it, `constructor` say. */
export function answerOf({ answers }: Pick<CaseRecord, 'answers'>, step: string): AnswerValue | undefined {
  return Object.hasOwn(answers, step) ? answers[step] : undefined;
}

/** Was this step answered or skipped, and is its answer not parked? */
export function isGiven(
  { answers, skipped }: Pick<CaseRecord, 'answers' | 'skipped'>,
  step: string,
): boolean {
  return Object.hasOwn(answers, step) || skipped.includes(step);
}
