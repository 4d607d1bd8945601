import {
  createPrompt,
  isBackspaceKey,
  isEnterKey,
  useEffect,
  useKeypress,
  useRef,
  useState,
  type KeypressEvent,
} from '@inquirer/core';
import type { Typing } from './prompter.ts';

/** A line as Node's readline holds it. */
interface Line {
  readonly line: string;
  write(text: string): void;
  clearLine(direction: 0 | -1 | 1): void;
}

export type WordsResult =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'back' }
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
  /** The keys, in one line. */
  readonly keys: string;
  /** What is wrong with the text, or undefined. */
  readonly problem: (text: string) => Promise<string | undefined>;
  /** The text as it was understood, once it is accepted. */
  readonly accepted: (text: string) => Promise<string>;
  readonly onTyping: Typing;
  readonly style: { readonly dim: (text: string) => string; readonly bad: (text: string) => string };
}

/** Typed keys come one by one; what follows Enter at once was pasted by a terminal that does not say so. */
const PASTE_GAP_MS = 15;

/** So many lines of a long text are drawn. */
const SHOWN_LINES = 8;

interface Held {
  /** Finished lines of the text. */
  lines: string[];
  /** The line at the cursor. */
  line: string;
  pasting: boolean;
  /** Did the key before end a line with a carriage return? A line feed behind it is the same line end. */
  returned: boolean;
  /** An Enter that may still turn out to be part of a paste. */
  timer: NodeJS.Timeout | undefined;
}

/**
 * Words, one line or many. Inquirer's own line takes the first line of a paste and drops the rest; here a paste
 * arrives whole, whether the terminal brackets it or not. Shift+Tab and Esc go back, `?` on an empty line asks why.
 */
export const wordsWidget = createPrompt<WordsResult, WordsConfig>((config, done) => {
  const [status, setStatus] = useState<'idle' | 'checking' | 'done'>('idle');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [shown, setShown] = useState('');
  const [final, setFinal] = useState('');
  const held = useRef<Held>({ lines: [], line: '', pasting: false, returned: false, timer: undefined });

  useEffect((rl) => {
    const lines = config.initial.split('\n');
    held.current.line = lines.pop() ?? '';
    held.current.lines = lines;
    if (held.current.line !== '') rl.write(held.current.line);
    setShown(textOf(held.current));
  }, []);

  const submit = async (rl: Line, typed: string): Promise<void> => {
    const text = typed.trim() === '' ? config.usual : typed;
    setStatus('checking');
    const wrong = await config.problem(text);
    if (wrong !== undefined) {
      setProblem(wrong);
      setStatus('idle');
      held.current.line = held.current.lines.pop() ?? '';
      rl.write(held.current.line);
      setShown(textOf(held.current));
      return;
    }
    setFinal(await config.accepted(text));
    setStatus('done');
    done({ kind: 'words', text });
  };

  const entered = (rl: Line): void => {
    const state = held.current;
    state.lines.push(state.line);
    state.line = '';
    const ended = config.long && state.lines.at(-1)?.trim() === '.';
    if (ended) state.lines.pop();
    if (config.long && !ended && !isCommand(state)) {
      setShown(textOf(state));
      return;
    }
    void submit(rl, state.lines.join('\n'));
  };

  useKeypress((key, rl) => {
    const state = held.current;
    if (status !== 'idle') return;
    if (key.name === 'paste-start') {
      state.pasting = true;
      return;
    }
    const lineFeed = key.name === 'enter' && state.returned;
    state.returned = key.name === 'return';
    if (lineFeed) return;
    const waiting = state.timer !== undefined;
    if (waiting) {
      clearTimeout(state.timer);
      state.timer = undefined;
      state.lines.push(state.line);
      state.line = '';
    }
    if (key.name === 'paste-end') state.pasting = false;
    else if (isEnterKey(key)) {
      if (state.pasting) {
        state.lines.push(state.line);
        state.line = '';
        return;
      }
      state.timer = setTimeout(() => {
        state.timer = undefined;
        entered(rl);
      }, PASTE_GAP_MS);
      return;
    } else if (isBack(key)) {
      config.onTyping(textOf(state));
      done({ kind: 'back' });
      return;
    } else if (key.ctrl && key.name === 'd' && config.long) {
      void submit(rl, textOf(state));
      return;
    } else if (isBackspaceKey(key) && state.line === '' && state.lines.length > 0) {
      rl.write(state.lines.pop() ?? '');
      state.line = rl.line;
    } else state.line = rl.line;
    if (state.pasting) return;
    if (state.line === '?' && state.lines.length === 0) {
      rl.clearLine(0);
      done({ kind: 'why' });
      return;
    }
    config.onTyping(textOf(state));
    setProblem(undefined);
    setShown(textOf(state));
  });

  if (status === 'done') return `${config.message}\n${final}`;
  const usual = shown === '' && config.usual !== '' ? config.style.dim(` (${config.shown})`) : '';
  const foot =
    problem === undefined ? config.style.dim(config.keys) : config.style.bad(`That does not fit: ${problem}`);
  return [`${config.message}\n${drawn(shown)}${usual}`, foot];
});

function textOf({ lines, line }: Held): string {
  return [...lines, line].join('\n');
}

/** The end of a long text only: a screen that is drawn anew at every key has to fit the terminal. */
function drawn(text: string): string {
  const lines = text.split('\n');
  const hidden = lines.length - SHOWN_LINES;
  if (hidden <= 1) return `> ${lines.join('\n  ')}`;
  return `> (${hidden} lines above)\n  ${lines.slice(hidden).join('\n  ')}`;
}

/** Commands are words of their own, also where Enter begins a new line. */
function isCommand({ lines }: Held): boolean {
  return lines.length === 1 && /^(:[a-z]+|\?)?$/.test(lines[0]?.trim() ?? '');
}

/** Shift+Tab at once; Esc too, after the half second in which Node waits for the rest of a sequence. */
export function isBack(key: KeypressEvent): boolean {
  return (key.name === 'tab' && key.shift) || key.name === 'escape';
}
