import { basename, dirname, resolve } from 'node:path';
import type { PlaybookFiles } from '../playbook/files.ts';
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
