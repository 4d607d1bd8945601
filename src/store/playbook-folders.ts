import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledEntry, PlaybookFile, PlaybookFiles } from '../playbook/files.ts';

const NAME = /^[a-z][a-z0-9-]{0,59}(\/[a-z][a-z0-9-]{0,59})?$/;

export interface PlaybookFolders {
  /** The person's own folders; the first that has a file wins. */
  readonly own: readonly string[];
  readonly shipped: string;
  /** Where the build put the compiled playbooks. */
  readonly compiled: string;
}

export function isPlaybookName(name: string): boolean {
  return NAME.test(name);
}

/** Playbook files on disk. A name never leaves its folder: it has no dots, and at most one slash. */
export function playbookFolders({ own, shipped, compiled }: PlaybookFolders): PlaybookFiles {
  const folders = [
    ...own.map((path) => ({ path, origin: 'own' as const })),
    { path: shipped, origin: 'shipped' as const },
  ];
  const find = (name: string): PlaybookFile | undefined => {
    if (!isPlaybookName(name)) return undefined;
    for (const { path, origin } of folders) {
      const text = readIfThere(join(path, `${name}.yaml`));
      if (text === undefined) continue;
      const replaces = origin === 'own' && existsSync(join(shipped, `${name}.yaml`));
      return { name, path: join(path, `${name}.yaml`), text, origin, ...(replaces && { replaces }) };
    }
    return undefined;
  };
  return {
    find,
    names: () => [...new Set(folders.flatMap(({ path }) => yamlNames(path)))].toSorted(),
    summaries: () =>
      compiledIndex(compiled).filter(({ id }) =>
        own.every((folder) => !existsSync(join(folder, `${id}.yaml`))),
      ),
    compiled: async (id) => {
      const entry = compiledIndex(compiled).find((candidate) => candidate.id === id);
      if (entry === undefined) return undefined;
      // Hashing needs Node's crypto, which costs a tenth of its start-up: the first question does without.
      const { hashOf } = await import('../playbook/hash.ts');
      const files = entry.files.map(find);
      if (files.includes(undefined) || hashOf(files as PlaybookFile[]) !== entry.sha256) return undefined;
      return readIfThere(join(compiled, `${entry.sha256}.json`));
    },
    parsed: (sha256) => readIfThere(join(compiled, 'parsed', `${sha256}.json`)),
  };
}

function compiledIndex(folder: string): readonly CompiledEntry[] {
  const text = readIfThere(join(folder, 'index.json'));
  return text === undefined ? [] : (JSON.parse(text) as readonly CompiledEntry[]);
}

/** @throws whatever reading throws, unless there is no such file */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

export function yamlNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length))
      .filter(isPlaybookName);
  } catch {
    return [];
  }
}
