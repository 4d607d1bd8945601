import { describe, expect, test } from 'vitest';
import { nameSuggestion, suggestion } from '../../src/playbook/suggestion.ts';

test.each([
  ['costly-mistke', ['core', 'costly-mistake'], '; did you mean costly-mistake?'],
  ['cos', ['core', 'costly-mistake'], '; did you mean costly-mistake?'],
  ['raet', ['rate', 'name'], '; did you mean rate?'],
  ['frobnicate', ['status', 'show'], ''],
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
