import type { EventBody } from '../case/events.ts';
import type { DraftKind } from '../apology/critique-context.ts';
import { copyCommand } from '../case/command-lines.ts';
import { newestDraft } from '../case/stage.ts';
import { composeDraft } from '../apology/compose.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { answerEvents, defaultOf, draftEvents, isAnswered, same } from './engine.ts';
import { planOf, type Plan } from './plan.ts';
import type { Leave, Prompter } from './prompter.ts';
import { draftQuestion, followed, questionFor, reviewed } from './questions.ts';
import { saidBefore } from './sayings.ts';
import type { Situation } from './situation.ts';
import { stopsBehind, stopsOf } from './stops.ts';
import { askDates, daysToAsk } from './walk-dates.ts';
import { WalkSettingsAsked, type SettingQuestions } from './walk-settings.ts';

export interface WalkHooks {
  /** Stores events before the next question is put, and returns the situation after them. */
  readonly save: (situation: Situation, bodies: readonly EventBody[]) => Promise<Situation>;
  /** The half-typed line of a step, from the time before. */
  readonly halfTyped: (step: string) => string | undefined;
  /** Called before each question, so that whoever stops the program knows where the person is. */
  readonly at: (step: Step) => void;
  /** The settings that steps need, each asked once, when it first matters. */
  readonly settings: SettingQuestions;
  /** What the critic says of a text that may become this draft, one line each; at least one. */
  readonly criticise: (situation: Situation, draft: DraftKind, text: string) => Promise<readonly string[]>;
  /** Is there something before the first question that one may go back to? */
  readonly mayLeave?: () => boolean;
}

/** `left` is gone back from, at the first question. */
export type WalkEnd = { readonly end: 'done' | 'paused' | 'left'; readonly situation: Situation };

/** What one step came to. */
type Act = { readonly kind: 'done' } | { readonly kind: 'settled' } | Leave;
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
  readonly #settings: WalkSettingsAsked;
  readonly #told = new Set<string>();
  /** The step that is looked at again; undefined while going forward. */
  #again: string | undefined;
  /** Set while one answer is changed from the review: where to go on afterwards. */
  #changing: { readonly next: string | undefined } | undefined;
  /** The promise whose day is changed from the review. */
  #day: string | undefined;
  #reviewed = false;

  constructor(start: Situation, prompter: Prompter, hooks: WalkHooks) {
    this.#situation = start;
    this.#prompter = prompter;
    this.#hooks = hooks;
    this.#settings = new WalkSettingsAsked({
      ...hooks,
      prompter,
      questions: hooks.settings,
      situation: () => this.#situation,
      change: (situation) => void (this.#situation = situation),
    });
  }

  async run(): Promise<WalkEnd> {
    const start = planOf(this.#situation);
    const last = start.visible.at(-1);
    // Who comes back to a walk that is over wants to change something.
    const isOver = start.next === undefined && last !== undefined;
    if (isOver && (await this.#review(start, last)).kind === 'pause')
      return { end: 'paused', situation: this.#situation };
    // A letter that was made before, and is stale now, is all that there is to look at.
    const isMade = newestDraft(this.#situation.record, 'apology') !== undefined;
    this.#reviewed = isMade && start.next !== undefined && isLetter(start.next);
    for (;;) {
      const plan = planOf(this.#situation);
      const step = this.#stepIn(plan);
      if (step === undefined) return { end: 'done', situation: this.#situation };
      for (const { id, say } of saidBefore(plan, step)) this.#tellOnce(id, say);
      // A look over everything comes before the letter is made of it.
      const recap = this.#again === undefined && isLetter(step) && !this.#reviewed;
      const act = await this.#visit(plan, step, recap);
      if (act.kind === 'pause') return { end: 'paused', situation: this.#situation };
      if (act.kind === 'back' && this.#before(plan, step) === undefined && this.#mayLeave())
        return { end: 'left', situation: this.#situation };
      if (act.kind === 'back') this.#back(plan, step);
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

  /** One step, or the look back before it; first a setting that it needs, which may show another step before it. */
  async #visit(plan: Plan, step: Step, recap: boolean): Promise<Act> {
    const asked =
      (await this.#settings.ask(step)) ?? (await (recap ? this.#review(plan, step) : this.#act(plan, step)));
    const act = asked.kind === 'back' ? await this.#settings.back(this.#since(plan, step)) : asked;
    if (act.kind !== 'review') return act;
    const seen = await this.#review(plan, step);
    // Whatever the review came to: this step is not answered by it.
    return seen.kind === 'done' ? { kind: 'review' } : seen;
  }

  /** A step, and those before it at which the walk does not stop. */
  #since(plan: Plan, step: Step): readonly Step[] {
    const { visible } = plan;
    const before = this.#before(plan, step);
    return visible.slice(before === undefined ? 0 : visible.indexOf(before) + 1, visible.indexOf(step) + 1);
  }

  #back(plan: Plan, from: Step): void {
    const before = this.#before(plan, from);
    if (before === undefined) this.#prompter.tell('This is the first question.');
    else this.#again = before.id;
    this.#changing = undefined;
    this.#day = undefined;
  }

  /** Where back leads from a step; undefined at the first one. */
  #before(plan: Plan, from: Step): Step | undefined {
    const earlier = plan.visible.slice(0, plan.visible.indexOf(from));
    return earlier.findLast((step) => this.#isStop(plan, step));
  }

  #mayLeave(): boolean {
    return this.#hooks.mayLeave?.() === true;
  }

  /** After a second look the walk goes on step by step, until it comes to what has no answer yet. */
  #forward(from: Step): void {
    this.#day = undefined;
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
  #isStop(plan: Plan, step: Step): boolean {
    return stopsOf(plan).some((stop) => stop.step === step);
  }

  /** All answers by number. After a change the walk goes on where it was: before the letter, with the review. */
  async #review(plan: Plan, at: Step): Promise<Act> {
    const stops = stopsBehind(plan);
    const answers = stops.map((stop) => reviewed(this.#situation, plan, stop));
    const settings = await this.#settings.reviewed();
    const reply = await this.#prompter.review({
      title: 'What you have told so far',
      ask: 'Change one, or go on?',
      help: undefined,
      items: [...answers, ...settings],
    });
    const setting = reply.kind === 'edit' ? settings[reply.index - stops.length] : undefined;
    if (setting !== undefined) await this.#settings.change(setting.key);
    else if (reply.kind === 'edit') {
      const stop = stops[reply.index];
      this.#changing = { next: this.#again };
      this.#again = stop?.step.id;
      this.#day = stop?.proposal?.template.id;
    }
    if (isLetter(at)) this.#reviewed = reply.kind === 'go-on';
    return reply.kind === 'pause' || reply.kind === 'back' ? reply : DONE;
  }

  async #save(bodies: readonly EventBody[]): Promise<void> {
    if (bodies.length > 0) this.#situation = await this.#hooks.save(this.#situation, bodies);
  }

  async #act(plan: Plan, step: Step): Promise<Act> {
    this.#hooks.at(step);
    if (step.kind === 'draft') return this.#draft(plan, step);
    if (step.kind === 'promises') return this.#dates(plan, step);
    const question = questionFor(this.#situation, plan, step, this.#hooks.halfTyped(step.id));
    const first = this.#before(plan, step) === undefined && !this.#mayLeave();
    const reply = await this.#prompter.ask({ ...question, first });
    if (reply.kind !== 'answer') return reply;
    const { record } = this.#situation;
    if (isAnswered(this.#situation, step, reply.value)) return DONE;
    const usual = defaultOf(step, plan);
    const by = usual !== undefined && same(usual, reply.value) ? 'default' : 'typed';
    await this.#save(answerEvents(this.#situation, step, reply.value, by));
    for (const { ask, answer } of followed(record, this.#situation))
      this.#prompter.tell(`With that, the answer to “${ask}” is now: ${answer}.`);
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
    if (plan.visible.at(-1)?.id === step.id) return DONE;
    const { id } = this.#situation.record;
    this.#prompter.tell(`Kept. To copy and send it: ${copyCommand(id)}`);
    const goOn = await this.#prompter.confirm('Go on to what you can offer now? (No: the rest waits)', true);
    return goOn ? DONE : { kind: 'pause' };
  }

  async #dates(plan: Plan, step: StepOf<'promises'>): Promise<Act> {
    const asked = daysToAsk(plan, step, { again: this.#again === step.id, only: this.#day });
    return askDates(step, asked, {
      ...this.#hooks,
      prompter: this.#prompter,
      situation: () => this.#situation,
      save: (bodies) => this.#save(bodies),
    });
  }

  #tellOnce(id: string, text: string): void {
    if (this.#told.has(id)) return;
    this.#told.add(id);
    this.#prompter.tell(text);
  }
}

function isLetter(step: Step): boolean {
  return step.kind === 'draft' && step.about !== 'ack';
}
