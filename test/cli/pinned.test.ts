import { expect, test } from 'vitest';
import { StoreError } from '../../src/store/case-store.ts';
import { pictureWorld } from '../support/stories.ts';
import { world } from '../support/world.ts';

test.each<{ command: string[] }>([
  { command: ['close', 'R-1', '--outcome', 'repaired', '--lesson', 'None.', '--force'] },
  { command: ['apology', 'check', 'letter.txt', '--case', 'R-1'] },
  { command: ['show', 'R-1', '--for-client'] },
])('words that cannot be read cost $command.0 no more than what they would propose', async ({ command }) => {
  const { store } = await pictureWorld();
  const { repair, screen } = world({
    files: { 'letter.txt': 'I am sorry for the trouble you had with the wrong picture.\n' },
    store: {
      ...store,
      pinnedPlaybook: async () => {
        throw new StoreError('unreadable', 'It is empty.', 'Nothing was changed.');
      },
    },
  });
  const code = await repair(...command);
  expect(screen.err).not.toContain('It is empty.');
  expect([0, 5]).toContain(code);
});
