import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { fills } from '../support/case.ts';
import { AT, closed, note, opened } from './case-events.ts';
import { filesIn, temporaryStore, type TemporaryStore } from './temporary-store.ts';

const NAME = 'Zoë Harbour';
const FORMS = [NAME.normalize('NFC'), NAME.normalize('NFD')];
const HASH = 'd'.repeat(64);
const DEAD = 2 ** 22 + 1;

const named = (name: string): EventBody => fills('client.name', name);

/** R-1 open, R-2 Acme's, R-3 closed; all forms of the name. */
async function twoClients(machine: Parameters<typeof temporaryStore>[0] = {}): Promise<TemporaryStore> {
  const made = temporaryStore(machine);
  const playbook = { id: 'own', version: '1', sha256: HASH };
  await made.store.pinPlaybook(HASH, JSON.stringify({ title: `For ${NAME}` }));
  await made.store.create(() => [{ type: 'opened', playbook }, named(FORMS[0] ?? ''), note(NAME)], AT);
  await made.store.create(() => [opened, named('Acme'), note('nothing to see')], AT);
  await made.store.create(() => [opened, named((FORMS[1] ?? '').toUpperCase()), closed], AT);
  return made;
}

/** A file and the folders above it. */
function plant(path: string, text: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** What `grep -r` finds of the name below the folders: in words, whatever their form and capitals, and in names. */
function found({ root, stateRoot }: TemporaryStore): string[] {
  return [root, stateRoot].flatMap((top) =>
    filesIn(top)
      .map((file) => join(top, file))
      .filter((path) => {
        const words = lstatSync(path).isFile() ? readFileSync(path, 'utf8') : '';
        return /zoë\s+harbour/i.test(`${path} ${words}`.normalize('NFC').replaceAll('\\u00eb', 'ë'));
      }),
  );
}

const bytesOf = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

test('not a byte of the name is left, wherever it was', async () => {
  const made = await twoClients();
  const { store, root, stateRoot } = made;
  await store.saveHalfTyped('R-1', { step: 'facts', text: `Dear ${NAME}` });
  const open = bytesOf(root, 'cases/R-1.json');
  const planted = [
    plant(join(root, 'archive', '0000', 'R-1.json'), open), // an older copy in the other folder
    plant(join(root, 'cases', 'R-1 (copy).json'), open),
    plant(join(root, 'cases', 'R-1.json~'), `only ${NAME}`),
    plant(join(root, 'cases', '.R-1.json.swp'), Buffer.concat([Buffer.from([0xff, 0]), Buffer.from(NAME)])),
    plant(join(root, 'older', 'R-1.json'), open.replaceAll('ë', '\\u00eb')),
    plant(join(root, 'quarantine', 'R-1.0b7c.json'), open),
    plant(join(root, 'quarantine', 'R-1.cut.json'), open.slice(0, 200)),
    plant(join(root, 'quarantine', 'whatever'), FORMS[1] ?? ''),
    plant(join(root, 'tmp', `${DEAD}.0b7c`), open),
    plant(join(root, 'tmp', `${process.ppid}.0b7c`), open),
    plant(join(root, 'tmp', `${FORMS[1]}.txt`), 'nothing inside'),
    plant(join(stateRoot, 'half', `${DEAD}.0b7c`), `{"text":"${FORMS[1]}"}`),
    plant(join(stateRoot, 'half', 'R-9.json'), `{"text":"${NAME}"}`),
    plant(join(stateRoot, 'edit-abc', 'letter.txt'), `Hello\n${NAME},`),
  ];
  const traces = await store.forgetClient('zoë  HARBOUR', AT);
  expect(traces).toMatchObject({ cases: ['R-1', 'R-3'], mentions: [], stays: [] });
  expect(traces.files).toEqual(
    expect.arrayContaining(planted.filter((path) => !/archive|\/\d+\./.test(path))),
  );
  expect(found(made)).toEqual([]);
  expect(existsSync(join(stateRoot, 'edit-abc'))).toBe(false);
  expect((await store.list()).cases.map(({ id }) => id)).toEqual(['R-2']);
  const folders = ['archive', 'archive/0000', 'cases', 'older', 'playbooks', 'quarantine', 'tmp'];
  const files = ['archive/0000/R-1.json', 'archive/0000/R-3.json', 'cases/R-2.json', 'store.json'];
  expect(filesIn(root)).toEqual([...folders, ...files].toSorted());
});

describe('what is somebody else’s stays, byte for byte, and is named', () => {
  test.each<{ title: string; file: string; text: (made: TemporaryStore) => string; ids?: string[] }>([
    { title: 'a note of the person', file: 'notes.txt', text: () => `Call ${NAME}` },
    {
      title: 'a copy of another client’s case that mentions them, and was cut short',
      file: 'quarantine/R-2.0b7c.json',
      text: ({ root }) => bytesOf(root, 'cases/R-2.json').replace('nothing to see', NAME).slice(0, -9),
    },
    {
      title: 'a damaged case that does not say whose it is',
      file: 'cases/R-8.json',
      text: () => `{"notes": "${NAME}"`,
    },
  ])('$title', async ({ file, text }) => {
    const made = await twoClients();
    const path = plant(join(made.root, file), text(made));
    const before = readFileSync(path);
    expect((await made.store.forgetClient(NAME, AT)).stays).toEqual([path]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a case and its half-typed line that mention them', async () => {
    const made = await twoClients();
    await made.store.saveHalfTyped('R-2', { step: 'facts', text: `as with ${NAME}` });
    await made.store.create(() => [opened, named('Beta'), note(`unlike “${FORMS[1]}”`)], AT);
    const before = bytesOf(made.root, 'cases/R-4.json');
    expect(await made.store.forgetClient(NAME, AT)).toMatchObject({
      mentions: [{ id: 'R-2' }, { id: 'R-4', n: 3 }],
      stays: [],
    });
    expect(bytesOf(made.root, 'cases/R-4.json')).toBe(before);
    expect(await made.store.halfTyped('R-2')).toEqual({ step: 'facts', text: `as with ${NAME}` });
  });

  test('a playbook that names them, while another case goes on with it', async () => {
    const made = await twoClients();
    const playbook = { id: 'own', version: '1', sha256: HASH };
    await made.store.create(() => [{ type: 'opened', playbook }, named('Beta')], AT);
    const path = join(made.root, 'playbooks', `${HASH}.json`);
    expect((await made.store.forgetClient(NAME, AT)).stays).toEqual([path]);
    expect(await made.store.pinnedPlaybook(HASH)).toContain(NAME);
  });

  test('a name that was given by mistake and is another client’s', async () => {
    const made = await twoClients();
    const { rev } = await made.store.create(() => [opened, named('Acme')], AT);
    await made.store.append('R-4', rev, [named(NAME)], AT);
    const copy = plant(join(made.root, 'tmp', 'copy'), bytesOf(made.root, 'cases/R-2.json'));
    const traces = await made.store.forgetClient(NAME, AT);
    expect(traces).toMatchObject({ cases: ['R-1', 'R-3', 'R-4'], mentions: [] });
    expect(existsSync(copy)).toBe(true);
    expect((await made.store.load('R-2')).client.name).toBe('Acme');
  });

  test('what a link leads to', async () => {
    const made = await twoClients();
    const outside = plant(
      join(dirname(made.root), 'outside', 'R-5.json'),
      bytesOf(made.root, 'cases/R-1.json'),
    );
    symlinkSync(dirname(outside), join(made.root, 'linked'));
    symlinkSync(outside, join(made.root, 'cases', 'R-5.json'));
    await made.store.forgetClient(NAME, AT);
    expect(readFileSync(outside, 'utf8')).toContain(NAME);
  });
});

/** are others’, closed, and name them; R-2 in every kind of event that takes words. */
async function naming(machine: Parameters<typeof temporaryStore>[0] = {}): Promise<TemporaryStore> {
  const made = await twoClients(machine);
  const upper = (FORMS[1] ?? '').toUpperCase();
  const promise = { to: 'self', kind: 'prevention', due: '2026-04-01' } as const;
  await made.store.append(
    'R-2',
    3,
    [
      fills('facts', `As with ${upper}.`),
      { type: 'answered', step: 'list', value: [{ who: NAME, kind: 'x' }], by: 'typed' },
      { ...note('By letter'), via: `with ${NAME}` } as EventBody,
      { type: 'drafted', channel: 'email', by: 'person', text: 'Dear Acme,\nunlike Zoë\n Harbour, you …' },
      {
        type: 'promised',
        promise: { ...promise, id: 'R-2.1', text: `Ask ${NAME}`, doneTest: `${NAME} said so` },
      },
      { type: 'promise-changed', promise: 'R-2.1', change: 'released', on: '2026-03-09', why: `${NAME}!` },
      { type: 'closed', outcome: 'repaired', lesson: `No more ${NAME}`, notPreventing: `(${NAME})` },
      { type: 'reopened', why: `${NAME} wrote.` },
      { type: 'undone', event: 11 },
    ],
    AT,
  );
  await made.store.create(() => [opened, named('Zoë Harbour Ltd'), note(`“${NAME}”`), closed], AT);
  await made.store.saveHalfTyped('R-2', { step: 'facts', text: `as with ${NAME}` });
  plant(join(made.root, 'quarantine', 'R-2.0b7c.json'), bytesOf(made.root, 'archive/0000/R-2.json'));
  return made;
}

describe('where it is meant, their name is erased in what is somebody else’s', () => {
  test('everywhere: not a byte of it is left, and the cases are whole', async () => {
    const made = await naming();
    const before = (await made.store.list()).cases;
    const { mentions } = await made.store.forgetClient(NAME, AT, () => true);
    expect(mentions.map(({ id, n, kind }) => `${id} ${n} ${kind}`)).toEqual([
      ...['answered', 'answered', 'said', 'drafted', 'promised', 'promise-changed', 'closed', 'reopened'].map(
        (kind, index) => `R-2 ${index + 4} ${kind}`,
      ),
      'R-2 undefined copy',
      'R-2 undefined half-typed',
      'R-4 3 said',
    ]);
    expect(found(made).map((path) => path.slice(made.root.length))).toEqual(['/archive/0000/R-4.json']);
    expect(await made.store.load('R-4')).toMatchObject({
      client: { name: 'Zoë Harbour Ltd' },
      notes: [{ text: '“[name erased]”' }],
    });
    const after = (await made.store.list()).cases;
    const spine = (cases: typeof after): unknown[] =>
      cases.map(({ id, rev, events }) => [id, rev, events.map(({ n, at, type }) => [n, at, type])]);
    expect(spine(after)).toEqual(spine(before.filter(({ id }) => id === 'R-2' || id === 'R-4')));
    expect(after[0]).toMatchObject({
      facts: 'As with [name erased].',
      title: 'As with [name erased].',
      apology: { drafts: [{ text: 'Dear Acme,\nunlike [name erased], you …' }] },
    });
    expect(JSON.parse(bytesOf(made.root, 'quarantine/R-2.0b7c.json'))).toEqual(
      JSON.parse(bytesOf(made.root, 'archive/0000/R-2.json')),
    );
    expect((await made.store.append('R-2', 12, [note('It goes on.')], AT)).rev).toBe(13);
  });

  test('only in the events that are meant; a copy and a half-typed line go with the whole case', async () => {
    const made = await naming();
    const copy = bytesOf(made.root, 'quarantine/R-2.0b7c.json');
    await made.store.forgetClient(NAME, AT, (id, n) => id === 'R-2' && n === 6);
    const left = (await made.store.tracesOf(NAME)).mentions.map(({ id, n }) => `${id} ${n}`);
    expect(left).toContain('R-2 5');
    expect(left).not.toContain('R-2 6');
    expect(bytesOf(made.root, 'quarantine/R-2.0b7c.json')).toBe(copy);
    expect(await made.store.halfTyped('R-2')).toMatchObject({ text: `as with ${NAME}` });
  });

  test('stopped anywhere, every file is whole, and doing it again finishes it', async () => {
    for (let lives = 0; lives < 16; lives += 1) {
      const made = await naming();
      let left = lives;
      const dying = made.reopen({
        uuid: () => {
          left -= 1;
          if (left < 0) throw Object.assign(new Error('killed'), { code: 'EIO' });
          return crypto.randomUUID();
        },
      });
      await dying.forgetClient(NAME, AT, () => true).catch(() => undefined);
      expect((await made.store.list()).unreadable).toEqual([]);
      await made.store.forgetClient(NAME, AT, () => true);
      expect(found(made)).toHaveLength(1);
    }
  });
});

test('an earlier name of theirs is looked for, too', async () => {
  const made = await twoClients();
  const left = plant(join(made.root, 'quarantine', 'R-1.old.json'), 'cut short: Dr Z');
  await made.store.append('R-1', 3, [named('Dr Z'), named(NAME)], AT);
  const half = plant(join(made.stateRoot, 'half', 'R-77.json'), '{"step":"x","text":"Ask Dr Z"}');
  expect((await made.store.forgetClient(NAME, AT)).files).toEqual(expect.arrayContaining([left, half]));
});

test('a damaged file that says whose it is becomes a tombstone', async () => {
  const made = await twoClients();
  const { root } = made;
  plant(join(root, 'cases', 'R-1.json'), bytesOf(root, 'cases/R-1.json').slice(0, 300));
  expect(await made.store.forgetClient(NAME, AT)).toMatchObject({ cases: ['R-1', 'R-3'] });
  expect(found(made)).toEqual([]);
  expect((await made.store.list()).unreadable).toEqual([]);
  expect((await made.store.create(() => [opened], AT)).id).toBe('R-4');
});

test('a damaged file beside another client’s case goes alone', async () => {
  const made = await twoClients();
  const { root } = made;
  const cut = bytesOf(root, 'cases/R-1.json').replaceAll('R-1', 'R-2').slice(0, 300);
  const path = plant(join(root, 'archive', '0000', 'R-2.json'), cut);
  expect((await made.store.forgetClient(NAME, AT)).files).toContain(path);
  expect(await made.store.load('R-2')).toMatchObject({ client: { name: 'Acme' } });
});

test('a number of which only a copy in quarantine was left is not given again', async () => {
  const made = await twoClients();
  plant(join(made.root, 'quarantine', 'R-9.json'), bytesOf(made.root, 'cases/R-1.json'));
  await made.store.forgetClient(NAME, AT);
  expect(found(made)).toEqual([]);
  expect((await made.store.create(() => [opened], AT)).id).toBe('R-10');
});

test('only leftovers: they are found and go', async () => {
  const made = await twoClients();
  await made.store.forgetClient(NAME, AT);
  const path = plant(join(made.root, 'quarantine', 'old'), `About ${NAME}`);
  expect(await made.store.forgetClient(NAME, AT)).toMatchObject({ cases: [], files: [path] });
  expect(found(made)).toEqual([]);
});

test('stopped between two cases, it is finished by doing it again, and nothing else has changed', async () => {
  for (let lives = 0; lives < 12; lives += 1) {
    const made = await twoClients();
    plant(join(made.root, 'quarantine', 'R-1.old.json'), NAME);
    const other = bytesOf(made.root, 'cases/R-2.json');
    let left = lives;
    const dying = made.reopen({
      uuid: () => {
        left -= 1;
        if (left < 0) throw Object.assign(new Error('killed'), { code: 'EIO' });
        return crypto.randomUUID();
      },
    });
    await dying.forgetClient(NAME, AT).catch(() => undefined);
    expect((await made.store.list()).unreadable).toEqual([]);
    await made.store.forgetClient(NAME, AT);
    expect(found(made)).toEqual([]);
    expect(bytesOf(made.root, 'cases/R-2.json')).toBe(other);
    expect((await made.store.create(() => [opened], AT)).id).toBe('R-4');
  }
});

test('looking makes no folder and changes nothing', async () => {
  const { store, root, stateRoot } = temporaryStore();
  await store.tracesOf(NAME);
  await store.forgetClient(NAME, AT);
  expect([existsSync(root), existsSync(stateRoot)]).toEqual([false, false]);
  const made = await twoClients();
  const before = filesIn(made.root);
  await made.store.tracesOf(NAME);
  expect(filesIn(made.root)).toEqual(before);
});
