import type { Harm } from '../case/harms.ts';
import type { CaseRecord } from '../case/schema.ts';
import {
  compareMoney,
  isPositive,
  multiplyMoney,
  percentOf,
  subtractMoney,
  sumMoney,
  zero,
  type Money,
} from '../money.ts';

/** What the person told the program about their own business; everything may be missing. */
export interface BusinessProfile {
  /** What an hour is sold for. */
  readonly rate?: Money;
  /** Chance, 0 to 100, that an hour spent on putting things right would have been sold. */
  readonly soldShare?: number;
  /** What an hour costs where no rate is known. */
  readonly realCost?: Money;
  readonly cash?: Money;
  readonly essentials?: Money;
  readonly taxSetAside?: Money;
  readonly payables?: Money;
  readonly wages?: Money;
  readonly 'insurance.excess'?: Money;
}

/**
 * What restoring costs at least: documented amounts at my share of each, less what was repaid of it. What is only
 * said, estimated or unknown does not count as exact.
 */
export function restoreFloor(harms: readonly Harm[], currency: string): Money {
  return owed(withAmount(harms, currency, ['documented']), currency);
}

/** The floor as it would be if the client showed the bill for what they say they lost. */
export function floorIfDocumented(harms: readonly Harm[], currency: string): Money {
  return owed(withAmount(harms, currency, ['documented', 'stated_by_client']), currency);
}

/** My share of what is only estimated: shown, and never counted as owed. */
export function estimatedLoss(harms: readonly Harm[], currency: string): Money {
  return owed(withAmount(harms, currency, ['my_estimate']), currency);
}

/** Documented amounts, whoever caused them. */
export function documentedLoss(harms: readonly Harm[], currency: string): Money {
  return sumMoney(
    withAmount(harms, currency, ['documented']).map(({ amount }) => amount),
    currency,
  );
}

/** The profile as a case sees it: the excess of its own policy counts before the usual one. */
export function profileOf<T extends BusinessProfile>(settings: T, excess: Money | undefined): T {
  return excess === undefined ? settings : { ...settings, 'insurance.excess': excess };
}

/**
 * What can be paid today without missing the rent: cash less a month of essentials, tax set aside, payables and
 * wages. May be below zero. Undefined unless cash and essentials are known, and all that is known is in this
 * currency: wages in another one cannot be taken off, and a line without them would call the rent safe.
 */
export function rentLine(profile: BusinessProfile, currency: string): Money | undefined {
  const { cash, essentials, taxSetAside, payables, wages } = profile;
  if (cash === undefined || essentials === undefined) return undefined;
  const needed = [essentials, taxSetAside, payables, wages].filter((part) => part !== undefined);
  if ([cash, ...needed].some((part) => part.currency !== currency)) return undefined;
  return needed.reduce(subtractMoney, cash);
}

/** The fee that the failed work earned, or a month's fee where only that is known. */
export function knownFee(record: CaseRecord, currency: string): Money | undefined {
  const { feeAffected, feeTotal, monthlyFee } = record.exposure;
  const fee = feeAffected ?? feeTotal ?? monthlyFee;
  return fee?.currency === currency ? fee : undefined;
}

/** The same, or nothing where no fee is known. */
export function affectedFee(record: CaseRecord, currency: string): Money {
  return knownFee(record, currency) ?? zero(currency);
}

/** Margin that stays at stake with this client: monthly margin times the months expected; undefined if unknown. */
export function stake(record: CaseRecord, currency: string): Money | undefined {
  const { monthlyMargin, monthsLeft } = record.exposure;
  if (monthlyMargin?.currency !== currency || monthsLeft === undefined) return undefined;
  return multiplyMoney(monthlyMargin, monthsLeft);
}

/**
 * What so many hours of work cost me: hours × rate × the share of them that would have been sold; where no rate is
 * known, hours × what an hour really costs. Undefined if neither is known in this currency.
 */
export function costOfWork(hours: number, profile: BusinessProfile, currency: string): Money | undefined {
  const { rate, soldShare = 100, realCost } = profile;
  if (rate?.currency === currency) return multiplyMoney(rate, hours, soldShare, '0.01');
  return realCost?.currency === currency ? multiplyMoney(realCost, hours) : undefined;
}

/** What the client would pay for so many hours. */
export function valueOfWork(hours: number, profile: BusinessProfile, currency: string): Money | undefined {
  return profile.rate?.currency === currency ? multiplyMoney(profile.rate, hours) : undefined;
}

export function isMoreThan(a: Money, b: Money): boolean {
  return compareMoney(a, b) > 0;
}

export function smaller(a: Money, b: Money): Money {
  return isMoreThan(a, b) ? b : a;
}

/** The sum if every part of it is known. */
export function totalKnown(amounts: readonly (Money | undefined)[], currency: string): Money | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length ? sumMoney(known, currency) : undefined;
}

type HarmInMoney = Harm & { readonly amount: Money };

function withAmount(
  harms: readonly Harm[],
  currency: string,
  grades: readonly Harm['grade'][],
): HarmInMoney[] {
  return harms.filter(
    (harm): harm is HarmInMoney => grades.includes(harm.grade) && harm.amount?.currency === currency,
  );
}

/** Repaid more than was owed of one harm, the rest does not pay for another. */
function owed(harms: readonly HarmInMoney[], currency: string): Money {
  const left = harms.map(({ amount, minePercent, repaid }) => {
    const share = percentOf(amount, minePercent ?? 0);
    const rest = repaid?.currency === currency ? subtractMoney(share, repaid) : share;
    return isPositive(rest) ? rest : zero(currency);
  });
  return sumMoney(left, currency);
}
