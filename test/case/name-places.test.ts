import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientKey, mentions } from '../../src/case/client-name.ts';
import { ERASED, excerpt, namePlaces, wantedIn, withoutName } from '../../src/case/name-places.ts';
import { fills, recordOf } from '../support/case.ts';

const wanted = (name: string, ...others: readonly string[]) =>
  wantedIn(
    clientKey(name),
    [],
    others.map((other) => recordOf(fills('client.name', other))),
  );

test.each([
  ['whatever its capitals', 'Ann', 'ann, Ann and ANN', '#, # and #'],
  ['not inside a word', 'Ann', 'Anniversary, Joann, Ann_B, Ann1', 'Anniversary, Joann, #_B, Ann1'],
  ['with a genitive', 'Ann', 'Ann’s, Ann`s', '#’s, #`s'],
  ['in an address', 'Harbour', 'mail@harbour.example', 'mail@#.example'],
  ['two words across a line end', 'Harbour Dental', 'to Harbour\n  dental\n', 'to #\n'],
  ['umlauts in either form', 'Zoë Müller', `Zoë Müller, ${'ZOË MÜLLER'.normalize('NFD')}.`, '#, #.'],
  ['not before an accent', 'Zoe', 'Zoe\u0308', 'Zoe\u0308'],
  ['a sharp s', 'Weiß', 'WEISS und Weiß', '# und #'],
  ['letters that fold into several', 'office', 'the oﬃce', 'the #'],
  ['what cannot be seen', 'Harbour', 'Har\u00ADbour\u200B!', '#\u200B!'],
  ['words without spaces between', '山田', '山田様へ', '#様へ'],
  ['Hangul in parts', '김철수', `${'김철수'.normalize('NFD')} 님`, '# 님'],
  ['a name over itself', 'Al Al', 'Al Al Al', '#'],
  ['a name of which the mark is made', 'Name', `My name: ${ERASED}`, `My #: #`],
])('%s', (_title, name, text, left) => {
  expect(withoutName(text, wanted(name))).toBe(left.replaceAll('#', ERASED));
});

test('a book is gone through in a moment', () => {
  const text = `${'word '.repeat(30_000)}Ann ${'x'.repeat(150_000)}`;
  expect(withoutName(text, wanted('Ann'))).toBe(text.replace('Ann', ERASED));
});

describe('somebody else of a longer name stays whole', () => {
  test.each([
    ['Ann', 'Ann Baker', 'Ann Baker and Ann', 'Ann Baker and #'],
    ['Baker', 'Ann Baker', 'Ann  BAKER, Baker', 'Ann  BAKER, #'],
    ['Ann Baker', 'Ann', 'Ann and Ann Baker', 'Ann and #'],
  ])('%s is not %s', (name, other, text, left) => {
    expect(withoutName(text, wanted(name, other))).toBe(left.replaceAll('#', ERASED));
  });
});

test('an earlier name is theirs, unless another client has it or nothing but the mark is left of it', () => {
  const renamed = recordOf(
    fills('client.name', 'Dr Z'),
    fills('client.name', 'Acme'),
    fills('client.name', ERASED),
    fills('client.name', 'Zoë'),
  );
  const acme = recordOf(fills('client.name', 'ACME'));
  expect([...wantedIn('zoë', [renamed], [acme]).keys]).toEqual(['zoë', 'dr z']);
  expect(wantedIn('', [], [acme]).keys.size).toBe(0);
});

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

test('a place is found wherever there is a mention, and after erasing there is none', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, name, after) => {
      const text = `${before} ${name} ${after}`;
      const key = clientKey(name);
      fc.pre(mentions(text, key) && !mentions(ERASED, key));
      const found = wanted(name);
      expect(namePlaces(text, found).length).toBeGreaterThan(0);
      expect(mentions(withoutName(text, found), key)).toBe(false);
    }),
  );
});

test('what is between the places stays to the letter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ann ', 'Anniversary ', 'ß', '\n', 'Zoë ', 'e\u0301')), (parts) => {
      const text = parts.join('');
      const found = wanted('Ann');
      const spans = namePlaces(text, found);
      const gone = spans.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(withoutName(text, found)).toHaveLength(text.length - gone + spans.length * ERASED.length);
    }),
  );
});

test.each([
  ['short as it is', 'We told\nAnn first.', 'We told Ann first.'],
  [
    'with what is around it',
    `${'long before '.repeat(9)}Ann${' and long after'.repeat(9)}`,
    '…long before long before long before Ann and long after and long after and long…',
  ],
  ['nothing', 'Nobody.', undefined],
])('an excerpt: %s', (_title, text, shown) => {
  expect(excerpt(text, wanted('Ann'))).toBe(shown);
});
