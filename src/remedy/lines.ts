import type { CaseRecord } from '../case/schema.ts';
import { formatMoney, isZero, percentOf, ratioOf, sumMoney, type Money } from '../money.ts';
import type { Rule } from '../playbook/schema.ts';
import {
  affectedFee,
  estimatedLoss,
  floorIfDocumented,
  rentLine,
  restoreFloor,
  stake,
  type BusinessProfile,
} from './arithmetic.ts';
import type { PossibleRemedy } from './recommend.ts';
import { isWide } from './rules.ts';
import type { RemedyPackage } from './packages.ts';

type LineInput = Money | number | string | null;

/** One sum of the arithmetic with all that went into it: `lines[]` of `repair.remedy/1`. */
export interface Line {
  readonly id: string;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, LineInput>>;
  /** Null where an input is not known. */
  readonly result: Money | number | null;
}

export interface LineFacts {
  readonly record: CaseRecord;
  readonly profile: BusinessProfile;
  readonly currency: string;
  readonly possible: readonly PossibleRemedy[];
  readonly rules: readonly Rule[];
  readonly packages: readonly RemedyPackage[];
}

/** Every sum, each with its formula, what is owed before what is given. What does not arise in this case is left out. */
export function linesOf(facts: LineFacts): Line[] {
  return [
    ...owedLines(facts),
    ...facts.possible.flatMap((one) => notReceived(one, facts)),
    ...facts.possible.flatMap((one) => workLine(one, facts)),
    rentLineOf(facts),
    stakeLine(facts),
    ...capLine(facts),
    ...facts.packages.flatMap(cashLine),
    ...breakEven(facts),
  ];
}

function owedLines({ record: { harms }, currency }: LineFacts): Line[] {
  const inputs = Object.fromEntries(
    harms.flatMap(({ kind, amount, grade, minePercent = 0, repaid }, index): [string, string][] => {
      if (amount === undefined) return [];
      const back = repaid === undefined ? '' : ` − ${formatMoney(repaid)} repaid`;
      return [[`${kind}_${index + 1}`, `${formatMoney(amount)} × ${minePercent} %${back} (${grade})`]];
    }),
  );
  const floor: Line = {
    id: 'restore_floor',
    formula: 'sum of documented amounts × my share − repaid',
    inputs,
    result: restoreFloor(harms, currency),
  };
  const has = (grade: string): boolean => harms.some((harm) => harm.grade === grade && harm.amount);
  const more: Line[] = [];
  if (has('stated_by_client')) {
    const result = floorIfDocumented(harms, currency);
    more.push({ id: 'if_documented', formula: 'the same, if they show the bill', inputs: {}, result });
  }
  if (has('my_estimate')) {
    const result = estimatedLoss(harms, currency);
    more.push({ id: 'estimated', formula: 'my own estimate × my share, not counted', inputs: {}, result });
  }
  return [floor, ...more];
}

/** A share of the fee that bought nothing: the fee is affected as far as the work is of no use to them. */
function notReceived({ remedy, part }: PossibleRemedy, { record, currency }: LineFacts): Line[] {
  if (remedy.type !== 'refund' || part.percent === undefined) return [];
  const fee = affectedFee(record, currency);
  return [
    {
      id: 'value_not_received',
      formula: 'affected fee × share that is useless to them',
      inputs: { affected_fee: fee, percent: part.percent },
      result: percentOf(fee, part.percent),
    },
  ];
}

function workLine({ part, cost, value }: PossibleRemedy, { profile, currency }: LineFacts): Line[] {
  if (part.hours === undefined) return [];
  const { rate, soldShare, realCost } = profile;
  const priced = rate?.currency === currency || realCost?.currency !== currency;
  const outlay = part.amount === undefined ? {} : { outlay: part.amount };
  const costs: Line = {
    id: `cost_of_work.${part.id}`,
    formula: priced
      ? 'hours × rate × share that would have been sold + outlay'
      : 'hours × real cost + outlay',
    inputs: priced
      ? { hours: part.hours, rate: rate ?? null, sold_share: soldShare ?? 100, ...outlay }
      : { hours: part.hours, real_cost: realCost, ...outlay },
    result: cost ?? null,
  };
  const worth: Line = {
    id: `value_of_work.${part.id}`,
    formula: 'hours × rate + outlay',
    inputs: { hours: part.hours, rate: rate ?? null, ...outlay },
    result: value ?? null,
  };
  return [costs, worth, ...leverageOf(part.id, cost, value)];
}

function leverageOf(id: string, cost: Money | undefined, value: Money | undefined): Line[] {
  if (cost === undefined || value === undefined) return [];
  const result = ratioOf(value, cost, 2);
  if (result === undefined) return [];
  return [{ id: `leverage.${id}`, formula: 'value to them ÷ cost to me', inputs: { value, cost }, result }];
}

function rentLineOf({ profile, currency }: LineFacts): Line {
  const { cash, essentials, taxSetAside, payables, wages } = profile;
  return {
    id: 'rent_line',
    formula: 'cash − essentials − tax set aside − payables − wages',
    inputs: {
      cash: cash ?? null,
      essentials: essentials ?? null,
      tax_set_aside: taxSetAside ?? null,
      payables: payables ?? null,
      wages: wages ?? null,
    },
    result: rentLine(profile, currency) ?? null,
  };
}

function stakeLine({ record, currency }: LineFacts): Line {
  const { monthlyMargin, monthsLeft } = record.exposure;
  return {
    id: 'stake',
    formula: 'monthly margin × months expected (both your guess)',
    inputs: { monthly_margin: monthlyMargin ?? null, months: monthsLeft ?? null },
    result: stake(record, currency) ?? null,
  };
}

/** The widest cap that holds. Source: Haesevoets and others 2017, by rule R11. */
function capLine({ record, rules, currency }: LineFacts): Line[] {
  const cap = rules.find((rule) => rule.then === 'cap' && isWide(rule));
  if (cap?.percent === undefined) return [];
  const fee = affectedFee(record, currency);
  const inputs = { affected_fee: fee, percent: cap.percent };
  return [{ id: 'cap', formula: 'affected fee × percent', inputs, result: percentOf(fee, cap.percent) }];
}

/** What the package pays in cash, and in how many parts where the rent line asks for it. */
function cashLine({ name, cashBy, staged }: RemedyPackage): Line[] {
  const [first] = cashBy;
  if (first === undefined || !staged) return [];
  const inputs = Object.fromEntries(cashBy.map(({ due, amount }, index) => [`${index + 1}_${due}`, amount]));
  const result = sumMoney(
    cashBy.map(({ amount }) => amount),
    first.amount.currency,
  );
  return [{ id: `staged.${name}`, formula: 'what is due, in dated parts', inputs, result }];
}

function breakEven({ record, currency, packages }: LineFacts): Line[] {
  const margin = stake(record, currency);
  return packages.flatMap(({ name, breakEvenPoints, goodwillCost, total: cost }) => [
    ...pointsLine(`break_even.${name}`, cost, margin, breakEvenPoints.total),
    ...pointsLine(`break_even_goodwill.${name}`, goodwillCost, margin, breakEvenPoints.goodwill),
  ]);
}

function pointsLine(
  id: string,
  cost: Money | null,
  margin: Money | undefined,
  points: number | null,
): Line[] {
  if (cost === null || margin === undefined || points === null || isZero(cost)) return [];
  const formula = 'cost ÷ stake, in points of the chance to keep them';
  return [{ id, formula, inputs: { cost, stake: margin }, result: points }];
}
