import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJsonStore } from '../../src/store/json-store.ts';
import { machineOf } from '../../src/store/machine.ts';
import type { DriverLine } from './store-driver.ts';
import { bundleDriver, runProgram, temporaryFolder } from './store-program.ts';

const folder = temporaryFolder();
let driver = '';

beforeAll(async () => {
  driver = await bundleDriver(folder.path);
});
afterAll(() => folder.remove());

const openHere = (root: string) =>
  openJsonStore(root, { stateRoot: join(root, 'state'), machine: machineOf(process), warn: () => undefined });

/** Every write that was told as done is there with its own words, and every file is whole. */
async function expectAllThere(root: string, told: readonly DriverLine[]): Promise<void> {
  const { cases, unreadable } = await openHere(root).list();
  expect(unreadable).toEqual([]);
  const texts = new Map(
    cases.flatMap(({ id, events }) =>
      events.map((event) => [`${id} ${event.n}`, event.type === 'said' ? event.text : '']),
    ),
  );
  for (const { id, rev, token } of told)
    expect([id, rev, texts.get(`${id} ${rev}`)]).toEqual([id, rev, token]);
}

test('sixty kills at random moments lose nothing that was told as stored', async () => {
  const root = join(folder.path, 'killed');
  const told: DriverLine[] = [];
  const first = await runProgram(['node', driver, root, 'creates', '1']);
  told.push(...first.lines);
  for (let round = 0; round < 30; round += 1) {
    const killed = [0, 1].map(async () =>
      runProgram(['node', driver, root, 'loop'], (line, kill) => {
        // from the first line on the program is writing all the time: any moment after it is in a write
        if (line.id !== undefined) setTimeout(kill, Math.random() * 40);
      }),
    );
    for (const { lines, signal } of await Promise.all(killed)) {
      expect(signal).toBe('SIGKILL');
      told.push(...lines);
    }
    await expectAllThere(root, told);
  }
  expect(told.length).toBeGreaterThan(60);
  const next = await runProgram(['node', driver, root, 'appends', '1', 'R-1']);
  await expectAllThere(root, [...told, ...next.lines]);
  expect(next.lines).toHaveLength(1);
  expect(readdirSync(join(root, 'tmp'))).toEqual([]);
}, 60_000);

test('twenty programs that create at once lose nothing and share no id', async () => {
  const root = join(folder.path, 'creating');
  const programs = Array.from({ length: 20 }, async () => runProgram(['node', driver, root, 'creates', '5']));
  const told = (await Promise.all(programs)).flatMap(({ lines }) => lines);
  expect(new Set(told.map(({ id }) => id))).toEqual(
    new Set(Array.from({ length: 100 }, (_, n) => `R-${n + 1}`)),
  );
  expect(told).toHaveLength(100);
  await expectAllThere(root, told);
}, 60_000);

test('twenty programs that change one case lose no change', async () => {
  const root = join(folder.path, 'changing');
  await runProgram(['node', driver, root, 'creates', '1']);
  const programs = Array.from({ length: 20 }, async () =>
    runProgram(['node', driver, root, 'appends', '3', 'R-1']),
  );
  const told = (await Promise.all(programs)).flatMap(({ lines }) => lines);
  expect(told).toHaveLength(60);
  await expectAllThere(root, told);
  expect((await openHere(root).load('R-1')).rev).toBe(2 + 60);
}, 60_000);
