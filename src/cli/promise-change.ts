import { effective, type EventBody, type EventOf } from '../case/events.ts';
import type { CasePromise, CaseRecord } from '../case/schema.ts';
import { dayOf, formatDayLong, type Day } from '../dates.ts';
import { findPromise } from './cases.ts';
import { EXIT, UserError } from './errors.ts';
import { typedDay } from './promise-days.ts';
import type { Session } from './session.ts';

type PromiseChange = Extract<EventBody, { type: 'promise-changed' }>;

export interface ChangeOptions {
  readonly on?: string;
  readonly proof?: string;
  readonly why?: string;
  readonly agreed?: boolean;
}

export function change(
  { id }: CasePromise,
  kind: EventOf<'promise-changed'>['change'],
  on: Day,
  more: Partial<Pick<EventOf<'promise-changed'>, 'due' | 'agreed' | 'why' | 'proof'>> = {},
): PromiseChange {
  return { type: 'promise-changed', promise: id, change: kind, on, ...more };
}

/** `--on`, or today. @throws UserError exit 2 if it is still to come, or before the case was opened */
export async function dayOfChange(session: Session, owner: CaseRecord, { on }: ChangeOptions): Promise<Day> {
  if (on === undefined) return session.today;
  const day = await typedDay(session, on, 'past');
  const opened = dayOf(owner.openedAt);
  if (day >= opened) return day;
  throw new UserError(
    `${formatDayLong(day)} is before ${owner.id} was opened, on ${formatDayLong(opened)}. Nothing was changed.`,
    { exit: EXIT.usage },
  );
}

/** @throws UserError if the promise is settled already */
export async function changeable(
  session: Session,
  id: string,
): Promise<{ record: CaseRecord; promise: CasePromise }> {
  const found = await findPromise(session, id);
  const { record: owner, promise } = found;
  if (promise.state === 'open' || promise.state === 'planned') return found;
  const events = effective(owner.events);
  // Where no event of its own did it, a close or a reopening has.
  const settled =
    events.findLast(
      (event) =>
        event.type === 'promise-changed' && event.promise === promise.id && event.change === promise.state,
    ) ?? events.findLast(({ type }) => type === 'closed' || type === 'reopened');
  throw new UserError(`${promise.id} is ${promise.state} already. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: `If that is wrong: repair undo ${owner.id} --event ${settled?.n ?? ''}`,
  });
}
