import type { AnswerValue } from '../case/schema.ts';
import type { Step } from '../playbook/schema.ts';
import { understood } from './answer-text.ts';
import type { Leave, Prompter, Question, Reviewed } from './prompter.ts';
import type { Situation, WalkSettings } from './situation.ts';

/** A setting of the person's own, as a question of the walk. */
export interface SettingQuestion {
  readonly key: string;
  /** Told above it, where it is the first of several that belong together. */
  readonly introduction?: string;
  readonly question: Question;
  /** Keep what was answered for all cases; `null` is nothing. @returns the settings as they are then */
  readonly keep: (value: AnswerValue) => Promise<WalkSettings>;
}

/** Where the settings of a walk come from. */
export interface SettingQuestions {
  /** The next one that a step needs and nobody has given yet. */
  readonly needed: (situation: Situation, step: Step) => Promise<SettingQuestion | undefined>;
  /** One that was asked before; undefined where this case can have no other any more. */
  readonly again: (situation: Situation, key: string) => Promise<SettingQuestion | undefined>;
}

/** What the settings need of the walk in which they are asked. */
interface WalkAround {
  readonly prompter: Prompter;
  readonly questions: SettingQuestions;
  readonly situation: () => Situation;
  readonly change: (situation: Situation) => void;
  readonly halfTyped: (step: string) => string | undefined;
  readonly at: (step: Step) => void;
}

/** A setting was asked: what comes next may be another step than before. */
type Settled = { readonly kind: 'settled' } | Leave;

/** The settings asked in one walk: each stands before a step, is gone back to and changed as an answer is. */
export class WalkSettingsAsked {
  readonly #around: WalkAround;
  #asked: readonly { readonly key: string; readonly before: string | undefined }[] = [];

  constructor(around: WalkAround) {
    this.#around = around;
  }

  /** Ask the next setting that a step needs. @returns undefined where it needs none */
  async ask(step: Step): Promise<Settled | undefined> {
    const { questions, situation, prompter } = this.#around;
    const needed = await questions.needed(situation(), step);
    if (needed?.introduction !== undefined) prompter.tell(needed.introduction);
    const act = needed && (await this.#put(needed));
    if (act?.kind === 'settled')
      this.#asked = [...this.#asked, { key: needed?.key ?? '', before: undefined }];
    // Which step it stands before is known once that is asked: a setting may show one that comes first.
    else this.#asked = this.#asked.map(({ key, before }) => ({ key, before: before ?? step.id }));
    return act;
  }

  /** Go back through the settings asked before these steps, from the last. @returns `back` past the first of them */
  async back(steps: readonly Step[]): Promise<Settled> {
    const shown = await this.#shown((before) => steps.some(({ id }) => id === before));
    let at = shown.length - 1;
    for (let one = shown[at]; one !== undefined; one = shown[at]) {
      const act = await this.change(one.key);
      if (act.kind === 'back') at -= 1;
      else if (act.kind === 'settled') at += 1;
      else return act;
    }
    return { kind: at < 0 ? 'back' : 'settled' };
  }

  /** Those that were asked, as the review shows them. */
  async reviewed(): Promise<readonly (Reviewed & { readonly key: string })[]> {
    const shown = await this.#shown(() => true);
    return shown.map(({ key, question }) => ({
      key,
      id: question.step.id,
      ask: question.ask,
      answer: understood(question.current ?? null, question),
    }));
  }

  /** Ask once more for one of them. */
  async change(key: string): Promise<Settled> {
    const { questions, situation } = this.#around;
    const again = await questions.again(situation(), key);
    return again === undefined ? { kind: 'settled' } : this.#put(again);
  }

  async #shown(wanted: (before: string | undefined) => boolean): Promise<SettingQuestion[]> {
    const { questions, situation } = this.#around;
    const keys = this.#asked.filter(({ before }) => wanted(before)).map(({ key }) => key);
    const all = await Promise.all(keys.map((key) => questions.again(situation(), key)));
    return all.filter((one) => one !== undefined);
  }

  async #put({ question, keep }: SettingQuestion): Promise<Settled> {
    const { prompter, situation, halfTyped, at, change } = this.#around;
    at(question.step);
    const reply = await prompter.ask({ ...question, halfTyped: halfTyped(question.step.id) });
    if (reply.kind !== 'answer') return reply;
    const settings = await keep(reply.value);
    change({ ...situation(), around: { ...situation().around, settings } });
    return { kind: 'settled' };
  }
}
