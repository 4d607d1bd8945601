import type { Phrase } from '../playbook/phrase.ts';
import { PhraseCompiler, type State, type WordTest } from './phrase-compiler.ts';
import type { Token } from './tokens.ts';

/** Which words of a sentence a pattern fits: indexes of its tokens, both ends included. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** A set of patterns, each known by its number in the list. */
export interface Matcher {
  /** The longest match of each pattern at each place where one begins. */
  find(tokens: readonly Token[]): ReadonlyMap<number, readonly Match[]>;
  /** How many times a state or a word was looked at, over all calls: what linear time is measured by. */
  readonly steps: () => number;
}

/**
 * Patterns as one automaton without going back: every thread of it sees each word once, and none lives longer than
 * its pattern is long. A pattern is compiled when a sentence first has the words it needs.
 *
 * @param classes what `@name` stands for; a name that is neither here nor built in matches nothing
 */
export function matcherOf(phrases: readonly Phrase[], classes: ReadonlyMap<string, Phrase>): Matcher {
  return new Automaton(phrases, new PhraseCompiler(classes));
}

class Automaton implements Matcher {
  readonly #phrases: readonly Phrase[];
  readonly #compiler: PhraseCompiler;
  readonly #states: readonly State[];
  /** The patterns that may begin with a word, with a beginning of one, or with a word of a kind. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byTest: { test: WordTest; pattern: number }[] = [];
  /** What `#candidates` has found before, by word. */
  readonly #known = new Map<string, readonly number[]>();
  readonly #starts = new Map<number, number>();
  readonly #needs = new Map<number, readonly ReadonlySet<string>[]>();
  /** In which round a state was last reached: a set that is emptied by counting on. */
  readonly #seen: number[] = [];
  #round = 0;
  #steps = 0;

  constructor(phrases: readonly Phrase[], compiler: PhraseCompiler) {
    this.#phrases = phrases;
    this.#compiler = compiler;
    this.#states = compiler.states;
    phrases.forEach((phrase, pattern) => this.#index(phrase, pattern));
  }

  steps = (): number => this.#steps;

  find(tokens: readonly Token[]): ReadonlyMap<number, readonly Match[]> {
    const found = new Map<number, Match[]>();
    const words = wordsOf(tokens);
    const possible = new Map<number, boolean>();
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      for (const pattern of this.#candidates(token)) {
        if (!this.#isPossible(pattern, words, possible)) continue;
        const to = this.#longest(this.#startOf(pattern), tokens, at);
        if (to === undefined) continue;
        const known = found.get(pattern);
        if (known === undefined) found.set(pattern, [{ from: at, to }]);
        else known.push({ from: at, to });
      }
    }
    return found;
  }

  #index(phrase: Phrase, pattern: number): void {
    const { test } = this.#compiler.firstOf(phrase);
    for (const word of test.words) push(this.#byWord, word, pattern);
    for (const stem of new Set(test.stems.map((one) => one.slice(0, 3)))) push(this.#byStem, stem, pattern);
    if (test.kinds.length > 0 || test.any) this.#byTest.push({ test, pattern });
  }

  #startOf(pattern: number): number {
    const known = this.#starts.get(pattern);
    if (known !== undefined) return known;
    const start = this.#compiler.whole(this.#phrases[pattern] ?? { type: 'start' });
    this.#starts.set(pattern, start);
    return start;
  }

  /** Has the sentence the words that the pattern cannot do without? Asked once a sentence. */
  #isPossible(pattern: number, words: ReadonlySet<string>, known: Map<number, boolean>): boolean {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const possible = this.#needsOf(pattern).every((needed) => {
      this.#steps += 1;
      return haveCommon(words, needed);
    });
    known.set(pattern, possible);
    return possible;
  }

  #needsOf(pattern: number): readonly ReadonlySet<string>[] {
    const known = this.#needs.get(pattern);
    if (known !== undefined) return known;
    const phrase = this.#phrases[pattern];
    const needs =
      phrase === undefined ? [] : this.#compiler.needs(phrase).toSorted((a, b) => a.size - b.size);
    this.#needs.set(pattern, needs);
    return needs;
  }

  /** The patterns that may begin with this word. */
  #candidates(token: Token): readonly number[] {
    let candidates = this.#known.get(token.word);
    if (candidates === undefined) {
      const words = [token.word, ...(token.also ?? [])];
      const stemmed = this.#byStem.get(token.word.slice(0, 3)) ?? [];
      candidates = [...new Set([...words.flatMap((word) => this.#byWord.get(word) ?? []), ...stemmed])];
      this.#known.set(token.word, candidates);
    }
    const own = candidates;
    this.#steps += this.#byTest.length;
    const more = this.#byTest.filter(({ test, pattern }) => fits(test, token) && !own.includes(pattern));
    return more.length === 0 ? own : [...own, ...more.map(({ pattern }) => pattern)];
  }

  /** @returns the index of the last word of the longest match that begins at `from` */
  #longest(start: number, tokens: readonly Token[], from: number): number | undefined {
    let last: number | undefined;
    let threads = this.#closure([start], tokens, from);
    let consumed = from - 1;
    for (let at = from; at < tokens.length && threads.length > 0; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.kind === 'word') consumed = at;
      threads = this.#closure(this.#after(token, threads), tokens, at + 1);
      if (threads.includes(DONE)) last = consumed;
    }
    return last;
  }

  /** Where the threads stand behind a token, before what needs no word is followed. */
  #after(token: Token, threads: readonly number[]): number[] {
    const next: number[] = [];
    for (const thread of threads) {
      this.#steps += 1;
      const state = this.#states[thread];
      if (state?.type === 'word') {
        if (token.kind === 'word' ? fits(state.test, token) : !state.strict)
          next.push(token.kind === 'word' ? state.next : thread);
      } else if (state?.type === 'branch') {
        if (token.kind === 'word') pushBranch(next, state.next, token);
        else next.push(thread);
      } else if (state?.type === 'comma' && token.kind === 'comma') next.push(state.next);
    }
    return next;
  }

  /** All states that can be reached from these without a word, at a place of the sentence. Empties `open`. */
  #closure(open: number[], tokens: readonly Token[], at: number): number[] {
    this.#round += 1;
    const reached: number[] = [];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (this.#seen[one] === this.#round) continue;
      this.#seen[one] = this.#round;
      this.#steps += 1;
      const state = this.#states[one];
      if (state === undefined) continue;
      if (state.type === 'split') open.push(...state.next);
      else if (state.type === 'start' || state.type === 'end') {
        if (isEdge(state.type, tokens, at)) open.push(state.next);
      } else if (state.type === 'not') {
        if (!isAhead(state.test, tokens, at)) open.push(state.next);
      } else reached.push(one);
    }
    return reached;
  }
}

/** The compiler's first state: a pattern is through. */
const DONE = 0;

function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { word, also = [] } of tokens) {
    words.add(word);
    for (const other of also) words.add(other);
  }
  return words;
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

function pushBranch(next: number[], branch: ReadonlyMap<string, readonly number[]>, token: Token): void {
  const own = branch.get(token.word);
  if (own !== undefined) next.push(...own);
  for (const other of token.also ?? []) {
    const more = branch.get(other);
    if (more !== undefined) next.push(...more);
  }
}

function fits({ words, stems, kinds, any }: WordTest, token: Token): boolean {
  return (
    any ||
    words.has(token.word) ||
    (token.also?.some((other) => words.has(other)) ?? false) ||
    stems.some((stem) => token.word.startsWith(stem)) ||
    kinds.some((kind) => token.is.has(kind))
  );
}

function isAhead(test: WordTest, tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < tokens.length && tokens[next]?.kind !== 'word') next += 1;
  const token = tokens[next];
  return token !== undefined && fits(test, token);
}

/** Are there no words before (or behind) this place? */
function isEdge(edge: 'start' | 'end', tokens: readonly Token[], at: number): boolean {
  const step = edge === 'start' ? -1 : 1;
  for (let index = edge === 'start' ? at - 1 : at; index >= 0 && index < tokens.length; index += step)
    if (tokens[index]?.kind === 'word') return false;
  return true;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
