import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bash, requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { storyFile } from '../support/stories.ts';

let home: string;
let remove = (): void => undefined;

beforeAll(requireBuild);
beforeEach(() => {
  ({ path: home, remove } = temporaryHome());
  writeFileSync(join(home, 'story.json'), storyFile());
});
afterEach(() => remove());

const NEW = ['new', '--playbook', 'costly-mistake', '--answers', 'story.json'] as const;
const repair = (...args: readonly string[]) => runBuilt(args, { home });
const shell = (script: string) => bash(script, { home });

/** The store, as a listing of every file and folder in it. */
function storeFiles(): string[] {
  return readdirSync(join(home, 'repair'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(home, 'repair', name),
  );
}

test('twenty at once give twenty cases', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => repair(...NEW, '--json')));
  expect(all.map(({ code }) => code)).toEqual(all.map(() => 0));
  const ids = all.map(({ out }) => (JSON.parse(out) as { id: string }).id);
  expect(ids.toSorted((a, b) => Number(a.slice(2)) - Number(b.slice(2)))).toEqual(
    Array.from({ length: 20 }, (_, index) => `R-${index + 1}`),
  );
  const status = JSON.parse((await repair('status', '--json')).out) as { counts: unknown };
  expect(status.counts).toEqual({ open: 20, overdue: 0, unreadable: 0 });
});

const together = async (args: (n: number) => string[]) =>
  Promise.all(Array.from({ length: 20 }, (_, n) => repair(...args(n))));

describe('twenty writers on one case', () => {
  test('all notes are there', async () => {
    await repair(...NEW);
    const all = await together((n) => ['note', 'R-1', `Note ${n}.`, '--json']);
    expect(all.map(({ code }) => code)).toEqual(all.map(() => 0));
    const { notes } = JSON.parse((await repair('show', 'R-1', '--json')).out) as {
      notes: { text: string }[];
    };
    expect(new Set(notes.map(({ text }) => text))).toEqual(new Set(all.map((_, n) => `Note ${n}.`)));
  });

  test('of changes that cannot go together those that were told as stored are there, the others tell what was not', async () => {
    await repair(...NEW);
    const all = await together((n) => ['promise', 'add', 'R-1', `Promise ${n}.`, '--due', '+7d']);
    const { promises } = JSON.parse((await repair('show', 'R-1', '--json')).out) as {
      promises: { text: string }[];
    };
    const there = promises.map(({ text }) => text);
    for (const [n, { code, err }] of all.entries()) {
      expect([n, [0, 6]]).toEqual([n, expect.arrayContaining([code])]);
      expect([n, there.includes(`Promise ${n}.`)]).toEqual([n, code === 0]);
      expect([n, err.includes(`not stored: Promise `)]).toEqual([n, code === 6]);
    }
    expect(new Set(promises.map((promise) => JSON.stringify(promise))).size).toBe(promises.length);
  });
});

describe('where the output goes', () => {
  test.each([
    ['status', 'head -1'],
    ['playbook show costly-mistake --json', 'head -1'],
    ['playbook show costly-mistake --json', 'true'],
  ])('%s | %s is quiet', async (command, reader) => {
    await repair(...NEW);
    const { out, err, code } = await shell(`repair ${command} | ${reader}; exit "\${PIPESTATUS[0]}"`);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeLessThanOrEqual(2);
  });

  test('a full disk behind stdout is no success, and what was stored is kept', async () => {
    const { code, err } = await shell(
      'repair new --playbook costly-mistake --answers story.json --json > /dev/full',
    );
    expect(code).toBe(8);
    expect(err).toContain('could not be written');
    expect((await repair('show', 'R-1', '--json')).code).toBe(0);
    expect((await shell('repair --version > /dev/full')).code).not.toBe(0);
    expect((await shell('repair --help > /dev/full')).code).not.toBe(0);
  });

  test('a file gets one JSON document and nothing else', async () => {
    await shell('repair new --playbook costly-mistake --answers story.json --json > case.json');
    const document = readFileSync(join(home, 'case.json'), 'utf8');
    expect(JSON.parse(document)).toMatchObject({ schema: 'repair.case/1', id: 'R-1' });
    expect(document.endsWith('}\n')).toBe(true);
  });

  test('colour is only where it is asked for, and NO_COLOR wins', async () => {
    await repair(...NEW);
    const escape = '\u001B[';
    expect((await repair('show', 'R-1')).out).not.toContain(escape);
    expect((await repair('show', 'R-1', '--color', 'always')).out).toContain(escape);
    expect((await shell('FORCE_COLOR=1 repair show R-1')).out).toContain(escape);
    expect((await shell('FORCE_COLOR=1 NO_COLOR=1 repair show R-1')).out).not.toContain(escape);
  });
});

describe('where no answer can come from', () => {
  test.each([
    ['a closed stdin', 'repair new --playbook costly-mistake <&-'],
    ['an empty stdin', 'repair new --playbook costly-mistake < /dev/null'],
    ['a closed stdin for the answers', 'repair new --playbook costly-mistake --answers - <&-'],
    ['every stream closed but stdout', 'repair new --playbook costly-mistake <&- 2>&-'],
  ])('%s ends with 2', async (_what, script) => {
    const { code } = await shell(script);
    expect(code).toBe(2);
  });

  test('a pipe may answer line by line with --plain, and its end is not success', async () => {
    const { code, err } = await bash(`printf '2\\nHarbour Dental\\nA picture.\\n' | repair new --plain`, {
      home,
    });
    expect(code).toBe(130);
    expect(err).toContain('Saved. Go on with: repair resume R-1');
    expect(JSON.parse((await repair('show', 'R-1', '--json')).out)).toMatchObject({ facts: 'A picture.' });
  });
});

describe('a place that cannot be written', () => {
  test('a file where the folder should be', async () => {
    writeFileSync(join(home, 'occupied'), 'mine');
    const { code, out, err } = await repair(...NEW, '--store', join(home, 'occupied', 'store'));
    expect([code, out]).toEqual([8, '']);
    expect(err).toContain('occupied');
    expect(readFileSync(join(home, 'occupied'), 'utf8')).toBe('mine');
  });

  test('a folder that may not be written', async () => {
    const store = join(home, 'store');
    mkdirSync(store);
    chmodSync(store, 0o555);
    // Nothing is forbidden to root, so root becomes somebody else.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    if (uid !== undefined) {
      chmodSync(home, 0o777);
      chownSync(store, uid, uid);
    }
    const { code, out, err } = await runBuilt([...NEW, '--store', store], {
      home,
      ...(uid !== undefined && { uid }),
    });
    expect({ code, out, err }).toMatchObject({ code: 8, out: '' });
    expect(readdirSync(store)).toEqual([]);
  });

  test('a disk that is full, in the middle of a case', async () => {
    await repair(...NEW);
    const path = join(home, 'repair/data/cases/R-1.json');
    const before = readFileSync(path, 'utf8');
    const { code, out, err } = await shell(`ulimit -f 4; repair note R-1 '${'x'.repeat(20_000)}'`);
    expect({ code, out, err }).toMatchObject({ code: 8, out: '' });
    expect(err).toMatch(/Nothing was changed/i);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect((await repair('note', 'R-1', 'Again.')).code).toBe(0);
  });

  test('a disk that is full leaves the settings as they were', async () => {
    await repair('config', 'name', 'Sam');
    const { code, err } = await shell(`ulimit -f 1; repair config policy '${'x'.repeat(5000)}'`);
    expect((await repair('config', 'name')).out).toBe('name  Sam\n');
    expect({ code, err }).toMatchObject({ code: 8 });
  });
});

/** Files and folders of the store whose modes let others in, too. */
function openToOthers(folder: string): string[] {
  return storeFiles()
    .filter((path) => path.startsWith(join(home, 'repair', folder)))
    .filter((path) => (statSync(path).mode & 0o077) !== 0);
}

describe('whatever the umask, only the owner reads', () => {
  const script =
    'umask 000; repair new --playbook costly-mistake --answers story.json; repair config name Sam';

  test('the cases', async () => {
    await shell(script);
    expect(storeFiles().length).toBeGreaterThan(5);
    expect(openToOthers('data')).toEqual([]);
    expect(statSync(join(home, 'repair/data/cases/R-1.json')).mode & 0o777).toBe(0o600);
  });

  test('the settings', async () => {
    await shell(script);
    expect(openToOthers('config')).toEqual([]);
  });
});

describe('files that cannot be read', () => {
  test('are named and left as they are; the others work', async () => {
    await repair(...NEW);
    await repair(...NEW);
    await repair(...NEW);
    const cases = join(home, 'repair/data/cases');
    const newer = readFileSync(join(cases, 'R-3.json'), 'utf8').replace('repair.case/1', 'repair.case/9');
    writeFileSync(join(cases, 'R-2.json'), '{"schema": "repair.case/1", "id"');
    writeFileSync(join(cases, 'R-3.json'), newer);

    const { code, out, err } = await repair('status');
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line !== '')).toHaveLength(1);
    expect(err).toMatch(/R-2\.json/);
    expect(err).toMatch(/R-3\.json.*(newer|upgrade)/i);
    expect((await repair('show', 'R-1')).code).toBe(0);
    for (const id of ['R-2', 'R-3']) {
      for (const command of [
        ['show', id],
        ['note', id, 'Hello'],
        ['resume', id],
      ])
        expect([command, (await repair(...command)).code]).toEqual([command, 7]);
    }
    expect(readFileSync(join(cases, 'R-2.json'), 'utf8')).toBe('{"schema": "repair.case/1", "id"');
    expect(readFileSync(join(cases, 'R-3.json'), 'utf8')).toBe(newer);
    // Their numbers are not given again.
    expect(JSON.parse((await repair(...NEW, '--json')).out)).toMatchObject({ id: 'R-4' });
  });

  test('settings that are damaged are named, and not written over', async () => {
    await repair('config', 'name', 'Sam');
    const path = join(home, 'repair/config/config.json');
    writeFileSync(path, '{"name": ');
    expect((await repair(...NEW)).code).toBe(7);
    expect((await repair('config', 'name', 'Kim')).code).toBe(7);
    expect(readFileSync(path, 'utf8')).toBe('{"name": ');
  });
});

/** A playbook of one's own that asks the first question otherwise. */
function asking(question: string): string {
  return `format: 1
id: mine
version: 1.0.0
title: Mine
when_to_use: Now
extends: core
steps:
  - { id: client_name, kind: text, phase: opening, ask: "${question}", as: client.name }
`;
}

test('a playbook of one’s own is read as it stands, at the next run', async () => {
  const folder = join(home, 'mine');
  mkdirSync(folder);
  const missing = async (): Promise<string> =>
    (await bash('REPAIR_PLAYBOOKS="$HOME/mine" repair new --playbook mine', { home })).err;
  writeFileSync(join(folder, 'mine.yaml'), asking('Who is it?'));
  expect(await missing()).toContain('client_name: missing: Who is it?');
  writeFileSync(join(folder, 'mine.yaml'), asking('Who was let down?'));
  expect(await missing()).toContain('client_name: missing: Who was let down?');
  writeFileSync(join(folder, 'mine.yaml'), asking('{{ nobody }}'));
  expect(await missing()).toMatch(/mine\.yaml:8:\d+/);
});
