import { dirname, join, resolve } from 'node:path';
import type { CaseEvent } from '../case/events.ts';
import { foldChecked } from '../case/fold.ts';
import { isLive } from '../case/stage.ts';
import { encodeCase, encodeTombstone, isTooDeep } from './case-file.ts';
import { findCase, highestNumber, isTaken, namesIn, placeIn } from './case-finder.ts';
import { listCases, visitCases } from './case-listing.ts';
import { conflict } from './case-problems.ts';
import { StoreError, type Unreadable } from './case-store.ts';
import { bury, commit, storeGrown, underLock, type WriterContext } from './case-writer.ts';
import type { Checkup, DoctorOptions } from './doctor.ts';
import { unwritable } from './disk-errors.ts';
import { makeFolder, placeNew } from './durable-write.ts';
import type { Forgotten, HalfTypedLine, OwnPlaybook, StoreContents } from './export-document.ts';
import { checkReadable, storeId } from './format-gate.ts';
import { readHalfTyped } from './half-typed.ts';
import { isSha256, layoutOf, numberInName, numberOf, type Layout } from './layout.ts';
import type { Machine } from './machine.ts';
import { readOwnPlaybooks, writeOwnPlaybook } from './own-playbooks.ts';
import { readText } from './safe-read.ts';

/** What `export`, `import` and `doctor` do with a store as a whole. */
export interface Upkeep {
  /** All of it, without changing anything; files that cannot be read are named. */
  contents(): StoreContents;
  /** The ids of the playbooks that cases began with. */
  playbooksInUse(): ReadonlySet<string>;
  /** The highest number ever given. */
  highestNumber(): number;
  ownPlaybooks(): readonly OwnPlaybook[];
  /** @returns false if there is one of that name */
  addOwnPlaybook(playbook: OwnPlaybook): boolean;
  /** Make the store, if it is not there yet, and call it so. */
  adopt(store: string): Promise<void>;
  /**
   * Store a case with all of its events, of which the first `rev` are here.
   * @throws StoreError `conflict` if that is not so any more, `locked`, `unwritable`
   */
  putCase(id: string, rev: number, events: readonly CaseEvent[]): Promise<void>;
  /** Keep a number from being given again. */
  putTombstone(forgotten: Forgotten): Promise<void>;
  /** Look at everything, and mend it if that is asked for. */
  checkUp(options: DoctorOptions): Promise<Checkup>;
}

export interface UpkeepOptions {
  readonly data: string;
  readonly state: string;
  /** The person's own playbook folders: the first wins, the last is written to. */
  readonly playbooks: readonly string[];
  readonly machine: Machine;
  readonly warn: (message: string) => void;
}

export function openUpkeep({ data, state, playbooks, machine, warn }: UpkeepOptions): Upkeep {
  const layout = layoutOf(resolve(data), resolve(state));
  const context: WriterContext = { layout, machine, warn };
  const own = playbooks.at(-1) ?? '';
  return {
    contents: () => contentsOf(layout),
    playbooksInUse: () => {
      checkReadable(layout);
      const ids = new Set<string>();
      visitCases(layout, false, ({ playbook }) => void ids.add(playbook.id), {});
      return ids;
    },
    highestNumber: () => highestNumber(layout),
    ownPlaybooks: () => readOwnPlaybooks(playbooks),
    addOwnPlaybook: (playbook) => {
      try {
        return writeOwnPlaybook(own, playbook);
      } catch (error) {
        throw unwritable(error, own);
      }
    },
    adopt: async (store) => underLock(context, async () => undefined, store),
    putCase: async (id, rev, events) => putCase(context, id, rev, events),
    putTombstone: async ({ id, at }) =>
      underLock(context, async (lock) => {
        const number = numberOf(id) ?? 0;
        if (isTaken(layout, number)) throw taken(id);
        const place = placeIn(layout, 'archive', number);
        await bury(context, lock, encodeTombstone(id, at), { place, spare: undefined });
      }),
    checkUp: async (options) => (await import('./doctor.ts')).checkUp(context, options),
  };
}

function contentsOf(layout: Layout): StoreContents {
  const problem = checkReadable(layout);
  const forgotten: Forgotten[] = [];
  const onForgotten = (id: string, at: string): void => void forgotten.push({ id, at });
  const { cases, unreadable } = listCases(layout, { onForgotten });
  const pinned = pinnedIn(layout);
  return {
    store: storeId(layout),
    cases,
    forgotten,
    playbooks: pinned.playbooks,
    halfTyped: halfTypedIn(layout),
    unreadable: [
      ...(problem === undefined ? [] : [{ file: 'store.json', error: problem }]),
      ...unreadable,
      ...pinned.unreadable,
    ],
  };
}

function pinnedIn(layout: Layout): Pick<StoreContents, 'playbooks' | 'unreadable'> {
  const playbooks: Record<string, unknown> = {};
  const unreadable: Unreadable[] = [];
  for (const name of namesIn(layout.playbooks).names.toSorted()) {
    const sha256 = name.slice(0, -'.json'.length);
    if (!name.endsWith('.json') || !isSha256(sha256)) continue;
    const read = readText(join(layout.playbooks, name));
    try {
      if (read.kind === 'absent') continue;
      const playbook: unknown = read.kind === 'text' ? JSON.parse(read.text) : undefined;
      if (typeof playbook !== 'object' || playbook === null || isTooDeep(playbook))
        throw new SyntaxError('no playbook');
      playbooks[sha256] = playbook;
    } catch {
      unreadable.push({
        file: `playbooks/${name}`,
        error: 'it is damaged. The cases that began with it are whole.',
      });
    }
  }
  return { playbooks, unreadable };
}

function halfTypedIn(layout: Layout): HalfTypedLine[] {
  return namesIn(layout.half).names.flatMap((name) => {
    const number = numberInName(name);
    const half = number === undefined ? undefined : readHalfTyped(join(layout.half, name));
    return half === undefined ? [] : [{ case: `R-${number}`, step: half.step, text: half.text }];
  });
}

async function putCase(
  context: WriterContext,
  id: string,
  rev: number,
  events: readonly CaseEvent[],
): Promise<void> {
  const { layout } = context;
  const folded = foldChecked(id, events);
  if (!folded.ok) throw new RangeError(`${id}: ${folded.problem}`);
  const { record } = folded;
  await underLock(context, async (lock) => {
    if (rev > 0) {
      const found = findCase(layout, id);
      if (found.record.rev !== rev) throw conflict(id, found.record.rev, rev);
      return storeGrown(context, lock, found, record);
    }
    const number = numberOf(id) ?? 0;
    if (isTaken(layout, number)) throw taken(id);
    const place = placeIn(layout, isLive(record) ? 'cases' : 'archive', number);
    makeFolder(isLive(record) ? layout.cases : layout.archive);
    makeFolder(dirname(place.path));
    if (!(await commit(context, lock, encodeCase(record), place, placeNew))) throw taken(id);
  });
}

function taken(id: string): StoreError {
  return new StoreError('conflict', `${id} was taken meanwhile.`, 'What was imported stays. Import again.');
}
