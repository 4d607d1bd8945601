import { beforeAll, describe, expect, test } from 'vitest';
import { inAscii } from '../../src/terminal/ascii.ts';
import { width } from '../../src/terminal/width.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { world, type TestWorld } from '../support/world.ts';

/** Every command that tells something, on the made-up year of `demo` and a client whose name is long and wide. */
const SCREENS: readonly (readonly string[])[] = [
  ['status'],
  ...['show', 'log', 'remedy compare', 'apology show', 'apology check --case', 'apology facts'].flatMap(
    (command) => ['R-6', 'R-9', 'R-13', 'R-99'].map((id) => [...command.split(' '), id]),
  ),
  ['show', 'R-6', '--for-client'],
  ['log'],
  ['promise', 'list'],
  ['client', 'list'],
  ['client', 'show', 'Lakeside Clinic'],
  ['report'],
  ['report', '--explain'],
  ['report', '--why', 'promises_kept'],
  ['report', '--why', 'nonsense'],
  ['playbook', 'list'],
  ['playbook', 'show', 'wrong-invoice'],
  ['playbook', 'show', 'core', '--sources'],
  ['config'],
  ['demo'],
  ['note', 'R-9', 'They rang.'],
  ['close', 'R-9'],
  ['status', '--nonsense'],
  ['shwo'],
  ['--help'],
  ['promise', 'move', '--help'],
];

const NAME = '株式会社さくら制作所 & Sons of the Very Long Name That Somebody Once Gave to a Limited Company';

let store: CaseStore;
beforeAll(async () => {
  const life = world({ screen: true });
  await life.repair('demo');
  store = life.storeAt('/tmp/sandbox/data');
  const answers = { client_name: NAME, what_happened: `${'Donaudampfschiff'.repeat(6)} 広告が間違っていた` };
  const given = Object.entries(answers).flatMap(([id, value]) => ['--set', `${id}=${value}`]);
  await world({ store }).repair('new', '--playbook', 'wrong-invoice', ...given);
}, 60_000);

async function shown(words: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const { repair, screen }: TestWorld = world({ screen: true, answers: {}, store, env });
  await repair(...words);
  expect(screen.out + screen.err).not.toBe('');
  return screen.out + screen.err;
}

/** What can be copied stands on a line of its own, whole, however long it is; so does a word that has no place to break. */
function mayBeLong(line: string): boolean {
  return /^ *(?:repair|export) /.test(line) || /^\s*(?:[-•] )?\S+$/.test(line);
}

/** Texts to be copied into another program are not broken into lines: there they would stay broken. */
const COPIED = /^(?:apology (?:show|facts)|show R-6 --for-client)/;

// oxlint-disable-next-line no-control-regex -- colours and weights are what is looked for
const STYLE = /\u001B\[[\d;]*m/g;

describe.each([60, 80, 120])('in %i columns', (columns) => {
  test.each(SCREENS.filter((words) => !COPIED.test(words.join(' '))))('repair %s %s %s', async (...words) => {
    const lines = (await shown(words, { COLUMNS: String(columns) })).replaceAll(STYLE, '').split('\n');
    expect(lines.filter((line) => width(line) > columns && !mayBeLong(line))).toEqual([]);
  });
});

test.each(SCREENS)('repair %s %s %s: nothing is said by colour or place alone', async (...words) => {
  const plain = await shown(words, { ACCESSIBLE: '1' });
  expect(plain).not.toContain('\u001B');
  expect(plain).not.toMatch(/[█├┤●○─]/);
  expect(await shown(words, { NO_COLOR: '1' })).not.toContain('\u001B');
});

/** What somebody wrote, and commands with a value to fill in, may end so. */
const OPEN_END = /Subject: |repair .*…$|GBP …$/;

const OF_CASES = /^(?:status|show|log|remedy|promise list|client|report)/;

test.each(SCREENS.filter((words) => OF_CASES.test(words.join(' '))))(
  'repair %s %s %s: sums and days have one form, commands apart',
  async (...words) => {
    const said = await shown(words, { COLUMNS: '120', NO_COLOR: '1' });
    const talk = said.split('\n').filter((line) => !/(?:^| )repair /.test(line));
    expect(talk.filter((line) => /\b\d+\.\d\d [A-Z]{3}\b|\b\d{4}-\d\d(?:-\d\d)?\b/.test(line))).toEqual([]);
  },
);

test.each(SCREENS)('repair %s %s %s: read aloud, each line is whole', async (...words) => {
  const lines = (await shown(words, { ACCESSIBLE: '1', COLUMNS: '60' })).split('\n');
  const isHelp = words.includes('--help');
  expect(lines.filter((line) => !isHelp && /\S {2,}\S/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.endsWith('…') && !OPEN_END.test(line))).toEqual([]);
});

test.each(SCREENS)(
  'repair %s %s %s: where there is no Unicode, letters of names are all that is not ASCII',
  async (...words) => {
    const text = inAscii(await shown(words, { NO_COLOR: '1' }));
    // oxlint-disable-next-line no-control-regex -- all that is ASCII
    expect(text.match(/[^\u0000-\u007F\p{L}\p{M}\p{Sc}]/gu) ?? []).toEqual([]);
  },
);
