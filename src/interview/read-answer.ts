import { FIELDS } from '../case/fields.ts';
import type { AnswerValue } from '../case/schema.ts';
import type { Money } from '../money.ts';
import { fieldOf, isOptional, lineOf, optionsOf } from '../playbook/playbook.ts';
import { suggestion } from '../playbook/suggestion.ts';
import type { AnswerKind, Step, StepOf } from '../playbook/schema.ts';
import type { Plan } from './plan.ts';
import { isBlank, isNotKnown, wrong, type RawAnswer } from './raw-answer.ts';
import { readMoney, readNumber } from './read-amount.ts';
import { readConfirm, readMulti, readOffer, readOption } from './read-choice.ts';
import { readDate } from './read-date.ts';
import { readSplit } from './read-split.ts';
import type { Situation } from './situation.ts';

export type Reading =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly problem: string; readonly needsCurrency?: true };

/** Where an answer is read: what it may be depends on the answers before it. */
export interface Reader {
  readonly situation: Situation;
  readonly plan: Plan;
}
type ReadKind<K extends Step['kind']> = (
  step: StepOf<K>,
  raw: RawAnswer,
  reader: Reader,
) => Reading | Promise<Reading>;

/** Who does not know leaves it open. What was pasted are the words of somebody else; a choice says it as an option. */
const NOT_KNOWN_IS_OPEN: ReadonlySet<Step['kind']> = new Set(['text', 'number', 'money', 'date', 'repeat']);
const LONGEST_TEXT = 4000;
const LONGEST_PASTE = 200_000;

/**
 * Read an answer, whichever way it came: the one place where typed words, `--set` and answers files become values.
 *
 * @returns a value fit to be stored (`null` = skipped), or what is wrong and what would do
 */
export async function readAnswer(step: Step, raw: RawAnswer, reader: Reader): Promise<Reading> {
  if (step.kind === 'note' || step.kind === 'draft' || step.kind === 'promises') {
    return { ok: false, problem: 'this step takes no answer' };
  }
  const mayBeOpen = isOptional(step) && NOT_KNOWN_IS_OPEN.has(step.kind);
  if (mayBeOpen && isNotKnown(raw)) return { ok: true, value: null };
  if (isBlank(raw)) {
    if (isOptional(step)) return { ok: true, value: null };
    if (step.kind !== 'offer' && step.kind !== 'multi')
      return { ok: false, problem: `an answer is needed: ${mayBe(step, reader)}` };
  }
  const reading = await (READERS[step.kind] as ReadKind<AnswerKind>)(step, raw, reader);
  if (!reading.ok || reading.value === null) return reading;
  const field = FIELDS[fieldOf(step) ?? ''];
  const problem = field?.problem?.(reading.value);
  return problem === undefined ? reading : { ok: false, problem };
}

/** What an answer may be, in a few words: for hints and for lists of missing answers. */
export function mayBe(step: Step, { situation, plan }: Reader): string {
  switch (step.kind) {
    case 'choice':
      return `one of ${optionsOf(situation.program.playbook, step)
        .map(({ value }) => value)
        .join(', ')}`;
    case 'multi':
      return `a list of ${optionsOf(situation.program.playbook, step)
        .map(({ value }) => value)
        .join(', ')}`;
    case 'confirm':
      return 'yes or no';
    case 'number':
      return `a number${range(step)}`;
    case 'money':
      return `an amount, as in 400 ${situation.record.currency ?? situation.around.settings.currency ?? 'USD'}${range(step)}`;
    case 'date':
      return String(step.max ?? '').includes('today')
        ? 'a date that has come, as in today, yesterday or 2026-01-31'
        : 'a date, as in 2026-01-31, tomorrow or fri';
    case 'percent-split':
      return `percentages of ${step.parts.join(', ')} that sum to 100, as in ${step.parts[0]} 80, ${step.parts[1]} 20`;
    case 'repeat':
      return `a list of ${Object.keys(step.item).join(', ')}`;
    case 'offer':
      return `a list of ${plan.possible.map(({ remedy }) => remedy.id).join(', ') || 'remedies'}, or none`;
    case 'text':
    case 'paste':
    case 'note':
    case 'draft':
    case 'promises':
      break;
  }
  return 'words of your own';
}

const READERS: { readonly [K in AnswerKind]: ReadKind<K> } = {
  text: (step, raw) =>
    isNotKnown(raw)
      ? wrong('a few words are needed here; rough ones will do, and you can change them later')
      : readText(raw, step.max ?? LONGEST_TEXT),
  paste: (step, raw) => readText(raw, step.max ?? LONGEST_PASTE),
  choice: (step, raw, { situation }) => readOption(raw, optionsOf(situation.program.playbook, step)),
  multi: readMulti,
  confirm: (_step, raw) => readConfirm(raw),
  number: readNumber,
  money: readMoney,
  date: readDate,
  'percent-split': (step, raw) => readSplit(step.parts, raw),
  repeat: readRepeat,
  offer: readOffer,
};

function readText(raw: RawAnswer, max: number): Reading {
  if (typeof raw !== 'string' && typeof raw !== 'number') return wrong('write it as text');
  const text = String(raw).replaceAll('\r\n', '\n').trim();
  if (text.length > max) return wrong(`that is ${text.length} letters; up to ${max} fit`);
  return { ok: true, value: text };
}

async function readRepeat(step: StepOf<'repeat'>, given: RawAnswer, reader: Reader): Promise<Reading> {
  const line = lineOf(step);
  // Where an entry is one line, lines will do.
  const raw: unknown = line !== undefined && typeof given === 'string' ? given.split('\n') : given;
  if (!Array.isArray(raw)) return wrong('give a list, one entry each');
  if (raw.length < (step.min ?? 0)) return wrong(`at least ${step.min} are needed`);
  if (raw.length > (step.max ?? 100)) return wrong(`at most ${step.max ?? 100} fit`);
  const records: Record<string, string | number | boolean | Money>[] = [];
  for (const [index, entry] of raw.entries()) {
    const fields = fieldsOf(entry, line);
    const unknown = Object.keys(fields).find((key) => !Object.hasOwn(step.item, key));
    if (unknown !== undefined)
      return wrong(`entry ${index + 1} has “${unknown}”${suggestion(unknown, Object.keys(step.item))}`);
    const record: Record<string, string | number | boolean | Money> = {};
    for (const [name, field] of Object.entries(step.item)) {
      const asStep = { ...field, id: name, phase: step.phase, ask: field.ask ?? name } as Step;
      const reading = await readAnswer(asStep, fields[name], reader);
      if (!reading.ok) return wrong(`entry ${index + 1}, ${name}: ${reading.problem}`);
      if (reading.value !== null) record[name] = reading.value as string;
    }
    records.push(record);
  }
  return { ok: true, value: records };
}

function fieldsOf(entry: unknown, line: string | undefined): Record<string, unknown> {
  if (typeof entry === 'object' && entry !== null) return entry as Record<string, unknown>;
  return line === undefined ? {} : { [line]: entry };
}

function range(step: { min?: string | number | undefined; max?: string | number | undefined }): string {
  const least = isWrittenOut(step.min) ? `, at least ${step.min}` : '';
  const most = isWrittenOut(step.max) ? `, at most ${step.max}` : '';
  return `${least}${most}`;
}

function isWrittenOut(bound: string | number | undefined): boolean {
  return bound !== undefined && !String(bound).includes('{{');
}
