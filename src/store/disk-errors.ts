import { constants } from 'node:os';
import { StoreError } from './case-store.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the file would be larger than the system allows',
  EROFS: 'the disk is read-only',
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EBUSY: 'another program keeps the file open',
  EIO: 'the disk reports an error',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space, then try again.',
  EDQUOT: 'Free some space, then try again.',
  EIO: 'Copy the folder to another disk, then check this one.',
};

/**
 * The name of a system error. Node knows some only by number, among them the full quota.
 *
 * @returns `ENOENT` and the like, `UNKNOWN`; empty for errors that are not the system's, Node's own `ERR_…` too
 */
export function codeOf(error: unknown): string {
  const { code, errno } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'UNKNOWN') {
    return Object.entries(constants.errno).find(([, number]) => number === -(errno ?? 0))?.[0] ?? code;
  }
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : '';
}

/** The reason of a failed system call in plain words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `the system says ${code}`;
}

/**
 * A failed write, in words for the person.
 *
 * @returns `unwritable`; an error that is not the system's comes back as it is, because it is a bug
 */
export function unwritable(error: unknown, folder: string): Error {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (code === '') return error instanceof Error ? error : new Error(String(error));
  const remedy = REMEDIES[code] ?? 'Make the folder writable or choose another, then try again.';
  return new StoreError(
    'unwritable',
    `Cannot save in ${folder}: ${reasonOf(error)}.`,
    `Nothing was changed. ${remedy}`,
  );
}

/** Run system calls that may be absent or already done; every other error is thrown on. */
export function ignoring(codes: readonly string[], call: () => void): boolean {
  try {
    call();
    return true;
  } catch (error) {
    if (codes.includes(codeOf(error))) return false;
    throw error;
  }
}
