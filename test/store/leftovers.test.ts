import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { machineOf } from '../../src/store/machine.ts';
import { AT, note, opened } from './case-events.ts';
import { filesIn, temporaryStore } from './temporary-store.ts';

/** A machine whose clock advances only while somebody waits. */
function patient(): { now: number; monotonic: () => number; delay: (ms: number) => Promise<void> } {
  const clock = { now: 0, monotonic: () => clock.now, delay: async (ms: number) => void (clock.now += ms) };
  return clock;
}

describe('what killed programs left', () => {
  const dead = 2 ** 22 + 1; // above the highest process id of Linux

  test('temporary files of dead processes go at the next write, those of live ones stay', async () => {
    const { store, root, stateRoot } = temporaryStore();
    await store.create(() => [opened], AT);
    await store.saveHalfTyped('R-1', { step: 'facts', text: 'half' });
    const left = [`${dead}.0b7c`, `${process.pid}.0b7c`, 'steal.0b7c', `${process.ppid}.0b7c`, 'mine.txt'];
    for (const name of left) writeFileSync(join(root, 'tmp', name), 'left');
    writeFileSync(join(stateRoot, 'half', `${dead}.0b7c`), 'left');
    await store.append('R-1', 1, [note('x')], AT);
    await store.saveHalfTyped('R-1', { step: 'facts', text: 'half a' });
    expect(filesIn(join(root, 'tmp'))).toEqual([`${process.ppid}.0b7c`, 'mine.txt'].toSorted());
    expect(filesIn(join(stateRoot, 'half'))).toEqual(['R-1.json']);
  });

  const here = machineOf(process);
  const holder = {
    pid: process.pid,
    host: hostname(),
    boot: here.boot,
    life: here.lifeOf(process.pid),
    nonce: 'n-1',
  };

  test.each<{ title: string; lock: string; after: number }>([
    { title: 'of a dead process', lock: JSON.stringify({ ...holder, pid: dead }), after: 0 },
    {
      title: 'of an earlier process of a number in use',
      lock: JSON.stringify({ ...holder, life: '1' }),
      after: 0,
    },
    { title: 'of another host', lock: JSON.stringify({ ...holder, host: 'elsewhere' }), after: 30_000 },
    { title: 'from before a restart', lock: JSON.stringify({ ...holder, boot: 'earlier' }), after: 30_000 },
    { title: 'that nobody understands', lock: 'x', after: 30_000 },
    { title: 'cut short', lock: '', after: 30_000 },
  ])('a lock $title is taken over after $after ms', async ({ lock, after }) => {
    const clock = patient();
    const { store, root, warnings } = temporaryStore(clock);
    await store.create(() => [opened], AT);
    writeFileSync(join(root, 'lock'), lock);
    await store.append('R-1', 1, [note('x')], AT);
    expect(clock.now).toBeGreaterThanOrEqual(after);
    expect(clock.now).toBeLessThan(after + 1000);
    expect(warnings.map((warning) => warning.slice(0, 24))).toEqual(
      after === 0 ? [] : ['Waiting up to 30 seconds'],
    );
    expect(filesIn(root)).not.toContain('lock');
    expect(filesIn(join(root, 'tmp'))).toEqual([]);
  });

  test('a lock of a live process is waited for ten seconds, then its holder is named', async () => {
    const clock = patient();
    const { store, root } = temporaryStore(clock);
    await store.create(() => [opened], AT);
    const lock = JSON.stringify(holder);
    writeFileSync(join(root, 'lock'), lock);
    await expect(store.append('R-1', 1, [note('x')], AT)).rejects.toMatchObject({
      problem: 'locked',
      message: `The cases are being changed by process ${process.pid} on this computer.`,
    });
    expect(clock.now).toBeGreaterThanOrEqual(10_000);
    expect(clock.now).toBeLessThan(11_000);
    expect(readFileSync(join(root, 'lock'), 'utf8')).toBe(lock);
    expect((await store.load('R-1')).rev).toBe(1);
  });

  test('a foreign lock that keeps changing is never taken over', async () => {
    const clock = patient();
    const { store, root } = temporaryStore({
      monotonic: clock.monotonic,
      delay: async (ms) => {
        await clock.delay(ms);
        const nonce = `n-${Math.floor(clock.now / 1000)}`;
        writeFileSync(join(root, 'lock'), JSON.stringify({ ...holder, host: 'elsewhere', nonce }));
      },
    });
    mkdirSync(root);
    writeFileSync(join(root, 'lock'), JSON.stringify({ ...holder, host: 'elsewhere' }));
    await expect(store.create(() => [opened], AT)).rejects.toMatchObject({
      problem: 'locked',
      message: expect.stringContaining('the computer “elsewhere”'),
    });
    expect((await store.list()).cases).toEqual([]);
  });

  test('a writer that stood still and lost its lock stores nothing', async () => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened], AT);
    const steal = (): EventBody[] => {
      writeFileSync(join(root, 'lock'), JSON.stringify({ ...holder, host: 'elsewhere' }));
      return [opened];
    };
    await expect(store.create(steal, AT)).rejects.toMatchObject({ problem: 'locked' });
    expect(filesIn(join(root, 'cases'))).toEqual(['R-1.json']);
    expect(filesIn(join(root, 'tmp'))).toEqual([]);
    expect(filesIn(root)).toContain('lock');
  });
});
