import type { CaseRecord } from './schema.ts';

/** The first sentence of the facts, to 60 columns: what a list shows of a case nobody has named. */
export function titleOf(facts: string | undefined): string | undefined {
  if (facts === undefined) return undefined;
  const sentence = firstSentence(facts);
  const letters = [...sentence];
  if (letters.length <= 60) return sentence;
  const cut = letters.slice(0, 59).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > 30 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

/** The title without its cut, for where a line has no end: read aloud, and in a pipe. */
export function wholeTitle({ title, facts }: Pick<CaseRecord, 'title' | 'facts'>): string {
  const isCut = title.endsWith('…') && facts !== undefined && title === titleOf(facts);
  return isCut ? firstSentence(facts) : title;
}

function firstSentence(facts: string): string {
  const line =
    facts
      .split('\n')
      .find((part) => part.trim() !== '')
      ?.trim() ?? '';
  return /^.+?[.!?](?=\s)/u.exec(line)?.[0] ?? line;
}
