import { cut, wrap } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import { typedForm, understood } from './answer-text.ts';
import { commandOf } from './commands.ts';
import { beside, DraftAtHand } from './draft-at-hand.ts';
import type { Prompter, Question, Reply, Typing } from './prompter.ts';
import { askRepeat } from './repeat.ts';
import {
  checkPicked,
  described,
  draftChoices,
  type DraftChoice,
  isList,
  keysFor,
  letterOf,
  PAGE,
  pair,
  problemShown,
  reviewChoices,
  shapeOf,
  whyOf,
} from './terminal-texts.ts';
import { Widgets, type Outcome, type TerminalIo } from './terminal-widgets.ts';
import type { WordsConfig, WordsResult } from './words-widget.ts';

/** Questions as Inquirer's widgets, one call a question, drawn on stderr so that stdout stays clean. */
export function terminalPrompter(io: TerminalIo): Prompter {
  return new TerminalPrompter(io);
}

class TerminalPrompter implements Prompter {
  readonly #io: TerminalIo;
  readonly #widgets: Widgets;

  constructor(io: TerminalIo) {
    this.#io = io;
    this.#widgets = new Widgets(io);
    io.output.write(BRACKETED_PASTE_ON);
  }

  tell(text: string): void {
    this.#widgets.tell(text);
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
    const choices = reviewChoices(items, room - 6);
    const outcome = await this.#widgets.answered<number>('select', {
      message: 'Change one, or go on?',
      choices,
      loop: false,
      pageSize: 18,
    });
    if (outcome.kind === 'back') return outcome;
    if (outcome.value === -2) return { kind: 'pause' };
    return outcome.value === -1 ? { kind: 'go-on' } : { kind: 'edit', index: outcome.value };
  }

  async draft(shown: Parameters<Prompter['draft']>[0]): ReturnType<Prompter['draft']> {
    const draft = new DraftAtHand(shown);
    for (;;) {
      const remark = draft.remark === undefined ? '' : this.#wrapped(draft.remark);
      this.#write(
        `${this.#heading(shown.place, shown.help)}${this.#io.theme.strong(safe(shown.title))}\n${remark}\n${letterOf(draft.text, this.#io.columns() - 4)}\n`,
      );
      for (const line of [...beside(shown), ...(await shown.criticise(draft.text))])
        this.#write(this.#wrapped(line));
      const outcome = await this.#widgets.answered<DraftChoice>('select', {
        message: 'Nothing is sent. What now?',
        choices: draftChoices(draft, this.#io.edit !== undefined),
        loop: false,
      });
      if (outcome.kind === 'back') return { kind: 'back' };
      if (outcome.value === 'keep') {
        this.#io.onTyping('');
        return draft.isOwn ? { kind: 'edited', text: draft.text } : { kind: 'keep' };
      }
      if (outcome.value === 'other') draft.turn();
      else if (outcome.value === 'edit') {
        const before = draft.text;
        const words = await this.#edited(before);
        if (words !== before) draft.write(words);
        this.#io.onTyping(draft.unstored);
      } else return { kind: outcome.value };
    }
  }

  async confirm(text: string, usual: boolean): Promise<boolean> {
    for (;;) {
      const message = this.#wrapped(text).trimEnd();
      const outcome = await this.#widgets.answered<boolean>('confirm', { message, default: usual });
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
      keys: keysFor(question, long, this.#io.columns()),
      problem: (text) => problemShown(question, text, this.#io.columns()),
      accepted: async (text) => `  ${await this.#accepted(question, text)}`,
      onTyping,
      style: { dim: theme.dim, bad: theme.bad },
    };
    const outcome = await this.#widgets.put<WordsResult>('words', config);
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
    // In a list Enter takes what it points at, so leaving it open has a line of its own.
    const open = question.optional && !many && question.step.kind !== 'confirm';
    if (open) choices.push({ value: '', name: 'Leave it open', short: 'left open' });
    const message = theme.strong(this.#wrapped(question.ask).trimEnd());
    const keys = { keysHelpTip: () => theme.dim(keysFor(question, false, room)) };
    const shown = question.step.kind === 'confirm' ? { message } : { message, choices };
    const outcome =
      question.step.kind === 'confirm'
        ? await this.#widgets.put<unknown>('confirm', { ...shown, default: question.current === true })
        : await this.#widgets.put<unknown>(many ? 'checkbox' : 'select', {
            ...shown,
            loop: false,
            pageSize: PAGE,
            theme: { style: keys },
            ...(!many && { default: question.current ?? (open ? '' : undefined) }),
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
    this.#widgets.recall(shown, outcome.value);
    return { kind: 'value', value: { kind: 'answer', value: reading.value } };
  }

  async #edited(text: string): Promise<string> {
    const { edit } = this.#io;
    if (edit !== undefined) {
      const result = await edit(text);
      if (result.ok) return result.text;
      this.tell(`${result.problem} The text is as it was.`);
      return text;
    }
    const outcome = await this.#widgets.put<WordsResult>('words', {
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
    // Going back keeps what was typed, too. Nothing is no letter, and neither is a command.
    const words = outcome.kind === 'value' && 'text' in outcome.value ? outcome.value.text.trimEnd() : '';
    return words === '' || commandOf(words) !== undefined ? text : `${words}\n`;
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

  #write(text: string): void {
    this.#io.output.write(text);
  }
}

const BRACKETED_PASTE_ON = '\x1b[?2004h';
const BRACKETED_PASTE_OFF = '\x1b[?2004l';
