import type { Composed } from '../apology/compose.ts';
import { answerOf } from '../case/given-answers.ts';
import type { CaseRecord } from '../case/schema.ts';
import { formatDayLong } from '../dates.ts';
import { formatMoney } from '../money.ts';
import { sourceWords } from '../playbook/citations.ts';
import { isOptional, optionsOf } from '../playbook/playbook.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { sentence } from '../playbook/text.ts';
import { understood } from './answer-text.ts';
import { severityLine } from '../diagnosis/severity.ts';
import { owedWords } from '../remedy/summary.ts';
import { compareRemedies, offerIn } from './comparing.ts';
import { severityProposal } from './answer-effects.ts';
import { defaultOf, same } from './engine.ts';
import { planOf, type Plan } from './plan.ts';
import { dateId, type Proposal } from './proposals.ts';
import { olderWords } from './draft-at-hand.ts';
import type { Choice, DraftShown, Overview, Question, Reviewed } from './prompter.ts';
import { mayBe, readAnswer } from './read-answer.ts';
import { readPromiseDay } from './read-date.ts';
import type { Situation } from './situation.ts';
import { questionsOf, stopsExpected, type Stop } from './stops.ts';

/** A step as a question: what any prompter needs to put it. */
export function questionFor(
  situation: Situation,
  plan: Plan,
  step: Step,
  halfTyped: string | undefined,
): Question {
  const { record } = situation;
  const known = answerOf(record, step.id);
  const chosen = step.kind === 'offer' && Array.isArray(known) ? stillPossible(plan, known) : known;
  const reader = { situation, plan };
  return {
    step,
    ask: plan.scope.render(step.ask),
    help: helpFor(situation, plan, step),
    why: step.kind === 'offer' ? whyOffer(plan) : whyOf(plan, step),
    // The review makes a question of every answer, and shows no place.
    get place() {
      return placeOf(plan, step);
    },
    optional: isOptional(step),
    choices: choicesFor(situation, plan, step),
    current: chosen ?? (step.kind === 'offer' ? plan.recommendation.recommended : defaultOf(step, plan)),
    halfTyped,
    mayBe: mayBe(step, reader),
    read: (raw) => readAnswer(step, raw, reader),
    ...(step.kind === 'offer' && {
      sum: (ids: readonly unknown[]) => offerIn(situation, plan, ids.map(String)),
    }),
    ...(step.kind === 'repeat' && { field: (name: string) => fieldQuestion(situation, plan, step, name) }),
  };
}

/** What is proposed says why, in front of what helps to judge it; an offer says what is owed. */
function helpFor(situation: Situation, plan: Plan, step: Step): string | undefined {
  const proposal = severityProposal(plan, step);
  const lines = [
    ...(proposal === undefined ? [] : [severityLine(proposal)]),
    ...(step.help === undefined ? [] : [plan.scope.render(step.help)]),
    ...(step.kind === 'offer' ? [owedWords(compareRemedies(situation, plan))] : []),
  ].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join(' ');
}

function whyOf({ scope }: Plan, { why }: Step): Question['why'] {
  if (why === undefined) return undefined;
  return { text: scope.render(why.text), source: sourceWords(scope.situation.program.playbook, why.source) };
}

/** Why just these are ticked: the rules that speak for them, or against others, in their own words. */
function whyOffer({ recommendation: { recommended, rejected, trace } }: Plan): Question['why'] {
  const against = new Set(rejected.map(({ rule }) => rule));
  const speaking = trace.filter(
    ({ rule, supports }) => supports.length > 0 || against.has(rule) || recommended.length === 0,
  );
  const because = [...new Set(speaking.map((hit) => hit.because))];
  return because.length === 0 ? undefined : { text: because.join(' '), source: '' };
}

/** What was chosen before, without what has become impossible since. */
function stillPossible(plan: Plan, chosen: readonly unknown[]): string[] {
  return plan.possible.map(({ remedy }) => remedy.id).filter((id) => chosen.includes(id));
}

function fieldQuestion(situation: Situation, plan: Plan, step: StepOf<'repeat'>, name: string): Question {
  const field = step.item[name];
  const asStep = { ...field, id: `${step.id}.${name}`, phase: step.phase, ask: field?.ask ?? name } as Step;
  return { ...questionFor(situation, plan, asStep, undefined), place: placeOf(plan, step) };
}

/** A promise is asked for its day; its words are the playbook's. */
export function dateQuestion(
  situation: Situation,
  plan: Plan,
  step: StepOf<'promises'>,
  proposal: Proposal,
  halfTyped: (step: string) => string | undefined,
): Question {
  const id = dateId(step, proposal.template);
  const isOwn = proposal.template.to === 'self';
  const whom = isOwn ? 'to yourself' : 'to the client';
  const due = proposal.made?.due ?? proposal.due;
  return {
    step: { kind: 'date', id, phase: step.phase, ask: step.ask },
    ask: `Your promise ${whom}: ${sentence(proposal.text)} By when?`,
    help: `It is done when: ${proposal.template.done}.`,
    why: whyOf(plan, step),
    place: placeOf(plan, step),
    optional: isOwn,
    choices: [],
    current: due,
    halfTyped: halfTyped(id),
    mayBe: 'a date, as in fri, 5 business days or end of month',
    read: (raw) => readPromiseDay(proposal.template, raw, situation.around),
  };
}

/** The days of several promises at once: each has the usual one, which may be changed. */
export function daysOverview(
  situation: Situation,
  plan: Plan,
  step: StepOf<'promises'>,
  proposals: readonly Proposal[],
): Overview {
  return {
    title: placeOf(plan, step),
    ask: plan.scope.render(step.ask),
    help: step.help === undefined ? undefined : plan.scope.render(step.help),
    items: proposals.map((proposal) => reviewed(situation, plan, { step, proposal })),
  };
}

/** A draft as it is put to the person, but for what is typed and judged. */
export function draftQuestion(
  { record }: Situation,
  plan: Plan,
  step: StepOf<'draft'>,
  { text, gaps, before, warnings }: Composed,
): Omit<DraftShown, 'halfTyped' | 'criticise'> {
  return {
    place: placeOf(plan, step),
    title: plan.scope.render(step.ask),
    help: step.help,
    text,
    older: olderWords(record, step.about ?? 'apology', text),
    gaps: gaps.map((gap) => gap.ask),
    before,
    warnings,
  };
}

/** “diagnosis, question 4 of about 13”: about, because later answers may show or hide questions. */
function placeOf(plan: Plan, step: Step): string {
  const number = questionsOf(plan).indexOf(step) + 1;
  const phase = step.phase.replaceAll('-', ' ');
  return number === 0 ? phase : `${phase}, question ${number} of about ${stopsExpected(plan)}`;
}

function choicesFor(situation: Situation, plan: Plan, step: Step): readonly Choice[] {
  if (step.kind !== 'offer') return optionsOf(situation.program.playbook, step);
  const against = new Map(plan.recommendation.rejected.map(({ id, because }) => [id, because]));
  return plan.possible.map(({ remedy, part }) => {
    const price = part.amount === undefined ? '' : formatMoney(part.amount);
    const work = part.hours === undefined ? '' : `${part.hours} h of work`;
    const hint = [price, work, part.cash ? 'in cash' : ''].filter((word) => word !== '').join(', ');
    return {
      value: remedy.id,
      label: remedy.label,
      hint: hint === '' ? undefined : hint,
      note: against.get(remedy.id),
    };
  });
}

/** An answer, or the day of a promise, as the review shows it. */
export function reviewed(situation: Situation, plan: Plan, { step, proposal }: Stop): Reviewed {
  if (proposal !== undefined) {
    const { text, due, made, leftOut } = proposal;
    const isOwn = proposal.template.to === 'self';
    return {
      id: dateId(step, proposal.template),
      ask: sentence(isOwn ? `To yourself: ${text}` : text),
      answer: leftOut ? 'skipped' : formatDayLong(made?.due ?? due),
    };
  }
  const question = questionFor(situation, plan, step, undefined);
  const value = answerOf(situation.record, step.id) ?? null;
  return { id: step.id, ask: question.ask, answer: understood(value, question) };
}

/** The proposals that were taken before, and that another answer has changed: nobody has seen what they are now. */
export function followed(before: CaseRecord, situation: Situation): Reviewed[] {
  const { record } = situation;
  const changed = before.defaulted.filter(
    (id) => record.defaulted.includes(id) && !same(answerOf(before, id), answerOf(record, id)),
  );
  if (changed.length === 0) return []; // nearly always: no plan is made for it
  const plan = planOf(situation);
  return plan.visible
    .filter(({ id }) => changed.includes(id))
    .map((step) => reviewed(situation, plan, { step }));
}
