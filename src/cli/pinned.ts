import type { CaseRecord } from '../case/schema.ts';
import { openPlaybook, parseCompiled } from '../playbook/open.ts';
import { fieldOf, type Playbook } from '../playbook/playbook.ts';
import type { Session } from './session.ts';

/** The words that a case began with; undefined where their copy is gone or damaged: they only propose. */
export async function pinnedTo(session: Session, sha256: string): Promise<Playbook | undefined> {
  const store = await session.store();
  try {
    const compiled = await store.pinnedPlaybook(sha256);
    return compiled === undefined ? undefined : parseCompiled(compiled);
  } catch {
    return undefined;
  }
}

/**
 * Say, in one line, that a case goes on with the words it began with where its playbook has others by now. Nothing
 * is said of one that is gone or broken: the case needs none but its own.
 */
export async function tellOfNewerWords(
  session: Session,
  { id, playbook, closedAt }: Pick<CaseRecord, 'id' | 'playbook' | 'closedAt'>,
): Promise<void> {
  if (session.json || closedAt !== undefined) return;
  const now = await openPlaybook(playbook.id, await session.playbooks());
  if (now?.ok !== true || now.playbook.sha256 === playbook.sha256) return;
  session.output.hint(
    `The playbook “${playbook.id}” has changed since. ${id} goes on with the words it began with.`,
  );
}

/** The question that fills a field and has no answer yet; `harms` stands for all of its kinds. */
export async function stepFilling(
  session: Session,
  { playbook, answers }: Pick<CaseRecord, 'playbook' | 'answers'>,
  field: string,
): Promise<string | undefined> {
  const steps = (await pinnedTo(session, playbook.sha256))?.steps ?? [];
  const fits = (as: string): boolean => as === field || as.startsWith(`${field}.`);
  return steps.find((step) => fits(fieldOf(step) ?? '') && !Object.hasOwn(answers, step.id))?.id;
}
