import { existsSync, rmdirSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { erased } from '../case/erasing.ts';
import { withoutName } from '../case/name-places.ts';
import { encodeCase, encodeTombstone, withEvents } from './case-file.ts';
import { isTaken, placesOf, type Place } from './case-finder.ts';
import { StoreError, type ClientTraces, type Erase } from './case-store.ts';
import { bury, commit, type WriterContext } from './case-writer.ts';
import { caseIn, findTraces, type Found } from './client-traces.ts';
import { codeOf, ignoring, reasonOf } from './disk-errors.ts';
import { placeOver, removeFile, syncFolder } from './durable-write.ts';
import { halfTypedLines, readHalfTyped } from './half-typed.ts';
import { numberAtStart, numberInName, numberOf, type Layout } from './layout.ts';
import type { Lock } from './lock.ts';
import { readText } from './safe-read.ts';

/**
 * Remove all that is a client's: first their name in what is others', because their own cases say which names they had;
 * then what lies about, then one case after the other, each leaving its tombstone.
 *
 * @throws StoreError `unwritable`: what is gone by then is gone, and doing it again goes on
 */
export async function forgetClient(
  context: WriterContext,
  lock: Lock,
  client: string,
  { at, erase }: { readonly at: string; readonly erase: Erase },
): Promise<ClientTraces> {
  const { layout } = context;
  const found = findTraces(layout, client);
  const { traces } = found;
  const ids = new Set([...traces.cases, ...onlyAside(layout, traces.files)]);
  try {
    for (const path of found.naming) await eraseIn(context, lock, path, { ...found, erase });
    for (const path of traces.files) remove(layout, path);
    for (const id of ids) await bury(context, lock, encodeTombstone(id, at), graveOf(layout, id));
  } catch (error) {
    if (codeOf(error) === '') throw error;
    const message = `Not all of it could be removed: ${reasonOf(error)}.`;
    throw new StoreError('unwritable', message, 'What is left is whole. Do it again when that is mended.');
  }
  return traces;
}

/** Write a file of somebody else's anew without the name: a case, a copy of one, or a half-typed line. */
async function eraseIn(
  context: WriterContext,
  lock: Lock,
  path: string,
  { wanted, erase }: Pick<Found, 'wanted'> & { readonly erase: Erase },
): Promise<void> {
  const { layout, machine } = context;
  const number = numberInName(basename(path)) ?? 0;
  if (dirname(path) === layout.half) {
    const half = readHalfTyped(path);
    if (half === undefined || !erase(`R-${number}`)) return;
    const lines = halfTypedLines(layout.half, machine, () => false);
    await lines.saveHalfTyped(`R-${number}`, { ...half, text: withoutName(half.text, wanted) });
    return;
  }
  const read = readText(path);
  const record = read.kind === 'text' ? caseIn(read.text) : undefined;
  if (record === undefined) return;
  const { id, events } = record;
  const isCopy = placesOf(layout, number).every((place) => place.path !== path);
  const left = erased(events, wanted, (n) => erase(id, isCopy ? undefined : n));
  const file = relative(layout.root, path);
  const bytes = encodeCase(withEvents(id, left));
  if (Buffer.from(bytes).equals(Buffer.from(encodeCase(record)))) return;
  await commit(context, lock, bytes, { path, file }, (from, to) => placeOver(from, to, machine.delay));
}

/** A case of which nothing but a copy in `quarantine/` was left: its number must not be given again either. */
function onlyAside(layout: Layout, files: readonly string[]): string[] {
  return files.flatMap((path) => {
    const number = dirname(path) === layout.quarantine ? numberAtStart(basename(path)) : undefined;
    return number === undefined || isTaken(layout, number) ? [] : [`R-${number}`];
  });
}

/** Where the tombstone goes, and the other place if there is a file, too. */
function graveOf(layout: Layout, id: string): { place: Place; spare: Place | undefined } {
  const number = numberOf(id) ?? 0;
  const [live, archived] = placesOf(layout, number);
  if (!existsSync(live.path)) return { place: archived, spare: undefined };
  return { place: live, spare: existsSync(archived.path) ? archived : undefined };
}

/** With the folder that an editor had to itself. */
function remove(layout: Layout, path: string): void {
  removeFile(path);
  const folder = dirname(path);
  if (dirname(folder) === layout.state && folder !== layout.half)
    ignoring(['ENOTEMPTY', 'EEXIST', 'ENOENT'], () => rmdirSync(folder));
  else syncFolder(folder);
}
