import type { CaseRecord, RemedyPart, RemedyType } from '../case/schema.ts';
import {
  addMoney,
  compareMoney,
  isPositive,
  multiplyMoney,
  percentOf,
  subtractMoney,
  type Money,
} from '../money.ts';
import type { Rule } from '../playbook/schema.ts';
import { affectedFee, documentedLoss, isMoreThan, restoreFloor, smaller, totalKnown } from './arithmetic.ts';
import type { PossibleRemedy } from './recommend.ts';
import { isWide } from './rules.ts';

/** A sum that they ask for, beside what was offered in money: `counter` of `repair.remedy/1`. */
export interface Counter {
  readonly asks: Money;
  /** What the last offer gives in money; null where a sum of it is not known. */
  readonly offered: Money | null;
  /** Half-way, never below what is owed nor above the most; null where what was offered is not known. */
  readonly between: Money | null;
  /** The most that all they get may be worth; null where no rule says so. */
  readonly most: Money | null;
}

export interface CounterFacts {
  readonly record: CaseRecord;
  readonly currency: string;
  readonly possible: readonly PossibleRemedy[];
  readonly rules: readonly Rule[];
}

/** What gives them money, or pays less of theirs. */
const IN_MONEY: ReadonlySet<RemedyType> = new Set([
  'refund',
  'discount_invoice',
  'credit_next',
  'reimburse',
  'third_party_claim',
  'insurer_claim',
  'goodwill',
]);

/** Does an agreed sum take its place? Work does not: it is what they paid for, or a gesture of another kind. */
export function isInMoney({ type, hours, amount }: Pick<RemedyPart, 'type' | 'hours' | 'amount'>): boolean {
  return IN_MONEY.has(type) && (amount !== undefined || hours === undefined);
}

/**
 * Neutral ground: each side gives half of what lies between (constructaquote 7). A sum is held against sums: the hours
 * that finish what they paid for are no money to them. Who asks for less than is offered gets what they ask for, and in
 * any case what is owed: that is no one's to give.
 */
export function counterTo(asks: Money, facts: CounterFacts): Counter {
  const offered = offeredInMoney(facts) ?? null;
  const most = mostOf(facts) ?? null;
  if (offered === null) return { asks, offered, between: null, most };
  const floor = restoreFloor(facts.record.harms, facts.currency);
  const base = larger(offered, floor);
  const half = addMoney(base, multiplyMoney(subtractMoney(asks, base), '0.5'));
  const neutral = compareMoney(asks, base) < 0 ? larger(asks, floor) : half;
  return { asks, offered, between: most === null ? neutral : smaller(neutral, most), most };
}

function offeredInMoney({ record, currency, possible }: CounterFacts): Money | undefined {
  const told = record.remedy.offers.at(-1)?.parts ?? [];
  const parts = possible.filter(({ remedy }) => told.includes(remedy.id)).map(({ part }) => part);
  // What can no longer be given had a sum that is not known here.
  if (parts.length < told.length) return undefined;
  const sums = parts
    .filter(isInMoney)
    .map(({ amount }) => (amount?.currency === currency ? amount : undefined));
  return totalKnown(sums, currency);
}

/** The widest cap that holds, or the loss that they can show where that is higher (rule R11). */
function mostOf({ record, currency, rules }: CounterFacts): Money | undefined {
  const cap = rules.find((rule) => rule.then === 'cap' && isWide(rule));
  const fee = affectedFee(record, currency);
  if (cap?.percent === undefined || !isPositive(fee)) return undefined;
  return larger(percentOf(fee, cap.percent), documentedLoss(record.harms, currency));
}

function larger(a: Money, b: Money): Money {
  return isMoreThan(b, a) ? b : a;
}
