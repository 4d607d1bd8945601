import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-list.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { StoreError, type CaseStore, type StoreProblem } from '../../src/store/case-store.ts';
import { pictureWorld } from '../support/stories.ts';
import { world } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

const NAMES = COMMANDS.map(({ name }) => name);

/** Every command, and those below it, as their help names them. */
async function everyCommand(): Promise<string[][]> {
  const { repair, screen } = world();
  const all: string[][] = [];
  for (const name of NAMES) {
    await repair(name, '--help');
    const [, below = ''] = screen.out.split('\nCommands:\n');
    const names = [...below.matchAll(/^ {2}([a-z]+) /gm)].map(([, word = '']) => word);
    all.push([name], ...names.filter((word) => word !== 'help').map((word) => [name, word]));
  }
  return all;
}

/** What can be copied stays whole, however long it is. */
function isExample(line: string): boolean {
  return /^ +(?:repair|eval|age) /.test(line);
}

/** The last lines of prose that are one word. */
function wordsAlone(help: string): string[] {
  const lines = help.split('\n');
  return lines.filter((line, at) => {
    const before = lines[at - 1] ?? '';
    return /^ *\S+$/.test(line) && before.trim() !== '' && !before.endsWith(':');
  });
}

describe('bare repair', () => {
  test('is status for a person', async () => {
    const { repair, screen } = await pictureWorld({ screen: true, env: { NO_COLOR: '1' } });
    expect(await repair()).toBe(0);
    const { out } = screen;
    await repair('status');
    expect(screen.out).toBe(out);
  });

  test('is help for a pipe', async () => {
    const { repair, screen } = world();
    expect(await repair()).toBe(0);
    expect(screen.out).toContain('Usage: repair');
    expect(screen.err).toBe('');
  });
});

describe('help', () => {
  test('of the whole names every command and the exit codes', async () => {
    const { repair, screen } = world();
    expect(await repair('--help')).toBe(0);
    for (const name of NAMES) expect(screen.out).toMatch(new RegExp(`^ {2}${name}( |$)`, 'm'));
    expect(screen.out).toContain('Exit codes: 0 done');
    expect(screen.out).not.toContain('--now');
  });

  test.each(NAMES)('of %s is there in both ways', async (name) => {
    const { repair, screen } = world();
    expect(await repair(name, '--help')).toBe(0);
    const { out } = screen;
    expect(out).toContain(`Usage: repair ${name}`);
    expect(screen.err).toBe('');
    expect(out).toMatch(/\n(?:Examples|Commands):\n/);
    expect(await repair('help', name)).toBe(0);
    expect(screen.out).toBe(out);
  });

  test.each([60, 80])(
    'of every command fits %i columns, and what is told stands in its column',
    async (columns) => {
      const { repair, screen } = world({ env: { COLUMNS: String(columns) } });
      const all = await everyCommand();
      expect(all.length).toBeGreaterThan(40);
      for (const words of [[], ...all]) {
        expect(await repair(...words, '--help')).toBe(0);
        expect(screen.out).toContain(['Usage: repair', ...words].join(' '));
        const lines = screen.out.split('\n');
        expect(lines.filter((line) => line.length > columns && !isExample(line))).toEqual([]);
        const [options = ''] = screen.out.split('\nExamples:');
        expect(options.match(/^ {2}-.*\S .*/gm)?.filter((line) => !/^ {2}-.*\S {2,}\S/.test(line))).toEqual(
          [],
        );
      }
    },
  );

  test.each([80, 120])(
    'of every command has no word alone in %i columns, and fits with its examples',
    async (columns) => {
      const { repair, screen } = world({ env: { COLUMNS: String(columns) } });
      for (const words of [[], ...(await everyCommand())]) {
        await repair(...words, '--help');
        expect([words, wordsAlone(screen.out)]).toEqual([words, []]);
        expect(screen.out.split('\n').filter((line) => line.length > columns)).toEqual([]);
      }
    },
  );

  test.each(['--color', '--set'])('of %s says no default in code', async (flag) => {
    const { repair, screen } = world();
    await repair(...(flag === '--set' ? ['new', '--help'] : ['--help']));
    expect(screen.out).toContain(flag);
    expect(screen.out).not.toMatch(/default:|choices:/);
  });

  test('needs no store, no settings and no clock', async () => {
    const { repair } = world({ store: undefined as unknown as CaseStore, now: 'never' });
    for (const name of NAMES) expect(await repair(name, '--help')).toBe(0);
  });
});

test.each([['--version'], ['-V']])('%s', async (flag) => {
  const { repair, screen } = world();
  expect(await repair(flag)).toBe(0);
  expect(screen).toEqual({ out: '0.0.0-test\n', err: '' });
});

describe('wrong use ends with 2, says what is wrong, and prints no result', () => {
  test.each<[readonly string[], RegExp]>([
    [['statu'], /^There is no command “statu”; did you mean status\?$/m],
    [['nwe'], /“nwe”; did you mean new\?/],
    [['frobnicate'], /^There is no command “frobnicate”\.$/m],
    [['status', '--jsn'], /^There is no flag --jsn; did you mean --json\?$/m],
    [['new', '--anwers', 'x'], /--anwers; did you mean --answers\?/],
    [['show'], /^repair show needs <case>\.$/m],
    [
      ['show', 'R-1', 'R-2'],
      /^repair show takes <case>; “R-2” is left over\.\nOne at a time: repair show R-1$/m,
    ],
    [
      ['new', 'Harbour', 'Dental'],
      /takes \[client\]; “Dental” is left over\.\nPut quotes .*: repair new "Harbour Dental"$/m,
    ],
    [
      ['apology', 'sent', 'R-3', 'mine.txt'],
      /“mine\.txt” is left over\.\nThe case alone: repair apology sent R-3\nIt records the newest draft\. .*: repair note R-3 --to client - < mine\.txt$/m,
    ],
    [['apology', 'show', '3', 'email'], /^The case alone: repair apology show 3$/m],
    [['status', 'R-1'], /^repair status takes no words; “R-1” is left over\.\nOne case: repair show R-1$/m],
    [['--store', './there', 'show'], /^repair show needs <case>\.$/m],
    [
      ['--store', 'export', 'status', '7'],
      /^repair status takes no words; “7” is left over\.\nOne case: repair --store export show 7$/m,
    ],
    [['--store', 'client', 'new', 'Harbour', 'Dental'], /: repair --store client new "Harbour Dental"$/m],
    [['promise', 'kep', 'R-1.1'], /“kep”; did you mean keep\?/],
    [['promise'], /list|keep/],
    [['apology'], /show|sent/],
    [['playbook'], /list|show/],
    [['new', '--answers'], /^--answers needs <file>\.$/m],
    [['status', '--now', 'yesterday'], /“yesterday” is no instant/],
    [['status', '--now', '2026-02-30T09:00:00+01:00'], /is no instant/],
    [['status', '--color', 'pink'], /^“pink” does not fit --color; it may be auto, always or never\.$/m],
  ])('%s', async (argv, says) => {
    const { repair, screen } = world();
    expect(await repair(...argv)).toBe(2);
    expect(screen.out).toBe('');
    expect(screen.err).toMatch(says);
    expect(await repair(...argv, '--json')).toBe(2);
    expect(JSON.parse(screen.err)).toMatchObject({ schema: 'repair.error/1', code: 'usage', exit: 2 });
  });
});

describe('what the store says becomes an exit code', () => {
  const table: readonly (readonly [StoreProblem, number, string])[] = [
    ['not-found', 4, 'not-found'],
    ['unreadable', 7, 'unreadable'],
    ['newer', 7, 'unreadable'],
    ['conflict', 6, 'conflict'],
    ['locked', 6, 'conflict'],
    ['unwritable', 8, 'unwritable'],
  ];
  test.each(table)('%s is %i', async (problem, exit, code) => {
    const store = memoryStore();
    await writtenCase(store, 'Acme');
    const failing: CaseStore = {
      ...store,
      append: () => Promise.reject(new StoreError(problem, 'It did not work.', 'Try this.')),
    };
    const { repair, screen } = world({ store: failing });
    expect(await repair('note', '1', 'Hello')).toBe(exit);
    expect(screen).toEqual({ out: '', err: 'It did not work.\n  not stored: Note: Hello\nTry this.\n' });
    await repair('note', '1', 'Hello', '--json');
    expect(JSON.parse(screen.err)).toEqual({
      schema: 'repair.error/1',
      code,
      exit,
      message: 'It did not work.',
      hint: 'Try this.',
      problems: [{ where: 'not stored', message: 'Note: Hello' }],
    });
  });
});

function failing(): CaseStore {
  return { ...memoryStore(), each: () => Promise.reject(new TypeError('secret words of the client')) };
}

describe('a fault of ours', () => {
  test('says so, with 70 and without the words of any client', async () => {
    const { repair, screen } = world({ store: failing() });
    expect(await repair('status')).toBe(70);
    expect(screen.err).toContain('our fault, not yours');
    expect(screen.err).not.toContain('secret');
  });

  test('shows where it happened with REPAIR_DEBUG', async () => {
    const { repair, screen } = world({ store: failing(), env: { REPAIR_DEBUG: '1' } });
    expect(await repair('status')).toBe(70);
    expect(screen.err).toMatch(/^TypeError$/m);
    expect(screen.err).toMatch(/^ +at /m);
    expect(screen.err).not.toContain('secret');
  });
});

describe('--now', () => {
  test('is the time it is', async () => {
    const { repair, json } = world();
    await repair('status', '--json', '--now', '2027-03-04T10:00:00+02:00');
    expect(json()).toMatchObject({ asOf: '2027-03-04T10:00:00+02:00' });
  });
});

test('a flag of the whole may stand before the command', async () => {
  const { repair, json } = world();
  expect(await repair('--json', '--now', '2027-03-04T10:00:00+02:00', 'status')).toBe(0);
  expect(json()).toMatchObject({ schema: 'repair.status/1' });
});
