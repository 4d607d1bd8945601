import type { EventBody } from '../case/events.ts';
import type { AnswerValue } from '../case/schema.ts';
import { composeDraft } from '../apology/compose.ts';
import { asksForValue } from '../playbook/playbook.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { understood } from './answer-text.ts';
import { answerEvents, defaultOf, draftEvents, promiseEvents, redateEvents } from './engine.ts';
import { planOf, proposalsFor, type Plan } from './plan.ts';
import type { Prompter, Reviewed } from './prompter.ts';
import { dateQuestion, placeOf, questionFor } from './questions.ts';
import type { Situation } from './situation.ts';

export interface WalkHooks {
  /** Stores events before the next question is put, and returns the situation after them. */
  readonly save: (situation: Situation, bodies: readonly EventBody[]) => Promise<Situation>;
  /** The half-typed line of a step, from the time before. */
  readonly halfTyped: (step: string) => string | undefined;
  /** Called before each question, so that whoever stops the program knows where the person is. */
  readonly at: (step: Step) => void;
  /** Ask for a setting that this step needs, once; the situation with it. */
  readonly settle: (situation: Situation, step: Step) => Promise<Situation>;
}

export type WalkEnd = { readonly end: 'done' | 'paused'; readonly situation: Situation };

/** What one step came to. */
type Act =
  | { readonly kind: 'events'; readonly bodies: readonly EventBody[]; readonly pause?: boolean }
  | { readonly kind: 'back' }
  | { readonly kind: 'review' }
  | { readonly kind: 'pause' };

/**
 * Walk with a person: one question at a time, each answer on disk before the next. They may go back, change any
 * answer from the numbered review, and stop anywhere. Going back validates nothing and deletes nothing.
 *
 * @throws Interrupted by a signal or Ctrl-C; what was answered is kept
 */
export async function walk(start: Situation, prompter: Prompter, hooks: WalkHooks): Promise<WalkEnd> {
  return new Walk(start, prompter, hooks).run();
}

class Walk {
  #situation: Situation;
  readonly #prompter: Prompter;
  readonly #hooks: WalkHooks;
  readonly #told = new Set<string>();
  /** The step that is looked at again; undefined while going forward. */
  #again: string | undefined;
  /** Return to the review once this one answer is changed. */
  #fromReview = false;
  #reviewed = false;

  constructor(start: Situation, prompter: Prompter, hooks: WalkHooks) {
    this.#situation = start;
    this.#prompter = prompter;
    this.#hooks = hooks;
  }

  async run(): Promise<WalkEnd> {
    for (;;) {
      const plan = planOf(this.#situation);
      const step = this.#stepIn(plan);
      if (step === undefined) return { end: 'done', situation: this.#situation };
      this.#tellRemarks(plan);
      this.#tellNotes(plan, step);
      if (this.#isBeforeLetter(step) && !this.#reviewed) {
        if (await this.#review(plan)) return { end: 'paused', situation: this.#situation };
        continue;
      }
      this.#hooks.at(step);
      this.#situation = await this.#hooks.settle(this.#situation, step);
      const act = await this.#act(planOf(this.#situation), step);
      if (act.kind === 'pause') return { end: 'paused', situation: this.#situation };
      if (act.kind === 'back') this.#back(plan, step);
      else if (act.kind === 'review') {
        if (await this.#review(plan)) return { end: 'paused', situation: this.#situation };
      } else {
        if (act.bodies.length > 0) this.#situation = await this.#hooks.save(this.#situation, act.bodies);
        if (act.pause) return { end: 'paused', situation: this.#situation };
        this.#forward(step);
      }
    }
  }

  #stepIn(plan: Plan): Step | undefined {
    const again = plan.visible.find((step) => step.id === this.#again);
    return again ?? plan.next;
  }

  /** A look over everything comes before the letter is made of it. */
  #isBeforeLetter(step: Step): boolean {
    return this.#again === undefined && step.kind === 'draft' && step.about !== 'ack';
  }

  #back(plan: Plan, from: Step): void {
    const asked = plan.visible.filter((step) => isStop(step));
    const before = asked[asked.findIndex((step) => step.id === from.id) - 1];
    if (before === undefined) this.#prompter.tell('This is the first question.');
    else this.#again = before.id;
    this.#fromReview = false;
  }

  /** After a second look the walk goes on step by step, until it comes to what has no answer yet. */
  #forward(from: Step): void {
    if (this.#again === undefined || this.#fromReview) {
      if (this.#fromReview) this.#reviewed = false;
      this.#again = undefined;
      this.#fromReview = false;
      return;
    }
    const plan = planOf(this.#situation);
    const stops = plan.visible.filter((step) => isStop(step));
    const after = stops[stops.findIndex((step) => step.id === from.id) + 1];
    this.#again = after === undefined || after.id === plan.next?.id ? undefined : after.id;
  }

  /** @returns true if the person wants to stop here */
  async #review(plan: Plan): Promise<boolean> {
    const steps = plan.visible.filter((step) => asksForValue(step) && isGiven(this.#situation, step));
    const reply = await this.#prompter.review(steps.map((step) => reviewed(this.#situation, plan, step)));
    if (reply.kind === 'pause') return true;
    if (reply.kind === 'edit') {
      this.#again = steps[reply.index]?.id;
      this.#fromReview = true;
    } else {
      this.#reviewed = true;
      this.#again = undefined;
    }
    return false;
  }

  async #act(plan: Plan, step: Step): Promise<Act> {
    if (step.kind === 'draft') return this.#draft(plan, step);
    if (step.kind === 'promises') return this.#dates(plan, step);
    const question = questionFor(this.#situation, plan, step, this.#hooks.halfTyped(step.id));
    const reply = await this.#prompter.ask(question);
    if (reply.kind !== 'answer') return reply;
    const { record } = this.#situation;
    if (isGiven(this.#situation, step) && same(record.answers[step.id] ?? null, reply.value))
      return { kind: 'events', bodies: [] };
    const usual = defaultOf(step, plan);
    const by = usual !== undefined && same(usual, reply.value) ? 'default' : 'typed';
    return { kind: 'events', bodies: answerEvents(this.#situation, step, reply.value, by) };
  }

  async #draft(plan: Plan, step: StepOf<'draft'>): Promise<Act> {
    const composed = composeDraft(this.#situation, plan, step);
    const reply = await this.#prompter.draft({
      place: placeOf(plan, step),
      title: plan.scope.render(step.ask),
      help: step.help,
      text: composed.text,
      gaps: composed.gaps.map((gap) => gap.ask),
    });
    if (reply.kind !== 'keep' && reply.kind !== 'edited') return reply;
    const bodies = draftEvents(step, composed, reply.kind === 'edited' ? reply.text : undefined);
    const last = plan.visible.at(-1)?.id === step.id;
    const goOn =
      last ||
      (await this.#prompter.confirm('Kept. Go on to what you can offer now? (No: the rest waits)', true));
    return { kind: 'events', bodies, pause: !goOn };
  }

  async #dates(plan: Plan, step: StepOf<'promises'>): Promise<Act> {
    const days = new Map<string, string>();
    const proposals = proposalsFor(step, this.#situation.program.playbook.steps, plan.proposals);
    const open =
      this.#again === step.id ? proposals : proposals.filter((proposal) => proposal.made === undefined);
    for (const proposal of open) {
      const reply = await this.#prompter.ask(dateQuestion(this.#situation, plan, step, proposal));
      if (reply.kind !== 'answer') return reply;
      days.set(proposal.template.id, String(reply.value));
    }
    const moved = redateEvents(this.#situation, proposals, days);
    return { kind: 'events', bodies: [...moved, ...promiseEvents(this.#situation, step, days)] };
  }

  /** What holds the letter back is said at once; advice when it is needed, before the remedy. Each once. */
  #tellRemarks(plan: Plan): void {
    const advice = plan.next?.phase === 'remedy' || plan.next?.phase === 'letter' ? plan.advice : [];
    for (const { check, say } of [...plan.held, ...advice]) this.#tellOnce(check.id, say);
  }

  #tellNotes(plan: Plan, next: Step): void {
    const before = plan.visible.slice(0, plan.visible.indexOf(next));
    for (const note of before) if (note.kind === 'note') this.#tellOnce(note.id, plan.scope.render(note.ask));
  }

  #tellOnce(id: string, text: string): void {
    if (this.#told.has(id)) return;
    this.#told.add(id);
    this.#prompter.tell(text);
  }
}

/** A step at which the walk stops when going back or forward again. */
function isStop(step: Step): boolean {
  return asksForValue(step) || step.kind === 'promises';
}

function isGiven({ record }: Situation, step: Step): boolean {
  return Object.hasOwn(record.answers, step.id) || record.skipped.includes(step.id);
}

function reviewed(situation: Situation, plan: Plan, step: Step): Reviewed {
  const question = questionFor(situation, plan, step, undefined);
  const value = situation.record.answers[step.id] ?? null;
  return { ask: question.ask, answer: understood(value, question) };
}

function same(a: AnswerValue, b: AnswerValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
