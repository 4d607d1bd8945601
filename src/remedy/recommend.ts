import type { RemedyPart } from '../case/schema.ts';
import { compareMoney, percentOf, type Money } from '../money.ts';
import type { Remedy, Rule } from '../playbook/schema.ts';

/** A remedy that is possible in this case, with its amounts worked out. */
export interface PossibleRemedy {
  readonly remedy: Remedy;
  readonly part: RemedyPart;
}

interface RuleHit {
  readonly rule: string;
  readonly because: string;
  readonly source: string;
}

interface Rejection {
  readonly id: string;
  readonly rule: string;
  readonly because: string;
}

export interface Recommendation {
  /** Ids of the recommended remedies: restoration first, then goodwill. */
  readonly recommended: readonly string[];
  readonly rejected: readonly Rejection[];
  /** Every rule that applied, in order. */
  readonly trace: readonly RuleHit[];
}

/**
 * What to offer, from what is possible: the rules in their order, first what holds everything back, then
 * restoration, then goodwill. Restoration never depends on what the client is worth (domain note on incidents 2.5).
 *
 * @param rules  the rules whose `when` holds, the most particular first, with `because` rendered
 * @param fee    the affected fee, for caps
 */
export function recommend(
  possible: readonly PossibleRemedy[],
  rules: readonly Rule[],
  fee: Money,
): Recommendation {
  const rejected: Rejection[] = [];
  const reject = (remedy: Remedy, rule: Pick<Rule, 'id' | 'because'>): void => {
    rejected.push({ id: remedy.id, rule: rule.id, because: rule.because });
  };
  const standing = possible.filter(({ remedy, part }) => {
    const against = rules.find((rule) => covers(rule, remedy) && forbids(rule, part, fee));
    if (against !== undefined) reject(remedy, against);
    return against === undefined;
  });
  const chosen: Remedy[] = [];
  for (const purpose of ['restore', 'goodwill', 'relationship'] as const) {
    const ranked = standing
      .filter(({ remedy }) => remedy.purpose === purpose)
      .map((candidate) => ({ ...candidate, weight: weigh(candidate.remedy, rules) }))
      .toSorted((a, b) => b.weight - a.weight + staging(b, rules) - staging(a, rules));
    for (const { remedy, weight } of ranked) {
      const rival = chosen.find((other) => excludes(other, remedy));
      const enough = purpose === 'restore' ? weight >= 0 : weight > 0;
      if (rival !== undefined) reject(remedy, { id: rival.id, because: `“${rival.label}” takes its place` });
      else if (!enough) rejected.push(...weakReason(remedy, rules));
      else if (purpose === 'restore' || !chosen.some((other) => other.purpose === purpose))
        chosen.push(remedy);
    }
  }
  const trace = rules.map(({ id, because, source }) => ({ rule: id, because, source }));
  return { recommended: chosen.map((remedy) => remedy.id), rejected, trace };
}

export function excludes(a: Remedy, b: Remedy): boolean {
  return (a.excludes ?? []).includes(b.id) || (b.excludes ?? []).includes(a.id);
}

/** A rule without types or purpose speaks of every remedy. */
function covers(rule: Rule, remedy: Remedy): boolean {
  const typeFits = rule.types === undefined || rule.types.includes(remedy.type);
  return typeFits && (rule.purpose === undefined || rule.purpose === remedy.purpose);
}

function forbids(rule: Rule, part: RemedyPart, fee: Money): boolean {
  if (rule.then === 'hold') return true;
  if (rule.then !== 'cap' || rule.percent === undefined || part.amount === undefined) return false;
  if (part.amount.currency !== fee.currency) return false;
  return compareMoney(part.amount, percentOf(fee, rule.percent)) > 0;
}

const WEIGHTS = { require: 2, prefer: 1, avoid: -1 } as const;

function weigh(remedy: Remedy, rules: readonly Rule[]): number {
  return rules
    .filter((rule) => rule.then in WEIGHTS && covers(rule, remedy))
    .reduce((sum, rule) => sum + WEIGHTS[rule.then as keyof typeof WEIGHTS], 0);
}

/** Cash that crosses the rent line is staged, never withheld (rule R13): it ranks lower, and nothing else changes. */
function staging({ part }: PossibleRemedy, rules: readonly Rule[]): number {
  return part.cash && rules.some((rule) => rule.then === 'stage') ? -1 : 0;
}

function weakReason(remedy: Remedy, rules: readonly Rule[]): Rejection[] {
  const against = rules.find((rule) => rule.then === 'avoid' && covers(rule, remedy));
  return against === undefined ? [] : [{ id: remedy.id, rule: against.id, because: against.because }];
}
