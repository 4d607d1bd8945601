import type { Readable, Writable } from 'node:stream';
import { safe } from '../terminal/safe-text.ts';
import { typedForm, understood } from './answer-text.ts';
import { COMMAND_HELP, commandOf } from './commands.ts';
import { LineQueue } from './line-queue.ts';
import { beside, DraftAtHand } from './draft-at-hand.ts';
import type { Choice, Prompter, Question, Reply, Typing } from './prompter.ts';
import { askRepeat } from './repeat.ts';

export interface PlainIo {
  readonly input: Readable;
  readonly output: Writable;
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

class PlainPrompter implements Prompter {
  readonly #io: PlainIo;
  readonly #lines: LineQueue;

  constructor(io: PlainIo) {
    this.#io = io;
    this.#lines = new LineQueue(io.input, io.stop);
  }

  tell(text: string): void {
    this.#io.output.write(`${safe(text, { multiline: true })}\n`);
  }

  async ask(question: Question, onTyping: Typing = this.#io.onTyping): Promise<Reply> {
    if (question.step.kind === 'repeat')
      return askRepeat(question, question.step, (inner, typing) => this.ask(inner, typing), onTyping);
    this.tell(question.place === '' ? question.ask : `${question.place}. ${question.ask}`);
    if (question.help !== undefined) this.tell(question.help);
    this.#options(question.choices);
    this.tell(hintFor(question));
    for (;;) {
      const typed = await this.#typed(question.step.kind, onTyping);
      const command = commandOf(typed);
      if (command === 'unknown') this.tell(`${typed.trim()} is no command. There are ${COMMAND_HELP}.`);
      else if (command === 'why') this.tell(whyOf(question));
      else if (command === 'skip' && !question.optional)
        this.tell('This one is needed. :pause keeps everything for later.');
      else if (command === 'back' && question.first) this.tell('This is the first question.');
      else if (command !== undefined && command !== 'skip') return { kind: command };
      else {
        const reading = await question.read(
          rawFor(question, command === 'skip' ? '' : typed.trim(), command === 'skip'),
        );
        if (reading.ok) {
          onTyping('');
          this.tell(`Kept: ${closed(understood(reading.value, question))}`);
          return { kind: 'answer', value: reading.value };
        }
        onTyping(typed);
        this.tell(`That does not fit: ${closed(reading.problem)} Type it again.`);
      }
    }
  }

  async review(items: Parameters<Prompter['review']>[0]): ReturnType<Prompter['review']> {
    this.tell('What you have told so far.');
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
      this.tell(draftKeys(draft));
      const typed = (await this.#lines.next()).trim();
      const command = commandOf(typed);
      if (typed === '') {
        this.#io.onTyping('');
        return draft.isOwn ? { kind: 'edited', text: draft.text } : { kind: 'keep' };
      }
      if (typed === ':write') {
        this.tell('Type your words. A line with only a dot ends them.');
        draft.write(`${await this.#untilDot([], this.#io.onTyping)}\n`);
      } else if (typed === ':other' && draft.hasOther) draft.turn();
      else if (command === 'back' || command === 'review' || command === 'pause') return { kind: command };
      else this.tell(`${typed} is none of these.`);
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

function draftKeys({ hasOther, isOwn }: DraftAtHand): string {
  const other = hasOther ? `:other to hear ${isOwn ? 'the draft' : 'your own words'}, ` : '';
  return `Nothing is sent. Enter keeps it. Type :write to write it yourself, ${other}:review to change an answer, :back or :pause.`;
}

function hintFor({ step, choices, current, halfTyped, optional, mayBe }: Question): string {
  const how =
    step.kind === 'paste'
      ? 'Paste or type it, then a line with only a dot.'
      : choices.length === 0
        ? `Type ${mayBe}.`
        : step.kind === 'choice'
          ? 'Type a number.'
          : 'Type numbers with commas, or none.';
  const usual = usualWords(current, choices);
  const enter = usual === '' ? (optional ? ' Enter skips it.' : '') : ` Enter means ${closed(usual)}`;
  const half = halfTyped === undefined || halfTyped === '' ? '' : ` You had begun: ${closed(halfTyped)}`;
  return `${how}${enter}${half} Or ${COMMAND_HELP}.`;
}

/** The usual answer in words: labels, not their values. */
function usualWords(current: Question['current'], choices: readonly Choice[]): string {
  const label = (value: unknown): string | undefined =>
    choices.find((choice) => choice.value === value)?.label;
  if (Array.isArray(current))
    return current.map((value: unknown) => label(value) ?? typedForm([String(value)])).join(', ');
  return label(current) ?? typedForm(current);
}

function whyOf({ why, mayBe, choices }: Question): string {
  if (why !== undefined) return `${why.text}${why.source === '' ? '' : ` (after ${why.source})`}`;
  return `No advice stands behind this one.${choices.length > 0 ? '' : ` It may be ${mayBe}.`}`;
}

/** Numbers stand for options; an empty line for what stands there already. */
function rawFor({ choices, current, step }: Question, typed: string, skip: boolean): unknown {
  if (skip) return '';
  if (typed === '') return Array.isArray(current) ? current : typedForm(current);
  if (choices.length === 0) return typed;
  if (step.kind === 'choice') return choices[Number(typed) - 1]?.value ?? typed;
  if (typed.toLowerCase() === 'none') return [];
  return typed.split(/[\s,]+/).map((word) => choices[Number(word) - 1]?.value ?? word);
}

/** A sentence that ends once. */
function closed(text: string): string {
  const words = text.trim();
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
