import type { EventBody } from '../case/events.ts';
import { DONE_TEST } from '../case/done-test.ts';
import type { CaseRecord, Outcome } from '../case/schema.ts';
import { addBusinessDays, addDays, type Day } from '../dates.ts';
import type { ClockRow } from '../playbook/schema.ts';
import { wrap } from '../terminal/layout.ts';
import { pinnedTo } from './pinned.ts';
import type { Session } from './session.ts';

/** With these there is somebody to thank and to ask again; the others want to be left alone, or speak by others. */
const GOES_ON: ReadonlySet<Outcome> = new Set(['repaired', 'repaired_cooler', 'not_my_fault_explained']);

/**
 * The check-ins after a close, as promises to oneself, on days that are worked. None where one is still open.
 *
 * @param taken the highest number of a promise so far
 */
export async function checkIns(
  session: Session,
  { id, playbook, promises }: CaseRecord,
  outcome: Outcome,
  taken: number,
): Promise<EventBody[]> {
  if (!GOES_ON.has(outcome)) return [];
  if (promises.some(({ kind, state }) => kind === 'check-in' && state === 'open')) return [];
  const rows = await rowsOf(session, playbook.sha256, 'check_in');
  const { calendar } = await session.workTime();
  return rows.map((row, index) => ({
    type: 'promised',
    promise: {
      id: `${id}.${taken + index + 1}`,
      to: 'self',
      kind: 'check-in',
      text: row.say ?? '',
      doneTest: row.done ?? DONE_TEST,
      due: dueOf(row, session.today, calendar),
    },
  }));
}

/** A line of thanks that sells nothing, to be sent or said; it fits the screen. */
export async function thanksFor(
  session: Session,
  { playbook }: CaseRecord,
  outcome: Outcome,
): Promise<string[]> {
  if (!GOES_ON.has(outcome)) return [];
  const { output } = session;
  const [row] = await rowsOf(session, playbook.sha256, 'thanks');
  if (row?.say === undefined) return [];
  const words = `Thank them, and sell nothing: “${row.say}”`;
  return [output.form === 'screen' ? wrap(words, output.columns) : words];
}

async function rowsOf(session: Session, sha256: string, clock: ClockRow['clock']): Promise<ClockRow[]> {
  return ((await pinnedTo(session, sha256))?.clocks ?? []).filter((row) => row.clock === clock);
}

/** A day that is not worked gives way to the next that is. */
function dueOf(
  { days, working_days }: ClockRow,
  today: Day,
  calendar: Parameters<typeof addBusinessDays>[2],
): Day {
  if (working_days !== undefined) return addBusinessDays(today, working_days, calendar);
  return addBusinessDays(addDays(today, (days ?? 0) - 1), 1, calendar);
}
