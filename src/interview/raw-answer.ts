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

export function wrong(problem: string): Reading {
  return { ok: false, problem };
}
