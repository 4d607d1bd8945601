import type { StepKind } from '../playbook/schema.ts';
import { cut, width, wrap } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import type { Theme } from '../terminal/theme.ts';
import { COMMAND_HELP, commandOf } from './commands.ts';
import type { DraftAtHand } from './draft-at-hand.ts';
import type { Question, Reviewed } from './prompter.ts';

/** How many options of a list are on the screen at once. */
export const PAGE = 14;

/** What is wrong with what was typed, ready for the screen. */
export async function problemShown(
  question: Question,
  text: string,
  columns: number,
): Promise<string | undefined> {
  const problem = await problemWith(question, text);
  return problem === undefined ? undefined : wrap(`That does not fit: ${problem}`, columns);
}

async function problemWith(question: Question, text: string): Promise<string | undefined> {
  const command = commandOf(text);
  if (command === 'unknown') return `${text.trim()} is no command; there are ${COMMAND_HELP}`;
  if (command === 'skip' && !question.optional)
    return 'this one is needed; :pause keeps everything for later';
  if (command !== undefined && command !== 'skip') return undefined;
  const reading = await question.read(command === 'skip' ? '' : text);
  return reading.ok ? undefined : safe(reading.problem);
}

export async function checkPicked(
  question: Question,
  picked: readonly { value: string }[],
): Promise<true | string> {
  const reading = await question.read(picked.map(({ value }) => value));
  return reading.ok ? true : safe(reading.problem);
}

export function isList({ step }: Question): boolean {
  return step.kind === 'choice' || step.kind === 'multi' || step.kind === 'offer' || step.kind === 'confirm';
}

export function keysFor(question: Question, long: boolean, columns: number): string {
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
  return wrap([first, ...skip, 'Shift+Tab back', '? why', 'Ctrl-C stops'].join(' · '), columns);
}

/** What to type, where the question alone does not say it. */
export function shapeOf({ step, mayBe }: Question): string {
  return HAS_SHAPE[step.kind] ? `Type ${mayBe}.` : '';
}

const HAS_SHAPE: Readonly<Record<StepKind, boolean>> = {
  'percent-split': true,
  date: true,
  number: true,
  money: false,
  text: false,
  paste: false,
  choice: false,
  multi: false,
  confirm: false,
  repeat: false,
  offer: false,
  note: false,
  draft: false,
  promises: false,
};

export function whyOf(question: Question): string {
  const { why, mayBe, step } = question;
  // The options stand there in words; their ids are for scripts.
  const shape =
    isList(question) || step.kind === 'text' || step.kind === 'paste' ? '' : ` It may be ${mayBe}.`;
  if (why === undefined) return `No advice stands behind this one.${shape}`;
  return `${why.text}${why.source === '' ? '' : ` (after ${why.source})`}${shape}`;
}

/** Under a list stands, whole, what does not fit beside the option that is pointed at. */
export function described(
  parts: readonly (string | undefined)[],
  style: (text: string) => string,
): { description?: string } {
  const text = parts.filter((part) => part !== undefined && part !== '').join('. ');
  return text === '' ? {} : { description: style(text) };
}

export type DraftChoice = 'keep' | 'edit' | 'other' | 'review' | 'pause';

/** What can be done with a draft. Looking at the other one drops nothing. */
export function draftChoices(
  { isOwn, hasOther }: DraftAtHand,
  hasEditor: boolean,
): readonly { readonly value: DraftChoice; readonly name: string }[] {
  const other = isOwn ? 'Look at the draft instead; my words stay' : 'Back to my own words';
  return [
    { value: 'keep', name: isOwn ? 'Keep my words' : 'Keep it' },
    { value: 'edit', name: hasEditor ? 'Change it in my editor' : 'Write it myself' },
    ...(hasOther ? [{ value: 'other', name: other } as const] : []),
    { value: 'review', name: 'Change an answer it is made of' },
    { value: 'pause', name: 'Stop here; everything is kept' },
  ];
}

/** The question to its first sign of an end, and the answer on one line: both have to fit. */
function reviewLine(ask: string, answer: string): string {
  const [short = ask] = ask.split(/(?<=[?.])\s/u);
  return `${cut(safe(short), 34)}  ${safe(answer.replaceAll(/\s+/g, ' '))}`;
}

export function pair(label: string, hint: string, room: number, theme: Theme): string {
  const left = room - width(label) - 2;
  return left < 10 ? cut(label, room) : `${label}  ${theme.dim(cut(hint, left))}`;
}

/** A draft as it will read, set in a little. */
export function letterOf(text: string, room: number): string {
  const lines = safe(text.trimEnd(), { multiline: true }).split('\n');
  return `${lines.map((line) => (line === '' ? '' : `  ${wrap(line, room).replaceAll('\n', '\n  ')}`)).join('\n')}\n`;
}

/** The answers by number, between going on and stopping. */
export function reviewChoices(
  items: readonly Reviewed[],
  room: number,
): { readonly value: number; readonly name: string; readonly short?: string }[] {
  return [
    // A number that is typed goes to the line of that place, so the lines are numbered as they stand.
    { value: -1, name: '1. All of this is right: go on', short: 'All of this is right: go on' },
    ...items.map(({ ask, answer }, index) => ({
      value: index,
      name: cut(`${index + 2}. ${reviewLine(ask, answer)}`, room),
      short: safe(ask),
    })),
    {
      value: -2,
      name: `${items.length + 2}. Stop here; everything is kept`,
      short: 'Stop here; everything is kept',
    },
  ];
}
