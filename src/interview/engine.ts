import { stamp, type AnsweredBy, type EventBody } from '../case/events.ts';
import { fold } from '../case/fold.ts';
import { answerOf, isGiven } from '../case/given-answers.ts';
import type { AnswerValue, Channel } from '../case/schema.ts';
import { hasMoneyShape } from '../money.ts';
import { clocksFor, fieldOf } from '../playbook/playbook.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { causesNamed, severityProposal } from './answer-effects.ts';
import { planOf, type Plan } from './plan.ts';
import { reworded, withdrawn } from './promise-events.ts';
import type { Situation } from './situation.ts';

/**
 * The engine: pure functions from a situation and an answer to events. It never asks, never stores and knows no
 * clock; the walk (`walk.ts`) does that with a prompter and a store.
 */

/** The situation after some events that are not stored yet. */
export function after(situation: Situation, bodies: readonly EventBody[]): Situation {
  const { record } = situation;
  const events = [...record.events, ...stamp(bodies, record.rev, record.openedAt)];
  return { ...situation, record: fold(record.id, events) };
}

/** What one answer changes: itself, the defaults that follow it, and what it hides or shows. */
export function answerEvents(
  situation: Situation,
  step: Step,
  value: AnswerValue,
  by: AnsweredBy,
): EventBody[] {
  const events: EventBody[] = [answeredEvent(planOf(situation), step, value, by)];
  for (let round = 0; round < situation.program.playbook.steps.length; round += 1) {
    const more = consequences(after(situation, events));
    if (more.length === 0) break;
    events.push(...more);
  }
  return events;
}

/** The answer alone, with the effect that its step gives it. */
export function answeredEvent(plan: Plan, step: Step, value: AnswerValue, by: AnsweredBy): EventBody {
  const as = fieldOf(step);
  const grade = 'grade' in step && step.grade !== 'documented' ? step.grade : undefined;
  const parts =
    step.kind === 'offer' && value !== null
      ? plan.possible
          .filter(({ remedy }) => (value as readonly string[]).includes(remedy.id))
          .map(({ part }) => part)
      : undefined;
  const causes = causesNamed(plan, step, value);
  const { playbook } = plan.scope.situation.program;
  const clocks = as === 'severity' && typeof value === 'string' ? clocksFor(playbook, value) : undefined;
  const why = by === 'default' ? severityProposal(plan, step)?.why : undefined;
  return {
    type: 'answered',
    step: step.id,
    value,
    ...(as !== undefined && { as }),
    by: value === null ? 'skipped' : by,
    ...(grade !== undefined && { grade }),
    ...(parts !== undefined && { parts }),
    ...(causes !== undefined && { causes }),
    ...(why !== undefined && { why }),
    ...(clocks !== undefined && { clocks }),
  };
}

/** Untouched defaults follow their inputs, and so do the reasons for them; answers of steps that went away are parked, and come back with them. */
function consequences(situation: Situation): EventBody[] {
  const { record, program } = situation;
  const plan = planOf(situation);
  const visible = new Set(plan.visible.map((step) => step.id));
  const given = program.playbook.steps.map((step) => step.id);
  const parked = given.filter((id) => Object.hasOwn(record.parked, id));
  const hide = given.filter((id) => !visible.has(id) && !parked.includes(id) && isGiven(record, id));
  const show = parked.filter((id) => visible.has(id));
  const events: EventBody[] = [];
  if (hide.length > 0) events.push({ type: 'parked', steps: hide });
  if (show.length > 0) events.push({ type: 'unparked', steps: show });
  if (events.length > 0) return events;
  for (const step of plan.visible) {
    if (!record.defaulted.includes(step.id)) continue;
    const value = defaultOf(step, plan);
    if (value === undefined) continue;
    const why = severityProposal(plan, step)?.why ?? record.severityWhy;
    if (same(value, answerOf(record, step.id)) && same(why, record.severityWhy)) continue;
    return [answeredEvent(plan, step, value, 'default')];
  }
  const afresh = offerAfresh(situation, plan);
  if (afresh.length > 0) return afresh;
  const rewritten = reworded(situation, plan);
  return rewritten.length > 0 ? rewritten : withdrawn(situation, plan);
}

/** Are two answers one? */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Is this the answer that stands there already? The same one given again changes nothing, and makes no draft stale. */
export function isAnswered({ record }: Situation, { id }: Step, value: AnswerValue): boolean {
  return isGiven(record, id) && same(answerOf(record, id) ?? null, value);
}

/** What was chosen keeps its ids, but its amounts follow the answers they are made of. */
function offerAfresh({ record }: Situation, plan: Plan): EventBody[] {
  const step = plan.visible.find((one) => one.kind === 'offer' && answerOf(record, one.id) !== undefined);
  if (step === undefined) return [];
  const last = record.events.findLast((event) => event.type === 'answered' && event.step === step.id);
  const by = last?.type === 'answered' ? last.by : 'typed';
  const event = answeredEvent(plan, step, answerOf(record, step.id) ?? null, by);
  const unchanged = event.type === 'answered' && same(event.parts, record.remedy.parts);
  return unchanged ? [] : [event];
}

/** Settings that answer a question for every case alike, unless the playbook has a default of its own. */
const SETTING_OF: Readonly<Record<string, 'insurance.covered' | 'insurance.excess'>> = {
  'insurer.covered': 'insurance.covered',
  'insurer.excess': 'insurance.excess',
};

function settingFor(step: Step, { scope }: Plan): AnswerValue | undefined {
  const key = SETTING_OF[fieldOf(step) ?? ''];
  const value = key === undefined ? undefined : scope.situation.around.settings[key];
  return typeof value === 'object' && value.currency !== scope.currency ? undefined : value;
}

/** A step's default in this situation, or undefined if it has none. */
export function defaultOf(step: Step, plan: Plan): AnswerValue | undefined {
  if (!('default' in step) || step.default === undefined) return settingFor(step, plan);
  if (Array.isArray(step.default)) return step.default;
  const value = plan.scope.valueOf(step.default);
  // As plain data: an expression's sum is of a class of its own.
  if (hasMoneyShape(value)) return { amount: value.amount, currency: value.currency };
  return value === '' ? undefined : (value as AnswerValue);
}

/** Accept a draft as it was composed, or with the words the person gave it. */
export function draftEvents(
  step: StepOf<'draft'>,
  composed: { readonly channel: Channel; readonly text: string },
  edited?: string,
): EventBody[] {
  const about = step.about === 'ack' ? ({ about: 'ack' } as const) : {};
  const changed = edited !== undefined && edited !== composed.text;
  const by = changed ? 'person' : 'composer';
  return [
    { type: 'drafted', channel: composed.channel, by, ...about, text: changed ? edited : composed.text },
  ];
}
