import { join, resolve } from 'node:path';
import type { Program } from '../../src/interview/situation.ts';
import { programOf } from '../../src/interview/situation.ts';
import type { PlaybookFiles } from '../../src/playbook/files.ts';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook, type LoadedPlaybook } from '../../src/playbook/load.ts';
import type { Problem } from '../../src/playbook/yaml-source.ts';
import { playbookFolders } from '../../src/store/playbook-folders.ts';

const root = resolve(import.meta.dirname, '../..');

/** The playbooks that are shipped, read from their sources. */
export const shippedFiles: PlaybookFiles = playbookFolders({
  own: [],
  shipped: join(root, 'playbooks'),
  compiled: join(root, 'no-such-folder'),
});

/** The playbook of the contract, beside the shipped tables. */
export const contractFiles: PlaybookFiles = playbookFolders({
  own: [join(root, 'test/playbooks/contract')],
  shipped: join(root, 'playbooks'),
  compiled: join(root, 'no-such-folder'),
});

/** Playbooks that exist in a test only: name (`a`, `coaching/b`) → YAML. */
export function filesOf(texts: Readonly<Record<string, string>>): PlaybookFiles {
  return {
    find: (name) => {
      const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
      return text === undefined ? undefined : { name, path: `${name}.yaml`, text, origin: 'own' };
    },
    names: () => Object.keys(texts).filter((name) => !name.includes('/')),
    summaries: () => [],
    compiled: () => undefined,
  };
}

/** The four lines that every playbook begins with; what follows stands from line 6. */
export function withHeader(id: string, body: string): string {
  return `format: 1\nid: ${id}\nversion: 1.0.0\ntitle: A test\nwhen_to_use: In a test.\n${body}`;
}

/** A playbook called `p` from what stands below its header, beside the shipped tables of causes and sources. */
export function loadBody(body: string, more: Readonly<Record<string, string>> = {}): LoadedPlaybook {
  const own = filesOf({ p: withHeader('p', body), ...more });
  const find = (name: string): ReturnType<PlaybookFiles['find']> => own.find(name) ?? shippedFiles.find(name);
  return loadPlaybook('p', { ...own, find });
}

export function problemsOf(body: string, more: Readonly<Record<string, string>> = {}): readonly Problem[] {
  return checkPlaybook(loadBody(body, more));
}

/** @throws Error with every problem, if there is one */
export function programFrom(loaded: LoadedPlaybook): Program {
  const problems = checkPlaybook(loaded);
  if (loaded.playbook === undefined || problems.length > 0)
    throw new Error(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'));
  return programOf(loaded.playbook);
}

export function programOfBody(body: string): Program {
  return programFrom(loadBody(body));
}

export function shippedProgram(id: string): Program {
  return programFrom(loadPlaybook(id, shippedFiles));
}
