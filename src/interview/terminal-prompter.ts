import { wrap, wrapTalk } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import { typedForm, understood } from './answer-text.ts';
import { commandOf } from './commands.ts';
import { beside, DraftAtHand } from './draft-at-hand.ts';
import type { Overview, Prompter, Question, Reply, ReviewReply, Typing } from './prompter.ts';
import { askRepeat } from './repeat.ts';
import {
  draftChoices,
  type DraftChoice,
  itemsFor,
  keysFor,
  letterOf,
  listKeys,
  problemPicked,
  problemShown,
  reviewItems,
  shapeOf,
  YES_OR_NO,
} from './terminal-texts.ts';
import { Widgets, type TerminalIo } from './terminal-widgets.ts';
import { hasList, NOTHING_MORE, whyOf } from './why-words.ts';
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
    if (hasList(question)) return this.#pick(question);
    for (;;) {
      const reply = await this.#words(question, onTyping);
      this.#write(reply.kind === 'why' ? `${this.#wrapped(whyOf(question) ?? NOTHING_MORE)}\n` : '\n');
      if (reply.kind !== 'why') return reply;
    }
  }

  async review({ title, ask, help, items }: Overview): Promise<ReviewReply> {
    const room = this.#io.columns();
    this.#write(this.#heading(title, help));
    const outcome = await this.#widgets.one({
      message: ask,
      items: reviewItems(items, room - 6),
      keys: listKeys(room, { back: true, count: items.length + 2 }),
      back: true,
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
        `${this.#heading(shown.place, shown.help)}${this.#io.theme.strong(safe(shown.title))}\n${remark}\n${letterOf(draft.text, this.#io.columns())}\n`,
      );
      for (const line of [...beside(shown), ...(await shown.criticise(draft.text))])
        this.#write(this.#wrapped(line));
      const outcome = await this.#widgets.one<DraftChoice>({
        message: 'Nothing is sent. What now?',
        items: draftChoices(draft, this.#io.edit !== undefined),
        keys: listKeys(this.#io.columns(), { back: true }),
        back: true,
      });
      if (outcome.kind === 'back') return { kind: 'back' };
      if (outcome.value === 'keep') {
        this.#io.onTyping('');
        return draft.isOwn ? { kind: 'edited', text: draft.text } : { kind: 'keep' };
      }
      if (outcome.value === 'other') draft.turn();
      else if (outcome.value === 'edit') {
        draft.write(await this.#edited(draft.text));
        this.#io.onTyping(draft.unstored);
      } else return { kind: outcome.value };
    }
  }

  async confirm(text: string, usual: boolean): Promise<boolean> {
    const message = this.#wrapped(text).trimEnd();
    const keys = listKeys(this.#io.columns(), { back: false });
    const outcome = await this.#widgets.one<boolean>({
      message,
      items: YES_OR_NO,
      at: usual,
      keys,
      back: false,
    });
    return outcome.kind === 'value' ? outcome.value : usual;
  }

  close(): void {
    this.#io.output.write(BRACKETED_PASTE_OFF);
  }

  async #words(question: Question, onTyping: Typing): Promise<Reply | { readonly kind: 'why' }> {
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
      back: question.first !== true,
      keys: keysFor(question, long, this.#io.columns()),
      problem: (text) => problemShown(question, text, this.#io.columns()),
      accepted: async (text) => `  ${await this.#accepted(question, text)}`,
      onTyping,
      style: { dim: theme.dim, bad: theme.bad },
    };
    const result = await this.#widgets.put<WordsResult>('words', config);
    if (result.kind !== 'words') return result;
    onTyping('');
    const command = commandOf(result.text);
    if (command !== undefined && command !== 'unknown' && command !== 'skip') return { kind: command };
    const reading = await question.read(command === 'skip' ? '' : result.text);
    if (!reading.ok) throw new RangeError(`an answer that was checked is none: ${reading.problem}`);
    return { kind: 'answer', value: reading.value };
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

  async #pick(question: Question): Promise<Reply> {
    const { theme } = this.#io;
    const room = this.#io.columns() - 4;
    const many = question.step.kind === 'multi' || question.step.kind === 'offer';
    const { sum } = question;
    const current = Array.isArray(question.current) ? (question.current as readonly string[]) : [];
    const outcome = await this.#widgets.several<unknown>({
      message: theme.strong(this.#wrapped(question.ask).trimEnd()),
      items: itemsFor(question, room, theme),
      // In a list Enter takes what it points at, so leaving it open has a line of its own.
      at: many ? undefined : (question.current ?? (question.step.kind === 'confirm' ? false : '')),
      ticked: many ? current : undefined,
      keys: keysFor(question, false, room),
      back: question.first !== true,
      why: whyOf(question),
      ...(sum !== undefined && { sum: (values) => wrap(safe(sum(values)), room) }),
      problem: (values) => problemPicked(question, many ? values : values[0], room),
    });
    if (outcome.kind === 'back') {
      this.#write('\n');
      return outcome;
    }
    const reading = await question.read(many ? outcome.value : outcome.value[0]);
    if (!reading.ok) throw new RangeError(`a choice that was checked is none: ${reading.problem}`);
    return { kind: 'answer', value: reading.value };
  }

  async #edited(text: string): Promise<string> {
    const { edit } = this.#io;
    if (edit !== undefined) {
      const result = await edit(text);
      if (result.ok) return result.text;
      this.tell(`${result.problem} The text is as it was.`);
      return text;
    }
    const result = await this.#widgets.put<WordsResult>('words', {
      message: this.#io.theme.strong('Your words. A line with only a dot ends them.'),
      initial: text.trimEnd(),
      usual: '',
      shown: '',
      long: true,
      back: true,
      keys: 'arrows lead to any line · a dot alone or Ctrl-D ends',
      problem: async () => undefined,
      accepted: async () => '  kept',
      onTyping: this.#io.onTyping,
      style: { dim: this.#io.theme.dim, bad: this.#io.theme.bad },
    } satisfies WordsConfig);
    // Going back keeps what was typed, too.
    return 'text' in result ? `${result.text.trimEnd()}\n` : text;
  }

  #heading(place: string, help: string | undefined): string {
    const { dim } = this.#io.theme;
    const lines = [place, safe(help ?? '')].filter((line) => line !== '');
    return lines.map((line) => `${dim(wrapTalk(line, this.#io.columns()))}\n`).join('');
  }

  #wrapped(text: string): string {
    return `${wrapTalk(safe(text, { multiline: true }), this.#io.columns())}\n`;
  }

  #write(text: string): void {
    this.#io.output.write(text);
  }
}

const BRACKETED_PASTE_ON = '\x1b[?2004h';
const BRACKETED_PASTE_OFF = '\x1b[?2004l';
