import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld, PREVENTION } from '../support/stories.ts';
import { world, type TestWorld, type WorldOptions } from '../support/world.ts';

async function sentWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const made = await pictureWorld(options);
  await made.repair('apology', 'sent', 'R-1');
  return made;
}

function promiseIn({ json }: TestWorld, id: string): CaseView['promises'][number] | undefined {
  return json<CaseView>().promises.find((promise) => promise.id === id);
}

describe('list', () => {
  test('the soonest first, with the state as it is today', async () => {
    const made = await sentWorld({ screen: true, env: { NO_COLOR: '1' } });
    made.travel('2026-02-01');
    expect(await made.repair('promise', 'list')).toBe(0);
    const rows = made.screen.out.trimEnd().split('\n');
    expect(rows[0]).toMatch(/^PROMISE +STATE +DUE +CLIENT +WHAT$/);
    expect(rows.slice(1).map((row) => row.split(/ {2,}/).slice(0, 3))).toEqual([
      [PREVENTION, 'overdue', 'Thu 29 Jan'],
      [EXTRA_PIECE, 'overdue', 'Thu 29 Jan'],
      [DEDUCTION, 'open', 'Sat 28 Feb'],
    ]);
  });

  test('a closed case is listed when it is named', async () => {
    const made = await sentWorld();
    for (const id of [PREVENTION, DEDUCTION, EXTRA_PIECE]) await made.repair('promise', 'keep', id);
    await made.repair('close', '1', '--outcome', 'lost_client', '--lesson', 'Ask.');
    await made.repair('promise', 'list');
    expect(made.screen).toEqual({ out: '', err: '' });
    await made.repair('promise', 'list', '1');
    expect(made.screen.out.trimEnd().split('\n')).toHaveLength(3);
  });
});

/** Overdue, kept, open and R-1.4 (2 February), planned; the 1st of February. */
async function mixed(options: WorldOptions = {}): Promise<TestWorld> {
  const made = await sentWorld(options);
  await made.repair('promise', 'keep', EXTRA_PIECE);
  await made.repair('promise', 'add', '1', 'Call', '--due', '2026-02-02', '--told');
  await made.repair('promise', 'add', '1', 'Perhaps', '--due', '2026-02-02');
  made.travel('2026-02-01');
  return made;
}
const numbers = ({ screen }: TestWorld): string[] => screen.out.match(/^R-1\.\d/gm) ?? [];

describe('what the list shows', () => {
  test.each<[readonly string[], readonly string[], number]>([
    [[], ['R-1.1', 'R-1.3', 'R-1.4', 'R-1.5', 'R-1.2'], 0],
    [['--open'], ['R-1.1', 'R-1.4', 'R-1.2'], 0],
    [['--overdue'], ['R-1.1'], 0],
    [['--open', '--overdue'], ['R-1.1', 'R-1.4', 'R-1.2'], 0],
    [['--kept'], ['R-1.3'], 0],
    [['--kept', '--overdue'], ['R-1.1', 'R-1.3'], 0],
    [['--within', '3d'], ['R-1.1', 'R-1.4', 'R-1.5'], 0],
    [['--within', 'today'], ['R-1.1'], 0],
    [['--within', '2 weeks', '--kept'], ['R-1.1', 'R-1.3', 'R-1.4', 'R-1.5'], 0],
    [['--exit-code'], ['R-1.1', 'R-1.3', 'R-1.4', 'R-1.5', 'R-1.2'], 10],
    [['--within', '3d', '--exit-code'], ['R-1.1', 'R-1.4', 'R-1.5'], 10],
    [['--kept', '--exit-code'], ['R-1.3'], 0],
    [['R-1', '--overdue', '--exit-code'], ['R-1.1'], 10],
  ])('%s', async (argv, shown, exit) => {
    const made = await mixed();
    expect(await made.repair('promise', 'list', ...argv)).toBe(exit);
    expect(numbers(made)).toEqual(shown);
    await made.repair('promise', 'list', ...argv, '--json');
    const ids = made.json<{ promises: { id: string }[] }>().promises.map(({ id }) => id);
    expect(ids).toEqual(shown);
  });

  test('nothing that fits', async () => {
    const made = await sentWorld({ screen: true });
    expect(await made.repair('promise', 'list', '--overdue', '--exit-code')).toBe(0);
    expect(made.screen).toEqual({ out: '', err: 'None.\n' });
  });

  test('nothing that fits is nothing at all in a pipe', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'list', '--overdue')).toBe(0);
    expect(made.screen).toEqual({ out: '', err: '' });
  });

  test('the state is the same word in a pipe and read aloud', async () => {
    const made = await mixed();
    await made.repair('promise', 'list', '--overdue');
    expect(made.screen.out.split('\t')[3]).toBe('overdue');
    await made.repair('promise', 'list', '--overdue', '--plain');
    expect(made.screen.out).toMatch(/^R-1\.\d: overdue since \w+ \d+ \w+ 2026\. Harbour Dental\. .*\.\n$/);
  });

  test('what a list calls overdue is open in the data, and said beside it', async () => {
    const made = await mixed();
    await made.repair('promise', 'list', '--json');
    const { promises: all } = made.json<{ promises: { id: string; state: string; overdue: boolean }[] }>();
    expect(all.filter(({ overdue }) => overdue)).toMatchObject([{ id: 'R-1.1', state: 'open' }]);
  });

  test('says which are to oneself, on the screen and read aloud', async () => {
    const made = await sentWorld({ screen: true, env: { NO_COLOR: '1' } });
    for (const form of [[], ['--plain']]) {
      await made.repair('promise', 'list', 'R-1', ...form);
      expect(made.screen.out.match(/ To yourself: Keep the licence of every/g)).toHaveLength(1);
      expect(made.screen.out.match(/To yourself/g)).toHaveLength(1);
    }
  });

  test('of one case a screen has no column for the client, and so more of what was promised', async () => {
    const made = await sentWorld({ screen: true, env: { NO_COLOR: '1' } });
    await made.repair('promise', 'list');
    expect(made.screen.out).toMatch(/^PROMISE +STATE +DUE +CLIENT +WHAT$/m);
    await made.repair('promise', 'list', 'R-1');
    expect(made.screen.out).toMatch(/^PROMISE +STATE +DUE +WHAT$/m);
    expect(made.screen.out).toMatch(/ To yourself: Keep the licence of everything/);
  });

  test('what was kept in a case that is closed for good', async () => {
    const made = await sentWorld();
    for (const id of [PREVENTION, DEDUCTION, EXTRA_PIECE]) await made.repair('promise', 'keep', id);
    await made.repair('close', '1', '--outcome', 'repaired', '--lesson', 'Ask.');
    await made.repair('promise', 'list', '--kept');
    expect(numbers(made)).toHaveLength(3);
  });

  test.each(['whenever', 'yesterday'])('--within %s is no time', async (within) => {
    const made = await mixed();
    expect(await made.repair('promise', 'list', '--within', within)).toBe(2);
  });
});

test.each([
  ['promise add', 'R-1 is closed. Nothing was promised.', 'promise', 'add', '1', 'More', '--due', 'fri'],
  ['remedy offer', 'R-1 is closed. Nothing was changed.', 'remedy', 'offer', '1'],
])('%s in a closed case says what did not happen', async (_name, said, ...command) => {
  const made = await sentWorld();
  for (const id of [PREVENTION, DEDUCTION, EXTRA_PIECE]) await made.repair('promise', 'keep', id);
  await made.repair('close', '1', '--outcome', 'repaired', '--lesson', 'Ask.');
  expect(await made.repair(...command)).toBe(1);
  expect(made.screen.err).toContain(said);
  expect(made.screen.err).toContain('repair reopen R-1');
});

describe('add', () => {
  test('to the client it is planned until they know', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'add', '1', 'Send', 'the proofs', '--due', 'fri')).toBe(0);
    expect(made.screen.out).toBe(
      'R-1.4 is planned for Friday 16 January 2026. When the client knows: repair promise told R-1.4\n',
    );
    await made.repair('promise', 'told', 'R-1.4', '--json');
    expect(promiseIn(made, 'R-1.4')).toEqual({
      id: 'R-1.4',
      to: 'client',
      kind: 'remedy',
      text: 'Send the proofs',
      doneTest: 'You can show it',
      due: '2026-01-16',
      state: 'open',
      originalDue: '2026-01-16',
      moves: [],
      by: 'person',
    });
    expect(await made.repair('promise', 'told', 'R-1.4')).toBe(1);
    expect(made.screen.err).toContain('R-1.4 counts already.');
  });

  test('while a letter waits it is to be named there, and opens with it', async () => {
    const made = await pictureWorld();
    await made.repair('promise', 'add', '1', 'Send the proofs', '--due', 'fri');
    expect(made.screen.out).toContain('Name it in the letter, or when the client knows');
    expect(made.screen.err).toContain('go over the letter');
  });

  test.each<[readonly string[], object]>([
    [['--told'], { to: 'client', kind: 'remedy', state: 'open' }],
    [['--told', '--kind', 'update', '--done', 'They have it'], { kind: 'update', doneTest: 'They have it' }],
    [['--to', 'self'], { to: 'self', kind: 'prevention', state: 'open' }],
    [['--kind', 'prevention'], { to: 'self', kind: 'prevention', state: 'open' }],
    [['--kind', 'prevention', '--to', 'client'], { to: 'client', kind: 'prevention', state: 'planned' }],
    [['--to', 'self', '--kind', 'check-in'], { to: 'self', kind: 'check-in', state: 'open' }],
  ])('%s', async (argv, terms) => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'add', '1', 'Do it', '--due', '+3d', ...argv, '--json')).toBe(0);
    expect(promiseIn(made, 'R-1.4')).toMatchObject({ due: '2026-01-18', ...terms });
  });

  test.each<[readonly string[], RegExp]>([
    [['Do it'], /needs a day[\s\S]*--due fri/],
    [['Do it', '--due', 'whenever'], /whenever/],
    [['Do it', '--due', 'yesterday'], /has passed/],
    [[' ', '--due', 'fri'], /needs some words/],
    [['Do it', '--due', 'fri', '--to', 'boss'], /“boss” does not fit --to[\s\S]*client, self/],
    [['Do it', '--due', 'fri', '--kind', 'remdy'], /did you mean remedy/],
    [['Do it', '--due', 'fri', '--to', 'self', '--told'], /--told is for the client/],
  ])('%s is refused', async (argv, says) => {
    const made = await sentWorld();
    const { rev } = await made.store.load('R-1');
    expect(await made.repair('promise', 'add', '1', ...argv)).toBe(2);
    expect(made.screen.err).toMatch(says);
    expect(await made.store.load('R-1')).toMatchObject({ rev });
  });

  test('the day is asked where somebody can answer', async () => {
    const made = await sentWorld({ answers: { due: 'fri' } });
    expect(await made.repair('promise', 'add', '1', 'Do it')).toBe(0);
    expect(made.unused).toEqual([]);
  });

  test('a closed case takes promises to oneself only', async () => {
    const made = await pictureWorld();
    await made.repair('close', '1', '--outcome', 'withdrawn');
    expect(await made.repair('promise', 'add', '1', 'Proofs', '--due', 'fri')).toBe(1);
    expect(made.screen.err).toContain('repair reopen R-1');
    expect(await made.repair('promise', 'told', DEDUCTION)).toBe(1);
    expect(await made.repair('apology', 'sent', '1')).toBe(1);
    expect(await made.repair('promise', 'add', '1', 'Ask', '--to', 'self', '--due', 'fri')).toBe(0);
  });

  test('a number is never given twice', async () => {
    const made = await sentWorld();
    await made.repair('promise', 'add', '1', 'One', '--due', 'fri');
    await made.repair('promise', 'release', 'R-1.4');
    expect(made.screen.out).toBe('R-1.4 is dropped; nobody knew of it.\n');
    await made.repair('promise', 'add', '1', 'Two', '--due', 'fri');
    await made.repair('undo', '1');
    await made.repair('promise', 'add', '1', 'Three', '--due', 'fri');
    expect(made.screen.out).toContain('R-1.6 is planned');
  });

  test('stays when an answer changes, and when the walk goes on', async () => {
    const made = await pictureWorld();
    await made.repair('promise', 'add', '1', 'Check twice', '--to', 'self', '--due', '+5d');
    await made.repair('promise', 'add', '1', 'Send the proofs', '--due', '+5d');
    await made.repair('resume', '1', '--set', 'why_it_happened=defect');
    await made.repair('show', '1', '--json');
    expect(promiseIn(made, PREVENTION)).toMatchObject({ state: 'released' });
    expect(promiseIn(made, 'R-1.4')).toMatchObject({ state: 'open' });
    expect(promiseIn(made, 'R-1.5')).toMatchObject({ state: 'planned' });
  });
});

describe('keep', () => {
  test('says how it counts', async () => {
    const made = await sentWorld();
    await made.repair('promise', 'move', EXTRA_PIECE, '2026-02-05', '--agreed');
    await made.repair('promise', 'add', '1', 'Perhaps', '--due', 'fri');
    await made.repair('promise', 'keep', 'R-1.4');
    expect(made.screen.out).toContain(
      'R-1.4 is kept; the client had not been told of it, so it counts nowhere.',
    );
    made.travel('2026-03-01');
    await made.repair('promise', 'keep', EXTRA_PIECE, '--on', '2026-02-05');
    expect(made.screen.out).toContain('R-1.3 is kept by the day the client agreed to, on ');
    await made.repair('promise', 'keep', DEDUCTION);
    expect(made.screen.out).toContain('R-1.2 is kept, 1 day after the day first promised');
  });

  test('today, or on a day that was', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'keep', EXTRA_PIECE)).toBe(0);
    expect(made.screen.out).toBe('R-1.3 is kept. Done means: The client has it.\n');
    made.travel('2026-01-21');
    expect(await made.repair('promise', 'keep', PREVENTION, '--on', 'tue')).toBe(0);
    expect(made.screen.out).toContain('R-1.1 is kept, on Tuesday 20 January 2026. Done means: ');
    expect(
      await made.repair('promise', 'keep', '1.2', '--on', 'monday', '--proof', 'credit note', '--json'),
    ).toBe(0);
    expect(promiseIn(made, DEDUCTION)).toMatchObject({
      state: 'kept',
      settledOn: '2026-01-19',
      proof: 'credit note',
    });
  });

  test.each([
    ['a day to come', '2026-01-16', /has not come yet/],
    ['a day that does not exist', '2026-02-30', /February/],
    ['no day', 'whenever', /whenever/],
  ])('%s is refused', async (_what, on, says) => {
    const made = await sentWorld();
    const { rev } = await made.store.load('R-1');
    expect(await made.repair('promise', 'keep', EXTRA_PIECE, '--on', on)).toBe(2);
    expect(made.screen.err).toMatch(says);
    expect(await made.store.load('R-1')).toMatchObject({ rev });
  });

  test.each([
    ['keep', EXTRA_PIECE],
    ['move', EXTRA_PIECE, '2026-02-05', '--agreed'],
    ['release', EXTRA_PIECE, '--why', 'No need.'],
    ['release', PREVENTION, '--why', 'No need.'],
    ['break', EXTRA_PIECE, '--why', 'Ill.'],
  ])('%s %s: a day before the case was opened is refused', async (...argv) => {
    const made = await sentWorld();
    const { rev } = await made.store.load('R-1');
    expect(await made.repair('promise', ...argv, '--on', '2026-01-14')).toBe(2);
    expect(made.screen.err).toContain(
      'Wednesday 14 January 2026 is before R-1 was opened, on Thursday 15 January 2026. Nothing was changed.',
    );
    expect(await made.store.load('R-1')).toMatchObject({ rev });
  });

  test('what is kept is not kept again', async () => {
    const made = await sentWorld();
    await made.repair('promise', 'keep', EXTRA_PIECE);
    expect(await made.repair('promise', 'keep', EXTRA_PIECE)).toBe(1);
    expect(made.screen.err).toContain('R-1.3 is kept already. Nothing was changed.');
  });
});

describe('move', () => {
  test('a day the client agreed to counts as a move; the first day stays', async () => {
    const made = await sentWorld();
    expect(
      await made.repair(
        'promise',
        'move',
        EXTRA_PIECE,
        '5 business days',
        '--agreed',
        '--why',
        'ill',
        '--json',
      ),
    ).toBe(0);
    expect(promiseIn(made, EXTRA_PIECE)).toMatchObject({
      due: '2026-01-22',
      originalDue: '2026-01-29',
      moves: [{ from: '2026-01-29', to: '2026-01-22', agreed: true, why: 'ill' }],
    });
  });

  test('without the client it is a move all the same, and the cost is told', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'move', EXTRA_PIECE, '2026-02-05')).toBe(0);
    expect(made.screen.out).toContain(', and is now due on Thursday 5 February 2026.');
    expect(made.screen.out).toContain('--agreed');
    await made.repair('show', '1', '--json');
    expect(promiseIn(made, EXTRA_PIECE)?.moves).toMatchObject([{ agreed: false }]);
  });

  test('a letter that names the old day is not up to date any more', async () => {
    const made = await pictureWorld();
    await made.repair('promise', 'move', EXTRA_PIECE, '2026-02-04');
    expect(made.screen.out).toContain('write it anew with: repair resume R-1');
    expect(made.screen.out).not.toContain('first day');
    await made.repair('promise', 'move', EXTRA_PIECE, '2026-02-05', '--json');
    expect(made.json<CaseView>().apology.drafts[0]?.stale).toBe(true);
    expect(promiseIn(made, EXTRA_PIECE)).toMatchObject({
      state: 'planned',
      originalDue: '2026-02-05',
      moves: [],
    });
  });

  test.each([
    ['2026-01-14', /has passed/],
    ['2026-02-30', /February/],
    ['1/12', /January|December/],
  ])('to %s is refused', async (day, says) => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'move', EXTRA_PIECE, day)).toBe(2);
    expect(made.screen.err).toMatch(says);
  });

  test.each([
    ['2026-01-29', true],
    ['2026-01-30', false],
  ])('agreed to on %s: in time %s', async (on, agreed) => {
    const made = await sentWorld();
    made.travel('2026-02-02');
    await made.repair('promise', 'move', EXTRA_PIECE, '2026-02-05', '--agreed', '--on', on);
    expect(made.screen.out.includes('counted on had passed')).toBe(!agreed);
    await made.repair('show', '1', '--json');
    expect(promiseIn(made, EXTRA_PIECE)?.moves).toMatchObject([{ on, agreed }]);
  });

  test('to the day it has is refused', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'move', EXTRA_PIECE, '2026-01-29')).toBe(1);
    expect(made.screen.err).toContain('R-1.3 is due on that day already.');
  });

  test('needs a day', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'move', EXTRA_PIECE)).toBe(2);
    expect(made.screen.err).toContain('day');
  });
});

describe('break', () => {
  test('with its reason; then the client is to be told', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'break', EXTRA_PIECE, '--why', 'Ill.')).toBe(0);
    expect(made.screen.out).toBe('R-1.3 is broken.\n');
    expect(made.screen.err).toContain('Next: Tell the client about R-1.3');
    await made.repair('show', '1', '--json');
    expect(promiseIn(made, EXTRA_PIECE)).toMatchObject({ state: 'broken', why: 'Ill.' });
    expect(await made.repair('promise', 'keep', EXTRA_PIECE)).toBe(1);
    expect(made.screen.err).toContain('repair undo R-1 --event 24');
  });

  test('the reason is asked where somebody can answer', async () => {
    const made = await sentWorld({ answers: { why: 'Ill.' } });
    expect(await made.repair('promise', 'break', EXTRA_PIECE)).toBe(0);
  });

  test('a plan is dropped, not broken', async () => {
    const made = await pictureWorld();
    expect(await made.repair('promise', 'break', EXTRA_PIECE, '--why', 'Ill.')).toBe(1);
    expect(made.screen.err).toContain('repair promise release R-1.3');
  });

  test('without one it is refused', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'break', EXTRA_PIECE)).toBe(2);
    expect(made.screen.err).toContain('As in: repair promise break R-1.3 --why');
  });
});

describe('release', () => {
  test('when the day had passed it counts as not kept, and says so', async () => {
    const made = await sentWorld();
    made.travel('2026-01-30');
    await made.repair('promise', 'release', EXTRA_PIECE, '--why', 'Never mind.');
    expect(made.screen.out).toBe('R-1.3 is released. Its day had passed, so it counts as not kept.\n');
    await made.repair('promise', 'release', PREVENTION, '--why', 'No use.');
    expect(made.screen.out).toBe('R-1.1 is given up. It counts as not kept.\n');
  });

  test('the words of the client are kept', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'release', EXTRA_PIECE, '--why', 'No need, thanks.', '--json')).toBe(
      0,
    );
    expect(promiseIn(made, EXTRA_PIECE)).toMatchObject({ state: 'released', settledOn: '2026-01-15' });
    expect(made.json<CaseView>().messages.at(-1)).toMatchObject({ from: 'client', text: 'No need, thanks.' });
  });

  test('a promise to oneself needs no client', async () => {
    const made = await sentWorld();
    await made.repair('promise', 'release', PREVENTION, '--why', 'We stopped using pictures.', '--json');
    expect(made.json<CaseView>().messages).toHaveLength(1);
  });

  test.each([[[]], [['--why', '']], [['--why', '  ']]])('without words (%s) it is refused', async (argv) => {
    const made = await sentWorld();
    const { rev } = await made.store.load('R-1');
    expect(await made.repair('promise', 'release', EXTRA_PIECE, ...argv)).toBe(2);
    expect(made.screen.err).toContain('--why');
    expect(await made.store.load('R-1')).toMatchObject({ rev });
  });
});

test.each([
  ['R-1.9', 'R-1 has no promise R-1.9.', 'repair promise list R-1'],
  ['R-9.1', 'There is no case R-9.', 'repair status'],
  ['R-1', '“R-1” is not the number of a promise.', 'repair promise list'],
  ['1.', '“1.” is not the number of a promise.', 'repair promise list'],
])('%s is no promise', async (id, says, hint) => {
  const made = await sentWorld();
  expect(await made.repair('promise', 'keep', id)).toBe(4);
  expect(made.screen.err).toContain(says);
  expect(made.screen.err).toContain(hint);
});

test('with nothing promised the list says so', async () => {
  const { repair, screen, json } = world({ screen: true });
  expect(await repair('promise', 'list')).toBe(0);
  expect(screen.err).toBe('Nothing is promised.\n');
  await repair('promise', 'list', '--json');
  expect(json()).toEqual({ schema: 'repair.promises/1', promises: [] });
});
