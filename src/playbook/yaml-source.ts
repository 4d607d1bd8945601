import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { describeYaml } from './yaml-messages.ts';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/** Where each object of a parsed file stands, and each value in it. */
export interface Places {
  /** The place of `container[key]`, or of the container itself; the file's start if it is not known. */
  of(container: object, key?: string | number): Place;
}

export interface ParsedYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** More is no playbook. The `yaml` package reads 256 KB in a fraction of a second. */
export const MAX_BYTES = 256 * 1024;
const MAX_DEPTH = 20;
const SCAN_INDENT = 100;
const SCAN_BRACKETS = 64;

/** Of each object where it stands; of any file, so that one that is read once can serve many playbooks. */
const PLACES = new WeakMap<object, { self: Place; entries: Map<string | number, Place> }>();
const KEYS = new WeakMap<object, Map<string, Place>>();

/** Remembers the places of every object of every file of one playbook. */
export class PlaceMap implements Places {
  readonly #start: Place;

  constructor(file: string) {
    this.#start = { file, line: 1, column: 1 };
  }

  remember(container: object, self: Place): Map<string | number, Place> {
    const entries = new Map<string | number, Place>();
    PLACES.set(container, { self, entries });
    return entries;
  }

  /** A copy stands where its original does, and so does what is in it. */
  copy(original: object, copy: object): void {
    const known = PLACES.get(original);
    if (known !== undefined) PLACES.set(copy, known);
    const keys = KEYS.get(original);
    if (keys !== undefined) KEYS.set(copy, keys);
  }

  rememberKey(container: object, key: string, place: Place): void {
    const known = KEYS.get(container) ?? new Map<string, Place>();
    KEYS.set(container, known.set(key, place));
  }

  /** The place of a key itself, not of its value. */
  ofKey(container: object, key: string): Place {
    return KEYS.get(container)?.get(key) ?? this.of(container, key);
  }

  of(container: object, key?: string | number): Place {
    const known = PLACES.get(container);
    return (key === undefined ? undefined : known?.entries.get(key)) ?? known?.self ?? this.#start;
  }
}

/**
 * Read YAML as plain data, with the place of every object. No aliases, no tags, no duplicate keys, no numbers
 * that read otherwise than they look, no deep nesting: each is a problem with its place, never an exception.
 */
export function parseYaml(file: string, source: string, places: PlaceMap): ParsedYaml {
  const unreadable = tooLarge(source) ?? notUtf8(source) ?? tooDeep(source);
  if (unreadable !== undefined)
    return { value: undefined, problems: [{ file, level: 'error', ...unreadable }] };
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const report = (offset: number, code: string, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ file, line: Math.max(line, 1), column: Math.max(col, 1), code, level: 'error', message });
  };
  const text = source.replace(/^\uFEFF/, '');
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    stringKeys: true,
  });
  // One mistake makes the parser stumble over all that follows: the first is the one to mend.
  const [first] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) {
    const { offset, message } = describeYaml(first, text, document);
    report(offset, 'yaml', message);
  }
  if (problems.length > 0) return { value: undefined, problems };
  const converter = new Converter(file, text, places, lines, report);
  const value = document.contents === null ? null : converter.convert(document.contents, 0);
  return { value, problems };
}

type Unreadable = Omit<Problem, 'file' | 'level'>;

function tooLarge(source: string): Unreadable | undefined {
  const message = `the file is larger than ${MAX_BYTES / 1024} KB; split it, and join the parts with include`;
  return Buffer.byteLength(source) > MAX_BYTES
    ? { line: 1, column: 1, code: 'too-large', message }
    : undefined;
}

/** Reading replaces what is no UTF-8 by this sign, which nobody types. */
function notUtf8(source: string): Unreadable | undefined {
  const at = source.indexOf('\uFFFD');
  if (at === -1) return undefined;
  const before = source.slice(0, at).split('\n');
  const message = 'a letter here is not in UTF-8: save the file as UTF-8';
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, code: 'encoding', message };
}

/** The parser recurses; a cheap scan refuses what would exhaust it. The exact limit is the converter's. */
function tooDeep(source: string): Unreadable | undefined {
  let open = 0;
  for (const [index, text] of source.split('\n').entries()) {
    const indent = /^[ ]*(?:[-?] +)*/.exec(text)?.[0] ?? '';
    if (indent.length > SCAN_INDENT) return nested(index + 1, 1);
    for (const [column, letter] of [...text].entries()) {
      if (letter === '[' || letter === '{') open += 1;
      else if (letter === ']' || letter === '}') open = Math.max(0, open - 1);
      if (open > SCAN_BRACKETS) return nested(index + 1, column + 1);
    }
  }
  return undefined;
}

function nested(line: number, column: number): Unreadable {
  return { line, column, code: 'too-deep', message: `nested more than ${MAX_DEPTH} levels deep` };
}

class Converter {
  readonly #file: string;
  readonly #places: PlaceMap;
  readonly #lines: LineCounter;
  readonly #report: (offset: number, code: string, message: string) => void;
  readonly #text: string;

  constructor(
    file: string,
    text: string,
    places: PlaceMap,
    lines: LineCounter,
    report: (offset: number, code: string, message: string) => void,
  ) {
    this.#text = text;
    this.#file = file;
    this.#places = places;
    this.#lines = lines;
    this.#report = report;
  }

  convert(node: Node | null, depth: number): unknown {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    if (depth > MAX_DEPTH) {
      this.#report(offset, 'too-deep', `nested more than ${MAX_DEPTH} levels deep`);
      return null;
    }
    if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
      const before = isAlias(node) ? offset : this.#text.lastIndexOf(`&${node.anchor}`, offset);
      this.#report(before, 'alias', 'anchors and aliases are not allowed: write it out again');
      return null;
    }
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
      this.#report(offset, 'tag', `the tag ${node.tag} is not allowed`);
      return null;
    }
    if (isMap(node)) return this.#map(node.items as Pair<Node, Node | null>[], this.#at(offset), depth);
    if (isSeq(node)) return this.#list(node.items as Node[], this.#at(offset), depth);
    if (isScalar(node)) return this.#scalar(node, offset);
    return null;
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line, column: col };
  }

  #map(items: readonly Pair<Node, Node | null>[], self: Place, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const entries = this.#places.remember(result, self);
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value) : '';
      const offset = value?.range?.[0] ?? key.range?.[0] ?? 0;
      if (name === '__proto__') {
        this.#report(key.range?.[0] ?? 0, 'name', '“__proto__” cannot be a key');
        continue;
      }
      entries.set(name, this.#at(offset));
      this.#places.rememberKey(result, name, this.#at(key.range?.[0] ?? 0));
      result[name] = this.convert(value, depth + 1);
    }
    return result;
  }

  #list(items: readonly Node[], self: Place, depth: number): unknown[] {
    const result: unknown[] = [];
    const entries = this.#places.remember(result, self);
    for (const [index, item] of items.entries()) {
      entries.set(index, this.#at(item.range?.[0] ?? 0));
      result.push(this.convert(item, depth + 1));
    }
    return result;
  }

  #scalar(node: { value: unknown; source?: string | undefined }, offset: number): unknown {
    const { value, source } = node;
    if (typeof value === 'number' && (!Number.isFinite(value) || !looksLike(value, source))) {
      this.#report(
        offset,
        'number',
        `${source} would be read as ${value}: put it in quotes, or write the number plainly`,
      );
      return null;
    }
    return value;
  }
}

/** `010`, `0x1F`, `1e309` and whole numbers of 17 digits read otherwise than they look; `12` and `12.50` do not. */
function looksLike(value: number, source: string | undefined): boolean {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  return source === undefined || /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(source);
}
