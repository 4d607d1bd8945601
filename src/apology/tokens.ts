import { wordForms } from '../playbook/word-forms.ts';

/** A piece of a sentence; offsets are UTF-16 units of the whole text. */
export interface Token {
  /**
   * `word` also for numbers; `comma` for what parts clauses (, ; : – brackets); `quote` for words that are not the
   * author's own.
   */
  readonly kind: 'word' | 'comma' | 'quote';
  /** The form that patterns know; “” unless it is a word. */
  readonly word: string;
  /** What else the word may stand for. */
  readonly also?: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Does it begin with a capital, or is it written in capitals? */
  readonly letters: 'small' | 'capital' | 'capitals';
}

const PIECE =
  /[£$€₹]\s?\d[\d.,]*\d(?:k\b)?|[£$€₹]\s?\d(?:k\b)?|\d+(?:[.,:/]\d+)*(?:%|[a-z]{1,2}(?![\p{L}]))?|\p{L}[\p{L}\p{M}]*(?:['’‘ʼ]\p{L}+)*|[,;:()[\]–—]|\s-{1,3}\s|\.{2,}|…/gu;

/** The words of a stretch of text, with their places. Emoji and other signs are passed over. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = start;
  for (;;) {
    const found = PIECE.exec(text);
    if (found === null || found.index >= end) break;
    const [piece] = found;
    const at = found.index;
    if (/^\p{L}/u.test(piece)) tokens.push(...wordTokens(piece, at));
    else if (/^[£$€₹\d]/.test(piece))
      tokens.push(token('word', piece.toLowerCase().replace(/\s/, ''), at, at + piece.length));
    else tokens.push(token('comma', '', at, at + piece.length));
  }
  return tokens;
}

function wordTokens(piece: string, at: number): Token[] {
  const letters = /^\p{Lu}{2,}s?$/u.test(piece) ? 'capitals' : /^\p{Lu}/u.test(piece) ? 'capital' : 'small';
  return wordForms(piece).map(({ word, also, from, to }, index) => ({
    kind: 'word' as const,
    word,
    ...(also !== undefined && { also }),
    start: at + from,
    end: at + to,
    letters: index === 0 ? letters : 'small',
  }));
}

function token(kind: Token['kind'], word: string, start: number, end: number): Token {
  return { kind, word, start, end, letters: 'small' };
}

/** Does the token stand for this word? */
export function isWord(one: Token, word: string): boolean {
  return one.word === word || (one.also?.includes(word) ?? false);
}

const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty hundred thousand half both'.split(
    ' ',
  ),
);
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tonight tomorrow january february april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
const CLOCKS = new Set('noon midday midnight lunchtime teatime eod cob am pm'.split(' '));
const IRREGULAR_PAST = new Set(
  'sent wrote told said gave took made left lost broke forgot put cut set let read went came got built bought brought caught chose did drew drove fell found flew froze grew held hid hit hurt kept knew laid led lent lit paid ran rang rode rose sold shot showed shut slept spent spoke spilt stole stood stuck swept swung taught tore thought threw understood woke wore wound burnt misread mistook oversaw overslept misspelt withheld misheard mislaid dealt bent bet bit blew cost dug ate fed fought forgave hung knelt meant met quit shook sank sat slid spun split spread sprang stung struck swore swam wept won overran undercut overcut overtook misspoke misled cc bcc began held drank'.split(
    ' ',
  ),
);
const IRREGULAR_PARTICIPLES = new Set(
  'sent written told said given taken made left lost broken forgotten put cut set let read gone got gotten built bought brought caught chosen done drawn driven fallen found flown frozen grown held hidden hit hurt kept known laid led lent lit paid run rung sold shot shown shut spent spoken spilt stolen stuck swept taught torn thought thrown understood worn burnt misread mistaken overseen misspelt withheld misheard mislaid dealt bent bitten blown eaten fed hung met shaken split spread struck won overrun misled overtaken'.split(
    ' ',
  ),
);
const NOT_PAST = new Set(
  'need indeed feed speed exceed proceed seed weed breed bleed bed red embed shed hundred sacred naked need used supposed unfinished wed fed ted ahmed fred'.split(
    ' ',
  ),
);

const NOT_GERUND = new Set(
  'thing bring spring string during nothing something anything everything king ring evening morning ceiling sibling wedding building'.split(
    ' ',
  ),
);

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_PAST.has(word);
}

/** What a word is by its form alone: the classes that no list can hold. */
export const WORD_KINDS = {
  number: ({ word }: Token) => /^\d/.test(word) || NUMBERS.has(word),
  money: ({ word }: Token) => /^[£$€₹]/.test(word),
  clock: ({ word }: Token) =>
    /^\d{1,2}(?:[:.]\d{2})?(?:am|pm|h)$|^\d{1,2}:\d{2}$/.test(word) || CLOCKS.has(word),
  day: ({ word }: Token) => DAYS.has(word) || /^\d{1,2}(?:st|nd|rd|th)$/.test(word) || /^\d{4}$/.test(word),
  past: ({ word }: Token) => IRREGULAR_PAST.has(word) || isRegularPast(word),
  participle: ({ word }: Token) => IRREGULAR_PARTICIPLES.has(word) || isRegularPast(word),
  name: ({ word, letters }: Token) => letters === 'capital' && word !== 'i' && !DAYS.has(word),
  caps: ({ letters }: Token) => letters === 'capitals',
  gerund: ({ word }: Token) => word.length > 4 && word.endsWith('ing') && !NOT_GERUND.has(word),
} as const satisfies Record<string, (token: Token) => boolean>;
