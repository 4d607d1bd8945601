import { clientKey, mentions, sameClient } from '../case/client-name.ts';
import type { CaseRecord } from '../case/schema.ts';
import { isLive } from '../case/stage.ts';
import { grown } from './case-file.ts';
import { conflict, notFound } from './case-problems.ts';
import type { CaseStore, ClientTraces } from './case-store.ts';
import { isSha256, numberOf } from './layout.ts';

type Cases = ReadonlyMap<string, CaseRecord | null>;
type Halves = Map<string, { readonly step: string; readonly text: string }>;

/** A store that ends with the program, for tests; it keeps the contract of `CaseStore`. */
export function memoryStore(): CaseStore {
  /** `null` is a tombstone. In the order of the ids, which is the order in which they are taken. */
  const cases = new Map<string, CaseRecord | null>();
  const halves: Halves = new Map();

  function find(id: string): CaseRecord {
    const record = cases.get(id);
    if (record === undefined || record === null) throw notFound(id);
    return record;
  }

  return {
    create: async (events, at) => {
      const id = `R-${cases.size + 1}`;
      const record = grown(id, [], events(id), at);
      cases.set(id, record);
      return record;
    },
    load: async (id) => find(id),
    append: async (id, expectedRev, events, at) => {
      const before = find(id);
      if (before.rev !== expectedRev) throw conflict(id, before.rev, expectedRev);
      const record = grown(id, before.events, events, at);
      cases.set(id, record);
      return record;
    },
    list: async (options) => ({ cases: listed(cases, options), unreadable: [] }),
    each: async (visit, options) => {
      listed(cases, options).some((record) => visit(record) === 'enough');
      return [];
    },
    forget: async (id) => {
      find(id);
      cases.set(id, null);
      halves.delete(id);
    },
    tracesOf: async (client) => tracesIn(cases, client),
    forgetClient: async (client) => {
      const traces = tracesIn(cases, client);
      for (const id of traces.cases) {
        cases.set(id, null);
        halves.delete(id);
      }
      return traces;
    },
    ...playbooksInMemory(),
    ...halvesInMemory(halves, (id) => cases.get(id) === null),
  };
}

function listed(cases: Cases, { live = false }: { readonly live?: boolean } = {}): CaseRecord[] {
  const all = [...cases.values()].filter((record) => record !== null);
  return live ? all.filter(isLive) : all;
}

function tracesIn(cases: Cases, client: string): ClientTraces {
  const all = [...cases.values()].filter((record) => record !== null);
  const own = all.filter((record) => sameClient(record.client.name, client));
  const mentioning = all.filter(
    (record) => !own.includes(record) && mentions(JSON.stringify(record), clientKey(client)),
  );
  return { cases: own.map(idOf), files: [], mentionedIn: mentioning.map(idOf), stays: [] };
}

function idOf({ id }: CaseRecord): string {
  return id;
}

function playbooksInMemory(): Pick<CaseStore, 'pinPlaybook' | 'pinnedPlaybook'> {
  const playbooks = new Map<string, string>();
  return {
    pinPlaybook: async (sha256, compiled) => {
      if (!isSha256(sha256)) throw new RangeError('not a SHA-256 in lower-case hexadecimal digits');
      if (!playbooks.has(sha256)) playbooks.set(sha256, compiled);
    },
    pinnedPlaybook: async (sha256) => playbooks.get(sha256),
  };
}

function requireId(id: string): void {
  if (numberOf(id) === undefined) throw notFound(id);
}

function halvesInMemory(
  halves: Halves,
  isForgotten: (id: string) => boolean,
): Pick<CaseStore, 'saveHalfTyped' | 'halfTyped'> {
  return {
    saveHalfTyped: async (id, half) => {
      requireId(id);
      if (half === null || isForgotten(id)) halves.delete(id);
      else halves.set(id, { step: half.step, text: half.text });
    },
    halfTyped: async (id) => {
      requireId(id);
      return halves.get(id);
    },
  };
}
