import { basename, dirname, resolve } from 'node:path';
import type { PlaybookFiles } from '../playbook/files.ts';
import { suggestion } from '../playbook/suggestion.ts';
import type { Problem } from '../playbook/yaml-source.ts';
import { EXIT, UserError } from './errors.ts';
import type { Session } from './session.ts';

/** A playbook by its id, or by the path of its file; the folder of a file counts as one of the person's own. */
export async function playbookNamed(
  session: Session,
  word: string,
): Promise<{ id: string; files: PlaybookFiles }> {
  if (!/[/\\]|\.ya?ml$/.test(word)) return { id: word, files: await session.playbooks() };
  const id = basename(word).replace(/\.ya?ml$/, '');
  return { id, files: await session.playbooks([resolve(dirname(word))]) };
}

/** A problem of a playbook as an error lists it. */
export function located({ file, line, column, message }: Problem): { where: string; message: string } {
  return { where: `${file}:${line}:${column}`, message };
}

export function unknownPlaybook(id: string, known: readonly string[]): UserError {
  return new UserError(`There is no playbook “${id}”${suggestion(id, known)}`, {
    exit: EXIT.notFound,
    hint: 'See them all with: repair playbook list',
  });
}
