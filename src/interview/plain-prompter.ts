import type { Readable, Writable } from 'node:stream';
import type { AnswerValue } from '../case/schema.ts';
import { closed, wrapTalk } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import { understood } from './answer-text.ts';
import { commandOf, refusalOf } from './commands.ts';
import { LineQueue } from './line-queue.ts';
import { beside, DraftAtHand } from './draft-at-hand.ts';
import { same } from './engine.ts';
import type { Choice, Overview, Prompter, Question, Reply, ReviewReply, Typing } from './prompter.ts';
import { draftKeys, draftWords, hintFor, problemOf, rawFor } from './plain-texts.ts';
import { askRepeat } from './repeat.ts';
import { NOTHING_MORE, whyOf } from './why-words.ts';

export interface PlainIo {
  readonly input: Readable;
  readonly output: Writable;
  /** How wide a line may be; infinite where no screen would break it inside a word. */
  readonly columns: () => number;
  /** Aborted, with the name of the signal as its reason, when the program is told to stop. */
  readonly stop: AbortSignal;
  readonly onTyping: Typing;
}

/**
 * Questions as plain lines: numbered options, one line an answer, words for commands, no cursor movement, no redraw.
 * For screen readers, for `TERM=dumb`, and for a pipe that is slow to answer.
 */
export function plainPrompter(io: PlainIo): Prompter {
  return new PlainPrompter(io);
}

const LEAVING: ReadonlySet<unknown> = new Set(['back', 'review', 'pause']);

class PlainPrompter implements Prompter {
  readonly #io: PlainIo;
  readonly #lines: LineQueue;
  #toldCommands = false;

  constructor(io: PlainIo) {
    this.#io = io;
    this.#lines = new LineQueue(io.input, io.stop);
  }

  tell(text: string): void {
    this.#io.output.write(`${wrapTalk(safe(text, { multiline: true }), this.#io.columns())}\n`);
  }

  async ask(question: Question, onTyping: Typing = this.#io.onTyping): Promise<Reply> {
    if (question.step.kind === 'repeat')
      return askRepeat(question, question.step, (inner, typing) => this.ask(inner, typing), onTyping);
    const asked = question.place === '' ? question.ask : `${question.place}. ${question.ask}`;
    this.tell(asked);
    if (question.help !== undefined) this.tell(question.help);
    this.#options(question.choices);
    this.tell(hintFor(question));
    if (question.sum !== undefined && Array.isArray(question.current))
      this.tell(question.sum(question.current));
    this.#tellCommands();
    for (;;) {
      const typed = await this.#typed(question.step.kind, onTyping);
      const command = commandOf(typed);
      const refusal = refusalOf(typed, question);
      if (refusal !== undefined) this.tell(refusal);
      // Who hears it does not see the question any more.
      else if (command === 'why') this.tell(`${whyOf(question) ?? NOTHING_MORE}\n${asked}`);
      else if (command !== undefined && command !== 'unknown' && command !== 'skip') return { kind: command };
      else {
        const reading = await question.read(command === 'skip' ? '' : rawFor(question, typed.trim()));
        if (reading.ok) {
          onTyping('');
          this.#tellKept(question, reading.value);
          return { kind: 'answer', value: reading.value };
        }
        onTyping(typed);
        this.tell(`That does not fit: ${closed(problemOf(question, typed, reading.problem))} Type it again.`);
      }
    }
  }

  #tellKept(question: Question, value: AnswerValue): void {
    this.tell(`Kept: ${closed(understood(value, question))}`);
    if (question.sum !== undefined && Array.isArray(value) && !same(value, question.current))
      this.tell(question.sum(value));
  }

  /** Said once: who hears it at every question hears nothing else. */
  #tellCommands(): void {
    if (this.#toldCommands) return;
    this.#toldCommands = true;
    this.tell(
      'Instead of an answer you may type :back, :review, :why or :pause, and :skip where Enter skips it.',
    );
  }

  async review({ title, ask, help, items }: Overview): Promise<ReviewReply> {
    this.tell(`${title}. ${ask}`);
    if (help !== undefined) this.tell(help);
    for (const [index, { ask, answer }] of items.entries())
      this.tell(`${index + 1}. ${ask} ${closed(answer)}`);
    for (;;) {
      this.tell('Type a number to change that answer. Enter goes on. :back goes back, :pause stops here.');
      const typed = (await this.#lines.next()).trim();
      if (typed === '') return { kind: 'go-on' };
      const command = commandOf(typed);
      if (command === 'pause' || command === 'back') return { kind: command };
      const index = Number(typed) - 1;
      if (items[index] !== undefined) return { kind: 'edit', index };
      this.tell(`There is no number ${typed}.`);
    }
  }

  async draft(shown: Parameters<Prompter['draft']>[0]): ReturnType<Prompter['draft']> {
    const { place, title, help, criticise } = shown;
    const draft = new DraftAtHand(shown);
    for (;;) {
      this.tell(`${place}. ${title}`);
      if (help !== undefined) this.tell(help);
      if (draft.remark !== undefined) this.tell(draft.remark);
      this.tell(`The text begins.\n${draft.text.trimEnd()}\nThe text ends.`);
      for (const line of [...beside(shown), ...(await criticise(draft.text))]) this.tell(line);
      const typed = await this.#draftKey(draft);
      const command = commandOf(typed);
      if (command === undefined) {
        this.#io.onTyping('');
        return draft.isOwn ? { kind: 'edited', text: draft.text } : { kind: 'keep' };
      }
      if (typed === ':write') {
        this.tell('Type your words. A line with only a dot ends them.');
        draft.write(`${await this.#untilDot([], this.#io.onTyping)}\n`);
      } else if (typed === ':other') draft.turn();
      else if (command === 'back' || command === 'review' || command === 'pause') return { kind: command };
    }
  }

  /** What is to be done with a draft. A slip of the finger does not read the letter out again. */
  async #draftKey(draft: DraftAtHand): Promise<string> {
    const words = draftWords(draft).map(({ word }) => word);
    for (;;) {
      this.tell(draftKeys(draft));
      const line = (await this.#lines.next()).trim();
      const typed = words[Number(line || 1) - 1] ?? line;
      if (['', 'y', 'yes'].includes(typed.toLowerCase())) return '';
      if (words.includes(typed) || LEAVING.has(commandOf(typed))) return typed;
      this.tell(`${typed} is none of these.`);
    }
  }

  async confirm(text: string, usual: boolean): Promise<boolean> {
    for (;;) {
      this.tell(`${text} Type yes or no. Enter means ${usual ? 'yes' : 'no'}.`);
      const typed = (await this.#lines.next()).trim().toLowerCase();
      if (typed === '') return usual;
      if (['y', 'yes'].includes(typed)) return true;
      if (['n', 'no'].includes(typed)) return false;
    }
  }

  close(): void {
    this.#lines.close();
  }

  #options(choices: readonly Choice[]): void {
    for (const [index, { label, hint, note }] of choices.entries()) {
      const more = [hint, note === undefined ? undefined : `not recommended: ${note}`].filter(
        (part) => part !== undefined,
      );
      this.tell(`${index + 1}. ${closed([label, ...more].join(': '))}`);
    }
  }

  /** One line, or as many as were pasted: what was pasted into one question is no answer to the next ones. */
  async #typed(kind: Question['step']['kind'], onTyping: Typing): Promise<string> {
    if (kind === 'paste') return this.#pasted(onTyping);
    const line = await this.#lines.next();
    if (kind !== 'text' || commandOf(line) !== undefined || !(await this.#lines.hasMore())) return line;
    this.tell('Those are several lines, and they go together. A line with only a dot ends them.');
    return this.#untilDot([line], onTyping);
  }

  /** A first line that is empty or a command is the whole answer; anything else goes on to a lone dot. */
  async #pasted(onTyping: Typing): Promise<string> {
    const first = await this.#lines.next();
    if (first.trim() === '' || first.trim() === '.' || commandOf(first) !== undefined)
      return first.trim() === '.' ? '' : first;
    return this.#untilDot([first], onTyping);
  }

  async #untilDot(lines: string[], onTyping: Typing): Promise<string> {
    onTyping(lines.join('\n'));
    for (let line = await this.#lines.next(); line.trim() !== '.'; line = await this.#lines.next()) {
      lines.push(line);
      onTyping(lines.join('\n'));
    }
    return lines.join('\n');
  }
}
