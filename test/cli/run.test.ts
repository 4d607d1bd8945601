import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory-store.ts';
import { StoreError, type CaseStore, type StoreProblem } from '../../src/store/case-store.ts';
import { pictureWorld } from '../support/stories.ts';
import { world } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

const COMMANDS = [
  'new',
  'resume',
  'status',
  'show',
  'note',
  'log',
  'promise',
  'apology',
  'close',
  'report',
  'playbook',
  'config',
];
const BELOW: Readonly<Record<string, readonly string[]>> = {
  promise: ['list', 'keep', 'move', 'release'],
  apology: ['show', 'sent'],
  playbook: ['list', 'show', 'check', 'test'],
};

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
  test('of the whole names every command and the exit codes, within 80 columns', async () => {
    const { repair, screen } = world();
    expect(await repair('--help')).toBe(0);
    for (const name of COMMANDS) expect(screen.out).toMatch(new RegExp(`^ {2}${name}( |$)`, 'm'));
    expect(screen.out).toContain('Exit codes: 0 done');
    expect(screen.out).not.toContain('--now');
    expect(screen.out.split('\n').filter((line) => line.length > 88)).toEqual([]);
  });

  test.each(COMMANDS)('of %s is there in all three ways, with examples unless words follow', async (name) => {
    const { repair, screen } = world();
    expect(await repair(name, '--help')).toBe(0);
    const { out } = screen;
    expect(out).toContain(`Usage: repair ${name}`);
    expect(screen.err).toBe('');
    expect(out.includes('Examples:')).toBe(BELOW[name] === undefined);
    expect(await repair('help', name)).toBe(0);
    expect(screen.out).toBe(out);
    expect(await repair('--help', name)).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 88)).toEqual([]);
  });

  test.each(Object.entries(BELOW).flatMap(([name, subs]) => subs.map((sub) => [name, sub] as const)))(
    'of %s %s is there',
    async (name, sub) => {
      const { repair, screen } = world();
      expect(await repair(name, sub, '--help')).toBe(0);
      expect(screen.out).toContain(`Usage: repair ${name} ${sub}`);
    },
  );

  test('needs no store, no settings and no clock', async () => {
    const { repair } = world({ store: undefined as unknown as CaseStore, now: 'never' });
    for (const name of COMMANDS) expect(await repair(name, '--help')).toBe(0);
  });
});

test.each([['--version'], ['-V']])('%s', async (flag) => {
  const { repair, screen } = world();
  expect(await repair(flag)).toBe(0);
  expect(screen).toEqual({ out: '0.0.0-test\n', err: '' });
});

describe('wrong use ends with 2, says what is wrong, and prints no result', () => {
  test.each<[readonly string[], RegExp]>([
    [['statu'], /unknown command 'statu'.*Did you mean status\?/s],
    [['nwe'], /unknown command 'nwe'.*Did you mean new\?/s],
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['status', '--jsn'], /unknown option '--jsn'.*Did you mean --json\?/s],
    [['new', '--anwers', 'x'], /unknown option '--anwers'.*Did you mean --answers\?/s],
    [['show'], /missing required argument 'case'/],
    [['show', 'R-1', 'R-2'], /too many arguments/],
    [['status', 'R-1'], /too many arguments/],
    [['promise', 'kep', 'R-1.1'], /unknown command 'kep'.*Did you mean keep\?/s],
    [['promise'], /list|keep/],
    [['apology'], /show|sent/],
    [['playbook'], /list|show/],
    [['new', '--answers'], /argument missing/],
    [['status', '--now', 'yesterday'], /“yesterday” is no instant/],
    [['status', '--now', '2026-02-30T09:00:00+01:00'], /is no instant/],
    [['status', '--color', 'pink'], /auto, always|never/],
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
