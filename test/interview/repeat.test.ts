import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../src/case/schema.ts';
import { planOf } from '../../src/interview/plan.ts';
import type { Question, Reply } from '../../src/interview/prompter.ts';
import { questionFor } from '../../src/interview/questions.ts';
import { askRepeat } from '../../src/interview/repeat.ts';
import type { StepOf } from '../../src/playbook/schema.ts';
import { programOfBody } from '../support/playbook-files.ts';
import { BACK, PAUSE, REVIEW } from '../support/scripted-prompter.ts';
import { before } from '../support/walker.ts';

const start = before(
  programOfBody(`
steps:
  - id: pages
    kind: repeat
    phase: opening
    ask: Which pages?
    item: { url: { kind: text, ask: Address? }, down: { kind: confirm, ask: Taken down? } }
    min: 2
    max: 3
`),
);
const [step] = start.program.playbook.steps;
const A = { url: '/a', down: true };
const B = { url: '/b', down: false };

interface Listed {
  readonly reply: Reply;
  /** What was asked: a field's id, or the choices of the table. */
  readonly asked: readonly string[];
  readonly questions: readonly Question[];
  /** The last thing that was told as half-typed. */
  readonly begun: string;
}

/** Answer the questions of a list in their order; a string with `…` in front is begun, and then the walk stops. */
async function listed(
  answers: readonly unknown[],
  more: Partial<Question> = {},
  from = start,
  asking = step as StepOf<'repeat'>,
): Promise<Listed> {
  const question = { ...questionFor(from, planOf(from), asking, undefined), ...more };
  const left = [...answers];
  const questions: Question[] = [];
  let begun = '';
  const reply = await askRepeat(
    question,
    asking,
    async (inner, onTyping) => {
      questions.push(inner);
      const answer = left.shift();
      if (answer === BACK) return { kind: 'back' };
      if (answer === REVIEW) return { kind: 'review' };
      if (answer === PAUSE || answer === undefined) return { kind: 'pause' };
      if (typeof answer === 'string' && answer.startsWith('…')) {
        onTyping(answer.slice(1));
        return { kind: 'pause' };
      }
      const reading = await inner.read(answer);
      if (!reading.ok) throw new Error(reading.problem);
      return { kind: 'answer', value: reading.value };
    },
    (text) => void (begun = text),
  );
  expect(left).toEqual([]);
  const asked = questions.map(({ step: { id, kind }, choices }) =>
    kind === 'choice' ? choices.map(({ value }) => value).join(', ') : id,
  );
  return { reply, asked, questions, begun };
}
const value = (list: readonly unknown[]): Reply => ({
  kind: 'answer',
  value: list as unknown as AnswerValue,
});

test('the first entry is asked at once, and “that is all” only when there are enough', async () => {
  const { reply, asked, begun } = await listed(['/a', 'yes', 'add', '/b', 'no', 'done']);
  expect(reply).toEqual(value([A, B]));
  expect(asked[2]).toBe('add, change 1, remove 1');
  expect(asked[5]).toBe('done, add, change 1, remove 1, change 2, remove 2');
  expect(begun).toBe('');
});

test('an entry is changed at its place, and removed', async () => {
  const current = [A, B, A] as unknown as AnswerValue;
  const { reply, questions } = await listed(['change 2', '/c', 'yes', 'remove 1', 'done'], { current });
  expect(reply).toEqual(value([{ url: '/c', down: true }, A]));
  expect(questions[0]?.choices[4]?.label).toBe('Change 2: /b, no');
  expect(questions[1]?.current).toBe('/b');
});

test('too many are refused where the list ends', async () => {
  const current = [A, B, A, B] as unknown as AnswerValue;
  await expect(listed(['done'], { current })).rejects.toThrow('at most 3 fit');
});

test('back leads to the field before, then to the table, then out', async () => {
  const current = [A, B] as unknown as AnswerValue;
  const { reply, asked } = await listed(['add', '/c', BACK, BACK, BACK], { current });
  expect(reply).toEqual({ kind: 'back' });
  expect(asked.slice(1, 4)).toEqual(['pages.url', 'pages.down', 'pages.url']);
  expect((await listed([BACK])).reply).toEqual({ kind: 'back' });
});

test.each([
  ['a pause', PAUSE, 'pause'],
  ['a wish to review', REVIEW, 'review'],
])('%s inside a later entry is one', async (_what, answer, kind) => {
  const { reply } = await listed(['/a', 'yes', 'add', '/b', answer]);
  expect(reply).toEqual({ kind });
});

test('what was entered so far comes back: whole entries, a begun one, and half a word', async () => {
  const first = await listed(['/a', 'yes', 'add', '/b', PAUSE]);
  const second = await listed(['no', 'add', '…/half'], { halfTyped: first.begun });
  expect(second.asked[0]).toBe('pages.down');
  const third = await listed(['/whole', 'yes', 'done'], { halfTyped: second.begun });
  expect(third.questions[0]?.halfTyped).toBe('/half');
  expect(third.reply).toEqual(value([A, B, { url: '/whole', down: true }]));
});

test('a change that was begun goes on at its entry', async () => {
  const current = [A, B] as unknown as AnswerValue;
  const first = await listed(['change 1', '/new', PAUSE], { current });
  const { reply } = await listed(['no', 'done'], { current, halfTyped: first.begun });
  expect(reply).toEqual(value([{ url: '/new', down: false }, B]));
});

test('a field that was left out is not in its entry, as in an answers file', async () => {
  const costs = before(
    programOfBody(`
steps:
  - { id: bills, kind: repeat, phase: opening, ask: Which?, item: { what: { kind: text }, cost: { kind: money, optional: true } } }
`),
  );
  const [bills] = costs.program.playbook.steps;
  const { reply } = await listed(['add', 'A print', '', 'done'], {}, costs, bills as StepOf<'repeat'>);
  expect(reply).toEqual(value([{ what: 'A print' }]));
});

describe('a list of single lines', () => {
  const whys = before(
    programOfBody(`
steps:
  - { id: whys, kind: repeat, phase: opening, ask: Why?, optional: true, max: 3, item: { why: { kind: text, ask: And why? } } }
`),
  );
  const [one] = whys.program.playbook.steps;
  const lines = async (answers: readonly unknown[], more: Partial<Question> = {}): Promise<Listed> =>
    listed(answers, more, whys, one as StepOf<'repeat'>);

  test('is asked line by line, and an empty one ends it', async () => {
    const { reply, asked, questions, begun } = await lines(['A', 'B', '']);
    expect(reply).toEqual(value([{ why: 'A' }, { why: 'B' }]));
    expect(asked).toEqual(['whys.why', 'whys.why', 'whys.why']);
    expect(questions.map(({ ask }) => ask)).toEqual(['Why?', 'And why?', 'And why?']);
    expect(begun).toBe('');
  });

  test('ends by itself when it is full, and is skipped when it is empty', async () => {
    expect((await lines(['A', 'B', 'C'])).reply).toEqual(value([{ why: 'A' }, { why: 'B' }, { why: 'C' }]));
    expect((await lines([''])).reply).toEqual({ kind: 'answer', value: null });
  });

  test('“no idea” is no line of it', async () => {
    expect((await lines(['A', 'no idea'])).reply).toEqual(value([{ why: 'A' }]));
    expect((await lines(["don't know"])).reply).toEqual({ kind: 'answer', value: null });
  });

  test('back leads to the line before, with what stood there, then out', async () => {
    const { reply, questions } = await lines(['A', 'B', BACK, 'C', '']);
    expect(questions[3]?.current).toBe('B');
    expect(reply).toEqual(value([{ why: 'A' }, { why: 'C' }]));
    expect((await lines([BACK])).reply).toEqual({ kind: 'back' });
    expect((await lines(['A', PAUSE])).reply).toEqual({ kind: 'pause' });
  });

  test('what was begun comes back', async () => {
    const first = await lines(['A', '…half']);
    const { reply, questions } = await lines(['half a line', ''], { halfTyped: first.begun });
    expect(questions[0]).toMatchObject({ ask: 'And why?', halfTyped: 'half' });
    expect(reply).toEqual(value([{ why: 'A' }, { why: 'half a line' }]));
  });

  test('looked at again, its lines are a table', async () => {
    const { reply, asked } = await lines(['remove 1', 'done'], {
      current: [{ why: 'A' }, { why: 'B' }] as unknown as AnswerValue,
    });
    expect(asked[0]).toContain('change 1');
    expect(reply).toEqual(value([{ why: 'B' }]));
  });
});
