/** The words that can be typed instead of an answer, in every form of prompting. */
export type Command = 'back' | 'review' | 'pause' | 'why' | 'skip';

const WORDS: Readonly<Record<string, Command>> = {
  ':back': 'back',
  ':b': 'back',
  ':review': 'review',
  ':edit': 'review',
  ':pause': 'pause',
  ':quit': 'pause',
  ':why': 'why',
  '?': 'why',
  ':skip': 'skip',
};

/** @returns undefined if the text is no command, `unknown` if it looks like one */
export function commandOf(text: string): Command | 'unknown' | undefined {
  const word = text.trim();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  return /^:[a-z]+$/.test(word) ? 'unknown' : undefined;
}

/** Why what was typed cannot be done at this question, as a sentence; undefined if it can, or is an answer. */
export function refusalOf(
  typed: string,
  { optional, first = false }: { readonly optional: boolean; readonly first?: boolean },
): string | undefined {
  const command = commandOf(typed);
  if (command === 'unknown')
    return `${typed.trim()} is no command. There are :back, :review, :skip, :why and :pause.`;
  if (command === 'skip' && !optional) return 'This one is needed. :pause keeps everything for later.';
  return command === 'back' && first ? 'This is the first question.' : undefined;
}
