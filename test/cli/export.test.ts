import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STORY } from '../../.config/readme-captures.js';
import { expectGolden, skeletonOf } from '../support/golden.ts';
import { folderWorld, type FolderWorld } from '../support/folder-world.ts';
import { fills, opened } from '../support/case.ts';
import { storyFile } from '../support/stories.ts';

const FILE = 'all.json';

/** Three cases, one of them closed, one forgotten; settings, a half-typed line and a playbook. */
async function lived(): Promise<FolderWorld> {
  const from = folderWorld({ files: { [STORY.file]: storyFile() } });
  const { repair, store } = from;
  for (let n = 1; n <= 3; n += 1)
    expect(await repair('new', '--answers', STORY.file, '--playbook', 'costly-mistake')).toBe(0);
  await repair('promise', 'keep', 'R-2.1');
  await repair(
    'close',
    'R-2',
    '--outcome',
    'withdrawn',
    '--lesson',
    'Ask first.',
    '--force',
    '--not-preventing',
    'Rare.',
  );
  expect(existsSync(join(from.data, 'archive/0000/R-2.json'))).toBe(true);
  await store.forget('R-3', '2026-01-15T10:00:00+01:00');
  await store.saveHalfTyped('R-1', { step: 'facts', text: 'half' });
  await repair('config', 'name', 'Sam Reed');
  mkdirSync(join(from.own, 'parts'), { recursive: true });
  writeFileSync(join(from.own, 'mine.yaml'), 'format: 1\n');
  writeFileSync(join(from.own, 'parts', 'mine.yaml'), 'format: 1\n');
  return from;
}

async function exportOf(from: FolderWorld): Promise<string> {
  expect(await from.repair('export', '-o', FILE)).toBe(0);
  return from.files[FILE] ?? '';
}

/** Every file of the store, and what is in it. */
function everything({ data, state, own }: FolderWorld): Record<string, string> {
  const all = [data, state, own]
    .filter((root) => existsSync(root))
    .flatMap((root) =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [
          join(parentPath, name).slice(root.length),
          readFileSync(join(parentPath, name), 'utf8'),
        ]),
    );
  return Object.fromEntries(all) as Record<string, string>;
}

test('what is exported and imported elsewhere is the same, to the byte', async () => {
  const from = await lived();
  const text = await exportOf(from);
  expect(from.screen.out).toBe(
    `Written to ${FILE} and read back: 2 cases, 1 half-typed line, 2 playbooks of your own, 1 setting.\n`,
  );
  const to = folderWorld({ files: { [FILE]: text } });
  expect(await to.repair('import', FILE)).toBe(0);
  expect(to.screen.out).toContain('1 half-typed line\n');
  expect(everything(to)).toEqual(everything(from));
  expect(to.settings).toEqual(from.settings);
  await to.store.create(
    () => [{ type: 'opened', playbook: { id: 'core', version: '1', sha256: '' } }],
    '2026-01-15T10:00:00Z',
  );
  expect((await to.store.list()).cases.map(({ id }) => id)).toEqual(['R-1', 'R-2', 'R-4']);
});

test('its documents, key by key', async () => {
  const from = await lived();
  expect(await from.repair('export')).toBe(0);
  expectGolden('export', skeletonOf(from.json()));
  expect(await from.repair('export', '-o', FILE, '--json')).toBe(0);
  expectGolden('exported', from.json());
  const to = folderWorld({ files: { [FILE]: from.files[FILE] ?? '' } });
  expect(await to.repair('import', FILE, '--json')).toBe(0);
  expectGolden('import', to.json());
});

test('importing twice does nothing, and a dry run never does', async () => {
  const text = await exportOf(await lived());
  const to = folderWorld({ files: { [FILE]: text } });
  expect(await to.repair('import', FILE, '--dry-run', '--json')).toBe(0);
  expect(to.json()).toMatchObject({
    schema: 'repair.import/1',
    dryRun: true,
    added: [{ id: 'R-1' }, { id: 'R-2' }],
  });
  expect(await to.repair('export', '--json')).toBe(0);
  expect(to.json()).toMatchObject({ cases: [], settings: {}, ownPlaybooks: [] });
  await to.repair('import', FILE);
  const once = everything(to);
  expect(await to.repair('import', FILE, '--json')).toBe(0);
  expect(to.json()).toMatchObject({
    dryRun: false,
    added: [],
    extended: [],
    same: 2,
    playbooks: [],
    settings: [],
    conflicts: [],
  });
  expect(everything(to)).toEqual(once);
});

test('where both went on, nothing is changed, all are named, and the rest comes in', async () => {
  const from = await lived();
  const text = await exportOf(from);
  const to = folderWorld({ files: { [FILE]: text } });
  await to.repair('import', FILE);
  await to.repair('note', 'R-1', 'Said here.');
  await to.repair('config', 'name', 'Kim');
  writeFileSync(join(to.own, 'mine.yaml'), 'format: 1 # other\n');
  await from.repair('note', 'R-1', 'Said there.');
  await from.repair('note', 'R-2', 'Said there, too.');
  const later = folderWorld({ files: { [FILE]: await exportOf(from) } });
  cpSync(to.data, later.data, { recursive: true });
  cpSync(to.own, later.own, { recursive: true });
  later.settings['name'] = 'Kim';
  expect(await later.repair('import', FILE)).toBe(6);
  expect(later.screen.err).toMatch(/Not changed: R-1: it went on here and there/);
  expect(later.screen.err).toContain(`See what went on there:
  repair import all.json --store ./there
  repair log R-1 --store ./there
Write here what only the file knows; then delete the folder ./there:
  repair note R-1 "what is missing here"
Take what the file says:
  repair config name `);
  expect(later.screen.err).toMatch(/Not changed: playbook mine: /);
  expect(later.screen.err).toMatch(/Not changed: setting name: /);
  expect(later.screen.out).toContain('1 case brought up to date with what came after');
  expect((await later.store.load('R-1')).notes.map(({ text: said }) => said)).toContain('Said here.');
  expect((await later.store.load('R-2')).notes.map(({ text: said }) => said)).toContain('Said there, too.');
});

test('one’s own backup is known again by a store that lost its name', async () => {
  const from = await lived();
  await exportOf(from);
  writeFileSync(join(from.data, 'store.json'), '{', { mode: 0o600 });
  expect(await from.repair('doctor', '--fix')).toBe(0);
  expect(await from.repair('import', FILE, '--json')).toBe(0);
  expect(from.json()).toMatchObject({ added: [], same: 2, conflicts: [] });
});

test('one’s own backup brings back the words that cases began with', async () => {
  const from = await lived();
  await exportOf(from);
  const before = everything(from);
  rmSync(join(from.data, 'playbooks'), { recursive: true });
  expect(await from.repair('import', FILE, '--dry-run')).toBe(0);
  expect(from.screen.out).toContain('words lost here that cases began with: 1 playbook');
  expect(existsSync(join(from.data, 'playbooks'))).toBe(false);
  expect(await from.repair('import', FILE)).toBe(0);
  expect(from.screen.out).toContain('words lost here that cases began with: 1 playbook');
  expect(everything(from)).toEqual(before);
  await from.repair('import', FILE);
  expect(from.screen.out).not.toContain('lost here');
});

test('a backup brings back nothing of a client who was forgotten since', async () => {
  const from = folderWorld();
  const { store } = from;
  const hash = 'd'.repeat(64);
  await store.pinPlaybook(hash, '{"title":"For Harbour Dental"}');
  const playbook = { id: 'own', version: '1', sha256: hash };
  const at = '2026-01-15T10:00:00+01:00';
  await store.create(() => [{ type: 'opened', playbook }, fills('client.name', 'Harbour Dental')], at);
  for (const name of ['Acme', 'Beta'])
    await store.create(
      () => [opened, fills('client.name', name), fills('facts', 'As at Harbour Dental.')],
      at,
    );
  await exportOf(from);
  rmSync(join(from.data, 'cases', 'R-3.json'));
  const forget = ['client', 'forget', 'Harbour Dental', '--confirm', 'Harbour Dental', '--erase', 'all'];
  expect(await from.repair(...forget)).toBe(0);
  expect(JSON.stringify(everything(from))).not.toMatch(/harbour/i);
  const before = everything(from);
  expect(await from.repair('import', FILE, '--json')).toBe(0);
  expect(from.json()).toMatchObject({
    added: [{ id: 'R-3' }],
    same: 0,
    forgotten: 1,
    erased: 1,
    conflicts: [],
  });
  const { '/cases/R-3.json': lost, ...after } = everything(from);
  expect(lost).toContain('As at Harbour Dental.');
  expect(after).toEqual(before);
  expect(await from.repair('import', FILE)).toBe(0);
  expect(from.screen.out).toContain('1 case forgotten here, and not brought back');
  expect(from.screen.out).toContain('1 case here already, with a name that stays erased');
});

test('cases of another store get the next numbers', async () => {
  const text = await exportOf(await lived());
  const to = folderWorld({ files: { [FILE]: text, [STORY.file]: storyFile() } });
  to.travel('2026-01-16');
  await to.repair('new', '--answers', STORY.file, '--playbook', 'costly-mistake');
  expect(await to.repair('import', FILE)).toBe(0);
  expect(to.screen.out).toContain('R-1 there is R-3 here: its number was taken');
  expect((await to.store.list()).cases.map(({ id }) => id)).toEqual(['R-1', 'R-2', 'R-3']);
  expect((await to.store.load('R-3')).promises.map(({ id }) => id)).toEqual(['R-3.1', 'R-3.2', 'R-3.3']);
  expect(await to.store.halfTyped('R-3')).toEqual({ step: 'facts', text: 'half' });
  await to.repair('import', FILE, '--json');
  expect(to.json()).toMatchObject({ added: [], same: 2 });
});

describe('export', () => {
  test('names what cannot be read, and writes the rest', async () => {
    const from = await lived();
    writeFileSync(join(from.data, 'cases', 'R-1.json'), '{');
    expect(await from.repair('export', '-o', FILE)).toBe(7);
    expect(from.screen.err).toMatch(/Not in it: cases\/R-1\.json: it is not JSON/);
    expect(JSON.parse(from.files[FILE] ?? '')).toMatchObject({
      cases: [{ id: 'R-2' }],
      unreadable: [{ file: 'cases/R-1.json' }],
    });
  });

  test('replaces an earlier export of the same cases and nothing else', async () => {
    const from = await lived();
    await exportOf(from);
    await exportOf(from);
    const other = folderWorld({ files: { [FILE]: from.files[FILE] ?? '' } });
    expect(await other.repair('export', '-o', FILE)).toBe(1);
    expect(other.files[FILE]).toBe(from.files[FILE]);
  });

  test('is not put on the screen', async () => {
    const { repair, screen } = folderWorld({ screen: true });
    expect(await repair('export')).toBe(2);
    expect(screen.out).toBe('');
    expect(screen.err).toContain('repair export -o repair-2026-01-15.json');
  });
});

describe('what is no export is refused, and nothing is changed', () => {
  const good = {
    schema: 'repair.export/1',
    madeAt: '',
    store: 's',
    cases: [],
    forgotten: [],
    playbooks: {},
    halfTyped: [],
    ownPlaybooks: [],
    settings: {},
  };
  test.each<{ title: string; text: string; says: RegExp }>([
    {
      title: 'cut short',
      text: JSON.stringify(good).slice(0, 60),
      says: /no export of repair, or was cut short\.$/m,
    },
    { title: 'another file', text: '{"name":"secret"}', says: /no export/ },
    {
      title: 'of a newer version',
      text: JSON.stringify({ ...good, schema: 'repair.export/2' }),
      says: /newer version/,
    },
    {
      title: 'a case id that is a path',
      text: JSON.stringify({ ...good, cases: [{ id: '../../x' }] }),
      says: /“cases”, 1/,
    },
    {
      title: 'a playbook that is a path',
      text: JSON.stringify({ ...good, ownPlaybooks: [{ name: '../x', text: 'secret' }] }),
      says: /“ownPlaybooks”, 1/,
    },
    {
      title: 'a hash that is a path',
      text: JSON.stringify({ ...good, playbooks: { '../x': {} } }),
      says: /“playbooks”/,
    },
    { title: 'a store that is a path', text: JSON.stringify({ ...good, store: '../x' }), says: /“store”/ },
    {
      title: 'a half-typed line of a path',
      text: JSON.stringify({ ...good, halfTyped: [{ case: '../x', step: '', text: '' }] }),
      says: /“halfTyped”/,
    },
    {
      title: 'settings that are no settings',
      text: JSON.stringify({ ...good, settings: { cash: { secret: 1 } } }),
      says: /“settings”, cash/,
    },
    {
      title: 'a playbook that is nested too deeply',
      text: JSON.stringify({ ...good, playbooks: { ['a'.repeat(64)]: { x: 1 } } }).replace(
        '{"x":1}',
        `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      ),
      says: /“playbooks”/,
    },
  ])('$title', async ({ text, says }) => {
    const { repair, screen, data } = folderWorld({ files: { [FILE]: text } });
    expect(await repair('import', FILE)).toBe(7);
    expect(screen.err).toMatch(says);
    expect(screen.err).not.toContain('secret');
    expect(existsSync(data)).toBe(false);
  });

  test('a damaged case in it is left out and named; the others come in', async () => {
    const whole = JSON.parse(await exportOf(await lived())) as { cases: { rev: number }[] };
    whole.cases[0] = { ...whole.cases[0], rev: 1 };
    const to = folderWorld({ files: { [FILE]: JSON.stringify(whole) } });
    expect(await to.repair('import', FILE)).toBe(7);
    expect(to.screen.err).toMatch(/Left out: R-1: its “rev”/);
    expect((await to.store.list()).cases.map(({ id }) => id)).toEqual(['R-2']);
  });

  test('a file that is not there', async () => {
    const { repair } = folderWorld();
    expect(await repair('import', FILE)).toBe(4);
  });
});

test('sums in another currency than the one counted in here are left out, and named', async () => {
  const from = folderWorld();
  await from.repair('config', 'currency', 'USD');
  await from.repair('config', 'cash', '900');
  const to = folderWorld({ files: { [FILE]: await exportOf(from) } });
  await to.repair('config', 'currency', 'EUR');
  expect(await to.repair('import', FILE)).toBe(6);
  expect(to.screen.err).toContain('Not changed: setting cash: it is in another currency than EUR');
  expect(to.settings).toEqual({ currency: 'EUR' });
});

test('what was left unasked is no setting, and is not counted as one', async () => {
  const from = folderWorld();
  await from.repair('config', 'name', 'Sam');
  from.settings['skipped'] = ['cash'];
  await exportOf(from);
  expect(from.screen.out).toContain('0 cases, 1 setting.');
});

describe('one client alone', () => {
  test('is a file with their cases and nothing of anybody else', async () => {
    const from = await lived();
    await from.repair(
      'new',
      '--answers',
      STORY.file,
      '--playbook',
      'costly-mistake',
      '--set',
      'client_name=Acme',
    );
    expect(await from.repair('export', '--client', 'acme', '-o', 'acme.json')).toBe(0);
    expect(from.screen.out).toBe('Written to acme.json and read back: 1 case.\n');
    expect(from.screen.err).toContain('read it before you hand it to anybody');
    const handed = JSON.parse(from.files['acme.json'] ?? '') as Record<string, unknown>;
    expect(handed).toMatchObject({ halfTyped: [], settings: {}, ownPlaybooks: [], forgotten: [] });
    expect(JSON.stringify(handed['cases'])).not.toContain('Harbour Dental');
    const to = folderWorld({ files: { [FILE]: from.files['acme.json'] ?? '' } });
    expect(await to.repair('import', FILE)).toBe(0);
    expect((await to.store.list()).cases.map(({ client }) => client.name)).toEqual(['Acme']);
  });

  test('never takes the place of everything', async () => {
    const from = await lived();
    const all = await exportOf(from);
    expect(await from.repair('export', '--client', 'harbour', '-o', FILE)).toBe(1);
    expect(from.screen.err).toContain(`${FILE} is there already. Nothing was changed.`);
    expect(from.files[FILE]).toBe(all);
  });

  test('one who is not there', async () => {
    expect(await (await lived()).repair('export', '--client', 'nobody')).toBe(4);
  });
});
