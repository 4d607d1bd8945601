import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { BIN, environmentIn, runBuilt } from '../support/built-program.ts';
import { storyFile } from '../support/stories.ts';

/*
 * The built program, killed from outside, and a reading of its files that uses none of its code: what a stranger who
 * knows the command line and the layout of the files would do.
 */

export const NEW = ['new', '--playbook', 'costly-mistake', '--answers', 'story.json', '--json'] as const;

/** A writing command, and what there is to see of it: events that it adds to a case, or cases that come and go. */
export interface Deed {
  readonly name: string;
  readonly args: readonly string[];
}

export const DEEDS: readonly Deed[] = [
  { name: 'new', args: NEW },
  { name: 'note', args: ['note', 'R-1', 'A note.', '--json'] },
  {
    name: 'close',
    args: [
      'close',
      'R-1',
      '--outcome',
      'withdrawn',
      '--lesson',
      'x',
      '--not-preventing',
      'x',
      '--force',
      '--json',
    ],
  },
  { name: 'reopen', args: ['reopen', 'R-2', '--why', 'Again.', '--json'] },
  { name: 'forget', args: ['client', 'forget', 'Zoë', '--confirm', 'Zoë', '--erase', 'all', '--json'] },
  { name: 'import', args: ['import', 'other.json', '--json'] },
];

/**
 * `R-1` is open, `R-2` closed, `R-3` Zoë's, whom `R-2` names; `other.json` is the export of a store in which `R-1` went on, and which
 * has a case more.
 */
export async function liveIn(home: string): Promise<void> {
  writeFileSync(join(home, 'story.json'), storyFile());
  const repair = async (...args: string[]): Promise<void> => {
    const { code, err } = await runBuilt(args, { home });
    expect([args, code, err.includes('our fault')]).toEqual([args, 0, false]);
  };
  for (let n = 0; n < 2; n += 1) await repair(...NEW);
  await repair(...NEW, '--set', 'client_name=Zoë');
  await repair('promise', 'keep', 'R-2.1');
  await repair('note', 'R-2', 'As with Zoë.');
  await repair('close', 'R-2', '--outcome', 'withdrawn', '--lesson', 'x', '--not-preventing', 'x', '--force');
  const kept = join(home, 'kept');
  cpSync(join(home, 'repair'), kept, { recursive: true });
  await repair('note', 'R-1', 'Said elsewhere.');
  await repair(...NEW);
  await repair('export', '-o', 'other.json');
  const { rmSync } = await import('node:fs');
  rmSync(join(home, 'repair'), { recursive: true });
  cpSync(kept, join(home, 'repair'), { recursive: true });
  rmSync(kept, { recursive: true });
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
}

/** Run the program under a command before it (strace), or alone; `killAfter` milliseconds it is killed. */
export function run(
  home: string,
  args: readonly string[],
  { before = [], killAfter }: { readonly before?: readonly string[]; readonly killAfter?: number } = {},
): Promise<Ended> {
  const [program = '', ...rest] = [...before, process.execPath, BIN, ...args];
  return new Promise((done, failed) => {
    const child = spawn(program, rest, {
      cwd: home,
      env: environmentIn(home),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
    child.on('error', failed);
    child.on('close', (code, signal) => done({ code, signal, out }));
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
}

/** A case as its file says. */
export interface Seen {
  readonly id: string;
  readonly rev: number;
  readonly texts: readonly string[];
  readonly isLive: boolean;
  readonly isForgotten: boolean;
}

interface CaseFile {
  readonly schema: string;
  readonly id: string;
  readonly rev: number;
  readonly closedAt?: string;
  readonly promises?: readonly { readonly state: string }[];
  readonly events: readonly { readonly n: number; readonly type: string; readonly text?: string }[];
}

/** Read every case file. @throws if one of them is not whole, or a case has two */
export function readStore(home: string): ReadonlyMap<string, Seen> {
  const data = join(home, 'repair/data');
  const cases = new Map<string, Seen>();
  const paths = ['cases', 'archive']
    .map((name) => join(data, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name)),
    );
  for (const path of paths) {
    const {
      schema,
      id,
      rev,
      events,
      closedAt,
      promises = [],
    } = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
    const isForgotten = events[0]?.type === 'forgotten';
    expect([path, schema, `${id}.json`, events.length]).toEqual([path, 'repair.case/1', basename(path), rev]);
    expect([path, cases.has(id)]).toEqual([path, false]);
    cases.set(id, {
      id,
      rev,
      texts: events.flatMap(({ text }) => text ?? []),
      isLive: !isForgotten && (closedAt === undefined || promises.some(({ state }) => state === 'open')),
      isForgotten,
    });
  }
  return cases;
}

/** `status --json` tells what the files say, the next write works, and it leaves nothing lying about. */
export async function expectWhole(home: string, label: string): Promise<ReadonlyMap<string, Seen>> {
  const seen = readStore(home);
  const live = [...seen.values()].filter(({ isLive }) => isLive).map(({ id }) => id);
  const { out } = await run(home, ['status', '--json']);
  const status = JSON.parse(out) as { counts: { unreadable: number }; cases: { id: string }[] };
  expect([label, status.counts.unreadable]).toEqual([label, 0]);
  expect([label, status.cases.map(({ id }) => id).toSorted()]).toEqual([label, live.toSorted()]);
  return seen;
}

/** What a kill may leave is gone after the next write. */
export async function expectSwept(home: string, label: string): Promise<void> {
  const { code } = await run(home, ['note', 'R-1', 'The next write.', '--json']);
  expect([label, code]).toEqual([label, 0]);
  const data = join(home, 'repair/data');
  expect([label, readdirSync(join(data, 'tmp')), existsSync(join(data, 'lock'))]).toEqual([label, [], false]);
}
