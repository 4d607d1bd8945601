import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBuild } from '../../support/built-program.ts';
import { needs } from '../../support/needs.ts';
import {
  DEEDS,
  expectSwept,
  expectWhole,
  liveIn,
  readStore,
  run,
  type Deed,
  type Seen,
} from '../built-store.ts';
import { inPairs, temporaryFolder } from '../store-program.ts';

const CALLS = [
  'openat',
  'mkdir',
  'write',
  'fsync',
  'link',
  'rename',
  'unlink',
  'fchmod',
  'chmod',
  'close',
] as const;

const folder = temporaryFolder();
const template = join(folder.path, 'template');
let runs = 0;

beforeAll(async () => {
  requireBuild();
  mkdirSync(template);
  await liveIn(template);
});
afterAll(() => folder.remove());

function freshHome(): string {
  const home = join(folder.path, `home-${(runs += 1)}`);
  cpSync(template, home, { recursive: true });
  return home;
}

/** Which of the program's own calls touch the store: the k-th of its kind, as strace counts them in a thread. */
async function rehearse({
  args,
}: Deed): Promise<{ points: { call: string; k: number }[]; after: ReadonlyMap<string, Seen> }> {
  const home = freshHome();
  const trace = join(folder.path, `trace-${runs}`);
  const { code } = await run(home, args, {
    before: ['strace', '-f', '-qq', '-y', '-s', '4096', '-o', trace, '-e', `trace=${CALLS.join(',')}`],
  });
  expect(code).toBe(0);
  const lines = readFileSync(trace, 'utf8').split('\n');
  const main = lines[0]?.split(' ')[0];
  const counts = new Map<string, number>();
  const points: { call: string; k: number }[] = [];
  for (const line of lines) {
    const [, pid, call = ''] = /^(\d+) +([a-z0-9]+)\(/.exec(line) ?? [];
    if (pid !== main) continue;
    const k = (counts.get(call) ?? 0) + 1;
    counts.set(call, k);
    if (line.includes(join(home, 'repair'))) points.push({ call, k });
  }
  const after = readStore(home);
  rmSync(home, { recursive: true });
  return { points, after };
}

/** Each case is as it was or as it will be; what was told as stored is as it will be. */
function expectOldOrNew(
  label: string,
  before: ReadonlyMap<string, Seen>,
  seen: ReadonlyMap<string, Seen>,
  after: ReadonlyMap<string, Seen>,
  told: boolean,
): void {
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const states = (told ? [after.get(id)] : [before.get(id), after.get(id)]).map(
      (one) => one && { ...one, isLive: 0 },
    );
    const now = seen.get(id);
    expect([label, id, states]).toEqual([label, id, expect.arrayContaining([now && { ...now, isLive: 0 }])]);
  }
}

describe.runIf(needs('strace'))('killed at every system call that touches the store', () => {
  test.each(DEEDS)('$name', async (deed) => {
    const before = readStore(template);
    const { points, after } = await rehearse(deed);
    expect(points.length).toBeGreaterThan(20);
    let killed = 0;
    await inPairs(points, async ({ call, k }) => {
      const label = `${deed.name}: ${call} ${k}`;
      const home = freshHome();
      const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${k}`];
      const { out, signal } = await run(home, deed.args, {
        before: ['strace', '-f', '-qq', '-o', '/dev/null', ...inject],
      });
      if (signal === 'SIGKILL') killed += 1;
      const seen = await expectWhole(home, label);
      expectOldOrNew(label, before, seen, after, out.trimEnd().endsWith('}'));
      await expectSwept(home, label);
      if (deed.name === 'import' || deed.name === 'forget') await expectFinished(home, deed, label, after);
      rmSync(home, { recursive: true });
    });
    console.log(`${deed.name}: killed at ${killed} of ${points.length} calls`);
    expect(killed).toBeGreaterThan(points.length * 0.9);
  });
});

/** What was broken off is finished by doing it again. */
async function expectFinished(
  home: string,
  { args, name }: Deed,
  label: string,
  after: ReadonlyMap<string, Seen>,
): Promise<void> {
  const { code } = await run(home, args);
  // The next write went on with R-1 before the import could: that is a conflict, and nothing of it is lost.
  const done = name === 'forget' ? [0, 4] : [0, 6];
  expect([label, done]).toEqual([label, expect.arrayContaining([code])]);
  const seen = readStore(home);
  expect([label, [...seen.keys()].toSorted()]).toEqual([label, [...after.keys()].toSorted()]);
  const left = [...seen.values()].flatMap(({ texts }) => texts.filter((text) => text.includes('Zoë')));
  expect([label, name === 'forget' ? left : []]).toEqual([label, []]);
}
