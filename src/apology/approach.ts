import type { CaseRecord } from '../case/schema.ts';
import { formatDay, type Day } from '../dates.ts';
import type { Scope } from '../interview/scope.ts';
import type { Surroundings } from '../interview/situation.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { RELATIONS, type Approach, type Relation } from '../playbook/schema.ts';
import { parseDue } from '../typed-dates.ts';

/** How long this client has been one: as it was answered, else from what the record knows. */
function relationOf({ client, exposure }: CaseRecord, earlierCases: number): Relation {
  const told = RELATIONS.find((relation) => relation === client.relation);
  return told ?? (earlierCases > 0 || exposure.monthlyFee !== undefined ? 'regular' : 'new');
}

/** How to go about the apology, by how bad it is and who it is to; none while unknown. */
export function approachFor(
  { approaches }: Playbook,
  record: CaseRecord,
  earlierCases: number,
): Approach | undefined {
  const relation = relationOf(record, earlierCases);
  return approaches.find((row) => row.severity === record.severity && row.relation === relation);
}

/** What to do before the letter goes out, with its days: hear them first, if work is to go on. */
export function stepsBefore(
  { before = [] }: Approach,
  scope: Scope,
  { settings, today }: Surroundings,
): string[] {
  return before
    .filter((entry) => scope.holds(entry.when))
    .map((entry) => {
      const due = parseDue(entry.due, { ...settings, today });
      return `${due.ok ? dayWords(due.day, today) : entry.due}: ${scope.render(entry.do)}`;
    });
}

function dayWords(day: Day, today: Day): string {
  return day === today ? 'Today' : `By ${formatDay(day, today)}`;
}
