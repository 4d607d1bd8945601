import { dayFromParts, type Day } from './dates.ts';

/**
 * Reads a date as chrono-node does: the last resort of `parseTypedDate`, loaded when it is needed.
 *
 * @param words lower case, with single spaces
 * @param lean  `past` if a day without a year is one that was
 * @returns undefined if not all of the words are understood, or the day would be a guess (`june`)
 */
export async function readByChrono(
  words: string,
  { today, lean }: { readonly today: Day; readonly lean?: 'past' | 'future' | 'nearest' },
): Promise<Day | undefined> {
  // Digits around a slash or point are either ours or ambiguous: chrono would read 1/12 as 12 January.
  if (words.length > 60 || /\d ?[/.] ?\d/.test(words)) return undefined;
  const chrono = await import('chrono-node/en');
  // It counts in the zone of the machine. At noon no clock is put forward or back, so it counts whole days.
  const noon = new Date(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1, Number(today.slice(8)), 12);
  // forwardDate turns even "last friday" into the next one.
  const forwardDate = lean !== 'past' && !/\b(?:last|past|previous|ago)\b/.test(words);
  const [result, ...others] = chrono.parse(words, noon, { forwardDate });
  if (result === undefined || others.length > 0 || result.text !== words || result.end) return undefined;
  const { start } = result;
  const isSaid =
    start.isCertain('day') || start.isCertain('weekday') || start.tags().has('result/relativeDate');
  if (!isSaid) return undefined;
  return dayFromParts(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
}
