import type { AnswerValue } from '../case/schema.ts';
import type { StepOf } from '../playbook/schema.ts';
import { typedForm } from './answer-text.ts';
import type { Choice, Question, Reply } from './prompter.ts';

type Entry = Readonly<Record<string, AnswerValue>>;

/**
 * A list, entry by entry: what is there as a table, then add, change, remove or go on. Built from the other kinds of
 * question, so that every form of prompting has it.
 */
export async function askRepeat(
  question: Question,
  step: StepOf<'repeat'>,
  ask: (question: Question) => Promise<Reply>,
): Promise<Reply> {
  const entries: Entry[] = Array.isArray(question.current)
    ? ([...question.current] as unknown as Entry[])
    : [];
  if (entries.length === 0 && (step.min ?? 0) > 0) {
    const first = await askEntry(question, step, {}, ask);
    if ('kind' in first) return first;
    entries.push(first.entry);
  }
  for (;;) {
    const picked = await ask(tableQuestion(question, entries));
    if (picked.kind !== 'answer') return picked;
    const [verb, number] = String(picked.value).split(' ');
    const index = Number(number) - 1;
    if (verb === 'done') {
      const reading = await question.read(entries);
      if (reading.ok) return { kind: 'answer', value: reading.value };
    } else if (verb === 'remove') entries.splice(index, 1);
    else {
      const before = verb === 'change' ? (entries[index] ?? {}) : {};
      const made = await askEntry(question, step, before, ask);
      if ('kind' in made) continue;
      if (verb === 'change') entries[index] = made.entry;
      else entries.push(made.entry);
    }
  }
}

async function askEntry(
  question: Question,
  step: StepOf<'repeat'>,
  before: Entry,
  ask: (question: Question) => Promise<Reply>,
): Promise<{ entry: Entry } | Exclude<Reply, { kind: 'answer' }>> {
  const entry: Record<string, AnswerValue> = {};
  for (const name of Object.keys(step.item)) {
    const field = question.field?.(name);
    if (field === undefined) continue;
    const reply = await ask({ ...field, current: before[name] });
    if (reply.kind !== 'answer') return reply;
    entry[name] = reply.value;
  }
  return { entry };
}

function tableQuestion(question: Question, entries: readonly Entry[]): Question {
  const shown = entries.map((entry) => Object.values(entry).map(typedForm).join(', '));
  const choices: Choice[] = [
    { value: 'done', label: entries.length === 0 ? 'None' : 'That is all' },
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
    current: entries.length === 0 ? 'add' : 'done',
    mayBe: 'one of these',
    read: async (raw) =>
      choices.some(({ value }) => value === raw)
        ? { ok: true, value: String(raw) }
        : { ok: false, problem: 'choose one of these' },
  };
}
