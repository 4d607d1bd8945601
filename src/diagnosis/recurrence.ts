import type { CasePromise, CaseRecord } from '../case/schema.ts';
import { isMistake } from '../case/stage.ts';
import { dayOf, daysBetween, formatMonth, isDay, type Day } from '../dates.ts';

/** What became of the promise that was to stop it next time; `none` was made. */
type PreventionState = 'open' | 'kept' | 'broken' | 'released' | 'none';

/** An earlier case of the same client with the same main cause. */
export interface SimilarCase {
  readonly id: string;
  readonly openedOn: Day;
  readonly prevention: PreventionState;
  /** So soon after it, this one is a second failure. */
  readonly secondFailure: boolean;
}

/** Domain note on incidents 2.3: the second similar failure for a client within so many days counts one level more. */
export const SECOND_FAILURE_DAYS = 180;
/** After so long it is no longer the same story. */
export const RECURRENCE_DAYS = 365;

/** Nobody knows whether two causes that are not known are the same. */
const NOT_KNOWN = 'unknown';

/**
 * The earlier cases that this one repeats: the same main cause, opened up to a year before it.
 *
 * @param earlier other cases of the same client
 * @param leaf    its main cause, where that is being answered just now
 * @returns the newest first
 */
export function similarCases(
  now: Pick<CaseRecord, 'id' | 'openedAt' | 'causes'>,
  earlier: readonly CaseRecord[],
  leaf = primaryLeaf(now),
): SimilarCase[] {
  const today = dayOf(now.openedAt);
  if (leaf === undefined || leaf === NOT_KNOWN || !isDay(today)) return [];
  return earlier
    .filter((past) => past.id !== now.id && past.forgotten === undefined && !isMistake(past))
    .filter((past) => primaryLeaf(past) === leaf)
    .filter(({ openedAt }) => isDay(dayOf(openedAt)) && Date.parse(openedAt) <= Date.parse(now.openedAt))
    .toSorted((a, b) => Date.parse(b.openedAt) - Date.parse(a.openedAt))
    .map((past) => ({ past, openedOn: dayOf(past.openedAt) }))
    .map((one) => ({ ...one, days: daysBetween(one.openedOn, today) }))
    .filter(({ days }) => days <= RECURRENCE_DAYS)
    .map(({ past, openedOn, days }) => ({
      id: past.id,
      openedOn,
      prevention: preventionOf(past),
      secondFailure: days <= SECOND_FAILURE_DAYS,
    }));
}

const PREVENTION_WORDS: Readonly<Record<PreventionState, string>> = {
  open: 'its prevention promise is still open',
  kept: 'its prevention promise was kept',
  broken: 'its prevention promise was broken',
  released: 'its prevention promise was given up',
  none: 'nothing was promised to prevent it',
};

/** “R-3 in June, same cause; its prevention promise is still open”: the newest three; empty where there is none. */
export function similarWords(similar: readonly SimilarCase[], today: Day): string {
  return similar
    .slice(0, 3)
    .map(
      ({ id, openedOn, prevention }) =>
        `${id} in ${formatMonth(openedOn, today)}, same cause; ${PREVENTION_WORDS[prevention]}`,
    )
    .join('. ');
}

/** How many remedies that were promised to the client were not delivered. */
export function brokenRemedies(cases: readonly Pick<CaseRecord, 'promises'>[]): number {
  return cases
    .flatMap(({ promises }) => promises)
    .filter(({ kind, to, state }) => kind === 'remedy' && to === 'client' && state === 'broken').length;
}

function primaryLeaf({ causes }: Pick<CaseRecord, 'causes'>): string | undefined {
  return causes.find(({ role }) => role === 'primary')?.leaf;
}

/** Of several the one that says most: a broken one, else one that is still open. */
function preventionOf({ promises }: CaseRecord): PreventionState {
  const states = promises.filter(({ kind }) => kind === 'prevention').map(stateWord);
  return (['broken', 'open', 'kept', 'released'] as const).find((state) => states.includes(state)) ?? 'none';
}

/** One that the client was never told of is still to be kept. */
function stateWord({ state }: CasePromise): PreventionState {
  return state === 'planned' ? 'open' : state;
}
