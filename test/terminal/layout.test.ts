import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { cut, labelled, pad, table, wrap, wrapLines, wrapTalk } from '../../src/terminal/layout.ts';
import { width } from '../../src/terminal/width.ts';

const WIDTHS = [60, 80, 120] as const;
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '.'), minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '請求書',
    '写真の使用料について',
    '👩‍👩‍👧',
    '한국어',
    'e\u0301tude',
    'https://example.com/a/long/path?query=1',
  ),
);
const sentences = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
const columnCounts = fc.oneof(fc.constantFrom(...WIDTHS), fc.integer({ min: 2, max: 20 }));

function boldCorner(cell: string, row: number, column: number): string {
  return row === 0 && column === 0 ? `\u001B[1m${cell}\u001B[22m` : cell;
}

describe('wrap', () => {
  test('fills lines with words and keeps line ends', () => {
    expect(wrap('I am sorry that your shop was down.\n\nIt was my mistake.', 20)).toBe(
      'I am sorry that your\nshop was down.\n\nIt was my mistake.',
    );
  });

  test('an indent counts as part of the line', () => {
    expect(wrap('one two three\n\nfour', 9, 2)).toBe('  one two\n  three\n\n  four');
  });

  test.each<[name: string, text: string, lines: string[]]>([
    ['text without spaces', '写真の使用料', ['写真の使', '用料']],
    ['a long word begins where it stands', 'see abcdefghijkl', ['see abcd', 'efghijkl']],
    ['an emoji is not broken', 'aaaaaaa👩‍👩‍👧', ['aaaaaaa', '👩‍👩‍👧']],
    ['spaces of a line that fits stay', '  a   b', ['  a   b']],
    ['a long line keeps its own indent', '  aaa bbb ccc', ['  aaa', 'bbb ccc']],
    ['a tab is a space', 'a\tb', ['a b']],
    ['nothing', '', ['']],
  ])('%s', (_name, text, lines) => {
    expect(wrapLines(text, 8)).toEqual(lines);
  });

  test('no line is too wide, and no word is lost', () => {
    fc.assert(
      fc.property(sentences, columnCounts, (text, columns) => {
        const lines = wrapLines(text, columns);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('words that fit are wrapped as wrap-ansi wraps them', () => {
    const short = fc.array(fc.constantFrom('a', 'sorry', 'client', '請求', '👍🏽', 'e\u0301tude'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(short, fc.integer({ min: 8, max: 120 }), (list, columns) => {
        const text = list.join(' ');
        // wrap-ansi also composes letters, which wrapping need not do.
        expect(wrap(text, columns).normalize()).toBe(wrapAnsi(text, columns));
      }),
    );
  });

  test.each([1, 0, -5])('%i columns still end', (columns) => {
    expect(wrapLines('ab c', columns).join('')).toBe('abc');
    expect(wrap('ab c', columns, 4).replaceAll(/\s/g, '')).toBe('abc');
  });
});

describe('cut and pad', () => {
  test.each<[text: string, columns: number, shown: string]>([
    ['Harbour Dental', 14, 'Harbour Dental'],
    ['Harbour Dental', 13, 'Harbour Dent…'],
    ['Harbour Dental', 9, 'Harbour…'],
    ['請求書の件', 6, '請求…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
    ['abc', -1, ''],
  ])('%s in %i is %s', (text, columns, shown) => {
    expect(cut(text, columns)).toBe(shown);
  });

  test('cut never exceeds, pad never falls short', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 0, max: 40 }), (text, columns) => {
        const shown = cut(text, columns);
        expect(width(shown)).toBeLessThanOrEqual(columns);
        expect(width(pad(shown, columns))).toBe(columns);
        expect(width(pad(shown, columns, 'right'))).toBe(columns);
      }),
    );
  });

  test('right means spaces before', () => {
    expect([pad('請', 4), pad('5', 3, 'right'), pad('abcd', 2)]).toEqual(['請  ', '  5', 'abcd']);
  });
});

describe('talk', () => {
  test.each([
    ['Short.', 'Short.'],
    ['Nothing was lost of what you typed.', 'Nothing was lost of\nwhat you typed.'],
    ['Go on with it: repair resume R-7 --set a=b', 'Go on with it:\n  repair resume R-7 --set a=b'],
    ['  repair promise move R-7.2 friday --agreed', '  repair promise move R-7.2 friday --agreed'],
    ['  step: there is none of that name', '  step: there is\n  none of that name'],
    ['Nothing was lost of it.', 'Nothing was lost\nof it.'],
    ['Everything incomprehensible stays.', 'Everything\nincomprehensible\nstays.'],
    ['To stop it: type it, then Enter, and go.', 'To stop it: type it,\nthen Enter, and go.'],
  ])('%s', (text, shown) => {
    expect(wrapTalk(text, 20)).toBe(shown);
  });
});

describe('table', () => {
  const rows = [
    ['CASE', 'CLIENT', 'WHAT', 'OWED'],
    ['R-4', 'Globex Studio', 'Wrong invoice sent to the client twice in one month', 'USD 5.00'],
    ['R-12', '請求書 KK', 'Logo', 'USD 1,200.00'],
  ];

  test('columns stand two spaces apart, as wide as they need', () => {
    expect(table(rows, { columns: 120, align: ['left', 'left', 'left', 'right'] })).toEqual([
      'CASE  CLIENT         WHAT                                                         OWED',
      'R-4   Globex Studio  Wrong invoice sent to the client twice in one month      USD 5.00',
      'R-12  請求書 KK      Logo                                                 USD 1,200.00',
    ]);
  });

  test('the widest column gives way', () => {
    expect(table(rows, { columns: 60, align: ['left', 'left', 'left', 'right'] })).toEqual([
      'CASE  CLIENT         WHAT                               OWED',
      'R-4   Globex Studio  Wrong invoice sent to th…      USD 5.00',
      'R-12  請求書 KK      Logo                       USD 1,200.00',
    ]);
  });

  test('a fixed column does not, as long as another can', () => {
    expect(table(rows, { columns: 40, fixed: [0, 1, 3] })).toEqual([
      'CASE  CLIENT         WHAT   OWED',
      'R-4   Globex Studio  Wron…  USD 5.00',
      'R-12  請求書 KK      Logo   USD 1,200.00',
    ]);
  });

  test('styles come after cutting, and cost no columns', () => {
    const cells = [
      ['a', 'b'],
      ['cc', 'd'],
    ];
    expect(table(cells, { columns: 80, style: boldCorner })).toEqual(['\u001B[1ma \u001B[22m  b', 'cc  d']);
  });

  test('nothing is a table of no lines, and short rows leave cells empty', () => {
    expect(table([], { columns: 80 })).toEqual([]);
    expect(table([['a'], ['b', 'c']], { columns: 80 })).toEqual(['a', 'b  c']);
  });

  test('no line is ever too wide', () => {
    const tables = fc.array(fc.array(sentences, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(tables, columnCounts, fc.array(fc.integer({ min: 0, max: 4 })), (cells, columns, fixed) => {
        const lines = table(cells, { columns, fixed, align: ['right', 'left', 'right'] });
        expect(lines.length).toBe(cells.length);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('labelled', () => {
  test('texts hang beside their labels', () => {
    const pairs = [
      ['FACTS', 'The page went live two days late.'],
      ['FAULT', 'Mine: 80%.'],
      ['', 'Hosting firm: 20%.'],
      ['LESSON', ''],
    ] as const;
    expect(labelled(pairs, { columns: 28 })).toEqual([
      'FACTS   The page went live',
      '        two days late.',
      'FAULT   Mine: 80%.',
      '        Hosting firm: 20%.',
      'LESSON',
    ]);
  });

  test('labels can be coloured', () => {
    expect(labelled([['A', 'b']], { columns: 80, style: (label) => `<${label}>` })).toEqual(['<A  >b']);
  });

  test('no line is ever too wide', () => {
    const pairs = fc.array(fc.tuple(fc.string({ maxLength: 12 }), sentences));
    fc.assert(
      fc.property(pairs, columnCounts, (list, columns) => {
        for (const line of labelled(list, { columns }))
          expect(width(line)).toBeLessThanOrEqual(Math.max(columns, 3));
      }),
    );
  });
});
