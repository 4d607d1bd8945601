import type { RemedyType } from '../case/schema.ts';
import { formatMoney, isPositive, percentOf, sumMoney, zero } from '../money.ts';
import type { Rule } from '../playbook/schema.ts';
import { isMoreThan } from './arithmetic.ts';
import { cashOf } from './price.ts';
import type { Bounds, PossibleRemedy } from './recommend.ts';
import { covers, excludes, isInsteadOf, isWide } from './rules.ts';

/** What stands in the way of a remedy: a rule, another remedy, or the person's own budget. */
export type Obstacle = Pick<Rule, 'id' | 'because'>;

/** Stands where the id of a rule does, and can be none. */
const BUDGET = '--budget';

/** Ways to give back in money what was lost. */
const GIVES_BACK: ReadonlySet<RemedyType> = new Set([
  'reimburse',
  'third_party_claim',
  'discount_invoice',
  'credit_next',
  'insurer_claim',
]);

export function isRestoring({ remedy }: PossibleRemedy): boolean {
  return remedy.purpose === 'restore';
}

export function isGoodwill({ remedy }: PossibleRemedy): boolean {
  return remedy.purpose === 'goodwill';
}

/** An explanation is in the letter itself: it needs no day of its own. */
export function lacksPromise({ remedy, due }: PossibleRemedy): boolean {
  return due === undefined && remedy.type !== 'explanation';
}

export function inPlaceOf({ remedy }: PossibleRemedy, does: string): Obstacle {
  return { id: remedy.id, because: `“${remedy.label}” ${does}` };
}

/** A sum that comes out as nothing, or below, is nothing to offer. */
export function comesToNothing({ part }: PossibleRemedy): boolean {
  return part.amount !== undefined && part.hours === undefined && !isPositive(part.amount);
}

/** More than they can show they lost, at my share? */
export function givesTooMuch(candidate: PossibleRemedy, { restoreFloor }: Bounds): boolean {
  const { amount } = candidate.part;
  if (!givesBack(candidate) || amount === undefined || !isPositive(restoreFloor)) return false;
  return isMoreThan(amount, restoreFloor);
}

/** What they lost is given back once: no one is to profit from a mistake (PHSO, Principles for Remedy). */
export function coveringOf(
  candidate: PossibleRemedy,
  chosen: readonly PossibleRemedy[],
  { restoreFloor }: Bounds,
): PossibleRemedy | undefined {
  const paying = chosen.filter(givesBack);
  if (!givesBack(candidate) || !isPositive(restoreFloor)) return undefined;
  const amounts = paying.flatMap(({ part }) =>
    part.amount?.currency === restoreFloor.currency ? [part.amount] : [],
  );
  return isMoreThan(restoreFloor, sumMoney(amounts, restoreFloor.currency)) ? undefined : paying.at(-1);
}

/** The chosen one that gives the whole fee back, where this would be taken off that same fee. */
export function feeIsBack(
  { remedy, part }: PossibleRemedy,
  chosen: readonly PossibleRemedy[],
  { fee }: Bounds,
): PossibleRemedy | undefined {
  const isTakenOff = remedy.type === 'discount_invoice' || remedy.type === 'goodwill';
  if (!isTakenOff || remedy.purpose !== 'goodwill' || part.amount === undefined || part.cash)
    return undefined;
  return chosen.find(
    (one) =>
      one.remedy.type === 'refund' && one.part.amount !== undefined && !isMoreThan(fee, one.part.amount),
  );
}

/** The chosen one that this cannot stand beside. */
export function rivalOf(
  candidate: PossibleRemedy,
  chosen: readonly PossibleRemedy[],
  possible: readonly PossibleRemedy[],
  bounds: Bounds,
): PossibleRemedy | undefined {
  const paysLoss = (one: PossibleRemedy): boolean => paysLossAlone(one, possible, bounds);
  return chosen.find((other) => {
    if (excludes(other.remedy, candidate.remedy)) return true;
    return isInsteadOf(other.remedy, candidate.remedy) && ![other, candidate].some(paysLoss);
  });
}

/** A refund no higher than what they can show they lost, where nothing else gives that back, is no price for the work. */
function paysLossAlone(
  { remedy, part }: PossibleRemedy,
  possible: readonly PossibleRemedy[],
  { restoreFloor }: Bounds,
): boolean {
  if (remedy.type !== 'refund' || part.amount === undefined || possible.some(givesBack)) return false;
  return isPositive(restoreFloor) && !isMoreThan(part.amount, restoreFloor);
}

/**
 * Would what the rule covers, taken together, be worth more than the cap? A cap over everything gives way to a
 * documented loss that is higher by itself (rule R11), and never touches restoration. Of a fee that is not known
 * there is no share.
 */
export function crossesCap(
  rule: Rule,
  candidate: PossibleRemedy,
  chosen: readonly PossibleRemedy[],
  { fee, documentedLoss }: Bounds,
): boolean {
  if (rule.then !== 'cap' || rule.percent === undefined || !covers(rule, candidate.remedy)) return false;
  if (!isPositive(fee) || isWorthNothing(candidate)) return false;
  const covered = chosen.filter(({ remedy }) => covers(rule, remedy));
  const values = [...covered, candidate].flatMap(({ value }) => (value === undefined ? [] : [value]));
  const cap = percentOf(fee, rule.percent);
  const most = isWide(rule) && isMoreThan(documentedLoss, cap) ? documentedLoss : cap;
  return isMoreThan(sumMoney(values, fee.currency), most);
}

/** Does what leaves the account for all of them cross the rent line? Where the line is not known, nothing does. */
export function crossesRent(all: readonly PossibleRemedy[], { room }: Pick<Bounds, 'room'>): boolean {
  if (room === undefined) return false;
  const paid = all.flatMap((one) => cashOf(one) ?? []);
  const left = isPositive(room) ? room : zero(room.currency);
  return isMoreThan(sumMoney(paid, room.currency), left);
}

/** What costs nothing fits into any budget; what restores is not held to it. */
export function crossesBudget(
  { cost }: PossibleRemedy,
  chosen: readonly PossibleRemedy[],
  { budget }: Bounds,
): Obstacle | undefined {
  if (budget === undefined || cost === undefined || !isPositive(cost)) return undefined;
  const sum = sumMoney([...chosen.flatMap((one) => one.cost ?? []), cost], budget.currency);
  if (!isMoreThan(sum, budget)) return undefined;
  return { id: BUDGET, because: `with it, all comes to ${formatMoney(sum)}, more than your budget` };
}

/** What a rule is a reason for: those it requires or prefers, and the cash that it pays in parts. */
export function supportedBy(
  rule: Rule,
  chosen: readonly PossibleRemedy[],
  bounds: Pick<Bounds, 'room'>,
): string[] {
  const covered = chosen.filter(({ remedy }) => covers(rule, remedy));
  if (rule.then === 'require' || rule.then === 'prefer') return covered.map(({ remedy }) => remedy.id);
  if (rule.then !== 'stage' || !crossesRent(covered, bounds)) return [];
  return covered.filter((one) => cashOf(one) !== undefined).map(({ remedy }) => remedy.id);
}

/** Words and terms are not measured in money, and so are in no one's way. */
function isWorthNothing({ remedy, value }: PossibleRemedy): boolean {
  return value === undefined ? remedy.purpose === 'relationship' : !isPositive(value);
}

function givesBack(candidate: PossibleRemedy): boolean {
  return GIVES_BACK.has(candidate.remedy.type) && isRestoring(candidate);
}
