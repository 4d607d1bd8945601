import type { AnswerRecord, AnswerValue } from '../case/schema.ts';
import { lineOf } from '../playbook/playbook.ts';
import type { StepOf } from '../playbook/schema.ts';
import { typedForm } from './answer-text.ts';
import type { Choice, Leave, Question, Reply, Typing } from './prompter.ts';
import { isBlank, isNotKnown } from './raw-answer.ts';

/** A list that is not finished: its entries, and the one that is being filled in. It is kept as half-typed text. */
interface Begun {
  readonly entries: readonly AnswerRecord[];
  /** The entry that is being changed, counted from 0; a new one has no place yet. */
  readonly index?: number;
  readonly entry?: AnswerRecord;
  /** The field that is being asked, and what was begun there. */
  readonly field?: string;
  readonly text?: string;
}

/** Asks one question, and tells what is typed meanwhile. */
type Ask = (question: Question, onTyping: Typing) => Promise<Reply>;

/**
 * A list, entry by entry: what is there as a table, then add, change, remove or go on. Built from the other kinds of
 * question, so that every form of prompting has it.
 *
 * @param onTyping told the whole unfinished list, as JSON; `question.halfTyped` brings it back
 */
export async function askRepeat(
  question: Question,
  step: StepOf<'repeat'>,
  ask: Ask,
  onTyping: Typing,
): Promise<Reply> {
  const begun = begunFrom(question);
  const entries = [...begun.entries];
  const line = lineOf(step);
  if (line !== undefined && (entries.length === 0 || begun.entry !== undefined))
    return askLines(question, line, { begun, most: step.max ?? 100, least: step.min ?? 0 }, ask, onTyping);
  const keep = (more: Omit<Begun, 'entries'> = {}): void => onTyping(JSON.stringify({ entries, ...more }));
  const put = async (begin: Begun): Promise<Leave | undefined> => {
    const made = await askEntry(question, step, begin, ask, keep);
    if ('kind' in made) return made;
    entries.splice(begin.index ?? entries.length, 1, made.entry);
    return undefined;
  };
  if (begun.entry !== undefined || entries.length < Math.min(step.min ?? 0, 1)) {
    const leave = await put(begun);
    if (leave !== undefined && (leave.kind !== 'back' || entries.length === 0)) return leave;
  }
  for (;;) {
    keep();
    const picked = await ask(tableQuestion(question, entries, step.min ?? 0), () => undefined);
    if (picked.kind !== 'answer') return picked;
    const [verb, number] = typedForm(picked.value).split(' ');
    const index = Number(number) - 1;
    if (verb === 'done') {
      onTyping('');
      return { kind: 'answer', value: entries };
    }
    if (verb === 'remove') entries.splice(index, 1);
    else {
      const entry = verb === 'change' ? entries[index] : undefined;
      const leave = await put({ entries, ...(entry && { entry, index }) });
      if (leave !== undefined && leave.kind !== 'back') return leave;
    }
  }
}

/** A list of single lines, one question a line: an empty one ends it, back leads to the line before. */
async function askLines(
  question: Question,
  line: string,
  { begun, least, most }: { readonly begun: Begun; readonly least: number; readonly most: number },
  ask: Ask,
  onTyping: Typing,
): Promise<Reply> {
  const entries = [...begun.entries];
  const field = question.field?.(line);
  if (field === undefined) throw new RangeError(`a list without its field ${line}`);
  let text = begun.text;
  let current: AnswerValue | undefined;
  while (entries.length < most) {
    const first = entries.length === 0;
    const ends = entries.length >= least;
    const typing: Typing = (typed) =>
      onTyping(JSON.stringify({ entries, entry: {}, field: line, text: typed }));
    typing('');
    const reply = await ask(
      {
        ...field,
        ask: first ? question.ask : field.ask,
        help: first ? question.help : field.help,
        why: question.why,
        optional: ends,
        current,
        halfTyped: text,
        read: async (raw) =>
          ends && (isBlank(raw) || isNotKnown(raw)) ? { ok: true, value: null } : field.read(raw),
      },
      typing,
    );
    [text, current] = [undefined, undefined];
    if (reply.kind === 'back' && !first) current = entries.pop()?.[line];
    else if (reply.kind !== 'answer') return reply;
    else if (reply.value === null) break;
    else entries.push({ [line]: reply.value as AnswerRecord[string] });
  }
  onTyping('');
  const none = entries.length === 0 && question.optional;
  return { kind: 'answer', value: none ? null : entries };
}

/** The fields of one entry, one after the other; back leads to the field before. */
async function askEntry(
  question: Question,
  step: StepOf<'repeat'>,
  { index, entry: before = {}, field: begunField, text }: Begun,
  ask: Ask,
  keep: (more: Omit<Begun, 'entries'>) => void,
): Promise<{ entry: AnswerRecord } | Leave> {
  const entry: Record<string, AnswerRecord[string]> = { ...before };
  const names = Object.keys(step.item);
  for (let at = Math.max(0, names.indexOf(begunField ?? '')); at < names.length; ) {
    const name = names[at] ?? '';
    const field = question.field?.(name);
    if (field === undefined) throw new RangeError(`a list without its field ${name}`);
    const typing: Typing = (typed) =>
      keep({
        ...(index !== undefined && { index }),
        entry,
        field: name,
        ...(typed !== '' && { text: typed }),
      });
    typing('');
    const halfTyped = name === begunField ? text : undefined;
    const reply = await ask({ ...field, current: entry[name], halfTyped }, typing);
    if (reply.kind === 'back' && at > 0) at -= 1;
    else if (reply.kind !== 'answer') return reply;
    else {
      // What was left out has no place in an entry, as in one that an answers file gives.
      if (reply.value === null) delete entry[name];
      else entry[name] = reply.value as AnswerRecord[string];
      at += 1;
    }
  }
  return { entry };
}

/** What was begun the time before, else what is answered already. */
function begunFrom({ halfTyped, current }: Question): Begun {
  const answered = Array.isArray(current) ? (current as readonly AnswerRecord[]) : [];
  try {
    const begun = JSON.parse(halfTyped ?? '') as Begun;
    return Array.isArray(begun.entries) ? begun : { entries: answered };
  } catch {
    return { entries: answered };
  }
}

function tableQuestion(question: Question, entries: readonly AnswerRecord[], min: number): Question {
  const shown = entries.map((entry) => Object.values(entry).map(typedForm).join(', '));
  const enough = entries.length >= min;
  const choices: Choice[] = [
    ...(enough ? [{ value: 'done', label: entries.length === 0 ? 'None' : 'That is all' }] : []),
    { value: 'add', label: 'Add one' },
    ...shown.flatMap((text, index) => [
      { value: `change ${index + 1}`, label: `Change ${index + 1}: ${text}` },
      { value: `remove ${index + 1}`, label: `Remove ${index + 1}: ${text}` },
    ]),
  ];
  return {
    ...question,
    step: { kind: 'choice', id: question.step.id, phase: question.step.phase, ask: question.ask },
    choices,
    current: entries.length === 0 || !enough ? 'add' : 'done',
    halfTyped: undefined,
    mayBe: 'one of these',
    read: async (raw) => {
      if (!choices.some(({ value }) => value === raw)) return { ok: false, problem: 'choose one of these' };
      // The list has rules of its own, such as how many fit.
      const reading = raw === 'done' ? await question.read(entries) : undefined;
      return reading === undefined || reading.ok ? { ok: true, value: String(raw) } : reading;
    },
  };
}
