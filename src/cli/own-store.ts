import { asBareWord } from '../terminal/shell-word.ts';

/** The commands that work with cases; of the others nothing is in a store, or it is on another machine. */
const OF_CASES =
  'new resume status show note log remedy promise apology calendar close reopen score undo report client doctor export';

const PROPOSED = new RegExp(`\\brepair (?=(?:${OF_CASES.replaceAll(' ', '|')})\\b)`, 'g');

/**
 * Commands as they work when pasted: where this one was typed with `--store`, so are those that it proposes. A line that
 * names a store already stays as it is.
 */
export function withStore(text: string, store: string | undefined): string {
  if (store === undefined) return text;
  const lines = text.split('\n');
  return lines
    .map((line) =>
      line.includes('--store')
        ? line
        : line.replaceAll(PROPOSED, () => `repair --store ${asBareWord(store)} `),
    )
    .join('\n');
}
