import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  useRef,
  useState,
  type KeypressEvent,
} from '@inquirer/core';
import { isBack } from './typed-text.ts';

export interface ListItem {
  readonly value: unknown;
  /** What stands in the list, on one line. */
  readonly name: string;
  /** The number by which it is found, where that is not its place. */
  readonly number?: number;
  /** What stands under the list while it is pointed at. */
  readonly description?: string;
}

/** The place that is pointed at, and the places that are ticked. */
export interface ListState {
  readonly at: number;
  readonly ticked: readonly number[];
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

/** How many entries are on the screen at once. */
export const PAGE = 14;
/** Letters typed so close together are one word. */
const WORD_MS = 700;
const CURSOR_HIDDEN = '\x1b[?25l';

/**
 * A list, of which one or several are chosen: by arrows, by the number of its place or by its first letters. Inquirer's
 * own lists forget after `?` where one was, and cannot tell what the ticked ones come to.
 */
export const listWidget = createPrompt<ListResult, ListConfig>((config, done) => {
  const [state, setState] = useState<ListState>(config.from);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const timer = useRef<NodeJS.Timeout | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const submit = async (): Promise<void> => {
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
    const typed = rl.line.trim();
    if (isEnterKey(key)) void submit();
    else if (isBack(key)) {
      if (config.back) done({ kind: 'back' });
    } else if (typed.endsWith('?')) {
      rl.clearLine(0);
      if (config.why) done({ kind: 'why', state });
    } else {
      setState(pressed(config, state, key, typed));
      setProblem('');
      if (typed === '' || isUpKey(key) || isDownKey(key)) rl.clearLine(0);
      else timer.current = setTimeout(() => rl.clearLine(0), WORD_MS);
    }
  });

  const page = usePagination({
    items: config.items,
    active: state.at,
    renderItem: ({ item, index }) => drawnItem(config, state, item, index),
    pageSize: PAGE,
    loop: false,
  });
  const lines = [config.message, page, ' ', ...linesUnder(config, state, problem)];
  return `${lines.join('\n')}${CURSOR_HIDDEN}`;
});

function linesUnder(config: ListConfig, state: ListState, problem: string): string[] {
  const { items, sum, keys, style } = config;
  const lines = [
    items[state.at]?.description ?? '',
    sum === undefined ? '' : style.dim(sum(valuesOf(config, state))),
    problem === '' ? '' : style.bad(problem),
    style.dim(keys),
  ];
  return lines.filter((line) => line !== '');
}

function valuesOf({ items, many }: ListConfig, { at, ticked }: ListState): readonly unknown[] {
  return items.filter((_, index) => (many ? ticked.includes(index) : index === at)).map(({ value }) => value);
}

/** Where a key leads. */
function pressed(
  { items, many }: ListConfig,
  state: ListState,
  key: KeypressEvent,
  typed: string,
): ListState {
  const { at, ticked } = state;
  if (isUpKey(key)) return { at: Math.max(at - 1, 0), ticked };
  if (isDownKey(key)) return { at: Math.min(at + 1, items.length - 1), ticked };
  if (many && isSpaceKey(key)) {
    const without = ticked.filter((one) => one !== at);
    return { at, ticked: without.length < ticked.length ? without : [...ticked, at] };
  }
  if (typed === '') return state;
  const word = typed.toLowerCase();
  const numbered = items.some(({ number }) => number !== undefined);
  const found = items.findIndex(({ name, number }, index) =>
    /^\d+$/.test(typed)
      ? (numbered ? number : index + 1) === Number(typed)
      : name.toLowerCase().startsWith(word),
  );
  return items[found] === undefined ? state : { at: found, ticked };
}

function drawnItem(
  { many, style }: ListConfig,
  { at, ticked }: ListState,
  { name }: ListItem,
  index: number,
): string {
  const here = index === at;
  const box = many ? (ticked.includes(index) ? style.good('◉') : '◯') : '';
  const line = `${here ? '❯' : ' '}${box} ${name}`;
  return here ? style.here(line) : line;
}
