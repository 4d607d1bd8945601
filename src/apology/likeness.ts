import { FLAWS, type Flaw } from '../playbook/critique-terms.ts';
import type { Sentence } from './sentences.ts';

/*
 * The second opinion of the critic. A pattern finds the words that somebody thought of; a flaw can be put in words that
 * nobody has. So sentences of labelled apologies were learned from: a linear measure over words, pairs and threes, one a
 * flaw (a support vector machine; Joachims 1998, “Text categorization with support vector machines”). What is learned
 * is in `likeness-weights.json`, which `npm run train:critique` makes; what is said of a finding stands in the playbook.
 */

/** How like the sentences with each flaw a sentence is; 0 is where it begins to be told. */
export type LikeScores = ReadonlyMap<Flaw, number>;

export interface Likeness {
  readonly scoresOf: (sentence: Sentence) => LikeScores;
  /** The words of the sentence that speak most for the flaw, as the measure knows them. */
  readonly tellingWords: (sentence: Sentence, flaw: Flaw) => readonly string[];
}

/** Where no measure is asked for. */
export const NO_LIKENESS: Likeness = { scoresOf: () => new Map(), tellingWords: () => [] };

/**
 * Under this a sentence is like none with the flaw: a rule that may misfire then says nothing. Chosen where, on texts that
 * no rule had seen, it silenced thirteen of eighteen misfires and two of a hundred and sixty findings that were right.
 */
const UNLIKE = -0.7;

/** Of all sentences, how like the likest is. */
export function likestOf(all: readonly LikeScores[]): LikeScores {
  const likest = new Map<Flaw, number>();
  for (const scores of all)
    for (const [flaw, score] of scores) likest.set(flaw, Math.max(score, likest.get(flaw) ?? score));
  return likest;
}

/** Is no sentence like those with the flaw? A flaw of which nothing was learned is never unlike. */
export function isUnlike(flaw: Flaw, likest: LikeScores): boolean {
  return (likest.get(flaw) ?? 0) <= UNLIKE;
}

/** Words, pairs and threes of a sentence, also with a word left open between two; sums and numbers are one word each. */
export function featuresOf({ tokens, isQuestion }: Sentence): readonly string[] {
  const words = ['^', ...tokens.map(wordOf), isQuestion ? '?' : '.'];
  const features = new Set<string>(words.slice(1, -1));
  for (const [at, word] of words.entries()) {
    const [second, third] = [words[at + 1], words[at + 2]];
    if (second !== undefined) features.add(`${word} ${second}`);
    if (third === undefined) continue;
    features.add(`${word} ${second} ${third}`);
    features.add(`${word} _ ${third}`);
  }
  return [...features];
}

function wordOf({ kind, word, is }: Sentence['tokens'][number]): string {
  if (kind === 'quote') return '"';
  if (kind === 'comma') return ',';
  if (is.has('money')) return '$';
  return /\d/.test(word) ? '0' : word;
}

/** What was learned, as `npm run train:critique` writes it. */
export interface LikenessWeights {
  /** The bias of each flaw, in hundredths, with the threshold taken off. */
  readonly flaws: Readonly<Record<string, number>>;
  /**
   * Each: the feature, its inverse document frequency in hundredths, and its weights in hundredths, each behind the letter
   * of its flaw (`a` is the first); parted by tabs.
   */
  readonly features: readonly string[];
}

/** @throws RangeError if something was learned of a flaw that there is none of */
export function likenessFrom(weights: LikenessWeights): Likeness {
  const flaws = Object.entries(weights.flaws).map(learned);
  const features = new Features(weights.features);
  return {
    scoresOf: (sentence) => {
      const sums = new Float64Array(flaws.length);
      let squares = 0;
      for (const name of featuresOf(sentence)) {
        const feature = features.get(name);
        if (feature === undefined) continue;
        const { rarity, places, weights } = feature;
        squares += rarity * rarity;
        for (let at = 0; at < places.length; at += 1)
          sums[places[at] ?? 0] = (sums[places[at] ?? 0] ?? 0) + (weights[at] ?? 0) * rarity;
      }
      const length = Math.sqrt(squares) || 1;
      return new Map(flaws.map(({ flaw, bias }, place) => [flaw, (sums[place] ?? 0) / length + bias]));
    },
    tellingWords: (sentence, flaw) => {
      const place = flaws.findIndex((one) => one.flaw === flaw);
      const speaking = featuresOf(sentence).flatMap((name) => {
        const { rarity, places, weights } = features.get(name) ?? NOTHING;
        const speaks = (weights[places.indexOf(place)] ?? 0) * rarity;
        return speaks > 0 && !/[_^",.?$0]/.test(name) ? [{ name, speaks }] : [];
      });
      return speaking.toSorted((a, b) => b.speaks - a.speaks).map(({ name }) => name);
    },
  };
}

interface Feature {
  /** How seldom it is: its inverse document frequency. */
  readonly rarity: number;
  /** Its weights, and of which flaws, by their place. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

const NOTHING: Feature = { rarity: 0, places: [], weights: [] };

/** A letter has a few hundred of all the features there are: each is read when it is first met. */
class Features {
  readonly #lines: ReadonlyMap<string, string>;
  readonly #read = new Map<string, Feature>();

  constructor(lines: readonly string[]) {
    this.#lines = new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  }

  get(name: string): Feature | undefined {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const line = this.#lines.get(name);
    if (line === undefined) return undefined;
    const feature = readFeature(line);
    this.#read.set(name, feature);
    return feature;
  }
}

/** What was learned of one flaw. */
interface Learned {
  readonly flaw: Flaw;
  readonly bias: number;
}

/** Weights are kept as whole hundredths. */
const UNIT = 100;

function learned([name, bias]: readonly [string, number]): Learned {
  const flaw = FLAWS.find((one) => one === name);
  if (flaw === undefined) throw new RangeError(`what was learned is of an unknown flaw: ${name}`);
  return { flaw, bias: bias / UNIT };
}

function readFeature(line: string): Feature {
  const [, rarity, packed = ''] = line.split('\t');
  const pairs = [...packed.matchAll(/([a-z])(-?\d+)/g)];
  return {
    rarity: Number(rarity) / UNIT,
    places: pairs.map(([, letter = 'a']) => letter.charCodeAt(0) - 97),
    weights: pairs.map(([, , weight]) => Number(weight) / UNIT),
  };
}
