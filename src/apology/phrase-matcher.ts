import type { Phrase } from '../playbook/phrase.ts';
import { PhraseCompiler, type State, type WordTest } from './phrase-compiler.ts';
import { WORD_KINDS, type Token } from './tokens.ts';

/** Which words of a sentence a pattern fits: indexes of its tokens, both ends included. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** A set of patterns, compiled once, each known by its number in the list. */
export interface Matcher {
  /** The longest match of each pattern at each place where one begins. */
  find(tokens: readonly Token[]): ReadonlyMap<number, readonly Match[]>;
  /** How many times a state was looked at, over all calls: what linear time is measured by. */
  readonly steps: () => number;
}

/**
 * Compile patterns to one automaton without going back: every thread of it sees each word once, and none lives
 * longer than its pattern is long.
 *
 * @param classes what `@name` stands for; a name that is neither here nor built in matches nothing
 */
export function matcherOf(phrases: readonly Phrase[], classes: ReadonlyMap<string, Phrase>): Matcher {
  const compiler = new PhraseCompiler(classes);
  const starts = phrases.map((phrase) => compiler.whole(phrase));
  return new Automaton(compiler.states, starts);
}

class Automaton implements Matcher {
  readonly #states: readonly State[];
  /** The patterns that may begin with a word, with a beginning of one, or with a word of a kind. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byTest: { test: WordTest; pattern: number }[] = [];
  readonly #starts: readonly number[];
  /** In which round a state was last reached: a set that is emptied by counting on. */
  readonly #seen: Uint32Array;
  #round = 0;
  #steps = 0;

  constructor(states: readonly State[], starts: readonly number[]) {
    this.#states = states;
    this.#starts = starts;
    this.#seen = new Uint32Array(states.length);
    starts.forEach((start, pattern) => this.#index(start, pattern));
  }

  steps = (): number => this.#steps;

  find(tokens: readonly Token[]): ReadonlyMap<number, readonly Match[]> {
    const found = new Map<number, Match[]>();
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      for (const pattern of this.#candidates(token)) {
        const to = this.#longest(this.#starts[pattern] ?? 0, tokens, at);
        if (to === undefined) continue;
        const known = found.get(pattern);
        if (known === undefined) found.set(pattern, [{ from: at, to }]);
        else known.push({ from: at, to });
      }
    }
    return found;
  }

  #index(start: number, pattern: number): void {
    for (const test of this.#firstTests(start)) {
      for (const word of test.words) push(this.#byWord, word, pattern);
      for (const stem of test.stems) push(this.#byStem, stem.slice(0, 3), pattern);
      if (test.kinds.length > 0 || test.any) this.#byTest.push({ test, pattern });
    }
  }

  #firstTests(start: number): WordTest[] {
    const tests: WordTest[] = [];
    const seen = new Set<number>();
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const state = this.#states[at];
      if (state === undefined || seen.has(at)) continue;
      seen.add(at);
      if (state.type === 'word') tests.push(state.test);
      else if (state.type === 'split') open.push(...state.next);
      else if (state.type !== 'done') open.push(state.next);
    }
    return tests;
  }

  #candidates(token: Token): ReadonlySet<number> {
    const candidates = new Set(this.#byWord.get(token.word));
    for (const other of token.also ?? [])
      for (const one of this.#byWord.get(other) ?? []) candidates.add(one);
    for (const one of this.#byStem.get(token.word.slice(0, 3)) ?? []) candidates.add(one);
    for (const { test, pattern } of this.#byTest) {
      this.#steps += 1;
      if (fits(test, token)) candidates.add(pattern);
    }
    return candidates;
  }

  /** @returns the index of the last word of the longest match that begins at `from` */
  #longest(start: number, tokens: readonly Token[], from: number): number | undefined {
    let last: number | undefined;
    let threads = this.#closure([start], tokens, from);
    let consumed = from - 1;
    for (let at = from; at < tokens.length && threads.length > 0; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const next: number[] = [];
      for (const thread of threads) {
        this.#steps += 1;
        const state = this.#states[thread];
        if (state?.type === 'word') {
          if (token.kind !== 'word') {
            if (!state.strict) next.push(thread);
          } else if (fits(state.test, token)) next.push(state.next);
        } else if (state?.type === 'comma' && token.kind === 'comma') next.push(state.next);
      }
      if (token.kind === 'word') consumed = at;
      threads = this.#closure(next, tokens, at + 1);
      if (threads.some((thread) => this.#states[thread]?.type === 'done')) last = consumed;
    }
    return last;
  }

  /** All states that can be reached from these without a word, at a place of the sentence. */
  #closure(states: readonly number[], tokens: readonly Token[], at: number): number[] {
    this.#round += 1;
    const reached: number[] = [];
    const open = [...states];
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

function fits({ words, stems, kinds, any }: WordTest, token: Token): boolean {
  return (
    any ||
    words.has(token.word) ||
    (token.also?.some((other) => words.has(other)) ?? false) ||
    stems.some((stem) => token.word.startsWith(stem)) ||
    kinds.some((kind) => WORD_KINDS[kind](token))
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
  else if (!known.includes(value)) known.push(value);
}
