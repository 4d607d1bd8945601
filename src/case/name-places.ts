import { clientKey, folded, mentions, namesEver, occurrences } from './client-name.ts';
import type { CaseRecord } from './schema.ts';

/** What stands where a name was. */
export const ERASED = '[name erased]';

/** One who is looked for. */
export interface Wanted {
  /** Of every name they ever had, as `clientKey` has it. */
  readonly keys: ReadonlySet<string>;
  /** Longer names in which a key stands, and which are somebody else's: Ann is not meant in Ann Baker. */
  readonly others: readonly string[];
}

/**
 * How a client is found in words.
 *
 * A name that was once given by mistake, and is another client's, is no name of this one; neither is the mark that
 * stands where another was erased.
 *
 * @param theirs the cases of the client
 * @param rest   all others
 */
export function wantedIn(key: string, theirs: readonly CaseRecord[], rest: readonly CaseRecord[]): Wanted {
  const mark = clientKey(ERASED);
  const taken = new Set(rest.map(({ client }) => clientKey(client.name)));
  const keys = [key, ...theirs.flatMap(namesEver).map(clientKey)].filter(
    (one) => one !== '' && one !== mark && !taken.has(one),
  );
  const others = [mark, ...taken].filter((name) => keys.some((one) => mentions(name, one)));
  return { keys: new Set(keys), others };
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text names them, in UTF-16 units, from left to right and none in the other. */
export function namePlaces(text: string, { keys, others }: Wanted): readonly Span[] {
  if (![...keys].some((key) => mentions(text, key))) return [];
  const mapped = mappedFolded(text);
  const kept = others.flatMap((name) => spansOf(mapped, name));
  const found = [...keys]
    .flatMap((key) => spansOf(mapped, key))
    .filter((one) => !kept.some(({ start, end }) => start <= one.start && one.end <= end));
  const apart: Span[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || one.start >= last.end) apart.push(one);
    else if (one.end > last.end) apart.splice(-1, 1, { start: last.start, end: one.end });
  }
  return apart;
}

/** Does a text name them anywhere? */
export function names(text: string, wanted: Wanted): boolean {
  if (![...wanted.keys].some((key) => mentions(text, key))) return false;
  return wanted.others.length === 0 || namePlaces(text, wanted).length > 0;
}

/** The text with the mark where it named them. */
export function withoutName(text: string, wanted: Wanted): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of namePlaces(text, wanted)) {
    rest += `${text.slice(from, start)}${ERASED}`;
    from = end;
  }
  return rest + text.slice(from);
}

interface Mapped {
  readonly words: string;
  /** Where what became each unit of the words begins in the text, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Word by word: the time that finding letters takes grows with the square of what it is given at once. */
const WORD = /\S{1,500}\p{M}*\s*|\s+/gu;

/** What is one letter for a reader folds by itself, so that each knows where it came from. */
function mappedFolded(text: string): Mapped {
  const letters = new Intl.Segmenter('en');
  const known = new Map<string, string[]>();
  const starts: number[] = [];
  const ends: number[] = [];
  const all: string[] = [];
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    for (const { segment, index } of letters.segment(word)) {
      const units = known.get(segment) ?? folded(segment).split('');
      known.set(segment, units);
      for (const unit of units) {
        if (unit === ' ' && all.at(-1) === ' ') continue;
        all.push(unit);
        starts.push(at + index);
        ends.push(at + index + segment.length);
      }
    }
  }
  return { words: all.join(''), starts, ends };
}

function spansOf({ words, starts, ends }: Mapped, key: string): Span[] {
  return [...occurrences(words, key)].map((at) => ({
    start: starts[at] ?? 0,
    end: ends[at + key.length - 1] ?? 0,
  }));
}

/** How much is shown on each side of a name. */
const AROUND = 40;

/** The words around the first place in which a text names them, on one line; undefined if it does not. */
export function excerpt(text: string, wanted: Wanted): string | undefined {
  const [first] = namePlaces(text, wanted);
  if (first === undefined) return undefined;
  const before = [...text.slice(0, first.start).replaceAll(/\s+/g, ' ')];
  const after = [...text.slice(first.end).replaceAll(/\s+/g, ' ')];
  const left = before.slice(-AROUND).join('');
  const right = after.slice(0, AROUND).join('');
  const name = text.slice(first.start, first.end).replaceAll(/\s+/g, ' ');
  return [
    before.length > AROUND ? `…${left.replace(/^\S*(?= )/, '').trimStart()}` : left.trimStart(),
    name,
    after.length > AROUND ? `${right.replace(/ \S*$/, '').trimEnd()}…` : right.trimEnd(),
  ].join('');
}
