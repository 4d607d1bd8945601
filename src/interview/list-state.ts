import { stripVTControlCharacters } from 'node:util';
import { isBackspaceKey, isDownKey, isSpaceKey, isUpKey, type KeypressEvent } from '@inquirer/core';
import { fits } from './narrowing.ts';

/** What stands in a list, as far as it is looked for; a name may be styled. */
export interface Listed {
  /** What stands in the list, on one line. */
  readonly name: string;
  /** The number by which it is found, where that is not its place. */
  readonly number?: number;
  /** What stands under the list while it is pointed at. */
  readonly description?: string;
}

/** The place that is pointed at, the places that are ticked, and what was typed to find one. */
export interface ListState {
  readonly at: number;
  readonly ticked: readonly number[];
  readonly letters: string;
}

/** How many entries are on the screen at once. */
export const PAGE = 14;

/** So many are seen at a glance; of a longer list letters leave what they fit, lest a word lead to another entry. */
const GLANCE = 7;

export function isLong(count: number): boolean {
  return count > GLANCE;
}

/** Do the letters leave only what they fit? In a short list they lead to a name, and digits to a number in any. */
export function isNarrowed(items: readonly Listed[], { letters }: ListState): boolean {
  return isLong(items.length) && letters !== '' && !/^\d+$/.test(letters);
}

/** The places that are shown, in their order. */
export function shownPlaces(items: readonly Listed[], state: ListState): readonly number[] {
  const places = [...items.keys()];
  if (!isNarrowed(items, state)) return places;
  const text = ({ name, description = '' }: Listed): string =>
    stripVTControlCharacters(`${name} ${description}`);
  return places.filter((place) => fits(text(items[place] ?? { name: '' }), state.letters));
}

/**
 * Where a key leads.
 *
 * @param many  does Space tick what is pointed at?
 * @param typed the letters that the key brought; a paste brings several
 */
export function pressed(
  items: readonly Listed[],
  state: ListState,
  { many, key, typed }: { readonly many: boolean; readonly key: KeypressEvent; readonly typed: string },
): ListState {
  const { at, ticked } = state;
  const shown = shownPlaces(items, state);
  const place = shown.indexOf(at);
  const kept = isNarrowed(items, state) ? state : { ...state, letters: '' };
  if (isUpKey(key)) return { ...kept, at: shown[Math.max(place - 1, 0)] ?? at };
  if (isDownKey(key)) return { ...kept, at: shown[Math.min(place + 1, shown.length - 1)] ?? at };
  if (many && isSpaceKey(key)) {
    if (place === -1) return kept;
    const without = ticked.filter((one) => one !== at);
    return { ...kept, ticked: without.length < ticked.length ? without : [...ticked, at] };
  }
  const letters = isBackspaceKey(key) ? state.letters.slice(0, -1) : (state.letters + typed).trimStart();
  const next = { ...state, letters };
  return { ...next, at: found(items, next) ?? at };
}

/** The place that what was typed leads to; undefined if it leads nowhere. */
function found(items: readonly Listed[], state: ListState): number | undefined {
  const { at, letters } = state;
  if (letters === '') return undefined;
  if (isNarrowed(items, state)) {
    const shown = shownPlaces(items, state);
    return shown.includes(at) ? at : shown[0];
  }
  const own = items.some(({ number }) => number !== undefined);
  const place = items.findIndex(({ name, number }, index) =>
    /^\d+$/.test(letters)
      ? (own ? number : index + 1) === Number(letters)
      : name.toLowerCase().startsWith(letters.toLowerCase()),
  );
  return place === -1 ? undefined : place;
}
