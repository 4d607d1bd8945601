import { addDays, type Day } from '../dates.ts';
import { isPositive, splitMoney, subtractMoney, sumMoney, zero, type Money } from '../money.ts';
import { isMoreThan, smaller } from './arithmetic.ts';

/** Money that leaves the account on a day. */
export interface Payment {
  readonly due: Day;
  readonly amount: Money;
}

/** The rent line looks this far ahead: a month of essentials, and the bills of the next 30 days. */
const HORIZON_DAYS = 30;
/** Nobody waits longer than a year for what they are owed. */
const MOST_PARTS = 12;
/** Where nothing can be spared at all, what a month could bear is unknown: three parts are a proposal. */
const USUAL_PARTS = 3;

/**
 * When to pay what is owed in cash: on the promised days as long as there is room, the rest of it in equal monthly
 * parts from a month on, none larger than the room where there is any. What is due later than a month from now stays
 * as it was promised. Nothing that is owed is ever left out (rule R13).
 *
 * @param room  what can leave the account in the next 30 days; undefined where it is not known
 * @returns the payments in the order of their days; together exactly what was owed
 */
export function staged(payments: readonly Payment[], room: Money | undefined, today: Day): Payment[] {
  const inOrder = payments.toSorted(byDay);
  if (room === undefined) return inOrder;
  const horizon = addDays(today, HORIZON_DAYS);
  const soon = inOrder.filter(({ due }) => due < horizon);
  const later = inOrder.filter(({ due }) => due >= horizon);
  const { now, rest } = paidNow(soon, room);
  const parts = equalParts(rest, partsOf(rest, room));
  const monthly = parts.map((amount, index) => ({ due: addDays(horizon, HORIZON_DAYS * index), amount }));
  return [...now, ...monthly, ...later].toSorted(byDay);
}

/** As much as there is room for, in the order of the days; a first part smaller than all later ones says nothing. */
function paidNow(soon: readonly Payment[], room: Money): { now: Payment[]; rest: Money } {
  const owed = sumMoney(
    soon.map(({ amount }) => amount),
    room.currency,
  );
  const least = equalParts(owed, MOST_PARTS)[0] ?? owed;
  let left = isPositive(room) && !isMoreThan(least, room) ? room : zero(room.currency);
  let rest = owed;
  const now: Payment[] = [];
  for (const { due, amount } of soon) {
    const paid = smaller(amount, left);
    if (!isPositive(paid)) continue;
    now.push({ due, amount: paid });
    left = subtractMoney(left, paid);
    rest = subtractMoney(rest, paid);
  }
  return { now, rest };
}

/** Does what is due within the month fit in the room? */
export function fits(payments: readonly Payment[], room: Money, today: Day): boolean {
  const horizon = addDays(today, HORIZON_DAYS);
  const soon = payments.filter(({ due }) => due < horizon).map(({ amount }) => amount);
  return !isMoreThan(sumMoney(soon, room.currency), isPositive(room) ? room : zero(room.currency));
}

/** How many monthly parts, none larger than the room. */
function partsOf(rest: Money, room: Money): number {
  if (!isPositive(room)) return USUAL_PARTS;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const [largest] = equalParts(rest, parts);
    if (largest !== undefined && !isMoreThan(largest, room)) return parts;
  }
  return MOST_PARTS;
}

/** Equal but for a minor unit, the larger ones first; fewer than asked for where there are fewer minor units. */
function equalParts(amount: Money, parts: number): Money[] {
  return splitMoney(
    amount,
    Array.from({ length: parts }, () => 1),
  ).filter(isPositive);
}

function byDay(a: Payment, b: Payment): number {
  return a.due.localeCompare(b.due);
}
