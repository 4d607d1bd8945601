import type { EventBody } from '../case/events.ts';
import type { AnswerValue } from '../case/schema.ts';
import { asksForValue } from '../playbook/playbook.ts';
import type { Step } from '../playbook/schema.ts';
import { after, answeredEvent } from './engine.ts';
import { planOf, type Plan } from './plan.ts';
import type { Situation } from './situation.ts';

/** What an answer shows may show or hide more: after so many rounds hardly a walk moves any more. */
const MOST_ROUNDS = 6;

/** The situation in which every visible step has its answer. What an answer hides is left out, until nothing moves. */
export function answeredWithin(start: Situation, answers: ReadonlyMap<string, AnswerValue>): Situation {
  let situation = start;
  let before = '';
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const plan = planOf(situation);
    const events = plan.visible.filter(asksForValue).map((step) => answerTo(step, plan, answers));
    const now = JSON.stringify(events);
    if (now === before) break;
    before = now;
    situation = after(start, events);
  }
  return situation;
}

function answerTo(step: Step, plan: Plan, answers: ReadonlyMap<string, AnswerValue>): EventBody {
  const wanted = answers.get(step.id) ?? null;
  return answeredEvent(plan, step, step.kind === 'offer' ? offerToTry(plan, wanted) : wanted, 'script');
}

/** An offer's possible remedies depend on the walk: what is tried is one of them, or what is recommended. */
function offerToTry(plan: Plan, wanted: AnswerValue): AnswerValue {
  const ids = plan.possible.map(({ remedy }) => remedy.id);
  const chosen = Array.isArray(wanted) ? (wanted as readonly string[]).filter((id) => ids.includes(id)) : [];
  return chosen.length > 0 ? chosen : plan.recommendation.recommended;
}
