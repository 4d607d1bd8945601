import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { safe } from '../terminal/safe-text.ts';
import { typedForm, understood } from './answer-text.ts';
import { Interrupted, type Prompter, type Question, type Reply } from './prompter.ts';

export interface PlainIo {
  readonly input: Readable;
  readonly output: Writable;
  /** Aborted, with the name of the signal as its reason, when the program is told to stop. */
  readonly stop: AbortSignal;
}

/**
 * Questions as plain lines: numbered options, one line an answer, words for commands, no cursor movement. For screen
 * readers, for `TERM=dumb`, and for a pipe that is slow to answer.
 */
export function plainPrompter({ input, output, stop }: PlainIo): Prompter {
  const lines = new LineQueue(input, stop);
  const tell = (text: string): void => void output.write(`${safe(text, { multiline: true })}\n`);
  const next = async (): Promise<string> =>
    (await lines.next()) ?? Promise.reject(new Interrupted('SIGINT', ''));

  async function ask(question: Question): Promise<Reply> {
    tell(heading(question));
    question.choices.forEach((choice, index) => tell(option(choice, index)));
    tell(hintFor(question));
    for (;;) {
      const typed = question.step.kind === 'paste' ? await pasted(next) : (await next()).trim();
      if (typed === ':pause') return { kind: 'pause' };
      if (typed === '?' || typed === ':why') {
        tell(whyOf(question));
        continue;
      }
      const reading = await question.read(rawFor(question, typed));
      if (reading.ok) {
        tell(`Kept: ${understood(reading.value, question)}.`.replace(/([.!?])\.$/, '$1'));
        return { kind: 'answer', value: reading.value };
      }
      tell(`That does not fit: ${reading.problem}.`);
    }
  }

  return {
    tell,
    ask,
    confirm: async (text, usual) => {
      for (;;) {
        tell(`${text} Type yes or no. Enter means ${usual ? 'yes' : 'no'}.`);
        const typed = (await next()).trim().toLowerCase();
        if (typed === '') return usual;
        if (['y', 'yes'].includes(typed)) return true;
        if (['n', 'no'].includes(typed)) return false;
      }
    },
    close: () => lines.close(),
  };
}

function heading({ phase, number, total, ask, help }: Question): string {
  return [`${phase.replaceAll('-', ' ')}, question ${number} of about ${total}. ${ask}`, help ?? '']
    .filter((line) => line !== '')
    .join('\n');
}

function option({ label, hint, note }: Question['choices'][number], index: number): string {
  const more = [hint, note === undefined ? undefined : `not recommended: ${note}`].filter(
    (part) => part !== undefined,
  );
  return `${index + 1}. ${label}${more.length === 0 ? '' : `: ${more.join('. ')}`}`;
}

function hintFor({ step, choices, current, optional, mayBe }: Question): string {
  const how =
    step.kind === 'paste'
      ? 'Paste or type it, then a line with only a dot.'
      : choices.length === 0
        ? `Type ${mayBe}.`
        : step.kind === 'choice'
          ? 'Type a number.'
          : 'Type numbers with commas, or none.';
  const usual = typedForm(current);
  const enter = usual === '' ? (optional ? ' Enter skips it.' : '') : ` Enter means ${usual}.`;
  return `${how}${enter} Type ? for why, :pause to stop here.`;
}

function whyOf({ why, mayBe }: Question): string {
  return why === undefined ? `It may be ${mayBe}.` : `${why.text} (${why.source})`;
}

/** Numbers stand for options; an empty line for what stands there already. */
function rawFor({ choices, current, step }: Question, typed: string): unknown {
  if (typed === '') return typedForm(current);
  if (choices.length === 0) return typed;
  const chosen = typed.split(/[\s,]+/).map((word) => choices[Number(word) - 1]?.value ?? word);
  return step.kind === 'choice'
    ? (choices[Number(typed) - 1]?.value ?? typed)
    : typed === 'none'
      ? []
      : chosen;
}

async function pasted(next: () => Promise<string>): Promise<string> {
  const lines: string[] = [];
  for (let line = await next(); line.trim() !== '.'; line = await next()) {
    if (lines.length === 0 && ['', '?', ':pause', ':why'].includes(line.trim())) return line.trim();
    lines.push(line);
  }
  return lines.join('\n');
}

/** Lines as they come, kept until they are asked for: a pipe may be ahead of the questions. */
class LineQueue {
  readonly #waiting: string[] = [];
  readonly #reader;
  #ended = false;
  #wake: (() => void) | undefined;
  #stopped: Interrupted['signal'] | undefined;

  constructor(input: Readable, stop: AbortSignal) {
    this.#reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
    this.#reader.on('line', (line) => {
      this.#waiting.push(line);
      this.#wake?.();
    });
    this.#reader.on('close', () => {
      this.#ended = true;
      this.#wake?.();
    });
    stop.addEventListener('abort', () => {
      this.#stopped = stop.reason as Interrupted['signal'];
      this.#wake?.();
    });
  }

  /** The next line, or undefined at the end of the input. @throws Interrupted */
  async next(): Promise<string | undefined> {
    while (this.#waiting.length === 0 && !this.#ended && this.#stopped === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#stopped !== undefined) throw new Interrupted(this.#stopped, '');
    return this.#waiting.shift();
  }

  close(): void {
    this.#reader.close();
  }
}
