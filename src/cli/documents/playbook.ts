import { z } from 'zod';
import { critiqueSchema } from '../../playbook/critique-schema.ts';
import { playbookSchema } from '../../playbook/schema.ts';
import { count } from './values.ts';

const text = z.string();
const { extends: _base, include: _fragments, compute, ...source } = playbookSchema.shape;

/** What is merged may be longer than what one file may hold. */
const listOf = <T extends z.core.SomeType>(list: z.ZodOptional<z.ZodArray<T>>) =>
  z.array(list.unwrap().element);

const [rule, likeness, check, sign, words] = critiqueSchema.options;
/** The examples of the critic stay behind where a playbook is compiled. */
const critic = z.discriminatedUnion('kind', [
  rule.partial({ hit: true, ok: true }),
  likeness.partial({ hit: true, ok: true }),
  check,
  sign.partial({ hit: true, ok: true }),
  words,
]);

export const playbook = z.strictObject({
  schema: z.literal('repair.playbook/1'),
  format: source.format,
  id: source.id,
  version: source.version,
  title: source.title,
  when_to_use: source.when_to_use,
  subject: source.subject.unwrap().exactOptional(),
  sha256: text.describe('Of the file and of all it includes and extends'),
  sources: listOf(source.sources),
  causes: listOf(source.causes),
  steps: listOf(source.steps),
  compute: compute.unwrap(),
  checks: listOf(source.checks),
  severity: listOf(source.severity),
  clocks: listOf(source.clocks),
  remedies: listOf(source.remedies),
  rules: listOf(source.rules),
  promises: listOf(source.promises),
  layouts: listOf(source.layouts),
  approaches: listOf(source.approaches),
  letter: listOf(source.letter),
  critique: z.array(critic),
  lessons: listOf(source.lessons),
  tests: listOf(source.tests),
  citations: z
    .array(z.strictObject({ source: text, kind: text, id: text, playbook: text }))
    .exactOptional()
    .describe('With --sources: what rests on which piece of advice'),
});

export const playbooks = z.strictObject({
  schema: z.literal('repair.playbooks/1'),
  playbooks: z.array(
    z.strictObject({
      id: text,
      title: text,
      when_to_use: text,
      version: text,
      origin: z.enum(['shipped', 'own']),
      replaces: z.literal(true).exactOptional().describe('It stands in for a shipped one'),
    }),
  ),
});

export const playbookNew = z.strictObject({
  schema: z.literal('repair.playbook-new/1'),
  id: text,
  file: text,
  from: text.exactOptional(),
});

export const playbookCheck = z.strictObject({
  schema: z.literal('repair.playbook-check/1'),
  files: z.array(
    z.strictObject({
      file: text,
      problems: z.array(
        z.strictObject({
          file: text.exactOptional().describe('Where that is another file'),
          line: count,
          column: count,
          code: text,
          message: text,
          level: z.enum(['error', 'warning']),
        }),
      ),
    }),
  ),
});

export const playbookTest = z.strictObject({
  schema: z.literal('repair.playbook-test/1'),
  playbooks: z.array(
    z.strictObject({
      id: text,
      tests: z.array(
        z.strictObject({
          name: text,
          failures: z.array(z.strictObject({ test: text, where: text, message: text })),
        }),
      ),
      walks: count,
      combinations: z.number(),
      everyPair: z.boolean(),
      findings: z.array(text),
      unmet: z.array(text),
    }),
  ),
});
