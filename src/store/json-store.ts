import { resolve } from 'node:path';
import type { CaseRecord } from '../case/schema.ts';
import { findCase, isForgotten, type FoundCase } from './case-finder.ts';
import { visitCases } from './case-listing.ts';
import { conflict } from './case-problems.ts';
import type { CaseList, CaseStore, Visit } from './case-store.ts';
import { appendToCase, createCase, forgetCase, underLock, type WriterContext } from './case-writer.ts';
import { removeFile } from './durable-write.ts';
import { checkReadable } from './format-gate.ts';
import { halfTypedLines, halfTypedPath } from './half-typed.ts';
import { layoutOf } from './layout.ts';
import type { Machine } from './machine.ts';
import { pinnedPlaybooks } from './pinned-playbooks.ts';

export interface JsonStoreOptions {
  /** Where half-typed lines are kept. */
  readonly stateRoot: string;
  readonly machine: Machine;
  /** Told what went well in the end but should be known: whole sentences. */
  readonly warn: (message: string) => void;
}

/**
 * One JSON file a case, under `root`. Nothing is made before the first write. Reading takes no lock: every file
 * is replaced as a whole, so that a reader sees it before or after a change.
 */
export function openJsonStore(root: string, { stateRoot, machine, warn }: JsonStoreOptions): CaseStore {
  const layout = layoutOf(resolve(root), resolve(stateRoot));
  const context: WriterContext = { layout, machine, warn };
  const onDouble = (id: string): void =>
    warn(`${id} lies both in cases/ and in archive/; the file with more events was used.`);

  function find(id: string): FoundCase {
    checkReadable(layout);
    return findCase(layout, id);
  }

  function each(visit: Visit, { live = false }: { readonly live?: boolean } = {}): CaseList['unreadable'] {
    const problem = checkReadable(layout);
    const unreadable = visitCases(layout, live, visit, { onDouble });
    return problem === undefined ? unreadable : [{ file: 'store.json', error: problem }, ...unreadable];
  }

  return {
    create: async (events, at) => underLock(context, (lock) => createCase(context, lock, events, at)),
    load: async (id) => {
      const { record, spare } = find(id);
      if (spare !== undefined) onDouble(id);
      return record;
    },
    append: async (id, expectedRev, events, at) => {
      const { rev } = find(id).record; // says no before a lock is taken or a folder made
      if (rev !== expectedRev) throw conflict(id, rev, expectedRev);
      return underLock(context, (lock) => appendToCase(context, lock, id, { expectedRev, events, at }));
    },
    list: async (options) => {
      const cases: CaseRecord[] = [];
      return { cases, unreadable: each((record) => void cases.push(record), options) };
    },
    each: async (visit, options) => each(visit, options),
    forget: async (id, at) => {
      find(id);
      await underLock(context, async (lock) => {
        removeFile(halfTypedPath(layout.half, id));
        await forgetCase(context, lock, id, at);
      });
    },
    ...forgettingClients(context),
    ...pinnedPlaybooks(context),
    ...halfTypedLines(layout.half, machine, (id) => isForgotten(layout, id)),
  };
}

/** Loaded when it is needed, which is rarely: reading every file is nothing that `status` should carry along. */
function forgettingClients(context: WriterContext): Pick<CaseStore, 'tracesOf' | 'forgetClient'> {
  const { layout } = context;
  const tracesOf: CaseStore['tracesOf'] = async (client) => {
    checkReadable(layout);
    return (await import('./client-traces.ts')).findTraces(layout, client).traces;
  };
  return {
    tracesOf,
    forgetClient: async (client, at, erase = () => false) => {
      const traces = await tracesOf(client);
      // Where nothing goes, no folder is made and no lock is taken.
      const goes = traces.cases.length + traces.files.length > 0;
      if (!goes && !traces.mentions.some(({ id, n }) => erase(id, n))) return traces;
      const { forgetClient } = await import('./client-forgetting.ts');
      return underLock(context, async (lock) => forgetClient(context, lock, client, { at, erase }));
    },
  };
}
