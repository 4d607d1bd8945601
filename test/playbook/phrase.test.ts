import { expect, test } from 'vitest';
import { classesIn, parsePhrase } from '../../src/playbook/phrase.ts';

test.each<{ pattern: string; says: string }>([
  { pattern: '', says: 'an alternative is empty: write (a|b)? for “or nothing”' },
  { pattern: 'a | ', says: 'an alternative is empty: write (a|b)? for “or nothing”' },
  { pattern: '(a', says: 'there is a “(” without its “)”' },
  { pattern: 'a)', says: 'there is a “)” without its “(”' },
  { pattern: '? a', says: '“?” stands after what may be missing' },
  { pattern: '*99 a', says: 'a gap is 1 to 25 words long' },
  { pattern: 'a?', says: 'this pattern would match nothing, and so everything' },
  { pattern: '^ $', says: 'this pattern would match nothing, and so everything' },
  { pattern: '*3', says: 'this pattern would match nothing, and so everything' },
  { pattern: 'no*', says: '“no*” is too short a beginning: three letters at least' },
  { pattern: '!(a b) c', says: '“!” looks at one word: !word or !(one|other)' },
  { pattern: 'a [b]', says: '“[b]” is nothing a pattern knows' },
  { pattern: '(((((((a)))))))', says: 'brackets more than 6 deep: name a class' },
])('$pattern: $says', ({ pattern, says }) => {
  expect(parsePhrase(pattern)).toEqual({ ok: false, message: says });
});

test('a contraction in a pattern is what it is short for', () => {
  expect(parsePhrase("I'm")).toEqual(parsePhrase('i am'));
  expect(parsePhrase('can’t')).toEqual(parsePhrase('can not'));
});

test('the classes it names', () => {
  const parsed = parsePhrase('@we (@past|was @very)? !@name late');
  expect(parsed.ok && classesIn(parsed.phrase)).toEqual(['we', 'past', 'very', 'name']);
});
