import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { clientKey, mentions, namesEver } from '../case/client-name.ts';
import { decodeCase } from './case-file.ts';
import { placeIn, placesOf, readCase } from './case-finder.ts';
import { listCases } from './case-listing.ts';
import type { ClientTraces } from './case-store.ts';
import { numberAtStart, numberInName, numberOf, type Layout } from './layout.ts';
import { readDamaged } from './safe-read.ts';

/** What is known before a file is looked at. */
interface Search {
  readonly layout: Layout;
  /** Of every name the client ever had. */
  readonly keys: ReadonlySet<string>;
  /** The ids of the cases that can be read: theirs, and all others. */
  readonly own: Set<string>;
  readonly others: ReadonlySet<string>;
  /** The playbooks with which other clients' cases began. */
  readonly inUse: ReadonlySet<string>;
  readonly files: string[];
  readonly mentionedIn: Set<string>;
  readonly stays: string[];
}

/** Whose a file is, as far as it says so itself. */
type Owner = 'client' | 'other' | 'unknown';

/**
 * Look for a client in every file of the store and of the state folder, without following links out of it. What lies
 * in `tmp/`, `quarantine/` and the state folder belongs to the program: it goes if the name stands in it, unless it is
 * a copy of somebody else's case. Elsewhere only what says that it is the client's goes.
 */
export function findTraces(layout: Layout, client: string): ClientTraces {
  const key = clientKey(client);
  if (key === '') return { cases: [], files: [], mentionedIn: [], stays: [] };
  const search = begin(layout, key);
  for (const path of filesBelow(layout.root, layout.state, search)) lookAtData(search, path);
  for (const path of filesBelow(layout.state, layout.root, search)) lookAtState(search, path);
  const { own, files, mentionedIn, stays } = search;
  return { cases: inOrder(own), files, mentionedIn: inOrder(mentionedIn), stays };
}

function inOrder(ids: ReadonlySet<string>): string[] {
  return [...ids].toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
}

/** A name that was once given by mistake, and is another client's, is no name of this one. */
function begin(layout: Layout, key: string): Search {
  const { cases } = listCases(layout, {});
  const theirs = cases.filter((record) => clientKey(record.client.name) === key);
  const rest = cases.filter((record) => clientKey(record.client.name) !== key);
  const taken = new Set(rest.map((record) => clientKey(record.client.name)));
  const keys = [key, ...theirs.flatMap(namesEver).map(clientKey)].filter(
    (one) => one !== '' && !taken.has(one),
  );
  return {
    layout,
    keys: new Set(keys),
    own: new Set(theirs.map(({ id }) => id)),
    others: new Set(rest.map(({ id }) => id)),
    inUse: new Set(rest.map(({ playbook }) => playbook.sha256)),
    files: [],
    mentionedIn: new Set(),
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
    (isOurs && owner === 'unknown' ? search.files : search.stays).push(path);
  }
}

function isCasePlace(layout: Layout, path: string, number: number): boolean {
  return placesOf(layout, number).some((place) => place.path === path);
}

function lookAtCase(search: Search, path: string, id: string, text: string): void {
  const { layout, own, others } = search;
  const decoded = decodeCase(id, text);
  if (decoded.kind === 'tombstone' || own.has(id)) return;
  if (decoded.kind === 'case') {
    if (holds(search, id, text)) search.mentionedIn.add(id);
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
  else if (others.has(id)) search.mentionedIn.add(id);
  else search.files.push(path);
}

/** Do the words of a file, or its name, name the client? Also where JSON has written them in its own way. */
function holds({ keys }: Search, name: string, text: string): boolean {
  const all = text.includes('\\') ? `${text}\n${unescaped(text)}` : text;
  return [...keys].some((key) => mentions(name, key) || mentions(all, key));
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

function ownerOf({ keys, own }: Search, text: string): Owner {
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
