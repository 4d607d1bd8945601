import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FOLD_VERSION } from '../../src/case/fold.ts';
import type { StoreError } from '../../src/store/case-store.ts';
import {
  answered,
  anyEvent,
  AT,
  closed,
  kept,
  note,
  opened,
  promised,
  reopened,
  undone,
} from './case-events.ts';
import { filesIn, temporaryStore } from './temporary-store.ts';

const HASH = 'c'.repeat(64);

describe('the folder', () => {
  test('is not made by looking at it', async () => {
    const { store, root, stateRoot } = temporaryStore();
    await store.list();
    await store.list({ live: true });
    await store.load('R-1').catch(() => undefined);
    await store.append('R-1', 1, [note('x')], AT).catch(() => undefined);
    await store.forget('R-1', AT).catch(() => undefined);
    await store.pinnedPlaybook(HASH);
    await store.halfTyped('R-1');
    await store.saveHalfTyped('R-1', null);
    expect([existsSync(root), existsSync(stateRoot)]).toEqual([false, false]);
  });

  test('has live cases in one place and all others in another', async () => {
    const { store, root, stateRoot } = temporaryStore();
    await store.pinPlaybook(HASH, '{}');
    for (let n = 1; n <= 3; n += 1) await store.create(() => [opened], AT);
    await store.append('R-2', 1, [closed], AT);
    await store.forget('R-3', AT);
    await store.saveHalfTyped('R-1', { step: 'facts', text: 'half' });
    const folders = ['archive', 'archive/0000', 'cases', 'playbooks', 'tmp'];
    const files = ['archive/0000/R-2.json', 'archive/0000/R-3.json', 'cases/R-1.json', 'store.json'];
    expect(filesIn(root)).toEqual([...folders, ...files, `playbooks/${HASH}.json`].toSorted());
    expect(filesIn(stateRoot)).toEqual(['half', 'half/R-1.json']);
    const format: unknown = JSON.parse(readFileSync(join(root, 'store.json'), 'utf8'));
    expect(format).toEqual({ format: 1, minReader: 1, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  test('has a case where it belongs after every event, whichever brought it there', async () => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened], AT);
    const events = [closed, undone(2), undone(3), reopened, undone(5), promised('p1'), kept('p1'), undone(8)];
    const places: string[] = [];
    for (const [index, event] of events.entries()) {
      await store.append('R-1', index + 1, [event], AT);
      places.push(...filesIn(root).filter((file) => file.endsWith('R-1.json')));
    }
    const [live, archived] = ['cases/R-1.json', 'archive/0000/R-1.json'];
    expect(places).toEqual([archived, live, archived, live, archived, live, archived, live]);
  });

  test('holds a thousand archived cases a folder', async () => {
    const { store, root } = temporaryStore();
    mkdirSync(join(root, 'archive', '12345'), { recursive: true });
    writeFileSync(join(root, 'archive', '12345', 'R-12345678.json'), 'whatever');
    const { id } = await store.create(() => [opened, closed], AT);
    expect(id).toBe('R-12345679');
    expect(existsSync(join(root, 'archive', '12345', `${id}.json`))).toBe(true);
  });

  test.each(['000', '077', '377'])('is for the owner alone under umask %s', async (umask) => {
    const { store, root, stateRoot } = temporaryStore();
    mkdirSync(stateRoot, { mode: 0o700 });
    const before = process.umask(umask);
    onTestFinished(() => void process.umask(before));
    await store.pinPlaybook(HASH, '{}');
    const { id } = await store.create(() => [opened], AT);
    await store.saveHalfTyped(id, { step: 'facts', text: 'half' });
    await store.append(id, 1, [closed], AT);
    for (const top of [root, stateRoot]) {
      for (const path of [top, ...filesIn(top).map((file) => join(top, file))]) {
        const stat = lstatSync(path);
        expect([path, stat.mode & 0o777]).toEqual([path, stat.isDirectory() ? 0o700 : 0o600]);
      }
    }
  });

  test('may be a link, but none of its own folders may lead out of it', async () => {
    const { store, root, reopen } = temporaryStore();
    const elsewhere = join(dirname(root), 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, root);
    await store.create(() => [opened], AT);
    renameSync(join(elsewhere, 'cases'), join(dirname(root), 'outside'));
    symlinkSync(join(dirname(root), 'outside'), join(elsewhere, 'cases'));
    expect((await reopen().list()).unreadable).toMatchObject([{ file: 'cases' }]);
    await expect(reopen().create(() => [opened], AT)).rejects.toMatchObject({ problem: 'unwritable' });
    expect(readdirSync(join(dirname(root), 'outside'))).toEqual(['R-1.json']);
  });
});

describe('the file of a case', () => {
  test('is the folded record, pretty, with the version of folding', async () => {
    const { store, root } = temporaryStore();
    const record = await store.create((id) => [opened, answered('who', id), note('Grüße')], AT);
    const { schema, id, rev, ...rest } = record;
    const text = `${JSON.stringify({ schema, id, rev, fold: FOLD_VERSION, ...rest }, null, 2)}\n`;
    expect(readFileSync(join(root, 'cases', 'R-1.json'), 'utf8')).toBe(text);
  });

  test('is believed in its events only, and mended at the next save', async () => {
    const { store, root } = temporaryStore();
    const record = await store.create(() => [opened, answered('who', 'Acme')], AT);
    const path = join(root, 'cases', 'R-1.json');
    const events = { schema: record.schema, id: 'R-1', rev: 2, title: 'a lie', events: record.events };
    writeFileSync(path, JSON.stringify(events));
    expect(await store.load('R-1')).toEqual(record);
    await store.append('R-1', 2, [note('x')], AT);
    expect(readFileSync(path, 'utf8')).not.toContain('a lie');
  });

  test('of a forgotten case holds not a word of it, and neither does any other file', async () => {
    const { store, root, stateRoot } = temporaryStore();
    await store.create(() => [opened, note('the secret')], AT);
    await store.saveHalfTyped('R-1', { step: 'facts', text: 'the secret' });
    mkdirSync(join(root, 'quarantine'));
    writeFileSync(join(root, 'quarantine', 'R-1.old.json'), 'the secret');
    writeFileSync(join(root, 'quarantine', 'R-11.old.json'), 'of another case');
    await store.forget('R-1', AT);
    const words = [root, stateRoot].flatMap((top) =>
      filesIn(top)
        .map((file) => join(top, file))
        .filter((path) => lstatSync(path).isFile())
        .filter((path) => readFileSync(path, 'utf8').includes('secret')),
    );
    expect(words).toEqual([]);
    expect(existsSync(join(root, 'quarantine', 'R-11.old.json'))).toBe(true);
    expect(JSON.parse(readFileSync(join(root, 'archive', '0000', 'R-1.json'), 'utf8'))).toEqual({
      schema: 'repair.case/1',
      id: 'R-1',
      rev: 1,
      events: [{ n: 1, at: AT, type: 'forgotten' }],
    });
  });

  test('folds to the same record after any events', async () => {
    const { store, reopen } = temporaryStore();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyEvent, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        async (batches) => {
          let record = await store.create(() => [opened], AT);
          for (const batch of batches) record = await store.append(record.id, record.rev, batch, AT);
          expect(await reopen().load(record.id)).toEqual(record);
        },
      ),
      { numRuns: 25 },
    );
  });
});

async function problemOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'none',
    (error: StoreError) => error.problem,
  );
}

describe('the format gate', () => {
  test.each([
    {
      title: 'a store that only newer versions read',
      content: '{"format":2,"minReader":2}',
      read: 'newer',
      write: 'newer',
    },
    {
      title: 'a store that only newer versions write',
      content: '{"format":2,"minReader":1}',
      read: 'none',
      write: 'newer',
    },
    { title: 'a damaged gate', content: '{"for', read: 'none', write: 'unreadable' },
  ])('$title', async ({ content, read, write }) => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened], AT);
    writeFileSync(join(root, 'store.json'), content);
    expect(await problemOf(store.load('R-1'))).toBe(read);
    expect(await problemOf(store.list())).toBe(read);
    await expect(store.create(() => [opened], AT)).rejects.toMatchObject({ problem: write });
    await expect(store.append('R-1', 1, [note('x')], AT)).rejects.toMatchObject({ problem: write });
    expect(readFileSync(join(root, 'store.json'), 'utf8')).toBe(content);
  });

  test('a damaged gate is named among what cannot be read', async () => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened], AT);
    writeFileSync(join(root, 'store.json'), '[]');
    expect(await store.list()).toMatchObject({
      cases: [{ id: 'R-1' }],
      unreadable: [{ file: 'store.json' }],
    });
  });
});

describe('a case in the wrong folder', () => {
  test('closed but left among the live ones by a kill: not live, moved at the next write', async () => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened, closed], AT);
    renameSync(join(root, 'archive/0000/R-1.json'), join(root, 'cases/R-1.json'));
    expect((await store.list({ live: true })).cases).toEqual([]);
    expect((await store.list()).cases).toHaveLength(1);
    await store.append('R-1', 2, [note('x')], AT);
    expect(filesIn(join(root, 'cases'))).toEqual([]);
    expect((await store.load('R-1')).rev).toBe(3);
  });

  test('open but in the archive: found, moved at the next write', async () => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened], AT);
    mkdirSync(join(root, 'archive/0000'), { recursive: true });
    renameSync(join(root, 'cases/R-1.json'), join(root, 'archive/0000/R-1.json'));
    expect((await store.append('R-1', 1, [note('x')], AT)).rev).toBe(2);
    expect(filesIn(join(root, 'cases'))).toEqual(['R-1.json']);
    expect(filesIn(join(root, 'archive/0000'))).toEqual([]);
  });

  test.each(['cases', 'archive'])(
    'in both, the newer one in %s: that is used, the other put aside',
    async (newer) => {
      const { store, root, warnings } = temporaryStore();
      await store.create(() => [opened], AT);
      const paths = [join(root, 'cases/R-1.json'), join(root, 'archive/0000/R-1.json')] as const;
      const [to, other] = newer === 'cases' ? paths : [paths[1], paths[0]];
      const old = readFileSync(paths[0]);
      await store.append('R-1', 1, [note('newer')], AT);
      mkdirSync(dirname(to), { recursive: true });
      mkdirSync(dirname(other), { recursive: true });
      if (to !== paths[0]) renameSync(paths[0], to);
      writeFileSync(other, old);
      expect((await store.load('R-1')).rev).toBe(2);
      expect((await store.list()).cases.map(({ rev }) => rev)).toEqual([2]);
      expect(warnings).toEqual(Array(2).fill(expect.stringMatching(/^R-1 lies both in/)));
      expect((await store.append('R-1', 2, [closed], AT)).rev).toBe(3);
      expect(filesIn(join(root, 'cases'))).toEqual([]);
      const [aside = ''] = filesIn(join(root, 'quarantine'));
      expect(readFileSync(join(root, 'quarantine', aside)).equals(old)).toBe(true);
      expect(warnings.at(-1)).toContain(`quarantine/${aside}`);
      expect((await store.append('R-1', 3, [reopened], AT)).rev).toBe(4);
    },
  );

  test('in both and forgotten: both are gone', async () => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened, note('the secret')], AT);
    mkdirSync(join(root, 'archive/0000'), { recursive: true });
    copyFileSync(join(root, 'cases/R-1.json'), join(root, 'old'));
    await store.append('R-1', 2, [note('newer')], AT);
    renameSync(join(root, 'cases/R-1.json'), join(root, 'archive/0000/R-1.json'));
    renameSync(join(root, 'old'), join(root, 'cases/R-1.json'));
    await store.forget('R-1', AT);
    expect(filesIn(join(root, 'cases'))).toEqual([]);
    expect(readFileSync(join(root, 'archive/0000/R-1.json'), 'utf8')).not.toContain('secret');
  });

  test('a number put aside is never given again', async () => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened], AT);
    mkdirSync(join(root, 'quarantine'));
    writeFileSync(join(root, 'quarantine', 'R-41.json'), 'damaged');
    expect((await store.create(() => [opened], AT)).id).toBe('R-42');
  });
});
