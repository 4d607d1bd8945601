import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../src/apology/difference.ts';

const told = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(({ sign, text }) => `${sign}${text}`)
    .join('|');

test.each([
  ['the same', 'One. Two.', 'One. Two.', ' One.| Two.'],
  ['a sentence more', 'One. Three.', 'One. Two. Three.', ' One.|+Two.| Three.'],
  ['a sentence less', 'One. Two. Three.', 'One. Three.', ' One.|-Two.| Three.'],
  ['another one', 'One. Two.', 'One. Deux.', ' One.|-Two.|+Deux.'],
  ['lines, and empty ones', '- a\n\n- b', '- a\n- c', ' - a|-- b|+- c'],
  ['nothing before', '', 'One.', '+One.'],
])('%s', (_title, before, after, expected) => {
  expect(told(before, after)).toBe(expected);
});

test('what stays and what came make the new text, what stays and what went the old one', () => {
  const text = fc.array(fc.constantFrom('Aa.', 'Bb.', 'Cc.', 'Dd.'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = differenceOf(before.join(' '), after.join('\n'));
      const without = (sign: string): string[] =>
        pieces.filter((piece) => piece.sign !== sign).map((piece) => piece.text);
      expect(without('+')).toEqual(before);
      expect(without('-')).toEqual(after);
    }),
    { seed: 3 },
  );
});
