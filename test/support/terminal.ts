import { createRequire } from 'node:module';
import { spawn } from '@lydell/node-pty';
import type { Terminal as XTerminal } from '@xterm/headless';
import { expect, vi } from 'vitest';
import { BIN, environmentIn } from './built-program.ts';

// It is CommonJS, and its names are not found by import.
const { Terminal } = createRequire(import.meta.url)('@xterm/headless') as { Terminal: typeof XTerminal };

/** How long a screen may take to show what is waited for; a slow machine only makes the test slower. */
const PATIENCE = { timeout: 15_000, interval: 20 };

export const KEY = {
  enter: '\r',
  up: '\u001B[A',
  down: '\u001B[B',
  space: ' ',
  back: '\u001B[Z',
  escape: '\u001B',
  rubout: '\u007F',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
} as const;

/** A paste as a terminal brackets it. */
export function bracketed(text: string): string {
  return `\u001B[200~${text.replaceAll('\n', '\r')}\u001B[201~`;
}

/** A paste as keys, from a terminal that does not say that it is one. */
export function raw(text: string): string {
  return text.replaceAll('\n', '\r');
}

export interface TestTerminal {
  /** Everything that stands on the screen and above it, as somebody would read it. */
  readonly text: () => string;
  /** The lines that were too long for the terminal and run on in the next. */
  readonly overlong: () => string[];
  /** Every byte that came, escapes included. */
  readonly raw: () => string;
  /** Waits until the text below the last one that was seen shows. */
  readonly sees: (wanted: string) => Promise<void>;
  readonly type: (keys: string) => void;
  /** Waits for a question, then answers it. */
  readonly answers: (question: string, keys: string) => Promise<void>;
  /** Goes down a list until the pointer stands at the label. */
  readonly pointsAt: (label: string) => Promise<void>;
  readonly exited: Promise<number>;
  readonly signal: (name: 'SIGTERM' | 'SIGHUP' | 'SIGKILL') => void;
  readonly end: () => void;
}

/** Run the built program in a pseudo-terminal, of 80 columns unless told otherwise. Wait for text, never for time. */
export function terminal(
  args: readonly string[],
  home: string,
  env: Readonly<Record<string, string>> = {},
  { columns = 80, program = [process.execPath, BIN] }: { columns?: number; program?: readonly string[] } = {},
): TestTerminal {
  const screen = new Terminal({ cols: columns, rows: 40, scrollback: 5000, allowProposedApi: true });
  const [file = '', ...first] = program;
  const child = spawn(file, [...first, ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows: 40,
    cwd: home,
    env: environmentIn(home, { TERM: 'xterm-256color', ...env }),
  });
  let raw = '';
  child.onData((data) => {
    raw += data;
    screen.write(data);
  });
  const exited = new Promise<number>((done) => {
    child.onExit(({ exitCode, signal }) => {
      // What was written last may still be on its way to the screen.
      screen.write('', () => done(signal === undefined || signal === 0 ? exitCode : 128 + signal));
    });
  });
  const text = (): string => {
    const { active } = screen.buffer;
    return Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    )
      .join('\n')
      .trimEnd();
  };
  const overlong = (): string[] => {
    const { active } = screen.buffer;
    return Array.from({ length: active.length }, (_, row) => active.getLine(row))
      .filter((line) => line?.isWrapped === true)
      .map((line) => line?.translateToString(true) ?? '');
  };
  let seen = 0;
  let before = '';
  const sees = (wanted: string): Promise<void> =>
    vi.waitFor(() => {
      const flat = text().replaceAll(/\s+/g, ' ');
      // What was painted over is to be seen again.
      seen = Math.min(seen, commonBeginning(before, flat));
      before = flat;
      const at = flat.indexOf(wanted, seen);
      if (at === -1) expect(flat.slice(seen)).toContain(wanted);
      seen = at + wanted.length;
    }, PATIENCE);
  const pointer = (): string =>
    text()
      .split('\n')
      .findLast((line) => line.startsWith('❯')) ?? '';
  const pointsAt = async (label: string): Promise<void> => {
    await vi.waitFor(() => expect(pointer()).not.toBe(''), PATIENCE);
    for (let before = pointer(); !before.includes(label); before = pointer()) {
      child.write(KEY.down);
      await vi.waitFor(() => expect(pointer()).not.toBe(before), PATIENCE);
    }
  };
  return {
    text,
    overlong,
    pointsAt,
    raw: () => raw,
    sees,
    type: (keys) => child.write(keys),
    answers: async (question, keys) => {
      await sees(question);
      child.write(keys);
    },
    exited,
    signal: (name) => child.kill(name),
    end: () => child.kill('SIGKILL'),
  };
}

/** How many letters two texts begin with in common. */
function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
