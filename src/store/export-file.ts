import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unwritable } from './disk-errors.ts';
import { discard, placeNew, placeOver, syncFolder, writeWhole } from './durable-write.ts';
import { readText } from './safe-read.ts';

/**
 * Write a file for other programs where the person wants it: whole or not at all, and for them alone to read.
 *
 * @param isOurs judges the text of a file that stands there already: only ours, or an empty one, is replaced
 * @returns false if something else stands there; then nothing was changed
 * @throws StoreError `unwritable`
 */
export async function writeExport(
  path: string,
  text: string,
  isOurs: (before: string) => boolean,
): Promise<boolean> {
  const place = resolve(path);
  const folder = dirname(place);
  const fresh = join(folder, `.${crypto.randomUUID()}.tmp`);
  try {
    const taken = lstatSync(place, { throwIfNoEntry: false });
    if (taken !== undefined && !(taken.isFile() && (taken.size === 0 || holdsOurs(place, isOurs)))) {
      return false;
    }
    writeWhole(fresh, Buffer.from(text));
    if (taken === undefined) {
      if (!placeNew(fresh, place)) return false;
    } else await placeOver(fresh, place, pause);
    syncFolder(folder);
    return true;
  } catch (error) {
    discard(fresh);
    throw unwritable(error, folder);
  }
}

/**
 * Make a folder for files that a person writes, and those above it, for them alone to look into.
 *
 * @throws StoreError `unwritable`
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(error, path);
  }
}

function holdsOurs(place: string, isOurs: (before: string) => boolean): boolean {
  const before = readText(place);
  return before.kind === 'text' && isOurs(before.text);
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, ms));
}
