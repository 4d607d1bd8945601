import type { Day } from '../dates.ts';
import { addMoney, isPositive, sumMoney, zero, type Money } from '../money.ts';
import { markOf } from '../promises/ledger.ts';
import { isMoreThan, rentLine } from '../remedy/arithmetic.ts';
import { cashOf } from '../remedy/price.ts';
import type { Business, CaseFacts } from './case-facts.ts';
import type { Lane, Owed, Strip } from './report.ts';
import type { ReportedPromise } from './reported-case.ts';
import { groupedBy } from './values.ts';

/** One lane a client, those with most cases first; cases that name nobody share one. */
export function lanesOf(facts: readonly CaseFacts[]): Lane[] {
  return byClient(facts).map((own) => ({
    client: nameOf(own),
    cases: own.map(({ record, opened, settled, closed }) => ({
      id: record.id,
      title: record.title,
      severity: record.severity ?? null,
      opened,
      settled: settled ?? null,
      closed: closed ?? null,
      outcome: record.outcome ?? null,
      reopened: record.reopened ?? 0,
    })),
  }));
}

/** What became of the promises to each client. */
export function stripsOf(facts: readonly CaseFacts[], today: Day): Strip[] {
  return byClient(facts).flatMap((own) => {
    const promises = own
      .flatMap(({ record }) => record.promises)
      .flatMap((promise) => {
        const mark = promise.to === 'client' ? markOf(promise, today) : undefined;
        const { id, text, originalDue: due, moves } = promise;
        return mark === undefined ? [] : [{ id, text, due, mark, moved: moves.length }];
      })
      .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
    return promises.length === 0 ? [] : [{ client: nameOf(own), promises }];
  });
}

function byClient(facts: readonly CaseFacts[]): readonly (readonly CaseFacts[])[] {
  const groups = [...groupedBy(facts, ({ client }) => client).values()];
  return groups
    .map((own) => own.toSorted((a, b) => (a.opened < b.opened ? -1 : Number(a.opened > b.opened))))
    .toSorted((a, b) => b.length - a.length || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** As the newest case spells it. */
function nameOf(own: readonly CaseFacts[]): string {
  return own.at(-1)?.record.client.name ?? '';
}

/** Money that open promises to clients will take, month by month, and whether it all fits under the rent line. */
export function owedOf(
  facts: readonly CaseFacts[],
  today: Day,
  business: Business,
  currency: string | null,
): Owed {
  const open = facts.flatMap((one) =>
    one.record.promises
      .filter(({ state, to }) => state === 'open' && to === 'client')
      .flatMap((promise) => dueMoney(one, promise)),
  );
  const line = currency === null ? undefined : rentLine(business, currency);
  const groups = groupedBy(
    open.flatMap(({ one, promise, amount }) => (amount === undefined ? [] : [{ one, promise, amount }])),
    ({ promise, amount }) => `${promise.due < today ? '' : promise.due.slice(0, 7)} ${amount.currency}`,
  );
  let sum: Money | undefined;
  const stillFits = (amount: Money): boolean | null => {
    if (line?.currency !== amount.currency) return null;
    sum = sum === undefined ? amount : addMoney(sum, amount);
    return fits(sum, line);
  };
  const months = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const inCurrency = own[0]?.amount.currency ?? '';
      const amount = sumMoney(
        own.map((one) => one.amount),
        inCurrency,
      );
      return {
        month: key.split(' ')[0] || 'overdue',
        amount,
        ids: [...new Set(own.map(({ one }) => one.id))],
        withinRentLine: stillFits(amount),
      };
    });
  return {
    key: 'owed',
    label: 'Money you have still promised',
    ids: [...new Set(open.map(({ one }) => one.id))],
    rentLine: line ?? null,
    months,
    unpriced: open.filter(({ amount }) => amount === undefined).map(({ promise }) => promise.id),
  };
}

interface DueMoney {
  readonly one: CaseFacts;
  readonly promise: ReportedPromise;
  readonly amount: Money | undefined;
}

/** Of what the insurer pays, the excess; of anything that is not paid in cash, nothing. */
function dueMoney(one: CaseFacts, promise: ReportedPromise): DueMoney[] {
  const part = one.record.owed.find(({ id }) => id === promise.part);
  if (part === undefined || !part.cash) return [];
  const cost = one.cost?.parts.find((priced) => priced.part === part)?.cost;
  return [{ one, promise, amount: cashOf({ part, cost }) }];
}

function fits(sum: Money, line: Money): boolean {
  return !isMoreThan(sum, isPositive(line) ? line : zero(line.currency));
}
