import { describe, expect, test } from 'vitest';
import { CLOCKS } from '../../src/case/clocks.ts';
import { SEVERITIES } from '../../src/case/schema.ts';
import { clocksFor } from '../../src/playbook/playbook.ts';
import { problemsOf, shippedProgram } from '../support/playbook-files.ts';

const LENGTH = 'a clock has one length: hours, working_days or days';
const one = (row: string): string => `clocks:\n  - { id: one, source: phso#1, ${row} }`;

describe('what is wrong with a clock', () => {
  test.each<[string, string, string]>([
    ['no length', one('clock: silence'), `missing ${LENGTH}`],
    ['two lengths', one('clock: silence, days: 1, hours: 2'), `missing ${LENGTH}`],
    ['a check-in without words', one('clock: check_in, days: 30'), 'missing check_in needs say'],
    ['words that nothing prints', one('clock: silence, days: 2, say: Hello'), 'dead say belongs to thanks'],
    ['a test that nothing asks for', one('clock: thanks, days: 0, say: A, done: B'), 'dead done belongs to'],
    ['an expression', one('clock: thanks, days: 0, say: "{{ client.name }}"'), 'type no expressions here'],
    ['a name that is none', one('clock: lunch, days: 0'), 'value “lunch” is not one of'],
    ['half a day', one('clock: silence, days: 0.5'), 'type this has to be a whole number'],
    ['a source that is not there', one('clock: silence, days: 1').replace('phso#1', 'nobody#1'), 'source'],
    [
      'two for the same thing',
      `${one('clock: silence, days: 1')}\n  - { id: two, source: phso#1, clock: silence, days: 2 }`,
      'dead “one” sets this clock already',
    ],
  ])('%s', (_title, yaml, problem) => {
    const found = problemsOf(yaml).map(({ code, message }) => `${code} ${message}`);
    expect(found).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the shipped clocks', () => {
  const { playbook } = shippedProgram('core');

  test('every clock runs while nobody has said how bad it is', () => {
    expect(Object.keys(clocksFor(playbook) ?? {}).toSorted()).toEqual(CLOCKS.toSorted());
  });

  test('the worse, the sooner; what nobody knows yet counts as serious', () => {
    const days = (severity: string): number[] =>
      (['diagnosed', 'offered', 'silence'] as const).map((clock) =>
        Number.parseInt({ ...clocksFor(playbook), ...clocksFor(playbook, severity) }[clock] ?? '', 10),
      );
    expect(SEVERITIES.map(days)).toEqual([
      [10, 14, 10],
      [5, 7, 5],
      [2, 3, 2],
      [1, 2, 1],
    ]);
    expect(clocksFor(playbook, 'critical')?.acknowledged).toBe('2 hours');
    expect(clocksFor(playbook, 'serious')).toBeUndefined();
  });

  test('a playbook without clocks has none', () => {
    expect(clocksFor({ clocks: [] }, 'serious')).toBeUndefined();
  });
});
