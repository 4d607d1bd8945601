import { expect, test } from 'vitest';
import type { InsurerGate } from '../../src/case/schema.ts';
import { verdictOf, type Verdict } from '../../src/apology/verdict.ts';
import type { Flaw, SignOf } from '../../src/playbook/critique-terms.ts';

test.each<{ title: string; parts: SignOf[]; flaws?: Flaw[]; gate?: InsurerGate; says: Verdict }>([
  { title: 'sorry, owned, mended', parts: ['regret', 'responsibility', 'repair'], says: 'good' },
  {
    title: 'owned and changed, with the cause',
    parts: ['responsibility', 'repentance', 'explanation'],
    says: 'good',
  },
  { title: 'owned and mended only', parts: ['responsibility', 'repair'], says: 'mixed' },
  {
    title: 'all of it, and a flaw',
    parts: ['regret', 'responsibility', 'repair'],
    flaws: ['boilerplate'],
    says: 'mixed',
  },
  {
    title: 'three kinds of flaws',
    parts: ['regret', 'responsibility', 'repair'],
    flaws: ['boilerplate', 'begging', 'minimising'],
    says: 'bad',
  },
  { title: 'neither owned nor mended', parts: ['regret'], says: 'bad' },
  { title: 'mended, not owned', parts: ['regret', 'repair'], says: 'mixed' },
  {
    title: 'blamed on the client, not owned',
    parts: ['regret', 'repair'],
    flaws: ['blame_client'],
    says: 'bad',
  },
  {
    title: 'blamed on the client, and owned',
    parts: ['regret', 'responsibility', 'repair'],
    flaws: ['blame_client'],
    says: 'mixed',
  },
  { title: 'an “if” without owning it', parts: ['regret', 'repair'], flaws: ['conditional'], says: 'bad' },
  { title: 'an excuse without owning it', parts: ['regret', 'repair'], flaws: ['but_excuse'], says: 'bad' },
  { title: 'first words', parts: ['regret', 'repair', 'next_update'], says: 'good' },
  {
    title: 'first words that explain',
    parts: ['regret', 'repair', 'explanation', 'next_update'],
    says: 'mixed',
  },
  {
    title: 'a placeholder is left',
    parts: ['regret', 'responsibility', 'repair'],
    flaws: ['integrity'],
    says: 'mixed',
  },
  {
    title: 'the insurer waits: sorry and when they hear',
    parts: ['regret', 'next_update'],
    gate: 'amber',
    says: 'good',
  },
  { title: 'the insurer waits: no word on when they hear', parts: ['regret'], gate: 'amber', says: 'mixed' },
  {
    title: 'the insurer waits: an admission',
    parts: ['regret', 'next_update'],
    flaws: ['insurer'],
    gate: 'red',
    says: 'mixed',
  },
  { title: 'the insurer waits: not sorry', parts: ['next_update'], gate: 'red', says: 'bad' },
])('$title: $says', ({ parts, flaws = [], gate = 'green', says }) => {
  expect(verdictOf(new Set(parts), new Set(flaws), gate)).toBe(says);
});
