import type { RemedyPart } from '../case/schema.ts';
import { formatMoney, isPositive, subtractMoney, sumMoney, type Money } from '../money.ts';

/**
 * What of the floor an offer leaves open; undefined where it leaves nothing, or where work is to put it right, of which
 * nobody can say here what it is worth to them.
 */
function leftOpen(parts: readonly RemedyPart[], floor: Money): Money | undefined {
  const restoring = parts.filter(({ purpose }) => purpose === 'restore');
  if (restoring.some(({ hours }) => hours !== undefined)) return undefined;
  const amounts = restoring.flatMap(({ amount }) => (amount?.currency === floor.currency ? [amount] : []));
  const left = subtractMoney(floor, sumMoney(amounts, floor.currency));
  return isPositive(left) ? left : undefined;
}

/** Less than is owed may be offered, but not unawares; `''` where nothing is left. */
export function leftOpenWords(parts: readonly RemedyPart[], floor: Money): string {
  const left = leftOpen(parts, floor);
  return left === undefined ? '' : `This leaves ${formatMoney(left)} that you owe them open.`;
}
