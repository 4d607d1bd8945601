import { addDays, type Day } from '../dates.ts';
import { isPositive, splitMoney, subtractMoney, zero, type Money } from '../money.ts';
import { isMoreThan, smaller, total } from './arithmetic.ts';

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
 * When to pay what is owed in cash: on the promised days as long as there is room, the rest in equal monthly parts
 * from a month on, none larger than the room where there is any. Nothing that is owed is ever left out (rule R13).
 *
 * @param room  what can leave the account in the next 30 days; undefined where it is not known
 * @returns the payments in the order of their days; together exactly what was owed
 */
export function staged(payments: readonly Payment[], room: Money | undefined, today: Day): Payment[] {
  const inOrder = payments.toSorted((a, b) => a.due.localeCompare(b.due));
  const [first] = inOrder;
  if (first === undefined || room === undefined || fits(inOrder, room, today)) return inOrder;
  const horizon = addDays(today, HORIZON_DAYS);
  const nothing = zero(room.currency);
  let left = isPositive(room) ? room : nothing;
  const now: Payment[] = [];
  const later: Money[] = [];
  for (const { due, amount } of inOrder) {
    const paid = smaller(amount, left);
    left = subtractMoney(left, paid);
    if (isPositive(paid)) now.push({ due, amount: paid });
    later.push(subtractMoney(amount, paid));
  }
  const rest = total(later, room.currency);
  const parts = splitMoney(
    rest,
    Array.from({ length: partsOf(rest, room) }, () => 1),
  );
  const monthly = parts.map((amount, index) => ({ due: addDays(horizon, HORIZON_DAYS * index), amount }));
  return [...now, ...monthly.filter(({ amount }) => isPositive(amount))];
}

/** Does what is due within the month fit in the room? */
export function fits(payments: readonly Payment[], room: Money, today: Day): boolean {
  const horizon = addDays(today, HORIZON_DAYS);
  const soon = payments.filter(({ due }) => due < horizon).map(({ amount }) => amount);
  return (
    soon.length === 0 ||
    !isMoreThan(total(soon, room.currency), isPositive(room) ? room : zero(room.currency))
  );
}

/** How many monthly parts, none larger than the room. */
function partsOf(rest: Money, room: Money): number {
  if (!isPositive(room)) return USUAL_PARTS;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const [largest] = splitMoney(
      rest,
      Array.from({ length: parts }, () => 1),
    );
    if (largest !== undefined && !isMoreThan(largest, room)) return parts;
  }
  return MOST_PARTS;
}
