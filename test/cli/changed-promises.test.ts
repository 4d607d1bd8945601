import { describe, expect, test } from 'vitest';
import type { CasePromise } from '../../src/case/schema.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld } from '../support/stories.ts';
import type { TestWorld } from '../support/world.ts';

async function promiseOf({ store }: TestWorld, id: string): Promise<CasePromise | undefined> {
  return (await store.load('R-1')).promises.find((promise) => promise.id === id);
}

async function correct(made: TestWorld): Promise<void> {
  await made.repair('resume', 'R-1', '--no-input', '--set', 'demand=500 USD');
}

describe('an amount that is corrected', () => {
  test('while the promise is only planned: it keeps its number and its day', async () => {
    const made = await pictureWorld();
    await made.repair('promise', 'move', DEDUCTION, '2026-03-31');
    await correct(made);
    const { promises } = await made.store.load('R-1');
    expect(promises.map(({ id }) => id)).toEqual(['R-1.1', 'R-1.2', 'R-1.3']);
    expect(await promiseOf(made, DEDUCTION)).toMatchObject({
      text: "Take USD 500.00 off next month's invoice",
      state: 'planned',
      due: '2026-03-31',
    });
  });

  test('after they were told: one promise, and the next step is to tell them', async () => {
    const made = await pictureWorld();
    await made.repair('apology', 'sent', 'R-1');
    await correct(made);
    const told = "Take USD 400.00 off next month's invoice";
    const now = "Take USD 500.00 off next month's invoice";
    expect((await made.store.load('R-1')).promises).toHaveLength(3);
    expect(await promiseOf(made, DEDUCTION)).toMatchObject({ text: told, newText: now, state: 'open' });
    expect(made.screen.out).toContain(`They were told this; now it is`);
    expect(made.screen.err.replaceAll(/\s+/g, ' ')).toContain(
      `Tell the client that it is now “${now}”; they were told “${told}”. Then say so`,
    );
    expect(await made.repair('promise', 'told', DEDUCTION)).toBe(0);
    const known = await promiseOf(made, DEDUCTION);
    expect(known).toMatchObject({ text: now, state: 'open', originalDue: '2026-02-28' });
    expect(known).not.toHaveProperty('newText');
    expect(await made.repair('promise', 'told', DEDUCTION)).toBe(1);
  });

  test('a new letter tells them, too', async () => {
    const made = await pictureWorld();
    await made.repair('apology', 'sent', 'R-1');
    await correct(made);
    await made.repair('apology', 'draft', 'R-1');
    expect(made.screen.out).toContain('USD 500.00');
    await made.repair('apology', 'sent', 'R-1');
    expect(await promiseOf(made, DEDUCTION)).toMatchObject({ text: expect.stringContaining('500.00') });
  });

  test('corrected back, there is nothing to tell', async () => {
    const made = await pictureWorld();
    await made.repair('apology', 'sent', 'R-1');
    const before = await promiseOf(made, DEDUCTION);
    await correct(made);
    await made.repair('resume', 'R-1', '--no-input', '--set', 'demand=400 USD');
    expect(await promiseOf(made, DEDUCTION)).toEqual(before);
  });

  test('taken back, the answer and the words of its promise go together', async () => {
    const made = await pictureWorld();
    await made.repair('apology', 'sent', 'R-1');
    const before = await promiseOf(made, DEDUCTION);
    await correct(made);
    await made.repair('undo', 'R-1');
    expect(await promiseOf(made, DEDUCTION)).toEqual(before);
    await made.repair('log', 'R-1');
    expect(made.screen.out).toContain('Promise R-1.2 is now: Take USD 500.00');
  });
});

async function movedWorld(...flags: readonly string[]): Promise<TestWorld> {
  const made = await pictureWorld({ screen: true, env: { NO_COLOR: '1' } });
  await made.repair('apology', 'sent', 'R-1');
  await made.repair('promise', 'move', EXTRA_PIECE, '2026-02-06', ...flags);
  return made;
}

describe('a day that is moved', () => {
  test('without their word: the next step is to tell them the new day', async () => {
    const { repair, screen } = await movedWorld();
    expect(screen.out).toContain('if the client agrees: repair promise move R-1.3 2026-02-06 --agreed');
    expect(screen.out).toContain(
      'In words to send: “Deliver the extra piece of work: the day that I gave you changes, from Thursday 29 January 2026 to Friday 6 February 2026. Does that work for you?”',
    );
    expect(screen.err.replaceAll(/\s+/g, ' ')).toContain(
      'Tell the client that “Deliver the extra piece of work” is now for Friday 6 February 2026. Then say so',
    );
    expect(await repair('promise', 'told', EXTRA_PIECE)).toBe(0);
    expect(screen.err).not.toContain('Tell the client that');
  });

  test('a word to them is enough', async () => {
    const { repair, screen } = await movedWorld();
    await repair('note', 'R-1', 'It will be the 6th.', '--to', 'client');
    expect(screen.err).not.toContain('Tell the client that');
  });

  test('their yes may come later: the same day, agreed', async () => {
    const made = await movedWorld();
    const { repair, screen } = made;
    await repair('show', 'R-1');
    expect(screen.out).toContain('moved from Thu 29 Jan, not agreed');
    await repair('promise', 'list', 'R-1');
    expect(screen.out).toMatch(/^R-1\.3 +open, moved +Fri 6 Feb/m);
    expect(await repair('promise', 'move', EXTRA_PIECE, '2026-02-06', '--agreed')).toBe(0);
    expect(screen.out).toBe('R-1.3: they agreed to Friday 6 February 2026.\n');
    expect(await promiseOf(made, EXTRA_PIECE)).toMatchObject({
      moves: [{ from: '2026-01-29', to: '2026-02-06', agreed: true }],
    });
    await repair('show', 'R-1');
    expect(screen.out.replaceAll(/\s+/g, ' ')).toContain('moved from Thu 29 Jan, agreed');
    await repair('promise', 'list', 'R-1');
    expect(screen.out).toMatch(/^R-1\.3 +open, agreed +Fri 6 Feb/m);
    await repair('log', 'R-1');
    expect(screen.out).toContain('Promise R-1.3 moved to Friday 6 February 2026, agreed');
    expect(await repair('promise', 'move', EXTRA_PIECE, '2026-02-06', '--agreed')).toBe(1);
  });

  test('a yes that came too late is kept, and counts as late all the same', async () => {
    const made = await movedWorld();
    made.travel('2026-02-02');
    await made.repair('promise', 'move', EXTRA_PIECE, '2026-02-06', '--agreed');
    expect(made.screen.out).toContain('They agreed when a day that they counted on had passed');
    expect(await promiseOf(made, EXTRA_PIECE)).toMatchObject({ moves: [{ agreed: false }] });
  });

  test('an earlier day makes nothing late, and leaves time for a yes to a later one', async () => {
    const { repair, screen, travel } = await movedWorld();
    await repair('promise', 'move', DEDUCTION, '2026-02-20');
    expect(screen.out).toMatch(
      /^R-1\.2 was due on Saturday 28 February 2026, and is now due on Friday 20 February 2026\.\nIn words to send: /,
    );
    await repair('show', 'R-1');
    expect(screen.out.replaceAll(/\s+/g, ' ')).toContain(
      'Friday 20 February 2026 (in 36 days), moved from Sat 28 Feb open',
    );
    travel('2026-02-21');
    await repair('promise', 'move', DEDUCTION, '2026-03-04', '--agreed');
    expect(screen.out).toBe(
      'R-1.2 was due on Friday 20 February 2026, and is now due on Wednesday 4 March 2026, as they agreed.\n',
    );
    await repair('show', 'R-1');
    expect(screen.out.replaceAll(/\s+/g, ' ')).toContain('moved from Sat 28 Feb, agreed');
    await repair('promise', 'move', 'R-1.1', '2026-01-16');
    expect(screen.out).not.toContain('late');
  });

  test('before the letter went out, it is a day that has changed, not an answer', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('promise', 'move', DEDUCTION, '2026-03-31');
    expect(screen.err).toContain('A day has changed: go over the letter');
  });
});
