import type { Reading } from './read-answer.ts';

/** What somebody gave as an answer: words as typed, or data from an answers file. */
export type RawAnswer = unknown;

/** What was given, as words: an answers file may hold anything, and not everything can become a string by itself. */
export function wordsOf(raw: RawAnswer): string {
  if (typeof raw === 'string') return raw.trim();
  // A number as it is: JSON has neither NaN nor infinity, which YAML has.
  return typeof raw === 'number' ? String(raw) : JSON.stringify(raw);
}

/** A list in YAML, or words with commas. */
export function listOf(raw: RawAnswer): readonly unknown[] | undefined {
  if (Array.isArray(raw)) return raw;
  if (raw === null || raw === undefined) return [];
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  return text === '' || text.toLowerCase() === 'none' ? [] : text.split(',').map((part) => part.trim());
}

/** Where words are asked for, these say that there are none yet. */
const NOT_KNOWN =
  /^(?:(?:i|we)\b ?)?(?:(?:have |'ve )?no (?:idea|clue)|(?:do not|don'?t|dont) know|(?:am |'m )?(?:not sure|unsure)|unknown|not known|idk|dunno|\?+)(?: yet)?[.!]*$/;

/** “no idea”, “don’t know”, “?”: the whole answer, and none of it is meant to stand in a letter. */
export function isNotKnown(raw: RawAnswer): boolean {
  return typeof raw === 'string' && NOT_KNOWN.test(raw.trim().toLowerCase().replaceAll('’', "'"));
}

/** Where a day may be missing, these say that there is none. */
const NOT_YET = /^(no|none|never|not yet|no,? not yet)\.?$/i;

export function saysNone(raw: RawAnswer): boolean {
  return isNotKnown(raw) || NOT_YET.test(wordsOf(raw));
}

export function isBlank(raw: RawAnswer): boolean {
  return raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '');
}

export function wrong(problem: string): Reading {
  return { ok: false, problem };
}
