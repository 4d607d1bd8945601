import { formatDayShort, type Day } from '../dates.ts';
import { agreedDue } from './promise-changes.ts';
import { OUTCOMES, type CasePromise, type Outcome } from './schema.ts';
import { STANDINGS } from './scores.ts';

/** How a person would say how it ended; the words of JSON and of `--outcome` stay as they are. */
const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  repaired: 'repaired',
  repaired_cooler: 'repaired, but cooler than before',
  lost_client: 'the client left',
  graceful_exit: 'parted on good terms',
  not_my_fault_explained: 'not my doing, and explained',
  withdrawn: 'begun by mistake',
  with_insurer_or_legal: 'with the insurer or a lawyer',
};

const STANDING_WORDS: Readonly<Record<(typeof STANDINGS)[number], string>> = {
  active_same: 'working together as before',
  active_more: 'working together more than before',
  active_less: 'working together less than before',
  dormant: 'nothing under way',
  ended: 'ended',
  referred_someone: 'they sent you somebody',
};

/** What else is not an outcome is read with its spaces. */
export function outcomeWords(name: string): string {
  const outcome = OUTCOMES.find((one) => one === name);
  return outcome === undefined ? name.replaceAll('_', ' ') : OUTCOME_WORDS[outcome];
}

export function standingWords(name: string): string {
  const standing = STANDINGS.find((one) => one === name);
  return standing === undefined ? name.replaceAll('_', ' ') : STANDING_WORDS[standing];
}

/** Is it open, and has its day passed? */
export function isOverdue({ state, due }: Pick<CasePromise, 'state' | 'due'>, today: Day): boolean {
  return state === 'open' && due < today;
}

/** When a score was given: “after 30 days”. */
export function momentWords(moment: string): string {
  return moment.replace(/^day(\d+)$/, 'after $1 days').replaceAll('_', ' ');
}

/** The state as a person says it: a promise that is open after its day is overdue. */
export function promiseState(promise: Pick<CasePromise, 'state' | 'due'>, today: Day): string {
  return isOverdue(promise, today) ? 'overdue' : promise.state;
}

/** “, moved from Fri 4 Dec, agreed”, beside the day it has now; empty where that is its first. */
export function movedWords({ to, due, originalDue, moves }: CasePromise): string {
  if (due === originalDue) return '';
  const from = `, moved from ${formatDayShort(originalDue, due)}`;
  if (to === 'self') return from;
  const counted = agreedDue({ originalDue, moves });
  if (due === counted) return `${from}, agreed`;
  // An earlier day needs nobody's yes.
  return due < counted ? from : `${from}, not agreed`;
}
