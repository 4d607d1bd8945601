import inquirer from 'inquirer';
import type { Readable, Writable } from 'node:stream';
import { wrap } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import type { Theme } from '../terminal/theme.ts';
import { Interrupted, type StopSignal, type Typing } from './prompter.ts';
import { isBack } from './typed-text.ts';
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

/** A list, or a yes or no, as Inquirer takes it. */
export interface ListConfig {
  readonly message: string;
  readonly choices?: readonly { readonly value: unknown; readonly name: string; readonly short?: string }[];
  readonly [more: string]: unknown;
}

export type Outcome<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'back' }
  | { readonly kind: 'why' };

/** Inquirer's widgets, each put once, with the keys that work in all of them. */
export class Widgets {
  readonly #io: TerminalIo;

  constructor(io: TerminalIo) {
    this.#io = io;
  }

  /** Something to read, wrapped, and a free line. */
  tell(text: string): void {
    const lines = safe(text, { multiline: true }).split('\n');
    this.#io.output.write(`${lines.map((line) => wrap(line, this.#io.columns())).join('\n')}\n\n`);
  }

  /** A widget about which there is nothing to explain. */
  async answered<T>(
    type: 'select' | 'confirm',
    config: ListConfig,
  ): Promise<Exclude<Outcome<T>, { kind: 'why' }>> {
    for (;;) {
      const outcome = await this.put<T>(type, config);
      if (outcome.kind === 'value') this.recall(config, outcome.value);
      if (outcome.kind !== 'why') return outcome;
      this.tell('Every answer is kept as you go. Nothing is sent to anyone.');
    }
  }

  /** A list goes away with its answer; what stays is the question, and the answer in words. */
  recall({ message, choices = [] }: ListConfig, value: unknown): void {
    const words = typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined;
    const picked = choices.filter((choice) =>
      (Array.isArray(value) ? value : [value]).includes(choice.value),
    );
    const answer = words ?? (picked.map((choice) => choice.short ?? choice.name).join(', ') || 'nothing');
    this.#io.output.write(`${message}\n${this.#indented(answer)}\n\n`);
  }

  #indented(text: string): string {
    const lines = wrap(text, this.#io.columns() - 2).split('\n');
    return lines.map((line) => `  ${this.#io.theme.good(line)}`).join('\n');
  }

  /** One widget, with the keys that work in all of them. Inquirer has no way back; aborting the question is one. */
  async put<T>(type: 'words' | 'select' | 'checkbox' | 'confirm', config: object): Promise<Outcome<T>> {
    const { input, output, stop } = this.#io;
    const leave = new AbortController();
    const onKey = (
      _text: string,
      key: { name?: string; shift?: boolean; sequence?: string } | undefined,
    ): void => {
      if (type === 'words') return;
      if (key !== undefined && isBack({ name: key.name ?? '', ctrl: false, shift: key.shift ?? false }))
        leave.abort('back');
      else if (key?.sequence === '?') leave.abort('why');
    };
    const prompt = inquirer.createPromptModule({
      input: input as NodeJS.ReadStream,
      output: output as NodeJS.WriteStream,
      signal: AbortSignal.any([stop, leave.signal]),
      clearPromptOnDone: type !== 'words',
    });
    prompt.registerPrompt('words', wordsWidget as never);
    input.on('keypress', onKey);
    try {
      const answers = (await prompt([
        { ...config, theme: { ...this.#plainTheme(), ...themeOf(config) }, type, name: 'answer' } as never,
      ])) as { answer: T };
      return { kind: 'value', value: answers.answer };
    } catch (error) {
      if (!(error instanceof Error) || !STOPS.has(error.name)) throw error;
      if (leave.signal.aborted && !stop.aborted) return { kind: leave.signal.reason as 'back' | 'why' };
      throw new Interrupted((stop.reason as StopSignal | undefined) ?? 'SIGINT');
    } finally {
      input.off('keypress', onKey);
    }
  }

  /** No sign before a question: what it says is enough. The keys are told in our own words. */
  #plainTheme(): object {
    const keys = this.#io.theme.dim('arrows choose, Enter keeps · Ctrl-C stops');
    return { prefix: '', style: { keysHelpTip: () => keys } };
  }
}

const STOPS = new Set(['ExitPromptError', 'AbortPromptError']);

function themeOf(config: object): object {
  return 'theme' in config && typeof config.theme === 'object' && config.theme !== null ? config.theme : {};
}
