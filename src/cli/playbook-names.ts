import { basename, dirname, resolve } from 'node:path';
import type { PlaybookFiles } from '../playbook/files.ts';
import { openPlaybook } from '../playbook/open.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { suggestion } from '../playbook/suggestion.ts';
import type { Problem } from '../playbook/yaml-source.ts';
import { asBareWord } from '../terminal/shell-word.ts';
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

/**
 * A playbook as `playbookNamed` finds it, ready to be used.
 *
 * @param undone what did not happen, if it cannot be
 * @throws UserError exit 4 if there is none of that name, exit 5 with its problems if it has an error
 */
export async function openNamed(
  session: Session,
  word: string,
  undone: string,
): Promise<{ id: string; files: PlaybookFiles; playbook: Playbook; compiled: string }> {
  const { id, files } = await playbookNamed(session, word);
  const opened = await openPlaybook(id, files);
  if (opened === undefined) throw unknownPlaybook(id, files.names());
  if (opened.ok) return { id, files, playbook: opened.playbook, compiled: opened.compiled };
  throw new UserError(`The playbook “${id}” has an error. ${undone}`, {
    exit: EXIT.found,
    hint: `See what to write instead with: repair playbook check ${asBareWord(word)}`,
    problems: opened.problems.map(located),
  });
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
