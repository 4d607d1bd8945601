import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bash, requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { storyFile } from '../support/stories.ts';

const { path: home, remove } = temporaryHome();
const store = join(home, 'store');
const filler = join(store, 'filler');
const KILOBYTES = 1024;
const [mounter, unmounter] = ['mount', 'umount'] as const;

/** A disk of its own of one megabyte, for root; anybody else gets files that may not grow beyond what is left. */
let isDisk = false;

beforeAll(async () => {
  requireBuild();
  writeFileSync(join(home, 'story.json'), storyFile());
  mkdirSync(store);
  try {
    execFileSync(mounter, ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', store], { stdio: 'ignore' });
    isDisk = true;
  } catch {
    console.warn('no disk of its own can be mounted here: file sizes are limited instead');
  }
  await runBuilt([...NEW, '--store', store], { home });
});
afterAll(() => {
  if (isDisk) execFileSync(unmounter, [store]);
  remove();
});

const NEW = ['new', '--playbook', 'costly-mistake', '--answers', 'story.json'];

/** Fill the disk until so many kilobytes are left, a page at a time where it is nearly full. */
function leave(kilobytes: number): void {
  rmSync(filler, { force: true });
  for (const step of [64, 4, 1])
    for (;;) {
      const free = Number(
        execFileSync('df', ['-k', '--output=avail', store], { encoding: 'utf8' }).split('\n')[1],
      );
      if (free < kilobytes + step) break;
      try {
        writeFileSync(filler, Buffer.alloc(step * KILOBYTES), { flag: 'a' });
      } catch {
        break;
      }
    }
}

test.each([1, 4, 8, 16, 32, 64])(
  'with %i KB left nothing is lost, and it goes on when there is room',
  async (left) => {
    const path = join(store, 'cases/R-1.json');
    const before = readFileSync(path);
    if (isDisk) leave(left);
    const limit = isDisk ? '' : `ulimit -f ${left};`;
    const words = 'x'.repeat(100 * KILOBYTES);
    const small = left > 8 ? [] : ['new --playbook costly-mistake --answers story.json']; // a case of some 15 KB
    for (const command of ['note R-1 -', ...small]) {
      const { code, err, out } = await bash(`${limit} repair ${command} --store '${store}'`, {
        home,
        input: words,
      });
      expect([command.slice(0, 8), code, out]).toEqual([command.slice(0, 8), 8, '']);
      expect(err).toMatch(/the disk is full|larger than the system allows/);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(readdirSync(join(store, 'cases'))).toEqual(['R-1.json']);
      expect([readdirSync(join(store, 'tmp')), existsSync(join(store, 'lock'))]).toEqual([[], false]);
    }
    const look = await bash(`${limit} repair status --json --store '${store}'`, { home });
    expect(JSON.parse(look.out)).toMatchObject({ counts: { open: 1, unreadable: 0 } });
    rmSync(filler, { force: true });
    const again = await runBuilt(['note', 'R-1', 'Again.', '--store', store], { home });
    expect(again.code).toBe(0);
  },
);
