import { describe, expect, test } from 'vitest';
import { FILTERS, parseTemplate, renderText, soleExpression, type Words } from '../../src/playbook/text.ts';

/** Segments as `text` or `<expression|filter>`. */
function shape(text: string): string | undefined {
  const template = parseTemplate(text);
  if (!template.ok) return undefined;
  return template.segments
    .map((segment) =>
      typeof segment === 'string' ? segment : `<${segment.expression}|${segment.filter ?? ''}>`,
    )
    .join('');
}

describe('a text falls into words and expressions', () => {
  test.each([
    ['only words', 'only words'],
    ['', ''],
    ['Hello {{ client.name }}, hi', 'Hello <client.name|>, hi'],
    ['{{a}}{{b}}', '<a|><b|>'],
    ['{{ demand | money }}', '<demand|money>'],
    ['{{demand|money}}', '<demand|money>'],
    ['{{ day | day_long }}.', '<day|day_long>.'],
    ['{{ a || b }}', '<a || b|>'],
    ['{{ a || b ? c : d | label }}', '<a || b ? c : d|label>'],
    ['{{ "a|b" }}', '<"a|b"|>'],
    ['{{ x == "a|b" ? "c" : "d" | label }}', '<x == "a|b" ? "c" : "d"|label>'],
    ['{{ a | }}', '<a|>'],
    ['{{ a | Money }}', '<a | Money|>'],
    ['{{ a\n  | money }}', '<a|money>'],
    ['a single { or } or | is a letter', 'a single { or } or | is a letter'],
  ])('%j', (text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  test.each([
    ['Hello {{ client.name', '“{{” is not closed with “}}”'],
    ['Hello {{ client.name } }', '“{{” is not closed with “}}”'],
    ['{{ a }} and {{ b', '“{{” is not closed with “}}”'],
    ['Hello }} you', '“}}” without “{{” before it'],
    ['{{ a }} }}', '“}}” without “{{” before it'],
    ['{{ }}', '“{{ }}” with nothing in it'],
    ['a {{ | money }}', '“{{ }}” with nothing in it'],
  ])('%j is refused', (text, message) => {
    expect(parseTemplate(text)).toEqual({ ok: false, message });
  });

  test.each([
    ['{{ fee }}', 'fee'],
    ['{{ fee | money }}', undefined],
    ['{{ fee }} ', undefined],
    ['{{ fee }}{{ fee }}', undefined],
    ['fee', undefined],
    ['{{ fee', undefined],
  ])('%j alone is an expression: %s', (text, expression) => {
    expect(soleExpression(text)).toBe(expression);
  });
});

describe('filters', () => {
  const words: Words = {
    today: '2026-01-15',
    subject: 'Your flyers',
    label: (value) => `label of ${value}`,
    says: (value) => `says ${value}`,
    prevention: (value) => `prevents ${value}`,
    change: (value) => `changes ${value}`,
    toOneself: (value) => `promises ${value}`,
  };
  const usd = { amount: '1200.50', currency: 'USD' };
  test.each<[string, unknown, string]>([
    ['money', usd, 'USD 1,200.50'],
    ['day', '2026-01-31', 'Saturday 31 January'],
    ['day', '2027-01-08', 'Friday 8 January 2027'],
    ['day', '', ''],
    ['day', 'some day', 'some day'],
    ['day_long', 'some day', 'some day'],
    ['day_long', '2026-01-31', 'Saturday 31 January 2026'],
    ['day_long', '', ''],
    ['list', [], ''],
    ['list', ['a'], 'a'],
    ['list', ['a', 'b'], 'a and b'],
    ['list', ['a', 'b', 'c'], 'a, b and c'],
    ['label', 'web', 'label of web'],
    ['says', 'defect', 'says defect'],
    ['prevention', 'defect', 'prevents defect'],
    ['change', 'defect', 'changes defect'],
    ['to_oneself', 'I look twice', 'promises I look twice'],
    ['number', 12.5, '12.5'],
    ['number', 7, '7'],
    ['number', 0.1 + 0.2, '0.3'],
    ['number', 1 / 3, '0.33'],
    ['number', 1e21, '1e+21'],
    ['sentence', '  it broke ', 'It broke.'],
    ['sentence', 'It broke!', 'It broke!'],
    ['sentence', 'they said “no”', 'They said “no”'],
    ['sentence', '', ''],
    ['sentence', 'éclair', 'Éclair.'],
    ['clause', 'The printer broke.', 'the printer broke'],
    ['clause', 'I forgot it...', 'I forgot it'],
    ['clause', 'NASA called', 'NASA called'],
    ['clause', 'A page was gone', 'a page was gone'],
    ['clause', '', ''],
    ['headline', 'it broke. And then more.', 'It broke'],
    [
      'headline',
      'I used a picture in your January blog post that we had no licence for, and its owner wrote.',
      'I used a picture in your January blog post that we had no licence for',
    ],
    [
      'headline',
      'Something went wrong with the very long list of addresses that you had given to me',
      'Your flyers',
    ],
    [
      'headline',
      'The German watch catalogue we translated for you has a wrong unit of measurement.',
      'Your flyers',
    ],
    [
      'headline',
      'I sent the flyers of your spring sale to print and nobody had looked at the prices in them',
      'I sent the flyers of your spring sale to print',
    ],
    [
      'headline',
      'Since I presented the new plan for your departments in December, you have answered me in one line.',
      'Your flyers',
    ],
    [
      'headline',
      'The invoices for the workshop in January and for the one in March had the wrong sums on them.',
      'Your flyers',
    ],
    [
      'headline',
      'The logo is in the wrong blue, and you told me so in December.',
      'The logo is in the wrong blue',
    ],
    [
      'headline',
      'The website is live, and you find that the booking page is not what we talked about.',
      'The website is live',
    ],
    ['headline', 'The client says that my site looks cheap.', 'Your flyers'],
    ['headline', 'You wrote “this is a disgrace”.', 'Your flyers'],
    ['headline', 'You are very unhappy with me.', 'Your flyers'],
    ['headline', 'X'.repeat(80), 'Your flyers'],
    ['headline', '', 'Your flyers'],
  ])('%s of %j', (name, value, text) => {
    expect(renderText(`{{ x | ${name} }}`, () => value, words)).toBe(text);
  });

  test('no filter is untested', () => {
    expect(Object.keys(FILTERS).length).toBe(13);
  });

  test('without a filter a value is as it is, between its words', () => {
    const values: Record<string, unknown> = { a: 'x', b: 3 };
    expect(renderText('1 {{ a }} 2 {{ b }} 3', (expression) => values[expression], words)).toBe('1 x 2 3 3');
  });
});
