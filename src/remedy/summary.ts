import { formatMoney, isPositive } from '../money.ts';
import type { Comparison } from './comparison.ts';
import type { PackageName, RemedyPackage } from './packages.ts';

/** What one package comes to, in a few words: for the question in the walk, and for `remedy compare`. */
export function packageWords(one: RemedyPackage): string {
  const { costToMe, valueToClient, cashBy, breakEvenPoints } = one;
  const cost = costToMe === null ? 'cost not known yet' : `costs you ${formatMoney(costToMe)}`;
  const value = valueToClient === null ? '' : `, worth ${formatMoney(valueToClient)} to them`;
  const cash = cashBy.length === 0 ? ', no cash' : `, in cash ${cashBy.map(paymentWords).join(' and ')}`;
  const { goodwill, total } = breakEvenPoints;
  const even =
    total === null || !goodwill
      ? ''
      : `; the gesture pays for itself if it raises the chance of keeping them by ${goodwill} points, all of it by ${total}`;
  return `${cost}${value}${cash}; ${verdictWords(one)}${even}`;
}

/** “EUR 250.00 by 2026-01-22”. */
function paymentWords({ amount, due }: RemedyPackage['cashBy'][number]): string {
  return `${formatMoney(amount)} by ${due}`;
}

/** What the rent line and the budget say. */
function verdictWords({ affordable, staged }: RemedyPackage): string {
  if (affordable === null) return 'rent line not known';
  if (!affordable) return 'more than your budget';
  return staged ? 'in parts, so the rent is safe' : 'the rent is safe';
}

/** The case for what is ticked, in two sentences, beside the question what to offer. */
export function offerWords({ restoreFloor, packages }: Comparison): string {
  const owed = isPositive(restoreFloor) ? `You owe at least ${formatMoney(restoreFloor)}. ` : '';
  const recommended = packages.find(({ name }) => name === 'recommended');
  if (recommended === undefined) return owed.trim();
  return `${owed}What is ticked ${packageWords(recommended)}.`;
}

export const PACKAGE_TITLES: Readonly<Record<PackageName, string>> = {
  lean: 'Lean',
  recommended: 'Recommended',
  generous: 'Generous',
};
