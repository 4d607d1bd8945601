import type { CaseRecord } from '../case/schema.ts';
import { parseCompiled } from '../playbook/open.ts';
import { fieldOf, type Playbook } from '../playbook/playbook.ts';
import type { Session } from './session.ts';

/** The words that a case began with; undefined where their copy is gone or damaged: they only propose. */
export async function pinnedTo(session: Session, sha256: string): Promise<Playbook | undefined> {
  const compiled = await (await session.store()).pinnedPlaybook(sha256);
  if (compiled === undefined) return undefined;
  try {
    return parseCompiled(compiled);
  } catch {
    return undefined;
  }
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
