import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { StoreError } from '../../src/store/case-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { pictureWorld } from '../support/stories.ts';
import { NOW, world, type TestWorld } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

/** A case that another terminal writes to, each time just before this one does. */
async function beaten(...others: readonly EventBody[]): Promise<TestWorld> {
  const store = memoryStore();
  await writtenCase(store, 'Acme');
  const waiting = [...others];
  const slow: CaseStore = {
    ...store,
    append: async (id, rev, events, at) => {
      const other = waiting.shift();
      if (other !== undefined) await store.append(id, (await store.load(id)).rev, [other], NOW);
      return store.append(id, rev, events, at);
    },
  };
  return world({ store: slow });
}

const theirs = (text: string): EventBody => ({ type: 'said', from: 'me', to: 'self', via: 'note', text });

describe('another terminal writes to the case between the look and the write', () => {
  test('a note goes in after it, however often that happens', async () => {
    const { repair, store } = await beaten(theirs('one'), theirs('two'), theirs('three'));
    expect(await repair('note', 'R-1', 'Mine.')).toBe(0);
    expect((await store.load('R-1')).notes.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'Mine.']);
  });

  test.each<{ command: string[]; words: string }>([
    {
      command: [
        'close',
        'R-1',
        '--outcome',
        'withdrawn',
        '--lesson',
        'My lesson.',
        '--not-preventing',
        'x',
        '--force',
      ],
      words: 'My lesson.',
    },
    { command: ['promise', 'add', 'R-1', 'My promise', '--due', 'fri'], words: 'My promise' },
    { command: ['score', 'R-1', '8', '--guess'], words: 'Score 8' },
  ])('$command.0 is refused, and what was written is told to be copied', async ({ command, words }) => {
    const { repair, screen, store } = await beaten(theirs('one'));
    const { rev } = await store.load('R-1');
    expect(await repair(...command)).toBe(6);
    expect((await store.load('R-1')).rev).toBe(rev + 1);
    expect(screen.err).toMatch(/R-1 was changed meanwhile/);
    expect(screen.err).toMatch(new RegExp(`not stored: .*${words}`));
    expect(await repair(...command, '--json')).toBe(0);
  });

  test('so it is with --json', async () => {
    const { repair, screen } = await beaten(theirs('one'));
    await repair('promise', 'add', 'R-1', 'My promise', '--due', 'fri', '--json');
    expect(JSON.parse(screen.err)).toMatchObject({
      schema: 'repair.error/1',
      code: 'conflict',
      exit: 6,
      problems: [{ where: 'not stored', message: expect.stringContaining('My promise') }],
    });
  });
});

test.each([
  ['locked', 6],
  ['unwritable', 8],
] as const)('a store that is %s gives the words back, too', async (problem, exit) => {
  const store = memoryStore();
  await writtenCase(store, 'Acme');
  const refuse = async (): Promise<never> => {
    throw new StoreError(problem, 'No.', 'Try again.');
  };
  const { repair, screen } = world({ store: { ...store, append: refuse } });
  expect(await repair('note', 'R-1', 'A long note that took an hour.')).toBe(exit);
  expect(screen.err).toBe('No.\n  not stored: Note: A long note that took an hour.\nTry again.\n');
});

test('a store that refuses although nobody else wrote is asked once, not for ever', async () => {
  const { store } = await pictureWorld();
  let tries = 0;
  const refuse = async (): Promise<never> => {
    tries += 1;
    if (tries > 3) throw new Error('for ever');
    throw new StoreError('conflict', 'No.', 'Try again.');
  };
  const { repair, screen } = world({ store: { ...store, append: refuse } });
  expect(await repair('resume', 'R-1', '--set', 'wanted=A word')).toBe(6);
  expect(await repair('note', 'R-1', 'A note.')).toBe(6);
  expect(screen.err).toContain('A note.');
  expect(tries).toBe(2);
});
