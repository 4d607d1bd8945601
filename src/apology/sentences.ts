import { maskedIn, overlapping, type Masked, type Stretch } from './author-words.ts';
import { signAt, tokensOf, type Token } from './tokens.ts';

/** A sentence of the author's own words. Offsets are UTF-16 units of the whole text. */
export interface Sentence extends Stretch {
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof st sr jr no nr vs etc approx inc ltd co e.g i.e eg ie cf fig p pp vol est dept tel ext incl excl min max mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec rs a.m p.m am pm'.split(
    ' ',
  ),
);
/** These end a sentence when a capital follows: “at 5 p.m. We …” */
const MAY_END = new Set('etc a.m p.m am pm inc ltd sat sun max min mar'.split(' '));

/**
 * The sentences of what the author wrote, each with its words. What is quoted stands in a sentence as one sign;
 * a sentence of nothing but a quotation, or “You wrote:” and a quotation, is none.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const masked = maskedIn(text);
  const frames = masked.filter(({ kind }) => kind === 'frame');
  const quotes = masked.filter(({ kind }) => kind === 'quote');
  return between(frames, text.length)
    .flatMap((stretch) => split(text, stretch, quotes))
    .map((stretch) => sentenceOf(text, stretch, quotes))
    .filter(isOwn)
    .flatMap(cutToLength);
}

/** What is left between the masked stretches, which are in order and without overlaps. */
function between(masked: readonly Stretch[], length: number): Stretch[] {
  const starts = [0, ...masked.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: masked[index]?.start ?? length }));
}

const BREAK = /([.!?…]+)["'”’)\]]*(?=\s|$)|\n[ \t\r]*\n+|\n|[\p{Extended_Pictographic}]+(?=\s+\p{Lu})/gu;

function split(text: string, { start, end }: Stretch, quotes: readonly Masked[]): Stretch[] {
  const result: Stretch[] = [];
  let from = start;
  BREAK.lastIndex = start;
  for (let found = BREAK.exec(text); found !== null && found.index < end; found = BREAK.exec(text)) {
    const to = Math.min(found.index + found[0].length, end);
    const at = { start: found.index, end: found.index + 1 };
    const inside = overlapping(quotes, at).some(({ end: closed }) => found.index + found[0].length < closed);
    if (inside || !ends(text, found, from)) continue;
    result.push({ start: from, end: to });
    from = to;
  }
  return [...result, { start: from, end }].map((one) => trimmed(text, one));
}

function ends(text: string, found: RegExpExecArray, from: number): boolean {
  const [sign, marks = ''] = found;
  const behind = text.slice(found.index + sign.length, found.index + sign.length + 40);
  if (sign.startsWith('\n')) return endsLine(text.slice(from, found.index), sign, behind);
  if (/^\s+\p{Ll}/u.test(behind) && !/[!?]/.test(marks)) return false;
  if (marks !== '.') return true;
  const word =
    /(\S+)$/.exec(text.slice(Math.max(from, found.index - 20), found.index))?.[1]?.toLowerCase() ?? '';
  if (/^\p{Lu}$/u.test(text.slice(found.index - 1, found.index)) && /^\(?\p{L}$/u.test(word) && word !== 'i')
    return false;
  if (!ABBREVIATIONS.has(word.replace(/^[("']/, ''))) return true;
  return MAY_END.has(word) && /^\s+\p{Lu}/u.test(behind);
}

/** Mails are often wrapped by hand: a line end ends a sentence only before a list, or where a line is clearly done. */
function endsLine(before: string, sign: string, behind: string): boolean {
  if (/\n[ \t\r]*\n/.test(sign)) return true;
  if (/^\s*(?:[-*•–]|\d+[.)])\s/.test(behind)) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1).trim();
  return line.length < 45 && /^\s*\p{Lu}/u.test(behind) && !/[,;–—-]$/.test(line);
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const inner = text.slice(start, end);
  const lead = /^[\s\-*•]*/.exec(inner)?.[0].length ?? 0;
  const kept = inner.slice(lead).trimEnd();
  return { start: start + lead, end: start + lead + kept.length };
}

function sentenceOf(text: string, { start, end }: Stretch, quotes: readonly Masked[]): Sentence {
  const tokens: Token[] = [];
  let from = start;
  for (const quote of overlapping(quotes, { start, end })) {
    tokens.push(...tokensOf(text, from, quote.start), signAt('quote', quote.start, quote.end));
    from = Math.min(quote.end, end);
  }
  tokens.push(...tokensOf(text, from, end));
  return {
    start,
    end,
    tokens,
    isQuestion: /\?["'”’)\]\s]*$/.test(text.slice(Math.max(start, end - 6), end)),
  };
}

const LONGEST = 120;

/** A sentence that never ends is judged in pieces, so that no input takes longer than its length. */
function cutToLength(sentence: Sentence): Sentence[] {
  if (sentence.tokens.length <= LONGEST) return [sentence];
  const pieces: Sentence[] = [];
  for (let from = 0; from < sentence.tokens.length; from += LONGEST) {
    const tokens = sentence.tokens.slice(from, from + LONGEST);
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined)
      pieces.push({ ...sentence, tokens, start: first.start, end: last.end });
  }
  return pieces;
}

const ATTRIBUTION = new Set('wrote said write say asked told message mail email words replied'.split(' '));

function isOwn({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length === 0) return false;
  const isQuoting = tokens.some(({ kind }) => kind === 'quote');
  return !(isQuoting && words.length <= 6 && words.some(({ word }) => ATTRIBUTION.has(word)));
}
