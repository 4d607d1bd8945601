import inquirer from 'inquirer';
import type { Readable, Writable } from 'node:stream';
import { cut, width, wrap } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import type { Theme } from '../terminal/theme.ts';
import { typedForm, understood } from './answer-text.ts';
import { COMMAND_HELP, commandOf } from './commands.ts';
import {
  Interrupted,
  type Prompter,
  type Question,
  type Reply,
  type StopSignal,
  type Typing,
} from './prompter.ts';
import { askRepeat } from './repeat.ts';
import { isBack, wordsWidget, type WordsConfig, type WordsResult } from './words-widget.ts';

/** Open the person's own editor on a text; undefined if there is none. */
export type EditText = (text: string) => Promise<{ ok: true; text: string } | { ok: false; problem: string }>;

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
interface ListConfig {
  readonly message: string;
  readonly choices?: readonly { readonly value: unknown; readonly name: string; readonly short?: string }[];
  readonly [more: string]: unknown;
}

type Outcome<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'back' }
  | { readonly kind: 'why' };

/** Questions as Inquirer's widgets, one call a question, drawn on stderr so that stdout stays clean. */
export function terminalPrompter(io: TerminalIo): Prompter {
  return new TerminalPrompter(io);
}

class TerminalPrompter implements Prompter {
  readonly #io: TerminalIo;

  constructor(io: TerminalIo) {
    this.#io = io;
    io.output.write(BRACKETED_PASTE_ON);
  }

  tell(text: string): void {
    this.#write(`${this.#wrapped(text)}\n`);
  }

  async ask(question: Question, onTyping: Typing = this.#io.onTyping): Promise<Reply> {
    if (question.step.kind === 'repeat')
      return askRepeat(question, question.step, (inner, typing) => this.ask(inner, typing), onTyping);
    const help = [question.help ?? '', shapeOf(question)].filter((line) => line !== '').join(' ');
    this.#write(this.#heading(question.place, help));
    for (;;) {
      const outcome = isList(question) ? await this.#pick(question) : await this.#words(question, onTyping);
      if (outcome.kind === 'why') {
        this.#write(`${this.#wrapped(whyOf(question))}\n`);
        continue;
      }
      if (!isList(question) || outcome.kind === 'back') this.#write('\n');
      return outcome.kind === 'back' ? outcome : outcome.value;
    }
  }

  async review(items: Parameters<Prompter['review']>[0]): ReturnType<Prompter['review']> {
    const room = this.#io.columns();
    this.#write(`${this.#io.theme.heading('What you have told so far')}\n`);
    const choices = [
      { value: -1, name: 'All of this is right: go on' },
      ...items.map(({ ask, answer }, index) => ({
        value: index,
        name: cut(`${index + 1}. ${reviewLine(ask, answer)}`, room - 6),
        short: safe(ask),
      })),
      { value: -2, name: 'Stop here; everything is kept' },
    ];
    const outcome = await this.#answered<number>('select', {
      message: 'Change one, or go on?',
      choices,
      loop: false,
      pageSize: 18,
    });
    if (outcome.kind === 'back') return outcome;
    if (outcome.value === -2) return { kind: 'pause' };
    return outcome.value === -1 ? { kind: 'go-on' } : { kind: 'edit', index: outcome.value };
  }

  async draft({
    place,
    title,
    help,
    text,
    halfTyped,
    gaps,
  }: Parameters<Prompter['draft']>[0]): ReturnType<Prompter['draft']> {
    let current = halfTyped ?? text;
    for (;;) {
      this.#write(
        `${this.#heading(place, help)}${this.#io.theme.strong(safe(title))}\n\n${this.#letter(current)}\n`,
      );
      for (const gap of gaps)
        this.#write(`${this.#wrapped(`Not in it, because it has no answer yet: ${gap}`)}\n`);
      const choices = [
        { value: 'keep', name: current === text ? 'Keep it' : 'Keep my words' },
        { value: 'edit', name: this.#io.edit === undefined ? 'Write it myself' : 'Change it in my editor' },
        ...(current === text
          ? []
          : [{ value: 'fresh', name: 'Drop my words, and begin with the draft' } as const]),
        { value: 'review', name: 'Change an answer it is made of' },
        { value: 'pause', name: 'Stop here; everything is kept' },
      ] as const;
      const outcome = await this.#answered<(typeof choices)[number]['value']>('select', {
        message: 'Nothing is sent. What now?',
        choices,
        loop: false,
      });
      if (outcome.kind === 'back') return { kind: 'back' };
      if (outcome.value === 'edit' || outcome.value === 'fresh') {
        current = outcome.value === 'fresh' ? text : await this.#edited(current);
        this.#io.onTyping(current === text ? '' : current);
      } else if (outcome.value === 'keep') {
        this.#io.onTyping('');
        return current === text ? { kind: 'keep' } : { kind: 'edited', text: current };
      } else return { kind: outcome.value };
    }
  }

  async confirm(text: string, usual: boolean): Promise<boolean> {
    for (;;) {
      const message = this.#wrapped(text).trimEnd();
      const outcome = await this.#answered<boolean>('confirm', { message, default: usual });
      // Only an answer is one: a key that leads elsewhere in other places neither agrees nor stops.
      if (outcome.kind === 'value') return outcome.value;
    }
  }

  close(): void {
    this.#io.output.write(BRACKETED_PASTE_OFF);
  }

  async #words(question: Question, onTyping: Typing): Promise<Outcome<Reply>> {
    const { theme } = this.#io;
    const long = question.step.kind === 'paste';
    const current = typedForm(question.current);
    const prefilled = question.halfTyped ?? (long || question.step.kind === 'text' ? current : '');
    const config: WordsConfig = {
      message: theme.strong(this.#wrapped(question.ask).trimEnd()),
      initial: prefilled,
      usual: prefilled === '' ? current : '',
      shown: question.step.kind === 'date' && current !== '' ? understood(current, question) : current,
      long,
      keys: keysFor(question, long),
      problem: (text) => problemWith(question, text),
      accepted: async (text) => `  ${await this.#accepted(question, text)}`,
      onTyping,
      style: { dim: theme.dim, bad: theme.bad },
    };
    const outcome = await this.#put<WordsResult>('words', config);
    if (outcome.kind !== 'value') return outcome;
    if (outcome.value.kind !== 'words') return outcome.value;
    onTyping('');
    const command = commandOf(outcome.value.text);
    if (command === 'why') return { kind: 'why' };
    if (command === 'back') return { kind: 'back' };
    if (command === 'pause' || command === 'review') return { kind: 'value', value: { kind: command } };
    const reading = await question.read(command === 'skip' ? '' : outcome.value.text);
    if (!reading.ok) throw new RangeError(`an answer that was checked is none: ${reading.problem}`);
    return { kind: 'value', value: { kind: 'answer', value: reading.value } };
  }

  /** The answer as it was understood: dates with their weekday, sums with their currency. */
  async #accepted(question: Question, text: string): Promise<string> {
    const { theme } = this.#io;
    if (commandOf(text) !== undefined) return theme.dim(text.trim());
    const lines = text.split('\n').length;
    if (lines > 3) return theme.good(`${lines} lines, kept whole`);
    const reading = await question.read(text);
    const words = reading.ok ? understood(reading.value, question) : text;
    return theme.good(
      wrap(safe(words, { multiline: true }), this.#io.columns() - 2).replaceAll('\n', '\n  '),
    );
  }

  async #pick(question: Question): Promise<Outcome<Reply>> {
    const { theme } = this.#io;
    const room = this.#io.columns() - 4;
    const many = question.step.kind === 'multi' || question.step.kind === 'offer';
    const chosen = Array.isArray(question.current) ? (question.current as readonly string[]) : [];
    const choices = question.choices.map(({ value, label, hint, note }) => ({
      value,
      name: hint === undefined ? cut(safe(label), room) : pair(safe(label), safe(hint), room, theme),
      short: safe(label),
      ...described([hint, note && `Not recommended: ${note}`], (text) => theme.dim(wrap(safe(text), room))),
      ...(many && { checked: chosen.includes(value) }),
    }));
    const message = theme.strong(this.#wrapped(question.ask).trimEnd());
    const keys = { keysHelpTip: () => theme.dim(keysFor(question, false)) };
    const shown = question.step.kind === 'confirm' ? { message } : { message, choices };
    const outcome =
      question.step.kind === 'confirm'
        ? await this.#put<unknown>('confirm', { ...shown, default: question.current === true })
        : await this.#put<unknown>(many ? 'checkbox' : 'select', {
            ...shown,
            loop: false,
            pageSize: PAGE,
            theme: { style: keys },
            ...(!many && question.current !== undefined && { default: question.current }),
            ...(many && {
              validate: (picked: readonly { value: string }[]) => checkPicked(question, picked),
            }),
          });
    if (outcome.kind !== 'value') return outcome;
    const reading = await question.read(outcome.value);
    if (!reading.ok) {
      this.tell(`That does not fit: ${reading.problem}`);
      return this.#pick(question);
    }
    this.#recall(shown, outcome.value);
    return { kind: 'value', value: { kind: 'answer', value: reading.value } };
  }

  /** A widget about which there is nothing to explain. */
  async #answered<T>(
    type: 'select' | 'confirm',
    config: ListConfig,
  ): Promise<Exclude<Outcome<T>, { kind: 'why' }>> {
    for (;;) {
      const outcome = await this.#put<T>(type, config);
      if (outcome.kind === 'value') this.#recall(config, outcome.value);
      if (outcome.kind !== 'why') return outcome;
      this.tell('Every answer is kept as you go. Nothing is sent to anyone.');
    }
  }

  /** A list goes away with its answer; what stays is the question, and the answer in words. */
  #recall({ message, choices = [] }: ListConfig, value: unknown): void {
    const words = typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined;
    const picked = choices.filter((choice) =>
      (Array.isArray(value) ? value : [value]).includes(choice.value),
    );
    const answer = words ?? (picked.map((choice) => choice.short ?? choice.name).join(', ') || 'nothing');
    this.#write(`${message}\n${this.#indented(answer)}\n\n`);
  }

  #indented(text: string): string {
    const lines = wrap(text, this.#io.columns() - 2).split('\n');
    return lines.map((line) => `  ${this.#io.theme.good(line)}`).join('\n');
  }

  /** One widget, with the keys that work in all of them. Inquirer has no way back; aborting the question is one. */
  async #put<T>(type: 'words' | 'select' | 'checkbox' | 'confirm', config: object): Promise<Outcome<T>> {
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

  async #edited(text: string): Promise<string> {
    const { edit } = this.#io;
    if (edit !== undefined) {
      const result = await edit(text);
      if (result.ok) return result.text;
      this.tell(`${result.problem} The text is as it was.`);
      return text;
    }
    const outcome = await this.#put<WordsResult>('words', {
      message: this.#io.theme.strong('Your words. A line with only a dot ends them.'),
      initial: text.trimEnd(),
      usual: '',
      shown: '',
      long: true,
      keys: 'Backspace goes up a line · a dot alone or Ctrl-D ends',
      problem: async () => undefined,
      accepted: async () => '  kept',
      onTyping: this.#io.onTyping,
      style: { dim: this.#io.theme.dim, bad: this.#io.theme.bad },
    } satisfies WordsConfig);
    return outcome.kind === 'value' && outcome.value.kind === 'words'
      ? `${outcome.value.text.trimEnd()}\n`
      : text;
  }

  #heading(place: string, help: string | undefined): string {
    const { dim } = this.#io.theme;
    const lines = [place, safe(help ?? '')].filter((line) => line !== '');
    return lines.map((line) => `${dim(wrap(line, this.#io.columns()))}\n`).join('');
  }

  #wrapped(text: string): string {
    const columns = this.#io.columns();
    const lines = safe(text, { multiline: true }).split('\n');
    return `${lines.map((line) => wrap(line, columns)).join('\n')}\n`;
  }

  #letter(text: string): string {
    const room = this.#io.columns() - 4;
    const lines = safe(text.trimEnd(), { multiline: true }).split('\n');
    return `${lines.map((line) => (line === '' ? '' : `  ${wrap(line, room).replaceAll('\n', '\n  ')}`)).join('\n')}\n`;
  }

  #write(text: string): void {
    this.#io.output.write(text);
  }
}

const BRACKETED_PASTE_ON = '\x1b[?2004h';
const BRACKETED_PASTE_OFF = '\x1b[?2004l';
function themeOf(config: object): object {
  return 'theme' in config && typeof config.theme === 'object' && config.theme !== null ? config.theme : {};
}

/** How many options of a list are on the screen at once. */
const PAGE = 14;
const STOPS = new Set(['ExitPromptError', 'AbortPromptError']);

async function problemWith(question: Question, text: string): Promise<string | undefined> {
  const command = commandOf(text);
  if (command === 'unknown') return `${text.trim()} is no command; there are ${COMMAND_HELP}`;
  if (command === 'skip' && !question.optional)
    return 'this one is needed; :pause keeps everything for later';
  if (command !== undefined && command !== 'skip') return undefined;
  const reading = await question.read(command === 'skip' ? '' : text);
  return reading.ok ? undefined : safe(reading.problem);
}

async function checkPicked(question: Question, picked: readonly { value: string }[]): Promise<true | string> {
  const reading = await question.read(picked.map(({ value }) => value));
  return reading.ok ? true : safe(reading.problem);
}

function isList({ step }: Question): boolean {
  return step.kind === 'choice' || step.kind === 'multi' || step.kind === 'offer' || step.kind === 'confirm';
}

function keysFor(question: Question, long: boolean): string {
  const { step } = question;
  const first = long
    ? 'a dot alone ends it'
    : step.kind === 'multi' || step.kind === 'offer'
      ? 'Space marks, Enter keeps'
      : step.kind === 'choice'
        ? 'arrows choose, Enter keeps'
        : 'Enter keeps';
  const skip = question.optional ? ['empty skips'] : [];
  if (question.choices.length > PAGE) skip.push(`${question.choices.length} in all`);
  return [first, ...skip, 'Shift+Tab back', '? why', 'Ctrl-C stops'].join(' · ');
}

/** What to type, where the question alone does not say it. */
function shapeOf({ step, mayBe }: Question): string {
  return step.kind === 'percent-split' || step.kind === 'date' || step.kind === 'number'
    ? `Type ${mayBe}.`
    : '';
}

function whyOf(question: Question): string {
  const { why, mayBe, step } = question;
  // The options stand there in words; their ids are for scripts.
  const shape =
    isList(question) || step.kind === 'text' || step.kind === 'paste' ? '' : ` It may be ${mayBe}.`;
  if (why === undefined) return `No advice stands behind this one.${shape}`;
  return `${why.text}${why.source === '' ? '' : ` (after ${why.source})`}${shape}`;
}

/** Under a list stands, whole, what does not fit beside the option that is pointed at. */
function described(
  parts: readonly (string | undefined)[],
  style: (text: string) => string,
): { description?: string } {
  const text = parts.filter((part) => part !== undefined && part !== '').join('. ');
  return text === '' ? {} : { description: style(text) };
}

/** The question to its first sign of an end, and the answer on one line: both have to fit. */
function reviewLine(ask: string, answer: string): string {
  const [short = ask] = ask.split(/(?<=[?.])\s/u);
  return `${cut(safe(short), 34)}  ${safe(answer.replaceAll(/\s+/g, ' '))}`;
}

function pair(label: string, hint: string, room: number, theme: Theme): string {
  const left = room - width(label) - 2;
  return left < 10 ? cut(label, room) : `${label}  ${theme.dim(cut(hint, left))}`;
}
