import { dirname, join } from 'node:path';
import { copyOf } from '../playbook/copy.ts';
import type { PlaybookFiles } from '../playbook/files.ts';
import { playbookId } from '../playbook/schema-values.ts';
import { safe } from '../terminal/safe-text.ts';
import { EXIT, UserError } from './errors.ts';
import { openNamed, unknownPlaybook } from './playbook-names.ts';
import type { Session } from './session.ts';

/** What a new playbook begins with, unless it begins as a copy: a small one with comments, shipped as a file. */
const STARTER = 'starter/playbook';
/** Beside the playbooks, so that the path has no spaces and stays true when the program moves. */
const SCHEMA = 'schema/playbook.schema.json';

/**
 * `playbook new`: a file in the person's first folder that passes the check, and never over one that is there.
 *
 * @throws UserError exit 2 if the name will not do or is taken, 4 or 5 if what is to be copied is not there or broken
 */
export async function makePlaybook(
  session: Session,
  { from }: { readonly from?: string },
  id: string,
): Promise<void> {
  const text = await textFor(session, id, from);
  const [folder] = session.playbookFolders;
  const file = join(folder, `${id}.yaml`);
  const { world, output } = session;
  await world.makeFolder(join(folder, dirname(SCHEMA)));
  if (!(await world.writeExport(file, text, () => false))) throw taken(file);
  await world.writeExport(join(folder, SCHEMA), await world.editorSchema(), isOurSchema);
  if (session.json) {
    output.json({ schema: 'repair.playbook-new/1', id, file, ...(from !== undefined && { from }) });
    return;
  }
  output.result(safe(file));
  output.hint('It works as it stands. Change it in any editor; a change counts at the next run.');
  const manual = (await session.playbooks()).find('core');
  if (manual?.origin === 'shipped')
    output.hint(`How it is written: ${join(dirname(manual.path), 'README.md')}`);
  output.hint(`Walk it: repair new --playbook ${id}`);
  output.next({
    text: 'after a change, see what is wrong',
    command: `repair playbook check ${id}`,
    overdue: false,
  });
}

async function textFor(session: Session, id: string, from: string | undefined): Promise<string> {
  const checked = playbookId.safeParse(id);
  if (!checked.success)
    throw new UserError(`“${id}” cannot name a playbook: ${checked.error.issues[0]?.message}.`, {
      exit: EXIT.usage,
      hint: 'As in: repair playbook new late-photos',
    });
  const files = await session.playbooks();
  const there = files.find(id);
  if (there?.origin === 'own') throw taken(there.path);
  if (there !== undefined && from !== id)
    throw new UserError(`“${id}” is a playbook that came with the program, and yours would replace it.`, {
      exit: EXIT.usage,
      hint: `Take another name, or replace it with: repair playbook new ${id} --from ${id}`,
    });
  return from === undefined ? fresh(files, id) : copied(session, id, from);
}

/** Wherever its own name stands in the comments, the new one stands then. */
function fresh(files: PlaybookFiles, id: string): string {
  const text = files.find(STARTER)?.text;
  if (text === undefined) throw new UserError(`${STARTER}.yaml is missing.`, { exit: EXIT.unreadable });
  return copyOf(text, {}, SCHEMA).replaceAll('my-trade', id);
}

async function copied(session: Session, id: string, from: string): Promise<string> {
  const { id: original, files, playbook } = await openNamed(session, from, 'It was not copied.');
  const file = files.find(original);
  if (file === undefined) throw unknownPlaybook(original, files.names());
  const replaces = id === original;
  const title = replaces ? {} : { title: `${playbook.title} (my own)` };
  return copyOf(file.text, { id, version: '1.0.0', ...title }, SCHEMA);
}

function taken(file: string): UserError {
  return new UserError(`${file} is there already. Nothing was changed.`, {
    exit: EXIT.usage,
    hint: 'Change that file, or take another name.',
  });
}

/** Only what an earlier `playbook new` wrote is made anew. */
function isOurSchema(before: string): boolean {
  return before.includes('"title": "A playbook of repair, format 1"');
}
