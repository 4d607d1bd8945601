import { isOverdue } from '../case/labels.ts';
import { agreedDue } from '../case/promise-changes.ts';
import type { CasePromise } from '../case/schema.ts';
import type { Day } from '../dates.ts';

/** How promises were kept; what was only planned counts nowhere. */
export interface Ledger {
  readonly made: number;
  /** Those that count by now: settled, or open with their first day passed. */
  readonly judged: number;
  /** Kept by the day first promised. */
  readonly keptOnTime: number;
  /** Those, and what was kept by a day the client agreed to before the one they counted on had passed. */
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
 * What became of a promise. `kept`: by the day first promised. `agreed`: by a later one that the client agreed to in
 * time. `broken`: also given up, or let off too late. `overdue`: the first day has passed, whatever day it was moved
 * to; `open`: it is still to come.
 */
export type PromiseMark = 'kept' | 'agreed' | 'late' | 'broken' | 'overdue' | 'open' | 'released';

/** What of a promise tells that. */
export interface JudgedPromise extends Pick<CasePromise, 'to' | 'state' | 'originalDue' | 'moves'> {
  readonly settledOn?: string | undefined;
  readonly why?: string | undefined;
  readonly untold?: true | undefined;
}

/** Undefined for what counts nowhere: it was never told. */
export function markOf(promise: JudgedPromise, today: Day): PromiseMark | undefined {
  const { state, originalDue } = promise;
  if (state === 'planned' || promise.untold === true) return undefined;
  if (state === 'open') return originalDue < today ? 'overdue' : 'open';
  if (state === 'broken') return 'broken';
  if (state === 'released') return isLetOff(promise) ? 'released' : 'broken';
  if (isKeptBy(promise, originalDue)) return 'kept';
  return isKeptBy(promise, agreedDue(promise)) ? 'agreed' : 'late';
}

/**
 * Count promises so that nothing but keeping them helps: whoever moves one, gives up one made to oneself or leaves
 * one open has not kept it.
 */
export function ledgerOf(promises: readonly CasePromise[], today: Day): Ledger {
  const marked = promises.flatMap((promise) => {
    const mark = markOf(promise, today);
    return mark === undefined ? [] : [{ promise, mark }];
  });
  const having = (...marks: readonly PromiseMark[]): number =>
    marked.filter(({ mark }) => marks.includes(mark)).length;
  const broken = marked.filter(({ promise }) => promise.state === 'broken').length;
  return {
    made: marked.length,
    judged: marked.length - having('open', 'released'),
    keptOnTime: having('kept'),
    keptAsAgreed: having('kept', 'agreed'),
    keptLate: having('agreed', 'late'),
    broken,
    released: having('released'),
    givenUp: having('broken') - broken,
    overdue: marked.filter(({ promise }) => isOverdue(promise, today)).length,
    moved: marked.filter(({ promise }) => promise.moves.length > 0).length,
    ids: marked.map(({ promise }) => promise.id),
  };
}

/**
 * Did somebody else end it, in time? The client, or an answer that changed and proposed it no more: such a release has
 * no reason of one's own.
 */
function isLetOff({ to, settledOn = '', originalDue, why }: JudgedPromise): boolean {
  return settledOn <= originalDue && (to === 'client' || why === undefined);
}

function isKeptBy({ settledOn }: JudgedPromise, day: Day): boolean {
  return settledOn !== undefined && settledOn <= day;
}
