import { join } from 'node:path';

/** Where everything of one store lies. All of it is on one file system, apart from `half`. */
export interface Layout {
  readonly root: string;
  /** Cases of which anything is still to come, plus what a killed program left to be moved. */
  readonly cases: string;
  /** All other cases and the tombstones, a thousand to a folder. */
  readonly archive: string;
  readonly playbooks: string;
  readonly tmp: string;
  readonly quarantine: string;
  readonly format: string;
  readonly lock: string;
  /** What is no part of a case: half-typed lines, and a letter while it is in an editor. */
  readonly state: string;
  readonly half: string;
}

const CASE_ID = /^R-([1-9][0-9]{0,8})$/;
const CASE_FILE = /^R-([1-9][0-9]{0,8})\.json$/;
const BUCKET = /^[0-9]{4,6}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const PER_BUCKET = 1000;

export const HIGHEST_NUMBER = 999_999_999;

export function layoutOf(root: string, stateRoot: string): Layout {
  return {
    root,
    cases: join(root, 'cases'),
    archive: join(root, 'archive'),
    playbooks: join(root, 'playbooks'),
    tmp: join(root, 'tmp'),
    quarantine: join(root, 'quarantine'),
    format: join(root, 'store.json'),
    lock: join(root, 'lock'),
    state: stateRoot,
    half: join(stateRoot, 'half'),
  };
}

/** @returns the 7 of `R-7`; undefined if it is no id. Every path is built from an id that passed here. */
export function numberOf(id: string): number | undefined {
  const digits = CASE_ID.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** @returns the 7 of any name that begins with `R-7`, as copies have it: `R-7.1a2b.json`, `R-7 (copy).json` */
export function numberAtStart(name: string): number | undefined {
  const digits = /^\.?R-([1-9][0-9]{0,8})(?![0-9])/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** @returns the 7 of `R-7.json`; undefined for every other file */
export function numberInName(name: string): number | undefined {
  const digits = CASE_FILE.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** @returns `0000` for, `0001` for R-1000 to R-1999 and so on */
export function bucketOf(number: number): string {
  return String(Math.floor(number / PER_BUCKET)).padStart(4, '0');
}

export function isBucket(name: string): boolean {
  return BUCKET.test(name);
}

export function isSha256(hash: string): boolean {
  return SHA256.test(hash);
}
