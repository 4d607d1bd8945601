import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/case/schema.ts';
import { pictureWorld, storyFile } from '../support/stories.ts';
import type { TestWorld } from '../support/world.ts';

/** R-1 was begun by mistake; R-2 is what really happened, with the same client and the same cause. */
async function begunTwice(): Promise<TestWorld> {
  const made = await pictureWorld({ files: { 'again.json': storyFile() } }, { told_on: null });
  await made.repair('close', 'R-1', '--outcome', 'withdrawn');
  await made.repair('new', '--playbook', 'costly-mistake', '--answers', 'again.json', '--json');
  return made;
}

describe('a case that was begun by mistake', () => {
  test('asks for nothing any more: what was promised to oneself ends with it', async () => {
    const { repair, screen, store } = await pictureWorld({}, { told_on: null });
    await repair('promise', 'add', 'R-1', 'Keep', 'every', 'licence', '--to', 'self', '--due', 'fri');
    expect(await repair('close', 'R-1', '--outcome', 'withdrawn')).toBe(0);
    expect(screen.out).toBe('R-1 is closed. Begun by mistake, it counts nowhere.\n');
    expect((await store.load('R-1')).promises.at(-1)).toMatchObject({
      state: 'released',
      settledOn: '2026-01-15',
    });
    await repair('promise', 'list', '--open');
    expect(screen.out).toBe('');
    expect(await repair('promise', 'keep', 'R-1.5')).toBe(1);
    expect(screen.err).toContain('If that is wrong: repair undo R-1 --event ');
    expect(screen.err).not.toMatch(/--event $/m);
  });

  test('closed by mistake itself, it is as it was before', async () => {
    const { repair, store } = await pictureWorld({}, { told_on: null });
    const before = await store.load('R-1');
    await repair('close', 'R-1', '--outcome', 'withdrawn');
    await repair('undo', 'R-1');
    expect((await store.load('R-1')).promises).toEqual(before.promises);
  });

  test('is no earlier failure: no case repeats it, and none is worse for it', async () => {
    const made = await begunTwice();
    const again = made.json<CaseRecord>();
    const first = await made.store.load('R-1');
    expect(again.severity).toBe(first.severity);
    expect(JSON.stringify(again.severityWhy)).not.toContain('R-1');
    expect(again.causes[0]).not.toHaveProperty('stable', 'repeats');
    expect(made.screen.err).not.toContain('R-1');
  });

  test('is in no measure of the report, which says so once', async () => {
    const { repair, screen } = await begunTwice();
    await repair('report');
    expect(screen.out).toContain('R-1: begun by mistake, so not counted.');
    expect(screen.out.match(/R-1\b(?!\.)/g)).toHaveLength(1);
  });
});

test('one in which a promise to the client was left open goes on counting', async () => {
  const { repair, screen, store } = await pictureWorld();
  await repair('apology', 'sent', 'R-1');
  expect(await repair('close', 'R-1', '--outcome', 'withdrawn', '--force')).toBe(0);
  expect(screen.out).toBe('R-1 is closed. A promise to the client was not kept, so it goes on counting.\n');
  expect((await store.load('R-1')).promises.some(({ state }) => state === 'open')).toBe(true);
  await repair('report');
  expect(screen.out).not.toContain('not counted');
});
