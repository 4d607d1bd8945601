import { describe, expect, test } from 'vitest';
import type { BuiltInClass } from '../../src/playbook/phrase.ts';
import { tokensOf } from '../../src/apology/tokens.ts';

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

describe('kinds of words', () => {
  test.each<{ kind: BuiltInClass; yes: string; no: string }>([
    { kind: 'number', yes: '3 forty 12', no: 'for a' },
    { kind: 'money', yes: '£46 $5', no: '46' },
    { kind: 'clock', yes: '4pm 14:30 noon', no: '4 later am' },
    { kind: 'day', yes: 'Friday tomorrow 16th', no: 'day may' },
    { kind: 'past', yes: 'sent forgot booked', no: 'send need indeed red' },
    { kind: 'participle', yes: 'sent forgotten booked', no: 'forgot went need' },
    { kind: 'gerund', yes: 'checking', no: 'nothing check morning' },
    { kind: 'name', yes: 'Kev', no: 'kev Friday I' },
    { kind: 'caps', yes: 'DNS APIs', no: 'Dns' },
  ])('$kind', ({ kind, yes, no }) => {
    const fits = (text: string): boolean[] =>
      tokensOf(text, 0, text.length).map((token) => token.is.has(kind));
    expect(fits(yes)).not.toContain(false);
    expect(fits(no)).not.toContain(true);
  });
});
