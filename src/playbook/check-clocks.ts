import type { Checker } from './checker.ts';
import type { ClockRow } from './schema.ts';
import { FOLLOW_UPS } from './table-schema.ts';

/** The rows of clocks: one length each, words where they are said, and no two for the same thing. */
export function checkClocks(checker: Checker): void {
  const taken = new Map<string, string>();
  for (const row of checker.playbook.clocks) {
    const lengths = [row.hours, row.working_days, row.days].filter((length) => length !== undefined);
    if (lengths.length !== 1)
      checker.report(row, 'id', 'missing', 'a clock has one length: hours, working_days or days');
    checkWords(checker, row);
    if (row.clock === 'check_in') continue;
    const subject = `${row.clock} ${row.severity ?? ''}`;
    const first = taken.get(subject);
    if (first === undefined) taken.set(subject, row.id);
    else checker.report(row, 'clock', 'dead', `“${first}” sets this clock already`);
  }
}

/** What follows the close is said or promised; the other clocks have words of their own. */
function checkWords(checker: Checker, row: ClockRow): void {
  const follows = FOLLOW_UPS.some((one) => one === row.clock);
  if (follows && row.say === undefined)
    checker.report(row, 'clock', 'missing', `${row.clock} needs say: what is proposed`);
  if (!follows && row.say !== undefined)
    checker.report(row, 'say', 'dead', `say belongs to ${FOLLOW_UPS.join(' and ')}; nothing prints it here`);
  if (row.clock !== 'check_in' && row.done !== undefined)
    checker.report(row, 'done', 'dead', 'done belongs to check_in; nothing asks for it here');
  for (const key of ['say', 'done'] as const)
    if (row[key]?.includes('{{'))
      checker.report(row, key, 'type', 'no expressions here: it is said when the walk is over');
}
