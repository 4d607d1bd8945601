import { describe, expect, test } from 'vitest';
import { featuresOf, isUnlike, likenessFrom, likestOf, type LikeScores } from '../../src/apology/likeness.ts';
import { sentencesOf, type Sentence } from '../../src/apology/sentences.ts';
import type { Flaw } from '../../src/playbook/critique-terms.ts';
import { judge } from '../support/critic.ts';

function sentence(text: string): Sentence {
  const [first] = sentencesOf(text);
  if (first === undefined) throw new Error('no sentence');
  return first;
}

describe('what a sentence is measured by', () => {
  test('words, pairs, threes, and pairs with a word between', () => {
    expect(featuresOf(sentence('It was late.')).toSorted()).toEqual(
      ['it', 'was', 'late', '^ it', 'it was', 'was late', 'late .', '^ it was', '^ _ was']
        .concat(['it was late', 'it _ late', 'was late .', 'was _ .'])
        .toSorted(),
    );
  });

  test.each([
    ['I paid £40.', '$'],
    ['I paid 40 of them.', '0'],
    ['You wrote “too late” to me, and I read it.', '"'],
    ['Late, I know.', ','],
    ['Was it late?', 'late ?'],
  ])('%s has %s', (text, feature) => {
    expect(featuresOf(sentence(text))).toContain(feature);
  });
});

describe('what was learned', () => {
  const learned = likenessFrom({
    flaws: { minimising: -50, begging: -100 },
    features: ['only\t100\ta120b-10', 'only a\t100\ta100', 'chance\t200\tb300'],
  });
  const score = (text: string, flaw: Flaw): number => learned.scoresOf(sentence(text)).get(flaw) ?? NaN;

  test('is the sum of the weights, for a sentence of length one', () => {
    // Two features, each of rarity 1: (1.2 + 1.0) / √2 − 0.5.
    expect(score('It is only a day.', 'minimising')).toBeCloseTo(2.2 / Math.SQRT2 - 0.5);
    expect(score('Give me a chance.', 'begging')).toBeCloseTo(3 - 1);
  });

  test('says nothing of a sentence that it knows no word of', () => {
    expect(score('The tiles are blue.', 'minimising')).toBe(-0.5);
  });

  test('names the words that speak for the flaw, and none that speak against it', () => {
    expect(learned.tellingWords(sentence('It is only a day.'), 'minimising')).toEqual(['only', 'only a']);
    expect(learned.tellingWords(sentence('It is only a day.'), 'begging')).toEqual([]);
  });

  test('is refused if it is of a flaw that there is none of', () => {
    expect(() => likenessFrom({ flaws: { grumpiness: 1 }, features: [] })).toThrow(RangeError);
  });
});

const scores = (...all: readonly number[]): LikeScores[] => all.map((one) => new Map([['begging', one]]));

describe('unlike', () => {
  test.each([
    [true, scores(-0.8, -2)],
    [false, scores(-0.8, -0.1)],
    [false, []],
  ])('%s', (unlike, all) => {
    expect(isUnlike('begging', likestOf(all))).toBe(unlike);
  });

  test('of a flaw that nothing was learned of, nothing is unlike', () => {
    expect(isUnlike('insurer', likestOf(scores(-3)))).toBe(false);
  });
});

test('a finding by likeness is a whole sentence, and names the words it goes by', () => {
  const text =
    'I sent the wrong file. I would be grateful if you could keep this off the reviews. I am sorry.';
  const [finding] = judge(text).findings;
  expect(finding).toMatchObject({
    rule: 'like.begging',
    flaw: 'begging',
    text: 'I would be grateful if you could keep this off the reviews.',
    why: expect.stringMatching(/^It reads like a plea\. .* It reads so most of all by “.*”\.$/),
  });
});

test('where a rule speaks of a sentence, likeness does not say it again', () => {
  const flaws = judge('I am sorry if the delay put you out.').findings.map(({ rule }) => rule);
  expect(flaws).toEqual(['cond.sorry-if']);
});
