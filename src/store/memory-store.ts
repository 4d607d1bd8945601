import { clientKey, sameClient } from '../case/client-name.ts';
import { erased, namingEvents } from '../case/erasing.ts';
import { excerpt, wantedIn, withoutName, type Wanted } from '../case/name-places.ts';
import type { CaseRecord } from '../case/schema.ts';
import { isLive } from '../case/stage.ts';
import { grown, withEvents } from './case-file.ts';
import { conflict, notFound } from './case-problems.ts';
import type { CaseStore, ClientTraces, Erase } from './case-store.ts';
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
    tracesOf: async (client) => tracesIn(cases, halves, client).traces,
    forgetClient: async (client, _at, erase = () => false) => {
      const { traces, wanted } = tracesIn(cases, halves, client);
      for (const { id } of traces.mentions) eraseIn(cases, halves, id, { wanted, erase });
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

function tracesIn(
  cases: Cases,
  halves: Halves,
  client: string,
): { readonly traces: ClientTraces; readonly wanted: Wanted } {
  const all = [...cases.values()].filter((record) => record !== null);
  const own = all.filter((record) => sameClient(record.client.name, client));
  const rest = all.filter((record) => !own.includes(record));
  const wanted = wantedIn(clientKey(client), own, rest);
  const mentions = rest.flatMap((record) => {
    const { id } = record;
    const events = namingEvents(record, wanted).map(({ type, ...event }) => ({ id, kind: type, ...event }));
    const words = excerpt(halves.get(id)?.text ?? '', wanted);
    return [...events, ...(words === undefined ? [] : [{ id, kind: 'half-typed' as const, words }])];
  });
  return { traces: { cases: own.map(({ id }) => id), files: [], mentions, stays: [] }, wanted };
}

function eraseIn(
  cases: Map<string, CaseRecord | null>,
  halves: Halves,
  id: string,
  { wanted, erase }: { readonly wanted: Wanted; readonly erase: Erase },
): void {
  const record = cases.get(id);
  if (record)
    cases.set(
      id,
      withEvents(
        id,
        erased(record.events, wanted, (n) => erase(id, n)),
      ),
    );
  const half = halves.get(id);
  if (half && erase(id)) halves.set(id, { ...half, text: withoutName(half.text, wanted) });
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
