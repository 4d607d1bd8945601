import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBuild } from '../../support/built-program.ts';
import { needs } from '../../support/needs.ts';
import { expectWhole, liveIn, run } from '../built-store.ts';
import { inPairs, temporaryFolder } from '../store-program.ts';

const folder = temporaryFolder();
const template = join(folder.path, 'template');
let runs = 0;

/** A little of everything that there is to mend. */
beforeAll(async () => {
  requireBuild();
  mkdirSync(template);
  await liveIn(template);
  const data = join(template, 'repair/data');
  copyFileSync(join(data, 'cases/R-1.json'), join(data, 'cases/R-1 (copy).json'));
  copyFileSync(join(data, 'cases/R-1.json'), join(data, 'cases/R-8.json'));
  writeFileSync(join(data, 'cases/R-7.json'), '{"schema": "repair.case/1", "words": "of R-7');
  renameSync(join(data, 'cases/R-3.json'), join(data, 'cases/R-9.json'));
  rmSync(join(data, 'playbooks'), { recursive: true });
  rmSync(join(data, 'store.json'));
  chmodSync(join(data, 'cases'), 0o755);
  const path = join(data, 'cases/R-1.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"title": ".*"/, '"title": "mine"'));
});
afterAll(() => folder.remove());

/** The text of every file of cases and of what was put aside. */
function texts(home: string): string[] {
  return readdirSync(join(home, 'repair/data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /cases|archive|quarantine/.test(entry.parentPath))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
}

describe.runIf(needs('strace'))('doctor --fix, killed at every call that changes something', () => {
  test.each(['rename', 'link', 'unlink', 'fsync', 'mkdir', 'chmod', 'write'])('%s', async (call) => {
    const before = texts(template);
    const calls = Array.from({ length: 60 }, (_, index) => index + 1);
    let killed = 0;
    await inPairs(calls, async (k) => {
      if (killed < k - 3) return; // it makes no more of them
      const home = join(folder.path, `home-${(runs += 1)}`);
      cpSync(template, home, { recursive: true });
      const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${k}`];
      const strace = ['strace', '-f', '-qq', '-o', '/dev/null', ...inject];
      const { signal } = await run(home, ['doctor', '--fix'], { before: strace });
      if (signal === 'SIGKILL') killed += 1;
      expect([call, k, texts(home)]).toEqual([call, k, expect.arrayContaining(before)]);
      const again = await run(home, ['doctor', '--fix']);
      expect([call, k, again.code]).toEqual([call, k, 0]);
      expect([call, k, texts(home)]).toEqual([call, k, expect.arrayContaining(before)]);
      const seen = await expectWhole(home, `${call} ${k}`);
      expect([call, k, [...seen.keys()].toSorted()]).toEqual([call, k, ['R-1', 'R-2', 'R-3']]);
      rmSync(home, { recursive: true });
    });
    console.log(`doctor --fix: killed at ${killed} calls of ${call}`);
    expect(killed).toBeGreaterThan(0);
  });
});
