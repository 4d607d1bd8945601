import { expect, test } from 'vitest';
import { foldersOf } from '../../src/cli/folders.ts';

const linux = (env: Record<string, string>) => ({ env, home: '/home/sam', platform: 'linux' });
const HOME = {
  data: '/home/sam/.local/share/repair',
  config: '/home/sam/.config/repair',
  state: '/home/sam/.local/state/repair',
};

test.each([
  ['nothing is set', {}, undefined, HOME],
  [
    'XDG folders',
    { XDG_DATA_HOME: '/d', XDG_STATE_HOME: '/s' },
    undefined,
    { ...HOME, data: '/d/repair', state: '/s/repair' },
  ],
  ['a relative XDG folder', { XDG_DATA_HOME: 'd' }, undefined, HOME],
  [
    'everything under one',
    { REPAIR_HOME: '/r' },
    undefined,
    { data: '/r/data', config: '/r/config', state: '/r/state' },
  ],
  // R-1 there is another case than R-1 here, and so is the line that was begun for it.
  [
    'another store, with its own half-typed lines',
    {},
    '/there',
    { ...HOME, data: '/there', state: '/there/state' },
  ],
])('%s', (_what, env, store, folders) => {
  expect(foldersOf(linux(env), store)).toEqual(folders);
});
