import { BUILT_IN_CLASSES, type BuiltInClass, type Phrase } from '../playbook/phrase.ts';

/** What one word has to be. */
export interface WordTest {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly kinds: readonly BuiltInClass[];
  readonly any: boolean;
}

/** A step of a pattern. A `strict` word is part of a gap that does not cross a comma. */
export type State =
  | { readonly type: 'word'; readonly test: WordTest; next: number; readonly strict: boolean }
  | { readonly type: 'split'; readonly next: number[] }
  | { readonly type: 'comma'; next: number }
  | { readonly type: 'start' | 'end'; next: number }
  | { readonly type: 'not'; readonly test: WordTest; next: number }
  | { readonly type: 'done' };

const NOTHING: WordTest = { words: new Set(), stems: [], kinds: [], any: false };
const ANYTHING: WordTest = { ...NOTHING, any: true };

/** Makes one list of states out of many patterns; a class of words becomes the words it stands for. */
export class PhraseCompiler {
  readonly states: State[] = [];
  readonly #classes: ReadonlyMap<string, Phrase>;
  readonly #open = new Set<string>();

  constructor(classes: ReadonlyMap<string, Phrase>) {
    this.#classes = classes;
  }

  whole(phrase: Phrase): number {
    return this.#compile(phrase, this.#add({ type: 'done' }));
  }

  /** @returns the state where `phrase` begins, if `next` follows it */
  #compile(phrase: Phrase, next: number): number {
    const test = this.#testOf(phrase);
    if (test !== undefined) return this.#add({ type: 'word', test, next, strict: false });
    switch (phrase.type) {
      case 'sequence':
        return phrase.items.toReversed().reduce((behind, item) => this.#compile(item, behind), next);
      case 'choice':
        return this.#add({
          type: 'split',
          next: phrase.options.map((option) => this.#compile(option, next)),
        });
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
    if (phrase === undefined || this.#open.has(name))
      return this.#add({ type: 'word', test: NOTHING, next, strict: false });
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
    return united(phrase.options.map((option) => this.#testOf(option)));
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

function united(tests: readonly (WordTest | undefined)[]): WordTest | undefined {
  const known = tests.filter((test) => test !== undefined);
  if (known.length < tests.length) return undefined;
  return {
    words: new Set(known.flatMap(({ words }) => [...words])),
    stems: known.flatMap(({ stems }) => stems),
    kinds: known.flatMap(({ kinds }) => kinds),
    any: known.some(({ any }) => any),
  };
}
