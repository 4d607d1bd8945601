import { BUILT_IN_CLASSES, type BuiltInClass, type Phrase } from '../playbook/phrase.ts';

/** What one word has to be. */
export interface WordTest {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly kinds: readonly BuiltInClass[];
  readonly any: boolean;
}

/** What a pattern can begin with. */
export interface First {
  readonly test: WordTest;
  /** It may match no word. */
  readonly empty: boolean;
}

/** A step of a pattern. A `strict` word is part of a gap that does not cross a comma. */
export type State =
  | { readonly type: 'word'; readonly test: WordTest; readonly next: number; readonly strict: boolean }
  /** Many alternatives that begin with a word each: looked up, not tried one by one. */
  | { readonly type: 'branch'; readonly next: ReadonlyMap<string, readonly number[]> }
  | { readonly type: 'split'; readonly next: readonly number[] }
  | { readonly type: 'comma'; readonly next: number }
  | { readonly type: 'start' | 'end'; readonly next: number }
  | { readonly type: 'not'; readonly test: WordTest; readonly next: number }
  | { readonly type: 'done' };

const NO_WORDS: ReadonlySet<string> = new Set();
const NOTHING: WordTest = { words: NO_WORDS, stems: [], kinds: [], any: false };
const ANYTHING: WordTest = { ...NOTHING, any: true };

/** Makes one list of states out of many patterns; a class of words becomes the words it stands for. */
export class PhraseCompiler {
  readonly states: State[] = [{ type: 'done' }];
  readonly #classes: ReadonlyMap<string, Phrase>;
  readonly #open = new Set<string>();
  readonly #tests = new Map<Phrase, WordTest | undefined>();
  readonly #firsts = new Map<string, First>();

  constructor(classes: ReadonlyMap<string, Phrase>) {
    this.#classes = classes;
  }

  /** @returns the state where the pattern begins */
  whole(phrase: Phrase): number {
    return this.#compile(phrase, 0);
  }

  /** What the pattern can begin with; `empty` if it, or this part of it, may be left out. */
  firstOf(phrase: Phrase): First {
    const test = this.#testOf(phrase);
    if (test !== undefined) return { test, empty: false };
    if (phrase.type === 'class') return this.#firstOfClass(phrase.name);
    if (phrase.type === 'optional') return { ...this.firstOf(phrase.of), empty: true };
    if (phrase.type === 'gap') return { test: ANYTHING, empty: true };
    if (phrase.type === 'choice') return oneOf(phrase.options.map((option) => this.firstOf(option)));
    if (phrase.type !== 'sequence') return { test: NOTHING, empty: true };
    const reached: WordTest[] = [];
    for (const item of phrase.items) {
      const first = this.firstOf(item);
      reached.push(first.test);
      if (!first.empty) return { test: both(reached), empty: false };
    }
    return { test: both(reached), empty: true };
  }

  /**
   * Words of which a sentence needs one of each set to hold the pattern at all: most sentences are ruled out by
   * them before anything is tried.
   */
  needs(phrase: Phrase): readonly ReadonlySet<string>[] {
    const items = phrase.type === 'sequence' ? phrase.items : [phrase];
    return items.flatMap((item) => {
      const { test, empty } = this.firstOf(item);
      return !empty && isPlain(test) ? [test.words] : [];
    });
  }

  #firstOfClass(name: string): First {
    const known = this.#firsts.get(name);
    if (known !== undefined) return known;
    this.#firsts.set(name, { test: NOTHING, empty: false }); // while it is open: a class does not begin with itself
    const phrase = this.#classes.get(name);
    const first = phrase === undefined ? { test: NOTHING, empty: false } : this.firstOf(phrase);
    this.#firsts.set(name, first);
    return first;
  }

  /** @returns the state where `phrase` begins, if `next` follows it */
  #compile(phrase: Phrase, next: number): number {
    const test = this.#testOf(phrase);
    if (test !== undefined) return this.#word(test, next);
    switch (phrase.type) {
      case 'sequence':
        return phrase.items.reduceRight((behind, item) => this.#compile(item, behind), next);
      case 'choice':
        return this.#choice(phrase.options, next);
      case 'optional':
        return this.#add({ type: 'split', next: [this.#compile(phrase.of, next), next] });
      case 'gap':
        return this.#gap(phrase.most, phrase.across, next);
      case 'not':
        return this.#add({ type: 'not', test: this.#testOf(phrase.of) ?? NOTHING, next });
      case 'comma':
      case 'start':
      case 'end':
        return this.#add({ type: phrase.type, next });
      case 'class':
        return this.#class(phrase.name, next);
      case 'word':
      case 'stem':
      case 'any':
        return next;
      default:
        return phrase satisfies never;
    }
  }

  #word(test: WordTest, next: number): number {
    return this.#add({ type: 'word', test, next, strict: false });
  }

  /** Alternatives that begin with plain words share one state; those that begin otherwise stand beside it. */
  #choice(options: readonly Phrase[], next: number): number {
    const byWord = new Map<string, number[]>();
    const others: number[] = [];
    for (const option of options) {
      const items = option.type === 'sequence' ? option.items : [option];
      const [first, ...rest] = items;
      const test = first === undefined ? undefined : this.#testOf(first);
      if (test === undefined || !isPlain(test)) {
        others.push(this.#compile(option, next));
        continue;
      }
      const behind = this.#compile({ type: 'sequence', items: rest }, next);
      for (const word of test.words) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [behind]);
        else if (!known.includes(behind)) known.push(behind);
      }
    }
    const branch = byWord.size === 0 ? [] : [this.#add({ type: 'branch', next: byWord })];
    return this.#add({ type: 'split', next: [...branch, ...others] });
  }

  #gap(most: number, across: boolean, next: number): number {
    let behind = next;
    for (let count = 0; count < most; count += 1) {
      const one = this.#add({ type: 'word', test: ANYTHING, next: behind, strict: !across });
      behind = this.#add({ type: 'split', next: [next, one] });
    }
    return behind;
  }

  #class(name: string, next: number): number {
    const phrase = this.#classes.get(name);
    if (phrase === undefined || this.#open.has(name)) return this.#word(NOTHING, next);
    this.#open.add(name);
    const start = this.#compile(phrase, next);
    this.#open.delete(name);
    return start;
  }

  /** One word, however many ways to write it; undefined if the pattern may be longer or shorter than a word. */
  #testOf(phrase: Phrase): WordTest | undefined {
    if (phrase.type === 'word') return { ...NOTHING, words: new Set([phrase.word]) };
    if (phrase.type === 'stem') return { ...NOTHING, stems: [phrase.stem] };
    if (phrase.type === 'any') return ANYTHING;
    if (phrase.type === 'class') return this.#testOfClass(phrase.name);
    if (phrase.type !== 'choice') return undefined;
    if (this.#tests.has(phrase)) return this.#tests.get(phrase);
    const test = united(phrase.options.map((option) => this.#testOf(option)));
    this.#tests.set(phrase, test);
    return test;
  }

  #testOfClass(name: string): WordTest | undefined {
    const kind = BUILT_IN_CLASSES.find((known) => known === name);
    if (kind !== undefined) return { ...NOTHING, kinds: [kind] };
    const phrase = this.#classes.get(name);
    if (phrase === undefined || this.#open.has(name)) return undefined;
    this.#open.add(name);
    const test = this.#testOf(phrase);
    this.#open.delete(name);
    return test;
  }

  #add(state: State): number {
    return this.states.push(state) - 1;
  }
}

function isPlain({ stems, kinds, any }: WordTest): boolean {
  return stems.length === 0 && kinds.length === 0 && !any;
}

function united(tests: readonly (WordTest | undefined)[]): WordTest | undefined {
  return tests.every((test) => test !== undefined) ? both(tests) : undefined;
}

function both(tests: readonly WordTest[]): WordTest {
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  const words = new Set<string>();
  for (const test of tests) for (const word of test.words) words.add(word);
  return {
    words,
    stems: tests.flatMap(({ stems }) => stems),
    kinds: tests.flatMap(({ kinds }) => kinds),
    any: tests.some(({ any }) => any),
  };
}

function oneOf(firsts: readonly First[]): First {
  return { test: both(firsts.map(({ test }) => test)), empty: firsts.some(({ empty }) => empty) };
}
