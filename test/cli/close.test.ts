import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import type { Lessons } from '../../src/report/lessons.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld, PREVENTION } from '../support/stories.ts';
import { PAUSE } from '../support/scripted-prompter.ts';
import type { TestWorld, WorldOptions } from '../support/world.ts';

const WITH_WORDS = ['--outcome', 'repaired', '--lesson', 'No picture without its licence.'] as const;

async function keptWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const made = await pictureWorld(options);
  await made.repair('apology', 'sent', 'R-1');
  for (const id of [DEDUCTION, EXTRA_PIECE]) await made.repair('promise', 'keep', id);
  return made;
}

test('a case with every promise kept closes with its outcome and its lesson', async () => {
  const { repair, screen, store } = await keptWorld();
  expect(await repair('close', 'harbour', ...WITH_WORDS)).toBe(0);
  expect(screen.out).toBe('R-1 is closed. Its lesson is kept. Not on record: an answer to your offer.\n');
  expect(screen.err).toContain(`repair promise keep ${PREVENTION}`);
  expect(await store.load('R-1')).toMatchObject({
    outcome: 'repaired',
    lesson: 'No picture without its licence.',
  });
});

describe('while a promise to the client is open', () => {
  test('it is refused: each promise is named, with both ways out', async () => {
    const { repair, screen, store } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    const { rev } = await store.load('R-1');
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
    expect(screen.err).toContain('R-1 cannot close: 2 promises to the client are open. Nothing was changed.');
    expect(screen.err).toMatch(/^ {2}R-1\.2: Take USD 400\.00 off/m);
    expect(screen.err).toMatch(/^ {2}R-1\.3: Deliver/m);
    expect(screen.err).toMatch(/repair promise keep R-1\.\d/);
    expect(screen.err).toMatch(/repair promise release R-1\.\d/);
    expect(await store.load('R-1')).toMatchObject({ rev });
  });

  test('one that is moved or late still counts as open', async () => {
    const { repair, travel } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    await repair('promise', 'keep', EXTRA_PIECE);
    await repair('promise', 'move', DEDUCTION, '2026-06-30', '--agreed');
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
    travel('2026-08-01');
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
    await repair('promise', 'release', DEDUCTION, '--why', 'Never mind.');
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(0);
  });

  test('--force closes, is recorded, and the report counts it', async () => {
    const { repair, json } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    expect(await repair('close', 'R-1', ...WITH_WORDS, '--force', '--json')).toBe(0);
    expect(json<CaseView>()).toMatchObject({ stage: 'closed', forcedOpenPromises: [DEDUCTION, EXTRA_PIECE] });
    await repair('report', '--json');
    expect(json<Lessons>()).toMatchObject({ closedWithOpenPromises: ['R-1'], promises: { keptOnTime: 0 } });
    await repair('report');
  });

  test('--force where nothing is open records nothing special', async () => {
    const { repair, json } = await keptWorld();
    await repair('close', 'R-1', ...WITH_WORDS, '--force', '--json');
    expect(json()).not.toHaveProperty('forcedOpenPromises');
  });
});

test('promises that were never told to the client do not hold a case open', async () => {
  const { repair } = await pictureWorld();
  expect(await repair('close', 'R-1', '--outcome', 'withdrawn', '--lesson', 'None yet.')).toBe(0);
});

test('what is closed is not closed again', async () => {
  const { repair, screen } = await keptWorld();
  await repair('close', 'R-1', ...WITH_WORDS);
  expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
  expect(screen.err).toContain('R-1 is closed already.');
});

describe('the outcome and the lesson', () => {
  test.each([
    [[], ['--outcome', '--lesson']],
    [['--outcome', 'repaired'], ['--lesson']],
    [['--lesson', 'Ask.'], ['--outcome']],
    [['--outcome', 'repaired', '--lesson', ' '], ['--lesson']],
  ])('are needed: %s', async (argv, named) => {
    const { repair, screen, store } = await keptWorld();
    expect(await repair('close', 'R-1', ...argv)).toBe(2);
    expect([...screen.err.matchAll(/^ {2}(--\w+):/gm)].map(([, flag]) => flag)).toEqual(named);
    expect(await store.load('R-1')).not.toHaveProperty('closedAt');
  });

  test.each([
    ['repaird', /did you mean repaired\?/],
    ['fine', /repaired, repaired_cooler, lost_client/],
  ])('%s is no outcome', async (outcome, says) => {
    const { repair, screen } = await keptWorld();
    expect(await repair('close', 'R-1', '--outcome', outcome, '--lesson', 'Ask.')).toBe(2);
    expect(screen.err).toMatch(says);
  });

  test.each(['lost client', 'lost-client', 'lost_client', 'Lost client'])(
    '%s is lost_client',
    async (outcome) => {
      const { repair, store } = await keptWorld();
      expect(await repair('close', 'R-1', '--outcome', outcome, '--lesson', 'Ask.')).toBe(0);
      expect(await store.load('R-1')).toMatchObject({ outcome: 'lost_client' });
    },
  );

  test('are asked where somebody can answer', async () => {
    const { repair, store, unused } = await keptWorld({
      answers: { outcome: 'repaired', lesson: 'Ask first.' },
    });
    expect(await repair('close', 'R-1')).toBe(0);
    expect(unused).toEqual([]);
    expect(await store.load('R-1')).toMatchObject({ outcome: 'repaired', lesson: 'Ask first.' });
  });

  test('stopping at a question closes nothing', async () => {
    const { repair, store } = await keptWorld({ answers: { outcome: 'repaired', lesson: PAUSE } });
    expect(await repair('close', 'R-1')).toBe(3);
    expect(await store.load('R-1')).not.toHaveProperty('closedAt');
  });
});
