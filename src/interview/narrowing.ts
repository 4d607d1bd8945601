/** Do typed letters begin a word of a text, or several words that stand there in a row? In capitals or not. */
export function fits(text: string, typed: string): boolean {
  const words = wordsOnly(typed).trim();
  return words !== '' && ` ${wordsOnly(text)}`.includes(` ${words}`);
}

/** An option may be called “It was written, but …”: what stands between words is no part of them. */
function wordsOnly(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ');
}

/**
 * The options that typed letters mean: those called so, to the letter; else those whose label has such words; else
 * those whose hint has.
 *
 * @param typed not empty
 */
export function meant<
  T extends { readonly value: string; readonly label: string; readonly hint?: string | undefined },
>(choices: readonly T[], typed: string): readonly T[] {
  const word = typed.toLowerCase();
  const tests: ((choice: T) => boolean)[] = [
    ({ value, label }) => value.toLowerCase() === word || label.toLowerCase() === word,
    ({ label }) => fits(label, typed),
    ({ hint = '' }) => fits(hint, typed),
  ];
  for (const test of tests) {
    const found = choices.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}
