import type { CasePromise, Channel } from '../case/schema.ts';
import { beyondRent } from '../interview/comparing.ts';
import { isEmptyValue } from '../interview/scope.ts';
import type { Plan } from '../interview/plan.ts';
import type { Situation } from '../interview/situation.ts';
import { namedSteps } from '../playbook/names.ts';
import type { Approach, Component, Layout, Sentence, StepOf } from '../playbook/schema.ts';
import { expressionsIn } from '../playbook/text.ts';
import { approachFor, stepsBefore } from './approach.ts';
import { laidOut, withoutIdleLeads, wordsThatCount, type Piece } from './lay-out.ts';

/** What a draft would say if the answer were there: named beside the draft, never filled in. */
interface Gap {
  readonly step: string;
  readonly ask: string;
}

export interface Composed {
  readonly channel: Channel;
  readonly text: string;
  readonly gaps: readonly Gap[];
  /** The ids of the sentences it is made of. */
  readonly sentences: readonly string[];
  /** What to do before it goes out, each with its day. */
  readonly before: readonly string[];
  /** What it promises and cannot be kept as it stands. */
  readonly warnings: readonly string[];
  /** How many words it has, without its frame and the list of promises, and about how many do. */
  readonly length: { readonly words: number; readonly most: number | undefined };
}

/** Components of which every fitting sentence is used; of the others the first that fits. */
const ALL_OF: ReadonlySet<Component> = new Set(['repair', 'repentance', 'timeline', 'hard_moments']);

/**
 * Make the first words or the letter from the facts of the case: the sentences are the playbook's, their order is
 * the layout's, the promises in them are the case's own.
 *
 * @param channel how it is to go out; without it the step's own, or what fits how bad it is and who it is to
 */
export function composeDraft(
  situation: Situation,
  plan: Plan,
  step: Pick<StepOf<'draft'>, 'about' | 'channel'>,
  channel?: Channel,
): Composed {
  return new Composer(situation, plan, step, channel).compose();
}

class Composer {
  readonly #situation: Situation;
  readonly #plan: Plan;
  readonly #about: 'ack' | 'apology';
  readonly #approach: Approach | undefined;
  readonly #channel: Channel;
  readonly #layout: Layout | undefined;

  constructor(
    situation: Situation,
    plan: Plan,
    step: Pick<StepOf<'draft'>, 'about' | 'channel'>,
    wanted: Channel | undefined,
  ) {
    const { program, record, around } = situation;
    this.#situation = situation;
    this.#plan = plan;
    this.#about = step.about ?? 'apology';
    this.#approach =
      this.#about === 'ack' ? undefined : approachFor(program.playbook, record, around.earlier.length);
    const fitting = wanted ?? step.channel ?? this.#approach?.write ?? 'email';
    this.#channel = wanted !== undefined || this.#layoutFor(fitting) ? fitting : 'email';
    this.#layout = this.#layoutFor(this.#channel);
  }

  compose(): Composed {
    const gaps = new Map<string, Gap>();
    const omitted = new Set<Component>(this.#approach?.leave_out);
    const most = this.#layout?.cards === true ? undefined : this.#approach?.words;
    let pieces = this.#pieces(omitted, gaps);
    for (const component of this.#approach?.spare ?? []) {
      if (most === undefined || wordsThatCount(pieces) <= most) break;
      omitted.add(component);
      pieces = this.#pieces(omitted, gaps);
    }
    return {
      channel: this.#channel,
      text: laidOut(this.#layout, pieces),
      gaps: [...gaps.values()],
      sentences: pieces.map(({ sentence }) => sentence),
      // Cards are for the talk itself.
      before:
        this.#approach && this.#layout?.cards !== true
          ? stepsBefore(this.#approach, this.#plan.scope, this.#situation.around)
          : [],
      warnings: this.#about === 'ack' ? [] : beyondRent(this.#situation, this.#plan),
      length: { words: wordsThatCount(pieces), most },
    };
  }

  #layoutFor(channel: Channel): Layout | undefined {
    const { program, record } = this.#situation;
    const { orientation } = record.client;
    const fitting = program.playbook.layouts.filter(
      (layout) => layout.about === this.#about && layout.channel === channel,
    );
    return (
      fitting.find((layout) => layout.orientation === orientation) ??
      fitting.find((layout) => layout.orientation === undefined)
    );
  }

  /** The sentences, paragraph by paragraph. Promises that none of them speaks of get one of their own. */
  #pieces(omitted: ReadonlySet<Component>, gaps: Map<string, Gap>): Piece[] {
    const spoken = new Set<string>();
    const paragraphs = this.#layout?.paragraphs ?? [];
    const pieces = paragraphs.flatMap((components, paragraph) =>
      components
        .filter((component) => !omitted.has(component))
        .flatMap((component) =>
          this.#sentencesOf(component, gaps, spoken).map((piece) => ({ ...piece, paragraph })),
        ),
    );
    return withoutIdleLeads(
      paragraphs.flatMap((components, paragraph) =>
        components.flatMap((component) => [
          ...pieces.filter((piece) => piece.paragraph === paragraph && piece.component === component),
          ...this.#ownLines(component, spoken).map((piece) => ({ ...piece, paragraph })),
        ]),
      ),
    );
  }

  #sentencesOf(
    component: Component,
    gaps: Map<string, Gap>,
    spoken: Set<string>,
  ): Omit<Piece, 'paragraph'>[] {
    const { scope } = this.#plan;
    if (component === 'promised' || component === 'done') return [];
    const rendered: Omit<Piece, 'paragraph'>[] = [];
    for (const sentence of this.#fitting(component)) {
      const promises = this.#promisesIn(sentence);
      if (promises === undefined) continue;
      const missing = this.#missingSteps(sentence);
      // A cause may have no words of its own; then the sentence says nothing, and the next one may fit.
      const text = missing.length === 0 ? scope.render(sentence.text).trim() : '';
      if (text !== '') {
        rendered.push({ component, text, sentence: sentence.id });
        for (const id of promises) spoken.add(id);
      }
      for (const step of missing) {
        const known = namedSteps(this.#situation.program.playbook).find(({ id }) => id === step);
        if (known !== undefined) gaps.set(step, { step, ask: scope.render(known.ask) });
      }
      if (rendered.length > 0 && !ALL_OF.has(component)) break;
    }
    return rendered;
  }

  /** What was promised beside the playbook's own, and what is kept already: a line each. */
  #ownLines(component: Component, spoken: ReadonlySet<string>): Omit<Piece, 'paragraph'>[] {
    if (component !== 'promised' && component !== 'done') return [];
    const { promises } = this.#situation.record;
    const { scope } = this.#plan;
    const told = promises.filter((promise) =>
      component === 'done' ? isKept(promise) : isToBeSaid(promise, this.#about) && !spoken.has(promise.id),
    );
    return told.flatMap((promise) => {
      scope.setPromised({ ...promise, text: promise.newText ?? promise.text });
      const sentence = this.#fitting(component)[0];
      return sentence === undefined
        ? []
        : [{ component, text: scope.render(sentence.text).trim(), sentence: sentence.id }];
    });
  }

  #fitting(component: Component): Sentence[] {
    const { program, record } = this.#situation;
    return program.playbook.letter.filter(
      (sentence) =>
        sentence.component === component &&
        (sentence.for === undefined || record.remedy.chosen.includes(sentence.for)) &&
        (sentence.channel === undefined || sentence.channel === this.#channel) &&
        this.#plan.scope.holds(sentence.when),
    );
  }

  /**
   * The promises whose days a sentence names, by their ids; undefined if one of them is not proposed here, or is
   * settled: a sentence promises only what is promised.
   */
  #promisesIn(sentence: Sentence): string[] | undefined {
    const ids = this.#usesOf(sentence).flatMap(({ fields }) => [...(fields.get('due') ?? [])]);
    const proposals = ids.map((id) => this.#plan.proposals.find(({ template }) => template.id === id));
    const holds = proposals.every(
      (proposal) =>
        proposal !== undefined &&
        !proposal.leftOut &&
        (proposal.made === undefined || isPending(proposal.made)),
    );
    return holds ? proposals.flatMap((proposal) => proposal?.made?.id ?? []) : undefined;
  }

  /** The steps whose words the sentence would quote and that have none. */
  #missingSteps(sentence: Sentence): string[] {
    const { scope } = this.#plan;
    const steps = new Set(namedSteps(this.#situation.program.playbook).map((step) => step.id));
    const quoted = this.#usesOf(sentence).flatMap(({ names }) => [...names]);
    return [...new Set(quoted)].filter(
      (name) => steps.has(name) && !scope.isAnswered(name) && isEmptyValue(scope.evaluate(name)),
    );
  }

  #usesOf({ text }: Sentence): ReturnType<Situation['program']['expressions']['uses']>[] {
    return expressionsIn(text).map((source) => this.#situation.program.expressions.uses(source));
  }
}

function isPending({ state }: CasePromise): boolean {
  return state === 'planned' || state === 'open';
}

/** First words carry only when the client hears next. */
function isToBeSaid(promise: CasePromise, about: 'ack' | 'apology'): boolean {
  return promise.to === 'client' && isPending(promise) && (about !== 'ack' || promise.kind === 'update');
}

function isKept({ to, kind, state }: CasePromise): boolean {
  return to === 'client' && kind === 'remedy' && state === 'kept';
}
