import { suggestion } from './suggestion.ts';
import type { FragmentSource, PlaybookSource, Step } from './schema.ts';
import { PHASES } from './step-schema.ts';

/** One file's contribution, from the most general to the most particular. */
export type Layer = FragmentSource | PlaybookSource;

interface Entry {
  readonly id: string;
  readonly after?: string | undefined;
  readonly phase?: string | undefined;
  readonly component?: string | undefined;
}
export interface Dropped {
  readonly id: string;
  readonly drop: true;
}

export interface MergeProblem {
  readonly entry: object;
  readonly key: string;
  readonly message: string;
}

export const LISTS = [
  'sources',
  'causes',
  'steps',
  'checks',
  'severity',
  'clocks',
  'remedies',
  'rules',
  'promises',
  'layouts',
  'approaches',
  'letter',
  'critique',
  'lessons',
] as const;
export type ListName = (typeof LISTS)[number];

/** Rules and sentences are tried in order, so what is more particular has to come first. */
const PARTICULAR_FIRST: ReadonlySet<ListName> = new Set(['rules', 'letter']);

export function isDropped(entry: unknown): entry is Dropped {
  if (typeof entry !== 'object' || entry === null || Object.keys(entry).length !== 2) return false;
  return 'drop' in entry && entry.drop === true && 'id' in entry && typeof entry.id === 'string';
}

/**
 * The one merge rule, for `include` and `extends` alike: an entry with a known id replaces it where it stands,
 * `drop: true` removes it, a new one goes to the end of its phase or component, or behind `after`.
 */
export function mergeList<T extends Entry>(
  list: ListName,
  layers: readonly Layer[],
  report: (problem: MergeProblem) => void,
): T[] {
  let merged: T[] = [];
  for (const layer of layers) {
    const own = (layer[list] ?? []) as unknown as readonly (T | Dropped)[];
    merged = mergeLayer(merged, own, PARTICULAR_FIRST.has(list), report);
  }
  return merged;
}

function mergeLayer<T extends Entry>(
  inherited: readonly T[],
  own: readonly (T | Dropped)[],
  particularFirst: boolean,
  report: (problem: MergeProblem) => void,
): T[] {
  const result = [...inherited];
  const fresh: T[] = [];
  const seen = new Set<string>();
  for (const entry of own) {
    const at = result.findIndex((known) => known.id === entry.id);
    if (seen.has(entry.id)) {
      report({ entry, key: 'id', message: `“${entry.id}” is there twice in this file` });
    } else if (isDropped(entry)) {
      if (at === -1)
        report({ entry, key: 'id', message: `there is no “${entry.id}” to drop${near(entry.id, result)}` });
      else result.splice(at, 1);
    } else if (at !== -1 && result[at]?.phase === entry.phase && entry.after === undefined) {
      result[at] = entry;
    } else {
      if (at !== -1) result.splice(at, 1);
      fresh.push(entry);
    }
    seen.add(entry.id);
  }
  return place(result, fresh, particularFirst, report);
}

function place<T extends Entry>(
  result: T[],
  fresh: readonly T[],
  particularFirst: boolean,
  report: (problem: MergeProblem) => void,
): T[] {
  const leading: T[] = [];
  for (const entry of fresh) {
    if (entry.after !== undefined) {
      const at = [...leading, ...result].findIndex((known) => known.id === entry.after);
      if (at === -1) {
        const message = `there is no “${entry.after}” to stand after${near(entry.after, result)}`;
        report({ entry, key: 'after', message });
        result.push(entry);
      } else if (at < leading.length) leading.splice(at + 1, 0, entry);
      else result.splice(at - leading.length + 1, 0, entry);
    } else if (particularFirst) {
      leading.push(entry);
    } else {
      const last = result.findLastIndex(
        (known) => known.phase === entry.phase && known.component === entry.component,
      );
      result.splice(last === -1 ? result.length : last + 1, 0, entry);
    }
  }
  return [...leading, ...result];
}

function near(id: string, known: readonly Entry[]): string {
  return suggestion(
    id,
    known.map((entry) => entry.id),
  );
}

/** Steps are asked phase by phase, whatever the order of the files; inside a phase the order stays. */
export function inPhaseOrder(steps: readonly Step[]): Step[] {
  return PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase));
}
