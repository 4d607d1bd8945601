import type { CasePromise } from '../case/schema.ts';
import type { Day } from '../dates.ts';

/** How promises were kept; what was only planned counts nowhere. */
export interface Ledger {
  readonly made: number;
  /** Those that count by now: settled, or open with their first day passed. */
  readonly judged: number;
  /** Kept by the day first promised. */
  readonly keptOnTime: number;
  /** Those, and what was kept by a day the client agreed to before the day it replaces had passed. */
  readonly keptAsAgreed: number;
  readonly keptLate: number;
  readonly broken: number;
  /** Let off by the client before its day had passed: such a promise is not judged. */
  readonly released: number;
  /** Given up by oneself, or let off when the day had passed: judged, and not kept. */
  readonly givenUp: number;
  readonly overdue: number;
  readonly moved: number;
  readonly ids: readonly string[];
}

/**
 * Count promises so that nothing but keeping them helps: whoever moves one, gives up one made to oneself or leaves
 * one open has not kept it (domain note on incidents 0 and 3.2).
 */
export function ledgerOf(promises: readonly CasePromise[], today: Day): Ledger {
  const all = promises.filter(counts);
  const having = (state: CasePromise['state']): CasePromise[] => all.filter((one) => one.state === state);
  const kept = having('kept');
  const released = having('released');
  const onTime = kept.filter((promise) => isKeptBy(promise, promise.originalDue));
  const asAgreed = kept.filter(
    (promise) => isKeptBy(promise, agreedDue(promise)) || onTime.includes(promise),
  );
  return {
    made: all.length,
    judged: all.filter((promise) => isJudged(promise, today)).length,
    keptOnTime: onTime.length,
    keptAsAgreed: asAgreed.length,
    keptLate: kept.length - onTime.length,
    broken: having('broken').length,
    released: released.filter(isLetOff).length,
    givenUp: released.filter((promise) => !isLetOff(promise)).length,
    overdue: all.filter(({ state, due }) => state === 'open' && due < today).length,
    moved: all.filter((promise) => promise.moves.length > 0).length,
    ids: all.map((promise) => promise.id),
  };
}

/** The last day that an unbroken run of agreed moves leads to (domain note on incidents 3.2). */
export function agreedDue({ originalDue, moves }: CasePromise): Day {
  return moves.reduce((due, move) => (move.agreed && move.from === due ? move.to : due), originalDue);
}

function counts({ state, untold }: CasePromise): boolean {
  return state !== 'planned' && untold !== true;
}

function isJudged(promise: CasePromise, today: Day): boolean {
  if (promise.state === 'open') return promise.originalDue < today;
  return promise.state !== 'released' || !isLetOff(promise);
}

/**
 * Did somebody else end it, in time? The client, or an answer that changed and proposed it no more: such a release has
 * no reason of one's own.
 */
function isLetOff({ to, settledOn = '', originalDue, why }: CasePromise): boolean {
  return settledOn <= originalDue && (to === 'client' || why === undefined);
}

function isKeptBy({ settledOn }: CasePromise, day: Day): boolean {
  return settledOn !== undefined && settledOn <= day;
}
