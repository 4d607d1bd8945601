import { effective } from './events.ts';
import type { CaseRecord } from './schema.ts';

/**
 * What makes two names one: capitals, spaces and the form of Unicode say nothing, nor does what cannot be seen. This
 * is the only place that decides it. Accents, dots and commas do make a difference; `client merge` is for those.
 */
export function clientKey(name: string): string {
  return folded(name).trim();
}

/** Nobody is nobody's client: two empty names are not the same one. */
export function sameClient(one: string, other: string): boolean {
  const key = clientKey(one);
  return key !== '' && key === clientKey(other);
}

export type NameFit = 'whole' | 'begun';

/** Is a client meant by these words? They stand whole in the name, in any order, or words in it begin so. */
export function nameFit(name: string, words: string): NameFit | undefined {
  const own = partsOf(name);
  const wanted = partsOf(words);
  if (wanted.length === 0) return undefined;
  if (wanted.every((word) => own.includes(word))) return 'whole';
  return wanted.every((word) => own.some((part) => part.startsWith(word))) ? 'begun' : undefined;
}

function partsOf(text: string): string[] {
  return clientKey(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
}

/**
 * Does a text name the client in whole words?
 *
 * @param key of `clientKey`
 */
export function mentions(text: string, key: string): boolean {
  return occurrences(folded(text), key).next().done === false;
}

/**
 * Where a key stands in whole words, from left to right; two places may overlap.
 *
 * @param words of `folded`
 */
export function* occurrences(words: string, key: string): Generator<number> {
  if (key === '') return;
  for (let at = words.indexOf(key); at !== -1; at = words.indexOf(key, at + 1)) {
    const before = words.slice(Math.max(0, at - 2), at);
    const after = words.slice(at + key.length, at + key.length + 2);
    if (!(LAST.test(before) && FIRST.test(key)) && !(LAST.test(key) && FIRST.test(after))) yield at;
  }
}

/** Letters that belong to one word with their neighbours. Chinese, Japanese, Thai … put no spaces between words. */
const IN_WORD =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}])[\\p{L}\\p{N}\\p{M}]';
const FIRST = new RegExp(`^${IN_WORD}`, 'u');
const LAST = new RegExp(`${IN_WORD}$`, 'u');

/** ß and the Greek final sigma have no capital of their own, so that lower case alone would keep them apart. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
    .replaceAll(/\s+/gu, ' ');
}

/** The step whose answer is the client's name: the last of those that fill it, in the order of their first answers. */
export function nameStep(record: CaseRecord): string | undefined {
  const steps = effective(record.events).flatMap((event) =>
    event.type === 'answered' && event.as === 'client.name' ? [event.step] : [],
  );
  return [...new Set(steps)].findLast((step) => Object.hasOwn(record.answers, step));
}

/** Every name that was ever given in the case, also those that were changed or taken back. */
export function namesEver(record: CaseRecord): string[] {
  const given = record.events.flatMap((event) =>
    event.type === 'answered' && event.as === 'client.name' && typeof event.value === 'string'
      ? [event.value]
      : [],
  );
  return [...new Set(given)];
}
