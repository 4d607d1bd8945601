import type {
  CompiledCritiqueEntry,
  CritiqueCheck,
  CritiqueLikeness,
  CritiqueRule,
  CritiqueSign,
} from '../playbook/critique-schema.ts';
import { parsePhrase, type Phrase } from '../playbook/phrase.ts';
import LIKENESS_WEIGHTS from './likeness-weights.json' with { type: 'json' };
import { likenessFrom, NO_LIKENESS, type Likeness } from './likeness.ts';
import { matcherOf, type Match, type Matcher } from './phrase-matcher.ts';
import type { Token } from './tokens.ts';

/** An entry of the critic with the numbers of its patterns in the common matcher. */
export interface Compiled<T> {
  readonly entry: T;
  readonly match: readonly number[];
  readonly unless: readonly number[];
}

/** The critic's part of a playbook, ready to judge. */
export interface CritiqueRules {
  readonly matcher: Matcher;
  readonly rules: readonly Compiled<CritiqueRule>[];
  readonly signs: readonly Compiled<CritiqueSign>[];
  readonly checks: readonly CritiqueCheck[];
  readonly likenesses: readonly CritiqueLikeness[];
  readonly likeness: Likeness;
}

/**
 * Compile the `critique` list of a playbook. A pattern that cannot be read matches nothing; `playbook check` names
 * it.
 */
export function critiqueRulesOf(entries: readonly CompiledCritiqueEntry[]): CritiqueRules {
  const classes = new Map<string, Phrase>();
  for (const entry of entries)
    if (entry.kind === 'words')
      classes.set(entry.id, { type: 'choice', options: entry.words.flatMap(phrasesOf) });
  const phrases: Phrase[] = [];
  const numbered = (patterns: readonly string[]): number[] =>
    patterns.flatMap(phrasesOf).map((phrase) => phrases.push(phrase) - 1);
  const compiled = <T extends CritiqueRule | CritiqueSign>(entry: T): Compiled<T> => ({
    entry,
    match: numbered(entry.match),
    unless: numbered(entry.unless ?? []),
  });
  const rules = entries.filter((entry) => entry.kind === 'rule').map((entry) => compiled(entry));
  const signs = entries.filter((entry) => entry.kind === 'sign').map((entry) => compiled(entry));
  const checks = entries.filter((entry) => entry.kind === 'check');
  const likenesses = entries.filter((entry) => entry.kind === 'likeness');
  return {
    matcher: matcherOf(phrases, classes),
    rules,
    signs,
    checks,
    likenesses,
    likeness: likenessIn(rules, likenesses),
  };
}

/** What was learned is read only where something asks for it: a case may go on with rules that know nothing of it. */
function likenessIn(
  rules: readonly Compiled<CritiqueRule>[],
  likenesses: readonly CritiqueLikeness[],
): Likeness {
  const isAsked = likenesses.length > 0 || rules.some(({ entry }) => entry.guards?.includes('unlike'));
  return isAsked ? likenessFrom(LIKENESS_WEIGHTS) : NO_LIKENESS;
}

function phrasesOf(source: string): Phrase[] {
  const parsed = parsePhrase(source);
  return parsed.ok ? [parsed.phrase] : [];
}

/** What all patterns find in one sentence, in the order of its words. */
export type Found = ReadonlyMap<number, readonly Match[]>;

/** The places where an entry is found in a sentence, unless one of its exceptions is there too. */
export function matchesOf({ match, unless }: Compiled<unknown>, found: Found): readonly Match[] {
  const there = match.filter((pattern) => found.has(pattern));
  if (there.length === 0 || unless.some((pattern) => found.has(pattern))) return [];
  return there
    .flatMap((pattern) => found.get(pattern) ?? [])
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** Where a match stands in the text. */
export function stretchOf({ from, to }: Match, tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
