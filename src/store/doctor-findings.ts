import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Lock } from './lock.ts';
import { numberAtStart, numberInName, type Layout } from './layout.ts';
import { putIntoQuarantine } from './quarantine.ts';

type FindingCode =
  | 'mode'
  | 'unreadable'
  | 'newer'
  | 'wrong-name'
  | 'copy'
  | 'double'
  | 'wrong-folder'
  | 'fold'
  | 'playbook-missing'
  | 'leftover'
  | 'half-typed'
  | 'editor'
  | 'lock'
  | 'format'
  | 'settings';

/** Something that is not as it should be, in words that hold nothing of a case's, a client's or the person's. */
export interface Finding {
  /** Within the store, as far as its name is the store's own. */
  readonly file: string;
  readonly code: FindingCode;
  readonly message: string;
  /** What `--fix` does about it; absent if that is left to the person. */
  readonly fix?: string;
}

export interface Problem extends Finding {
  /** Tells it from others of the same words; never shown. */
  readonly path: string;
  /** Needs no lock: the lock could not be taken before it is done. */
  readonly first?: () => void;
  readonly mend?: (lock: Lock) => unknown;
}

/** What is in the way and is nobody's to judge: it is kept, where nobody takes it for a case. */
export function aside(layout: Layout, path: string): Pick<Problem, 'path' | 'fix' | 'mend'> {
  return { path, fix: 'move it to quarantine/', mend: () => putIntoQuarantine(layout, path) };
}

/** A name that a program or a person gave could hold a client's: of such a name only the number is told. */
export function shownName(name: string): string {
  if (numberInName(name) !== undefined) return name;
  const number = numberAtStart(name);
  return number === undefined ? '(a file of another name)' : `R-${number}….json`;
}

/** @param folder as it is told: `archive/0000` */
export function shownIn(folder: string, path: string): string {
  return `${folder}/${shownName(basename(path))}`;
}

/** Every file and folder below a folder, without following links. */
export function entriesBelow(folder: string): string[] {
  try {
    if (lstatSync(folder).isSymbolicLink()) return [];
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? [path, ...entriesBelow(path)] : [path];
    });
  } catch {
    return [];
  }
}
