import type { z } from 'zod';
import type { PlaybookFile } from './files.ts';
import { isDropped, LISTS, type Layer, type ListName } from './merge.ts';
import { describeIssue, withoutConsequences } from './schema-messages.ts';
import { parseYaml, type Place, type PlaceMap, type Problem } from './yaml-source.ts';

/** An entry that was left out because it cannot be read: its list, and the id by which others may speak of it. */
export interface Unread {
  readonly list: ListName | 'compute' | 'tests';
  readonly id: string;
}

export interface ReadLayer<T> {
  /** Undefined where nobody can tell what the rest of the file means. */
  readonly layer: T | undefined;
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
}

/** What has been read and has no problem: the shared tables are read once for all the playbooks of one run. */
const GOOD = new WeakMap<PlaybookFile, Layer>();

/**
 * One file as format 1: parsed, and held to the schema. Entries that do not fit it are left out and named, so that the
 * others can be checked, too.
 */
export function readLayer<T extends z.ZodType<Layer>>(
  file: PlaybookFile,
  schema: T,
  places: PlaceMap,
): ReadLayer<z.infer<T>> {
  const good = GOOD.get(file);
  if (good !== undefined) return { layer: good as z.infer<T>, problems: [], unread: [] };
  const { value, problems } = parseYaml(file.path, file.text, places);
  if (problems.length > 0) return { layer: undefined, problems, unread: [] };
  const whole = withoutDropped(value, places);
  const parsed = schema.safeParse(whole);
  if (parsed.success) {
    GOOD.set(file, value as z.infer<T>);
    return { layer: value as z.infer<T>, problems: [], unread: [] };
  }
  const { issues } = parsed.error;
  const found = issues.flatMap((issue) => describeIssue(issue, whole, schema));
  const start = { file: file.path, line: 1, column: 1 };
  const { rest, unread } = withoutUnread(value, whole, issues, places);
  return {
    layer: rest as z.infer<T> | undefined,
    unread,
    problems: withoutConsequences(found).map(({ path, message, code, atKey }) => ({
      ...(placeOf(whole, path, places, atKey) ?? start),
      code,
      level: 'error',
      message,
    })),
  };
}

/** The schema never sees `{ id, drop: true }`, so that its messages stay about whole entries. */
function withoutDropped(value: unknown, places: PlaceMap): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const copy: Record<string, unknown> = { ...value };
  places.copy(value, copy);
  for (const list of LISTS) {
    const items = copy[list];
    if (!Array.isArray(items)) continue;
    const kept = items.filter((item) => !isDropped(item));
    const entries = places.remember(kept, places.of(items));
    kept.forEach((item, index) => entries.set(index, places.of(items, items.indexOf(item))));
    copy[list] = kept;
  }
  return copy;
}

/** @param whole  the value without what is dropped, of which the issues speak */
function withoutUnread(
  value: unknown,
  whole: unknown,
  issues: readonly z.core.$ZodIssue[],
  places: PlaceMap,
): { rest: object | undefined; unread: readonly Unread[] } {
  const faulty = issues.map(({ path }) => entryAt(whole, path));
  if (faulty.includes(undefined)) return { rest: undefined, unread: [] };
  const unread = faulty.filter((entry) => entry !== undefined);
  const rest: Record<string, unknown> = { ...(value as object) };
  places.copy(value as object, rest);
  for (const { list, id, entry } of unread) {
    const entries = rest[list] as object;
    if (Array.isArray(entries)) rest[list] = entries.filter((one) => one !== entry);
    else {
      const others = Object.fromEntries(Object.entries(entries).filter(([name]) => name !== id));
      places.copy(entries, others);
      rest[list] = others;
    }
  }
  return { rest, unread };
}

/** The entry in which an issue is; undefined where it is in none, or in the very name by which others speak of it. */
function entryAt(whole: unknown, path: readonly PropertyKey[]): (Unread & { entry: unknown }) | undefined {
  const [list, key, inner] = path;
  if (key === undefined || inner === 'id') return undefined;
  const entry = (whole as Record<PropertyKey, Record<PropertyKey, unknown>>)[list ?? '']?.[key];
  if (list === 'compute') return { list, id: String(key), entry };
  if (list === 'tests') return { list, id: '', entry };
  const name = LISTS.find((one) => one === list);
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return name !== undefined && typeof id === 'string' ? { list: name, id, entry } : undefined;
}

function placeOf(
  root: unknown,
  path: readonly PropertyKey[],
  places: PlaceMap,
  atKey = false,
): Place | undefined {
  let container: unknown = root;
  let place: Place | undefined;
  for (const [depth, key] of path.entries()) {
    if (typeof container !== 'object' || container === null) break;
    place =
      atKey && depth === path.length - 1
        ? places.ofKey(container, String(key))
        : places.of(container, key as string | number);
    container = (container as Record<PropertyKey, unknown>)[key];
  }
  return place;
}
