import { beforeEach, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory-store.ts';
import { fills } from '../support/case.ts';
import { world, type TestWorld } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

let made: TestWorld;

/** R-1 Harbour Dental (closed), R-2 Harbour Dental, R-3 Harbour Lights, R-4 Zoë & Söhne; R-2 changed last. */
beforeEach(async () => {
  const store = memoryStore();
  made = world({ store });
  await writtenCase(store, 'Harbour Dental', () => [{ type: 'closed', outcome: 'repaired' }]);
  const second = await writtenCase(store, 'Harbour Dental', () => [fills('facts', 'The mail went astray.')]);
  await writtenCase(store, 'Harbour Lights');
  await writtenCase(store, 'Zoë & Söhne');
  await store.append('R-2', second.rev, [fills('remedyWanted', 'A call')], '2026-01-15T12:00:00+01:00');
});

test.each([
  ['R-3', 'R-3'],
  ['r-3', 'R-3'],
  ['3', 'R-3'],
  ['@last', 'R-2'],
  ['lights', 'R-3'],
  ['HARBOUR LIGHTS', 'R-3'],
  ['lights harbour', 'R-3'],
  ['zoë', 'R-4'],
  ['söhne', 'R-4'],
  ['dental', 'R-2'], // the open one of the two
])('%s is %s', async (words, id) => {
  expect(await made.repair('show', words, '--json')).toBe(0);
  expect(made.json()).toMatchObject({ id });
});

test.each([
  [['show', 'Harbour', 'Dental', '--json'], 'R-2'],
  [['--json', 'show', 'harbour', 'lights'], 'R-3'],
  [['undo', '--json', 'Harbour', 'Dental'], 'R-2'],
  [['client', 'show', 'zoë', '&', 'söhne', '--json'], undefined],
])('a name needs no quotes where nothing else can stand: %j', async (argv, id) => {
  expect(await made.repair(...argv)).toBe(0);
  expect(made.json()).toMatchObject(id === undefined ? { name: 'Zoë & Söhne' } : { id });
});

test.each([
  [['show', 'R-2', 'R-3'], 2],
  [['show', '2', 'lights'], 2],
  [['show', 'harbour', '--json', 'lights'], 2],
  [['show', 'harbour', 'light', 'house'], 4],
])('%j is no name', async (argv, code) => {
  expect(await made.repair(...argv)).toBe(code);
});

test('words that fit several open cases list them, and nothing is chosen', async () => {
  expect(await made.repair('show', 'harbour')).toBe(4);
  expect(made.screen.out).toBe('');
  expect(made.screen.err).toBe(
    [
      '“harbour” fits 2 cases.',
      '  R-2: Harbour Dental: The mail went astray.',
      '  R-3: Harbour Lights: ',
      'Name one of them by its number. As in: repair show R-2',
      '',
    ].join('\n'),
  );
});

test.each([
  ['harbour dentl', 'did you mean Harbour Dental?'],
  ['arbour', 'There is no case “arbour”'], // words, or how they begin
  ['R-99', 'There is no case R-99.'],
  ['0', 'There is no case R-0.'],
  ['007', 'There is no case R-7.'],
  ['R-', 'There is no case “R-”'],
  ['../R-1', 'There is no case “../R-1”'],
  ['', 'There is no case “”'],
  ['@first', 'There is no case “@first”'],
])('“%s” is no case: %s', async (words, message) => {
  expect(await made.repair('show', words)).toBe(4);
  expect(made.screen.err).toContain(message);
  expect(made.screen.err).toContain('repair status');
});

test('@last without a case says where to begin', async () => {
  const { repair, screen } = world();
  expect(await repair('show', '@last')).toBe(4);
  expect(screen.err).toBe('There is no case yet.\nBegin with: repair new\n');
});

describe('where the case may be left out', () => {
  test('the only open one is meant', async () => {
    const store = memoryStore();
    const { repair, screen } = world({ store });
    await writtenCase(store, 'Acme', () => [{ type: 'closed', outcome: 'repaired' }]);
    expect(await repair('apology', 'show')).toBe(4);
    expect(screen.err).toContain('There is no open case.');
    await writtenCase(store, 'Acme');
    expect(await repair('apology', 'show')).toBe(1);
    expect(screen.err).toBe('R-2 has no draft yet.\nGo on with: repair resume R-2\n');
  });

  test('several open ones are listed', async () => {
    expect(await made.repair('apology', 'show')).toBe(4);
    expect(made.screen.err).toMatch(/^There are 3 open cases\.$/m);
    expect(made.screen.err).toMatch(/^ {2}R-4: Zoë & Söhne/m);
  });
});

describe('where nothing can be chosen, it says what to type', () => {
  test.each<[readonly string[], string]>([
    [['log', 'harbour', '--json'], 'As in: repair log R-2 --json'],
    [
      ['new', 'harbour', 'lights'],
      'Put quotes around words that belong together: repair new "harbour lights"',
    ],
    [['promise', 'keep', 'R-1.1', 'R-1.2'], 'One at a time: repair promise keep R-1.1'],
    [
      ['promise', 'release', 'R-1.1', 'They let me off'],
      'Why stands behind its flag: repair promise release R-1.1 --why "They let me off"',
    ],
    [['status', 'harbour'], 'All about one client: repair client show harbour'],
    [['export', 'all.json'], 'To a file: repair export -o all.json'],
    [['apology', 'show', '--frm', 'x'], 'See what there is with: repair apology show --help'],
    [['remedy', 'compare', '--frm'], 'See what there is with: repair remedy compare --help'],
    [['note', 'R-1', 'show', '--frm'], 'See what there is with: repair note --help'],
  ])('%j', async (argv, hint) => {
    expect(await made.repair(...argv)).not.toBe(0);
    expect(made.screen.err).toContain(hint);
  });

  test('a client instead of the number of a promise', async () => {
    await made.repair('promise', 'add', 'R-3', 'Call', '--due', '2026-01-20');
    expect(await made.repair('promise', 'move', 'lights', '25.11.')).toBe(4);
    expect(made.screen.err).toBe(
      '“lights” is not the number of a promise.\n  R-3.1: Call, by Tue 20 Jan\nSee them with: repair promise list R-3. As in: repair promise move R-3.1 25.11.\n',
    );
  });
});

test('of two cases that changed in the same second none is taken back', async () => {
  await made.repair('note', 'R-3', 'One');
  await made.repair('note', 'R-4', 'Two');
  made.travel('2026-01-15T13:00:00+01:00');
  await made.repair('note', 'R-3', 'Three');
  await made.repair('note', 'R-4', 'Four');
  expect(await made.repair('undo')).toBe(4);
  expect(made.screen.err).toContain('2 cases changed last, in the same second.');
  expect(made.screen.err).toContain('As in: repair undo R-3');
  expect(await made.repair('undo', 'R-3')).toBe(0);
});

test('the log tells the day on which something was said, where it is another', async () => {
  await made.repair('note', 'R-3', 'Fine by me.', '--from', 'client', '--at', '2026-01-13');
  await made.repair('log', 'R-3');
  expect(made.screen.out).toContain('client to me, other, on Tue 13 Jan: Fine by me.');
});
