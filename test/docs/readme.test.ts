import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORY, withFreshCaptures } from '../../.config/readme-captures.js';
import { EXIT } from '../../src/cli/errors.ts';
import { foldersOf } from '../../src/cli/folders.ts';
import { bucketOf, layoutOf } from '../../src/store/layout.ts';
import { requireBuild } from '../support/built-program.ts';
import { storyFile } from '../support/stories.ts';
import { world } from '../support/world.ts';
import { document, fenced, firstColumn, root, section } from './documents.ts';

const readme = document('README.md');

test('its captures are what the program prints: else run npm run docs', async () => {
  const { repair, screen } = world({
    screen: true,
    env: { NO_COLOR: '1' },
    files: { [STORY.file]: storyFile() },
  });
  const fresh = await withFreshCaptures(readme, async (argv) => {
    expect(await repair(...argv)).toBe(0);
    return screen.out + screen.err;
  });
  expect(readme).toBe(fresh);
});

test('its captures are of a terminal of 80 columns', () => {
  const captures = readme.match(/```console[\s\S]*?```/g) ?? [];
  expect(captures.length).toBeGreaterThan(0);
  expect(captures.flatMap((capture) => capture.split('\n')).filter((line) => [...line].length > 80)).toEqual(
    [],
  );
});

test('its way to do the main job without typing works as it stands', () => {
  requireBuild();
  const home = mkdtempSync(join(tmpdir(), 'repair-readme-'));
  try {
    const line = fenced(readme, 'the main job').replace('$(mktemp -d)', `'${home}'`);
    const shown = execFileSync('bash', ['-euo', 'pipefail', '-c', line], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(shown).toContain('Letter, not sent yet');
    const record = JSON.parse(readFileSync(join(home, 'data/cases/R-1.json'), 'utf8')) as { schema: string };
    expect(record.schema).toBe('repair.case/1');
    expect(readdirSync(home)).toEqual(['data']);
  } finally {
    rmSync(home, { recursive: true });
  }
});

test('its two commands are what a newcomer types', () => {
  expect(section(readme, 'Start').match(/```sh\n.*\n```/g)).toEqual([
    '```sh\nnpm ci && npm start -- new\n```',
    '```sh\nnpm ci && npm test\n```',
  ]);
  expect(document('.npmrc')).toContain('include=dev\n');
  expect(JSON.parse(document('package.json'))).not.toHaveProperty('dependencies');
});

test('its table of commands has every command, and no other', async () => {
  const { repair, screen } = world({});
  await repair('--help');
  const known = [...screen.out.matchAll(/^ {2}([a-z]+)(?: [[<].*)? {2,}[A-Z]/gm)].map(([, name]) => name);
  const told = firstColumn(section(readme, 'Every day')).map((command) => command.split(' '));
  expect(new Set(told.map(([, name]) => name))).toEqual(new Set(known.filter((name) => name !== 'help')));
  const below = told.filter(([, , word = '']) => /^[a-z]+$/.test(word));
  for (const [, name = '', word = ''] of below) {
    expect(await repair(name, '--help')).toBe(0);
    expect(screen.out).toMatch(new RegExp(`^  ${word} `, 'm'));
  }
});

test('its exit codes are those of the program', () => {
  const told = [...section(readme, 'Exit codes').matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, codes = '']) =>
    codes.split(', ').map(Number),
  );
  expect(told).toEqual([...Object.values(EXIT), 129, 130, 143]);
});

test('its environment variables are read somewhere', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const source = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => document(`src/${name}`))
    .join('');
  const told = firstColumn(section(readme, 'Environment')).map((name) => name.replace('=dumb', ''));
  // The zone is Node's own business.
  expect(told.filter((name) => name !== 'TZ' && !source.includes(name))).toEqual([]);
  const own = [...source.matchAll(/'(REPAIR_[A-Z]+)'/g)].map(([, name]) => name);
  expect(own.filter((name) => !told.includes(name ?? ''))).toEqual([]);
});

test('the data is where it says', () => {
  const folders = foldersOf({ env: {}, home: '~', platform: 'linux' });
  const layout = layoutOf(folders.data, folders.state);
  const told = section(readme, 'Questions');
  expect(told).toContain(`\`${layout.cases}/R-7.json\``);
  expect(told).toContain(`\`archive/${bucketOf(7)}/R-7.json\``);
  expect(told).toContain(`\`${folders.config}/playbooks/\``);
  expect(told).toContain(`\`${folders.state}/\``);
});
