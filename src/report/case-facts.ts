import { type Day, type WorkCalendar } from '../dates.ts';
import type { Money } from '../money.ts';
import { profileOf, type BusinessProfile } from '../remedy/arithmetic.ts';
import { caseCost, type CaseCost } from './case-cost.ts';
import type { ReportedCase } from './reported-case.ts';

/** What of a case is taken as it was kept. */
type Kept =
  | 'id'
  | 'opened'
  | 'begun'
  | 'firstWord'
  | 'foundByMe'
  | 'offered'
  | 'closed'
  | 'leaf'
  | 'escape'
  | 'side';

/** What the measures need of a case, found out once. */
export interface CaseFacts extends Pick<ReportedCase, Kept> {
  readonly record: ReportedCase;
  /** Of the client; '' where the case names nobody. */
  readonly client: string;
  /** When everything promised to them was done. */
  readonly settled: Day | undefined;
  /** The close, or the day of the report: until then what is not over has lasted. */
  readonly end: Day;
  readonly cost: CaseCost | undefined;
}

/** What the person has told of their business; everything may be missing. */
export interface Business extends BusinessProfile, WorkCalendar {
  readonly currency?: string;
  readonly jobsPerMonth?: number;
  readonly revenuePerMonth?: Money;
}

export function factsOf(
  record: ReportedCase,
  today: Day,
  business: Business,
  currency: string | null,
): CaseFacts {
  const { id, opened, closed, begun, firstWord, foundByMe, offered, leaf, escape, side } = record;
  return {
    record,
    id,
    client: record.clientKey,
    opened,
    begun,
    firstWord,
    foundByMe,
    offered,
    settled: settledOn(record, today),
    closed,
    end: closed ?? today,
    leaf,
    escape,
    side,
    cost: currency === null ? undefined : caseCost(record, profileOf(business, record.excess), currency),
  };
}

/** With a promise to them open it is not, forced close or not. */
function settledOn(record: ReportedCase, today: Day): Day | undefined {
  const { closed } = record;
  if (record.promises.some(({ to, state }) => to === 'client' && state === 'open')) return undefined;
  if (closed === undefined && !record.isSettled) return undefined;
  const last = record.promises
    .flatMap(({ to, settledOn: day }) => (to === 'client' && day !== undefined ? [day] : []))
    .toSorted()
    .at(-1);
  if (closed === undefined) return last ?? today;
  // What was done before it was opened again was not the end of it.
  return last === undefined || last > closed || record.reopened !== undefined ? closed : last;
}

/** Do they say otherwise? The case is not put down to me, and they ask for something or turned down what was offered. */
export function isContested({ record, side }: CaseFacts): boolean {
  return (side === 'client' || side === 'external') && record.disagrees;
}
