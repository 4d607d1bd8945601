import type { AnswerValue } from '../case/schema.ts';
import { composeDraft } from '../apology/compose.ts';
import type { Sentence, Step } from '../playbook/schema.ts';
import { answeredWithin } from './answered-within.ts';
import { everyRow } from './combinations.ts';
import { after } from './engine.ts';
import { freshSituation } from './fresh-case.ts';
import { planOf, proposedAt, type Plan } from './plan.ts';
import { promiseEvents } from './promise-events.ts';
import { relevantSteps, restsElsewhere } from './relevant-steps.ts';
import type { Program, Situation, WalkSettings } from './situation.ts';

/** Something that trying the combinations found; `entry` is what in the playbook it is about. */
export interface WalkFinding {
  readonly entry: object;
  readonly key: string;
  readonly code: 'fails' | 'unreachable' | 'dead';
  readonly message: string;
}

/** Walking more takes longer than an author waits; above it, a sample in which every pair of answers occurs. */
export const MOST_WALKS = 1000;

/** What a sample does not meet is searched for in so many walks; it is seldom needed. */
const MOST_SEARCHED = 3000;

/**
 * Walks meet these businesses: with no name, with a name and sums of their own, with a closing formula; many walks
 * meet one each.
 */
export const BUSINESSES: readonly WalkSettings[] = [
  {},
  {
    name: 'Sam Reed',
    rate: { amount: '60.00', currency: 'USD' },
    cash: { amount: '300.00', currency: 'USD' },
    essentials: { amount: '200.00', currency: 'USD' },
  },
  { name: 'Sam Reed', signOff: 'Kind regards' },
];

export interface Domain {
  readonly step: Step;
  readonly values: readonly AnswerValue[];
}

interface Seen {
  readonly steps: Set<string>;
  readonly sentences: Set<string>;
}

/** Walks rows of answers, and remembers what they met. */
export class Walker {
  readonly #program: Program;
  readonly #today: string;
  readonly #steps: readonly Step[];
  /** Those that answers can bring into a letter. */
  readonly #sentences: readonly Sentence[];
  readonly #seen: Seen = { steps: new Set(), sentences: new Set() };
  readonly #failures = new Map<string, WalkFinding>();
  /** The answers of the walk that came furthest: it was asked most, and its letter was made. */
  #fullest: ReadonlyMap<string, AnswerValue> = new Map();
  #most = 0;
  #walked = 0;
  readonly #limit: number;

  /** @param limit so many walks and no more */
  constructor(program: Program, today: string, isJudged: (entry: Step | Sentence) => boolean, limit: number) {
    this.#limit = limit;
    const { steps, letter } = program.playbook;
    this.#program = program;
    this.#today = today;
    this.#steps = steps.filter(isJudged);
    // Without a draft there is no letter, and nothing wrong with the greeting that every playbook gets.
    this.#sentences = steps.some((step) => step.kind === 'draft')
      ? letter.filter((sentence) => isJudged(sentence) && !restsElsewhere(program, sentence))
      : [];
  }

  get failures(): readonly WalkFinding[] {
    return [...this.#failures.values()];
  }

  get walked(): number {
    return this.#walked;
  }

  /**
   * @param rows   of each domain the index of its value; one more, where it is there, is the business, else all of
   *               them are met if that is not too much
   * @param wanted enough is walked when this is met; without it, every row is
   */
  walk(domains: readonly Domain[], rows: readonly (readonly number[])[], wanted?: Step | Sentence): void {
    const few = rows.length * BUSINESSES.length <= MOST_WALKS;
    for (const [index, row] of rows.entries()) {
      if (this.#walked >= this.#limit || (wanted !== undefined && this.hasSeen(wanted))) return;
      const answers = new Map(domains.map(({ step, values }, at) => [step.id, values[row[at] ?? 0] ?? null]));
      const named = row[domains.length] ?? (few ? undefined : index % BUSINESSES.length);
      const businesses = named === undefined ? BUSINESSES : [BUSINESSES[named] ?? {}];
      for (const business of businesses) this.#walkWith(business, answers);
    }
  }

  #walkWith(business: WalkSettings, answers: ReadonlyMap<string, AnswerValue>): void {
    this.#walked += 1;
    const here: Seen = { steps: new Set(), sentences: new Set() };
    const start = freshSituation(this.#program, this.#today, business);
    const problem = walkOnce(start, answers, here, (...drafting) => this.#seeOtherDrafts(...drafting));
    if (problem !== undefined) this.#failures.set(problem.message, problem);
    for (const id of here.steps) this.#seen.steps.add(id);
    for (const id of here.sentences) this.#seen.sentences.add(id);
    if (here.sentences.size <= this.#most) return;
    this.#most = here.sentences.size;
    this.#fullest = answers;
  }

  hasSeen({ id, ...entry }: Step | Sentence): boolean {
    return 'component' in entry ? this.#seen.sentences.has(id) : this.#seen.steps.has(id);
  }

  unseen(): readonly (Step | Sentence)[] {
    return [...this.#steps, ...this.#sentences].filter((entry) => !this.hasSeen(entry));
  }

  /** Any draft may be asked for, whatever the walk itself makes; those that could show nothing new are left out. */
  #seeOtherDrafts(situation: Situation, plan: Plan): void {
    const { chosen } = situation.record.remedy;
    const fitting = this.#sentences.filter(
      (sentence) =>
        !this.hasSeen(sentence) &&
        (sentence.for === undefined || chosen.includes(sentence.for)) &&
        plan.scope.holds(sentence.when),
    );
    for (const { about, channel, paragraphs } of this.#program.playbook.layouts) {
      const hasPlace = ({ component, channel: only = channel }: Sentence): boolean =>
        only === channel && paragraphs.some((components) => components.includes(component));
      if (!fitting.some(hasPlace)) continue;
      const { sentences } = composeDraft(situation, plan, { about }, channel);
      for (const id of sentences) this.#seen.sentences.add(id);
    }
  }

  /**
   * Look for what a sample did not meet: every combination of the answers that decide about it, the
   * others as in the walk that came furthest.
   *
   * @returns whether all of them were tried, or it was met; if it is still unseen then, it can never be met
   */
  search(domains: readonly Domain[], entry: Step | Sentence): boolean {
    if (this.hasSeen(entry)) return true;
    const relevant = relevantSteps(this.#program, entry);
    const wanted = 'component' in entry ? entry.for : undefined;
    const focused = domains.map(({ step, values }) => {
      if (step.kind === 'offer' && wanted !== undefined) return { step, values: [[wanted]] };
      if (relevant.has(step.id)) return { step, values };
      const usual = this.#fullest.get(step.id);
      return { step, values: usual === undefined ? values.slice(0, 1) : [usual] };
    });
    if (productOf(focused) > MOST_SEARCHED) return false;
    this.walk(focused, everyRow(sizesOf(focused)), entry);
    return this.hasSeen(entry) || this.#walked < this.#limit;
  }
}

/** One walk with its answers all there from the start: the engine binds those of the visible steps only. */
function walkOnce(
  start: Situation,
  answers: ReadonlyMap<string, AnswerValue>,
  seen: Seen,
  alsoSee: (situation: Situation, plan: Plan) => void,
): WalkFinding | undefined {
  const { playbook } = start.program;
  let situation = start;
  try {
    situation = answeredWithin(start, answers);
    let plan = planOf(situation);
    for (const step of plan.visible) {
      seen.steps.add(step.id);
      if (step.kind === 'promises')
        situation = after(situation, promiseEvents(situation, proposedAt(plan, step)));
    }
    plan = planOf(situation);
    for (const step of plan.visible) {
      plan.scope.render(step.ask);
      if (step.kind === 'draft') {
        for (const id of composeDraft(situation, plan, step).sentences) seen.sentences.add(id);
        alsoSee(situation, plan);
      }
    }
    return undefined;
  } catch (error) {
    const told = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const message = `a walk fails (${told}) with ${JSON.stringify(situation.record.answers).slice(0, 300)}`;
    return { entry: playbook.steps[0] ?? playbook, key: 'id', code: 'fails', message };
  }
}

export function sizesOf(domains: readonly Domain[]): number[] {
  return domains.map(({ values }) => Math.max(values.length, 1));
}

export function productOf(domains: readonly Domain[]): number {
  return sizesOf(domains).reduce((product, size) => product * size, 1);
}
