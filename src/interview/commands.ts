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

export const COMMAND_HELP = ':back, :review, :skip, :why or :pause';
