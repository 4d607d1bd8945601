import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safe, safeAll, safeJson } from '../../src/terminal/safe-text.ts';

/** What may never reach a terminal, listed here by name and not by the pattern under test. */
const HARMFUL: readonly number[] = [
  ...range(0x00, 0x08),
  ...range(0x0b, 0x1f),
  ...range(0x7f, 0x9f),
  0x00ad,
  0x061c,
  0x180e,
  0x200b,
  0x200e,
  0x200f,
  0xfeff,
  ...range(0x2028, 0x2029),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x206f),
  ...range(0xfff9, 0xfffb),
  ...range(0xe0000, 0xe007f),
];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Ordinary text, harmful characters and lone surrogates, mixed. */
const texts = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\t', '\r\n', '\r', '\uD83D', '\uDE00', '👩‍👩‍👧', 'سلام', '\\u202E'),
      fc.constantFrom(...HARMFUL).map((code) => String.fromCodePoint(code)),
    ),
  )
  .map((parts) => parts.join(''));

describe('safe', () => {
  test.each<[name: string, text: string, shown: string]>([
    ['a colour', '\u001B[31mred', '\\u001B[31mred'],
    ['a title (OSC)', '\u001B]0;x\u0007', '\\u001B]0;x\\u0007'],
    ['an 8-bit CSI', '\u009B2J', '\\u009B2J'],
    ['a carriage return', 'Paid\rOwed', 'Paid\\u000DOwed'],
    ['a backspace', 'no\b\bok', 'no\\u0008\\u0008ok'],
    ['a reversed word', 'a\u202Etxt.exe', 'a\\u202Etxt.exe'],
    ['a hidden space', 'pay\u200Bpal', 'pay\\u200Bpal'],
    ['hidden tags', 'hi\u{E0041}', 'hi\\u{E0041}'],
    ['a lone surrogate', 'a\uD83Db', 'a\\uD83Db'],
    ['a line end in one line', 'a\nb\tc', 'a\\u000Ab\\u0009c'],
    ['ordinary words', 'Zoë’s café: 請求書 €5 👍🏽', 'Zoë’s café: 請求書 €5 👍🏽'],
    ['joined emoji and Persian', '👩‍👩‍👧 می‌خواهم', '👩‍👩‍👧 می‌خواهم'],
  ])('%s', (_name, text, shown) => {
    expect(safe(text)).toBe(shown);
  });

  test('lines keep their ends and tabs', () => {
    expect(safe('a\r\nb\tc\rd\n', { multiline: true })).toBe('a\nb\tc\\u000Dd\n');
  });

  test.each([true, false])(
    'nothing harmful comes through (multiline: %s), and twice is as once',
    (multiline) => {
      const harmful = new Set(HARMFUL);
      fc.assert(
        fc.property(texts, (text) => {
          const shown = safe(text, { multiline });
          for (const character of shown) expect(harmful.has(character.codePointAt(0) ?? 0)).toBe(false);
          expect(/\p{Surrogate}/u.test(shown)).toBe(false);
          expect(!multiline && /[\n\t]/.test(shown)).toBe(false);
          expect(safe(shown, { multiline })).toBe(shown);
        }),
      );
    },
  );

  test('text that holds none of it is untouched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!Array.from(text).some((character) => HARMFUL.includes(character.codePointAt(0) ?? 0)));
        expect(safe(text, { multiline: true })).toBe(text);
      }),
    );
  });
});

describe('safeJson', () => {
  test('the value is the same, and nothing harmful is left', () => {
    const harmful = new Set(HARMFUL);
    fc.assert(
      fc.property(fc.dictionary(texts, texts), fc.constantFrom(0, 2), (value, indent) => {
        const json = safeJson(JSON.stringify(value, null, indent));
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        for (const character of json) expect(harmful.has(character.codePointAt(0) ?? 0)).toBe(false);
      }),
    );
  });

  test('escapes are those of JSON, two beyond U+FFFF', () => {
    expect(safeJson(JSON.stringify('a\u009Bb\u2028\u{E0041}é'))).toBe('"a\\u009Bb\\u2028\\uDB40\\uDC41é"');
  });
});

describe('safeAll', () => {
  test('every text is as `safe` shows it in lines, wherever it stands; shapes and keys stay', () => {
    fc.assert(
      fc.property(fc.jsonValue(), texts, (value, text) => {
        const mixed = { value, list: [text, { deep: [text, 1, null] }], other: true, none: undefined };
        const shown = safe(text, { multiline: true });
        expect(safeAll(mixed)).toEqual({
          ...mixed,
          value: safeAll(value),
          list: [shown, { deep: [shown, 1, null] }],
        });
      }),
    );
  });

  test('what is given stays as it was, and what is harmless comes back itself', () => {
    const harmless = { ids: ['R-1', 'R-2'], name: 'Zoë', n: 1, when: null };
    expect(safeAll(harmless)).toBe(harmless);
    const mixed = { harmless, said: ['ok', 'a\u202Eb'] };
    const shown = safeAll(mixed);
    expect(shown).toEqual({ harmless, said: ['ok', 'a\\u202Eb'] });
    expect(shown.harmless).toBe(harmless);
    expect(mixed.said).toEqual(['ok', 'a\u202Eb']);
  });
});
