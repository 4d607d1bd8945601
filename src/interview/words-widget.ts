import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Typing } from './prompter.ts';
import { TypedText, type Line } from './typed-text.ts';

export type WordsResult =
  | { readonly kind: 'words'; readonly text: string }
  /** Gone back from; the text that was begun. */
  | { readonly kind: 'back'; readonly text: string }
  | { readonly kind: 'why' };

export interface WordsConfig {
  /** Lines that stand above the cursor. */
  readonly message: string;
  readonly initial: string;
  /** What an empty line means. */
  readonly usual: string;
  /** How that is shown: a date with its weekday. */
  readonly shown: string;
  /** Does Enter begin a new line, and a lone dot or Ctrl-D end the text? */
  readonly long: boolean;
  /** Does Shift+Tab lead back? */
  readonly back: boolean;
  /** The keys, in one line. */
  readonly keys: string;
  /** What is wrong with the text, as it is shown, or undefined. */
  readonly problem: (text: string) => Promise<string | undefined>;
  /** The text as it was understood, once it is accepted. */
  readonly accepted: (text: string) => Promise<string>;
  readonly onTyping: Typing;
  readonly style: { readonly dim: (text: string) => string; readonly bad: (text: string) => string };
}

/** So many lines of a long text are drawn. */
const SHOWN_LINES = 8;

/** What the widget shows. */
interface View {
  readonly status: 'idle' | 'checking' | 'done';
  /** To the cursor. */
  readonly text: string;
  /** Below it. */
  readonly rest?: string;
  readonly problem?: string;
}

/**
 * Words, one line or many. Inquirer's own line takes the first line of a paste and drops the rest; here a paste
 * arrives whole, whether the terminal brackets it or not. Shift+Tab and Esc go back, `?` on an empty line asks why.
 */
export const wordsWidget = createPrompt<WordsResult, WordsConfig>((config, done) => {
  const [view, setView] = useState<View>({ status: 'idle', text: '' });
  const { current: typed } = useRef(new TypedText());

  useEffect((rl) => {
    typed.begin(config.initial, rl);
    setView(shownOf(typed));
  }, []);

  const submit = async (rl: Line, words: string): Promise<void> => {
    const text = words.trim() === '' ? config.usual : words;
    setView({ status: 'checking', text: words });
    const problem = await config.problem(text);
    if (problem === undefined) {
      setView({ status: 'done', text: await config.accepted(text) });
      done({ kind: 'words', text });
      return;
    }
    typed.reopen(rl);
    setView({ ...shownOf(typed), problem });
  };

  useKeypress((key, rl) => {
    if (view.status !== 'idle') return;
    const meaning = typed.press(key, rl, () => {
      const words = entered(typed, config.long);
      if (words === undefined) setView(shownOf(typed));
      else void submit(rl, words);
    });
    if (meaning === 'nothing' || (meaning === 'back' && !config.back)) return;
    if (meaning === 'why') rl.clearLine(0);
    else config.onTyping(typed.text);
    // What stood there is put again, or left: neither its keys nor a half line stay on the screen.
    if (meaning === 'why' || meaning === 'back') setView({ status: 'done', text: '' });
    if (meaning === 'why') done({ kind: 'why' });
    else if (meaning === 'back') done({ kind: 'back', text: typed.text });
    else if (meaning === 'end' && config.long) {
      typed.finishLine();
      void submit(rl, typed.finished());
    } else setView(shownOf(typed));
  });

  return drawn(view, config);
});

function shownOf(typed: TypedText): View {
  return { status: 'idle', text: typed.toCursor, rest: typed.rest };
}

/** @returns the whole text if this Enter ends it; undefined if it only begins a new line */
function entered(typed: TypedText, long: boolean): string | undefined {
  const { line, isOnly } = typed.finishLine();
  if (!long) return typed.finished();
  if (line.trim() === '.') return typed.dropLine();
  // Commands are words of their own, also where Enter begins a new line.
  return isOnly && /^(:[a-z]+|\?)?$/.test(line.trim()) ? typed.finished() : undefined;
}

function drawn(
  { status, text, rest = '', problem }: View,
  { message, usual, shown, keys, style }: WordsConfig,
): string | [string, string] {
  if (status === 'done') return text === '' ? message : `${message}\n${text}`;
  const hint = text === '' && rest === '' && usual !== '' ? style.dim(` (${shown})`) : '';
  const foot = `${problem === undefined ? '' : `${style.bad(problem)}\n`}${style.dim(keys)}`;
  return [`${message}\n${lastLines(text)}${hint}`, rest === '' ? foot : `${firstLines(rest)}\n${foot}`];
}

/** What stands below the cursor, as far as the screen has room. */
function firstLines(text: string): string {
  const lines = text.split('\n');
  const hidden = lines.length - SHOWN_LINES;
  const shown = hidden <= 1 ? lines : [...lines.slice(0, SHOWN_LINES), `(${hidden} lines below)`];
  return `  ${shown.join('\n  ')}`;
}

/** The end of a long text only: a screen that is drawn anew at every key has to fit the terminal. */
function lastLines(text: string): string {
  const lines = text.split('\n');
  const hidden = lines.length - SHOWN_LINES;
  if (hidden <= 1) return `> ${lines.join('\n  ')}`;
  return `> (${hidden} lines above)\n  ${lines.slice(hidden).join('\n  ')}`;
}
