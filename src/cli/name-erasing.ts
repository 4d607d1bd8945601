import { dayOf, formatDayShort, type Day } from '../dates.ts';
import type { Erase, Mention } from '../store/case-store.ts';
import type { NamedCases } from './clients.ts';
import { usage } from './flag-words.ts';

const PLACE = /^r-[1-9][0-9]*(:[1-9][0-9]*)?$/;

/**
 * Which places `--erase` means: `all`, `none`, or those that it lists as they are shown: `R-4:3`, an event; `R-4`, all of
 * a case, and with it its half-typed line and its copies. What is listed and is not there is nothing that could be erased.
 *
 * @throws UserError exit 2
 */
export function eraseMeant(words: string): Erase {
  const places = words
    .toLowerCase()
    .split(',')
    .map((place) => place.trim());
  const only = places.length === 1 ? places[0] : undefined;
  if (only === 'all') return () => true;
  if (only === 'none') return () => false;
  const wrong = places.find((place) => !PLACE.test(place));
  if (wrong !== undefined)
    throw usage(
      `“${wrong}” is no place that --erase could mean.`,
      'It may be all, none, or a list as R-4:3,R-9. Nothing was changed.',
    );
  return (id, n) =>
    places.includes(id.toLowerCase()) || (n !== undefined && places.includes(`${id}:${n}`.toLowerCase()));
}

/** What `--erase` calls a place. */
export function placeOf({ id, n }: Mention): string {
  return n === undefined ? id : `${id}:${n}`;
}

const KINDS: Readonly<Partial<Record<Mention['kind'], string>>> = {
  answered: 'answer',
  said: 'note or message',
  drafted: 'letter',
  promised: 'promise',
  'promise-changed': 'promise',
  closed: 'close',
  reopened: 'opened again',
  'half-typed': 'half-typed line',
  copy: 'a copy',
};

/** A place where another client's case names them: whose it is, when, what, and the words. */
export function mentionLine(
  mention: Mention,
  cases: NamedCases['cases'],
  today: Day,
  before = '',
): { readonly where: string; readonly message: string } {
  const { id, at, kind, words, times = 1, file } = mention;
  const client = cases.find((one) => one.id === id)?.client.name ?? '';
  const day = at === undefined ? '' : formatDayShort(dayOf(at), today);
  const what = [client, day, KINDS[kind] ?? kind, times === 1 ? '' : `${times} times`];
  const path = file === undefined ? '' : ` ${file}`;
  return {
    where: placeOf(mention),
    message: `${before}${what.filter((one) => one !== '').join(', ')}${path}: “${words}”`,
  };
}
