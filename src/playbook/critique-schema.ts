import { z } from 'zod';
import { DETECTORS, FLAWS, GUARDS, LEVELS, SIGNS } from './critique-terms.ts';
import { harmless, source, text } from './schema-values.ts';

const ruleId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'an id of a rule has two parts, as in cond.sorry-if');
const className = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'the name of a class is lower-case letters, digits and “_”');
const pattern = harmless(z.string().min(1).max(4000));
const patterns = z.array(pattern).min(1).max(200);
const example = harmless(z.string().min(1).max(1000));
const examples = {
  hit: z.array(example).min(2, 'write two examples that it finds').max(40).describe('What it has to find'),
  ok: z
    .array(example)
    .min(3, 'write three examples that it leaves alone')
    .max(40)
    .describe('What it has to leave alone'),
};

/** What is said of a finding. */
const said = {
  level: z.enum(LEVELS),
  reason: text.describe('Why it hurts the apology; shown beside the words'),
  rewrite: text,
  source,
  after: ruleId.optional(),
};
const guards = z.array(z.enum(GUARDS)).optional();

const foundByPattern = z.strictObject({
  kind: z.literal('rule'),
  id: ruleId,
  flaw: z.enum(FLAWS),
  ...said,
  match: patterns,
  unless: patterns.optional().describe('If one of these is in the same sentence, nothing is found'),
  guards,
  at_least: z.number().min(2).max(9).optional().describe('Found only if it is there so often'),
  most_words: z.number().min(1).max(2000).optional().describe('Only in a text of up to so many words'),
  ...examples,
});

const foundByLikeness = z.strictObject({
  kind: z.literal('likeness'),
  id: ruleId,
  flaw: z
    .enum(FLAWS)
    .exclude(['integrity', 'insurer'])
    .describe('The sentences that are like those with this flaw'),
  ...said,
  guards,
  ...examples,
});

const comparedWithCase = z.strictObject({
  kind: z.literal('check'),
  id: ruleId,
  flaw: z.enum(['integrity']),
  ...said,
  detect: z.enum(DETECTORS),
});

const componentSign = z.strictObject({
  kind: z.literal('sign'),
  id: ruleId,
  component: z.enum(SIGNS),
  match: patterns,
  unless: patterns.optional(),
  guards,
  ...examples,
  after: ruleId.optional(),
});

const wordClass = z.strictObject({
  kind: z.literal('words'),
  id: className,
  words: patterns.describe('What @<id> stands for in patterns'),
  after: className.optional(),
});

export const critiqueSchema = z.discriminatedUnion('kind', [
  foundByPattern,
  foundByLikeness,
  comparedWithCase,
  componentSign,
  wordClass,
]);

type CritiqueEntry = z.infer<typeof critiqueSchema>;
type Entry<K extends CritiqueEntry['kind']> = Extract<CritiqueEntry, { kind: K }>;
/** In the compiled form the examples are left out. */
type WithoutExamples<T> = T extends { hit: unknown; ok: unknown }
  ? Omit<T, 'hit' | 'ok'> & Partial<Pick<T, 'hit' | 'ok'>>
  : T;
export type CritiqueRule = WithoutExamples<Entry<'rule'>>;
export type CritiqueLikeness = WithoutExamples<Entry<'likeness'>>;
export type CritiqueSign = WithoutExamples<Entry<'sign'>>;
export type CritiqueCheck = Entry<'check'>;
export type CritiqueWords = Entry<'words'>;
export type CompiledCritiqueEntry =
  | CritiqueRule
  | CritiqueLikeness
  | CritiqueSign
  | CritiqueCheck
  | CritiqueWords;
