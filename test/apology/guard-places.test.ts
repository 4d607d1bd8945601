import { expect, test } from 'vitest';
import { isGuarded, type Reading } from '../../src/apology/guards.ts';
import { tokensOf } from '../../src/apology/tokens.ts';
import type { GuardName, SignOf } from '../../src/playbook/critique-terms.ts';

type Shown = readonly [part: SignOf, from: number, to?: number];

/** A sentence of which each part is shown by the words from one to another; a question ends with its mark. */
function reading(text: string, ...shown: readonly Shown[]): Reading {
  const sentence = {
    start: 0,
    end: text.length,
    tokens: tokensOf(text, 0, text.length),
    isQuestion: text.endsWith('?'),
  } as Reading['sentence'];
  return {
    sentence,
    found: new Map(),
    shows: new Map(shown.map(([part, from, to = from]) => [part, [{ from, to }]])),
    like: new Map(),
    likest: new Map(),
  };
}
const plain = reading('it was late');

/** How far around the words of a match each guard looks. A comma is a place of its own. */
test.each<[GuardName, string, Reading[], index: number, from: number, to: number, boolean]>([
  ['own', 'in the sentence', [reading('I lost it', ['responsibility', 0])], 0, 0, 0, true],
  ['own', 'before it', [reading('I lost it', ['responsibility', 0]), plain], 1, 0, 0, true],
  ['own', 'behind it', [plain, reading('I lost it', ['responsibility', 0])], 0, 0, 0, true],
  ['own', 'further away', [plain, plain, reading('I lost it', ['responsibility', 0])], 0, 0, 0, false],
  ['own', 'something else', [reading('I lost it', ['regret', 0])], 0, 0, 0, false],
  ['own-same', 'in the sentence', [reading('I lost it', ['responsibility', 0])], 0, 0, 0, true],
  ['own-same', 'beside it', [plain, reading('I lost it', ['responsibility', 0])], 0, 0, 0, false],

  ['negated', 'just before', [reading('we are not liable')], 0, 3, 3, true],
  ['negated', 'four words before', [reading('nobody here can be liable')], 0, 4, 4, true],
  ['negated', 'five words before', [reading('nobody who was there is liable')], 0, 5, 5, false],
  ['negated', 'behind it', [reading('liable we are not')], 0, 0, 0, false],
  ['reported', 'nine words before', [reading('you asked a b c d e f g h liable')], 0, 10, 10, true],
  ['reported', 'ten words before', [reading('you asked a b c d e f g h i liable')], 0, 11, 11, false],
  ['reported', 'behind it', [reading('liable you said')], 0, 0, 0, false],
  ['question', 'asked', [reading('are we liable?')], 0, 0, 0, true],
  ['question', 'told', [reading('we are liable')], 0, 0, 0, false],

  ['mends', 'before the words', [reading('a b c d e', ['repair', 0, 1])], 0, 2, 3, true],
  ['mends', 'behind the words', [reading('a b c d e', ['repentance', 4])], 0, 2, 3, true],
  ['mends', 'up to the first of them', [reading('a b c d e', ['repair', 1, 2])], 0, 2, 3, false],
  ['mends', 'from the last of them', [reading('a b c d e', ['repair', 3, 4])], 0, 2, 3, false],
  ['mends', 'only sorry', [reading('a b c d e', ['regret', 4])], 0, 2, 3, false],
  ['mends', 'in another sentence', [plain, reading('a b', ['repair', 0])], 0, 0, 0, false],

  ['not-sorry', 'nobody', [plain, plain], 0, 0, 0, true],
  ['not-sorry', 'in the sentence', [reading('we are sorry')], 0, 0, 0, false],
  ['not-sorry', 'one before', [reading('with my apologies'), plain], 1, 0, 0, false],
  ['not-sorry', 'two before', [reading('we are sorry'), plain, plain], 2, 0, 0, true],
  ['not-sorry', 'five behind', [plain, plain, plain, plain, plain, reading('we regret it')], 0, 0, 0, false],
  ['not-sorry', 'six behind', [plain, plain, plain, plain, plain, plain, reading('sorry')], 0, 0, 0, true],

  ['concrete', 'a day', [reading('I ring on Friday')], 0, 0, 0, true],
  ['concrete', 'a time', [reading('I ring at 3pm')], 0, 0, 0, true],
  ['concrete', 'a rule', [reading('I read each one')], 0, 0, 0, true],
  ['concrete', 'a number', [reading('I read 12 of them')], 0, 0, 0, true],
  ['concrete', 'a small number', [reading('I read one or both')], 0, 0, 0, false],
  ['concrete', 'behind it', [plain, reading('I ring on Friday')], 0, 0, 0, true],
  [
    'concrete',
    'before it, as a change',
    [reading('I ring on Friday', ['repentance', 0]), plain],
    1,
    0,
    0,
    true,
  ],
  ['concrete', 'before it, as a tale', [reading('I rang on Friday'), plain], 1, 0, 0, false],
  ['concrete', 'a change without a day', [reading('I change', ['repentance', 0]), plain], 1, 0, 0, false],

  [
    'turns-back',
    'owned behind the but',
    [reading('sorry it was late but I erred', ['responsibility', 5])],
    0,
    0,
    4,
    true,
  ],
  [
    'turns-back',
    'mended behind it',
    [reading('sorry it was late yet a new one comes', ['repair', 6])],
    0,
    0,
    4,
    true,
  ],
  [
    'turns-back',
    'changed behind it',
    [reading('sorry it was late though I check now', ['repentance', 6])],
    0,
    0,
    4,
    true,
  ],
  [
    'turns-back',
    'owned before it',
    [reading('I erred it was late but so what', ['responsibility', 1])],
    0,
    0,
    5,
    false,
  ],
  [
    'turns-back',
    'only sorry behind it',
    [reading('late it was but I am sorry', ['regret', 6])],
    0,
    0,
    3,
    false,
  ],
  [
    'turns-back',
    'a but behind the words',
    [reading('it was late but I erred', ['responsibility', 5])],
    0,
    0,
    2,
    false,
  ],
  [
    'turns-back',
    'a but before the words',
    [reading('but it was late I erred', ['responsibility', 5])],
    0,
    1,
    3,
    false,
  ],
  ['turns-back', 'no but', [reading('it was late I erred', ['responsibility', 4])], 0, 0, 2, false],

  ['glossed', 'in other words', [reading('the ORM, which stores it, broke')], 0, 1, 1, true],
  ['glossed', 'as a thing', [reading('the ORM, a kind of store, broke')], 0, 1, 1, true],
  ['glossed', 'that means', [reading('an ORM means a store')], 0, 1, 1, true],
  ['glossed', 'meaning', [reading('the ORM meaning the store broke')], 0, 1, 1, true],
  ['glossed', 'a comma that explains nothing', [reading('the ORM, so they say, broke')], 0, 1, 1, false],
  ['glossed', 'an article without a comma', [reading('the ORM broke the store')], 0, 1, 1, false],
  ['glossed', 'explained before it', [reading('it means, the way I see it ORM')], 0, 8, 8, false],
])('%s: %s', (guard, _title, readings, index, from, to, isSilenced) => {
  expect(isGuarded([guard], { readings, index, match: { from, to } })).toBe(isSilenced);
});

test('one guard of several is enough; none guards nothing', () => {
  const one = { readings: [reading('are we not liable?')], index: 0, match: { from: 3, to: 3 } };
  expect(isGuarded(['own', 'negated'], one)).toBe(true);
  expect(isGuarded(['own', 'mends'], one)).toBe(false);
  expect(isGuarded([], one)).toBe(false);
});
