import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, ignoring } from './disk-errors.ts';
import type { Machine } from './machine.ts';

export const FILE_MODE = 0o600;
export const FOLDER_MODE = 0o700;

/** File systems without hard links answer with one of these. */
export const NO_LINKS = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
/** File systems (and Windows) that cannot sync a folder answer with one of these. */
const NO_FOLDER_SYNC = ['EINVAL', 'EPERM', 'EACCES', 'EISDIR', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EBADF'];
/** On Windows a virus scanner or an indexer may hold a file for a moment. */
const BUSY = ['EPERM', 'EACCES', 'EBUSY'];
const TMP_NAME = /^([1-9][0-9]{0,9})\.[0-9a-z-]+$/;
const RENAME_PAUSES_MS = [10, 20, 40, 80, 160, 320, 640];

/**
 * Write a new file whole and make it durable, or leave nothing behind.
 *
 * `writeSync` may write less than it was given and not say so: on a nearly full disk the usual packages then
 * replace a good file by a short one. So the bytes are written in a loop, and the size is checked.
 *
 * @throws the system's error
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', FILE_MODE);
  try {
    fchmodSync(file, FILE_MODE); // whatever the umask
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(file, bytes, done);
      if (written === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
      done += written;
    }
    fsyncSync(file);
    if (fstatSync(file).size !== bytes.length) throw Object.assign(new Error('cut short'), { code: 'EIO' });
  } catch (error) {
    closeSync(file);
    discard(path);
    throw error;
  }
  closeSync(file);
}

/**
 * Give a finished file its place, unless that is taken.
 *
 * @returns false if something is there already; `from` is gone in any case
 */
export function placeNew(from: string, to: string): boolean {
  const placed = ignoring(['EEXIST'], () => {
    try {
      linkSync(from, to);
    } catch (error) {
      if (!NO_LINKS.includes(codeOf(error))) throw error;
      renameIfFree(from, to);
    }
  });
  discard(from);
  return placed;
}

/** Only the holder of the lock places files, so that nothing can appear between the look and the rename. */
function renameIfFree(from: string, to: string): void {
  if (existsSync(to)) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
  renameSync(from, to);
}

/** Rename over what is there, with patience for programs that hold the file open for a moment. */
export async function placeOver(
  from: string,
  to: string,
  delay: (ms: number) => Promise<void>,
): Promise<void> {
  for (const pause of RENAME_PAUSES_MS) {
    if (!isBusy(from, to)) return;
    await delay(pause);
  }
  renameSync(from, to);
}

function isBusy(from: string, to: string): boolean {
  return !ignoring(BUSY, () => renameSync(from, to));
}

/**
 * Make the folder of a store, and what is missing above it, for the owner alone. It may be a link: the person
 * chose it.
 *
 * @param path absolute
 */
export function makeRoot(path: string): void {
  if (existsSync(path)) return;
  const first = mkdirSync(path, { recursive: true, mode: FOLDER_MODE });
  if (first === undefined) return;
  chmodSync(path, FOLDER_MODE); // whatever the umask
  for (let made = path; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made));
}

/**
 * Make one of the store's own folders.
 *
 * @throws the system's error; ENOTDIR if a link or a file stands in its place: a link would lead every write
 * out of the store
 */
export function makeFolder(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    ignoring(['EEXIST'], () => mkdirSync(path, { mode: FOLDER_MODE }));
    chmodSync(path, FOLDER_MODE);
    syncFolder(dirname(path));
  } else if (!stat.isDirectory()) {
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  }
}

/** Make names in a folder durable, where the file system can. */
export function syncFolder(path: string): void {
  ignoring(NO_FOLDER_SYNC, () => {
    const folder = openSync(path, constants.O_RDONLY);
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  });
}

/** The name of a file in `tmp/`: whose it is, so that what a killed program left can be told and swept. */
export function tmpName(machine: Pick<Machine, 'pid' | 'uuid'>): string {
  return `${machine.pid}.${machine.uuid()}`;
}

/** Remove a file that must go. It may be gone already. */
export function removeFile(path: string): void {
  ignoring(['ENOENT'], () => unlinkSync(path));
}

/** Remove a file that is of no more use; if that fails, a later sweep will do it. */
export function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // swept later
  }
}

/** @returns whose file it is; 0 if it is nobody's */
export function pidInName(name: string): number {
  return Number(TMP_NAME.exec(name)?.[1] ?? 0);
}

/** Remove what killed programs left in a folder of temporary files; `worthless` judges names of other kinds. */
export function sweep(folder: string, machine: Machine, worthless: (name: string) => boolean): void {
  for (const name of readdirSync(folder)) {
    const pid = pidInName(name);
    // The caller holds the lock: a file of its own number is from an earlier process that had the number.
    const isLeft = pid === machine.pid || (pid > 0 && machine.lifeOf(pid) === undefined);
    if (isLeft || worthless(name)) discard(join(folder, name));
  }
}
