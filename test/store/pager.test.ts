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

test('it says how to leave and writes no file, unless the person wants it otherwise', async () => {
  const tells = `printf '%s|%s' "$LESS" "$LESSSECURE" > ${file}; cat > /dev/null`;
  await pageThrough('one\n', env(tells));
  expect(readFileSync(file, 'utf8')).toBe('-FRX -Psq leaves, space goes on$|1');
  await pageThrough('one\n', { ...env(tells), LESS: '-S', LESSSECURE: '0' });
  expect(readFileSync(file, 'utf8')).toBe('-S|0');
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
