import { describe, expect, test } from 'vitest';
import { asciiStream, inAscii, showsUnicode } from '../../src/terminal/ascii.ts';
import { width } from '../../src/terminal/width.ts';

describe('the signs that the program draws with', () => {
  test.each([
    ['There is no case “Acme”. It’s gone…', "There is no case 'Acme'. It's gone~"],
    ['2 × 3 − 1 – 4 ÷ 2 → 5', '2 x 3 - 1 - 4 / 2 > 5'],
    ['██ ···├──●───┤··', '## ...|--*---|..'],
    ['❯ ◉ Refund ◯ Discount ✔', '> @ Refund o Discount v'],
  ])('%s', (text, ascii) => {
    expect(inAscii(text)).toBe(ascii);
    expect(width(ascii)).toBe(width(text));
  });

  test('names keep their letters', () => {
    expect(inAscii('Łukasz Çelik, 山田, €')).toBe('Łukasz Çelik, 山田, €');
  });

  test('JSON stays JSON, and each list of signs is its own', () => {
    const value = { said: 'He said “no” – twice… ‘why’' };
    expect(JSON.parse(inAscii(JSON.stringify(value)))).toEqual({ said: "He said 'no' - twice~ 'why'" });
  });
});

test.each<[boolean, Record<string, string>, string]>([
  [true, {}, 'linux'],
  [true, { LANG: 'en_GB.UTF-8' }, 'linux'],
  [true, { LANG: 'C.utf8' }, 'linux'],
  [true, { LC_ALL: '', LANG: 'de_DE.UTF-8' }, 'darwin'],
  [true, { LC_CTYPE: 'en_US.UTF-8', LANG: 'C' }, 'linux'],
  [false, { LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, 'linux'],
  [false, { LANG: 'POSIX' }, 'linux'],
  [false, { LANG: 'en_GB.ISO-8859-1' }, 'linux'],
  [false, { LANG: 'de_DE@euro' }, 'linux'],
  [false, { LANG: 'en_GB.UTF-8', TERM: 'linux' }, 'linux'],
  [false, {}, 'win32'],
  [true, { WT_SESSION: '1' }, 'win32'],
  [true, { TERM_PROGRAM: 'vscode' }, 'win32'],
])('%s: %j on %s', (shows, env, platform) => {
  expect(showsUnicode(env, platform)).toBe(shows);
});

test('a stream in ASCII is like the one behind it, strings and bytes alike', () => {
  const written: string[] = [];
  const behind = { columns: 60, isTTY: true, write: (text: string) => written.push(text) > 0 };
  const stream = asciiStream(behind as unknown as NodeJS.WriteStream);
  expect(stream.write('“a”')).toBe(true);
  stream.write(Buffer.from('…'));
  expect(written).toEqual(["'a'", '~']);
  expect([stream.columns, stream.isTTY]).toEqual([60, true]);
});
