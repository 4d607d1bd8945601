import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CaseRecord } from '../case/schema.ts';
import { decodeCase, withoutFolded, type Decoded } from './case-file.ts';
import { notFound, unreadable } from './case-problems.ts';
import { codeOf, reasonOf } from './disk-errors.ts';
import { bucketOf, isBucket, numberInName, numberOf, type Layout } from './layout.ts';
import { readText, type ReadResult } from './safe-read.ts';

/** Where the file of a case is, or would be. */
export interface Place {
  readonly path: string;
  /** The path from the root of the store, for people. */
  readonly file: string;
  readonly folder: 'cases' | 'archive';
}

export interface Found {
  readonly place: Place;
  readonly decoded: Decoded;
}

export interface FoundCase {
  readonly place: Place;
  readonly record: CaseRecord;
  /** An older file of the same id in the other folder: somebody copied it there. */
  readonly spare: Place | undefined;
}

export function placeIn(layout: Layout, folder: Place['folder'], number: number): Place {
  const name = `R-${number}.json`;
  // Not `join`, which looks at every letter of the path of every case once more.
  if (folder === 'cases') return { path: `${layout.cases}${sep}${name}`, file: `cases/${name}`, folder };
  const bucket = bucketOf(number);
  const path = `${layout.archive}${sep}${bucket}${sep}${name}`;
  return { path, file: `archive/${bucket}/${name}`, folder };
}

/** Both places in which the file of a case may be. */
export function placesOf(layout: Layout, number: number): readonly [live: Place, archived: Place] {
  return [placeIn(layout, 'cases', number), placeIn(layout, 'archive', number)];
}

/** Does any file lie where one of this number would? */
export function isTaken(layout: Layout, number: number): boolean {
  return placesOf(layout, number).some(({ path }) => existsSync(path));
}

/** @returns undefined if there is no such file */
export function readCase(place: Place, id: string): Found | undefined {
  const found = decodeRead(place, id, readText(place.path, withoutFolded));
  // What does not read so may have been laid out by somebody else's hand.
  return found?.decoded.kind === 'bad' ? decodeRead(place, id, readText(place.path)) : found;
}

function decodeRead(place: Place, id: string, read: ReadResult): Found | undefined {
  if (read.kind === 'absent') return undefined;
  return { place, decoded: read.kind === 'bad' ? read : decodeCase(id, read.text) };
}

/**
 * Find a case in whichever folder it lies.
 *
 * @throws StoreError `not-found`, `unreadable` or `newer`
 */
export function findCase(layout: Layout, id: string): FoundCase {
  const number = numberOf(id);
  if (number === undefined) throw notFound(id);
  const [inCases, inArchive] = placesOf(layout, number);
  const live = readCase(inCases, id);
  const archived = readCase(inArchive, id);
  // It may have been moved into cases/ after the first look.
  const found = [live ?? (archived ? undefined : readCase(inCases, id)), archived].filter(
    (file) => file !== undefined,
  );
  for (const { place, decoded } of found) {
    if (decoded.kind === 'bad' || decoded.kind === 'newer')
      throw unreadable(place.path, decoded.kind, decoded.problem);
  }
  const [first, second] = newestFirst(found);
  if (first?.decoded.kind !== 'case') throw notFound(id);
  return {
    place: first.place,
    record: first.decoded.record,
    spare: second && isDouble(first.place, second.place) ? second.place : undefined,
  };
}

/** Asked while somebody types: a case that is there costs a look at one name. */
export function isForgotten(layout: Layout, id: string): boolean {
  const number = numberOf(id) ?? 0;
  const [inCases, inArchive] = placesOf(layout, number);
  if (existsSync(inCases.path)) return false;
  return readCase(inArchive, id)?.decoded.kind === 'tombstone';
}

/** A tombstone wins over everything: what was forgotten stays forgotten. */
export function newestFirst(found: readonly Found[]): readonly Found[] {
  const rank = ({ decoded }: Found): number => (decoded.kind === 'case' ? decoded.record.rev : Infinity);
  return found.toSorted((a, b) => rank(b) - rank(a));
}

/** Do both files exist? If not, the case was being moved while it was read. */
export function isDouble(one: Place, other: Place): boolean {
  return existsSync(one.path) && existsSync(other.path);
}

export interface Folder {
  readonly names: readonly string[];
  /** Why it could not be looked into. */
  readonly problem?: string;
}

/** The names in one of the store's own folders; none if it is not there. */
export function namesIn(path: string): Folder {
  try {
    if (!lstatSync(path).isDirectory()) return { names: [], problem: 'it is no ordinary folder' };
    return { names: readdirSync(path) };
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? { names: [] }
      : { names: [], problem: `it cannot be read: ${reasonOf(error)}` };
  }
}

/**
 * The highest number ever given. A forgotten case counts by its tombstone, one that was put aside by the start
 * of its name; of the archive only the last folder is read, however many cases there are.
 *
 * @throws StoreError `unreadable` if a folder cannot be looked into: a number might be given twice
 */
export function highestNumber(layout: Layout): number {
  const aside = requireNames(layout.quarantine).map((name) => numberOf(name.split('.')[0] ?? ''));
  const live = requireNames(layout.cases).map(numberInName);
  const buckets = requireNames(layout.archive).filter(isBucket);
  return [...aside, ...live, highestIn(layout.archive, buckets)].reduce<number>(
    (high, n) => Math.max(high, n ?? 0),
    0,
  );
}

function highestIn(archive: string, buckets: readonly string[]): number {
  for (const bucket of buckets.toSorted((a, b) => Number(b) - Number(a))) {
    const numbers = requireNames(join(archive, bucket)).map((name) => numberInName(name) ?? 0);
    const highest = numbers.reduce((high, n) => Math.max(high, n), 0);
    if (highest > 0) return highest;
  }
  return 0;
}

function requireNames(path: string): readonly string[] {
  const { names, problem } = namesIn(path);
  if (problem !== undefined) throw unreadable(path, 'bad', problem);
  return names;
}
