import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { codeOf, reasonOf } from './disk-errors.ts';

const LIMIT_MB = 64;
/** No file of the store may be longer, neither when it is read nor when it is written. */
export const LIMIT_BYTES = LIMIT_MB * 1024 * 1024;

/** Never through a link, and never waiting for somebody to write into a pipe. Windows lacks both flags. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

export type ReadResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'bad'; readonly problem: string };

const bad = (problem: string): ReadResult => ({ kind: 'bad', problem });

const shared = Buffer.allocUnsafe(64 * 1024);

/**
 * Read a file that anybody may have put there. A thousand of them are read at every look at the cases, so
 * this is synchronous and reads into one buffer: a promise a file takes several times as long.
 *
 * @param wanted which of its bytes are wanted, in a buffer that it may change; all of them if absent
 * @returns its text, or what is wrong with it in words that continue “the file …: it …”
 */
export function readText(path: string, wanted: (bytes: Buffer) => Buffer = (bytes) => bytes): ReadResult {
  let file: number;
  try {
    file = openSync(path, FLAGS);
  } catch (error) {
    return unopened(error);
  }
  try {
    return readOpen(file, wanted);
  } catch (error) {
    return bad(`it cannot be read: ${reasonOf(error)}`);
  } finally {
    closeSync(file);
  }
}

/**
 * The words of a file that may be damaged: what is no UTF-8 in it is replaced.
 *
 * @returns nothing if it is gone; undefined if it is no ordinary file, too large or cannot be read
 */
export function readDamaged(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, FLAGS);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? '' : undefined;
  }
  try {
    const stat = fstatSync(file);
    return stat.isFile() && stat.size <= LIMIT_BYTES ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function unopened(error: unknown): ReadResult {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
  if (code === 'ELOOP') return bad('it is a link to another place');
  if (code === 'ENXIO') return bad('it is no ordinary file');
  if (code === 'EACCES' || code === 'EPERM') return bad('there is no permission to read it');
  return bad(`it cannot be opened: ${reasonOf(error)}`);
}

function readOpen(file: number, wanted: (bytes: Buffer) => Buffer): ReadResult {
  const stat = fstatSync(file);
  const { size } = stat;
  if (!stat.isFile()) return bad('it is no ordinary file');
  if (size > LIMIT_BYTES) return bad(`it is larger than ${LIMIT_MB} MB`);
  if (size === 0) return bad('it is empty');
  const buffer = size > shared.length ? Buffer.allocUnsafe(size) : shared;
  let length = 0;
  while (length < size) {
    const count = readSync(file, buffer, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  const bytes = wanted(buffer.subarray(0, length));
  return isUtf8(bytes) ? { kind: 'text', text: bytes.toString('utf8') } : bad('it is not text in UTF-8');
}
