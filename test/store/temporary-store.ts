import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CaseStore } from '../../src/store/case-store.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { machineOf, type Machine } from '../../src/store/machine.ts';

export interface TemporaryStore {
  readonly store: CaseStore;
  readonly root: string;
  readonly stateRoot: string;
  readonly warnings: string[];
  /** Another program on the same folder. */
  readonly reopen: (machine?: Partial<Machine>) => CaseStore;
}

/** A JSON store in a folder that does not exist yet and goes with the test. */
export function temporaryStore(machine: Partial<Machine> = {}): TemporaryStore {
  const folder = mkdtempSync(join(tmpdir(), 'repair-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, 'data');
  const stateRoot = join(folder, 'state');
  const warnings: string[] = [];
  const reopen = (changed: Partial<Machine> = {}): CaseStore =>
    openJsonStore(root, {
      stateRoot,
      machine: { ...machineOf(process), ...changed },
      warn: (message) => void warnings.push(message),
    });
  return { store: reopen(machine), root, stateRoot, warnings, reopen };
}

/** Every path below a folder, sorted; empty if there is no such folder. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  } catch {
    return [];
  }
}
