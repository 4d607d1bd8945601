import type { RemedyPart } from '../case/schema.ts';
import { isPositive, ratioOf, sumMoney, type Money } from '../money.ts';
import type { Rule } from '../playbook/schema.ts';
import { isMoreThan, totalKnown } from './arithmetic.ts';
import { supportedBy } from './limits.ts';
import { cashOf } from './price.ts';
import type { PossibleRemedy, Recommendation } from './recommend.ts';
import { covers, isWide } from './rules.ts';
import { fits, staged, type Payment } from './staging.ts';

/** A part of a package, with what it is worth to each side. Null where it is not known. */
type PackagePart = RemedyPart & {
  readonly label: string;
  readonly costToMe: Money | null;
  readonly valueToClient: Money | null;
  /** Value over cost: how much more it is worth to them than it costs me; null where that says nothing. */
  readonly leverage: number | null;
};

export type PackageName = 'lean' | 'recommended' | 'generous' | 'yours';

/** One of the offers to choose from: `packages[]` of `repair.remedy/1`. */
export interface RemedyPackage {
  readonly name: PackageName;
  readonly parts: readonly PackagePart[];
  readonly costToMe: Money | null;
  readonly valueToClient: Money | null;
  /** All that it costs, to restore and on top: what `breakEvenPoints.total` is reckoned from. */
  readonly total: Money | null;
  /** The part of it that goes beyond restoring. */
  readonly goodwillCost: Money | null;
  /** By how many points it has to raise the chance of keeping them to pay for itself. */
  readonly breakEvenPoints: { readonly goodwill: number | null; readonly total: number | null };
  /** What leaves the account, and when; staged where the rent line asks for it. */
  readonly cashBy: readonly Payment[];
  /** Is it paid in more parts than promised, so that the rent is safe? */
  readonly staged: boolean;
  /** Does it keep to the rent line and to the budget? Null where neither is known. */
  readonly affordable: boolean | null;
  readonly trace: Recommendation['trace'];
}

export interface PackageFacts {
  readonly possible: readonly PossibleRemedy[];
  readonly recommendation: Recommendation;
  /** The rules that hold. */
  readonly rules: readonly Rule[];
  readonly currency: string;
  readonly stake: Money | undefined;
  readonly room: Money | undefined;
  /** The most that all of it may cost, if the person named a sum. */
  readonly budget: Money | undefined;
  readonly today: string;
}

/**
 * Lean restores and nothing more, recommended is what the rules come to, generous adds the goodwill that
 * nothing speaks against. Each holds all of the one before, so they are ordered in cost and in value. One that would repeat another
 * is left out; recommended stays.
 */
export function packagesOf(facts: PackageFacts): RemedyPackage[] {
  const { recommended, generous } = facts.recommendation;
  if (recommended.length === 0) return [];
  const restoring = facts.possible
    .filter(({ remedy }) => remedy.purpose === 'restore' && recommended.includes(remedy.id))
    .map(({ remedy }) => remedy.id);
  const named: [PackageName, readonly string[]][] = [['recommended', recommended]];
  if (restoring.length > 0 && restoring.length < recommended.length) named.unshift(['lean', restoring]);
  if (generous.length > recommended.length) named.push(['generous', generous]);
  return named.map(([name, ids]) => packageOf(name, ids, facts));
}

/** What the person chose, as far as it is still possible; undefined while nothing is. */
export function chosenPackage(chosen: readonly string[], facts: PackageFacts): RemedyPackage | undefined {
  const ids = facts.possible.map(({ remedy }) => remedy.id).filter((id) => chosen.includes(id));
  return ids.length === 0 ? undefined : packageOf('yours', ids, facts);
}

/** Any choice of parts as a package, as the recommended ones are: for what the person chose otherwise. */
export function packageOf(name: PackageName, ids: readonly string[], facts: PackageFacts): RemedyPackage {
  const { currency, stake, room, today } = facts;
  const chosen = ids.flatMap((id) => facts.possible.filter(({ remedy }) => remedy.id === id));
  const cost = totalKnown(
    chosen.map((one) => one.cost),
    currency,
  );
  const value = totalKnown(
    chosen.map((one) => one.value),
    currency,
  );
  const goodwill = totalKnown(
    chosen.filter(({ remedy }) => remedy.purpose !== 'restore').map((one) => one.cost),
    currency,
  );
  const promised = chosen.flatMap((one) => paymentOf(one, today));
  return {
    name,
    parts: chosen.map(partOf),
    costToMe: cost ?? null,
    valueToClient: value ?? null,
    total: cost ?? null,
    goodwillCost: goodwill ?? null,
    breakEvenPoints: { goodwill: points(goodwill, stake), total: points(cost, stake) },
    cashBy: staged(promised, room, today),
    staged: room !== undefined && !fits(promised, room, today),
    affordable: isAffordable(chosen, cost, facts),
    trace: traceOf(chosen, facts),
  };
}

function partOf({ remedy, part, cost, value }: PossibleRemedy): PackagePart {
  const leverage = cost && value ? ratioOf(value, cost, 2) : undefined;
  return {
    ...part,
    label: remedy.label,
    costToMe: cost ?? null,
    valueToClient: value ?? null,
    leverage: leverage ?? null,
  };
}

function paymentOf(one: PossibleRemedy, today: string): Payment[] {
  const amount = cashOf(one);
  return amount !== undefined && isPositive(amount) ? [{ due: one.due ?? today, amount }] : [];
}

/** “Pays for itself if it raises the chance of keeping them by so many points”, to a tenth of a point. */
function points(cost: Money | undefined, stake: Money | undefined): number | null {
  const share = cost && stake && isPositive(stake) ? ratioOf(cost, stake, 3) : undefined;
  return share === undefined ? null : Math.round(share * 1000) / 10;
}

/** Paid in parts, anything keeps to the rent line; only a budget can be crossed. */
function isAffordable(
  chosen: readonly PossibleRemedy[],
  cost: Money | undefined,
  { currency, room, budget }: PackageFacts,
): boolean | null {
  if (budget === undefined) return room === undefined ? null : true;
  // What is known of it may be too much already.
  const known = chosen.flatMap((one) => one.cost ?? []);
  if (isMoreThan(sumMoney(known, currency), budget)) return false;
  return cost === undefined ? null : true;
}

/** Of all the rules that had something to say, those that speak of what is in the package or kept something out. */
function traceOf(
  chosen: readonly PossibleRemedy[],
  { possible, rules, recommendation, room }: PackageFacts,
): Recommendation['trace'] {
  const speaks = (rule: Rule): boolean => {
    if (isWide(rule) || chosen.some(({ remedy }) => covers(rule, remedy))) return true;
    const supports = rule.then === 'require' || rule.then === 'prefer';
    return !supports && possible.some(({ remedy }) => covers(rule, remedy));
  };
  const speaking = rules.filter(speaks);
  return recommendation.trace.flatMap((hit) => {
    const rule = speaking.find(({ id }) => id === hit.rule);
    return rule === undefined ? [] : [{ ...hit, supports: supportedBy(rule, chosen, { room }) }];
  });
}
