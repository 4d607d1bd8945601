import type { KnownCause } from '../case/causes.ts';
import type { AnswerValue } from '../case/schema.ts';
import { similarCases } from '../diagnosis/recurrence.ts';
import type { SeverityProposal } from '../diagnosis/severity.ts';
import { fieldOf } from '../playbook/playbook.ts';
import type { Step } from '../playbook/schema.ts';
import { soleExpression } from '../playbook/text.ts';
import type { Plan } from './plan.ts';

/** A list that fills `causes` names leaves and nothing more; these say of each what is known of it. */
const CAUSE_FIELDS: readonly string[] = ['causes.primary', 'causes.contributing', 'causes.escape'];

/** What is known of the causes that an answer names; undefined where it names none. */
export function causesNamed(
  { scope }: Plan,
  step: Step,
  value: AnswerValue,
): readonly KnownCause[] | undefined {
  const as = fieldOf(step);
  if (as === undefined || !CAUSE_FIELDS.includes(as) || value === null) return undefined;
  const { program, record, around } = scope.situation;
  const named = [value].flat().map(String);
  const known = program.playbook.causes.flatMap(({ id, locus, failure }): KnownCause[] => {
    if (!named.includes(id)) return [];
    const again = as === 'causes.primary' && similarCases(record, around.earlier, id).length > 0;
    return [
      {
        leaf: id,
        ...(locus !== 'unknown' && { locus }),
        ...(failure !== undefined && { failure }),
        ...(again && { stable: 'likely_to_repeat' }),
      },
    ];
  });
  return known.length > 0 ? known : undefined;
}

/** The rows that decided the severity a step proposes; undefined if the step proposes none, or not by the rows. */
export function severityProposal({ scope }: Plan, step: Step): SeverityProposal | undefined {
  if (fieldOf(step) !== 'severity' || !('default' in step) || typeof step.default !== 'string')
    return undefined;
  const only = soleExpression(step.default);
  if (only === undefined) return undefined;
  const { fields } = scope.situation.program.expressions.reach(only);
  return fields.get('case')?.has('proposed_severity') ? scope.proposedSeverity : undefined;
}
