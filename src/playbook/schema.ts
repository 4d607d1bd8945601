import { z } from 'zod';
import { CHANNELS, PROMISE_KINDS, PURPOSES, REMEDY_TYPES, SEVERITIES } from '../case/schema.ts';
import { isDay } from '../dates.ts';
import { critiqueSchema } from './critique-schema.ts';
import { lessonSchema } from './lesson-schema.ts';
import { expression, fragmentName, playbookId, snakeId, source, text } from './schema-values.ts';
import { stepSchema } from './step-schema.ts';
import { causeSchema, clockSchema, sourceSchema } from './table-schema.ts';

/**
 * Format 1 of a playbook file, strict: a key that is not listed here is an error. Names that point elsewhere,
 * types of expressions and reachability are the checker's business (`check.ts`), not the schema's.
 */
const checkSchema = z.strictObject({
  id: snakeId,
  level: z.enum(['advise', 'block']).describe('block: the remedy and the letter wait while it holds'),
  when: expression,
  say: text,
  at_once: z.boolean().optional().describe('Advice that is said as soon as it holds, not before the remedy'),
  source,
  after: snakeId.optional(),
});

const remedySchema = z.strictObject({
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
  id: z
    .string()
    .regex(
      /^[A-Za-z][A-Za-z0-9_]{0,59}$/,
      'an id of a rule is letters, digits and “_”, and starts with a letter',
    ),
  when: expression,
  then: z.enum(['hold', 'prefer', 'avoid', 'require', 'cap', 'stage', 'promise']),
  types: z.array(z.enum(REMEDY_TYPES)).optional(),
  purpose: z.enum(PURPOSES).optional(),
  percent: z.number().min(0).max(1000).optional().describe('For cap: of the affected fee'),
  because: text,
  source,
  after: z.string().optional(),
});

const severitySchema = z.strictObject({
  id: snakeId,
  level: z.enum(SEVERITIES).optional().describe('The severity proposed while it holds; the highest counts'),
  raise: z.literal(1).optional().describe('Instead of a level: what the others propose goes up by one'),
  when: expression,
  because: text.describe('The end of “Serious, because …”'),
  source,
  after: snakeId.optional(),
});

const promiseSchema = z.strictObject({
  id: snakeId,
  for: snakeId.optional().describe('The remedy it keeps; made only if that one is chosen'),
  to: z.enum(['client', 'self']),
  kind: z.enum(PROMISE_KINDS),
  text,
  due: text.describe('today, tomorrow, 5 business days, end of month, +2w, fri, 2026-01-31 …'),
  done: text.describe('How anyone can tell that it is done'),
  when: expression.optional(),
  kept_when: expression.optional().describe('Where its own when ends: with this it was kept, else let go'),
  source: source.optional(),
  after: snakeId.optional(),
});

export const COMPONENTS = [
  'first_subject',
  'subject',
  'greeting',
  'opening',
  'listen',
  'say_back',
  'late',
  'notice',
  'responsibility',
  'regret',
  'impact',
  'explanation',
  'containment',
  'list_lead',
  'repair',
  'promised',
  'done',
  'repentance',
  'next_update',
  'question',
  'read_back',
  'timeline',
  'contact',
  'sign_off',
  'afterwards',
  'hard_moments',
] as const;
export type Component = (typeof COMPONENTS)[number];

const sentenceSchema = z.strictObject({
  id: snakeId,
  component: z.enum(COMPONENTS),
  for: snakeId.optional().describe('Used only if this remedy is chosen'),
  channel: z.enum(CHANNELS).optional().describe('Used on this channel only'),
  when: expression.optional(),
  text,
  source: source.optional(),
  after: snakeId.optional(),
});

const layoutSchema = z.strictObject({
  id: snakeId,
  about: z.enum(['ack', 'apology']),
  channel: z.enum(CHANNELS),
  orientation: snakeId
    .optional()
    .describe('Used if the client thinks first of this: money, relationship, rule'),
  cards: z.boolean().optional().describe('Each paragraph is a numbered card, to be spoken from'),
  paragraphs: z.array(z.array(z.enum(COMPONENTS)).min(1)).min(1),
  after: snakeId.optional(),
});

export const RELATIONS = ['new', 'regular', 'key'] as const;
export type Relation = (typeof RELATIONS)[number];

const approachSchema = z.strictObject({
  id: snakeId,
  severity: z.enum(SEVERITIES),
  relation: z.enum(RELATIONS),
  write: z.enum(CHANNELS).describe('How the letter goes, unless another way is named'),
  words: z.number().int().min(10).describe('About so many, without the list of promises'),
  leave_out: z.array(z.enum(COMPONENTS)).optional().describe('What this needs not say'),
  spare: z.array(z.enum(COMPONENTS)).optional().describe('What goes if it is longer, one after the other'),
  before: z
    .array(z.strictObject({ do: text, due: text, when: expression.optional() }))
    .optional()
    .describe('What to do before it is sent, and by when'),
  source,
  after: snakeId.optional(),
});

const testSchema = z.strictObject({
  name: text,
  today: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write the day as 2026-01-15', abort: true })
    .refine(isDay, { error: 'write the day as 2026-01-15', params: { code: 'value' } }),
  answers: z.record(z.string(), z.unknown()),
  expect: z.record(z.string(), z.unknown()),
});

/**
 * Limits of the lists: several times what the longest playbook that is shipped has, so that a stranger's file cannot
 * keep anyone waiting. `check-names.ts` holds the whole of what is merged to those of steps and names.
 */
export const MOST_STEPS = 80;
export const MOST_NAMES = 120;

export const playbookSchema = z.strictObject({
  format: z.literal(1, 'this program reads format 1: write format: 1'),
  id: playbookId,
  version: z
    .string('a version has three numbers, as in 1.0.0')
    .regex(/^\d+\.\d+\.\d+$/, 'a version has three numbers, as in 1.0.0'),
  title: text,
  when_to_use: text,
  subject: text.optional(),
  extends: playbookId.optional(),
  include: z.array(fragmentName).max(30).optional(),
  sources: z.array(sourceSchema).max(100).optional(),
  causes: z.array(causeSchema).max(150).optional(),
  steps: z.array(stepSchema).max(MOST_STEPS).optional(),
  compute: z
    .record(snakeId, expression)
    .refine(
      (names) => Object.keys(names).length <= MOST_NAMES,
      `at most ${MOST_NAMES} names are allowed here`,
    )
    .optional(),
  checks: z.array(checkSchema).max(120).optional(),
  severity: z.array(severitySchema).max(120).optional(),
  clocks: z.array(clockSchema).max(120).optional(),
  remedies: z.array(remedySchema).max(80).optional(),
  rules: z.array(ruleSchema).max(120).optional(),
  promises: z.array(promiseSchema).max(120).optional(),
  layouts: z.array(layoutSchema).max(80).optional(),
  approaches: z.array(approachSchema).max(80).optional(),
  letter: z.array(sentenceSchema).max(150).optional(),
  critique: z.array(critiqueSchema).max(250).optional(),
  lessons: z.array(lessonSchema).max(80).optional(),
  tests: z.array(testSchema).max(40).optional(),
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
/** The kinds that ask for a value. */
export type AnswerKind = Exclude<StepKind, 'note' | 'draft' | 'promises'>;
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;
export type Check = z.infer<typeof checkSchema>;
export type SeverityRow = z.infer<typeof severitySchema>;
export type ClockRow = z.infer<typeof clockSchema>;
export type Remedy = z.infer<typeof remedySchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type PromiseTemplate = z.infer<typeof promiseSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type Approach = z.infer<typeof approachSchema>;
export type Layout = z.infer<typeof layoutSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type CauseLeaf = z.infer<typeof causeSchema>;
export type PlaybookTest = z.infer<typeof testSchema>;
