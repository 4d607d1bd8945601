import { join } from 'node:path';
import { StoreError } from './case-store.ts';
import { adviceFor, unreadable } from './case-problems.ts';
import { discard, placeNew, syncFolder, tmpName, writeWhole } from './durable-write.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';
import { readText } from './safe-read.ts';

/** The format that this version writes, and the oldest reader that understands it. */
export const FORMAT = 1;

type Gate =
  | { readonly kind: 'absent' }
  | { readonly kind: 'known'; readonly format: number; readonly id: string | undefined }
  | { readonly kind: 'bad'; readonly problem: string };

/**
 * May this version read the store?
 *
 * @returns what is wrong with a damaged `store.json`; the cases can be read all the same
 * @throws StoreError `newer`
 */
export function checkReadable(layout: Layout): string | undefined {
  const gate = readGate(layout);
  return gate.kind === 'bad' ? `${gate.problem}. ${adviceFor('bad')}` : undefined;
}

/** @throws StoreError `newer`, or `unreadable` if `store.json` is damaged */
export function checkWritable(layout: Layout): void {
  const gate = readGate(layout);
  if (gate.kind === 'bad') throw unreadable(layout.format, 'bad', gate.problem);
  if (gate.kind === 'known' && gate.format > FORMAT) throw newer(layout);
}

/** @returns which store it is; undefined if nothing was stored yet, or nobody can tell */
export function storeId(layout: Layout): string | undefined {
  const gate = readGate(layout);
  return gate.kind === 'known' ? gate.id : undefined;
}

/** Write `store.json`, once in the life of a store. The caller holds the lock. */
export function ensureFormat(layout: Layout, machine: Machine, id = machine.uuid()): void {
  if (readGate(layout).kind !== 'absent') return;
  const tmp = join(layout.tmp, tmpName(machine));
  const text = JSON.stringify({ format: FORMAT, minReader: FORMAT, id });
  try {
    writeWhole(tmp, Buffer.from(`${text}\n`));
    placeNew(tmp, layout.format);
  } finally {
    discard(tmp);
  }
  syncFolder(layout.root);
}

function readGate(layout: Layout): Gate {
  const read = readText(layout.format);
  if (read.kind !== 'text') return read;
  const { format, minReader, id } = parse(read.text);
  if (typeof format !== 'number' || typeof minReader !== 'number')
    return { kind: 'bad', problem: 'it is damaged' };
  if (minReader > FORMAT) throw newer(layout);
  return { kind: 'known', format, id: typeof id === 'string' ? id : undefined };
}

function parse(text: string): Readonly<Partial<Record<'format' | 'minReader' | 'id', unknown>>> {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}

function newer(layout: Layout): StoreError {
  const message = `The cases in ${layout.root} were written by a newer version of repair.`;
  return new StoreError('newer', message, adviceFor('newer'));
}
