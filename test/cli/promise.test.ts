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
      [PREVENTION, 'overdue', '2026-01-29'],
      [EXTRA_PIECE, 'overdue', '2026-01-29'],
      [DEDUCTION, 'open', '2026-02-28'],
    ]);
  });

  test('a closed case is listed when it is named', async () => {
    const made = await sentWorld();
    for (const id of [PREVENTION, DEDUCTION, EXTRA_PIECE]) await made.repair('promise', 'keep', id);
    await made.repair('close', '1', '--outcome', 'repaired', '--lesson', 'Ask.');
    await made.repair('promise', 'list');
    expect(made.screen).toEqual({ out: '', err: 'Nothing is promised.\n' });
    await made.repair('promise', 'list', '1');
    expect(made.screen.out.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('keep', () => {
  test('today, or on a day that was', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'keep', EXTRA_PIECE)).toBe(0);
    expect(made.screen.out).toBe('R-1.3 is kept.\n');
    made.travel('2026-01-21');
    expect(await made.repair('promise', 'keep', PREVENTION, '--on', 'tue')).toBe(0);
    expect(made.screen.out).toBe('R-1.1 is kept, on Tuesday 20 January 2026.\n');
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
        '--told-client',
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
    expect(made.screen.out).toContain('R-1.3 is now due on Thursday 5 February 2026.');
    expect(made.screen.out).toContain('--told-client');
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

  test('needs a day', async () => {
    const made = await sentWorld();
    expect(await made.repair('promise', 'move', EXTRA_PIECE)).toBe(2);
    expect(made.screen.err).toContain('day');
  });
});

describe('release', () => {
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
  const { repair, screen, json } = world();
  expect(await repair('promise', 'list')).toBe(0);
  expect(screen.err).toBe('Nothing is promised.\n');
  await repair('promise', 'list', '--json');
  expect(json()).toEqual({ schema: 'repair.promises/1', promises: [] });
});
