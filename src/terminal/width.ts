import { stripVTControlCharacters } from 'node:util';

/*
 * Own code for a measured reason: string-width builds its segmenter and emoji tables when it is loaded, which
 * costs a third of node's own start-up even for plain English. Here they are built when a text first needs
 * them. The tests hold every character and thousands of sequences against string-width.
 */

/** Latin, Greek and Cyrillic letters, and our punctuation: one column each, and nothing that combines. */
const NARROW =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/** East Asian Wide and Fullwidth (UAX 11), without emoji. */
const WIDE =
  '\\u1100-\\u115F\\u2329\\u232A\\u2630-\\u2637\\u268A-\\u268F\\u2E80-\\u303E\\u3041-\\u3247\\u3250-\\uA4C6' +
  '\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF01-\\uFF60\\uFFE0-\\uFFE6' +
  '\\u{16FE0}-\\u{1B2FB}\\u{1D300}-\\u{1D376}\\u{1F200}-\\u{1F320}\\u{20000}-\\u{3FFFD}';

/** What a terminal draws as one character, and its columns: 0, 1, 2, rarely more. */
export interface Cluster {
  readonly text: string;
  readonly width: number;
}

/** Columns a text takes on a terminal, without its escape sequences; line ends and tabs count nothing. */
export function width(text: string): number {
  if (NARROW.test(text)) return text.length;
  return clusters(stripVTControlCharacters(text)).reduce((sum, cluster) => sum + cluster.width, 0);
}

/** The characters of a text as a reader counts them: a flag, a family or an accented letter is one. */
export function clusters(text: string): Cluster[] {
  if (NARROW.test(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  const { segmenter } = loadTables();
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    width: clusterWidth(segment),
  }));
}

type Tables = ReturnType<typeof makeTables>;

let tables: Tables | undefined;

function loadTables(): Tables {
  tables ??= makeTables();
  return tables;
}

function makeTables() {
  return {
    segmenter: new Intl.Segmenter(),
    visible: /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u,
    // By the constructor: the v flag is newer than the language level this is compiled for.
    wide: new RegExp(`[${WIDE}[\\p{Emoji_Presentation}--\\p{Regional_Indicator}]]`, 'v'),
    emoji: new RegExp('^(?:\\p{RGI_Emoji}|[\\d#*]\\u20E3)$', 'v'),
    /** A joined sequence that lacks a variation selector is still drawn as one picture. */
    joined: /\p{Extended_Pictographic}.*\u200D.*\p{Extended_Pictographic}/u,
    /** Vowel signs that stand beside their letter, and half-width voicing marks. */
    beside: /[\p{Mc}\uFF00-\uFFEF]/u,
  };
}

function clusterWidth(cluster: string): number {
  const { visible, wide, emoji, joined, beside } = loadTables();
  const base = cluster.search(visible);
  if (base === -1) return 0;
  if (emoji.test(cluster) || joined.test(cluster)) return 2;
  const [first = '', ...rest] = cluster.slice(base);
  const columns = (character: string): number => (wide.test(character) ? 2 : 1);
  return rest.filter((mark) => beside.test(mark)).reduce((sum, mark) => sum + columns(mark), columns(first));
}
