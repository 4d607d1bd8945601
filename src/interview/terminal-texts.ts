import type { StepKind } from '../playbook/schema.ts';
import { cut, wrap } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import type { Theme } from '../terminal/theme.ts';
import { width } from '../terminal/width.ts';
import { commandOf, refusalOf } from './commands.ts';
import type { DraftAtHand } from './draft-at-hand.ts';
import { isLong } from './list-state.ts';
import type { Question, Reviewed } from './prompter.ts';
import { hasList, whyOf } from './why-words.ts';
import type { Listing } from './terminal-widgets.ts';

/** What is wrong with what was typed, ready for the screen. */
export async function problemShown(
  question: Question,
  text: string,
  columns: number,
): Promise<string | undefined> {
  const refusal = refusalOf(text, question);
  if (refusal !== undefined) return wrap(refusal, columns);
  const command = commandOf(text);
  if (command !== undefined && command !== 'skip') return undefined;
  return problemPicked(question, command === 'skip' ? '' : text, columns);
}

/** What is wrong with an answer as data, such as what was picked of a list, ready for the screen. */
export async function problemPicked(
  question: Question,
  picked: unknown,
  columns: number,
): Promise<string | undefined> {
  const reading = await question.read(picked);
  return reading.ok ? undefined : wrap(`That does not fit: ${safe(reading.problem)}`, columns);
}

export function keysFor(question: Question, long: boolean, columns: number): string {
  const { step, choices, optional, first = false } = question;
  if (hasList(question)) {
    const many = step.kind === 'multi' || step.kind === 'offer';
    return listKeys(columns, {
      many,
      back: !first,
      why: whyOf(question) !== undefined,
      count: choices.length,
    });
  }
  const keys = [
    long ? 'a dot alone ends it' : 'Enter keeps',
    ...(optional ? [isUsual(question) ? ':skip leaves it out' : 'empty skips'] : []),
    ...(first ? [] : ['Shift+Tab back']),
    ...(whyOf(question) !== undefined ? ['? why'] : []),
  ];
  return keyLine(keys, columns);
}

/** Does an empty line mean what stands there? In a line of words it can be rubbed out. */
function isUsual({ current, halfTyped, step }: Question): boolean {
  const isWords = step.kind === 'text' || step.kind === 'paste';
  return current !== undefined && current !== null && !halfTyped && !isWords;
}

/** The keys of a list. */
export function listKeys(
  columns: number,
  {
    many = false,
    back,
    why = false,
    count = 0,
  }: { many?: boolean; back: boolean; why?: boolean; count?: number },
): string {
  const keys = [
    many ? 'Space marks, Enter keeps' : 'arrows choose, Enter keeps',
    ...(isLong(count) ? [`letters narrow the ${count}`] : []),
    ...(back ? ['Shift+Tab back'] : []),
    ...(why ? ['? why'] : []),
  ];
  return keyLine(keys, columns);
}

function keyLine(keys: readonly string[], columns: number): string {
  return wrap([...keys, 'Ctrl-C stops'].join(' · '), columns);
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

export const YES_OR_NO = [
  { value: true, name: 'Yes', short: 'yes' },
  { value: false, name: 'No', short: 'no' },
] as const;

/** What stands in the list of a question. */
export function itemsFor(
  { step, choices, optional }: Question,
  room: number,
  theme: Theme,
): Listing<unknown>['items'] {
  if (step.kind === 'confirm') return YES_OR_NO;
  const items = choices.map(({ value, label, hint, note }) => ({
    value: value as unknown,
    name: hint === undefined ? cut(safe(label), room) : pair(safe(label), safe(hint), room, theme),
    short: safe(label),
    ...described([hint, note && `Not recommended: ${note}`], (text) => theme.dim(wrap(safe(text), room))),
  }));
  const open = optional && step.kind === 'choice';
  return open ? [...items, { value: '', name: 'Leave it open', short: 'left open' }] : items;
}

/** Under a list stands, whole, what does not fit beside the option that is pointed at. */
function described(
  parts: readonly (string | undefined)[],
  style: (text: string) => string,
): { description?: string } {
  const text = parts.filter((part) => part !== undefined && part !== '').join('. ');
  return text === '' ? {} : { description: style(text) };
}

export type DraftChoice = 'keep' | 'edit' | 'other' | 'review' | 'pause';

const CHANGE_HERE = 'Change it here (set EDITOR to use an editor of yours)';

/** What can be done with a draft. Looking at the other one drops nothing. */
export function draftChoices(
  { isOwn, hasOther }: DraftAtHand,
  hasEditor: boolean,
): readonly { readonly value: DraftChoice; readonly name: string }[] {
  const other = isOwn ? 'Look at the draft instead; my words stay' : 'Back to my own words';
  return [
    { value: 'keep', name: isOwn ? 'Keep my words' : 'Keep it' },
    { value: 'edit', name: hasEditor ? 'Change it in my editor' : CHANGE_HERE },
    ...(hasOther ? [{ value: 'other', name: other } as const] : []),
    { value: 'review', name: 'Change an answer it is made of' },
    { value: 'pause', name: 'Stop here; everything is kept' },
  ];
}

/** The question to its first sign of an end, and the answer on one line: both have to fit. */
/** The question has what a short answer leaves of the line, and at least half of it, to be known again by. */
function reviewLine(ask: string, answer: string, room: number): string {
  const [short = ask] = ask.split(/(?<=[?.])\s/u);
  const told = safe(answer.replaceAll(/\s+/g, ' '));
  return `${cut(safe(short), Math.max(Math.floor(room / 2), room - width(told) - 2))}  ${told}`;
}

function pair(label: string, hint: string, room: number, theme: Theme): string {
  const left = room - width(label) - 2;
  return left < 10 ? cut(label, room) : `${label}  ${theme.dim(cut(hint, left))}`;
}

/** A draft as it will read, set in a little on both sides. */
export function letterOf(text: string, columns: number): string {
  return `${wrap(safe(text.trimEnd(), { multiline: true }), columns - 2, 2)}\n`;
}

/** The answers by number, between going on and stopping. */
export function reviewItems(items: readonly Reviewed[], room: number): Listing<number>['items'] {
  return [
    { value: -1, name: 'All of this is right: go on' },
    ...items.map(({ ask, answer }, index) => ({
      value: index,
      number: index + 1,
      name: cut(`${index + 1}. ${reviewLine(ask, answer, room - 4)}`, room),
      short: safe(ask),
    })),
    { value: -2, name: 'Stop here; everything is kept' },
  ];
}
