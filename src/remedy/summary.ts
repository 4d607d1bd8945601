import type { RemedyType } from '../case/schema.ts';
import { formatDayShort, type Day } from '../dates.ts';
import {
  compareMoney,
  formatMoney,
  isPositive,
  isZero,
  multiplyMoney,
  subtractMoney,
  sumMoney,
  type Money,
} from '../money.ts';
import type { Comparison } from './comparison.ts';
import { leftOpenWords } from './left-open.ts';
import type { PackageName, RemedyPackage } from './packages.ts';

/** What one package comes to, in a few words: for the question in the walk, and for `remedy compare`. */
export function packageWords(one: RemedyPackage, whole: Pick<Comparison, 'rentLine'>, today: Day): string {
  const { breakEvenPoints } = one;
  const cost = `costs you ${costWords(one)}`;
  const { goodwill, total } = breakEvenPoints;
  const even =
    total === null || !goodwill
      ? undefined
      : `the gesture pays for itself if it raises the chance of keeping them by ${goodwill.toFixed(1)} points, all of it by ${total.toFixed(1)}`;
  const said = [`${cost}${valueWords(one)}${cashWords(one, today)}`, verdictWords(one, whole), even];
  return said.filter((words) => words !== undefined).join('; ');
}

/** Work that finishes what they paid for is worth its price to them, and nothing on top: it is told apart. */
function valueWords({ valueToClient, parts }: RemedyPackage): string {
  if (valueToClient === null) return '';
  const work = sumMoney(
    parts.flatMap((part) => (THE_WORK_ITSELF.has(part.type) ? (part.valueToClient ?? []) : [])),
    valueToClient.currency,
  );
  const value = `, worth ${formatMoney(valueToClient)} to them`;
  if (!isPositive(work)) return value;
  if (compareMoney(work, valueToClient) === 0) return `${value}, all of it the work itself`;
  return `${value}, of which ${formatMoney(work)} is the work itself`;
}

const THE_WORK_ITSELF: ReadonlySet<RemedyType> = new Set(['redo', 'process_change']);

/** A sum that they ask for, beside what you offer, owe and can pay: “EUR 120.00 more than you offer in money”. */
export function asksWords({ counter, restoreFloor, rentLine }: Comparison): string {
  if (counter === undefined) return '';
  const { asks, offered, most } = counter;
  const owed = isPositive(restoreFloor) && restoreFloor.amount !== offered?.amount ? restoreFloor : undefined;
  const nothing = offered !== null && isZero(offered);
  return [
    nothing ? 'you offer no money so far' : besideWords(asks, offered, 'you offer in money'),
    besideWords(asks, owed, 'you owe'),
    // A limit that nothing comes near is no help.
    most === null || compareMoney(asks, most) < 0
      ? ''
      : besideWords(asks, most, 'the most that you should give'),
    besideWords(asks, rentLine !== null && isPositive(rentLine) ? rentLine : undefined, 'you can pay now'),
  ]
    .filter((words) => words !== '')
    .join('; ');
}

function besideWords(asks: Money, bound: Money | null | undefined, what: string): string {
  if (bound === null || bound === undefined) return '';
  const difference = subtractMoney(asks, bound);
  if (isZero(difference)) return `as much as ${what}`;
  if (isPositive(difference)) return `${formatMoney(difference)} more than ${what}`;
  return `${formatMoney(multiplyMoney(difference, -1))} less than ${what}`;
}

/** What is known of the cost is told, also while a part of it has no price yet. */
function costWords({ costToMe, parts }: RemedyPackage): string {
  if (costToMe !== null) return formatMoney(costToMe);
  const known = parts.flatMap((part) => part.costToMe ?? []);
  const [first] = known;
  if (first === undefined) return 'work that has no price yet';
  return `${formatMoney(sumMoney(known, first.currency))} and work that has no price yet`;
}

/** More than these are told by the first and the last. */
const MOST_PAYMENTS = 3;

function cashWords(offer: RemedyPackage, today: Day): string {
  const words = paymentsWords(offer, today);
  return words === '' ? ', nothing in cash' : `, in cash ${words}`;
}

/** “EUR 250.00 by Thu 22 Jan and EUR 250.00 by Sat 21 Feb”; nothing where nothing is paid. */
export function paymentsWords({ cashBy }: Pick<RemedyPackage, 'cashBy'>, today: Day): string {
  const payments = dayByDay(cashBy);
  const [first] = payments;
  const last = payments.at(-1);
  if (first === undefined || last === undefined) return '';
  if (payments.length <= MOST_PAYMENTS) return payments.map((one) => paymentWords(one, today)).join(' and ');
  return `${paymentWords(first, today)} and ${payments.length - 1} more parts until ${formatDayShort(last.due, today)}`;
}

/** What is due on one day is one sum, in the order of the days. */
function dayByDay(cashBy: RemedyPackage['cashBy']): RemedyPackage['cashBy'] {
  const days = [...new Set(cashBy.map(({ due }) => due))];
  return days.flatMap((due) => {
    const amounts = cashBy.filter((one) => one.due === due).map(({ amount }) => amount);
    const [first] = amounts;
    return first === undefined ? [] : [{ due, amount: sumMoney(amounts, first.currency) }];
  });
}

/** “EUR 250.00 by Thu 22 Jan”. */
function paymentWords({ amount, due }: RemedyPackage['cashBy'][number], today: Day): string {
  return `${formatMoney(amount)} by ${formatDayShort(due, today)}`;
}

/** What the rent line and the budget say; where the line is not known, only cash has a word about the rent. */
function verdictWords(
  { affordable, staged, cashBy }: RemedyPackage,
  { rentLine }: Pick<Comparison, 'rentLine'>,
): string | undefined {
  if (affordable === false) return 'more than your budget';
  const paid = cashBy.length > 0;
  if (rentLine === null) return paid ? 'not known if the rent is safe' : undefined;
  // Where the rent is short already, no package makes it safe: some only take nothing from it.
  const short = rentLine.amount.startsWith('-');
  if (short) return paid ? 'none of it within a month' : undefined;
  return staged ? 'in parts, so the rent is safe' : 'the rent is safe';
}

/** What they paid and have nothing of, as far as giving it back is recommended; undefined where it is not. */
export function givenBack({ packages }: Pick<Comparison, 'packages'>): Money | undefined {
  const recommended = packages.find(({ name }) => name === 'recommended')?.parts ?? [];
  const refunds = recommended.filter(({ type, purpose }) => type === 'refund' && purpose === 'restore');
  const amounts = refunds.flatMap(({ amount }) => amount ?? []);
  const [first] = amounts;
  return first && sumMoney(amounts, first.currency);
}

/** What they are owed in any case; `''` where it is nothing. */
export function owedWords({ restoreFloor }: Pick<Comparison, 'restoreFloor'>): string {
  return isPositive(restoreFloor) ? `You owe at least ${formatMoney(restoreFloor)}.` : '';
}

/** What an offer comes to that is being put together. */
export function offerWords(
  offer: RemedyPackage,
  whole: Pick<Comparison, 'rentLine' | 'restoreFloor'>,
  today: Day,
): string {
  const words =
    offer.parts.length === 0 ? 'Nothing is offered.' : `This offer ${packageWords(offer, whole, today)}.`;
  return [words, leftOpenWords(offer.parts, whole.restoreFloor)].filter((one) => one !== '').join(' ');
}

export const PACKAGE_TITLES: Readonly<Record<PackageName, string>> = {
  lean: 'Lean',
  recommended: 'Recommended',
  generous: 'Generous',
  yours: 'Your offer',
};
