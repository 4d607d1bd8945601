import { z } from 'zod';
import { FAILURES, LOCI } from '../case/causes.ts';
import { CLOCKS } from '../case/clocks.ts';
import { SEVERITIES } from '../case/schema.ts';
import { snakeId, source, text } from './schema-values.ts';

/** The tables that playbooks share: whose advice it is, why things go wrong, and how long each thing may take. */
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

/** What follows the close, beside the clocks of a case. */
export const FOLLOW_UPS = ['thanks', 'check_in'] as const;

const count = z.int().min(0).max(1000);

export const clockSchema = z.strictObject({
  id: snakeId,
  clock: z.enum([...CLOCKS, ...FOLLOW_UPS]),
  severity: z.enum(SEVERITIES).optional().describe('Left out: any that has no row of its own, or none yet'),
  hours: count.optional(),
  working_days: count.optional(),
  days: count.optional(),
  say: text.optional().describe('For thanks and check_in: what is proposed'),
  done: text.optional().describe('For check_in: how anyone can tell that it is done'),
  source,
  after: snakeId.optional(),
});
