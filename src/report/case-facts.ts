import { clientKey } from '../case/client-name.ts';
import { effective } from '../case/events.ts';
import { stageOf } from '../case/gates.ts';
import type { CaseRecord } from '../case/schema.ts';
import { lastAnswer, openClientPromises } from '../case/stage.ts';
import { dayOf, type Day, type WorkCalendar } from '../dates.ts';
import { primaryLeaf } from '../diagnosis/recurrence.ts';
import type { Money } from '../money.ts';
import { profileOf, type BusinessProfile } from '../remedy/arithmetic.ts';
import { caseCost, type CaseCost } from './case-cost.ts';

/** On whose side a cause lay. */
export type Side = 'mine' | 'shared' | 'client' | 'external';

/** What the measures need of a case, found out once. */
export interface CaseFacts {
  readonly record: CaseRecord;
  readonly id: string;
  /** Of the client; '' where the case names nobody. */
  readonly client: string;
  readonly opened: Day;
  /** From when on they waited: the first known of the day you noticed, their first word, and the opening. */
  readonly begun: Day;
  /** My first word to them: an instant, or a day. */
  readonly firstWord: string | undefined;
  /** Did they hear it from me before I heard it from them? Undefined where nobody can tell. */
  readonly foundByMe: boolean | undefined;
  readonly offered: Day | undefined;
  /** When everything promised to them was done. */
  readonly settled: Day | undefined;
  readonly closed: Day | undefined;
  /** The close, or the day of the report: until then what is not over has lasted. */
  readonly end: Day;
  /** The main cause, where it is known. */
  readonly leaf: string | undefined;
  readonly escape: string | undefined;
  readonly side: Side | undefined;
  readonly cost: CaseCost | undefined;
}

/** What the person has told of their business; everything may be missing. */
export interface Business extends BusinessProfile, WorkCalendar {
  readonly currency?: string;
  readonly jobsPerMonth?: number;
  readonly revenuePerMonth?: Money;
}

export function factsOf(
  record: CaseRecord,
  today: Day,
  business: Business,
  currency: string | null,
): CaseFacts {
  const opened = dayOf(record.openedAt);
  const closed = record.closedAt === undefined ? undefined : dayOf(record.closedAt);
  const heard = record.messages.filter(({ from }) => from === 'client').map(({ at }) => dayOf(at));
  const told = record.messages.filter(({ from, to }) => from === 'me' && to === 'client').map(({ at }) => at);
  const offers = record.remedy.offers.map(({ at }) => dayOf(at));
  const noticed = record.noticedAt === undefined ? [] : [dayOf(record.noticedAt)];
  const known = record.acknowledgedOn === undefined ? [] : [record.acknowledgedOn];
  const firstWord = earliest([...told, ...known]);
  const escape = record.causes.find(({ role }) => role === 'escape')?.leaf;
  return {
    record,
    id: record.id,
    client: clientKey(record.client.name),
    opened,
    begun: earliest([opened, ...noticed, ...heard]) ?? opened,
    firstWord,
    foundByMe: foundByMe(record, firstWord),
    offered: earliest(offers),
    settled: settledOn(record, closed, today),
    closed,
    end: closed ?? today,
    leaf: knownLeaf(primaryLeaf(record)),
    escape: knownLeaf(escape),
    side: sideOf(record),
    cost: currency === null ? undefined : caseCost(record, profileOf(business, record), currency),
  };
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.toSorted()[0];
}

/**
 * By who is said to have raised it, else by whose first word came first. Words in an answer were said by then, nobody
 * knows how much earlier; an answer left empty says that nothing was heard yet.
 */
function foundByMe(
  { raisedBy, messages, events }: CaseRecord,
  mine: string | undefined,
): boolean | undefined {
  if (raisedBy !== undefined) return raisedBy === 'me';
  const asked = effective(events).flatMap((event) =>
    event.type === 'answered' && event.as === 'clientWords' ? [event] : [],
  );
  const wasQuiet = asked[0]?.value === null;
  const spoken = asked.find(({ value }) => value !== null)?.at;
  const wrote = messages.filter(({ from }) => from === 'client').map(({ at }) => at);
  const theirs = spoken === undefined ? wrote : [...wrote, spoken];
  if (mine === undefined) return theirs.length > 0 ? false : undefined;
  if (theirs.some((at) => isBefore(at, mine))) return false;
  if (!theirs.every((at) => isBefore(mine, at))) return undefined;
  return wasQuiet || (spoken === undefined && wrote.length > 0) ? true : undefined;
}

/** Of a day without a time only another day is before or after. */
function isBefore(one: string, other: string): boolean {
  const isTimed = one.length > 10 && other.length > 10;
  return isTimed ? Date.parse(one) < Date.parse(other) : dayOf(one) < dayOf(other);
}

/** Nobody knows whether two causes that are not known are the same. */
function knownLeaf(leaf: string | undefined): string | undefined {
  return leaf === 'unknown' ? undefined : leaf;
}

/** With a promise to them open it is not, forced close or not. */
function settledOn(record: CaseRecord, closed: Day | undefined, today: Day): Day | undefined {
  if (openClientPromises(record).length > 0) return undefined;
  if (closed === undefined && stageOf(record) !== 'settled') return undefined;
  const last = record.promises
    .flatMap(({ to, settledOn: day }) => (to === 'client' && day !== undefined ? [day] : []))
    .toSorted()
    .at(-1);
  if (closed === undefined) return last ?? today;
  // What was done before it was opened again was not the end of it.
  return last === undefined || last > closed || record.reopened !== undefined ? closed : last;
}

/** As its main cause has it; else by whom the fault was put down to. */
function sideOf({ causes, fault }: CaseRecord): Side | undefined {
  const locus = causes.find(({ role }) => role === 'primary')?.locus;
  if (locus !== undefined) return locus;
  if (fault === undefined) return undefined;
  if (fault.mine === 100) return 'mine';
  if (fault.mine > 0) return 'shared';
  return fault.client >= fault.third + fault.chance ? 'client' : 'external';
}

/** Do they say otherwise? The case is not put down to me, and they ask for something or turned down what was offered. */
export function isContested({ record, side }: CaseFacts): boolean {
  if (side !== 'client' && side !== 'external') return false;
  const answer = lastAnswer(record);
  return answer === 'refused' || answer === 'countered' || (record.remedyWanted ?? '') !== '';
}
