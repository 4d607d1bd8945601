import type { Sentence, Step } from '../playbook/schema.ts';
import type { CASE_FIELDS } from '../playbook/names.ts';
import { fieldOf } from '../playbook/playbook.ts';
import type { Program } from './situation.ts';

/**
 * The steps whose answers decide whether a step is asked or a sentence is used: those its own condition reads, those
 * of its remedy, of the sentences that would be used before it, and of the conditions under which all these are asked.
 */
export function relevantSteps(program: Program, entry: Step | Sentence): ReadonlySet<string> {
  const { playbook } = program;
  const conditions: (string | boolean | undefined)[] = [entry.when];
  if ('component' in entry) {
    conditions.push(playbook.remedies.find((remedy) => remedy.id === entry.for)?.when);
    const before = playbook.letter.slice(
      0,
      playbook.letter.findIndex(({ id }) => id === entry.id),
    );
    conditions.push(
      ...before.filter(({ component }) => component === entry.component).map(({ when }) => when),
    );
  }
  const found = new Set<string>();
  for (const condition of conditions) addSteps(program, condition, found);
  return found;
}

/** Does it rest on cases before this one? Trying answers says nothing about it then. */
export function restsOnHistory({ expressions }: Program, { when }: Step | Sentence): boolean {
  return when !== undefined && expressions.reach(when).names.has('history');
}

/**
 * Does a sentence rest on what no answer of this playbook tells: a promise of the person's own, or a field of the case
 * that none of its steps fills? The table of sentences serves every playbook.
 */
export function restsElsewhere({ playbook, expressions }: Program, { component, when }: Sentence): boolean {
  if (component === 'promised' || component === 'done') return true;
  if (when === undefined) return false;
  const { fields, literals } = expressions.uses(when);
  const filled = playbook.steps.flatMap((step) => fieldOf(step) ?? []);
  const isFilled = (paths: readonly string[]): boolean =>
    paths.some((path) => filled.some((field) => field.startsWith(path)));
  const kinds = [...(literals.get('case.harm_kinds') ?? [])];
  return (
    [...(fields.get('case') ?? [])].some(
      (field) => !isFilled(FILLED_BY[field as keyof typeof CASE_FIELDS] ?? []),
    ) ||
    [...(fields.get('client') ?? [])].some((field) => !isFilled([`client.${field}`])) ||
    (kinds.length > 0 && !kinds.some((kind) => filled.includes(`harms.${kind}`)))
  );
}

/** What is known of a case comes from the fields that answers fill: their paths begin so. */
const FILLED_BY: Readonly<Record<keyof typeof CASE_FIELDS, readonly string[]>> = {
  id: [],
  severity: ['severity'],
  gate: ['insurer.', 'harms'],
  held: ['insurer.', 'harms'],
  fault_known: ['fault'],
  my_fault: ['fault'],
  primary_cause: ['causes'],
  causes: ['causes'],
  distress: ['harms'],
  contained: ['containment'],
  last_score: [],
  last_score_known: [],
  possible: [],
  wish_known: ['remedyWanted'],
  acknowledged: ['acknowledgedOn'],
  documented_loss: ['harms'],
  restore_floor: ['harms', 'fault'],
  affected_fee: ['exposure.'],
  stake: ['exposure.'],
  stake_known: ['exposure.'],
  rent_line: [],
  rent_line_known: [],
  proposed_severity: ['harms', 'exposure.', 'insurer.'],
  total_loss: ['harms'],
  unpriced_loss: ['harms'],
  hours_lost: ['harms'],
  harm_kinds: ['harms'],
  claim_threatened: ['insurer.'],
  last_why: ['causes.whys'],
  failure: ['failure', 'causes'],
  containment: ['containment'],
  happened_on: ['happenedOn'],
  acknowledged_on: ['acknowledgedOn'],
  days_silent: [],
};

function addSteps(program: Program, condition: string | boolean | undefined, found: Set<string>): void {
  if (condition === undefined) return;
  const { playbook, expressions } = program;
  const { names, fields } = expressions.reach(condition);
  const read = new Set([...names, ...(fields.get('asked') ?? []), ...(fields.get('answered') ?? [])]);
  for (const step of playbook.steps) if (read.has(step.id)) addStep(program, step, found);
  for (const field of fields.get('case') ?? []) {
    const paths = FILLED_BY[field as keyof typeof CASE_FIELDS] ?? [];
    const fills = (step: Step): boolean => paths.some((path) => fieldOf(step)?.startsWith(path) ?? false);
    for (const step of playbook.steps.filter(fills)) addStep(program, step, found);
  }
}

function addStep(program: Program, step: Step, found: Set<string>): void {
  if (found.has(step.id)) return;
  found.add(step.id);
  addSteps(program, step.when, found);
}
