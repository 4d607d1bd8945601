import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeRoot, placeNew, syncFolder, writeWhole } from './durable-write.ts';
import type { OwnPlaybook } from './export-document.ts';
import { isPlaybookName, readIfThere, yamlNames } from './playbook-folders.ts';

/** Every playbook file of the person's own, fragments too; of the same name in several folders the first wins. */
export function readOwnPlaybooks(folders: readonly string[]): OwnPlaybook[] {
  const files = new Map<string, string>();
  for (const folder of folders) {
    const below = foldersIn(folder).flatMap((name) =>
      yamlNames(join(folder, name)).map((file) => `${name}/${file}`),
    );
    for (const name of [...yamlNames(folder), ...below].toSorted()) {
      const text =
        isPlaybookName(name) && !files.has(name) ? readIfThere(join(folder, `${name}.yaml`)) : undefined;
      if (text !== undefined) files.set(name, text);
    }
  }
  return [...files].map(([name, text]) => ({ name, text }));
}

/** Put a playbook file into a folder where none of that name is. @throws the system's error */
export function writeOwnPlaybook(folder: string, { name, text }: OwnPlaybook): boolean {
  if (!isPlaybookName(name)) throw new RangeError('not the name of a playbook');
  const path = join(folder, `${name}.yaml`);
  makeRoot(dirname(path));
  const fresh = join(dirname(path), `.${crypto.randomUUID()}.tmp`);
  writeWhole(fresh, Buffer.from(text));
  const placed = placeNew(fresh, path);
  syncFolder(dirname(path));
  return placed;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
