import { basename, dirname, resolve } from 'node:path';
import { PLAYBOOK_ID, type PlaybookFiles } from '../playbook/files.ts';
import { openPlaybook } from '../playbook/open.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { suggestion } from '../playbook/suggestion.ts';
import type { Problem } from '../playbook/yaml-source.ts';
import { asBareWord } from '../terminal/shell-word.ts';
import { EXIT, UserError } from './errors.ts';
import type { Session } from './session.ts';

/** The playbooks that a word means: one, as `playbookNamed` finds it, or all in a folder. @throws UserError exit 4 */
export async function playbooksNamed(
  session: Session,
  word: string,
): Promise<readonly { id: string; files: PlaybookFiles }[]> {
  const one = await playbookNamed(session, word);
  if (one.files.find(one.id) !== undefined) return [one];
  const folder = resolve(word);
  const inside = await session.world.openPlaybooks([folder]);
  const ids = inside.names().filter((id) => inside.find(id)?.origin === 'own');
  if (ids.length === 0) throw unknownPlaybook(word, one.files.names());
  const files = await session.playbooks([folder]);
  return ids.map((id) => ({ id, files }));
}

/** A playbook by its id, or by the path of its file; the folder of a file counts as one of the person's own. */
async function playbookNamed(session: Session, word: string): Promise<{ id: string; files: PlaybookFiles }> {
  if (!isPath(word)) return { id: word, files: await session.playbooks() };
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
  if (opened === undefined) throw unknownPlaybook(word, files.names());
  if (opened.ok) return { id, files, playbook: opened.playbook, compiled: opened.compiled };
  throw new UserError(`The playbook “${id}” has an error. ${undone}`, {
    exit: EXIT.found,
    hint: `See what to write instead with: repair playbook check ${asBareWord(word)}`,
    problems: opened.problems.filter(({ level }) => level === 'error').map(located),
  });
}

/** A problem of a playbook as an error lists it. */
export function located({ file, line, column, message }: Problem): { where: string; message: string } {
  return { where: `${file}:${line}:${column}`, message };
}

/** @param word an id, or a path of a file or a folder, as it was typed */
export function unknownPlaybook(word: string, known: readonly string[]): UserError {
  if (!isPath(word)) return notThere(`There is no playbook “${word}”${suggestion(word, known)}`, LIST);
  const path = resolve(word);
  if (!FILE.test(word)) return notThere(`There is no playbook in ${path}.`, ENDING);
  const id = basename(word).replace(FILE, '');
  if (PLAYBOOK_ID.test(id))
    return notThere(
      `There is no file ${path.replace(FILE, '.yaml')}.`,
      word.endsWith('.yml') ? ENDING : LIST,
    );
  return notThere(
    `“${id}” cannot name a playbook: it may have lower-case letters, digits and “-”.`,
    'Rename the file, as in late-photos.yaml, and its id.',
  );
}

const LIST = 'See them all with: repair playbook list';
const ENDING = 'The names of playbooks end with .yaml.';

function notThere(message: string, hint: string): UserError {
  return new UserError(message, { exit: EXIT.notFound, hint });
}

const FILE = /\.ya?ml$/;

function isPath(word: string): boolean {
  return /[/\\]/.test(word) || /^\.+$/.test(word) || FILE.test(word);
}
