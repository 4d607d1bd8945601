import {
  createPrompt,
  isEnterKey,
  useEffect,
  useKeypress,
  usePagination,
  useRef,
  useState,
} from '@inquirer/core';
import { isNarrowed, PAGE, pressed, shownPlaces, type Listed, type ListState } from './list-state.ts';
import { safe } from '../terminal/safe-text.ts';
import { isBack } from './typed-text.ts';

export interface ListItem extends Listed {
  readonly value: unknown;
}

export interface ListConfig {
  /** Lines that stand above the list. */
  readonly message: string;
  readonly items: readonly ListItem[];
  readonly from: ListState;
  /** May several be ticked? */
  readonly many: boolean;
  /** Do Shift+Tab and `?` lead elsewhere? */
  readonly back: boolean;
  readonly why: boolean;
  /** The keys, in one line. */
  readonly keys: string;
  /** What the ticked ones come to, told under the list. */
  readonly sum?: (values: readonly unknown[]) => string;
  /** What is wrong with the choice, as it is shown, or undefined. */
  readonly problem: (values: readonly unknown[]) => Promise<string | undefined>;
  readonly style: Readonly<Record<'dim' | 'bad' | 'good' | 'here', (text: string) => string>>;
}

export type ListResult =
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'back' }
  /** Asked why: the list is put again as it stood. */
  | { readonly kind: 'why'; readonly state: ListState };

/** In a short list letters typed so close together are one word; so are the digits of a number in any. */
const WORD_MS = 700;
const CURSOR_HIDDEN = '\x1b[?25l';

/**
 * A list, of which one or several are chosen: by arrows, by the number of its place or by its first letters; in a long
 * one letters leave those that they fit. Inquirer's own lists forget after `?` where one was, and cannot tell what the
 * ticked ones come to.
 */
export const listWidget = createPrompt<ListResult, ListConfig>((config, done) => {
  const [state, setState] = useState<ListState>(config.from);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const timer = useRef<NodeJS.Timeout | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = shownPlaces(config.items, state);

  const submit = async (): Promise<void> => {
    if (shown.length === 0) return;
    setBusy(true);
    const values = valuesOf(config, state);
    const wrong = await config.problem(values);
    if (wrong === undefined) done({ kind: 'values', values });
    else {
      setProblem(wrong);
      setBusy(false);
    }
  };

  useKeypress((key, rl) => {
    if (busy) return;
    clearTimeout(timer.current);
    const typed = rl.line;
    rl.clearLine(0);
    if (isEnterKey(key)) void submit();
    else if (isBack(key)) {
      if (config.back) done({ kind: 'back' });
    } else if (typed.includes('?')) {
      if (config.why) done({ kind: 'why', state });
    } else {
      const next = pressed(config.items, state, { many: config.many, key, typed });
      setState(next);
      setProblem('');
      if (!isNarrowed(config.items, next))
        timer.current = setTimeout(() => setState({ ...next, letters: '' }), WORD_MS);
    }
  });

  const page = usePagination({
    items: shown,
    active: Math.max(shown.indexOf(state.at), 0),
    renderItem: ({ item }) => drawnItem(config, state, item),
    pageSize: PAGE,
    loop: false,
  });
  return drawn(config, state, shown.length === 0 ? undefined : page, problem);
});

/** @param page the part of the list that is on the screen; undefined where the letters left nothing */
function drawn(config: ListConfig, state: ListState, page: string | undefined, problem: string): string {
  const { message, items, sum, keys, style } = config;
  const above = isNarrowed(items, state) ? [message, `> ${safe(state.letters)}`] : [message];
  const list = page ?? '  Nothing fits these letters. Backspace takes them back.';
  const pointed = page === undefined ? undefined : items[state.at];
  const under = [
    pointed?.description ?? '',
    sum === undefined ? '' : style.dim(sum(valuesOf(config, state))),
    problem === '' ? '' : style.bad(problem),
    style.dim(keys),
  ];
  const lines = [...above, list, ' ', ...under.filter((line) => line !== '')];
  return `${lines.join('\n')}${CURSOR_HIDDEN}`;
}

function valuesOf({ items, many }: ListConfig, { at, ticked }: ListState): readonly unknown[] {
  return items.filter((_, index) => (many ? ticked.includes(index) : index === at)).map(({ value }) => value);
}

function drawnItem({ items, many, style }: ListConfig, { at, ticked }: ListState, place: number): string {
  const here = place === at;
  const box = many ? (ticked.includes(place) ? style.good('◉') : '◯') : '';
  const line = `${here ? '❯' : ' '}${box} ${items[place]?.name ?? ''}`;
  return here ? style.here(line) : line;
}
