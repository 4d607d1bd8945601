import { z } from 'zod';
import { FAILURES, LOCI } from '../case/causes.ts';
import { snakeId, text } from './schema-values.ts';

/** The tables that playbooks share: whose advice it is, and why things go wrong. */
export const sourceSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*$/,
      'an id of a source is lower-case letters, digits and “-”, and starts with a letter',
    ),
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
  locus: z.enum([...LOCI, 'unknown']),
  failure: z
    .enum(FAILURES)
    .optional()
    .describe('What failed if this is the main cause and nobody says otherwise'),
  says: text.optional().describe('How a letter puts it, as a sentence of its own'),
  prevention: z
    .strictObject({ text, done: text, due: text, says: text })
    .optional()
    .describe('What stops it next time, as a promise to oneself and as a letter says it'),
  after: snakeId.optional(),
});
