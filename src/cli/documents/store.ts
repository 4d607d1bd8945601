import { z } from 'zod';
import { EXIT } from '../errors.ts';
import { caseRecord } from './case.ts';
import { count, instant, money, texts, unreadable } from './values.ts';

const text = z.string();
const setting = z.union([text, z.number(), z.boolean(), money, texts, z.array(z.number())]);
const halfTyped = z.strictObject({ case: text, step: text, text });

export const error = z.strictObject({
  schema: z.literal('repair.error/1'),
  code: text,
  exit: z.int().describe(`The exit code: ${Object.values(EXIT).slice(1).join(', ')} …`),
  message: text,
  hint: text.describe('What to do next'),
  kept: text.exactOptional(),
  problems: z.array(z.strictObject({ where: text, message: text })).exactOptional(),
});

export const settings = z.strictObject({
  schema: z.literal('repair.settings/1'),
  settings: z.record(text, setting),
  path: text,
});

export const demo = z.strictObject({ schema: z.literal('repair.demo/1'), home: text, cases: count });

const finding = z.strictObject({
  file: text,
  code: z.enum([
    'mode',
    'unreadable',
    'newer',
    'wrong-name',
    'copy',
    'double',
    'wrong-folder',
    'fold',
    'playbook-missing',
    'leftover',
    'half-typed',
    'editor',
    'lock',
    'format',
    'settings',
  ]),
  message: text,
  fix: text.exactOptional().describe('What --fix does about it'),
});

export const doctor = z.strictObject({
  schema: z.literal('repair.doctor/1'),
  version: text,
  cases: count,
  problems: z.array(z.strictObject({ ...finding.shape, fixed: z.boolean() })),
  quarantine: count,
});

/** A file of its own, and what `export` prints without `-o`. */
export const exportDocument = z.strictObject({
  schema: z.literal('repair.export/1'),
  madeAt: instant,
  store: text.exactOptional().describe('Which store it is; absent if nothing was stored yet'),
  cases: z.array(caseRecord),
  forgotten: z.array(z.strictObject({ id: text, at: text })),
  playbooks: z.record(text, z.unknown()).describe('The words that cases began with, by their hash'),
  halfTyped: z.array(halfTyped),
  unreadable,
  ownPlaybooks: z.array(z.strictObject({ name: text, text })),
  settings: z.record(text, setting),
});

export const exported = z.strictObject({
  schema: z.literal('repair.exported/1'),
  file: text,
  madeAt: instant,
  cases: count,
  forgotten: count,
  halfTyped: count,
  ownPlaybooks: count,
  settings: count,
  unreadable,
});

export const imported = z.strictObject({
  schema: z.literal('repair.import/1'),
  dryRun: z.boolean(),
  madeAt: instant,
  added: z.array(z.strictObject({ from: text, id: text })).describe('from: its number there; id: here'),
  extended: z.array(z.strictObject({ from: text, id: text, events: count })),
  same: count,
  forgotten: count,
  erased: count.describe('Here already, without a name that was erased here'),
  playbooks: texts,
  settings: texts,
  halfTyped: count,
  words: texts.describe('By their hash: the words that cases here began with, which were lost'),
  conflicts: z
    .array(
      z.strictObject({
        what: text,
        reason: text,
        id: text.exactOptional().describe('The number here of a case that went on in both'),
        command: text.exactOptional().describe('Takes over what the file says'),
      }),
    )
    .describe('Left as it is here'),
});
