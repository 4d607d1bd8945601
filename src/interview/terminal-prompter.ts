import inquirer from 'inquirer';
import type { Readable, Writable } from 'node:stream';
import { safe } from '../terminal/safe-text.ts';
import type { Theme } from '../terminal/theme.ts';
import { wrap } from '../terminal/layout.ts';
import { typedForm } from './answer-text.ts';
import { plainPrompter } from './plain-prompter.ts';
import { Interrupted, type Prompter, type Question, type Reply } from './prompter.ts';

export interface TerminalIo {
  readonly input: Readable;
  readonly output: Writable;
  readonly columns: number;
  readonly theme: Theme;
  readonly stop: AbortSignal;
}

/** Questions as Inquirer's widgets, one call a question, drawn on stderr so that stdout stays clean. */
export function terminalPrompter(io: TerminalIo): Prompter {
  const { input, output, columns, theme, stop } = io;
  const prompt = inquirer.createPromptModule({
    input: input as NodeJS.ReadStream,
    output: output as NodeJS.WriteStream,
  });
  const tell = (text: string): void => {
    const lines = safe(text, { multiline: true }).split('\n');
    output.write(
      `${lines.map((line) => (line.startsWith('  ') ? `  ${wrap(line.trim(), columns - 4).replaceAll('\n', '\n  ')}` : wrap(line, columns))).join('\n')}\n\n`,
    );
  };

  async function put(widget: object): Promise<unknown> {
    try {
      const answers = await prompt([{ ...widget, name: 'answer' } as never], undefined as never);
      return (answers as { answer: unknown }).answer;
    } catch (error) {
      if (!(error instanceof Error) || !STOPS.has(error.name)) throw error;
      throw new Interrupted((stop.reason as Interrupted['signal'] | undefined) ?? 'SIGINT', '');
    }
  }

  return {
    tell,
    ask: async (question) => {
      output.write(
        `${theme.dim(`${question.phase.replaceAll('-', ' ')}, question ${question.number} of about ${question.total}`)}\n`,
      );
      if (question.help !== undefined) output.write(`${theme.dim(wrap(safe(question.help), columns))}\n`);
      if (question.step.kind === 'paste') return askPaste(question, io);
      const raw = await put(widgetFor(question, theme));
      return replyOf(question, raw);
    },
    confirm: async (text, usual) => (await put({ type: 'confirm', message: text, default: usual })) === true,
    close: () => undefined,
  };
}

const STOPS = new Set(['ExitPromptError', 'AbortPromptError']);

async function replyOf(question: Question, raw: unknown): Promise<Reply> {
  const reading = await question.read(raw);
  if (!reading.ok) throw new RangeError(`an answer that was checked is none: ${reading.problem}`);
  return { kind: 'answer', value: reading.value };
}

/** Inquirer's line widget keeps the first line of a paste and drops the rest: long text is read line by line. */
async function askPaste(
  question: Question,
  { input, output, stop, columns, theme }: TerminalIo,
): Promise<Reply> {
  output.write(`${theme.strong(wrap(safe(question.ask), columns))}\n`);
  const plain = plainPrompter({ input, output, stop });
  try {
    return await plain.ask({ ...question, ask: '', help: undefined });
  } finally {
    plain.close();
  }
}

function widgetFor(question: Question, theme: Theme): object {
  const { step, choices, current } = question;
  const message = safe(question.ask);
  const check = async (raw: unknown): Promise<true | string> => {
    const reading = await question.read(raw);
    return reading.ok ? true : safe(reading.problem);
  };
  const options = choices.map(({ value, label, hint, note }) => ({
    value,
    name: `${safe(label)}${hint === undefined ? '' : theme.dim(`  ${safe(hint)}`)}`,
    short: safe(label),
    ...(note === undefined ? {} : { description: safe(note) }),
  }));
  switch (step.kind) {
    case 'choice':
      return { type: 'select', message, choices: options, default: current, loop: false, pageSize: 12 };
    case 'multi':
    case 'offer': {
      const chosen = Array.isArray(current) ? (current as readonly string[]) : [];
      const boxes = options.map((option) => ({ ...option, checked: chosen.includes(option.value) }));
      const validate = (picked: readonly { value: string }[]): Promise<true | string> =>
        check(picked.map(({ value }) => value));
      return { type: 'checkbox', message, choices: boxes, loop: false, validate };
    }
    case 'confirm':
      return { type: 'confirm', message, default: current === true };
    default: {
      const usual = typedForm(current);
      return { type: 'input', message, ...(usual !== '' && { default: usual }), validate: check };
    }
  }
}
