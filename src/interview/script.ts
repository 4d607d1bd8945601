import type { EventBody } from '../case/events.ts';
import { composeDraft } from '../apology/compose.ts';
import { CURRENCY_ANSWER } from '../playbook/names.ts';
import { asksForValue, isOptional } from '../playbook/playbook.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { suggestion } from '../playbook/suggestion.ts';
import { readCurrencyName } from '../amount-text.ts';
import { typedForm } from './answer-text.ts';
import { after, answerEvents, defaultOf, draftEvents, isAnswered } from './engine.ts';
import { planOf, proposedAt, type Plan } from './plan.ts';
import { leaveOutEvents, promiseEvents } from './promise-events.ts';
import type { Proposal } from './proposals.ts';
import { wordsOf } from './raw-answer.ts';
import { mayBe, readAnswer, type Reader, type Reading } from './read-answer.ts';
import { readPromiseDay } from './read-date.ts';
import type { Situation } from './situation.ts';

/** An answer that is missing or does not do; `where` is the step's id. */
interface AnswerProblem {
  readonly where: string;
  readonly message: string;
}

export interface ScriptedWalk {
  readonly events: readonly EventBody[];
  readonly situation: Situation;
  readonly plan: Plan;
  /** Every missing and every invalid answer, in the order of the walk. */
  readonly problems: readonly AnswerProblem[];
  /** The ids of steps that this case is not asked, or not any more: what was given for them changed nothing. */
  readonly unused: readonly string[];
}

/**
 * Walk to the end with answers that are already there. Nothing is stored: the caller stores all events at once, or
 * none if there is a problem.
 *
 * @param answers step id → words or data, as an answers file or `--set` gives them
 */
export async function walkScript(
  start: Situation,
  answers: Readonly<Record<string, unknown>>,
): Promise<ScriptedWalk> {
  return act(start, answers, (plan, isGiven) =>
    plan.visible.find((step) => step === plan.next || isGiven(step)),
  );
}

/**
 * Take in the answers that are given and leave every other question open: what `resume` does with `--set`.
 * Answers to steps that are not asked yet are `unused`.
 */
export async function takeIn(
  start: Situation,
  answers: Readonly<Record<string, unknown>>,
): Promise<ScriptedWalk> {
  return act(start, answers, (plan, isGiven) => plan.visible.find(isGiven));
}

/**
 * Act at one step after another until there is none left.
 *
 * @param choose the next step; `isGiven` tells of one whose answer was given and not used yet: an answer that is given
 *   again replaces the one that is there, at its place in the walk
 */
async function act(
  start: Situation,
  answers: Readonly<Record<string, unknown>>,
  choose: (plan: Plan, isGiven: (step: Step) => boolean) => Step | undefined,
): Promise<ScriptedWalk> {
  const { steps } = start.program.playbook;
  const given = renamed(steps, answers);
  const problems: AnswerProblem[] = unknownSteps(steps, given);
  const fresh = new Set(Object.keys(given));
  const isGiven = (step: Step): boolean => fresh.has(step.id) && asksForValue(step);
  const events: EventBody[] = [];
  let situation = withCurrency(start, given, problems);
  let plan = planOf(situation);
  // Each step is acted at once, and once more if an answer makes it open again.
  for (let left = steps.length * 2; left > 0; left -= 1) {
    const step = choose(plan, isGiven);
    if (step === undefined) break;
    fresh.delete(step.id);
    const bodies = await acted(situation, plan, step, given, problems);
    events.push(...bodies);
    situation = after(situation, bodies);
    plan = planOf(situation);
  }
  const isGone = (step: Step): boolean => Object.hasOwn(given, step.id) && !plan.visible.includes(step);
  const unused = steps.filter((step) => fresh.has(step.id) || isGone(step)).map((step) => step.id);
  return { events, situation, plan, problems, unused };
}

/** What the script does at one step; a missing answer is noted and skipped, so that the later ones are found too. */
async function acted(
  situation: Situation,
  plan: Plan,
  step: Step,
  given: Readonly<Record<string, unknown>>,
  problems: AnswerProblem[],
): Promise<EventBody[]> {
  const raw = Object.hasOwn(given, step.id) ? given[step.id] : undefined;
  if (step.kind === 'promises') return promised(situation, plan, step, raw, problems);
  if (step.kind === 'draft') {
    return draftEvents(step, composeDraft(situation, plan, step), typeof raw === 'string' ? raw : undefined);
  }
  if (raw === undefined) {
    const value = defaultOf(step, plan);
    if (value !== undefined) return answerEvents(situation, step, value, 'default');
    if (!isOptional(step)) {
      problems.push({ where: step.id, message: missing(step, { situation, plan }, problems) });
    }
    return answerEvents(situation, step, null, 'script');
  }
  const reading = await readAnswer(step, raw, { situation, plan });
  if (reading.ok) {
    if (isAnswered(situation, step, reading.value)) return [];
    return answerEvents(situation, step, reading.value, 'script');
  }
  // What can be offered rests on answers that are missing or wrong: their problem is said already.
  if (step.kind !== 'offer' || problems.length === 0)
    problems.push({ where: step.id, message: reading.problem });
  if (reading.needsCurrency && !problems.some((problem) => problem.where === CURRENCY_ANSWER)) {
    const message =
      'missing: the currency of bare amounts. Set it with: --set currency=EUR, or: repair config currency EUR';
    problems.push({ where: CURRENCY_ANSWER, message });
  }
  return answerEvents(situation, step, null, 'script');
}

/** What can be offered rests on the other answers: while one is missing or wrong, a list of it would be wrong, too. */
function missing(step: Step, reader: Reader, problems: readonly AnswerProblem[]): string {
  const ask = `missing: ${reader.plan.scope.render(step.ask)}`;
  if (step.kind !== 'offer' || problems.length === 0) return `${ask} Give ${mayBe(step, reader)}.`;
  const { id } = reader.situation.program.playbook;
  return `${ask} Give a list of remedies, or none. It depends on the other answers; all there are: repair playbook show ${id}`;
}

/**
 * What a step proposes, accepted; with other days for some, `{ net: 2026-02-01 }`, or `none` for one to oneself that is
 * left out.
 */
async function promised(
  situation: Situation,
  plan: Plan,
  step: StepOf<'promises'>,
  raw: unknown,
  problems: AnswerProblem[],
): Promise<EventBody[]> {
  const { around, program } = situation;
  const proposals = proposedAt(plan, step);
  const leftOut = new Set<string>();
  const days = new Map<string, string>();
  for (const [id, words] of Object.entries(typeof raw === 'object' && raw !== null ? raw : {})) {
    const template = program.playbook.promises.find((promise) => promise.id === id);
    const reading =
      template === undefined ? noPromise(id, situation) : await readPromiseDay(template, words, around);
    if (!reading.ok) problems.push({ where: `${step.id}.${id}`, message: reading.problem });
    else if (reading.value === null) leftOut.add(id);
    else days.set(id, typedForm(reading.value));
  }
  const isOut = ({ template }: Proposal): boolean => leftOut.has(template.id);
  const out = proposals.filter(isOut).flatMap((proposal) => leaveOutEvents(situation, step, proposal));
  const rest = proposals.filter((proposal) => !isOut(proposal));
  return [...out, ...promiseEvents(situation, rest, days)];
}

function noPromise(id: string, { program }: Situation): Reading & { readonly ok: false } {
  const known = program.playbook.promises.map((promise) => promise.id);
  return { ok: false, problem: `there is no promise “${id}”${suggestion(id, known)}` };
}

function withCurrency(
  situation: Situation,
  given: Readonly<Record<string, unknown>>,
  problems: AnswerProblem[],
): Situation {
  const wanted = given[CURRENCY_ANSWER];
  if (wanted === undefined) return situation;
  const reading = readCurrencyName(wordsOf(wanted));
  if (!reading.ok) {
    problems.push({ where: CURRENCY_ANSWER, message: reading.problem });
    return situation;
  }
  const { currency } = reading;
  const { around } = situation;
  return { ...situation, around: { ...around, settings: { ...around.settings, currency } } };
}

/** Answers given under the name a step had before. */
function renamed(
  steps: readonly Step[],
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = new Map(
    steps.flatMap((step) => (step.renamed_from === undefined ? [] : [[step.renamed_from, step.id]])),
  );
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [names.get(id) ?? id, value]));
}

function unknownSteps(steps: readonly Step[], given: Readonly<Record<string, unknown>>): AnswerProblem[] {
  const known = [...steps.map((step) => step.id), CURRENCY_ANSWER];
  return Object.keys(given)
    .filter((id) => !known.includes(id))
    .map((id) => ({ where: id, message: `there is no step “${id}”${suggestion(id, known)}` }));
}
