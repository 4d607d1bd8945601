import type { z } from 'zod';
import type { PlaybookFile, PlaybookFiles } from './files.ts';
import { hashOf } from './hash.ts';
import { inPhaseOrder, mergeList, type Layer, type ListName } from './merge.ts';
import type { Playbook } from './playbook.ts';
import { fragmentSchema, playbookSchema, type PlaybookSource, type Step } from './schema.ts';
import { readLayer, type Unread } from './read-layer.ts';
import { suggestion } from './suggestion.ts';
import { PlaceMap, type Place, type Places, type Problem } from './yaml-source.ts';

/** Tables that a playbook sees without naming them, unless it extends one that already does. */
const ALWAYS_INCLUDED = [
  'coaching/sources',
  'coaching/causes',
  'coaching/remedies',
  'coaching/letter',
] as const;
const TABLES = ALWAYS_INCLUDED.map((name) => name.replace('coaching/', ''));
const MAX_EXTENDS = 5;
const MAX_TOTAL_BYTES = 1024 * 1024;

export interface LoadedPlaybook {
  /** Undefined where a file could not be read as format 1; the problems say why. Without the entries that are unread. */
  readonly playbook: Playbook | undefined;
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
  /** Places of the entries of the merged playbook, in whichever file they stand. */
  readonly places: Places;
  /** Each compute's place. */
  readonly computePlaces: ReadonlyMap<string, Place>;
  /** The files it was made from, in the order they were read. */
  readonly files: readonly PlaybookFile[];
  /** The paths of those that come with what it extends. */
  readonly inherited: ReadonlySet<string>;
}

/**
 * Read a playbook with all it extends and includes, and merge it. What names mean is not looked at here: that is
 * `check.ts`.
 *
 * @param quick take what the build has read of shipped files: nothing in them has a place, for a problem to stand at
 */
export function loadPlaybook(id: string, source: PlaybookFiles, quick = false): LoadedPlaybook {
  return new Loader(source, quick).load(id);
}

class Loader {
  readonly #source: PlaybookFiles;
  readonly #quick: boolean;
  readonly #problems: Problem[] = [];
  readonly #files: PlaybookFile[] = [];
  readonly #inherited = new Set<string>();
  readonly #unread: Unread[] = [];
  readonly #computePlaces = new Map<string, Place>();
  #places = new PlaceMap('');
  #bytes = 0;

  constructor(source: PlaybookFiles, quick: boolean) {
    this.#source = source;
    this.#quick = quick;
  }

  load(id: string): LoadedPlaybook {
    const file = this.#source.find(id);
    this.#places = new PlaceMap(file?.path ?? id);
    const layers = file === undefined ? undefined : this.#chain(file, []);
    const own = layers?.at(-1);
    const playbook =
      layers === undefined || own === undefined ? undefined : this.#merge(layers, own as PlaybookSource);
    return {
      playbook,
      problems: this.#problems,
      unread: this.#unread,
      places: this.#places,
      computePlaces: this.#computePlaces,
      files: this.#files,
      inherited: this.#inherited,
    };
  }

  /** The layers of a playbook, the most general first; undefined if one of them cannot be used. */
  #chain(file: PlaybookFile, below: readonly string[]): Layer[] | undefined {
    const own = this.#read(file, playbookSchema);
    if (own === undefined) return undefined;
    if (own.id !== file.name) {
      const message = `the file is named ${file.name}, so its id has to be ${file.name}`;
      this.#report(this.#places.of(own, 'id'), 'id', message);
    }
    const readBefore = this.#files.length;
    const general = own.extends === undefined ? [] : this.#parent(own, file, below);
    for (const { path } of this.#files.slice(readBefore)) this.#inherited.add(path);
    const alwaysIncluded = own.extends === undefined ? ALWAYS_INCLUDED : [];
    const named = own.include ?? [];
    const fragments = [
      ...alwaysIncluded
        .filter((name) => !named.includes(name))
        .map((name) => this.#fragment(name, undefined)),
      ...named.map((name, index) => this.#fragment(name, this.#places.of(own.include ?? own, index))),
    ];
    if (general === undefined || fragments.includes(undefined)) return undefined;
    return [...general, ...(fragments as Layer[]), own];
  }

  #parent(own: PlaybookSource, file: PlaybookFile, below: readonly string[]): Layer[] | undefined {
    const parent = own.extends ?? '';
    const place = this.#places.of(own, 'extends');
    const chain = [...below, file.name];
    if (chain.includes(parent)) {
      return this.#fail(
        place,
        'cycle',
        `${[...chain, parent].join(' extends ')}: a playbook cannot extend itself`,
      );
    }
    if (chain.length > MAX_EXTENDS) {
      return this.#fail(place, 'too-deep', `extends goes more than ${MAX_EXTENDS} playbooks deep`);
    }
    const found = this.#source.find(parent);
    const near = found === undefined ? suggestion(parent, this.#source.names()) : '';
    if (found === undefined)
      return this.#fail(place, 'unknown', `there is no playbook “${parent}” to extend${near}`);
    return this.#chain(found, chain);
  }

  #fragment(name: string, place: Place | undefined): Layer | undefined {
    const file = this.#source.find(name);
    if (place !== undefined && file !== undefined && !/^fragment:/m.test(file.text)) {
      const message = `“${name}” is no fragment: a playbook is not included but extended, as in extends: ${name}`;
      return this.#fail(place, 'fragment', message);
    }
    if (file !== undefined) return this.#read(file, fragmentSchema);
    // A folder without the tables is a folder of strangers' files: a playbook there may do without them.
    if (place === undefined) return { format: 1, fragment: name };
    const near = suggestion(name.replace('coaching/', ''), TABLES).replace('mean ', 'mean coaching/');
    const message = `there is no file “${name}.yaml” in the playbook folders to include${near}`;
    return this.#fail(place, 'unknown', message);
  }

  #read<T extends z.ZodType<Layer>>(file: PlaybookFile, schema: T): z.infer<T> | undefined {
    this.#files.push(file);
    this.#bytes += Buffer.byteLength(file.text);
    const start: Place = { file: file.path, line: 1, column: 1 };
    if (this.#bytes > MAX_TOTAL_BYTES)
      return this.#fail(start, 'too-large', 'with all it includes it is over 1 MB');
    const known = this.#quick ? this.#source.parsed?.(hashOf([file])) : undefined;
    if (known !== undefined) return JSON.parse(known) as z.infer<T>;
    const { layer, problems, unread } = readLayer(file, schema, this.#places);
    this.#problems.push(...problems);
    this.#unread.push(...unread);
    if (layer !== undefined) this.#rememberComputes(layer);
    return layer;
  }

  #rememberComputes(layer: Layer): void {
    const compute = layer.compute ?? {};
    for (const name of Object.keys(compute)) this.#computePlaces.set(name, this.#places.of(compute, name));
  }

  #merge(layers: readonly Layer[], own: PlaybookSource): Playbook {
    const list = <T extends { id: string }>(name: ListName): T[] =>
      mergeList<T>(name, layers, ({ entry, key, message }) => {
        const named = (entry as Record<string, unknown>)[key];
        if (this.#unread.some(({ list: unread, id }) => unread === name && id === named)) return;
        this.#report(this.#places.of(entry, key), 'merge', message);
      });
    return {
      format: 1,
      id: own.id,
      version: own.version,
      title: own.title,
      when_to_use: own.when_to_use,
      ...layers.flatMap(({ subject }) => (subject === undefined ? [] : { subject })).at(-1),
      sha256: hashOf(this.#files),
      sources: list('sources'),
      causes: list('causes'),
      steps: inPhaseOrder(list<Step>('steps')),
      compute: Object.assign({}, ...layers.map((layer) => layer.compute ?? {})) as Record<string, string>,
      checks: list('checks'),
      severity: list('severity'),
      clocks: list('clocks'),
      remedies: list('remedies'),
      rules: list('rules'),
      promises: list('promises'),
      layouts: list('layouts'),
      approaches: list('approaches'),
      letter: list('letter'),
      critique: list('critique'),
      lessons: list('lessons'),
      tests: own.tests ?? [],
    };
  }

  #report(place: Place, code: string, message: string): void {
    this.#problems.push({ ...place, code, level: 'error', message });
  }

  #fail(place: Place, code: string, message: string): undefined {
    this.#report(place, code, message);
    return undefined;
  }
}
