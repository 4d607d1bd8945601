import type { Harm } from '../case/harms.ts';
import type { CaseRecord } from '../case/schema.ts';
import {
  addMoney,
  compareMoney,
  money,
  multiplyMoney,
  percentOf,
  subtractMoney,
  zero,
  type Money,
} from '../money.ts';

/** What the person told the program about their own business; everything may be missing. */
export interface BusinessProfile {
  readonly cash?: Money;
  readonly essentials?: Money;
  readonly taxSetAside?: Money;
  readonly payables?: Money;
  readonly wages?: Money;
}

/**
 * What restoring costs at least: documented amounts at my share of each. What is only said, estimated or unknown
 * does not count as exact. Source: domain note on incidents 2.5, design section 10.
 */
export function restoreFloor(harms: readonly Harm[], currency: string): Money {
  return sum(
    documented(harms, currency).map(({ amount, minePercent }) => percentOf(amount, minePercent ?? 0)),
    currency,
  );
}

/** Documented amounts, whoever caused them. */
export function documentedLoss(harms: readonly Harm[], currency: string): Money {
  return sum(
    documented(harms, currency).map(({ amount }) => amount),
    currency,
  );
}

/**
 * What can be paid today without missing the rent: cash less a month of essentials, tax set aside, payables and
 * wages. May be below zero. Undefined unless cash and essentials are known in this currency.
 */
export function rentLine(profile: BusinessProfile, currency: string): Money | undefined {
  const { cash, essentials } = profile;
  if (cash?.currency !== currency || essentials?.currency !== currency) return undefined;
  const others = [profile.taxSetAside, profile.payables, profile.wages].filter(
    (part) => part?.currency === currency,
  );
  return [essentials, ...others].reduce<Money>(
    (left, part) => (part === undefined ? left : subtractMoney(left, part)),
    cash,
  );
}

/** The fee that the failed work earned, or a month's fee where only that is known. */
export function affectedFee(record: CaseRecord, currency: string): Money {
  const { feeAffected, feeTotal, monthlyFee } = record.exposure;
  const fee = feeAffected ?? feeTotal ?? monthlyFee;
  return typeof fee === 'object' && fee.currency === currency ? fee : zero(currency);
}

/** Margin that stays at stake with this client: monthly margin times the months expected; nothing if unknown. */
export function stake(record: CaseRecord, currency: string): Money {
  const { monthlyMargin, monthsLeft } = record.exposure;
  if (
    typeof monthlyMargin !== 'object' ||
    typeof monthsLeft !== 'number' ||
    monthlyMargin.currency !== currency
  )
    return zero(currency);
  return multiplyMoney(monthlyMargin, monthsLeft);
}

export function isMoreThan(a: Money, b: Money): boolean {
  return compareMoney(a, b) > 0;
}

function documented(harms: readonly Harm[], currency: string): (Harm & { amount: Money })[] {
  return harms.filter(
    (harm): harm is Harm & { amount: Money } =>
      harm.grade === 'documented' && harm.amount?.currency === currency,
  );
}

function sum(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(addMoney, money(0, currency));
}
