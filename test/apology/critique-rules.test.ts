import { describe, expect, test } from 'vitest';
import { failingExamples } from '../../src/apology/rule-examples.ts';
import { FLAWS } from '../../src/playbook/critique-terms.ts';
import { shippedProgram } from '../support/playbook-files.ts';

const { critique } = shippedProgram('core').playbook;
const examples = failingExamples(critique);
const withExamples = critique.filter((entry) => 'hit' in entry);

describe('what a rule finds and leaves alone, as it says itself', () => {
  test.each(withExamples.map(({ id }) => id))('%s', (id) => {
    expect(examples.filter((failure) => failure.id === id).map(({ message }) => message)).toEqual([]);
  });
});

test('every flaw has a rule', () => {
  const flaws = new Set(
    critique.flatMap((entry) => (entry.kind === 'rule' || entry.kind === 'check' ? entry.flaw : [])),
  );
  expect([...flaws].toSorted()).toEqual(FLAWS.toSorted());
});
