import type { EventBody } from '../case/events.ts';
import { composeDraft } from '../apology/compose.ts';
import { formatDayLong } from '../dates.ts';
import { asksForValue, isOptional, optionsOf } from '../playbook/playbook.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { parseTypedDate } from '../typed-dates.ts';
import { answerEvents, defaultOf, draftEvents, promiseEvents } from './engine.ts';
import { planOf, proposalsFor, type Plan, type Proposal } from './plan.ts';
import type { Choice, Prompter, Question } from './prompter.ts';
import { mayBe, readAnswer } from './read-answer.ts';
import type { Situation } from './situation.ts';

/** Stores events before the next question is put, and returns the situation after them. */
export type Save = (situation: Situation, bodies: readonly EventBody[]) => Promise<Situation>;

export interface WalkHooks {
  readonly save: Save;
  /** The half-typed line of a step, from the time before. */
  readonly halfTyped: (step: string) => string | undefined;
  /** Called before each question, so that a signal knows where the person is. */
  readonly at: (step: Step) => void;
}

export type WalkEnd = { readonly end: 'done' | 'paused'; readonly situation: Situation };

/**
 * Walk with a person: one question at a time, each answer on disk before the next. Remarks of the playbook are told
 * when they begin to hold.
 *
 * @throws Interrupted by a signal or Ctrl-C; what was answered is kept
 */
export async function walk(
  start: Situation,
  prompter: Prompter,
  { save, halfTyped, at }: WalkHooks,
): Promise<WalkEnd> {
  let situation = start;
  const told = new Set<string>();
  for (;;) {
    const plan = planOf(situation);
    tellRemarks(plan, told, prompter);
    const step = plan.next;
    if (step === undefined) return { end: 'done', situation };
    tellNotes(plan, step, told, prompter);
    at(step);
    const { bodies, pause } = await acted(situation, plan, step, prompter, halfTyped(step.id));
    if (bodies.length > 0) situation = await save(situation, bodies);
    if (pause) return { end: 'paused', situation };
  }
}

interface Act {
  readonly bodies: readonly EventBody[];
  readonly pause: boolean;
}
const PAUSE: Act = { bodies: [], pause: true };

async function acted(
  situation: Situation,
  plan: Plan,
  step: Step,
  prompter: Prompter,
  halfTyped: string | undefined,
): Promise<Act> {
  if (step.kind === 'draft') return accepted(situation, plan, step, prompter);
  if (step.kind === 'promises') return dated(situation, plan, step, prompter);
  const reply = await prompter.ask(questionFor(situation, plan, step, halfTyped));
  if (reply.kind !== 'answer') return PAUSE;
  const usual = defaultOf(step, plan);
  const by =
    usual !== undefined && JSON.stringify(usual) === JSON.stringify(reply.value) ? 'default' : 'typed';
  return { bodies: answerEvents(situation, step, reply.value, by), pause: false };
}

/** The draft as it will read, and what is missing beside it. */
async function accepted(
  situation: Situation,
  plan: Plan,
  step: StepOf<'draft'>,
  prompter: Prompter,
): Promise<Act> {
  const draft = composeDraft(situation, plan, step);
  prompter.tell(`${plan.scope.render(step.ask)}\n\n${indented(draft.text)}`);
  if (step.help !== undefined) prompter.tell(step.help);
  for (const gap of draft.gaps) prompter.tell(`Not in it, because it has no answer yet: ${gap.ask}`);
  const last = plan.visible.at(-1) === step;
  const goOn = last || (await prompter.confirm('Kept. Go on to the remedy now?', true));
  return { bodies: draftEvents(step, draft), pause: !goOn };
}

async function dated(
  situation: Situation,
  plan: Plan,
  step: StepOf<'promises'>,
  prompter: Prompter,
): Promise<Act> {
  const days = new Map<string, string>();
  const proposals = proposalsFor(step, situation.program.playbook.steps, plan.proposals);
  for (const proposal of proposals) {
    if (proposal.made !== undefined) continue;
    const reply = await prompter.ask(dateQuestion(situation, plan, step, proposal));
    if (reply.kind !== 'answer') return PAUSE;
    days.set(proposal.template.id, String(reply.value));
  }
  return { bodies: promiseEvents(situation, step, days), pause: false };
}

function questionFor(situation: Situation, plan: Plan, step: Step, halfTyped: string | undefined): Question {
  const { record } = situation;
  const known = Object.hasOwn(record.answers, step.id) ? record.answers[step.id] : undefined;
  return {
    ...frameOf(plan, step),
    ask: plan.scope.render(step.ask),
    optional: isOptional(step),
    choices: choicesFor(situation, plan, step),
    current: known ?? recommended(plan, step) ?? defaultOf(step, plan),
    halfTyped,
    mayBe: mayBe(step, { situation, plan }),
    read: (raw) => readAnswer(step, raw, { situation, plan }),
  };
}

/** A promise is asked for its day; its words are the playbook's. */
function dateQuestion(
  situation: Situation,
  plan: Plan,
  step: StepOf<'promises'>,
  proposal: Proposal,
): Question {
  const { settings, today } = situation.around;
  const whom = proposal.template.to === 'self' ? 'to yourself' : 'to the client';
  return {
    ...frameOf(plan, step),
    step: { kind: 'date', id: `${step.id}.${proposal.template.id}`, phase: step.phase, ask: step.ask },
    ask: `By when? ${proposal.text} (a promise ${whom})`,
    help: `It is done when: ${proposal.template.done}.`,
    optional: false,
    choices: [],
    current: proposal.due,
    halfTyped: undefined,
    mayBe: `a date, as in ${formatDayLong(proposal.due)}, fri or 5 business days`,
    read: async (raw) => {
      const reading = await parseTypedDate(String(raw), { ...settings, today });
      if (!reading.ok) return reading;
      return reading.day < today
        ? { ok: false, problem: 'a promise needs a day that is still to come' }
        : { ok: true, value: reading.day };
    },
  };
}

function frameOf(
  plan: Plan,
  step: Step,
): Pick<Question, 'step' | 'help' | 'why' | 'phase' | 'number' | 'total'> {
  const asking = plan.visible.filter((candidate) => asksForValue(candidate) || candidate.kind === 'promises');
  return {
    step,
    help: step.help === undefined ? undefined : plan.scope.render(step.help),
    why: step.why,
    phase: step.phase,
    number: asking.indexOf(step) + 1,
    total: asking.length,
  };
}

function choicesFor(situation: Situation, plan: Plan, step: Step): readonly Choice[] {
  if (step.kind !== 'offer') return optionsOf(situation.program.playbook, step);
  const against = new Map(plan.recommendation.rejected.map(({ id, because }) => [id, because]));
  return plan.possible.map(({ remedy, part }) => {
    const price = part.amount === undefined ? '' : `${part.amount.amount} ${part.amount.currency}`;
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

function recommended(plan: Plan, step: Step): readonly string[] | undefined {
  return step.kind === 'offer' ? plan.recommendation.recommended : undefined;
}

/** What holds the letter back is said at once; advice when it is needed, before the remedy. Each once. */
function tellRemarks(plan: Plan, told: Set<string>, prompter: Prompter): void {
  const advice = plan.next?.phase === 'remedy' || plan.next?.phase === 'letter' ? plan.advice : [];
  for (const { check, say } of [...plan.held, ...advice]) {
    if (told.has(check.id)) continue;
    told.add(check.id);
    prompter.tell(say);
  }
}

function tellNotes(plan: Plan, next: Step, told: Set<string>, prompter: Prompter): void {
  const before = plan.visible.slice(0, plan.visible.indexOf(next));
  for (const note of before.filter((step) => step.kind === 'note' && !told.has(step.id))) {
    told.add(note.id);
    prompter.tell(plan.scope.render(note.ask));
  }
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
