import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { clientKey } from '../case/client-name.ts';
import { namingEvents } from '../case/erasing.ts';
import { excerpt, names, wantedIn, type Wanted } from '../case/name-places.ts';
import type { CaseRecord } from '../case/schema.ts';
import { decodeCase } from './case-file.ts';
import { placeIn, placesOf, readCase } from './case-finder.ts';
import { listCases } from './case-listing.ts';
import type { ClientTraces, Mention } from './case-store.ts';
import { readHalfTyped } from './half-typed.ts';
import { numberAtStart, numberInName, numberOf, type Layout } from './layout.ts';
import { readDamaged } from './safe-read.ts';

/** What is known before a file is looked at. */
interface Search {
  readonly layout: Layout;
  readonly wanted: Wanted;
  /** The ids of the cases that can be read: theirs, and all others. */
  readonly own: Set<string>;
  readonly others: ReadonlySet<string>;
  /** The playbooks with which other clients' cases began. */
  readonly inUse: ReadonlySet<string>;
  readonly files: string[];
  /** By what they are called: a case may lie in two files. */
  readonly mentions: Map<string, Mention>;
  /** The files in which they stand. */
  readonly naming: string[];
  readonly stays: string[];
}

/** What was found, and what it takes to erase it. */
export interface Found {
  readonly traces: ClientTraces;
  readonly wanted: Wanted;
  /** The files of others in which the name stands: cases, copies of them and half-typed lines. */
  readonly naming: readonly string[];
}

/** Whose a file is, as far as it says so itself. */
type Owner = 'client' | 'other' | 'unknown';

/**
 * Look for a client in every file of the store and of the state folder, without following links out of it. What lies
 * in `tmp/`, `quarantine/` and the state folder belongs to the program: it goes if the name stands in it, unless it is
 * a copy of somebody else's case. Elsewhere only what says that it is the client's goes.
 */
export function findTraces(layout: Layout, client: string): Found {
  const search = begin(layout, clientKey(client));
  const { own, files, mentions: found, naming, stays, wanted } = search;
  if (clientKey(client) !== '') {
    for (const path of filesBelow(layout.root, layout.state, search)) lookAtData(search, path);
    for (const path of filesBelow(layout.state, layout.root, search)) lookAtState(search, path);
  }
  const mentioned = [...found.values()].toSorted((a, b) => byId(a.id, b.id));
  return { traces: { cases: [...own].toSorted(byId), files, mentions: mentioned, stays }, wanted, naming };
}

function byId(one: string, other: string): number {
  return (numberOf(one) ?? 0) - (numberOf(other) ?? 0);
}

function begin(layout: Layout, key: string): Search {
  const { cases } = listCases(layout, {});
  const theirs = cases.filter((record) => key !== '' && clientKey(record.client.name) === key);
  const rest = cases.filter((record) => !theirs.includes(record));
  return {
    layout,
    wanted: wantedIn(key, theirs, rest),
    own: new Set(theirs.map(({ id }) => id)),
    others: new Set(rest.map(({ id }) => id)),
    inUse: new Set(rest.map(({ playbook }) => playbook.sha256)),
    files: [],
    mentions: new Map(),
    naming: [],
    stays: [],
  };
}

/** Every ordinary file below a folder; links are left alone, and so is the other of the two folders. */
function filesBelow(folder: string, apart: string, { stays }: Pick<Search, 'stays'>): string[] {
  try {
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return [];
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return path === apart ? [] : filesBelow(path, apart, { stays });
      return entry.isFile() ? [path] : [];
    });
  } catch {
    stays.push(folder);
    return [];
  }
}

function lookAtData(search: Search, path: string): void {
  const { layout, own } = search;
  if (path === layout.format || path === layout.lock) return;
  const text = readDamaged(path);
  if (text === undefined) {
    search.stays.push(path);
    return;
  }
  const number = numberInName(basename(path));
  if (number !== undefined && isCasePlace(layout, path, number)) {
    lookAtCase(search, path, `R-${number}`, text);
    return;
  }
  const folder = relative(layout.root, path).split(/[\\/]/)[0];
  const isOurs = folder === 'tmp' || folder === 'quarantine';
  const owner = ownerOf(search, text);
  const isCopy = own.has(`R-${numberAtStart(basename(path))}`);
  const isNamed = holds(search, relative(layout.root, path), text);
  if (folder === 'playbooks') {
    if (isNamed) (search.inUse.has(basename(path, '.json')) ? search.stays : search.files).push(path);
  } else if (owner === 'client' || (owner === 'unknown' && isCopy && (isNamed || folder === 'quarantine'))) {
    search.files.push(path);
  } else if (isNamed) {
    const copy = owner === 'other' ? caseIn(text) : undefined;
    if (copy !== undefined) lookAtCopy(search, path, copy);
    else (isOurs && owner === 'unknown' ? search.files : search.stays).push(path);
  }
}

/** The case that a file holds, whatever the file is called. */
export function caseIn(text: string): CaseRecord | undefined {
  const id = /"id":\s*"(R-[0-9]+)"/.exec(text)?.[1];
  const decoded = id === undefined ? undefined : decodeCase(id, text);
  return decoded?.kind === 'case' ? decoded.record : undefined;
}

function lookAtCopy(search: Search, path: string, copy: CaseRecord): void {
  const [first] = namingEvents(copy, search.wanted);
  if (first === undefined) return;
  search.naming.push(path);
  search.mentions.set(path, { id: copy.id, kind: 'copy', words: first.words, file: path });
}

function isCasePlace(layout: Layout, path: string, number: number): boolean {
  return placesOf(layout, number).some((place) => place.path === path);
}

function lookAtCase(search: Search, path: string, id: string, text: string): void {
  const { layout, own, others } = search;
  const decoded = decodeCase(id, text);
  if (decoded.kind === 'tombstone' || own.has(id)) return;
  if (decoded.kind === 'case') {
    const found = namingEvents(decoded.record, search.wanted);
    if (found.length > 0) search.naming.push(path);
    for (const { type, ...event } of found)
      search.mentions.set(`${id}:${event.n}`, { id, kind: type, ...event });
  } else if (ownerOf(search, text) === 'client') {
    // A damaged file beside a case of somebody else's must not make that one forgotten.
    if (others.has(id) || hasTombstone(layout, id)) search.files.push(path);
    else own.add(id);
  } else if (holds(search, id, text)) {
    search.stays.push(path);
  }
}

function hasTombstone(layout: Layout, id: string): boolean {
  const place = placeIn(layout, 'archive', numberOf(id) ?? 0);
  return readCase(place, id)?.decoded.kind === 'tombstone';
}

function lookAtState(search: Search, path: string): void {
  const { layout, own, others } = search;
  const text = readDamaged(path);
  const number = dirname(path) === layout.half ? numberInName(basename(path)) : undefined;
  const id = `R-${number}`;
  if (text === undefined) search.stays.push(path);
  else if (own.has(id)) search.files.push(path);
  else if (!holds(search, relative(layout.state, path), text)) return;
  else if (others.has(id)) lookAtHalfTyped(search, path, id);
  else search.files.push(path);
}

/** One that is damaged is of no more use to anybody. */
function lookAtHalfTyped(search: Search, path: string, id: string): void {
  const half = readHalfTyped(path);
  const words = half && excerpt(half.text, search.wanted);
  if (half === undefined) search.files.push(path);
  if (words === undefined) return;
  search.naming.push(path);
  search.mentions.set(path, { id, kind: 'half-typed', words });
}

/** Do the words of a file, or its name, name the client? Also where JSON has written them in its own way. */
function holds({ wanted }: Search, name: string, text: string): boolean {
  const all = text.includes('\\') ? `${text}\n${unescaped(text)}` : text;
  return names(name, wanted) || names(all, wanted);
}

function unescaped(json: string): string {
  return json
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/\\([nrtbf])/g, ' ')
    .replaceAll(/\\(["\\/])/g, '$1');
}

/** A case says whose it is near its beginning, which is there even if its end was cut off. */
const CLIENT = /"client":\s*\{\s*"name":\s*("(?:[^"\\]|\\.)*")/;

function ownerOf({ wanted: { keys }, own }: Search, text: string): Owner {
  if (!/"schema":\s*"repair\.case\//.test(text)) return 'unknown';
  const name = nameIn(CLIENT.exec(text)?.[1]);
  if (name !== undefined && clientKey(name) !== '') return keys.has(clientKey(name)) ? 'client' : 'other';
  const id = /"id":\s*"(R-[0-9]+)"/.exec(text)?.[1];
  return id !== undefined && own.has(id) ? 'client' : 'unknown';
}

function nameIn(json: string | undefined): string | undefined {
  try {
    return json === undefined ? undefined : String(JSON.parse(json));
  } catch {
    return undefined;
  }
}
