import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flawsOf, rulesOf } from '../support/critic.ts';

const lines = (name: string): string[] =>
  readFileSync(resolve(import.meta.dirname, '../data/sentences', name), 'utf8')
    .trim()
    .split('\n');

describe('what a good apology may say', () => {
  test.each(lines('clean.txt'))('%s', (sentence) => {
    expect(rulesOf(sentence)).toEqual([]);
  });
});

describe('a sentence with one flaw has that flaw and no other', () => {
  test.each(
    lines('flawed.txt').map((line) => ({
      flaw: line.slice(0, line.indexOf(': ')),
      sentence: line.slice(line.indexOf(': ') + 2),
    })),
  )('$flaw: $sentence', ({ flaw, sentence }) => {
    expect(flawsOf(sentence)).toEqual([flaw]);
  });
});
