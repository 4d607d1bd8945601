import type { CritiqueLikeness, CritiqueRule, CritiqueSign } from '../playbook/critique-schema.ts';
import {
  APOLOGY_PARTS,
  LEVELS,
  type ApologyPart,
  type Level,
  type SignOf,
} from '../playbook/critique-terms.ts';
import { located, type Evidence, type Finding, type Hit } from './finding.ts';
import { CLEAR, type CritiqueContext } from './critique-context.ts';
import { integrityFindings } from './integrity.ts';
import { isGuarded, type Reading } from './guards.ts';
import { likestOf } from './likeness.ts';
import type { Match } from './phrase-matcher.ts';
import { matchesOf, stretchOf, type Compiled, type CritiqueRules } from './rules.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** `repair.critique/1` without its schema. Findings are in order: the worst first, then by place. */
export interface Critique {
  readonly verdict: Verdict;
  readonly components: readonly {
    readonly id: ApologyPart;
    readonly present: boolean;
    readonly evidence: readonly Evidence[];
  }[];
  readonly findings: readonly Finding[];
}

/**
 * Judge the author's own words of an apology.
 *
 * @param text    as it was written, with greeting, sign-off and quotations
 * @param rules   `critiqueRulesOf` the playbook
 * @param context what is known of the case; without it, nothing is compared with a case
 */
export function critique(text: string, rules: CritiqueRules, context: CritiqueContext = CLEAR): Critique {
  const readings = critiqueReadings(text, rules);
  const byRule = rules.rules.flatMap((rule) => (isActive(rule.entry, context) ? hitsOf(rule, readings) : []));
  const said = new Set(byRule.map(keyOf));
  const hits = [
    ...byRule,
    ...rules.likenesses
      .flatMap((entry) => (isActive(entry, context) ? likeHits(entry, readings, rules) : []))
      // A rule says more exactly what is wrong; where one is set aside, a likeness would say it again.
      .filter((hit) => !said.has(keyOf(hit))),
    ...integrityFindings(text, readings, rules.checks, context),
  ].filter(({ rule }) => !context.ignored.includes(rule.id));
  const findings = located(text, oneOfAFlaw(hits)).toSorted(byWeight);
  const parts = new Set(readings.flatMap(({ shows }) => [...shows.keys()]));
  const flaws = new Set(findings.map(({ flaw }) => flaw));
  return {
    verdict: verdictOf(parts, flaws, context.gate),
    components: APOLOGY_PARTS.map((id) => ({
      id,
      present: parts.has(id),
      evidence: evidenceOf(text, readings, id),
    })),
    findings,
  };
}

/** The sentences of the author's own words, and what was found in each. */
export function critiqueReadings(text: string, rules: CritiqueRules): readonly Reading[] {
  return readingsOf(sentencesOf(text), rules);
}

/** Does one rule or sign find anything, whatever else does? */
export function firesIn(readings: readonly Reading[], id: string, rules: CritiqueRules): boolean {
  const rule = rules.rules.find(({ entry }) => entry.id === id);
  if (rule !== undefined) return hitsOf(rule, readings).length > 0;
  const likeness = rules.likenesses.find((entry) => entry.id === id);
  if (likeness !== undefined) return likeHits(likeness, readings, rules).length > 0;
  const sign = rules.signs.find(({ entry }) => entry.id === id);
  return readings.some((_, index) => sign !== undefined && signMatches(sign, readings, index).length > 0);
}

function isActive({ flaw }: Pick<CritiqueRule, 'flaw'>, { gate, myFault }: CritiqueContext): boolean {
  if (flaw === 'but_excuse' && myFault === 0) return false;
  return flaw !== 'insurer' || gate !== 'green';
}

function readingsOf(
  sentences: readonly Sentence[],
  { matcher, signs, likeness }: CritiqueRules,
): readonly Reading[] {
  const like = sentences.map((sentence) => likeness.scoresOf(sentence));
  const likest = likestOf(like);
  const plain = sentences.map(
    (sentence, index): Reading => ({
      sentence,
      found: matcher.find(sentence.tokens),
      shows: new Map(),
      like: like[index] ?? likest,
      likest,
    }),
  );
  // What a guard looks at is shown by the signs that have none.
  const unguarded = signs.filter(({ entry }) => entry.guards === undefined);
  return withSigns(
    withSigns(plain, unguarded),
    signs.filter((sign) => !unguarded.includes(sign)),
  );
}

/** The readings, with what these signs show in addition. */
function withSigns(
  readings: readonly Reading[],
  signs: readonly Compiled<CritiqueSign>[],
): readonly Reading[] {
  return readings.map((reading, index) => {
    const shows = new Map<SignOf, readonly Match[]>(reading.shows);
    for (const sign of signs) {
      const matches = signMatches(sign, readings, index);
      if (matches.length === 0) continue;
      shows.set(sign.entry.component, [...(shows.get(sign.entry.component) ?? []), ...matches]);
    }
    return { ...reading, shows };
  });
}

function signMatches(
  sign: Compiled<CritiqueSign>,
  readings: readonly Reading[],
  index: number,
): readonly Match[] {
  const found = readings[index]?.found ?? new Map<number, Match[]>();
  const guards = sign.entry.guards ?? [];
  return matchesOf(sign, found).filter((match) => !isGuarded(guards, { readings, index, match }));
}

function hitsOf(rule: Compiled<CritiqueRule>, readings: readonly Reading[]): Hit[] {
  const { at_least: least, most_words: most, guards = [] } = rule.entry;
  const hits = readings.flatMap((reading, index) => {
    const matches = matchesOf(rule, reading.found).filter(
      (match) => !isGuarded(guards, { readings, index, match, flaw: rule.entry.flaw }),
    );
    return apart(matches).map((match) => ({ ...hitAt(rule, reading, match), sentence: index }));
  });
  if (least === undefined) return hits;
  const words = readings.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
  if (hits.length < least || (most !== undefined && words > most)) return [];
  return hits.slice(least - 1, least);
}

/** It is the whole sentence, and no words in it. */
const NO_WORDS: Match = { from: 0, to: -1 };

/** The sentences that are like those with a flaw, each with the words that speak most for it. */
function likeHits(entry: CritiqueLikeness, readings: readonly Reading[], { likeness }: CritiqueRules): Hit[] {
  return readings.flatMap(({ sentence, like }, index) => {
    const { flaw, guards = [] } = entry;
    if ((like.get(flaw) ?? -1) < 0 || isGuarded(guards, { readings, index, match: NO_WORDS, flaw }))
      return [];
    const words = likeness.tellingWords(sentence, flaw).slice(0, 2);
    const detail = `It reads so most of all by ${words.map((one) => `“${one}”`).join(' and ')}.`;
    const { start, end } = sentence;
    return [{ rule: entry, start, end, sentence: index, ...(words.length > 0 && { detail }) }];
  });
}

function hitAt({ entry }: Compiled<CritiqueRule>, { sentence }: Reading, match: Match): Hit {
  return { rule: entry, ...stretchOf(match, sentence.tokens) };
}

/** Of matches that overlap, the first. */
function apart(matches: readonly Match[]): Match[] {
  const result: Match[] = [];
  for (const match of matches) if (match.from > (result.at(-1)?.to ?? -1)) result.push(match);
  return result;
}

/** The flaw and its sentence; of what stands in none, the rule and its place. */
function keyOf({ rule, start, sentence }: Hit): string {
  return sentence === undefined ? `${rule.id}@${start}` : `${rule.flaw}@${sentence}`;
}

/** One finding a flaw and sentence: the worst, then the first. */
function oneOfAFlaw(hits: readonly Hit[]): Hit[] {
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const known = kept.get(key);
    if (known === undefined || rankOf(hit.rule.level) < rankOf(known.rule.level)) kept.set(key, hit);
  }
  return [...kept.values()];
}

function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

function byWeight(a: Finding, b: Finding): number {
  return rankOf(a.level) - rankOf(b.level) || a.start - b.start || a.rule.localeCompare(b.rule);
}

/** The sentences that prove a part. */
function evidenceOf(text: string, readings: readonly Reading[], part: ApologyPart): Evidence[] {
  return readings
    .filter(({ shows }) => shows.has(part))
    .map(({ sentence: { start, end } }) => ({ start, end, text: text.slice(start, end) }));
}
