import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { STORY } from '../../.config/readme-captures.js';
import type { Critique } from '../../src/apology/critique.ts';
import type { ApologyLedger } from '../../src/apology/ledger.ts';
import type { CasePromise, CaseRecord, CaseView } from '../../src/case/schema.ts';
import type { caseRecord, casePromise } from '../../src/cli/documents/case.ts';
import type { calendarEntry } from '../../src/cli/documents/client.ts';
import { DOCUMENTS, publishedSchemas } from '../../src/cli/documents/published.ts';
import type { ErrorReport } from '../../src/cli/errors.ts';
import type { ImportResult } from '../../src/cli/importing.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import type { CalendarEntry } from '../../src/promises/calendar.ts';
import type { Comparison } from '../../src/remedy/comparison.ts';
import type { ClientAccount } from '../../src/report/client-account.ts';
import type { ClientCase, ClientSummary } from '../../src/report/clients.ts';
import type { Report } from '../../src/report/report.ts';
import type { Reason, ReasonCase } from '../../src/report/why.ts';
import type { Unreadable } from '../../src/store/case-store.ts';
import type { Checkup } from '../../src/store/doctor.ts';
import { folderWorld } from '../support/folder-world.ts';
import { storyFile } from '../support/stories.ts';
import { world } from '../support/world.ts';

type Name = keyof typeof DOCUMENTS;
const names = Object.keys(DOCUMENTS) as Name[];

const ajv = new Ajv2020({ allowUnionTypes: true });
const published = new Map(
  [...publishedSchemas()].map(([file, text]) => [file, ajv.compile(JSON.parse(text) as object)]),
);

function nameOf(document: unknown): Name {
  const schema = String((document as { schema: unknown }).schema);
  const name = names.find((one) => schema === `repair.${one}/1`);
  if (name === undefined) throw new Error(`there is no schema of ${schema}`);
  return name;
}

/** It has no key and no value that its schema does not know, and it fits what is in the package. */
function expectDocument(document: unknown): Name {
  const name = nameOf(document);
  expect(DOCUMENTS[name].safeParse(document).error?.issues ?? []).toEqual([]);
  const fits = published.get(`${name}-1.schema.json`);
  expect({ fits: fits?.(document), errors: fits?.errors }).toEqual({ fits: true, errors: null });
  return name;
}

/** Of large documents the golden file holds only the keys. */
const SKELETONS = ['playbook.json', 'playbooks.json', 'export.json'];
const golden = resolve(import.meta.dirname, 'golden');
const goldens = readdirSync(golden).filter((file) => !SKELETONS.includes(file));

test.each(goldens)('golden/%s', (file) => {
  expect(expectDocument(JSON.parse(readFileSync(join(golden, file), 'utf8')))).toBe(basename(file, '.json'));
});

test('every document that the source names has its schema, and no other', () => {
  const root = resolve(import.meta.dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('documents'),
  );
  const named = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/'repair\.([a-z-]+)\/1'/g)].map(([, name]) => name),
  );
  expect(new Set(named)).toEqual(new Set(names));
  expect(names.map((name) => DOCUMENTS[name].shape.schema.value)).toEqual(
    names.map((name) => `repair.${name}/1`),
  );
});

test('what is published allows keys of a later version; what is printed may have none', () => {
  const later = { schema: 'repair.demo/1', home: '/tmp/x', cases: 3, year: 2026 };
  expect(published.get('demo-1.schema.json')?.(later)).toBe(true);
  expect(DOCUMENTS.demo.safeParse(later).success).toBe(false);
  expect(
    [...publishedSchemas().values()].filter((text) => text.includes('"additionalProperties": false')),
  ).toEqual([]);
});

describe('a year of cases', () => {
  const life = world({ files: { 'letter.txt': 'Hello,\n\nI am sorry if you were upset.\n' } });
  const sandbox = ['--store', '/tmp/sandbox/data', '--json'];
  let made: unknown;
  beforeAll(async () => {
    await life.repair('demo', '--json');
    made = life.json();
  }, 60_000);

  test('the answer of demo', () => {
    expect(expectDocument(made)).toBe('demo');
  });

  test('each case and its letters, and what is said of it', async () => {
    const { cases } = await life.storeAt('/tmp/sandbox/data').list();
    expect(cases.length).toBeGreaterThan(10);
    for (const { id } of cases) {
      for (const words of [
        ['show', id],
        ['show', id, '--for-client'],
        ['remedy', 'compare', id],
        ['log', id],
        ['apology', 'check', '--case', id],
      ]) {
        await life.repair(...words, ...sandbox);
        expectDocument(life.screen.out === '' ? (JSON.parse(life.screen.err) as unknown) : life.json());
      }
    }
  });

  test.each<{ words: readonly string[]; is: Name }>([
    { words: ['status'], is: 'status' },
    { words: ['log'], is: 'log' },
    { words: ['promise', 'list'], is: 'promises' },
    { words: ['promise', 'keep', 'R-8.3'], is: 'case' },
    { words: ['note', 'R-9', 'They rang.', '--from', 'client'], is: 'case' },
    { words: ['remedy', 'answer', 'R-9', '--countered', 'More.', '--asks', '800'], is: 'case' },
    { words: ['remedy', 'compare', 'R-9'], is: 'remedy' },
    { words: ['apology', 'draft', 'R-13', '--channel', 'phone'], is: 'case' },
    { words: ['apology', 'check', 'letter.txt'], is: 'critique' },
    { words: ['reopen', 'R-4', '--why', 'Once more.'], is: 'case' },
    { words: ['undo', 'R-4'], is: 'case' },
    { words: ['calendar'], is: 'calendar' },
    { words: ['report'], is: 'report' },
    { words: ['report', '--client', 'Lakeside Clinic', '--since', '2025-01-01'], is: 'report' },
    { words: ['report', '--why', 'promises_kept'], is: 'report-why' },
    { words: ['report', '--why', 'signal.worse'], is: 'report-why' },
    { words: ['client', 'list'], is: 'clients' },
    { words: ['client', 'show', 'Lakeside Clinic'], is: 'client' },
    { words: ['client', 'forget', 'Lakeside Clinic', '--confirm', 'Lakeside Clinic'], is: 'client-forget' },
    { words: ['config'], is: 'settings' },
    { words: ['playbook', 'list'], is: 'playbooks' },
    { words: ['playbook', 'show', 'costly-mistake'], is: 'playbook' },
    { words: ['playbook', 'show', 'core', '--sources'], is: 'playbook' },
    { words: ['playbook', 'new', 'late-photos', '--from', 'core'], is: 'playbook-new' },
    { words: ['show', 'R-99'], is: 'error' },
  ])('$words', async ({ words, is }) => {
    await life.repair(...words, ...sandbox);
    const printed = is === 'error' ? life.screen.err : life.screen.out;
    expect(expectDocument(JSON.parse(printed))).toBe(is);
  });
});

test('what moves to another machine', async () => {
  const from = folderWorld({
    files: { [STORY.file]: storyFile() },
    settings: { cash: { amount: '1', currency: 'EUR' } },
  });
  await from.repair('new', '--answers', STORY.file, '--playbook', STORY.playbook);
  await from.repair('export');
  expect(expectDocument(from.json())).toBe('export');
  const file = from.screen.out;
  await from.repair('export', '-o', 'all.json', '--json');
  expect(expectDocument(from.json())).toBe('exported');
  const to = folderWorld({ files: { 'all.json': file } });
  await to.repair('import', 'all.json', '--json');
  expect(expectDocument(to.json())).toBe('import');
  await to.repair('doctor', '--json');
  expect(expectDocument(to.json())).toBe('doctor');
});

/** As the source writes its types: all of it read-only, and intersections as one. */
type Read<T> = T extends object ? { readonly [K in keyof T]: Read<T[K]> } : T;
type Of<T extends z.ZodType> = Read<z.output<T>>;
type Body<N extends Name> = Read<Omit<z.output<(typeof DOCUMENTS)[N]>, 'schema'>>;

/** Equal as types, not only assignable both ways. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- two functions are the same type only if A and B are
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** The keys that are not the same in both: key by key, so that the compiler's message names the one that is wrong. */
type Unlike<A, B> = {
  [K in keyof A | keyof B]-?: K extends keyof A & keyof B
    ? Equal<Pick<A, K>, Pick<B, K>> extends true
      ? never
      : K
    : K;
}[keyof A | keyof B];

/** Compiles only if no key is left; else the message is the keys. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- its bound is the test
const noneOf = <_Wrong extends never>(): void => undefined;

test('the schemas say what the types say', () => {
  noneOf<Unlike<Of<typeof DOCUMENTS.case>, Read<CaseView>>>();
  noneOf<Unlike<Of<typeof caseRecord>, Read<CaseRecord>>>();
  noneOf<Unlike<Of<typeof casePromise>, Read<CasePromise>>>();
  noneOf<Unlike<Of<typeof DOCUMENTS.error>, Read<Omit<ErrorReport, 'exit'> & { exit: number }>>>();
  noneOf<Unlike<Body<'account'>, Read<ClientAccount & { case: string }>>>();
  noneOf<Unlike<Of<typeof calendarEntry>, Read<CalendarEntry>>>();
  noneOf<Unlike<Body<'clients'>['clients'][number], Read<ClientSummary>>>();
  noneOf<Unlike<Body<'client'>['cases'][number], Read<ClientCase>>>();
  noneOf<Unlike<Body<'client'>['apologies'], Read<ApologyLedger>>>();
  noneOf<Unlike<Body<'critique'>, Read<Critique>>>();
  noneOf<Unlike<Body<'remedy'>, Read<Comparison>>>();
  noneOf<Unlike<Body<'report'>, Read<Report & { asOf: string; unreadable: readonly Unreadable[] }>>>();
  noneOf<Unlike<Body<'report-why'>, Read<Reason & { asOf: string; cases: readonly ReasonCase[] }>>>();
  noneOf<Unlike<Body<'doctor'>, Read<Checkup & { version: string }>>>();
  noneOf<Unlike<Body<'import'>, Read<ImportResult & { dryRun: boolean; madeAt: string }>>>();
  expectTypeOf<Exclude<keyof Body<'playbook'>, 'citations'>>().toEqualTypeOf<keyof Playbook>();
});
