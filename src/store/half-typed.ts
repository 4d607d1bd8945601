import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from './case-problems.ts';
import type { CaseStore } from './case-store.ts';
import { unwritable } from './disk-errors.ts';
import { discard, makeRoot, removeFile, sweep, tmpName, writeWhole } from './durable-write.ts';
import { numberOf } from './layout.ts';
import type { Machine } from './machine.ts';
import { readText } from './safe-read.ts';

interface HalfTyped {
  readonly step: string;
  readonly text: string;
}

/** The lines that were being typed when the program was stopped. The last one wins; there is no lock.
 * What is typed on in another terminal after its case was forgotten is not kept. */
export function halfTypedLines(
  folder: string,
  machine: Machine,
  isForgotten: (id: string) => boolean,
): Pick<CaseStore, 'saveHalfTyped' | 'halfTyped'> {
  return {
    saveHalfTyped: async (id, half) => {
      const path = halfTypedPath(folder, id);
      try {
        if (half === null || isForgotten(id)) removeFile(path);
        else write(folder, path, half, machine);
      } catch (error) {
        throw unwritable(error, folder);
      }
    },
    halfTyped: async (id) => readHalfTyped(halfTypedPath(folder, id)),
  };
}

/** @throws StoreError `not-found` if it is no id */
export function halfTypedPath(folder: string, id: string): string {
  if (numberOf(id) === undefined) throw notFound(id);
  return join(folder, `${id}.json`);
}

function write(folder: string, path: string, { step, text }: HalfTyped, machine: Machine): void {
  makeRoot(folder);
  sweep(folder, machine, () => false);
  const tmp = join(folder, tmpName(machine));
  try {
    writeWhole(tmp, Buffer.from(`${JSON.stringify({ step, text })}\n`));
    renameSync(tmp, path);
  } finally {
    discard(tmp);
  }
}

/** @returns undefined if there is none, or if it is damaged: then the question is simply asked anew */
export function readHalfTyped(path: string): HalfTyped | undefined {
  const file = readText(path);
  if (file.kind !== 'text') return undefined;
  try {
    const { step, text } = JSON.parse(file.text) as Partial<HalfTyped>;
    return typeof step === 'string' && typeof text === 'string' ? { step, text } : undefined;
  } catch {
    return undefined;
  }
}
