import { clusters, width } from './width.ts';

/*
 * Laying out comes before colouring: the texts here are plain (already `safe`), and styles go on afterwards,
 * so no escape sequence is ever cut in half. Every function keeps to the columns it is given.
 */

/**
 * As many columns as what is read aloud has: no line is filled, cut or padded there. A label is followed by its text, and a
 * row of a table is a sentence of its own.
 */
export const ALOUD = Number.POSITIVE_INFINITY;

/** As many columns as a pipe has: nothing is cut, and a paragraph is a line. */
export const WHOLE = Number.MAX_SAFE_INTEGER;

/** One fact as it is read aloud; spaces that held a column say nothing there. */
function aloud(label: string, text: string): string {
  return `${label === '' ? '' : `${label}: `}${text}`.replaceAll(/(?<=\S) {2,}/g, ' ').trimEnd();
}

/**
 * Fills lines with words. Line ends in the text stay; a line that fits keeps its spaces; a word that is longer
 * than a line is broken between characters.
 *
 * @param columns  > 0; the width of the whole line, indent included
 * @param indent   spaces before every line
 */
export function wrap(text: string, columns: number, indent = 0): string {
  const margin = ' '.repeat(Math.min(indent, Math.max(columns - 1, 0)));
  const lines = wrapLines(text, columns - margin.length);
  return lines.map((line) => (line === '' ? '' : margin + line)).join('\n');
}

/**
 * Talk: prose is filled, and a command that ends a line, or stands on one, stays whole on a line of its own, so that it
 * can be copied.
 */
export function wrapTalk(text: string, columns: number): string {
  const lines = text.split('\n').map((line) => {
    if (width(line) <= columns || /^ +repair /.test(line)) return line;
    const [, words, command] = /^(.*:) (repair [^:]*)$/.exec(line) ?? [];
    const margin = /^ */.exec(line)?.[0] ?? '';
    const filled = fill((words ?? line).trimStart(), columns - margin.length).map((row) => margin + row);
    return [...filled, ...(command === undefined ? [] : [`  ${command}`])].join('\n');
  });
  return lines.join('\n');
}

/** The lines of `wrapLines`, of which the last is no word alone where the line before has words to spare. */
export function fill(text: string, columns: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = wrapLines(paragraph, columns);
    const last = lines.at(-1) ?? '';
    const [, kept, moved] = /^(.*\S \S+) (\S+)$/.exec(lines.at(-2) ?? '') ?? [];
    const joined = `${moved} ${last}`;
    if (kept === undefined || last.includes(' ') || width(joined) > columns) return lines;
    return [...lines.slice(0, -2), kept, joined];
  });
}

/** The lines of `wrap` without an indent. A character wider than `columns` stands alone on its line. */
export function wrapLines(text: string, columns: number): string[] {
  const lines = text.replaceAll('\t', ' ').split('\n');
  return lines.flatMap((line) => wrapLine(line.trimEnd(), Math.max(columns, 1)));
}

function wrapLine(line: string, columns: number): string[] {
  if (width(line) <= columns) return [line];
  const lines: string[] = [];
  let current = /^ */.exec(line)?.[0].slice(0, columns - 1) ?? '';
  for (const word of line.trim().split(/ +/)) {
    const isBlank = current.trim() === '';
    const joined = isBlank ? current + word : `${current} ${word}`;
    if (width(joined) <= columns) {
      current = joined;
    } else if (width(word) <= columns) {
      if (!isBlank) lines.push(current);
      current = word;
    } else {
      // Begun on this line, so that text without spaces (Japanese, an address) leaves no hole.
      const pieces = breakAnywhere(joined, columns);
      current = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  return [...lines, current];
}

function breakAnywhere(text: string, columns: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const cluster of clusters(text)) {
    if (used + cluster.width > columns && used > 0) {
      lines.push(current.trimEnd());
      current = '';
      used = 0;
      if (cluster.text === ' ') continue;
    }
    current += cluster.text;
    used += cluster.width;
  }
  return [...lines, current];
}

/** The text if it fits, else as much of it as fits before `…`. Never wider than `columns`. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const end = '…'.slice(0, Math.max(columns, 0));
  let kept = '';
  let used = end.length;
  for (const cluster of clusters(text)) {
    if (used + cluster.width > columns) break;
    kept += cluster.text;
    used += cluster.width;
  }
  return kept.trimEnd() + end;
}

/** The text with spaces up to `columns`; a wider one comes back as it is. */
export function pad(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(columns - width(text), 0));
  return align === 'left' ? text + spaces : spaces + text;
}

export interface TableOptions {
  /** Of the whole table. */
  readonly columns: number;
  /** Of each column; `left` where absent. */
  readonly align?: readonly ('left' | 'right')[];
  /** Columns that are never cut (ids, sums), unless nothing else is left to cut. */
  readonly fixed?: readonly number[];
  /** Colours a cell once it is cut and padded. */
  readonly style?: (cell: string, row: number, column: number) => string;
}

/** Between two columns of a table, and between a label and its text. */
const GAP = 2;

/**
 * Lines of a table without borders, which screen readers and grep read as they are. If it is too wide, the
 * widest column that may be cut gives way, one column at a time.
 *
 * @param rows of one length each; a row with fewer cells leaves the rest empty
 */
export function table(rows: readonly (readonly string[])[], options: TableOptions): string[] {
  const { columns, align = [], style = (cell) => cell } = options;
  if (columns === ALOUD)
    return rows.map(([first = '', ...rest]) => aloud(first, rest.filter((cell) => cell !== '').join(', ')));
  const widths = fittedWidths(rows, columns, options.fixed ?? []);
  // A column without room goes with its gap, so that a very narrow terminal still gets whole lines.
  const shown = widths.flatMap((room, column) => (room > 0 ? [column] : []));
  return rows.map((row, number) =>
    shown
      .map((column, place) => {
        const room = widths[column] ?? 0;
        const text = cut(row[column] ?? '', room);
        const isLast = place === shown.length - 1 && align[column] !== 'right';
        return style(isLast ? text : pad(text, room, align[column]), number, column);
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function fittedWidths(
  rows: readonly (readonly string[])[],
  columns: number,
  fixed: readonly number[],
): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  const total = (): number => {
    const used = widths.filter((room) => room > 0);
    return used.reduce((sum, room) => sum + room, 0) + GAP * Math.max(used.length - 1, 0);
  };
  while (total() > columns && total() > 0) {
    const flexible = widths.map((room, column) => (fixed.includes(column) ? 0 : room));
    const widest = Math.max(...flexible);
    // Below this a cut cell says nothing more; then the fixed columns give way too.
    const candidates = widest > MIN_COLUMN ? flexible : widths;
    const column = candidates.indexOf(Math.max(...candidates));
    widths[column] = (widths[column] ?? 0) - 1;
  }
  return widths;
}

const MIN_COLUMN = 4;

/**
 * `LABEL     text`: the texts wrapped beside their labels, one line or more each.
 *
 * @param pairs    label and text; an empty label goes on under the one before
 * @param options.columns  of the whole line
 * @param options.style    colours a label once it is padded
 */
export function labelled(
  pairs: readonly (readonly [label: string, text: string])[],
  { columns, style = (label) => label }: { columns: number; style?: (label: string) => string },
): string[] {
  if (columns === ALOUD) return pairs.map(([label, text]) => aloud(label, text));
  const hang = Math.min(Math.max(0, ...pairs.map(([label]) => width(label))) + GAP, Math.floor(columns / 2));
  return pairs.flatMap(([label, text]) => {
    const lines = wrapLines(text, columns - hang);
    const head = pad(cut(label, hang - GAP), hang);
    return lines.map((line, index) => ((index === 0 ? style(head) : ' '.repeat(hang)) + line).trimEnd());
  });
}

/** A sentence that ends once. */
export function closed(text: string): string {
  const words = text.trim();
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
