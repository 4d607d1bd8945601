import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeExport } from '../../src/store/export-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repair-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isOurs = (text: string): boolean => text.startsWith('ours');
const inside = (name: string): string => join(folder, name);

test('a new file is written whole, for its owner alone', async () => {
  expect(await writeExport(inside('a.ics'), 'ours 1', isOurs)).toBe(true);
  expect(readFileSync(inside('a.ics'), 'utf8')).toBe('ours 1');
  expect(statSync(inside('a.ics')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a.ics']);
});

test.each(['ours 1', ''])('what is ours, or empty, is replaced: %j', async (before) => {
  writeFileSync(inside('a.ics'), before, { mode: 0o644 });
  expect(await writeExport(inside('a.ics'), 'ours 2', isOurs)).toBe(true);
  expect(readFileSync(inside('a.ics'), 'utf8')).toBe('ours 2');
  expect(statSync(inside('a.ics')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a.ics']);
});

describe('what is not ours stays as it is', () => {
  test('another file', async () => {
    writeFileSync(inside('a.ics'), 'a letter');
    expect(await writeExport(inside('a.ics'), 'ours', isOurs)).toBe(false);
    expect(readFileSync(inside('a.ics'), 'utf8')).toBe('a letter');
    expect(readdirSync(folder)).toEqual(['a.ics']);
  });

  test('bytes that are no text', async () => {
    writeFileSync(inside('a.ics'), Buffer.from([0x6f, 0xff, 0xfe]));
    expect(await writeExport(inside('a.ics'), 'ours', isOurs)).toBe(false);
  });

  test('a folder', async () => {
    mkdirSync(inside('a.ics'));
    expect(await writeExport(inside('a.ics'), 'ours', isOurs)).toBe(false);
  });

  test('a link, wherever it leads', async () => {
    writeFileSync(inside('target'), 'ours');
    symlinkSync(inside('target'), inside('a.ics'));
    symlinkSync(inside('nowhere'), inside('b.ics'));
    expect(await writeExport(inside('a.ics'), 'ours 2', isOurs)).toBe(false);
    expect(await writeExport(inside('b.ics'), 'ours 2', isOurs)).toBe(false);
    expect(readFileSync(inside('target'), 'utf8')).toBe('ours');
    expect(readdirSync(folder)).toEqual(['a.ics', 'b.ics', 'target']);
  });
});

test('without its folder it says so', async () => {
  await expect(writeExport(inside('no/a.ics'), 'ours', isOurs)).rejects.toMatchObject({
    name: 'StoreError',
    problem: 'unwritable',
    message: `Cannot save in ${inside('no')}: there is no such folder.`,
  });
});
