import type { BuiltInClass } from '../playbook/phrase.ts';
import { wordForms } from '../playbook/word-forms.ts';
import { kindsOf, NO_KIND, type Letters } from './word-kinds.ts';

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
  /** What it is by its form. */
  readonly is: ReadonlySet<BuiltInClass>;
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
    else if (/^[£$€₹\d]/.test(piece)) tokens.push(numberToken(piece, at));
    else tokens.push(signAt('comma', at, at + piece.length));
  }
  return tokens;
}

function wordTokens(piece: string, at: number): Token[] {
  const written: Letters = /^\p{Lu}{2,}s?$/u.test(piece)
    ? 'capitals'
    : /^\p{Lu}/u.test(piece)
      ? 'capital'
      : 'small';
  return wordForms(piece).map(({ word, also, from, to }, index) => ({
    kind: 'word' as const,
    word,
    ...(also !== undefined && { also }),
    start: at + from,
    end: at + to,
    is: kindsOf(word, index === 0 ? written : 'small'),
  }));
}

function numberToken(piece: string, at: number): Token {
  const word = piece.toLowerCase().replace(/\s/, '');
  return { kind: 'word', word, start: at, end: at + piece.length, is: kindsOf(word, 'small') };
}

/** What parts clauses, or stands for a quotation. */
export function signAt(kind: 'comma' | 'quote', start: number, end: number): Token {
  return { kind, word: '', start, end, is: NO_KIND };
}

/** Does the token stand for this word? */
export function isWord(one: Token, word: string): boolean {
  return one.word === word || (one.also?.includes(word) ?? false);
}
