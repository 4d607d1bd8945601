import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcherOf, type Matcher } from '../../src/apology/phrase-matcher.ts';
import { signAt, tokensOf } from '../../src/apology/tokens.ts';
import { parsePhrase, type Phrase } from '../../src/playbook/phrase.ts';

function phrase(source: string): Phrase {
  const parsed = parsePhrase(source);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.phrase;
}

const classes = new Map([['we', phrase('i | we | my team')]]);
const matcher = (...sources: string[]): Matcher => matcherOf(sources.map(phrase), classes);

/** The words of each match. */
function found(source: string, text: string): string[] {
  const tokens = tokensOf(text, 0, text.length);
  const matches = matcher(source).find(tokens).get(0) ?? [];
  return matches.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to]?.end));
}

describe('what a pattern finds', () => {
  test.each<{ pattern: string; text: string; words: string[] }>([
    { pattern: 'am sorry', text: 'I’m sorry and I AM SORRY', words: ['’m sorry', 'AM SORRY'] },
    { pattern: '(sorry|regret)', text: 'Sorry, I regret it', words: ['Sorry', 'regret'] },
    { pattern: 'so? sorry', text: 'so sorry', words: ['so sorry', 'sorry'] },
    { pattern: 'apolog*', text: 'my apologies', words: ['apologies'] },
    { pattern: '@we was late', text: 'My team was late', words: ['My team was late'] },
    { pattern: '@nobody', text: 'nobody', words: [] },
    { pattern: 'i *2 forgot', text: 'I quite simply forgot', words: ['I quite simply forgot'] },
    { pattern: 'i *1 forgot', text: 'I quite simply forgot', words: [] },
    { pattern: 'i *3 forgot', text: 'I, well, forgot', words: [] },
    { pattern: 'i **3 forgot', text: 'I, well, forgot', words: ['I, well, forgot'] },
    { pattern: 'sorry but', text: 'sorry, but', words: ['sorry, but'] },
    { pattern: 'sorry , but', text: 'sorry but', words: [] },
    { pattern: 'sorry , but', text: 'sorry, but', words: ['sorry, but'] },
    { pattern: 'sorry !if', text: 'sorry if', words: [] },
    { pattern: 'sorry !if', text: 'sorry', words: ['sorry'] },
    { pattern: '^ sorry', text: 'So sorry', words: [] },
    { pattern: '^ sorry', text: '(Sorry)', words: ['Sorry'] },
    { pattern: 'sorry $', text: 'sorry, sorry)', words: ['sorry'] },
    { pattern: 'a _ c', text: 'a b c', words: ['a b c'] },
    { pattern: 'it is', text: "it's", words: ["it's"] },
    { pattern: 'i had', text: "I'd", words: ["I'd"] },
    { pattern: 'by @day', text: 'by Friday', words: ['by Friday'] },
    { pattern: '@day', text: 'on Friday and Monday', words: ['Friday', 'Monday'] },
    { pattern: '(@day|friday)', text: 'Friday', words: ['Friday'] },
    { pattern: '_ late', text: 'so late', words: ['so late'] },
    { pattern: 'sorry ,? but', text: 'sorry but', words: ['sorry but'] },
    { pattern: 'sorry , but', text: 'sorry (but', words: ['sorry (but'] },
    { pattern: '(i had|i would) gone', text: "I'd gone", words: ["I'd gone"] },
    { pattern: '(he is|he has) late', text: "he's late", words: ["he's late"] },
    { pattern: 'sorry !if', text: 'sorry, if', words: [] },
    { pattern: 'sorry !if', text: 'sorry,', words: ['sorry'] },
    { pattern: 'sorry , but', text: 'sorry so but', words: [] },
    { pattern: 'sorry ,', text: 'sorry, but', words: ['sorry'] },
    { pattern: 'i (would|could) go', text: "I'd go", words: ["I'd go"] },
    { pattern: 'i (had|could) gone', text: "I'd gone", words: ["I'd gone"] },
    { pattern: 'late **3 sorry', text: 'late, late sorry', words: ['late, late sorry', 'late sorry'] },
    { pattern: 'i *4 late', text: 'I was late, you waited, late', words: ['I was late'] },
  ])('$pattern in “$text”', ({ pattern, text, words }) => {
    expect(found(pattern, text)).toEqual(words);
  });

  test('the words of a quotation are not seen, and a gap inside a clause stops there', () => {
    const tokens = [...tokensOf('sorry', 0, 5), signAt('quote', 6, 9)];
    expect(matcher('sorry _').find(tokens).size).toBe(0);
  });
});

test('a match begins and ends at a word, and never leaves the sentence', () => {
  const text = fc.array(fc.constantFrom('i', 'we', 'sorry', 'if', ',', 'late', 'not', 'but'), {
    maxLength: 40,
  });
  const one = matcher('sorry **5 (if|but)', 'i *2 late', '(not|if) !late _', 'late $');
  fc.assert(
    fc.property(text, (pieces) => {
      const tokens = tokensOf(pieces.join(' '), 0, pieces.join(' ').length);
      for (const matches of one.find(tokens).values())
        for (const { from, to } of matches) {
          expect(from).toBeLessThanOrEqual(to);
          expect(tokens[from]?.kind).toBe('word');
          expect(tokens[to]?.kind).toBe('word');
        }
    }),
  );
});

test('twice the text takes at most about twice the steps', () => {
  const hard = '(a|a b|a *5) **9 (a|b *9 a) *9 (a|b)? **9 z';
  const steps = (count: number): number => {
    const one = matcher(hard);
    const text = 'a b, '.repeat(count);
    one.find(tokensOf(text, 0, text.length));
    return one.steps();
  };
  expect(steps(2000)).toBeLessThan(steps(1000) * 2.1);
});
