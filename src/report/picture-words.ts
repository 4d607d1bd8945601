import { counted } from '../counted.ts';
import { formatMonth, type Day } from '../dates.ts';
import type { PromiseMark } from '../promises/ledger.ts';
import type { Lane, Strip } from './report.ts';
import { dayWords } from './words.ts';

/** What the pictures show, in words: beside them, and for whoever does not see them. */
export function laneWords({ cases }: Lane): string {
  const open = cases.filter(({ closed }) => closed === null).length;
  const [first = '', last = ''] = [cases[0], cases.at(-1)].map((one) => one && dayWords(one.opened));
  const when = first === last ? `on ${first}` : `from ${first} to ${last}`;
  return `${counted(cases.length, 'case')} ${when}${open === 0 ? '' : `, ${open} open`}`;
}

/** Months are told with their year. */
const ANOTHER_YEAR = '1900-01-01';

/** The months in which the lanes begin and end. */
export function spanWords(first: Day, last: Day): readonly [from: string, to: string] {
  return [formatMonth(first, ANOTHER_YEAR), formatMonth(last, ANOTHER_YEAR)];
}

export const MARK_WORDS: Readonly<Record<PromiseMark, string>> = {
  kept: 'kept',
  agreed: 'kept by an agreed day',
  late: 'kept late',
  broken: 'not kept',
  overdue: 'overdue',
  open: 'to come',
  released: 'let off',
};

export function stripWords({ promises }: Strip): string {
  const moved = promises.filter((promise) => promise.moved > 0).length;
  const counts = Object.entries(MARK_WORDS).flatMap(([mark, words]) => {
    const count = promises.filter((promise) => promise.mark === mark).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return [...counts, ...(moved > 0 ? [`${moved} moved`] : [])].join(', ');
}

export function clientWords({ client }: Pick<Lane, 'client'>): string {
  return client === '' ? 'no client named' : client;
}
