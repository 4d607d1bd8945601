import type { NextStep } from '../case/schema.ts';
import { ALOUD, WHOLE } from '../terminal/layout.ts';
import { safe, safeJson } from '../terminal/safe-text.ts';
import { decideColor, makeTheme, type Look, type Theme } from '../terminal/theme.ts';
import { wantsPlain, type GlobalFlags } from './flags.ts';
import { withStore } from './own-store.ts';
import { columnsOf, talk } from './talk.ts';
import type { World } from './world.ts';

/**
 * Where a command's words go. Results to stdout, talk to stderr; every word of the person's or the client's passes
 * through here, so this is where it is made harmless to the terminal.
 */
export interface Output {
  /** How a result is laid out: for eyes, for a screen reader, or for a pipe. */
  readonly form: 'screen' | 'plain' | 'piped';
  /** How wide a line may be; what is read aloud has no end of line but its own. */
  readonly columns: number;
  readonly theme: Theme;
  /** Words of our own with commands in them, each as it works when pasted. Words of people's stay out of it. */
  readonly typed: (text: string) => string;
  /** Lines of a result. */
  result(lines: readonly string[] | string): void;
  /** Lines of a result that may be longer than the screen: then they come in the person's pager. */
  paged(lines: readonly string[], from?: 'start' | 'end'): Promise<void>;
  /** A result as one JSON object. */
  json(value: object): void;
  /** Talk: what happened, what else there is. */
  hint(text: string): void;
  /** The last thing a command says: what to do now, and the command for it on a line of its own. */
  next(step: NextStep): void;
  /**
   * The same after something that was only shown: left out where that goes into a pipe and the talk to a terminal,
   * because it would stand in the midst of what the pipe shows there.
   */
  afterReading(step: NextStep | null | undefined): void;
}

/** What a card is drawn with: in a pipe nothing of it is cut. */
export function cardLook({ form, columns, theme }: Output): Look {
  return { columns: form === 'piped' ? WHOLE : columns, theme };
}

export async function outputOf(world: World, flags: GlobalFlags): Promise<Output> {
  const flag = flags.color === 'always' || flags.color === 'never' ? flags.color : 'auto';
  const plain = wantsPlain(world, flags);
  // What is read aloud has no colour, unless it is typed for this one run.
  const isTTY = world.stdout.isTTY && !plain;
  const level = decideColor({ isTTY, env: world.env, flag });
  const width = plain ? ALOUD : columnsOf(world, world.stdout);
  const typed = (text: string): string => withStore(text, flags.store);
  const next: Output['next'] = ({ text, command }) =>
    world.stderr.write(`\n${talk(`Next: ${safe(text)}`, world)}\n  ${safe(typed(command))}\n`);
  const commands = (key: string, part: unknown): unknown =>
    key === 'command' && typeof part === 'string' ? typed(part) : part;
  const theme = await makeTheme(level);
  const result = (lines: readonly string[] | string): void =>
    world.stdout.write(`${typeof lines === 'string' ? lines : lines.join('\n')}\n`);
  return {
    form: plain ? 'plain' : world.stdout.isTTY ? 'screen' : 'piped',
    columns: width,
    theme: { ...theme, command: (line) => theme.command(typed(line)) },
    typed,
    result,
    paged: async (lines, from = 'start') => {
      const text = `${lines.join('\n')}\n`;
      const isLonger = text.split('\n').length > (world.stdout.rows ?? Number.POSITIVE_INFINITY);
      if (!(isTTY && isLonger && (await world.page(text, from)))) result(lines);
    },
    json: (value) => world.stdout.write(`${safeJson(JSON.stringify(value, commands, 2))}\n`),
    next,
    afterReading: (step) => {
      const isInTheMidst = world.stderr.isTTY && !world.stdout.isTTY;
      if (step !== null && step !== undefined && !isInTheMidst) next(step);
    },
    hint: (text) => world.stderr.write(`${talk(typed(text), world)}\n`),
  };
}
