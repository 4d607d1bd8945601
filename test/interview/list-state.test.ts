import type { KeypressEvent } from '@inquirer/core';
import { describe, expect, test } from 'vitest';
import { pressed, shownPlaces, type Listed, type ListState } from '../../src/interview/list-state.ts';

const short: readonly Listed[] = ['Agreed', 'Backup failed', 'Bad luck', 'Late'].map((name) => ({ name }));
const long: readonly Listed[] = [
  ...short,
  { name: 'The plan had no slack', description: '\u001B[2mPlanning\u001B[22m' },
  ...Array.from({ length: 14 }, (_, index) => ({ name: `Cause ${index + 6}` })),
];
const kinds: readonly Listed[] = ['Data', 'A missed deadline', 'Delivered work', 'Dispute', 'Silence'].map(
  (name) => ({ name }),
);
const eight = [...kinds, ...['Home', 'Invoice', 'Other'].map((name) => ({ name }))];
const numbered = long.map((item, index) => ({ ...item, number: index }));

const NAMED: Readonly<Record<string, { readonly name: string; readonly typed: string }>> = {
  '↑': { name: 'up', typed: '' },
  '↓': { name: 'down', typed: '' },
  '⌫': { name: 'backspace', typed: '' },
  ' ': { name: 'space', typed: ' ' },
};

/** Press one key after the other: letters as they are, and the signs above. */
function after(items: readonly Listed[], keys: string, many = false): ListState {
  return [...keys].reduce<ListState>(
    (state, letter) => {
      const { name, typed } = NAMED[letter] ?? { name: letter, typed: letter };
      return pressed(items, state, { many, key: { name, ctrl: false } as KeypressEvent, typed });
    },
    { at: 0, ticked: [], letters: '' },
  );
}

describe('where keys lead', () => {
  test.each<[string, readonly Listed[], string, number]>([
    ['down and up, to the ends', short, '↓↓↓↓↓↑', 2],
    ['a number, by its place', short, '3', 2],
    ['a number of two digits', long, '12', 11],
    ['a number of its own, where there are any', numbered, '12', 12],
    ['the first letters of a name', short, 'ba', 1],
    ['more of them', short, 'bad', 2],
    ['letters that begin no name', short, '↓x', 1],
    ['letters after an arrow, which begin anew', short, 'b↓l', 3],
    ['in a long list the letters of any word', long, 'slack', 4],
    ['several words', long, 'no sl', 4],
    ['what stands under it, without its colours', long, 'planning', 4],
    ['where one is, if that fits, too', long, '↓↓b', 2],
    ['a word of the second of eight, whose first letter others begin with', eight, 'deadline', 1],
    ['letters taken back', long, 'slx⌫', 4],
    ['an arrow among what is left', long, 'cause 1↓↓↑', 10],
  ])('%s', (_what, items, keys, at) => {
    expect(after(items, keys).at).toBe(at);
  });

  test('letters leave in a long list what they fit, and nothing where nothing does', () => {
    const names = (keys: string): string[] =>
      shownPlaces(long, after(long, keys)).map((place) => long[place]?.name ?? '');
    expect(names('ba')).toEqual(['Backup failed', 'Bad luck']);
    expect(names('zz')).toEqual([]);
    expect(names('zz⌫⌫')).toHaveLength(long.length);
    expect(names('12')).toHaveLength(long.length);
    expect(shownPlaces(short, after(short, 'ba'))).toEqual([0, 1, 2, 3]);
  });

  test('Space ticks what is pointed at, and what is hidden stays ticked', () => {
    expect(after(long, ' bad ⌫⌫⌫', true)).toEqual({ at: 2, ticked: [0, 2], letters: '' });
    expect(after(long, ' ↓ ↑ ', true).ticked).toEqual([1]);
    expect(after(long, 'zz ', true).ticked).toEqual([]);
  });
});
