/** The id of a playbook, which is the name of its file. */
export const PLAYBOOK_ID = /^[a-z][a-z0-9-]{0,59}$/;

/** One file of the playbook folders. `name` is its path without the ending, as in `coaching/causes`. */
export interface PlaybookFile {
  readonly name: string;
  /** For messages: the path as a person would type it. */
  readonly path: string;
  readonly text: string;
  /** Where it was found; a person's own file wins over a shipped one of the same name. */
  readonly origin: 'shipped' | 'own';
  /** Is there a shipped one of the same name, which is not used? */
  readonly replaces?: boolean;
}

/** The playbook folders. Reading is the caller's business, so that loading stays pure. */
export interface PlaybookFiles {
  find(name: string): PlaybookFile | undefined;
  /** The names of all whole playbooks (not fragments), sorted. */
  names(): readonly string[];
  /** What each whole playbook is for, as far as that is known without reading it: all but the person's own. */
  summaries(): readonly PlaybookSummary[];
  /** The compiled form of a shipped playbook if its files are the very bytes it was compiled from. */
  compiled(id: string): Promise<string | undefined> | string | undefined;
  /** What one shipped file holds, as JSON, by the hash of that file alone: `hashOf([file])`. */
  parsed?(sha256: string): string | undefined;
}

export interface PlaybookSummary {
  readonly id: string;
  readonly title: string;
  readonly when_to_use: string;
}

/** What the build notes of each compiled playbook, in `dist/playbooks/index.json`. */
export interface CompiledEntry extends PlaybookSummary {
  readonly version: string;
  readonly sha256: string;
  /** The names of the files it was made from, in the order they were hashed. */
  readonly files: readonly string[];
}
