import { z } from 'zod';
import { GRADES } from '../case/harms.ts';
import { CHANNELS, PROMISE_KINDS, PURPOSES, REMEDY_TYPES } from '../case/schema.ts';

/**
 * Format 1 of a playbook file, strict: a key that is not listed here is an error. Names that point elsewhere,
 * types of expressions and reachability are the checker's business (`check.ts`), not the schema's.
 */
const snakeId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, 'an id is lower-case letters, digits and “_”, and starts with a letter');
const playbookId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,59}$/,
    'a playbook id is lower-case letters, digits and “-”, and starts with a letter',
  );
const fragmentName = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/, 'name a file of the playbook folders without its ending');
const text = z.string().min(1, 'write something here').max(2000);
const expression = z
  .union([z.string().min(1), z.boolean()], 'write an expression in CEL, in quotes if YAML objects')
  .describe('A CEL expression');
const source = z
  .string()
  .regex(/^[a-z][a-z0-9-]*#[1-9][0-9]*$/, 'name a source and the number of its piece, as in customfin#7');
const why = z.strictObject({ text, source });

export const PHASES = ['opening', 'diagnosis', 'first-words', 'remedy', 'letter', 'follow-up'] as const;
export type Phase = (typeof PHASES)[number];

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
const option = z.strictObject({ value: snakeId, label: text, hint: text.optional() });
const options = z.array(option).min(1).optional();
const from = z.literal('causes').optional().describe('Take the options from a table: causes');
const bound = z.union([z.number(), z.string()]).optional();
const plainDefault = z
  .union([z.string(), z.number(), z.boolean()])
  .optional()
  .describe('A literal, or {{ expression }}');
const grade = z.enum(GRADES).optional().describe('How well an amount of harm is proved');

const itemField = z.strictObject({
  kind: z.enum(['text', 'confirm', 'number', 'money', 'date', 'choice']),
  ask: text.optional(),
  options,
});

export const stepSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...asking,
      kind: z.literal('text'),
      default: plainDefault,
      max: z.number().int().optional(),
    }),
    z.strictObject({ ...asking, kind: z.literal('paste'), max: z.number().int().optional() }),
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
    z.strictObject({ ...asking, kind: z.literal('percent-split'), parts: z.array(snakeId).min(2) }),
    z.strictObject({
      ...asking,
      kind: z.literal('repeat'),
      item: z.record(snakeId, itemField),
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
  ],
  'kind is one of text, paste, choice, multi, confirm, number, money, date, percent-split, repeat, offer, note, draft, promises',
);

export const checkSchema = z.strictObject({
  id: snakeId,
  level: z.enum(['advise', 'block']).describe('block: the remedy and the letter wait while it holds'),
  when: expression,
  say: text,
  source,
  after: snakeId.optional(),
});

export const remedySchema = z.strictObject({
  id: snakeId,
  type: z.enum(REMEDY_TYPES),
  purpose: z.enum(PURPOSES),
  label: text,
  amount: expression.optional().describe('Money, as an expression'),
  hours: z.union([z.number(), z.string()]).optional(),
  percent: z.union([z.number(), z.string()]).optional().describe('Of the affected fee, 0 to 100'),
  cash: z.boolean().optional().describe('Does money leave the account? No, if left out'),
  when: expression.optional(),
  excludes: z.array(snakeId).optional(),
  source,
  after: snakeId.optional(),
});

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,59}$/),
  when: expression,
  then: z.enum(['hold', 'prefer', 'avoid', 'require', 'cap', 'stage']),
  types: z.array(z.enum(REMEDY_TYPES)).optional(),
  purpose: z.enum(PURPOSES).optional(),
  percent: z.number().min(0).max(1000).optional().describe('For cap: of the affected fee'),
  because: text,
  source,
  after: z.string().optional(),
});

export const promiseSchema = z.strictObject({
  id: snakeId,
  for: snakeId.optional().describe('The remedy it keeps; made only if that one is chosen'),
  to: z.enum(['client', 'self']),
  kind: z.enum(PROMISE_KINDS),
  text,
  due: text.describe('today, tomorrow, 5 business days, end of month, +2w, fri, 2026-01-31 …'),
  done: text.describe('How anyone can tell that it is done'),
  when: expression.optional(),
  source: source.optional(),
  after: snakeId.optional(),
});

export const COMPONENTS = [
  'greeting',
  'notice',
  'responsibility',
  'regret',
  'impact',
  'explanation',
  'containment',
  'repair',
  'repentance',
  'next_update',
  'question',
  'contact',
  'sign_off',
] as const;
export type Component = (typeof COMPONENTS)[number];

export const sentenceSchema = z.strictObject({
  id: snakeId,
  component: z.enum(COMPONENTS),
  for: snakeId.optional().describe('Used only if this remedy is chosen'),
  when: expression.optional(),
  text,
  source: source.optional(),
  after: snakeId.optional(),
});

export const layoutSchema = z.strictObject({
  id: snakeId,
  about: z.enum(['ack', 'apology']),
  channel: z.enum(CHANNELS),
  orientation: snakeId
    .optional()
    .describe('Used if the client thinks first of this: money, relationship, rule'),
  paragraphs: z.array(z.array(z.enum(COMPONENTS)).min(1)).min(1),
  after: snakeId.optional(),
});

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: text,
  by: text.optional(),
  url: z.string().optional(),
  pieces: z.array(text).min(1).describe('The pieces of advice, paraphrased; the first is number 1'),
  after: z.string().optional(),
});

export const causeSchema = z.strictObject({
  id: snakeId,
  group: text,
  label: text,
  locus: z.enum(['mine', 'shared', 'client', 'external', 'unknown']),
  says: text.optional().describe('How a letter puts it, as a sentence of its own'),
  prevention: z
    .strictObject({ text, done: text, due: text, says: text })
    .optional()
    .describe('What stops it next time, as a promise to oneself and as a letter says it'),
  after: snakeId.optional(),
});

export const testSchema = z.strictObject({
  name: text,
  today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, as in 2026-01-15'),
  answers: z.record(z.string(), z.unknown()),
  expect: z.record(z.string(), z.unknown()),
});

export const playbookSchema = z.strictObject({
  format: z.literal(1, 'this program reads format 1'),
  id: playbookId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version has three numbers, as in 1.0.0'),
  title: text,
  when_to_use: text,
  extends: playbookId.optional(),
  include: z.array(fragmentName).optional(),
  sources: z.array(sourceSchema).optional(),
  causes: z.array(causeSchema).optional(),
  steps: z.array(stepSchema).optional(),
  compute: z.record(snakeId, expression).optional(),
  checks: z.array(checkSchema).optional(),
  remedies: z.array(remedySchema).optional(),
  rules: z.array(ruleSchema).optional(),
  promises: z.array(promiseSchema).optional(),
  layouts: z.array(layoutSchema).optional(),
  letter: z.array(sentenceSchema).optional(),
  tests: z.array(testSchema).optional(),
});

/** A fragment in `coaching/` has no identity of its own: it is what a playbook includes. */
export const fragmentSchema = playbookSchema
  .omit({
    id: true,
    version: true,
    title: true,
    when_to_use: true,
    extends: true,
    include: true,
    tests: true,
  })
  .extend({ fragment: fragmentName });

export type PlaybookSource = z.infer<typeof playbookSchema>;
export type FragmentSource = z.infer<typeof fragmentSchema>;
export type Step = z.infer<typeof stepSchema>;
export type StepKind = Step['kind'];
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;
export type Check = z.infer<typeof checkSchema>;
export type Remedy = z.infer<typeof remedySchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type PromiseTemplate = z.infer<typeof promiseSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type Layout = z.infer<typeof layoutSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type CauseLeaf = z.infer<typeof causeSchema>;
export type PlaybookTest = z.infer<typeof testSchema>;
