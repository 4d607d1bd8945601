import { GUARD_REACH, type Flaw, type GuardName, type SignOf } from '../playbook/critique-terms.ts';
import { isUnlike, type LikeScores } from './likeness.ts';
import type { Match } from './phrase-matcher.ts';
import type { Found } from './rules.ts';
import type { Sentence } from './sentences.ts';
import { isWord, type Token } from './tokens.ts';

/** One sentence with all that was found in it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly found: Found;
  /** The parts of an apology that it shows, and by which words. */
  readonly shows: ReadonlyMap<SignOf, readonly Match[]>;
  /** How like the sentences with each flaw it is, and the sentence of the text that is most like them. */
  readonly like: LikeScores;
  readonly likest: LikeScores;
}

/** A match, and the text around it. */
interface Occurrence {
  readonly readings: readonly Reading[];
  readonly index: number;
  readonly match: Match;
  /** Of the rule; a sign has none. */
  readonly flaw?: Flaw;
}

/** Does a guard silence this match? Each looks at the words around it. */
export function isGuarded(guards: readonly GuardName[], one: Occurrence): boolean {
  return guards.some((guard) => GUARD[guard](one));
}

const GUARD: { readonly [G in GuardName]: (one: Occurrence) => boolean } = {
  own: owned('own'),
  'own-same': owned('own-same'),
  /** What stands before it counts only where it says what changes: the day of the failing makes nothing concrete. */
  concrete: (one) =>
    near(one, 'concrete').some(
      (reading) =>
        isCheckable(reading) && (reading !== one.readings[one.index - 1] || shows(reading, 'repentance')),
    ),
  negated: ({ readings, index, match }) =>
    before(readings[index], match, 4).some((token) => NEGATIONS.has(token.word)),
  reported: ({ readings, index, match }) =>
    before(readings[index], match, 9).some((token) => REPORTING.has(token.word)),
  question: ({ readings, index }) => readings[index]?.sentence.isQuestion ?? false,
  'turns-back': turnsBack,
  glossed: isGlossed,
  /** The sentence mends or changes something, in words beside these: what it tells belongs to that. */
  mends: ({ readings, index, match }) => {
    const isApart = ({ from, to }: Match): boolean => to < match.from || from > match.to;
    return MENDING.some((part) => readings[index]?.shows.get(part)?.some(isApart) ?? false);
  },
  /** No sentence of the text is like those with the flaw: the words are there, and mean something else. */
  unlike: ({ readings, index, flaw }) =>
    flaw !== undefined && isUnlike(flaw, readings[index]?.likest ?? new Map()),
  /** Nobody says sorry around it: what is told is no failing. */
  'not-sorry': (one) =>
    !near(one, 'not-sorry').some(({ sentence }) => sentence.tokens.some(({ word }) => APOLOGIES.has(word))),
};

/** The sentences that the guard looks at. */
function near({ readings, index }: Occurrence, guard: GuardName): readonly Reading[] {
  const [before, after] = GUARD_REACH[guard];
  return readings.slice(Math.max(0, index - before), index + after + 1);
}

/** Somebody owns the failing in one of these sentences. */
function owned(guard: 'own' | 'own-same'): (one: Occurrence) => boolean {
  return (one) => near(one, guard).some((reading) => shows(reading, 'responsibility'));
}

const APOLOGIES = new Set(['sorry', 'apologize', 'apologies', 'apology', 'regret', 'regrets']);
const MENDING: readonly SignOf[] = ['repair', 'repentance'];
const NEGATIONS = new Set(['not', 'never', 'no', 'without', 'nor', 'neither', 'hardly', 'nobody', 'none']);
const REPORTING = new Set(
  'asked ask asks said say says told claims claimed whether who thinks thought alleges alleged argues writes wrote'.split(
    ' ',
  ),
);
const TURNS = ['but', 'however', 'though', 'although', 'yet'];

function shows(reading: Reading | undefined, part: SignOf): boolean {
  return reading?.shows.has(part) ?? false;
}

/** The words of the sentence that stand up to `count` before the match. */
function before(reading: Reading | undefined, { from }: Match, count: number): readonly Token[] {
  const tokens = reading?.sentence.tokens ?? [];
  return tokens.slice(Math.max(0, from - count), from);
}

const SMALL_NUMBERS = new Set(['one', 'both', 'half', 'two']);
const RULE_WORDS = new Set(['every', 'each', 'checklist']);

/** Is there a day, a time, a number, or a rule of “every …” that anyone could check? */
function isCheckable(reading: Reading | undefined): boolean {
  return (reading?.sentence.tokens ?? []).some(
    (token) =>
      token.kind === 'word' &&
      (RULE_WORDS.has(token.word) ||
        token.is.has('day') ||
        token.is.has('clock') ||
        token.is.has('money') ||
        (token.is.has('number') && !SMALL_NUMBERS.has(token.word))),
  );
}

/** “Sorry it was late, but …”: does what follows the “but” own the failing, or mend it? */
function turnsBack({ readings, index, match }: Occurrence): boolean {
  const reading = readings[index];
  if (reading === undefined) return false;
  const { tokens } = reading.sentence;
  const turn = tokens.findIndex(
    (token, at) => at >= match.from && at <= match.to && TURNS.some((word) => isWord(token, word)),
  );
  const behind = (part: SignOf): boolean => reading.shows.get(part)?.some(({ from }) => from > turn) ?? false;
  return turn !== -1 && (behind('responsibility') || behind('repair') || behind('repentance'));
}

/** Is the term explained, in brackets or in other words? */
function isGlossed({ readings, index, match }: Occurrence): boolean {
  const tokens = readings[index]?.sentence.tokens ?? [];
  const behind = tokens.slice(match.from + 1);
  return behind.some(
    (token, at) =>
      (token.kind === 'comma' && ['which', 'that', 'a', 'an', 'the'].includes(behind[at + 1]?.word ?? '')) ||
      isWord(token, 'means') ||
      isWord(token, 'meaning'),
  );
}
