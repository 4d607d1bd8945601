import { z } from 'zod';
import { snakeId, source, text } from './schema-values.ts';

/** What the report can find in a record, so that a lesson is said; `report/lessons.ts` says when each holds. */
export const LESSON_SIGNS = [
  'same_cause',
  'same_escape',
  'second_failure',
  'prevention_failed',
  'one_client',
  'days_passed',
  'slow_word',
] as const;

/** A lesson of the report. The first three whose sign is there are said, in the order of the list. */
export const lessonSchema = z.strictObject({
  id: snakeId,
  sign: z.enum(LESSON_SIGNS),
  title: text,
  say: text,
  promise: z
    .strictObject({ text, done: text, due: text })
    .optional()
    .describe('What to promise yourself, unless the cause has a prevention of its own'),
  calls: z
    .strictObject({ questions: z.array(text).length(3, 'write three questions'), source })
    .optional()
    .describe('What to ask the past clients of these cases'),
  source,
  after: snakeId.optional(),
});

export type LessonRow = z.infer<typeof lessonSchema>;
