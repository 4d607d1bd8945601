import { z } from 'zod';
import { GRADES } from '../case/harms.ts';
import { CHANNELS } from '../case/schema.ts';
import { expression, harmless, only, snakeId, text, why } from './schema-values.ts';

export const PHASES = ['opening', 'diagnosis', 'first-words', 'remedy', 'letter', 'follow-up'] as const;

const stepBase = {
  id: snakeId,
  phase: z.enum(PHASES),
  ask: text.describe('The question, as the person reads it; may hold {{ }}'),
  help: text.optional().describe('One line of guidance under the question'),
  why: why.optional().describe('Why it is asked, and whose advice that is'),
  when: expression.optional().describe('Asked only if this holds; may refer to earlier steps'),
  after: snakeId.optional().describe('Place the step after this one instead of at the end of its phase'),
  renamed_from: snakeId.optional().describe('The id the step had before'),
};
const asking = {
  ...stepBase,
  as: z.string().optional().describe('The field of the case that the answer fills'),
  optional: z.boolean().optional(),
};
const option = z.strictObject(
  { value: snakeId, label: text, hint: text.optional() },
  { error: only('invalid_type', 'an option is a map: write { value: soon, label: Within a week }') },
);
const options = z.array(option).min(1).max(60).optional();
const from = z.literal('causes').optional().describe('Take the options from a table: causes');
const bound = z.union([z.number(), z.string()]).optional();
const plainDefault = harmless(z.union([z.string(), z.number(), z.boolean()]))
  .optional()
  .describe('A literal, or {{ expression }}');
const grade = z.enum(GRADES).optional().describe('How well an amount of harm is proved');

const itemField = z.strictObject({
  kind: z.enum(['text', 'confirm', 'number', 'money', 'date', 'choice']),
  ask: text.optional(),
  options,
  optional: z.boolean().optional(),
});

/** Of one entry of a list. */
const item = z.record(snakeId, itemField).refine((fields) => Object.keys(fields).length > 0, {
  error: 'name what an entry has, as in { url: { kind: text } }',
  params: { code: 'value' },
});
const parts = z
  .array(snakeId)
  .min(2)
  .max(12)
  .refine((names) => new Set(names).size === names.length, {
    error: 'a part is there twice',
    params: { code: 'value' },
  });

const steps = [
  z.strictObject({
    ...asking,
    kind: z.literal('text'),
    default: plainDefault,
    max: z.number().int().min(1).optional(),
  }),
  z.strictObject({ ...asking, kind: z.literal('paste'), max: z.number().int().min(1).optional() }),
  z.strictObject({ ...asking, kind: z.literal('choice'), options, from, default: plainDefault }),
  z.strictObject({
    ...asking,
    kind: z.literal('multi'),
    options,
    from,
    min: z.number().int().min(0).optional(),
    max: z.number().int().min(1).optional(),
    default: z.array(snakeId).optional(),
  }),
  z.strictObject({ ...asking, kind: z.literal('confirm'), default: plainDefault, grade }),
  z.strictObject({
    ...asking,
    kind: z.literal('number'),
    min: bound,
    max: bound,
    default: plainDefault,
    grade,
  }),
  z.strictObject({
    ...asking,
    kind: z.literal('money'),
    min: bound,
    max: bound,
    default: plainDefault,
    grade,
  }),
  z.strictObject({ ...asking, kind: z.literal('date'), min: bound, max: bound, default: plainDefault }),
  z.strictObject({ ...asking, kind: z.literal('percent-split'), parts }),
  z.strictObject({
    ...asking,
    kind: z.literal('repeat'),
    item,
    min: z.number().int().min(0).optional(),
    max: z.number().int().min(1).optional(),
  }),
  z.strictObject({ ...stepBase, kind: z.literal('offer') }),
  z.strictObject({ ...stepBase, kind: z.literal('note') }),
  z.strictObject({
    ...stepBase,
    kind: z.literal('draft'),
    about: z
      .enum(['ack', 'apology'])
      .optional()
      .describe('ack: the first words; apology: the letter (the default)'),
    channel: z.enum(CHANNELS).optional(),
  }),
  z.strictObject({
    ...stepBase,
    kind: z.literal('promises'),
    only: z
      .array(snakeId)
      .min(1)
      .optional()
      .describe('Just these promises; a step without it takes all the others'),
  }),
] as const;

export const stepSchema = z.discriminatedUnion(
  'kind',
  steps,
  `kind is one of ${steps.map(({ shape }) => shape.kind.value).join(', ')}`,
);
