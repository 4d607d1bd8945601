import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations } from './rules.ts';
import { readSource } from './source-file.ts';

const src = resolve(import.meta.dirname, '../../src');

test('src keeps the rules of the house', () => {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const files = paths
    .toSorted()
    .map((path) => readSource(path.split(sep).join('/'), readFileSync(join(src, path), 'utf8')));
  expect(files.length).toBeGreaterThan(0);
  expect(violations(files).join('\n')).toBe('');
});

describe('what the rules catch', () => {
  test.each<{ title: string; files: Record<string, string>; says: string }>([
    {
      title: 'a lower tier that imports a higher one',
      files: { 'case/fold.ts': "// first line\nimport { save } from '../store/json-store.ts';" },
      says: 'src/case/fold.ts:2 imports ../store/json-store.ts: {playbook, case, diagnosis} may not import from {interview, remedy, apology, promises, report, store, terminal}',
    },
    {
      title: 'a type is an import too',
      files: { 'money.ts': "import type { Case } from './case/schema.ts';" },
      says: 'src/money.ts:1 imports ./case/schema.ts: {*.ts} may not import from {playbook, case, diagnosis}',
    },
    {
      title: 'so is a type written in place',
      files: { 'case/apply.ts': "export type A = import('../cli/run.ts').Deps;" },
      says: 'src/case/apply.ts:1 imports ../cli/run.ts: {playbook, case, diagnosis} may not import from {cli}',
    },
    {
      title: 'a late import',
      files: { 'store/lock.ts': "export const load = () => import('../cli/run.ts');" },
      says: 'src/store/lock.ts:1 imports ../cli/run.ts: {interview, remedy, apology, promises, report, store, terminal} may not import from {cli}',
    },
    {
      title: 'a re-export',
      files: { 'dates.ts': "export const a = 1;\nexport { b } from './report/causes.ts';" },
      says: 'src/dates.ts:2 imports ./report/causes.ts: {*.ts} may not import from {interview, remedy, apology, promises, report, store, terminal}',
    },
    {
      title: 'an import from outside src',
      files: { 'cli/run.ts': "import { world } from '../../test/cli/world.ts';" },
      says: 'src/cli/run.ts:1 imports ../../test/cli/world.ts, which is outside src',
    },
    {
      title: 'a cycle between siblings',
      files: { 'case/a.ts': "import { b } from './b.ts';", 'case/b.ts': "import { a } from './a.ts';" },
      says: 'src/case/a.ts:1 closes a cycle: case/a.ts -> case/b.ts -> case/a.ts',
    },
    {
      title: 'chalk outside the theme',
      files: { 'cli/run.ts': "import chalk from 'chalk';" },
      says: 'src/cli/run.ts:1 uses chalk; it belongs in src/terminal/theme.ts',
    },
    {
      title: 'inquirer outside the interview',
      files: { 'cli/run.ts': "export const ask = () => import('@inquirer/core');" },
      says: 'src/cli/run.ts:1 uses inquirer; it belongs in src/interview/, src/terminal/',
    },
    {
      title: 'files read outside the store',
      files: { 'report/report.ts': "import { readFile } from 'node:fs/promises';" },
      says: 'src/report/report.ts:1 uses node:fs; it belongs in src/store/, src/main.ts, src/playbook/compile-shipped.ts',
    },
    {
      title: 'process outside main',
      files: { 'cli/run.ts': 'export const width = () =>\n  process.stdout.columns;' },
      says: 'src/cli/run.ts:2 uses process; it belongs in src/main.ts, src/playbook/compile-shipped.ts',
    },
    {
      title: 'process by another door',
      files: { 'cli/run.ts': "import { env } from 'node:process';\nexport const home = env.HOME;" },
      says: 'src/cli/run.ts:1 uses process; it belongs in src/main.ts, src/playbook/compile-shipped.ts',
    },
    {
      title: 'process passed on by its short name',
      files: { 'cli/run.ts': 'export const world = { process };' },
      says: 'src/cli/run.ts:1 uses process; it belongs in src/main.ts, src/playbook/compile-shipped.ts',
    },
    {
      title: 'process beside a function that takes one',
      files: {
        'store/a.ts': 'export const a = (process: unknown) => process;\nexport const b = process.pid;',
      },
      says: 'src/store/a.ts:2 uses process; it belongs in src/main.ts, src/playbook/compile-shipped.ts',
    },
    {
      title: 'process by way of globalThis',
      files: { 'store/a.ts': 'export const { process } = globalThis;' },
      says: 'src/store/a.ts:1 uses globalThis; it belongs in no file',
    },
    {
      title: 'console anywhere',
      files: { 'main.ts': "console.log('x');" },
      says: 'src/main.ts:1 uses console; it belongs in no file',
    },
    {
      title: 'a default export',
      files: { 'money.ts': 'const a = 1;\nexport default a;' },
      says: 'src/money.ts:2 has a default export: give it a name',
    },
    {
      title: 'a default export in braces',
      files: { 'money.ts': 'const a = 1;\nexport { a as default };' },
      says: 'src/money.ts:2 has a default export: give it a name',
    },
    {
      title: 'a barrel',
      files: { 'case/all.ts': "export * from './fold.ts';\nexport { apply } from './apply.ts';" },
      says: 'src/case/all.ts:1 only re-exports: let users import from the file that has the thing',
    },
    {
      title: 'a barrel in two steps',
      files: { 'case/all.ts': "import { apply } from './apply.ts';\nexport { apply };" },
      says: 'src/case/all.ts:1 only re-exports: let users import from the file that has the thing',
    },
  ])('$title', ({ files, says }) => {
    expect(judge(files)).toEqual([says]);
  });
});

test.each<{ title: string; files: Record<string, string> }>([
  {
    title: 'imports downwards and sideways',
    files: {
      'main.ts': "import { run } from './cli/run.ts';\nrun(process.argv);",
      'cli/run.ts':
        "import { compose } from '../apology/compose.ts';\nimport { plus } from '../money.ts';\nexport const run = [compose, plus];",
      'apology/compose.ts': "import { dues } from '../promises/dues.ts';\nexport const compose = dues;",
    },
  },
  {
    title: 'words in comments and strings',
    files: {
      'money.ts': "// import x from 'chalk'; process.env\nexport const a = 'process', b = `import('chalk')`;",
    },
  },
  {
    title: 'properties that share a name with a global',
    files: {
      'money.ts':
        'export const a = { process: 1 };\nexport const b = a.process;\nexport interface C { process: string }',
    },
  },
  {
    title: 'parameters and variables that share a name with a global',
    files: {
      'store/a.ts': 'export const pid = (process: { pid: number }) => process.pid;',
      'store/b.ts': 'export function b({ process = 1 }) {\n  return () => process;\n}',
      'store/c.ts':
        'export function c(of: { process: number }) {\n  const { process } = of;\n  return process;\n}',
    },
  },
  {
    title: 'two files that share only types',
    files: {
      'case/a.ts': "import type { B } from './b.ts';\nexport type A = B[];",
      'case/b.ts': "import { a } from './a.ts';\nexport type B = typeof a;",
    },
  },
])('what the rules allow: $title', ({ files }) => {
  expect(judge(files)).toEqual([]);
});

test('a new folder must be placed', () => {
  expect(() => judge({ 'utils/strings.ts': "import { a } from '../money.ts';" })).toThrow(
    /src\/utils has no place in TIERS/,
  );
});

function judge(files: Record<string, string>): string[] {
  return violations(Object.entries(files).map(([path, text]) => readSource(path, text)));
}
