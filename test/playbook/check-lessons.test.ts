import { describe, expect, test } from 'vitest';
import { LESSON_SIGNS } from '../../src/playbook/lesson-schema.ts';
import { problemsOf, shippedProgram } from '../support/playbook-files.ts';

const one = (row: string): string =>
  `lessons:\n  - { id: one, source: phso#1, title: T, say: S, sign: slow_word, ${row} }`;

describe('what is wrong with a lesson', () => {
  test.each<[string, string, string]>([
    ['a sign that is none', one('').replace('slow_word', 'bad_luck'), 'value “bad_luck” is not one of'],
    [
      'an expression',
      one('promise: { text: "{{ client.name }}", done: D, due: fri }'),
      'type no expressions',
    ],
    ['two questions', one('calls: { questions: [A, B], source: phso#1 }'), 'write three questions'],
    ['a source that is not there', one('').replace('phso#1', 'nobody#1'), 'source there is no source'],
    ['questions of nobody', one('calls: { questions: [A, B, C], source: phso#9 }'), 'source phso has'],
    [
      'two for the same sign',
      `${one('')}\n  - { id: two, source: phso#1, title: T, say: S, sign: slow_word }`,
      'dead “one” is said for this sign already',
    ],
  ])('%s', (_title, yaml, problem) => {
    const found = problemsOf(yaml).map(({ code, message }) => `${code} ${message}`);
    expect(found).toEqual([expect.stringContaining(problem)]);
  });
});

test('core says something for every sign, and knows what to do', () => {
  const { lessons } = shippedProgram('core').playbook;
  expect(lessons.map(({ sign }) => sign).toSorted()).toEqual([...LESSON_SIGNS].toSorted());
  const ofCause = ['same_cause', 'same_escape', 'second_failure'];
  const without = lessons.filter(({ sign, promise }) => promise === undefined && !ofCause.includes(sign));
  expect(without).toEqual([]);
});
