import { describe, expect, test } from 'vitest';
import type { BuiltInClass } from '../../src/playbook/phrase.ts';
import { isWord, tokensOf } from '../../src/apology/tokens.ts';

const words = (text: string): string[] =>
  tokensOf(text, 0, text.length).map(({ kind, word }) => (kind === 'word' ? word : kind));

test.each<{ text: string; gives: string[] }>([
  { text: "I'm sorry", gives: ['i', 'am', 'sorry'] },
  { text: 'I’m sorry', gives: ['i', 'am', 'sorry'] },
  { text: "don't can't won't cannot", gives: ['do', 'not', 'can', 'not', 'will', 'not', 'can', 'not'] },
  { text: 'dont didnt', gives: ['do', 'not', 'did', 'not'] },
  { text: "the client's", gives: ['the', 'client', "'s"] },
  { text: "O'Brien", gives: ["o'brien"] },
  { text: 'double-booked', gives: ['double', 'booked'] },
  { text: 'apologise, apologize', gives: ['apologize', 'comma', 'apologize'] },
  { text: '£1,840 at 9:30am on 12/11', gives: ['£1,840', 'at', '9:30am', 'on', '12/11'] },
  { text: 'late – again (sorry)', gives: ['late', 'comma', 'again', 'comma', 'sorry', 'comma'] },
  { text: 'sorry 🙏 pls', gives: ['sorry', 'please'] },
  { text: '10% on the 3rd, £5k, 4H', gives: ['10%', 'on', 'the', '3rd', 'comma', '£5k', 'comma', '4', 'h'] },
  { text: '£ 46 and $7, ₹9.5, £ 5k', gives: ['£46', 'and', '$7', 'comma', '₹9.5', 'comma', '£5k'] },
  { text: 'v1.2.3 is 2.', gives: ['v', '1.2.3', 'is', '2'] },
  { text: 'late - again -- now --- so', gives: ['late', 'comma', 'again', 'comma', 'now', 'comma', 'so'] },
  { text: 'late... again… now.', gives: ['late', 'comma', 'again', 'comma', 'now'] },
  { text: 'a;b:[c]', gives: ['a', 'comma', 'b', 'comma', 'comma', 'c', 'comma'] },
  { text: 'Zoë’s café', gives: ['zoë', "'s", 'café'] },
])('$text', ({ text, gives }) => {
  expect(words(text)).toEqual(gives);
});

test('a contraction keeps the places of both its words', () => {
  const text = 'We haven’t rung';
  expect(tokensOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
    'We',
    'have',
    'n’t',
    'rung',
  ]);
});

test('only the words of the stretch, with their places in the whole text', () => {
  const text = 'Dear Jo, I was late, £40 late. Sam';
  expect(
    tokensOf(text, 9, 30).map(({ kind, word, start, end }) => [kind, word, text.slice(start, end)]),
  ).toEqual([
    ['word', 'i', 'I'],
    ['word', 'was', 'was'],
    ['word', 'late', 'late'],
    ['comma', '', ','],
    ['word', '£40', '£40'],
    ['word', 'late', 'late'],
  ]);
});

test('a word stands for what it is and for what else it may be', () => {
  const [, had] = tokensOf("I'd", 0, 3);
  const standsFor = (word: string): boolean => had !== undefined && isWord(had, word);
  expect(["'d", 'had', 'would', 'i'].map(standsFor)).toEqual([true, true, true, false]);
  const [late] = tokensOf('late', 0, 4);
  expect(late !== undefined && isWord(late, 'had')).toBe(false);
});

test('of a name only itself is one, not what hangs on it', () => {
  expect(tokensOf('Kev’s', 0, 5).map(({ is }) => is.has('name'))).toEqual([true, false]);
});

test('what begins where the stretch ends is behind it', () => {
  expect(tokensOf('late, now', 0, 4).map(({ word }) => word)).toEqual(['late']);
});

describe('kinds of words', () => {
  test.each<{ kind: BuiltInClass; yes: string; no: string }>([
    { kind: 'number', yes: '3 forty 12', no: 'for a' },
    { kind: 'money', yes: '£46 $5', no: '46' },
    { kind: 'clock', yes: '4pm 14:30 noon', no: '4 later am' },
    { kind: 'day', yes: 'Friday tomorrow 16th', no: 'day may' },
    { kind: 'past', yes: 'sent forgot booked', no: 'send need indeed red' },
    { kind: 'participle', yes: 'sent forgotten booked', no: 'forgot went need' },
    { kind: 'gerund', yes: 'checking', no: 'nothing check morning' },
    { kind: 'name', yes: 'Kev', no: 'kev Friday I eBay' },
    { kind: 'caps', yes: 'DNS APIs', no: 'Dns iOS PDFed' },
  ])('$kind', ({ kind, yes, no }) => {
    const fits = (text: string): boolean[] =>
      tokensOf(text, 0, text.length).map((token) => token.is.has(kind));
    expect(fits(yes)).not.toContain(false);
    expect(fits(no)).not.toContain(true);
  });
});
