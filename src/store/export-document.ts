import type { CaseRecord } from '../case/schema.ts';
import type { Unreadable } from './case-store.ts';

export const EXPORT_SCHEMA = 'repair.export/1';

export interface HalfTypedLine {
  readonly case: string;
  readonly step: string;
  readonly text: string;
}

export interface Forgotten {
  readonly id: string;
  readonly at: string;
}

/** Everything that lies in a store and beside its cases. */
export interface StoreContents {
  /** Which store it is; undefined if nothing was stored yet, or nobody can tell. */
  readonly store: string | undefined;
  readonly cases: readonly CaseRecord[];
  /** Their numbers stay taken, and not a word of them is kept. */
  readonly forgotten: readonly Forgotten[];
  /** The words that cases began with, by their hash. */
  readonly playbooks: Readonly<Record<string, unknown>>;
  readonly halfTyped: readonly HalfTypedLine[];
  readonly unreadable: readonly Unreadable[];
}

/** A playbook file of the person's own. `name` is its path without the ending. */
export interface OwnPlaybook {
  readonly name: string;
  readonly text: string;
}

/** `repair.export/1`: what moves to another machine, in one file. */
export interface ExportDocument extends StoreContents {
  readonly schema: typeof EXPORT_SCHEMA;
  readonly madeAt: string;
  readonly ownPlaybooks: readonly OwnPlaybook[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The file, pretty enough to be read by people; what depends on the machine is not in it. */
export function exportText(document: ExportDocument): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Is this text an export of that store? Looks at its beginning only, for what follows may be large. */
export function isExportOf(store: string | undefined, text: string): boolean {
  const [, schema, id] =
    /^\{\s*"schema": "([^"]*)",\s*"madeAt": "[^"]*",\s*(?:"store": "([^"]*)")?/.exec(text) ?? [];
  return schema === EXPORT_SCHEMA && id === store;
}
