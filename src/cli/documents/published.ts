import { z } from 'zod';
import { caseView } from './case.ts';
import { account, calendar, client, clientForget, clients, log, promiseList, status } from './client.ts';
import { playbook, playbookCheck, playbookNew, playbooks, playbookTest } from './playbook.ts';
import { critique, remedy } from './remedy.ts';
import { report, reportWhy } from './report.ts';
import { demo, doctor, error, exportDocument, exported, imported, settings } from './store.ts';

/**
 * Every document that a command prints with `--json`, by its name. No command loads this: the build makes the JSON
 * Schemas of the package from it, and tests hold what is printed to it, strictly.
 */
export const DOCUMENTS = {
  account,
  calendar,
  case: caseView,
  client,
  'client-forget': clientForget,
  clients,
  critique,
  demo,
  doctor,
  error,
  export: exportDocument,
  exported,
  import: imported,
  log,
  playbook,
  'playbook-check': playbookCheck,
  'playbook-new': playbookNew,
  'playbook-test': playbookTest,
  playbooks,
  promises: promiseList,
  remedy,
  report,
  'report-why': reportWhy,
  settings,
  status,
} as const;

/**
 * The JSON Schemas (draft 2020-12) as files: name → text. They allow keys that they do not know, because keys are only
 * ever added: a schema of today has to fit a document of tomorrow.
 */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(DOCUMENTS).map(([name, document]) => [
      `${name}-1.schema.json`,
      `${JSON.stringify({ title: `repair.${name}/1`, ...loose(document) }, null, 2)}\n`,
    ]),
  );
}

function loose(document: z.ZodType): object {
  return z.toJSONSchema(document, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // The largest number that JSON readers agree on is no rule of the document's.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}
