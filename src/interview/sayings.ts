import type { Step } from '../playbook/schema.ts';
import type { Plan } from './plan.ts';

/** Something to be told once, before a step. */
interface Saying {
  readonly id: string;
  readonly say: string;
}

/**
 * What is told before a step: what holds the letter back at once, some advice, too; the rest of the advice when it is
 * needed, before the remedy; and the notes on the way.
 */
export function saidBefore(plan: Plan, step: Step): Saying[] {
  const all = plan.next?.phase === 'remedy' || plan.next?.phase === 'letter';
  const advice = plan.advice.filter(({ check }) => all || check.at_once);
  const remarks = [...plan.held, ...advice].map(({ check, say }) => ({ id: check.id, say }));
  const notes = plan.visible
    .slice(0, plan.visible.indexOf(step))
    .flatMap((note) => (note.kind === 'note' ? [{ id: note.id, say: plan.scope.render(note.ask) }] : []));
  return [...remarks, ...notes];
}
