import type { CaseStore } from './case-store.ts';
import { openJsonStore } from './json-store.ts';
import { machineOf } from './machine.ts';
import { settingsFile } from './settings-file.ts';

/** What lies on the real disk behind the ports: the cases and the settings. */
export function onDisk(process: Pick<NodeJS.Process, 'pid' | 'kill'>): {
  store(data: string, state: string, warn: (message: string) => void): CaseStore;
  settings: typeof settingsFile;
} {
  return {
    store: (data, state, warn) =>
      openJsonStore(data, { stateRoot: state, machine: machineOf(process), warn }),
    settings: settingsFile,
  };
}
