import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { clusters, width } from '../../src/terminal/width.ts';

/** Ideographs and Hangul syllables go on alike for tens of thousands: a sample of them is enough. */
function isOneOfManyAlike(code: number): boolean {
  return code > 0x20000 || /[\p{Unified_Ideograph}가-힣]/u.test(String.fromCodePoint(code));
}

describe('width', () => {
  test.each<[text: string, columns: number]>([
    ['', 0],
    ['Harbour Dental', 14],
    ['Zoë’s café – 5 €…', 17],
    ['Łódź Ωμέγα Москва', 17],
    ['請求書', 6],
    ['한국어', 6],
    ['한국'.normalize('NFD'), 4],
    ['ｶﾞ', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['🇨🇭🇯🇵', 4],
    ['1️⃣', 2],
    ['❤', 1],
    ['❤️', 2],
    ['e\u0301', 1],
    ['हिन्दी', stringWidth('हिन्दी')],
    ['\u001B[31mred\u001B[39m', 3],
    ['\u001B[31m請求\u001B[39m', 4],
    ['a\u200Bb', 2],
  ])('%j takes %i', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  test('every character is as wide as string-width says', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0x3fffd; code += isOneOfManyAlike(code) ? 97 : 1) {
      const character = String.fromCodePoint(code);
      if (/\p{Cn}|\p{Cs}|\p{Cc}|\p{Co}/u.test(character)) continue;
      if (width(character) !== stringWidth(character)) wrong.push(`U+${code.toString(16)}`);
    }
    expect(wrong).toEqual([]);
  });

  test('so is every text', () => {
    const pieces = fc.constantFrom(
      ...'a|é|e\u0301| |,|…|€|Ж|請|、|｡|ｶﾞ|Ａ|한|नि|क्षि|กำ|سلام|می‌خواهم|\u200B|\uFEFF|1️⃣|#⃣|𠮷|𝒳'.split('|'),
      ...'👍🏽|👩‍👩‍👧|🏳️‍🌈|⛹🏽‍♀️|🇨🇭|❤|❤️|☎|☎️|➡|⌚|⌚︎|☀️|😀|🀄'.split('|'),
      '한'.normalize('NFD'),
      '🏴\u{E0067}\u{E0062}\u{E007F}',
    );
    fc.assert(
      fc.property(fc.array(pieces), (list) => {
        const text = list.join('');
        expect(width(text)).toBe(stringWidth(text));
      }),
      { numRuns: 500 },
    );
  });

  test('clusters put together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const list = clusters(text);
        expect(list.map((cluster) => cluster.text).join('')).toBe(text);
        expect(list.reduce((sum, cluster) => sum + cluster.width, 0)).toBe(width(text));
      }),
    );
  });
});
