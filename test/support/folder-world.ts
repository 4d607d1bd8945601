import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openJsonStore } from '../../src/store/json-store.ts';
import { machineOf } from '../../src/store/machine.ts';
import { openUpkeep } from '../../src/store/upkeep.ts';
import { world, type TestWorld, type WorldOptions } from './world.ts';

const warn = (): void => undefined;

export interface FolderWorld extends TestWorld {
  readonly data: string;
  readonly state: string;
  /** Where the person's own playbooks lie. */
  readonly own: string;
}

/** The program in memory, but its cases on the disk, in a folder that does not exist yet and goes with the test. */
export function folderWorld(options: WorldOptions = {}): FolderWorld {
  const home = mkdtempSync(join(tmpdir(), 'repair-world-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const [data, state, own] = [join(home, 'data'), join(home, 'state'), join(home, 'playbooks')];
  const machine = machineOf(process);
  return {
    ...world({
      store: openJsonStore(data, { stateRoot: state, machine, warn }),
      upkeep: openUpkeep({ data, state, playbooks: [own], machine, warn }),
      ...options,
    }),
    data,
    state,
    own,
  };
}
