import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBuild } from '../../support/built-program.ts';
import { expectSwept, expectWhole, liveIn, NEW, run } from '../built-store.ts';
import { temporaryFolder } from '../store-program.ts';

const KILLS = 1000;

const folder = temporaryFolder();

beforeAll(() => requireBuild());
afterAll(() => folder.remove());

/** A long word that is no other's, so that it is known again. */
const tokenOf = (store: number, round: number, writer: number): string => `token-${store}-${round}-${writer}`;

/** Whatever comes: notes on two cases, new cases, a close and a reopening, an import. */
function commandOf(round: number, writer: number, token: string): readonly string[] {
  const kind = (round * 2 + writer) % 8;
  if (kind === 0) return [...NEW, '--set', `what_happened=${token}`];
  if (kind === 1)
    return [
      'close',
      'R-2',
      '--outcome',
      'withdrawn',
      '--lesson',
      token,
      '--not-preventing',
      'x',
      '--force',
      '--json',
    ];
  if (kind === 2) return ['reopen', 'R-2', '--why', token, '--json'];
  if (kind === 3) return ['import', 'other.json', '--json'];
  return ['note', kind < 6 ? 'R-1' : 'R-3', token, '--json'];
}

/** One store, and what its writers were told. */
interface Attacked {
  readonly home: string;
  readonly number: number;
  /** case → the highest revision that was told as stored */
  readonly revisions: Map<string, number>;
  /** the words of each note that was told as stored → its case */
  readonly tokens: Map<string, string>;
}

/** How many milliseconds each command takes just now. */
const usually = new Map<string, number>();
const count = { killed: 0, told: 0 };
const isDone = (): boolean => count.killed >= KILLS;

async function attack(
  { home, number, revisions, tokens }: Attacked,
  round: number,
  writer: number,
): Promise<void> {
  const token = tokenOf(number, round, writer);
  const args = commandOf(round, writer, token);
  const name = args[0] ?? '';
  const usual = usually.get(name) ?? 150;
  const began = performance.now();
  const { out, signal, code } = await run(home, args, { killAfter: usual * (0.6 + 0.6 * Math.random()) });
  if (signal === 'SIGKILL') count.killed += 1;
  // So that about half of the kills come when it writes, however busy the machine is.
  usually.set(name, signal === 'SIGKILL' ? usual * 1.03 : (usual + performance.now() - began) / 2);
  // 6: the other writer was faster; 1: it is closed or open already
  expect([args, [null, 0, 1, 6]]).toEqual([args, expect.arrayContaining([code])]);
  if (!out.trimEnd().endsWith('}') || args[0] === 'import') return;
  const { id, rev } = JSON.parse(out) as { id: string; rev: number };
  count.told += 1;
  revisions.set(id, Math.max(rev, revisions.get(id) ?? 0));
  if (args[0] === 'note') tokens.set(token, id);
}

async function expectAllThere({ home, revisions, tokens }: Attacked, label: string): Promise<void> {
  const seen = await expectWhole(home, label);
  for (const [id, rev] of revisions)
    expect([label, id, (seen.get(id)?.rev ?? 0) >= rev]).toEqual([label, id, true]);
  for (const [token, id] of tokens)
    expect([label, token, seen.get(id)?.texts]).toEqual([label, token, expect.arrayContaining([token])]);
}

async function attackStore(number: number): Promise<void> {
  const home = join(folder.path, `home-${number}`);
  mkdirSync(home);
  await liveIn(home);
  const store: Attacked = { home, number, revisions: new Map(), tokens: new Map() };
  for (let round = 0; !isDone(); round += 1) {
    await Promise.all([attack(store, round, 0), attack(store, round, 1)]);
    await expectAllThere(store, `store ${number}, round ${round}`);
  }
  await expectSwept(home, `store ${number}`);
}

test(`${KILLS} kills at random moments`, async () => {
  await Promise.all([attackStore(0), attackStore(1)]);
  expect(count.told).toBeGreaterThan(100);
  console.log(`${count.killed} kills, ${count.told} writes told as stored, all of them there`);
});
