import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOCUMENTS } from '../../src/cli/documents/published.ts';
import { requireBuild, temporaryHome } from '../support/built-program.ts';

const root = resolve(import.meta.dirname, '../..');
const { path: home, remove } = temporaryHome();
const installed = join(home, 'lib/node_modules/repair');
const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, npm_config_cache: join(home, 'cache') },
  });

let files: readonly string[] = [];
beforeAll(() => {
  requireBuild();
  // Without scripts: the build that is there is what the other tests look at, too.
  const [packed] = JSON.parse(
    npm('pack', '--json', '--ignore-scripts', '--pack-destination', home),
  ) as readonly [{ filename: string; files: readonly { path: string }[] }];
  files = packed.files.map(({ path }) => path);
  npm('install', '--global', '--offline', '--prefix', home, join(home, packed.filename));
}, 120_000);
afterAll(remove);

const text = (path: string): string => readFileSync(join(installed, path), 'utf8');

test('it holds the program, its words, its schemas, and nothing else', () => {
  const wanted =
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/(repair\.js|package\.json)|dist\/(main\.cjs|licenses\.txt|chunks\/[\w-]+\.cjs|playbooks\/(index|(parsed\/)?[0-9a-f]{64})\.json|schemas\/[a-z-]+-1\.schema\.json)|playbooks\/([a-z-]+\/)?[a-z.-]+\.(yaml|json)|playbooks\/README\.md)$/;
  expect(files.filter((path) => !wanted.test(path))).toEqual([]);
  expect(new Set(files.filter((path) => path.startsWith('dist/schemas/')))).toEqual(
    new Set(Object.keys(DOCUMENTS).map((name) => `dist/schemas/${name}-1.schema.json`)),
  );
});

test('no chunk is left over from an earlier build', () => {
  const scripts = files.filter((path) => path.startsWith('dist/') && path.endsWith('.cjs')).map(text);
  const chunks = files.flatMap((path) => /^dist\/chunks\/(.+)$/.exec(path)?.[1] ?? []);
  expect(chunks.length).toBeGreaterThan(20);
  expect(chunks.filter((name) => !scripts.some((script) => script.includes(`/${name}`)))).toEqual([]);
});

test('no path of the machine that built it is in it', () => {
  const paths = [root, homedir()].filter((path) => path.length > 1);
  const telling = files.filter((file) => paths.some((path) => text(file).includes(`${path}/`)));
  expect(telling).toEqual([]);
});

test('the licence of whatever is bundled is there, in full', () => {
  const licences = text('dist/licenses.txt').split(`\n${'-'.repeat(80)}\n\n`);
  expect(licences.length).toBeGreaterThan(20);
  expect(licences.filter((licence) => licence.length < 500)).toEqual([]);
});

test('installing it runs no script, and npm warns of none', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: object };
  // `prepare` runs on no install of a package, but npm warns of it. `dependencies` builds after `npm ci` in a clone.
  const asked = [
    'preinstall',
    'install',
    'postinstall',
    'prepublish',
    'preprepare',
    'prepare',
    'postprepare',
  ];
  expect(asked.filter((name) => name in scripts)).toEqual([]);
});

test('installed from it, the program runs, and nothing else was installed', () => {
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [join(installed, 'bin/repair.js'), ...args], {
      cwd: home,
      encoding: 'utf8',
      env: { HOME: home, PATH: '' },
    });
  expect(run('--version')).toBe(`${(JSON.parse(text('package.json')) as { version: string }).version}\n`);
  expect(run('playbook', 'list')).toMatch(/^core\t/);
  expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  expect(existsSync(join(home, 'bin/repair'))).toBe(true);
});
