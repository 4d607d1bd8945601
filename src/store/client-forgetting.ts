import { existsSync, rmdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { encodeTombstone } from './case-file.ts';
import { isTaken, placesOf, type Place } from './case-finder.ts';
import { StoreError, type ClientTraces } from './case-store.ts';
import { bury, type WriterContext } from './case-writer.ts';
import { findTraces } from './client-traces.ts';
import { codeOf, ignoring, reasonOf } from './disk-errors.ts';
import { removeFile, syncFolder } from './durable-write.ts';
import { numberAtStart, numberOf, type Layout } from './layout.ts';
import type { Lock } from './lock.ts';

/**
 * Remove all that is a client's: first what lies about, then one case after the other, each leaving its tombstone.
 *
 * @throws StoreError `unwritable`: what is gone by then is gone, and doing it again goes on
 */
export async function forgetClient(
  context: WriterContext,
  lock: Lock,
  client: string,
  at: string,
): Promise<ClientTraces> {
  const { layout } = context;
  const traces = findTraces(layout, client);
  const ids = new Set([...traces.cases, ...onlyAside(layout, traces.files)]);
  try {
    for (const path of traces.files) remove(layout, path);
    for (const id of ids) await bury(context, lock, encodeTombstone(id, at), graveOf(layout, id));
  } catch (error) {
    if (codeOf(error) === '') throw error;
    const message = `Not all of it could be removed: ${reasonOf(error)}.`;
    throw new StoreError('unwritable', message, 'What is left is whole. Do it again when that is mended.');
  }
  return traces;
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
