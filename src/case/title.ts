/** The first sentence of the facts, to 60 columns: what a list shows of a case nobody has named. */
export function titleOf(facts: string | undefined): string | undefined {
  if (facts === undefined) return undefined;
  const line =
    facts
      .split('\n')
      .find((part) => part.trim() !== '')
      ?.trim() ?? '';
  const sentence = /^.+?[.!?](?=\s)/u.exec(line)?.[0] ?? line;
  const letters = [...sentence];
  if (letters.length <= 60) return sentence;
  const cut = letters.slice(0, 59).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > 30 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
