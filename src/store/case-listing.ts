import { join } from 'node:path';
import type { CaseRecord } from '../case/schema.ts';
import { isLive } from '../case/stage.ts';
import {
  isDouble,
  namesIn,
  newestFirst,
  placeIn,
  placesOf,
  readCase,
  type Found,
  type Place,
} from './case-finder.ts';
import { adviceFor } from './case-problems.ts';
import type { CaseList, Unreadable, Visit } from './case-store.ts';
import { bucketOf, isBucket, numberInName, type Layout } from './layout.ts';

type Folder = Place['folder'];

interface Listing {
  /** By number; in both if somebody copied it, or if it is being moved just now. No paths: there may be very many. */
  readonly folders: Map<number, Folder | 'both'>;
  readonly unreadable: Unreadable[];
}

interface ListingTold {
  readonly onDouble?: (id: string) => void;
  readonly onForgotten?: (id: string, at: string) => void;
}

/** All cases, whole. */
export function listCases(layout: Layout, told: ListingTold): CaseList {
  const cases: CaseRecord[] = [];
  const visit = (record: CaseRecord): void => void cases.push(record);
  return { cases, unreadable: visitCases(layout, false, visit, told) };
}

/**
 * All cases, or the live ones, which is one folder however many are closed: one after the other.
 *
 * @param told.onDouble told of each id that lies in both folders
 * @param told.onForgotten told of each tombstone
 * @returns the files that cannot be read
 */
export function visitCases(
  layout: Layout,
  live: boolean,
  visit: Visit,
  told: ListingTold,
): readonly Unreadable[] {
  const listing: Listing = { folders: new Map(), unreadable: [] };
  addFolder(listing, 'cases', layout.cases);
  if (!live) {
    addArchive(listing, layout);
    addReopened(listing, layout);
  }
  for (const number of [...listing.folders.keys()].toSorted((a, b) => a - b)) {
    const record = readNewest(listing, layout, number, told);
    if (record !== undefined && (!live || isLive(record)) && visit(record) === 'enough') break;
  }
  return listing.unreadable;
}

/** @param bucket of the archive */
function addFolder(listing: Listing, folder: Folder, path: string, bucket?: string): void {
  const shown = bucket === undefined ? folder : `${folder}/${bucket}`;
  const { names, problem } = namesIn(path);
  if (problem !== undefined) listing.unreadable.push(describe(shown, 'bad', problem));
  for (const name of names) {
    const number = numberInName(name);
    const isAtHome = number !== undefined && (bucket === undefined || bucket === bucketOf(number));
    if (isAtHome) addCase(listing, number, folder);
    else if (name.endsWith('.json'))
      listing.unreadable.push(
        describe(`${shown}/${name}`, 'bad', 'no case has its file there: it may be a copy'),
      );
  }
}

function addCase({ folders }: Listing, number: number, folder: Folder): void {
  const known = folders.get(number);
  folders.set(number, known === undefined || known === folder ? folder : 'both');
}

function addArchive(listing: Listing, layout: Layout): void {
  const { names, problem } = namesIn(layout.archive);
  if (problem !== undefined) listing.unreadable.push(describe('archive', 'bad', problem));
  for (const bucket of names.filter(isBucket)) {
    addFolder(listing, 'archive', join(layout.archive, bucket), bucket);
  }
}

/** A case that was moved out of the archive while that was being read would otherwise be missed. */
function addReopened(listing: Listing, layout: Layout): void {
  for (const name of namesIn(layout.cases).names) {
    const number = numberInName(name);
    if (number !== undefined) addCase(listing, number, 'cases');
  }
}

function readNewest(
  { folders, unreadable }: Listing,
  layout: Layout,
  number: number,
  { onDouble, onForgotten }: ListingTold,
): CaseRecord | undefined {
  const id = `R-${number}`;
  const where = folders.get(number) ?? 'both';
  const places = where === 'both' ? placesOf(layout, number) : [placeIn(layout, where, number)];
  const found = places.flatMap((place) => readCase(place, id) ?? []);
  for (const { place, decoded } of found) {
    if (decoded.kind === 'bad' || decoded.kind === 'newer') {
      unreadable.push(describe(place.file, decoded.kind, decoded.problem));
    }
  }
  const [first, second] = newestFirst(found.filter(isReadable));
  if (first && second && isDouble(first.place, second.place)) onDouble?.(id);
  if (first?.decoded.kind === 'tombstone') onForgotten?.(id, first.decoded.at);
  return first?.decoded.kind === 'case' ? first.decoded.record : undefined;
}

function isReadable({ decoded }: Found): boolean {
  return decoded.kind === 'case' || decoded.kind === 'tombstone';
}

function describe(file: string, kind: 'bad' | 'newer', problem: string): Unreadable {
  return { file, error: `${problem}. ${adviceFor(kind)}` };
}
