import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeCase, encodeCase } from '../../src/store/case-file.ts';
import { CASE_VERSION, caseVersionOf, migrated, type Migration } from '../../src/store/case-migration.ts';
import { AT, note, opened } from './case-events.ts';
import { temporaryStore } from './temporary-store.ts';

const golden = join(import.meta.dirname, 'golden');
const versions = Array.from({ length: CASE_VERSION }, (_, index) => index + 1);

describe('a file of every version there ever was', () => {
  test('is kept here', () => {
    expect(readdirSync(golden)).toEqual(versions.map((version) => `case-${version}.json`));
  });

  test.each(versions)('version %i is read, and becomes a case of this version', (version) => {
    const text = readFileSync(join(golden, `case-${version}.json`), 'utf8');
    const file = JSON.parse(text) as { id: string; schema: string; events: unknown[] };
    expect(caseVersionOf(file.schema)).toBe(version);
    const decoded = decodeCase(file.id, text);
    if (decoded.kind !== 'case') throw new Error(`read as ${decoded.kind}`);
    expect(decoded.record.rev).toBe(file.events.length);
    const again = Buffer.from(encodeCase(decoded.record)).toString();
    expect(decodeCase(file.id, again)).toEqual(decoded);
    // Within a version keys are only ever added, and an event stays as it was written.
    if (version < CASE_VERSION) return;
    expect(decoded.record.events).toEqual(file.events);
    expect(Object.keys(JSON.parse(again) as object)).toEqual(expect.arrayContaining(Object.keys(file)));
  });
});

test.each<[unknown, number | undefined]>([
  ['repair.case/1', 1],
  ['repair.case/12', 12],
  ['repair.case/0', undefined],
  ['repair.case/1x', undefined],
  ['repair.status/1', undefined],
  [1, undefined],
])('%s is version %s', (schema, version) => {
  expect(caseVersionOf(schema)).toBe(version);
});

const renamed: Migration = ({ old, ...rest }) => ({ ...rest, words: old });
const counted: Migration = (document) => ({ ...document, letters: String(document['words']).length });

test('each step leads to the next version, from the one that the file has', () => {
  const before = Object.freeze({ old: 'abc', mine: 1 });
  expect(migrated(before, 1, [renamed, counted])).toEqual({ words: 'abc', letters: 3, mine: 1 });
  expect(migrated({ words: 'ab' }, 2, [renamed, counted])).toEqual({ words: 'ab', letters: 2 });
  expect(migrated(before, 3, [renamed, counted])).toBe(before);
});

test('what a later version keeps with an event is still there after this one has written', async () => {
  const { store, reopen } = temporaryStore();
  const later = Object.assign(note('x'), { laterKey: { deep: [1, 2] } });
  await store.create(() => [opened, later], AT);
  await reopen().append('R-1', 2, [note('y')], AT);
  expect((await store.load('R-1')).events[1]).toMatchObject({
    laterKey: { deep: [1, 2] },
  });
});
