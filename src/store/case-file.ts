import { stamp, type CaseEvent, type EventBody } from '../case/events.ts';
import { FOLD_VERSION, foldChecked } from '../case/fold.ts';
import type { CaseRecord } from '../case/schema.ts';
import { CASE_VERSION, caseVersionOf, migrated, type CaseDocument } from './case-migration.ts';
import { StoreError } from './case-store.ts';
import { LIMIT_BYTES } from './safe-read.ts';

const SCHEMA = `repair.case/${CASE_VERSION}`;
/** Far above what a playbook can make, far below what printing a record can bear. */
const DEEPEST = 100;
/** A shorter text cannot be nested so deeply that printing it fails; most cases are spared the look. */
const HARMLESS_LENGTH = 8000;

export type Decoded =
  | { readonly kind: 'case'; readonly record: CaseRecord }
  /** `at`: when it was forgotten. */
  | { readonly kind: 'tombstone'; readonly at: string }
  | { readonly kind: 'newer'; readonly problem: string }
  | { readonly kind: 'bad'; readonly problem: string };

const bad = (problem: string): Decoded => ({ kind: 'bad', problem });

/**
 * Read the text of a case file. Only `schema`, `id`, `rev` and `events` are trusted; the folded part is there
 * for people and for jq, and is folded anew.
 *
 * @param id what the name of the file says
 * @returns the case, or what is wrong in words that hold nothing of its text and continue “the file …: it …”
 */
export function decodeCase(id: string, text: string): Decoded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad('it is not JSON: cut short or damaged'); // JSON.parse would quote the case's own words
  }
  return decodeParsed(id, value, text.length > HARMLESS_LENGTH);
}

/** The same for a case that is part of another file. */
export function decodeParsed(id: string, value: unknown, mayBeDeep = true): Decoded {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('it holds no case');
  const version = caseVersionOf((value as CaseDocument)['schema']);
  if (version === undefined) return bad(`its “schema” is not “${SCHEMA}”`);
  if (version > CASE_VERSION)
    return { kind: 'newer', problem: 'it was written by a newer version of repair' };
  const { id: idInside, rev, events } = migrated(value as CaseDocument, version);
  if (idInside !== id) return bad('its “id” is not the name of the file: it may be a copy of another case');
  if (isTombstone(events)) return { kind: 'tombstone', at: events[0].at ?? '' };
  if (mayBeDeep && isTooDeep(events)) return bad('it is nested too deeply');
  const folded = foldChecked(id, events);
  if (!folded.ok) return bad(folded.problem);
  if (rev !== folded.record.rev) return bad(`its “rev” does not say that it has ${folded.record.rev} events`);
  return { kind: 'case', record: folded.record };
}

/** A file of this version as `encodeCase` lays it out; nothing inside it begins a line with two spaces alone. */
const HEAD = new RegExp(`^\\{\\n  "schema": "${SCHEMA}",\\n  "id": "[^"\\n]*",\\n  "rev": \\d+,\\n`);
const HEAD_LENGTH = 200;
const EVENTS = Buffer.from('\n  "events": [');

/**
 * The same file without its folded part, which is half of it and which loading does not trust: reading the text of a
 * thousand cases takes half as long.
 *
 * @param bytes changed in place
 * @returns all of them where the file has another layout
 */
export function withoutFolded(bytes: Buffer): Buffer {
  const head = HEAD.exec(bytes.toString('latin1', 0, HEAD_LENGTH))?.[0].length;
  const events = bytes.indexOf(EVENTS);
  if (head === undefined || events < head) return bytes;
  bytes.copyWithin(head, events + 1);
  return bytes.subarray(0, head + bytes.length - events - 1);
}

/** What `forget` leaves: the id is taken for ever, and not a word is kept. */
function isTombstone(events: unknown): events is readonly [CaseEvent] {
  return (
    Array.isArray(events) && events.length === 1 && (events[0] as CaseEvent | null)?.type === 'forgotten'
  );
}

/** Could printing it fail? */
export function isTooDeep(value: unknown, room = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (room === 0) return true;
  const inner = value as Readonly<Record<string, unknown>>;
  // Neither a list of values nor a call for each word: most values are words, and status looks at all of them.
  for (const key in inner) {
    const part = inner[key];
    if (typeof part === 'object' && part !== null && isTooDeep(part, room - 1)) return true;
  }
  return false;
}

/**
 * The bytes of a case file: the record in its own order, with the version of folding after `rev`.
 *
 * @throws StoreError `unwritable` if it would be too large to be read again
 */
export function encodeCase(record: CaseRecord): Uint8Array {
  const { schema, id, rev, ...rest } = record;
  const bytes = encoded({ schema, id, rev, fold: FOLD_VERSION, ...rest });
  if (bytes.length <= LIMIT_BYTES) return bytes;
  throw new StoreError('unwritable', `${id} would grow too large to be read again.`, 'Nothing was changed.');
}

export function encodeTombstone(id: string, at: string): Uint8Array {
  return encoded({ schema: SCHEMA, id, rev: 1, events: stamp([{ type: 'forgotten' }], 0, at) });
}

function encoded(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * The case after new events.
 *
 * The events take the way through JSON first, so that what is returned is what a later look will find.
 *
 * @throws RangeError if they cannot be folded: a caller's bug
 */
export function grown(
  id: string,
  before: readonly CaseEvent[],
  bodies: readonly EventBody[],
  at: string,
): CaseRecord {
  const added: unknown = JSON.parse(JSON.stringify(stamp(bodies, before.length, at)));
  if (isTooDeep(added)) throw new RangeError(`${id}: an event is nested too deeply`);
  return withEvents(id, [...before, ...(added as readonly CaseEvent[])]);
}

/** The case that has these events. @throws RangeError if they cannot be folded: a caller's bug */
export function withEvents(id: string, events: readonly CaseEvent[]): CaseRecord {
  const folded = foldChecked(id, events);
  if (!folded.ok) throw new RangeError(`${id}: ${folded.problem}`);
  return folded.record;
}
