import inquirer from 'inquirer';
import type { Readable, Writable } from 'node:stream';
import { wrap, wrapTalk } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import type { Theme } from '../terminal/theme.ts';
import { listWidget, type ListConfig, type ListItem, type ListResult } from './list-widget.ts';
import type { ListState } from './list-state.ts';
import { joined } from './answer-text.ts';
import { Interrupted, type StopSignal, type Typing } from './prompter.ts';
import { wordsWidget } from './words-widget.ts';

/** Open the person's own editor on a text; undefined if there is none. */
type EditText = (text: string) => Promise<{ ok: true; text: string } | { ok: false; problem: string }>;

export interface TerminalIo {
  readonly input: Readable;
  readonly output: Writable;
  readonly columns: () => number;
  readonly theme: Theme;
  /** Aborted, with the name of the signal as its reason, when the program is told to stop. */
  readonly stop: AbortSignal;
  readonly onTyping: Typing;
  readonly edit: EditText | undefined;
}

/** A list as it is put: what stands in it, where one begins, and what can be said of it. */
export interface Listing<T> {
  readonly message: string;
  readonly items: readonly (Omit<ListItem, 'value'> & {
    readonly value: T;
    /** How the answer reads when the list is gone. */
    readonly short?: string;
  })[];
  /** The value that is pointed at first. */
  readonly at?: T | undefined;
  /** The values that are ticked, where several may be. */
  readonly ticked?: readonly T[] | undefined;
  readonly keys: string;
  readonly back: boolean;
  readonly why?: string | undefined;
  readonly sum?: ListConfig['sum'];
  readonly problem?: ListConfig['problem'];
}

export type Outcome<T> = { readonly kind: 'value'; readonly value: T } | { readonly kind: 'back' };

/** The widgets, each put once. */
export class Widgets {
  readonly #io: TerminalIo;

  constructor(io: TerminalIo) {
    this.#io = io;
  }

  /** Something to read, wrapped, a command whole; and a free line. */
  tell(text: string): void {
    this.#io.output.write(`${wrapTalk(safe(text, { multiline: true }), this.#io.columns())}\n\n`);
  }

  /** One of a list. */
  async one<T>(listing: Listing<T>): Promise<Outcome<T>> {
    const outcome = await this.several(listing);
    return outcome.kind === 'back' ? outcome : { kind: 'value', value: outcome.value[0] as T };
  }

  /** One or several of a list. It goes away with its answer; what stays is the question, and the answer in words. */
  async several<T>(listing: Listing<T>): Promise<Outcome<readonly T[]>> {
    const { message, items, at, ticked, why, back, keys, sum } = listing;
    const { dim, bad, good, command } = this.#io.theme;
    const places = (values: readonly T[]): number[] =>
      items.flatMap(({ value }, index) => (values.includes(value) ? [index] : []));
    let state: ListState = {
      at: at === undefined ? 0 : (places([at])[0] ?? 0),
      ticked: places(ticked ?? []),
      letters: '',
    };
    for (;;) {
      const result = await this.put<ListResult>('list', {
        message,
        items,
        from: state,
        many: ticked !== undefined,
        back,
        why: why !== undefined,
        keys,
        ...(sum !== undefined && { sum }),
        problem: listing.problem ?? (async () => undefined),
        style: { dim, bad, good, here: command },
      } satisfies ListConfig);
      if (result.kind === 'back') return result;
      if (result.kind === 'why') {
        state = result.state;
        this.#io.output.write(`${wrap(safe(why ?? ''), this.#io.columns())}\n`);
        continue;
      }
      const values = result.values as readonly T[];
      const words = items
        .filter(({ value }) => values.includes(value))
        .map(({ name, short }) => short ?? name);
      this.#io.output.write(`${message}\n${this.#indented(joined(words))}\n\n`);
      return { kind: 'value', value: values };
    }
  }

  #indented(text: string): string {
    const lines = wrap(text, this.#io.columns() - 2).split('\n');
    return lines.map((line) => `  ${this.#io.theme.good(line)}`).join('\n');
  }

  /** One widget. @throws Interrupted by a signal or Ctrl-C */
  async put<T>(type: 'words' | 'list', config: object): Promise<T> {
    const { input, output, stop } = this.#io;
    const prompt = inquirer.createPromptModule({
      input: input as NodeJS.ReadStream,
      output: output as NodeJS.WriteStream,
      signal: stop,
      clearPromptOnDone: type === 'list',
    });
    prompt.registerPrompt('words', wordsWidget as never);
    prompt.registerPrompt('list', listWidget as never);
    try {
      const answers = (await prompt([{ ...config, type, name: 'answer' } as never])) as { answer: T };
      return answers.answer;
    } catch (error) {
      if (!(error instanceof Error) || !STOPS.has(error.name)) throw error;
      throw new Interrupted((stop.reason as StopSignal | undefined) ?? 'SIGINT');
    }
  }
}

const STOPS = new Set(['ExitPromptError', 'AbortPromptError']);
