import { parseCompiled } from '../playbook/open.ts';
import type { Playbook } from '../playbook/playbook.ts';
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
