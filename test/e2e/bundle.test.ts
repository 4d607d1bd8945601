import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { requireBuild } from '../support/built-program.ts';

const chunks = resolve(import.meta.dirname, '../../dist/chunks');

beforeAll(requireBuild);

/** Start-up is read code: what nearly every command loads must not bring a library along that few of them use. */
test.each([
  ['run', 60_000],
  ['opening', 103_000],
  ['everyday', 65_000],
])('the part of the bundle called %s stays small', (name, most) => {
  const [file = ''] = readdirSync(chunks).filter((chunk) => chunk.startsWith(`${name}-`));
  expect(readFileSync(join(chunks, file)).length).toBeLessThan(most);
});
