import { asBareWord } from '../terminal/shell-word.ts';

/** The commands that work with cases; of the others nothing is in a store, or it is on another machine. */
const OF_CASES =
  'new resume status show note log remedy promise apology calendar close reopen score undo report client doctor export';

/** Words of people's stand in the quotes of a sentence, or are one word of a command: `“…”`, `"…"`, `'…'`. */
const QUOTED = /“[^”]*”|(?<=\s)"[^"]*"|(?<=\s)'(?:[^']|'\\'')*'/;

const PROPOSED = new RegExp(
  `${QUOTED.source}|\\brepair (?=(?:${OF_CASES.replaceAll(' ', '|')})\\b)(?!.*--store)`,
  'g',
);

/**
 * Commands as they work when pasted: where this one was typed with `--store`, so are those that it proposes. A line that
 * names a store already stays as it is, and so does what stands in quotes: it may be anybody's.
 */
export function withStore(text: string, store: string | undefined): string {
  if (store === undefined) return text;
  return text.replaceAll(PROPOSED, (found) =>
    found === 'repair ' ? `repair --store ${asBareWord(store)} ` : found,
  );
}
