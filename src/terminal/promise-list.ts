import { movedWords, promiseState } from '../case/labels.ts';
import type { CasePromise, CaseView } from '../case/schema.ts';
import { formatDayLong, relativeDays, type Day } from '../dates.ts';
import { ALOUD, labelled, WHOLE, wrap } from './layout.ts';
import type { Look, Theme } from './theme.ts';

const MOST_PROMISES = 8;

/** The promises of a case under their heading; nothing where there are none. The texts are `safe` already. */
export function promiseLines({ id, promises }: CaseView, today: Day, { columns, theme }: Look): string[] {
  if (promises.length === 0) return [];
  const shown = columns >= WHOLE ? promises : worthShowing(promises);
  const rows = shown.map(
    (promise) =>
      [promiseState(promise, today), promiseLine(promise, today, columns === ALOUD ? ',' : ' ')] as const,
  );
  const more = promises.length - shown.length;
  return [
    '',
    theme.heading('Promises'),
    ...labelled(rows, { columns, style: (word) => tone(word, theme) }),
    ...(more > 0 ? [wrap(`And ${more} more: ${theme.command(`repair promise list ${id}`)}`, columns)] : []),
  ];
}

/** All of them, or what is still to come, the client's before one's own, and then the newest; in the order they were made. */
function worthShowing(promises: readonly CasePromise[]): readonly CasePromise[] {
  if (promises.length <= MOST_PROMISES) return promises;
  const pending = promises.filter(({ state }) => state === 'open' || state === 'planned');
  const settled = promises.filter((promise) => !pending.includes(promise));
  const pressing = pending.toSorted((a, b) => rank(a).localeCompare(rank(b)));
  const chosen = new Set([...pressing, ...settled.toReversed()].slice(0, MOST_PROMISES));
  return promises.filter((promise) => chosen.has(promise));
}

/** The client's before one's own, then by day. */
function rank({ to, due }: CasePromise): string {
  return `${to === 'client' ? 0 : 1} ${due}`;
}

function promiseLine(promise: CasePromise, today: Day, gap: ',' | ' '): string {
  const whom = promise.to === 'self' ? ', to yourself' : '';
  const when =
    promise.state === 'planned' || promise.state === 'open' ? ` (${relativeDays(promise.due, today)})` : '';
  const now =
    promise.newText === undefined || promise.state !== 'open'
      ? ''
      : `. They were told this; now it is: ${promise.newText}`;
  const { id, text, due } = promise;
  return `${id}${gap} ${text}, by ${formatDayLong(due)}${when}${whom}${movedWords(promise)}${now}`;
}

function tone(word: string, theme: Theme): string {
  if (word.startsWith('overdue') || word.startsWith('broken')) return theme.bad(word);
  return word.startsWith('kept') ? theme.good(word) : theme.dim(word);
}
