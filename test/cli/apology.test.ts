import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { drafts, fills } from '../support/case.ts';
import { DEDUCTION, pictureWorld, storyFile, WITH_POLICY } from '../support/stories.ts';
import { NOW, world, type TestWorld } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

async function heldWorld(): Promise<TestWorld> {
  const made = world({ files: { 'story.json': storyFile({}, WITH_POLICY) } });
  await made.repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
  return made;
}

describe('show', () => {
  test('the draft and nothing else goes to stdout', async () => {
    const { repair, screen, store } = await pictureWorld();
    expect(await repair('apology', 'show', 'R-1')).toBe(0);
    expect(screen.out).toBe((await store.load('R-1')).apology.drafts[0]?.text);
    expect(screen.out.endsWith('\n')).toBe(true);
  });

  test('without a draft it says how to get one', async () => {
    const store = memoryStore();
    await writtenCase(store, 'Acme');
    const { repair, screen } = world({ store });
    expect(await repair('apology', 'show', '1')).toBe(1);
    expect(screen).toEqual({ out: '', err: 'R-1 has no draft yet.\nGo on with: repair resume R-1\n' });
  });
});

describe('sent', () => {
  test('what is promised in it counts from then on, and the offer is made', async () => {
    const { repair, screen, store } = await pictureWorld();
    expect(await repair('apology', 'sent', 'R-1', '--via', 'phone')).toBe(0);
    expect(screen.out).toBe('R-1: recorded as sent. What you promised in it counts from now on.\n');
    const { promises, remedy, messages } = await store.load('R-1');
    expect(promises.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    expect(remedy.offers).toMatchObject([{ parts: ['net_off', 'extra_piece'] }]);
    expect(messages).toMatchObject([{ from: 'me', to: 'client', via: 'phone', about: 'apology' }]);
  });

  test('twice is refused, and nothing changes', async () => {
    const { repair, screen, store } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    const before = await store.load('R-1');
    expect(await repair('apology', 'sent', 'R-1')).toBe(1);
    expect(screen.err).toContain('recorded as sent already. Nothing was changed.');
    expect(await store.load('R-1')).toEqual(before);
  });

  test('first words may go out while the insurer is asked; they offer nothing', async () => {
    const { repair, json } = await heldWorld();
    expect(await repair('apology', 'sent', 'R-1', '--json')).toBe(0);
    expect(json<CaseView>()).toMatchObject({
      messages: [{ about: 'ack' }],
      remedy: { offers: [] },
      promises: [{ kind: 'update', state: 'open' }, { to: 'self' }],
    });
  });

  test('a letter is held while the insurer has not agreed', async () => {
    const { repair, screen, store } = await pictureWorld();
    const { rev } = await store.load('R-1');
    await store.append('R-1', rev, [fills('insurer.covered', true, { step: 'covered' }), drafts()], NOW);
    expect((await store.load('R-1')).insurer?.gate).toBe('amber');
    expect(await repair('apology', 'sent', 'R-1')).toBe(1);
    expect(screen.err).toContain('R-1 waits for the insurer. Nothing was recorded.');
    expect(screen.err).toContain('repair resume R-1 --set insurer_consent=');
    expect((await store.load('R-1')).messages).toEqual([]);
  });

  test('a letter that is no longer up to date is not recorded as the one that went out', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('promise', 'move', DEDUCTION, '2026-03-31');
    expect(await repair('apology', 'sent', 'R-1')).toBe(1);
    expect(screen.err).toContain('up to date');
  });

  test('a way of sending that is none is refused with the ways there are', async () => {
    const { repair, screen } = await pictureWorld();
    expect(await repair('apology', 'sent', 'R-1', '--via', 'pigeon')).toBe(2);
    expect(screen.err).toContain('email, phone, meeting, letter, chat');
  });
});
