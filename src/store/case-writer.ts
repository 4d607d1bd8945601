import { basename, dirname, join } from 'node:path';
import type { EventBody } from '../case/events.ts';
import type { CaseRecord } from '../case/schema.ts';
import { isLive } from '../case/stage.ts';
import { encodeCase, encodeTombstone, grown } from './case-file.ts';
import { findCase, highestNumber, namesIn, placeIn, type FoundCase, type Place } from './case-finder.ts';
import { conflict } from './case-problems.ts';
import { StoreError } from './case-store.ts';
import { reasonOf, unwritable } from './disk-errors.ts';
import {
  discard,
  makeFolder,
  makeRoot,
  placeNew,
  placeOver,
  removeFile,
  sweep,
  syncFolder,
  tmpName,
  writeWhole,
} from './durable-write.ts';
import { checkWritable, ensureFormat } from './format-gate.ts';
import { HIGHEST_NUMBER, numberInName, numberOf, type Layout } from './layout.ts';
import { claimName, takeLock, type Lock } from './lock.ts';
import type { Machine } from './machine.ts';
import { putIntoQuarantine } from './quarantine.ts';

export interface WriterContext {
  readonly layout: Layout;
  readonly machine: Machine;
  readonly warn: (message: string) => void;
}

/**
 * Do one write while nobody else writes, and mend what a killed program left.
 *
 * @param storeId what a store that is not there yet shall be called; else it gets a name of its own
 * @throws StoreError `locked`, `unwritable`, `newer`, and what `work` throws
 */
export async function underLock<T>(
  context: WriterContext,
  work: (lock: Lock) => Promise<T>,
  storeId?: string,
): Promise<T> {
  const { layout, machine, warn } = context;
  try {
    checkWritable(layout);
    makeRoot(layout.root);
    makeFolder(layout.tmp);
    const lock = await takeLock({ path: layout.lock, tmp: layout.tmp, machine, warn });
    try {
      sweep(layout.tmp, machine, (name) => name.startsWith(claimName('')) && name !== claimName(lock.nonce));
      ensureFormat(layout, machine, storeId);
      return await work(lock);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw unwritable(error, layout.root);
  }
}

/** Store the first events of a case under the next free number. */
export async function createCase(
  context: WriterContext,
  lock: Lock,
  events: (id: string) => readonly EventBody[],
  at: string,
): Promise<CaseRecord> {
  const { layout } = context;
  makeFolder(layout.cases);
  for (let number = highestNumber(layout) + 1; number <= HIGHEST_NUMBER; number += 1) {
    const id = `R-${number}`;
    const record = grown(id, [], events(id), at);
    const place = placeIn(layout, 'cases', number);
    if (await commit(context, lock, encodeCase(record), place, placeNew)) {
      if (!isLive(record)) await archive(context, place, number);
      return record;
    }
  }
  throw new StoreError('unwritable', 'No case number is left.', 'Nothing was changed. Use another folder.');
}

/** Add events to a case. */
export async function appendToCase(
  context: WriterContext,
  lock: Lock,
  id: string,
  change: { readonly expectedRev: number; readonly events: readonly EventBody[]; readonly at: string },
): Promise<CaseRecord> {
  const found = findCase(context.layout, id);
  if (found.record.rev !== change.expectedRev) throw conflict(id, found.record.rev, change.expectedRev);
  const record = grown(id, found.record.events, change.events, change.at);
  await storeGrown(context, lock, found, record);
  return record;
}

/**
 * Store a case with more events, in the folder where it now belongs.
 *
 * Closing writes, then moves; reopening moves, then writes: a kill between leaves a case that is whole, but in
 * the folder of the live ones, where it does no harm and whence the next write takes it.
 */
export async function storeGrown(
  context: WriterContext,
  lock: Lock,
  found: FoundCase,
  record: CaseRecord,
): Promise<void> {
  const { layout, machine } = context;
  const bytes = encodeCase(record);
  const number = requireNumber(record.id);
  putAside(context, record.id, found);
  let place = found.place;
  if (isLive(record) && place.folder === 'archive') {
    makeFolder(layout.cases);
    place = await move(context, place, placeIn(layout, 'cases', number));
  }
  await commit(context, lock, bytes, place, (from, to) => placeOver(from, to, machine.delay));
  if (!isLive(record) && place.folder === 'cases') await archive(context, place, number);
}

/** Remove every copy of a case, the newest last, so that a kill between leaves something to forget again. */
export async function forgetCase(context: WriterContext, lock: Lock, id: string, at: string): Promise<void> {
  const { layout } = context;
  const found = findCase(layout, id);
  for (const name of namesIn(layout.quarantine).names) {
    if (name.startsWith(`${id}.`)) removeFile(join(layout.quarantine, name));
  }
  await bury(context, lock, encodeTombstone(id, at), found);
}

/** Put a tombstone where the file of a case is, or would be in the archive, and let no other file of it stand. */
export async function bury(
  context: WriterContext,
  lock: Lock,
  tombstone: Uint8Array,
  { place, spare }: Pick<FoundCase, 'place' | 'spare'>,
): Promise<void> {
  if (spare !== undefined) removeFile(spare.path);
  if (place.folder === 'archive') makeFolder(context.layout.archive);
  makeFolder(dirname(place.path));
  await commit(context, lock, tombstone, place, (from, to) => placeOver(from, to, context.machine.delay));
  const number = numberInName(basename(place.path)) ?? 0;
  if (place.folder === 'cases') await archive(context, place, number);
}

/** @returns false if `put` did; when this resolves, the bytes are on disk under their name */
export async function commit(
  context: WriterContext,
  lock: Lock,
  bytes: Uint8Array,
  to: Pick<Place, 'path' | 'file'>,
  put: (from: string, to: string) => boolean | Promise<void>,
): Promise<boolean> {
  const tmp = join(context.layout.tmp, tmpName(context.machine));
  writeWhole(tmp, bytes);
  try {
    lock.stillHeld();
    if ((await put(tmp, to.path)) === false) return false;
  } catch (error) {
    discard(tmp);
    throw error;
  }
  afterwards(context, to.file, () => syncFolder(dirname(to.path)));
  return true;
}

/** The events are stored already: what fails now must not be reported as if they were not. */
function afterwards(context: WriterContext, file: string, call: () => void): void {
  try {
    call();
  } catch (error) {
    context.warn(`${file} was saved, but not all went well: ${reasonOf(error)}. Have a look at the disk.`);
  }
}

async function archive(context: WriterContext, from: Place, number: number): Promise<void> {
  const to = placeIn(context.layout, 'archive', number);
  try {
    makeFolder(context.layout.archive);
    makeFolder(dirname(to.path));
    await move(context, from, to);
  } catch (error) {
    context.warn(`${from.file} was saved, but could not be moved to ${to.file}: ${reasonOf(error)}.`);
  }
}

async function move(context: WriterContext, from: Place, to: Place): Promise<Place> {
  await placeOver(from.path, to.path, context.machine.delay);
  afterwards(context, to.file, () => {
    syncFolder(dirname(to.path));
    syncFolder(dirname(from.path));
  });
  return to;
}

/** An older file of the same case is kept, but where nobody takes it for the case. */
function putAside({ layout, warn }: WriterContext, id: string, { spare }: FoundCase): void {
  if (spare === undefined) return;
  const name = putIntoQuarantine(layout, spare.path);
  warn(`${spare.file} held fewer events of ${id} and was moved to quarantine/${name}.`);
}

function requireNumber(id: string): number {
  const number = numberOf(id);
  if (number === undefined) throw new RangeError(`not an id: ${id}`);
  return number;
}
