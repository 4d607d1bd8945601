import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { requireBuild, temporaryHome } from '../../support/built-program.ts';
import { needs } from '../../support/needs.ts';
import { expectSwept, expectWhole, liveIn, run, type Ended } from '../built-store.ts';

let home: string;
let remove = (): void => undefined;

beforeAll(requireBuild);
beforeEach(async () => {
  ({ path: home, remove } = temporaryHome());
  await liveIn(home);
});
afterEach(() => remove());

interface Holder {
  readonly pid: number;
  readonly host: string;
}

const lock = (): string => join(home, 'repair/data/lock');

/** A writer that stands still with the lock in its hand, when its case is written but not yet in its place. */
async function stopped(): Promise<{ readonly holder: Holder; readonly ended: Promise<Ended> }> {
  const inject = ['-e', 'trace=fsync', '-e', 'inject=fsync:signal=SIGSTOP:when=1'];
  const ended = run(home, ['note', 'R-1', 'Of the one that stood still.', '--json'], {
    before: ['strace', '-f', '-qq', '-o', join(home, 'trace'), ...inject],
  });
  await vi.waitFor(() => expect(readFileSync(join(home, 'trace'), 'utf8')).toContain('SIGSTOP'), {
    timeout: 20_000,
  });
  return { holder: JSON.parse(readFileSync(lock(), 'utf8')) as Holder, ended };
}

describe.runIf(needs('strace'))('a writer that stands still', () => {
  test('is waited for, and then named: nothing is changed', async () => {
    const { holder, ended } = await stopped();
    const { code } = await run(home, ['note', 'R-1', 'Mine.', '--json']);
    expect(code).toBe(6);
    process.kill(holder.pid, 'SIGCONT');
    expect((await ended).code).toBe(0);
    const texts = (await expectWhole(home, 'after')).get('R-1')?.texts;
    expect(texts).not.toContain('Mine.');
    expect(texts).toContain('Of the one that stood still.');
    await expectSwept(home, 'after');
  });

  test('on another computer loses its lock after half a minute; when it wakes up it says so', async () => {
    const { holder, ended } = await stopped();
    writeFileSync(lock(), JSON.stringify({ ...holder, host: 'elsewhere' }));
    expect((await run(home, ['note', 'R-1', 'Mine.', '--json'])).code).toBe(0);
    process.kill(holder.pid, 'SIGCONT');
    expect((await ended).code).toBe(6);
    const texts = (await expectWhole(home, 'after')).get('R-1')?.texts;
    expect(texts).toContain('Mine.');
    expect(texts).not.toContain('Of the one that stood still.');
    await expectSwept(home, 'after');
  });
});
