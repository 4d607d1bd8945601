import { describe, expect, test } from 'vitest';
import { nameSuggestion, suggestion } from '../../src/playbook/suggestion.ts';

test.each([
  ['costly-mistke', ['core', 'costly-mistake'], '; did you mean costly-mistake?'],
  ['cos', ['core', 'costly-mistake'], '; did you mean costly-mistake?'],
  ['raet', ['rate', 'name'], '; did you mean rate?'],
  ['frobnicate', ['status', 'show'], ''],
  ['REPRT', ['resume', 'report'], '; did you mean report?'],
  ['report-all', ['re', 'rep', 'report'], '; did you mean report?'],
  ['co', ['core', 'costly-mistake'], '; did you mean core?'],
  ['ab', ['xy'], ''],
  ['stat', ['show', 'status', 'state'], '; did you mean status?'],
  ['x'.repeat(61), ['x'.repeat(62).replace('x', 'y')], ''],
  ['', ['a', 'b'], ''],
  ['anything', [], ''],
])('%s among %j', (typed, known, expected) => {
  expect(suggestion(typed, known)).toBe(expected);
});

describe('names of several words', () => {
  test.each([
    ['Harbor', '; did you mean Harbour Dental?'],
    ['Lakside Clinic', '; did you mean Lakeside Clinic?'],
    ['clinc', '; did you mean Lakeside Clinic?'],
    ['hrb', '; did you mean Harbour Dental?'],
    ['lok', '; did you mean Lakeside Clinic?'],
    ['an', ''],
    ['Quayside', ''],
  ])('%s', (typed, expected) => {
    expect(nameSuggestion(typed, ['Harbour Dental', 'Lakeside Clinic', 'Fern and Sons'])).toBe(expected);
  });
});
