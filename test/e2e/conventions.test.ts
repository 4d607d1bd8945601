import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBuild, runBuilt, temporaryHome, type Ended } from '../support/built-program.ts';
import { storyFile } from '../support/stories.ts';

/*
 * What people expect of a command line, as a list: the guidelines of clig.dev, no-color.org, bixense.com/clicolors and the XDG
 * base directory specification, each line with the words it stands for.
 */
const { path: home, remove } = temporaryHome();
const STORY = join(home, 'story.json');
const NEW = ['new', '--playbook', 'costly-mistake', '--answers', STORY] as const;
// oxlint-disable-next-line no-control-regex -- colours and weights are what is looked for
const STYLE = /\u001B\[[\d;]*m/;

const repair = (
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string,
): Promise<Ended> => runBuilt(words, { home, env, ...(input !== undefined && { input }) });

beforeAll(async () => {
  requireBuild();
  writeFileSync(STORY, storyFile());
  await repair(NEW);
});
afterAll(remove);

describe('clig.dev', () => {
  test.each<[rule: string, words: readonly string[], expected: (ended: Ended) => unknown]>([
    ['zero is success', ['status'], ({ code }) => code === 0],
    ['anything else is not', ['show', 'R-99'], ({ code }) => code === 4],
    ['what is asked for goes to stdout', ['status'], ({ out }) => out.includes('R-1')],
    [
      'what went wrong goes to stderr',
      ['show', 'R-99'],
      ({ out, err }) => out === '' && err.includes('R-99'),
    ],
    [
      'nothing given, nobody there: help',
      [],
      ({ code, out }) => code === 0 && out.startsWith('Usage: repair'),
    ],
    ['-h', ['-h'], ({ code, out }) => code === 0 && out.startsWith('Usage: repair')],
    [
      'help and its command',
      ['help', 'note'],
      ({ code, out, err }) => code === 0 && out.startsWith('Usage: repair note') && err === '',
    ],
    ['help leads with examples', ['note', '--help'], ({ out }) => out.includes('Examples:\n  repair note ')],
    ['a version', ['--version'], ({ out }) => /^\d+\.\d+\.\d+\n$/.test(out)],
    ['a slip is met with a suggestion', ['staus'], ({ code, err }) => code === 2 && err.includes('status')],
    ['no abbreviation is guessed', ['stat'], ({ code }) => code === 2],
    ['flags stand before or behind', ['--json', 'status'], ({ out }) => out.startsWith('{\n  "schema"')],
    [
      'a prompt is never required',
      ['new', '--no-input'],
      ({ code, err }) => code === 2 && err.includes('--set'),
    ],
    [
      'danger asks for its name',
      ['client', 'forget', 'Harbour Dental'],
      ({ code, err }) => code === 2 && err.includes('--confirm'),
    ],
    ['the next command is named', ['note', 'R-1', 'They rang.'], ({ err }) => /\n {2}repair \S+/.test(err)],
    ['no stack trace', ['import', '/nowhere'], ({ code, err }) => code !== 0 && !/^ {4}at /m.test(err)],
  ])('%s: repair %j', async (_rule, words, expected) => {
    const ended = await repair(words);
    expect([expected(ended), ended]).toEqual([true, ended]);
  });

  test('standard input is read where a file is named “-”', async () => {
    const { code, out } = await repair(['apology', 'check', '-'], {}, 'Mistakes were made. We are sorry.');
    expect([code, out]).toEqual([5, expect.stringContaining('Mistakes were made')]);
  });
});

describe('no-color.org and clicolors', () => {
  test.each<[string, readonly string[], Record<string, string>, boolean]>([
    ['a pipe has none', [], {}, false],
    ['unless it is forced', [], { FORCE_COLOR: '1' }, true],
    ['or by CLICOLOR_FORCE', [], { CLICOLOR_FORCE: '1' }, true],
    ['NO_COLOR wins over both', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    ['what is typed wins over all', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['in both directions', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
    ['a dumb terminal has none', [], { FORCE_COLOR: '1', TERM: 'dumb' }, false],
  ])('%s: %j %j', async (_rule, flags, env, colored) => {
    const { out } = await repair(['show', 'R-1', ...flags], env);
    expect(STYLE.test(out)).toBe(colored);
  });
});

const own = (name: string): string => join(home, 'xdg', name);

/** The files of cases and settings that two commands leave in a home of their own. */
async function made(name: string, env: Readonly<Record<string, string>>): Promise<string[]> {
  mkdirSync(own(name), { recursive: true });
  const where = { HOME: own(name), REPAIR_HOME: '', ...env };
  await repair(NEW, where);
  await repair(['config', 'name', 'Sam'], where);
  const entries = readdirSync(own(name), { recursive: true, encoding: 'utf8' });
  return entries.filter((entry) => /(?:R-1|config|settings)\.json$/.test(entry)).toSorted();
}

describe('the XDG base directories', () => {
  test('data and settings lie apart, each where it belongs', async () => {
    expect(await made('plain', {})).toEqual([
      '.config/repair/config.json',
      '.local/share/repair/cases/R-1.json',
    ]);
  });

  test('the variables move them', async () => {
    const env = { XDG_DATA_HOME: own('moved/data'), XDG_CONFIG_HOME: own('moved/settings') };
    expect(await made('moved', env)).toEqual(['data/repair/cases/R-1.json', 'settings/repair/config.json']);
  });

  test('one that is not absolute is not followed', async () => {
    expect(await made('relative', { XDG_DATA_HOME: 'here' })).toEqual([
      '.config/repair/config.json',
      '.local/share/repair/cases/R-1.json',
    ]);
  });

  test('only their owner may look', async () => {
    await made('modes', {});
    for (const folder of ['.local/share/repair', '.config/repair'])
      expect(statSync(join(own('modes'), folder)).mode & 0o777).toBe(0o700);
  });
});
