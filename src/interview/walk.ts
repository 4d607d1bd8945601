import type { EventBody } from '../case/events.ts';
import type { DraftKind } from '../apology/critique-context.ts';
import { composeDraft } from '../apology/compose.ts';
import { asksForValue } from '../playbook/playbook.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { typedForm } from './answer-text.ts';
import {
  answerEvents,
  defaultOf,
  draftEvents,
  isGiven,
  promiseEvents,
  redateEvents,
  same,
} from './engine.ts';
import { planOf, proposalsFor, type Plan, type Proposal } from './plan.ts';
import type { Prompter, Reply } from './prompter.ts';
import { dateQuestion, draftQuestion, questionFor, reviewed } from './questions.ts';
import { saidBefore } from './sayings.ts';
import type { Situation } from './situation.ts';

export interface WalkHooks {
  /** Stores events before the next question is put, and returns the situation after them. */
  readonly save: (situation: Situation, bodies: readonly EventBody[]) => Promise<Situation>;
  /** The half-typed line of a step, from the time before. */
  readonly halfTyped: (step: string) => string | undefined;
  /** Called before each question, so that whoever stops the program knows where the person is. */
  readonly at: (step: Step) => void;
  /** Ask for a setting that this step needs, once; the situation with it, or what was said instead of an answer. */
  readonly settle: (situation: Situation, step: Step) => Promise<Situation | Leave>;
  /** What the critic says of a text that may become this draft, one line each; at least one. */
  readonly criticise: (situation: Situation, draft: DraftKind, text: string) => Promise<readonly string[]>;
}

/** What may be said instead of an answer. */
export type Leave = Exclude<Reply, { kind: 'answer' }>;

export type WalkEnd = { readonly end: 'done' | 'paused'; readonly situation: Situation };

/** What one step came to. */
type Act = { readonly kind: 'done' } | Leave;
const DONE = { kind: 'done' } as const;

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
  /** Set while one answer is changed from the review: where to go on afterwards. */
  #changing: { readonly next: string | undefined } | undefined;
  /** Was the last move a step back? Then several dates are gone through from the last. */
  #backwards = false;
  #reviewed = false;

  constructor(start: Situation, prompter: Prompter, hooks: WalkHooks) {
    this.#situation = start;
    this.#prompter = prompter;
    this.#hooks = hooks;
  }

  async run(): Promise<WalkEnd> {
    const start = planOf(this.#situation);
    const last = start.visible.at(-1);
    // Who comes back to a walk that is over wants to change something.
    if (
      start.next === undefined &&
      last !== undefined &&
      (await this.#review(start, last)).kind === 'pause'
    ) {
      return { end: 'paused', situation: this.#situation };
    }
    for (;;) {
      const plan = planOf(this.#situation);
      const step = this.#stepIn(plan);
      if (step === undefined) return { end: 'done', situation: this.#situation };
      for (const { id, say } of saidBefore(plan, step)) this.#tellOnce(id, say);
      const recap = this.#isBeforeLetter(step) && !this.#reviewed;
      const act = recap ? await this.#review(plan, step) : await this.#visit(plan, step);
      if (act.kind === 'pause') return { end: 'paused', situation: this.#situation };
      if (act.kind === 'back') this.#back(plan, step);
      else this.#backwards = false;
      if (act.kind === 'done' && !recap) this.#forward(step);
    }
  }

  #stepIn(plan: Plan): Step | undefined {
    const again = plan.visible.find((step) => step.id === this.#again);
    if (again === undefined) {
      this.#again = undefined;
      this.#changing = undefined;
    }
    return again ?? plan.next;
  }

  /** One step, with the setting that it needs. */
  async #visit(plan: Plan, step: Step): Promise<Act> {
    const settled = await this.#hooks.settle(this.#situation, step);
    if (!('kind' in settled)) this.#situation = settled;
    this.#hooks.at(step);
    const act = 'kind' in settled ? settled : await this.#act(planOf(this.#situation), step);
    if (act.kind !== 'review') return act;
    const seen = await this.#review(plan, step);
    // Whatever the review came to: this step is not answered by it.
    return seen.kind === 'done' ? { kind: 'review' } : seen;
  }

  /** A look over everything comes before the letter is made of it. */
  #isBeforeLetter(step: Step): boolean {
    return this.#again === undefined && step.kind === 'draft' && step.about !== 'ack';
  }

  #back(plan: Plan, from: Step): void {
    const before = plan.visible
      .slice(0, plan.visible.indexOf(from))
      .findLast((step) => this.#isStop(plan, step));
    if (before === undefined) this.#prompter.tell('This is the first question.');
    else this.#again = before.id;
    this.#backwards = before !== undefined;
    this.#changing = undefined;
  }

  /** After a second look the walk goes on step by step, until it comes to what has no answer yet. */
  #forward(from: Step): void {
    if (this.#changing !== undefined) {
      this.#again = this.#changing.next;
      this.#changing = undefined;
    } else if (this.#again !== undefined) {
      const plan = planOf(this.#situation);
      const { visible, next } = plan;
      const rest = visible.slice(visible.indexOf(from) + 1);
      const stop = rest.find((step) => this.#isStop(plan, step));
      const waits =
        next !== undefined && (stop === undefined || visible.indexOf(next) <= visible.indexOf(stop));
      this.#again = waits || !visible.includes(from) ? undefined : stop?.id;
    }
  }

  /** Does the walk stop at this step when going back or forward again? Where nothing is promised, no day is asked. */
  #isStop({ proposals }: Plan, step: Step): boolean {
    const { steps } = this.#situation.program.playbook;
    return step.kind === 'promises' ? proposalsFor(step, steps, proposals).length > 0 : asksForValue(step);
  }

  /** All answers by number. After a change the walk goes on where it was: before the letter, with the review. */
  async #review(plan: Plan, at: Step): Promise<Act> {
    const beforeLetter = at.kind === 'draft' && at.about !== 'ack';
    const steps = plan.visible.filter((step) => asksForValue(step) && isGiven(this.#situation, step.id));
    const reply = await this.#prompter.review(steps.map((step) => reviewed(this.#situation, plan, step)));
    if (reply.kind === 'edit') {
      this.#changing = { next: this.#again };
      this.#again = steps[reply.index]?.id;
    }
    if (beforeLetter) this.#reviewed = reply.kind === 'go-on';
    return reply.kind === 'pause' || reply.kind === 'back' ? reply : DONE;
  }

  async #save(bodies: readonly EventBody[]): Promise<void> {
    if (bodies.length > 0) this.#situation = await this.#hooks.save(this.#situation, bodies);
  }

  async #act(plan: Plan, step: Step): Promise<Act> {
    if (step.kind === 'draft') return this.#draft(plan, step);
    if (step.kind === 'promises') return this.#dates(plan, step);
    const question = questionFor(this.#situation, plan, step, this.#hooks.halfTyped(step.id));
    const reply = await this.#prompter.ask(question);
    if (reply.kind !== 'answer') return reply;
    const { record } = this.#situation;
    if (isGiven(this.#situation, step.id) && same(record.answers[step.id] ?? null, reply.value)) return DONE;
    const usual = defaultOf(step, plan);
    const by = usual !== undefined && same(usual, reply.value) ? 'default' : 'typed';
    await this.#save(answerEvents(this.#situation, step, reply.value, by));
    return DONE;
  }

  async #draft(plan: Plan, step: StepOf<'draft'>): Promise<Act> {
    const composed = composeDraft(this.#situation, plan, step);
    const draft = { about: step.about ?? 'apology', channel: composed.channel };
    const reply = await this.#prompter.draft({
      ...draftQuestion(this.#situation, plan, step, composed),
      halfTyped: this.#hooks.halfTyped(step.id),
      criticise: (text) => this.#hooks.criticise(this.#situation, draft, text),
    });
    if (reply.kind !== 'keep' && reply.kind !== 'edited') return reply;
    await this.#save(draftEvents(step, composed, reply.kind === 'edited' ? reply.text : undefined));
    const last = plan.visible.at(-1)?.id === step.id;
    const goOn =
      last ||
      (await this.#prompter.confirm('Kept. Go on to what you can offer now? (No: the rest waits)', true));
    return goOn ? DONE : { kind: 'pause' };
  }

  async #dates(plan: Plan, step: StepOf<'promises'>): Promise<Act> {
    const { steps } = this.#situation.program.playbook;
    const asked = proposalsFor(step, steps, plan.proposals)
      .filter((proposal) => this.#again === step.id || proposal.made === undefined)
      .map((proposal) => proposal.template.id);
    for (let at = this.#backwards ? asked.length - 1 : 0; at < asked.length; ) {
      const now = planOf(this.#situation);
      const proposals = proposalsFor(step, steps, now.proposals);
      const proposal = proposals.find(({ template }) => template.id === asked[at]);
      if (proposal === undefined) throw new RangeError(`no promise ${asked[at]} is proposed any more`);
      const question = dateQuestion(this.#situation, now, step, proposal, this.#hooks.halfTyped);
      this.#hooks.at(question.step);
      const reply = await this.#prompter.ask(question);
      if (reply.kind === 'back' && at > 0) at -= 1;
      else if (reply.kind !== 'answer') return reply;
      else {
        await this.#saveDay(step, proposal, typedForm(reply.value));
        at += 1;
      }
    }
    return DONE;
  }

  /** Dates are asked in order, so of the promises that are still to be made this is the first. */
  async #saveDay(step: StepOf<'promises'>, proposal: Proposal, day: string): Promise<void> {
    const days = new Map([[proposal.template.id, day]]);
    await this.#save(
      proposal.made === undefined
        ? promiseEvents(this.#situation, step, days).slice(0, 1)
        : redateEvents(this.#situation, [proposal], days),
    );
  }

  #tellOnce(id: string, text: string): void {
    if (this.#told.has(id)) return;
    this.#told.add(id);
    this.#prompter.tell(text);
  }
}
