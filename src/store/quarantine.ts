import { copyFileSync, linkSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeOf, ignoring } from './disk-errors.ts';
import { makeFolder, NO_LINKS, removeFile, syncFolder } from './durable-write.ts';
import { numberAtStart, type Layout } from './layout.ts';

/**
 * Put a file aside, where nobody takes it for a case, under a name that says of which case it was.
 *
 * @returns that name
 */
export function putIntoQuarantine(layout: Layout, path: string): string {
  const to = placeFor(layout, path);
  try {
    renameSync(path, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyFileSync(path, to);
    removeFile(path);
  }
  syncFolder(layout.quarantine);
  return basename(to);
}

/** Keep what a file holds now, before it is written anew. */
export function copyIntoQuarantine(layout: Layout, path: string): void {
  const to = placeFor(layout, path);
  if (!ignoring(NO_LINKS, () => linkSync(path, to))) copyFileSync(path, to);
  syncFolder(layout.quarantine);
}

function placeFor(layout: Layout, path: string): string {
  makeFolder(layout.quarantine);
  const number = numberAtStart(basename(path));
  const whose = number === undefined ? 'file' : `R-${number}`;
  return join(
    layout.quarantine,
    `${whose}.${crypto.randomUUID()}${path.endsWith('.txt') ? '.txt' : '.json'}`,
  );
}
