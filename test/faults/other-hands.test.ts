import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STORY } from '../../.config/readme-captures.js';
import { decodeCase } from '../../src/store/case-file.ts';
import { AT, note, opened } from '../store/case-events.ts';
import { filesIn, temporaryStore } from '../store/temporary-store.ts';
import { folderWorld } from '../support/folder-world.ts';
import { storyFile } from '../support/stories.ts';

test('a file cut short at any byte is named, and its words are not', async () => {
  const { store, root } = temporaryStore();
  await store.create(() => [opened, note('secret words')], AT);
  const text = readFileSync(join(root, 'cases/R-1.json'), 'utf8');
  for (let length = 0; length < text.length - 2; length += 1) {
    const decoded = decodeCase('R-1', text.slice(0, length));
    expect([length, decoded]).toEqual([
      length,
      { kind: 'bad', problem: expect.not.stringContaining('secret') },
    ]);
  }
});

/** Three cases of Acme, the second with a note. */
async function lived() {
  const made = temporaryStore();
  for (let n = 1; n <= 3; n += 1) await made.store.create(() => [opened], AT);
  await made.store.append('R-2', 1, [note('before')], AT);
  return made;
}

async function rev({ store }: Awaited<ReturnType<typeof lived>>, id: string): Promise<number> {
  return (await store.load(id)).rev;
}

describe('what other programs do to the files is seen at the next look', () => {
  test('a file changed in its place, its time as it was', async () => {
    const made = await lived();
    const path = join(made.root, 'cases/R-2.json');
    const older = readFileSync(path, 'utf8');
    await made.store.append('R-2', 2, [note('after')], AT);
    writeFileSync(path, older);
    utimesSync(path, 0, 0);
    expect(await rev(made, 'R-2')).toBe(2);
    expect((await made.store.append('R-2', 2, [note('again')], AT)).notes.map(({ text }) => text)).toEqual([
      'before',
      'again',
    ]);
  });

  test('a folder swapped with another store’s', async () => {
    const made = await lived();
    const other = temporaryStore();
    for (let n = 1; n <= 5; n += 1) await other.store.create(() => [opened], AT);
    renameSync(join(made.root, 'cases'), join(made.root, 'mine'));
    cpSync(join(other.root, 'cases'), join(made.root, 'cases'), { recursive: true });
    expect((await made.store.list()).cases).toHaveLength(5);
    expect((await made.store.create(() => [opened], AT)).id).toBe('R-6');
    rmSync(join(made.root, 'cases'), { recursive: true });
    renameSync(join(made.root, 'mine'), join(made.root, 'cases'));
    expect((await made.store.list()).cases).toHaveLength(3);
  });

  test('a case removed and put back, and one that came from elsewhere', async () => {
    const made = await lived();
    const [here, aside] = [join(made.root, 'cases/R-2.json'), join(made.root, 'R-2.json')];
    renameSync(here, aside);
    expect((await made.store.list()).cases.map(({ id }) => id)).toEqual(['R-1', 'R-3']);
    copyFileSync(aside, here);
    expect(await rev(made, 'R-2')).toBe(2);
  });

  test('while a write was being made: it is refused, and nothing of theirs is overwritten', async () => {
    const made = await lived();
    const slow = made.store.append('R-2', 2, [note('mine')], AT);
    await slow;
    await expect(made.store.append('R-2', 2, [note('mine')], AT)).rejects.toMatchObject({
      problem: 'conflict',
    });
  });
});

describe('a clock that jumps', () => {
  test.each(['1970-01-01T00:00:00Z', '2099-12-31T23:59:59-11:00', '2028-02-29T02:30:00+01:00'])(
    'to %s: events stay in the order in which they were written',
    async (at) => {
      const { store } = temporaryStore();
      await store.create(() => [opened], AT);
      await store.append('R-1', 1, [note('first')], at);
      await store.append('R-1', 2, [note('second')], AT);
      expect((await store.load('R-1')).notes.map(({ text }) => text)).toEqual(['first', 'second']);
    },
  );
});

describe('a link in a place of the store’s own leads no write out of it', () => {
  test.each(['cases', 'archive', 'tmp', 'playbooks', 'lock', 'store.json'])('%s', async (name) => {
    // Half a minute of waiting for a lock that is none passes at once.
    const clock = { now: 0 };
    const { store, root } = temporaryStore({
      monotonic: () => clock.now,
      delay: async (ms) => void (clock.now += ms),
    });
    const outside = `${root}-outside`;
    mkdirSync(root, { recursive: true });
    mkdirSync(outside);
    const target = join(outside, 'target');
    if (name === 'lock' || name === 'store.json') writeFileSync(target, 'not mine');
    else mkdirSync(target);
    symlinkSync(target, join(root, name));
    const before = filesIn(outside);
    const writes = [
      () => store.pinPlaybook('a'.repeat(64), '{}'),
      () => store.create(() => [opened, { type: 'closed', outcome: 'withdrawn' }], AT),
      () => store.create(() => [opened], AT),
    ];
    for (const write of writes) await write().catch(() => undefined);
    expect(filesIn(outside)).toEqual(before);
    expect(name === 'lock' || name === 'store.json' ? readFileSync(target, 'utf8') : 'not mine').toBe(
      'not mine',
    );
  });
});

test.each([
  '../../../x',
  'a/b',
  'con',
  'nul.json',
  'R-1',
  '💥'.repeat(20),
  'x'.repeat(100),
  '\u202Eevil',
  '~',
  '-rf',
  '$(id)',
])('a client called %j is in no file name', async (client) => {
  const { repair, data, store } = folderWorld({ files: { [STORY.file]: storyFile() } });
  const args = [
    'new',
    '--playbook',
    'costly-mistake',
    '--answers',
    STORY.file,
    '--set',
    `client_name=${client}`,
  ];
  expect(await repair(...args)).toBe(0);
  expect((await store.load('R-1')).client.name).toBe(client);
  const names = filesIn(data).filter(
    (name) => !/^(cases|tmp|playbooks)$|^playbooks.[0-9a-f]{64}\.json$/.test(name),
  );
  expect(names).toEqual([join('cases', 'R-1.json'), 'store.json']);
});
