import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { pageThrough } from '../../src/store/pager.ts';

const file = join(tmpdir(), `repair-pager-${process.pid}`);
afterEach(() => rmSync(file, { force: true }));
const env = (pager: string): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], PAGER: pager });

test('the pager reads the whole text, and may have flags', async () => {
  expect(await pageThrough('one\ntwo\n', env(`tee ${file} >/dev/null`))).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
});

test('one that ends before it has read all is no failure', async () => {
  expect(await pageThrough('line\n'.repeat(100_000), env('true'))).toBe(true);
});

test.each(['', 'cat', 'no-such-pager-anywhere 2>/dev/null'])(
  '“%s” shows nothing, and says so',
  async (pager) => {
    expect(await pageThrough('one\n', env(pager))).toBe(false);
  },
);
