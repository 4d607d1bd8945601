import type { CaseRecord } from '../case/schema.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Typed } from './closing-questions.ts';
import { pinnedTo } from './pinned.ts';
import type { Session } from './session.ts';

type Prevention = NonNullable<Playbook['causes'][number]['prevention']>;

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
  if (primary === undefined) return undefined;
  const words = await pinnedTo(session, playbook.sha256);
  return words?.causes.find(({ id }) => id === primary)?.prevention;
}
