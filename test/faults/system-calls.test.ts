import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openJsonStore } from '../../src/store/json-store.ts';
import { machineOf } from '../../src/store/machine.ts';
import { needs } from '../support/needs.ts';
import { bundleDriver, inPairs, runProgram, temporaryFolder, type Ended } from './store-program.ts';

const CALLS = ['openat', 'mkdir', 'write', 'fsync', 'link', 'rename', 'unlink'] as const;
type Call = (typeof CALLS)[number];

const folder = temporaryFolder();
let driver = '';
let runs = 0;

/** `R-1` is open, `R-2` closed. */
const template = join(folder.path, 'template');
const isTraceable = needs('strace');

const openHere = (root: string) =>
  openJsonStore(root, { stateRoot: join(root, 'state'), machine: machineOf(process), warn: () => undefined });

beforeAll(async () => {
  driver = await bundleDriver(folder.path);
  await runProgram(['node', driver, template, 'creates', '2']);
  await runProgram(['node', driver, template, 'once', 'close', 'R-2']);
});
afterAll(() => folder.remove());

interface Deed {
  readonly what: 'create' | 'append' | 'close' | 'reopen';
  readonly id: string;
  /** The number of events of `id` before; after it is one more, a created case has two. */
  readonly rev: number;
}
const APPEND: Deed = { what: 'append', id: 'R-1', rev: 2 };
const CREATE: Deed = { what: 'create', id: 'R-3', rev: 0 };
const CLOSE: Deed = { what: 'close', id: 'R-1', rev: 2 };
const REOPEN: Deed = { what: 'reopen', id: 'R-2', rev: 3 };

function freshStore(): string {
  const root = join(folder.path, `store-${(runs += 1)}`);
  cpSync(template, root, { recursive: true });
  return root;
}

const bytesOf = (root: string): Buffer => readFileSync(join(root, 'cases', 'R-1.json'));
const filesOf = (root: string): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' });

/** What every system call in `calls` on the store's own paths was, in order. Node's own start is left out. */
async function traced(
  deed: Deed,
  root: string,
  paths: readonly string[],
  options: readonly string[],
): Promise<Ended & { readonly trace: string }> {
  const trace = `${root}.trace`;
  const watched = paths.flatMap((path) => ['-P', join(root, path)]);
  const strace = ['strace', '-f', '-qq', '-s', '0', '-o', trace, ...watched, ...options];
  const ended = await runProgram([...strace, 'node', driver, root, 'once', deed.what, deed.id]);
  const text = existsSync(trace) ? readFileSync(trace, 'utf8') : '';
  return { ...ended, trace: text };
}

/** Which paths of the store the deed touches, and how often it makes each call on them. */
async function rehearse(deed: Deed): Promise<{ paths: string[]; counts: Map<Call, number> }> {
  const root = freshStore();
  const all = await traced(deed, root, [], ['-s', '4096', '-e', `trace=${CALLS.join(',')}`]);
  const named = [...all.trace.matchAll(/"([^"]*)"/g)].map(([, path = '']) => path);
  const paths = [
    ...new Set(named.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length))),
  ];
  rmSync(root, { recursive: true });
  cpSync(template, root, { recursive: true });
  const { trace } = await traced(deed, root, paths, ['-e', `trace=${CALLS.join(',')}`]);
  const counts = new Map(
    CALLS.map(
      (call) => [call, trace.split('\n').filter((line) => line.includes(` ${call}(`)).length] as const,
    ),
  );
  return { paths, counts };
}

/** Old or new, never between; what was told as stored is new; the next write works and leaves nothing over. */
async function expectOldOrNew(deed: Deed, root: string, told: boolean, label: string): Promise<void> {
  const store = openHere(root);
  const { cases, unreadable } = await store.list();
  expect([label, unreadable]).toEqual([label, []]);
  const rev = cases.find(({ id }) => id === deed.id)?.rev ?? 0;
  const after = deed.what === 'create' ? 2 : deed.rev + 1;
  expect([label, told ? [after] : [deed.rev, after]]).toEqual([label, expect.arrayContaining([rev])]);
  expect([label, cases.length]).toEqual([label, deed.what === 'create' && rev > 0 ? 3 : 2]);
  const text = { type: 'said', from: 'me', to: 'self', via: 'note', text: 'next' } as const;
  const at = '2026-03-03T09:00:00+01:00';
  const next =
    rev === 0 ? await store.create(() => opening, at) : await store.append(deed.id, rev, [text], at);
  expect([label, next.id, next.rev]).toEqual([label, deed.id, rev === 0 ? 1 : rev + 1]);
  expect([label, readdirSync(join(root, 'tmp')), existsSync(join(root, 'lock'))]).toEqual([label, [], false]);
  const twice = filesOf(root).filter((file) => file.endsWith(`${deed.id}.json`));
  expect([label, twice]).toEqual([label, [expect.any(String)]]);
}
const opening = [{ type: 'opened', playbook: { id: 'core', version: '1.0.0', sha256: '' } }] as const;

describe.runIf(isTraceable)('killed at every system call', () => {
  test.each([CREATE, APPEND, CLOSE, REOPEN])('of one $what', async (deed) => {
    const { paths, counts } = await rehearse(deed);
    const points = [...counts].flatMap(([call, count]) =>
      Array.from({ length: count }, (_, k) => ({ call, k: k + 1 })),
    );
    expect(points.length).toBeGreaterThan(15);
    for (const call of ['write', 'fsync', 'unlink', 'openat'] as const)
      expect(counts.get(call)).toBeGreaterThan(1);
    let killed = 0;
    await inPairs(points, async ({ call, k }) => {
      const root = freshStore();
      const inject = `inject=${call}:signal=SIGKILL:when=${k}`;
      const { lines, signal } = await traced(deed, root, paths, ['-e', `trace=${call}`, '-e', inject]);
      if (signal === 'SIGKILL') killed += 1;
      await expectOldOrNew(deed, root, lines.length > 0, `${call} ${k}`);
      rmSync(root, { recursive: true });
    });
    expect(killed).toBe(points.length);
  });
});

describe.runIf(isTraceable)('hindered by the system', () => {
  const tried = async (deed: Deed, ...injections: string[]): Promise<Ended & { root: string }> => {
    const root = freshStore();
    const { paths } = await rehearse(deed);
    const calls = injections.map((injection) => injection.split(':')[0]).join(',');
    const options = injections.flatMap((injection) => ['-e', `inject=${injection}`]);
    return { ...(await traced(deed, root, paths, ['-e', `trace=${calls}`, ...options])), root };
  };

  test.each<{ title: string; injections: string[]; says: RegExp }>([
    { title: 'no space for the lock', injections: ['write:error=ENOSPC:when=1'], says: /the disk is full/ },
    { title: 'no space for the case', injections: ['write:error=ENOSPC:when=2'], says: /the disk is full/ },
    {
      title: 'a write that claims more than it did',
      injections: ['write:retval=100:when=2'],
      says: /the disk reports/,
    },
    { title: 'a disk that fails', injections: ['fsync:error=EIO'], says: /the disk reports an error/ },
    { title: 'a quota for the lock', injections: ['write:error=EDQUOT'], says: /your share of the disk/ },
    { title: 'renaming forbidden for good', injections: ['rename:error=EACCES'], says: /no permission/ },
    { title: 'renaming across file systems', injections: ['rename:error=EXDEV'], says: /EXDEV/ },
  ])('$title: nothing is changed, and the reason is said', async ({ injections, says }) => {
    const { lines, root, stderr } = await tried(APPEND, ...injections);
    expect(stderr).toBe('');
    expect(lines).toEqual([{ problem: 'unwritable', message: expect.stringMatching(says) }]);
    expect(lines[0]?.message).toContain(root);
    expect(bytesOf(root).equals(bytesOf(template))).toBe(true);
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
    expect(existsSync(join(root, 'lock'))).toBe(false);
  });

  test('a read-only disk: nothing is changed, and the reason is said', async () => {
    const root = freshStore();
    const { paths } = await rehearse(APPEND);
    const tmp = paths.filter((path) => path.startsWith('/tmp/'));
    const { lines } = await traced(APPEND, root, tmp, [
      '-e',
      'trace=openat',
      '-e',
      'inject=openat:error=EROFS',
    ]);
    expect(lines).toEqual([
      { problem: 'unwritable', message: expect.stringContaining('the disk is read-only') },
    ]);
    expect(bytesOf(root).equals(bytesOf(template))).toBe(true);
  });

  test.each<{ title: string; deed: Deed; injections: string[]; warnings: number }>([
    { title: 'no hard links', deed: APPEND, injections: ['link:error=EPERM'], warnings: 0 },
    {
      title: 'no hard links for a new case',
      deed: CREATE,
      injections: ['link:error=EPERM'],
      warnings: 0,
    },
    {
      title: 'a file held open for a moment',
      deed: APPEND,
      injections: ['rename:error=EPERM:when=1..3'],
      warnings: 0,
    },
    {
      title: 'a folder that cannot be synced',
      deed: APPEND,
      injections: ['fsync:error=EINVAL:when=2'],
      warnings: 0,
    },
    {
      title: 'a disk that fails after the fact',
      deed: APPEND,
      injections: ['fsync:error=EIO:when=2'],
      warnings: 1,
    },
    {
      title: 'an archive that takes nothing',
      deed: CLOSE,
      injections: ['rename:error=EXDEV:when=2+'],
      warnings: 1,
    },
  ])('$title: stored all the same', async ({ deed, injections, warnings }) => {
    const { lines, root } = await tried(deed, ...injections);
    expect(lines).toMatchObject([{ id: deed.id }]);
    expect(lines[0]?.warnings).toHaveLength(warnings);
    await expectOldOrNew(deed, root, true, 'stored');
  });
});

describe.runIf(needs('bash'))('a disk that is nearly full', () => {
  test('keeps the old file byte for byte and leaves nothing behind', async () => {
    const root = freshStore();
    mkdirSync(join(root, 'state'));
    await runProgram(['node', driver, root, 'once', 'large', 'R-1']);
    const path = join(root, 'cases', 'R-1.json');
    const before = readFileSync(path);
    expect(before.length).toBeGreaterThan(800_000);
    for (const kilobytes of [100, 900, 1500]) {
      const limited = `ulimit -f ${kilobytes}; exec node "$0" "$1" once large R-1`;
      const { lines } = await runProgram(['bash', '-c', limited, driver, root]);
      expect(lines).toEqual([
        { problem: 'unwritable', message: expect.stringMatching(/larger than the system allows/) },
      ]);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect([readdirSync(join(root, 'tmp')), existsSync(join(root, 'lock'))]).toEqual([[], false]);
    }
    const { lines } = await runProgram(['node', driver, root, 'once', 'append', 'R-1']);
    expect(lines).toMatchObject([{ id: 'R-1', rev: 4 }]);
  });
});
