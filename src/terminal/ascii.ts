/*
 * A terminal whose character set is not UTF-8 shows three wrong signs for each of ours. There, quotation marks, dashes
 * and pictures are drawn with what every terminal has; the letters of names stay what they are.
 */

/**
 * One column for one, so that what is laid out stays so; signs that a picture tells apart stay apart; and none that
 * means something in JSON.
 */
const IN_ASCII: Readonly<Record<string, string>> = {
  ...signs("'", '“”„‘’«»ʼ'),
  ...signs('-', '–—−─'),
  ...signs('~', '…'),
  ...signs('x', '×✖✘'),
  ...signs('/', '÷'),
  ...signs('.', '·'),
  ...signs(',', '∙'),
  ...signs(':', '•'),
  ...signs('*', '●'),
  ...signs('@', '◉'),
  ...signs('%', '◐'),
  ...signs('o', '○◯'),
  ...signs('#', '█◆'),
  ...signs('|', '├┤│'),
  ...signs('>', '→❯'),
  ...signs('<', '←'),
  ...signs('^', '↑'),
  ...signs('v', '↓✔✓'),
};
const SIGN = new RegExp(`[${Object.keys(IN_ASCII).join('')}]`, 'gu');

function signs(ascii: string, all: string): Record<string, string> {
  return Object.fromEntries([...all].map((sign) => [sign, ascii]));
}

/** The same text, as wide as before. */
export function inAscii(text: string): string {
  return text.replace(SIGN, (sign) => IN_ASCII[sign] ?? sign);
}

/**
 * Does the person's terminal show UTF-8? By the locale (POSIX 8.2: LC_ALL before LC_CTYPE before LANG); one that names
 * no character set says so, and where nothing is set nothing is known against it. The Linux console has UTF-8, and
 * few signs; on Windows only newer terminals can.
 */
export function showsUnicode(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (platform === 'win32') return Boolean(env['WT_SESSION']) || env['TERM_PROGRAM'] === 'vscode';
  if (env['TERM'] === 'linux') return false;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === '' || /utf-?8/i.test(locale);
}

/** A stream that writes to another one in ASCII signs, and is like it in all else. */
export function asciiStream(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (chunk: string | Uint8Array, ...rest: readonly never[]): boolean =>
    stream.write(inAscii(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')), ...rest);
  return Object.create(stream, { write: { value: write } }) as NodeJS.WriteStream;
}
