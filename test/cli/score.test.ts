import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld, PREVENTION } from '../support/stories.ts';
import { world, type TestWorld, type WorldOptions } from '../support/world.ts';

const CLOSE = ['close', 'R-1', '--lesson', 'Ask first.', '--outcome'] as const;

async function closedWorld(outcome = 'repaired', options: WorldOptions = {}): Promise<TestWorld> {
  const made = await pictureWorld(options);
  await made.repair('apology', 'sent', 'R-1');
  await made.repair('remedy', 'answer', 'R-1', '--accepted', 'Fine.');
  for (const id of [PREVENTION, DEDUCTION, EXTRA_PIECE]) await made.repair('promise', 'keep', id);
  expect(await made.repair(...CLOSE, outcome)).toBe(0);
  return made;
}

describe('a score', () => {
  test.each<[string, (made: TestWorld) => void, string, string]>([
    ['before', () => undefined, 'settled', 'settled'],
    ['a month later', ({ travel }) => travel('2026-02-16'), 'day30', 'after 30 days'],
    ['a quarter later', ({ travel }) => travel('2026-04-15'), 'day90', 'after 90 days'],
  ])('after the close belongs to its day: %s', async (_title, wait, moment, words) => {
    const made = await closedWorld();
    wait(made);
    expect(await made.repair('score', 'R-1', '8')).toBe(0);
    expect(made.screen.out).toBe(`Kept in R-1: 8 of 10 (${words}).\n`);
    expect((await made.store.load('R-1')).scores).toMatchObject([{ moment, score: 8, source: 'client' }]);
  });

  test('before it is settled is one from before; a guess is called that everywhere', async () => {
    const { repair, screen, store } = await pictureWorld({ screen: true, env: { NO_COLOR: '1' } });
    expect(await repair('score', 'R-1', '3 of 10', '--guess')).toBe(0);
    expect(screen.out).toBe('Kept in R-1: 3 of 10 (before), your guess.\n');
    expect((await store.load('R-1')).scores).toMatchObject([{ moment: 'before', source: 'my_guess' }]);
    await repair('show', 'R-1');
    expect(screen.out).toMatch(/^They score +before 3 \(your guess\)$/m);
    await repair('log', 'R-1');
    expect(screen.out).toContain('Score 3 (before, my guess)');
    await repair('client', 'show', 'harbour');
    expect(screen.out).toContain('R-1: 3 (before, your guess)');
  });

  test('of two for one moment the later shows', async () => {
    const { repair, screen } = await pictureWorld();
    for (const score of ['3', '5']) await repair('score', 'R-1', score);
    await repair('show', 'R-1');
    expect(screen.out).toMatch(/^They score +before 5$/m);
  });

  test('how you stand may come with it or alone', async () => {
    const { repair, screen, store, json } = await closedWorld();
    expect(await repair('score', 'R-1', '--relationship', 'active more')).toBe(0);
    expect(screen.out).toBe('Kept in R-1: how you stand, working together more than before.\n');
    const { scores, relationship } = await store.load('R-1');
    expect({ scores, relationship }).toEqual({
      scores: [],
      relationship: [{ on: '2026-01-15', status: 'active_more' }],
    });
    await repair('show', 'R-1', '--json');
    expect(json<CaseView>().relationship).toHaveLength(1);
    await repair('show', 'R-1');
    expect(screen.out).toMatch(/^You stand +working together more than before \(Thu 15 Jan\)$/m);
    await repair('undo', 'R-1');
    expect(await store.load('R-1')).not.toHaveProperty('relationship');
  });

  test.each([
    [['11'], /no whole number from 0 to 10/],
    [['-1'], /./],
    [['7.5'], /no whole number/],
    [['well'], /no whole number/],
    [[], /needs its number[\s\S]*repair score R-1 8/],
    [['8', '--moment', 'soon'], /does not fit --moment[\s\S]*before, settled, day30, day90/],
    [['8', '--relationship', 'activ_more'], /did you mean active_more|active_more/],
  ])('%j is refused', async (argv, says) => {
    const { repair, screen, store } = await pictureWorld();
    const { rev } = await store.load('R-1');
    expect(await repair('score', 'R-1', ...argv)).toBe(2);
    expect(screen.err).toMatch(says);
    expect(await store.load('R-1')).toMatchObject({ rev });
  });

  test('in a terminal it is asked for', async () => {
    const made = await pictureWorld({ answers: { score: '4' } });
    expect(await made.repair('score', 'R-1')).toBe(0);
    expect((await made.store.load('R-1')).scores).toMatchObject([{ score: 4 }]);
  });

  test('of no case is none', async () => {
    expect(await world().repair('score', 'R-1', '8')).toBe(4);
  });
});

const days = ({ promises }: CaseView): string[] =>
  promises.filter(({ kind }) => kind === 'check-in').map(({ due, state }) => `${due} ${state}`);

describe('check-ins', () => {
  test('are promised to oneself at the close, on days that are worked', async () => {
    const { repair, json, screen, travel } = await closedWorld('repaired', {
      settings: { holidays: ['2026-02-16'] },
    });
    await repair('show', 'R-1', '--json');
    // The thirtieth day is a Saturday, and the Monday after it is off.
    expect(days(json<CaseView>())).toEqual(['2026-02-17 open', '2026-04-15 open']);
    travel('2026-02-18');
    expect(await repair('status', '--exit-code')).toBe(10);
    expect(screen.out).toContain('repair promise keep R-1.4');
    await repair('promise', 'keep', 'R-1.4');
    expect(screen.out).toContain('repair score R-1 8 --relationship active_same');
    await repair('calendar');
    expect(screen.out).toContain('tell them what you see coming');
  });

  test.each(['lost client', 'graceful exit', 'with insurer or legal'])(
    '%s: none, and nobody is thanked',
    async (outcome) => {
      const { repair, json, screen } = await closedWorld(outcome);
      expect(screen.out).not.toMatch(/Check in|Thank/);
      await repair('show', 'R-1', '--json');
      expect(days(json<CaseView>())).toEqual([]);
    },
  );

  test('are taken back with the close, and promised anew with the next', async () => {
    const { repair, json, store, travel } = await closedWorld();
    await repair('undo', 'R-1');
    expect(await store.load('R-1')).not.toHaveProperty('closedAt');
    await repair('show', 'R-1', '--json');
    expect(days(json<CaseView>())).toEqual([]);
    await repair(...CLOSE, 'repaired');
    travel('2026-02-02');
    await repair('reopen', 'R-1', '--why', 'Again.');
    await repair('show', 'R-1', '--json');
    expect(days(json<CaseView>())).toEqual(['2026-02-16 released', '2026-04-15 released']);
    await repair('undo', 'R-1');
    await repair('show', 'R-1', '--json');
    expect(days(json<CaseView>())).toEqual(['2026-02-16 open', '2026-04-15 open']);
  });

  test('those that the person added stay, and are no part of the close', async () => {
    const { repair, json } = await closedWorld();
    await repair('promise', 'add', 'R-1', 'Ring', '--to', 'self', '--kind', 'check-in', '--due', '+9d');
    await repair('undo', 'R-1');
    await repair('show', 'R-1', '--json');
    expect(days(json<CaseView>())).toHaveLength(2);
    expect(json<CaseView>()).toHaveProperty('closedAt');
  });

  test.each([80, 60])('the thanks keep to %i columns', async (columns) => {
    const { screen } = await closedWorld('repaired', {
      screen: true,
      env: { NO_COLOR: '1', COLUMNS: `${columns}` },
    });
    const lines = screen.out.split('\n').slice(1);
    expect(lines.join(' ')).toContain('Thank them, and sell nothing: “Thank you for telling me plainly');
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  });
});
