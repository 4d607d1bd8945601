import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playbookFolders } from '../store/playbook-folders.ts';
import { checkPlaybook } from './check.ts';
import type { CompiledEntry, PlaybookFile } from './files.ts';
import { hashOf } from './hash.ts';
import { loadPlaybook } from './load.ts';
import { compiledText } from './playbook.ts';
import { parseYaml, PlaceMap } from './yaml-source.ts';

/**
 * The build's second step: check every shipped playbook and write its compiled form.
 * Arguments: the folder of the playbooks, the folder to write to.
 */
function compileShipped(shipped: string, target: string): readonly string[] {
  const files = playbookFolders({ own: [], shipped, compiled: target });
  const problems: string[] = [];
  const index: CompiledEntry[] = [];
  mkdirSync(target, { recursive: true });
  for (const id of files.names()) {
    const loaded = loadPlaybook(id, files);
    const found = checkPlaybook(loaded);
    problems.push(...found.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`));
    const { playbook } = loaded;
    if (playbook === undefined) continue;
    const { title, when_to_use, version, sha256 } = playbook;
    index.push({ id, title, when_to_use, version, sha256, files: loaded.files.map(({ name }) => name) });
    writeFileSync(join(target, `${sha256}.json`), compiledText(playbook));
    writeParsed(loaded.files, target);
  }
  writeFileSync(join(target, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  return problems;
}

/** What a playbook of the person's own extends and includes: it is known to be right, and need not be read as YAML. */
function writeParsed(files: readonly PlaybookFile[], target: string): void {
  const folder = join(target, 'parsed');
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const { value } = parseYaml(file.path, file.text, new PlaceMap(file.path));
    writeFileSync(join(folder, `${hashOf([file])}.json`), JSON.stringify(value));
  }
}

const [, , shipped = '', target = ''] = process.argv;
const problems = compileShipped(shipped, target);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
