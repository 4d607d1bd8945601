import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../cli/golden');
const PAGES = resolve(import.meta.dirname, '../report/golden');

/**
 * Compare a JSON document with `test/cli/golden/<name>.json`, times and hashes aside. What is in the file may not
 * disappear; what is new is written there by `UPDATE_GOLDEN=1 npx vitest run …`, and read before it is committed.
 */
export function expectGolden(name: string, document: unknown): void {
  const path = join(FOLDER, `${name}.json`);
  const found = normalised(document);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+([+-]\d{2}:\d{2}|Z)$/;
const SHA256 = /^[0-9a-f]{64}$/;

function normalised(value: unknown): unknown {
  if (typeof value === 'string')
    return INSTANT.test(value) ? '<instant>' : SHA256.test(value) ? '<sha256>' : value;
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalised(inner)]));
}

/** What `test/report/golden/<file>` holds; the page is written there first where the documents are, too. */
export function goldenPage(file: string, page: string): string {
  const path = join(PAGES, file);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, page);
  return readFileSync(path, 'utf8');
}

/**
 * The keys of a large document: of each list the union of its entries' keys, of everything else its type. The words of
 * a playbook change often; what a program reads it by does not.
 */
export function skeletonOf(document: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, shapeOf(value)]));
}

function shapeOf(value: unknown): unknown {
  if (!Array.isArray(value)) return typeof value;
  const keys = value.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? Object.keys(entry) : [],
  );
  return [...new Set(keys)].toSorted();
}
