import { SEVERITIES } from '../case/schema.ts';
import { daysBetween } from '../dates.ts';
import { addMoney, divideMoney, isPositive, multiplyMoney, ratioOf, sumMoney, type Money } from '../money.ts';
import { isMoreThan } from '../remedy/arithmetic.ts';
import { MONTH, type Period } from './again-figures.ts';
import type { CaseCost } from './case-cost.ts';
import type { Business, CaseFacts } from './case-facts.ts';
import { ENOUGH_FOR_MEDIAN } from './durations.ts';
import type { Figure, Sum } from './figures.ts';
import { idsOf, tenths, type Named } from './values.ts';

/** What putting things right cost, in the currency of the report. */
export function costFigures(
  facts: readonly CaseFacts[],
  period: Period,
  business: Business,
  currency: string | null,
): Figure[] {
  const revenue = currency === null ? undefined : revenueOf(period, business, currency);
  const sum = (named: Named, pick: (cost: CaseCost) => Money | undefined): Figure =>
    sumFigure(named, facts, pick, currency, revenue);
  return [
    sum(COST, ({ cost }) => cost),
    sum(RESTORE, ({ restore }) => restore),
    sum(GOODWILL, ({ goodwill }) => goodwill),
    sum(CASH, ({ cash }) => cash),
    sum(WORK, ({ work }) => work),
    leverage(facts, currency),
    againstEstimate(facts, currency),
    severityChanged(facts),
  ];
}

const named = (key: string, label: string, formula: string): Named => ({
  key,
  label,
  formula,
  section: 'cost',
});
const COST = named(
  'remedy_cost',
  'Putting it right cost you',
  'the actual cost where you noted it, else what was offered and not turned down: money, and work at what your hours cost you',
);
const RESTORE = named('remedy_restore', 'to restore', 'the parts that restore, as they were offered');
const GOODWILL = named('remedy_goodwill', 'beyond restoring', 'the other parts, as they were offered');
const CASH = named('remedy_cash', 'in cash', 'the parts paid in cash, as they were offered');
const WORK = named('remedy_work', 'in work', 'hours × rate × the share of your hours that is sold');

function sumFigure(
  name: Named,
  facts: readonly CaseFacts[],
  pick: (cost: CaseCost) => Money | undefined,
  currency: string | null,
  revenue: Money | undefined,
): Figure {
  const given = facts.filter(({ cost }) => cost !== undefined);
  const known = given.flatMap(({ id, cost }) => {
    const amount = cost && pick(cost);
    return amount === undefined ? [] : [{ id, amount }];
  });
  const amounts = known.map(({ amount }) => amount);
  const sum = currency === null || amounts.length === 0 ? null : sumMoney(amounts, currency);
  const value: Sum = {
    kind: 'sum',
    sum,
    n: amounts.length,
    median: amounts.length < ENOUGH_FOR_MEDIAN ? null : medianOf(amounts),
    ofRevenue: sum === null || revenue === undefined ? null : tenths(100 * (ratioOf(sum, revenue, 6) ?? 0)),
  };
  const ids = new Set(known.map(({ id }) => id));
  return { ...name, ids: [...ids], unknown: idsOf(given.filter(({ id }) => !ids.has(id))), value };
}

function medianOf(amounts: readonly Money[]): Money | null {
  const sorted = amounts.toSorted((a, b) => Number(isMoreThan(a, b)) - Number(isMoreThan(b, a)));
  const half = Math.floor(sorted.length / 2);
  const [lower, upper] = [sorted[half - 1], sorted[half]];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 || lower === undefined ? upper : divideMoney(addMoney(lower, upper), 2);
}

/** What was earned meanwhile; undefined where nobody has said what a month brings, or in this currency. */
function revenueOf(
  { first, last }: Period,
  { revenuePerMonth }: Business,
  currency: string,
): Money | undefined {
  if (revenuePerMonth?.currency !== currency || !isPositive(revenuePerMonth)) return undefined;
  const months = Math.max(1, (daysBetween(first, last) + 1) / MONTH);
  return multiplyMoney(revenuePerMonth, months.toFixed(4));
}

function leverage(facts: readonly CaseFacts[], currency: string | null): Figure {
  const pairs = facts.flatMap(({ id, cost }): Pair[] => {
    const both = (cost?.parts ?? []).flatMap((part) =>
      part.cost === undefined || part.value === undefined ? [] : [{ of: part.cost, sum: part.value }],
    );
    const [first] = both;
    return first === undefined ? [] : [{ id, ...summed(both, first.of.currency) }];
  });
  const ids = new Set(pairs.map(({ id }) => id));
  return ratioFigure(
    named(
      'leverage',
      'Worth to them for each 1 it cost',
      'value to the client / cost to you, of the parts where both are known',
    ),
    pairs,
    idsOf(facts.filter(({ id, cost }) => cost !== undefined && !ids.has(id))),
    currency,
  );
}

function againstEstimate(facts: readonly CaseFacts[], currency: string | null): Figure {
  const pairs = facts.flatMap(({ id, cost }): Pair[] =>
    cost?.actual === undefined || cost.estimate === undefined
      ? []
      : [{ id, sum: cost.actual, of: cost.estimate }],
  );
  return ratioFigure(
    named(
      'estimate',
      'Cost for each 1 you expected',
      'actual cost noted at the close / what was offered, where both are known',
    ),
    pairs,
    idsOf(
      facts.filter(
        ({ closed, cost }) => closed !== undefined && cost !== undefined && cost.actual === undefined,
      ),
    ),
    currency,
  );
}

/** Two sums of which both are known. */
interface Sums {
  readonly sum: Money;
  readonly of: Money;
}

/** Those of a case. */
interface Pair extends Sums {
  readonly id: string;
}

function summed(all: readonly Sums[], currency: string): Sums {
  return {
    sum: sumMoney(
      all.map(({ sum }) => sum),
      currency,
    ),
    of: sumMoney(
      all.map(({ of }) => of),
      currency,
    ),
  };
}

/** How many times the one is the other, over all cases. */
function ratioFigure(
  name: Named,
  pairs: readonly Pair[],
  unknown: readonly string[],
  currency: string | null,
): Figure {
  const all = currency === null || pairs.length === 0 ? undefined : summed(pairs, currency);
  return {
    ...name,
    ids: pairs.map(({ id }) => id),
    unknown,
    value: {
      kind: 'ratio',
      ratio: all === undefined ? null : (ratioOf(all.sum, all.of, 2) ?? null),
      n: pairs.length,
      over: pairs.filter(({ sum, of }) => isMoreThan(sum, of)).length,
      under: pairs.filter(({ sum, of }) => isMoreThan(of, sum)).length,
    },
  };
}

/** As it was first judged against as it is judged now. */
function severityChanged(facts: readonly CaseFacts[]): Figure {
  const judged = facts.flatMap(({ id, record: { severity, firstSeverity: first } }) =>
    first === undefined || severity === undefined
      ? []
      : [{ id, change: SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(first) }],
  );
  return {
    ...named(
      'severity_changed',
      'How bad, against your first thought',
      'cases whose severity was raised, and lowered, after the first answer / cases that have one',
    ),
    ids: judged.map(({ id }) => id),
    unknown: idsOf(facts.filter(({ record }) => record.severity === undefined)),
    hits: judged.filter(({ change }) => change !== 0).map(({ id }) => id),
    value: {
      kind: 'ratio',
      ratio: null,
      n: judged.length,
      over: judged.filter(({ change }) => change > 0).length,
      under: judged.filter(({ change }) => change < 0).length,
    },
  };
}
