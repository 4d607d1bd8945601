import type { CaseRecord } from '../case/schema.ts';
import { parseCompiled } from '../playbook/open.ts';
import type { Typed } from './closing-questions.ts';
import type { Session } from './session.ts';

interface Prevention {
  readonly text: string;
  readonly done: string;
  readonly due: string;
}

/** What stands in the line already when closing asks: what the case, an earlier close or the playbook would say. */
export async function usualAnswers(session: Session, record: CaseRecord): Promise<Typed> {
  const earlier = record.events.findLast((event) => event.type === 'closed');
  const lesson = record.lesson ?? (earlier?.type === 'closed' ? earlier.lesson : undefined);
  const prevention = await proposedPrevention(session, record);
  return {
    ...(record.outcome !== undefined && { outcome: record.outcome }),
    ...(lesson !== undefined && { lesson }),
    ...(prevention !== undefined && { prevent: prevention.text, by: prevention.due }),
  };
}

/** What the playbook says against the primary cause, in the words that the case began with. */
export async function proposedPrevention(
  session: Session,
  { causes, playbook }: CaseRecord,
): Promise<Prevention | undefined> {
  const primary = causes.find(({ role }) => role === 'primary')?.leaf;
  const compiled = await (await session.store()).pinnedPlaybook(playbook.sha256);
  if (primary === undefined || compiled === undefined) return undefined;
  try {
    return parseCompiled(compiled).causes.find(({ id }) => id === primary)?.prevention;
  } catch {
    return undefined; // a damaged copy: it is only a proposal
  }
}
