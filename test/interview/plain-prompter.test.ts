import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { plainPrompter } from '../../src/interview/plain-prompter.ts';
import { planOf } from '../../src/interview/plan.ts';
import type { Prompter, Question } from '../../src/interview/prompter.ts';
import { questionFor } from '../../src/interview/questions.ts';
import { programOfBody } from '../support/playbook-files.ts';
import { before } from '../support/walker.ts';

const start = before(
  programOfBody(`
steps:
  - { id: facts, kind: text, phase: opening, ask: What happened?, help: In short. }
  - { id: mail, kind: paste, phase: opening, ask: What did they write?, optional: true }
  - id: extent
    kind: choice
    phase: diagnosis
    ask: How big?
    default: small
    why: { text: It decides the rest., source: customfin#1 }
    options:
      - { value: small, label: Small, hint: an hour }
      - { value: big, label: Big }
  - { id: sides, kind: multi, phase: diagnosis, ask: Which?, options: [{ value: a, label: A, hint: the first }, { value: b, label: B, hint: the second }] }
  - { id: sure, kind: confirm, phase: diagnosis, ask: Sure? }
`),
);

function question(id: string, more: Partial<Question> = {}): Question {
  const step = start.program.playbook.steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(id);
  return { ...questionFor(start, planOf(start), step, undefined), ...more };
}

interface Plain {
  readonly prompter: Prompter;
  readonly said: () => string;
  readonly begun: string[];
  readonly stop: AbortController;
  readonly write: (text: string) => void;
}

function plain(typed: string, { tty = false, columns = Number.POSITIVE_INFINITY } = {}): Plain {
  const input = Object.assign(new PassThrough(), { isTTY: tty });
  const output = new PassThrough();
  let said = '';
  output.on('data', (text: Buffer) => (said += text.toString()));
  const begun: string[] = [];
  const stop = new AbortController();
  const io = {
    input,
    output,
    stop: stop.signal,
    onTyping: (text: string) => void begun.push(text),
    columns: () => columns,
  };
  const prompter = plainPrompter(io);
  input.write(typed);
  return { prompter, said: () => said, begun, stop, write: (text) => void input.write(text) };
}

describe('a question', () => {
  test('says where one is, what it asks, its options, what Enter means, and how to leave', async () => {
    const { prompter, said } = plain('\n');
    expect(await prompter.ask(question('extent'))).toEqual({ kind: 'answer', value: 'small' });
    expect(said().split('\n')).toEqual([
      'diagnosis, question 3 of about 5. How big?',
      '1. Small: an hour.',
      '2. Big.',
      'Type a number. Enter means 1, Small.',
      'Instead of an answer you may type :back, :review, :why or :pause, and :skip where Enter skips it.',
      'Kept: Small.',
      '',
    ]);
  });

  test.each([
    ['extent', '2', 'big'],
    ['extent', 'big', 'big'],
    ['extent', 'bi', 'big'],
    ['extent', 'an hour', 'small'],
    ['sides', '1, 2', ['a', 'b']],
    ['sides', '1 2', ['a', 'b']],
    ['sides', 'second, 1', ['b', 'a']],
    ['sides', 'none', []],
    ['sure', 'yes', true],
    ['facts', '  It broke. ', 'It broke.'],
    ['mail', '', null],
    ['mail', ':skip', null],
    ['mail', 'One\n\nTwo\n.', 'One\n\nTwo'],
  ])('%s: %j', async (id, typed, value) => {
    const { prompter } = plain(`${typed}\n`);
    expect(await prompter.ask(question(id))).toEqual({ kind: 'answer', value });
  });

  test.each([
    [':back', 'back'],
    [':b', 'back'],
    [':review', 'review'],
    [':pause', 'pause'],
  ])('%s is no answer', async (typed, kind) => {
    const { prompter } = plain(`${typed}\n`);
    expect(await prompter.ask(question('mail'))).toEqual({ kind });
  });

  test.each([
    ['?', 'extent', 'It decides the rest. (after “Repairing a damaged relationship with a client”)'],
    [':why', 'facts', 'There is nothing more to say about this one.'],
    [':skip', 'facts', 'This one is needed.'],
    [':bakc', 'facts', ':bakc is no command.'],
    ['3', 'extent', 'That does not fit: type a number from 1 to 2. Type'],
    ['1, 4', 'sides', 'That does not fit: type numbers from 1 to 2. Type'],
    ['the', 'sides', 'That does not fit: “the” could be 1. A; 2. B. Type'],
    ['...', 'extent', 'That does not fit: type a number from 1 to 2. Type'],
    ['huge', 'extent', 'That does not fit: type a number from 1 to 2. Type'],
    ['perhaps', 'sure', 'neither yes nor no. Type it again.'],
  ])('%s at %s is explained, and asked again', async (typed, id, says) => {
    const { prompter, said } = plain(`${typed}\n:pause\n`);
    expect(await prompter.ask(question(id))).toEqual({ kind: 'pause' });
    expect(said()).toContain(says);
  });

  test('why it is asked is followed by the question, so that whoever hears it knows what to answer', async () => {
    const { prompter, said } = plain(':why\n1\n');
    await prompter.ask(question('extent'));
    const lines = said().split('\n');
    const asked = 'diagnosis, question 3 of about 5. How big?';
    expect(lines.filter((line) => line === asked)).toHaveLength(2);
    expect(lines.indexOf(asked, 1)).toBe(lines.findIndex((line) => line.startsWith('It decides')) + 1);
  });

  test('long lines end at a space, and a command stays whole on a line of its own', async () => {
    const long = `${'word '.repeat(9)}and ${'x'.repeat(50)} to end it.`;
    const { prompter, said } = plain('\n', { columns: 40 });
    await prompter.ask(question('extent', { help: long }));
    prompter.tell('This comes back here whenever you like: repair resume R-1 --set what_happened="It broke"');
    const lines = said().split('\n');
    expect(lines.filter((line) => line.length > 40)).toEqual([
      '  repair resume R-1 --set what_happened="It broke"',
    ]);
    expect(said().replaceAll(/\s+/g, ' ')).toContain('word and x');
    expect(lines).toContain('Instead of an answer you may type :back,');
  });

  test('the words for other things than an answer are said once', async () => {
    const { prompter, said } = plain('It broke.\n1\n');
    await prompter.ask(question('facts'));
    await prompter.ask(question('extent'));
    expect(said().match(/:review/g)).toHaveLength(1);
  });

  test.each([
    [{ current: ['a', 'b'] }, 'Enter means 1 and 2.'],
    [{ current: [] }, 'Enter means none.'],
  ])('several that stand there already are said by their numbers', async (more, says) => {
    const { prompter, said } = plain('\n');
    await prompter.ask(question('sides', more));
    expect(said()).toContain(says);
  });

  test('a day that stands there already is said with its weekday', async () => {
    const { prompter, said } = plain('\n');
    const due = question('facts', { current: '2026-11-24' });
    await prompter.ask({ ...due, step: { ...due.step, kind: 'date' } as Question['step'] });
    expect(said()).toContain('Enter means Tuesday 24 November 2026.');
  });

  test('what an offer comes to is said of what Enter means, and again of another choice', async () => {
    const { prompter, said } = plain('1\n');
    await prompter.ask(
      question('sides', { current: ['a', 'b'], sum: (chosen) => `Costs ${chosen.length}.` }),
    );
    expect(said().match(/Costs \d/g)).toEqual(['Costs 2', 'Costs 1']);
  });

  test('back from the first question is answered where one is', async () => {
    const { prompter, said } = plain(':back\nIt broke.\n');
    expect(await prompter.ask(question('facts', { first: true }))).toMatchObject({ value: 'It broke.' });
    expect(said()).toContain('This is the first question.');
  });

  test('what was begun the time before is said', async () => {
    const { prompter, said } = plain('It broke.\n');
    await prompter.ask(question('facts', { halfTyped: 'It was' }));
    expect(said()).toContain('You had begun: It was.');
  });

  test('lines of a paste are kept before it is ended', async () => {
    const { prompter, begun, stop } = plain('One\nTwo\n');
    const asked = prompter.ask(question('mail'));
    const stopped = asked.catch((error: unknown) => error);
    await new Promise((resolve) => void setImmediate(resolve));
    stop.abort('SIGTERM');
    expect(await stopped).toMatchObject({ name: 'Interrupted', signal: 'SIGTERM' });
    expect(begun.at(-1)).toBe('One\nTwo');
  });

  test('the end of the input is no answer', async () => {
    const { prompter, write } = plain('');
    const asked = prompter.ask(question('facts'));
    const ended = asked.catch((error: unknown) => error);
    write('');
    prompter.close();
    expect(await ended).toMatchObject({ name: 'Interrupted' });
  });
});

describe('several lines at once', () => {
  test('from a pipe are the answers of several questions', async () => {
    const { prompter } = plain('One\nTwo\n');
    expect(await prompter.ask(question('facts'))).toMatchObject({ value: 'One' });
    expect(await prompter.ask(question('facts'))).toMatchObject({ value: 'Two' });
  });

  test('typed into one question were pasted, and go together', async () => {
    const { prompter, said } = plain('One\n\nTwo\n.\n', { tty: true });
    expect(await prompter.ask(question('facts'))).toMatchObject({ value: 'One\n\nTwo' });
    expect(said()).toContain('they go together');
  });
});

describe('the review', () => {
  const items = [
    { id: 'client', ask: 'Which client?', answer: 'Acme' },
    { id: 'sure', ask: 'Sure?', answer: 'yes' },
  ];
  test.each([
    ['', { kind: 'go-on' }],
    ['2', { kind: 'edit', index: 1 }],
    ['3\n1', { kind: 'edit', index: 0 }],
    [':back', { kind: 'back' }],
    [':pause', { kind: 'pause' }],
  ])('%j', async (typed, reply) => {
    const { prompter, said } = plain(`${typed}\n`);
    const overview = { title: 'So far', ask: 'All right?', help: 'Look twice.', items };
    expect(await prompter.review(overview)).toEqual(reply);
    expect(said()).toContain('So far. All right?\nLook twice.\n1. Which client? Acme.\n2. Sure? yes.\n');
  });
});

describe('a draft', () => {
  const shown = {
    place: 'letter',
    title: 'Your letter.',
    help: undefined,
    text: 'Dear Acme\n',
    halfTyped: undefined,
    older: undefined,
    gaps: ['When?'],
    before: ['Today: Call them.'],
    warnings: ['Too much.'],
    criticise: async (text: string) => [`Judged: ${text.trim()}`],
  };
  test.each([
    ['', { kind: 'keep' }],
    [':write\nHello\n\nSam\n.\n', { kind: 'edited', text: 'Hello\n\nSam\n' }],
    ['what\n', { kind: 'keep' }],
    ['y\n', { kind: 'keep' }],
    ['1\n', { kind: 'keep' }],
    ['2\nHello\n.\n1\n', { kind: 'edited', text: 'Hello\n' }],
    ['3', { kind: 'review' }],
    ['4', { kind: 'pause' }],
    ['5\n', { kind: 'keep' }],
    ['Yes\n', { kind: 'keep' }],
    [':review', { kind: 'review' }],
    [':back', { kind: 'back' }],
    [':pause', { kind: 'pause' }],
  ])('%j', async (typed, reply) => {
    const { prompter, said } = plain(`${typed}\n`);
    expect(await prompter.draft(shown)).toEqual(reply);
    expect(said()).toContain('The text begins.\nDear Acme\nThe text ends.');
    expect(said()).toContain('no answer yet: When?');
    expect(said()).toContain('How to go about it. Today: Call them.');
    expect(said()).toContain('Too much.');
  });

  test('a wrong key does not read it out again', async () => {
    const { prompter, said } = plain('what\n:sned\n\n');
    await prompter.draft(shown);
    expect(said()).toContain(
      'Nothing is sent. Type 1 or Enter to keep it, 2 to write it yourself, 3 to change an answer, 4 to stop here. :back goes back.',
    );
    expect(said().match(/The text begins/g)).toHaveLength(1);
    expect(said().match(/is none of these\./g)).toHaveLength(2);
  });

  test('one’s own words of the time before stand there, and are kept', async () => {
    const { prompter, said } = plain('\n');
    const reply = await prompter.draft({ ...shown, halfTyped: 'Mine\n' });
    expect(reply).toEqual({ kind: 'edited', text: 'Mine\n' });
    expect(said()).toContain('The text begins.\nMine\nThe text ends.');
  });

  test('what the critic says comes again after each change', async () => {
    const { prompter, said } = plain(':write\nHello\n.\n\n');
    await prompter.draft(shown);
    expect(said().match(/Judged: .*/g)).toEqual(['Judged: Dear Acme', 'Judged: Hello']);
  });

  test.each([
    ['nothing', ''],
    ['blank lines', '\n  \n'],
    ['a command', ':back\n'],
  ])('%s is no letter, and leaves the text as it was', async (_what, words) => {
    const { prompter, said } = plain(`:write\n${words}.\n\n`);
    expect(await prompter.draft(shown)).toEqual({ kind: 'keep' });
    expect(said().match(/The text begins\.\nDear Acme\n/g)).toHaveLength(2);
  });

  describe('words of one’s own that are older than an answer', () => {
    const older = { ...shown, older: 'Mine\n' };
    test.each([
      { typed: '\n', reply: { kind: 'edited', text: 'Mine\n' } },
      { typed: ':other\n\n', reply: { kind: 'keep' } },
      { typed: '3\n1\n', reply: { kind: 'keep' } },
      { typed: ':other\n:other\n\n', reply: { kind: 'edited', text: 'Mine\n' } },
      { typed: ':write\nNew\n.\n:other\n:other\n\n', reply: { kind: 'edited', text: 'New\n' } },
    ])('$typed', async ({ typed, reply }) => {
      const { prompter, said } = plain(typed);
      expect(await prompter.draft(older)).toEqual(reply);
      expect(said()).toContain('An answer has changed since you wrote them');
      expect(said()).toContain('The text begins.\nMine\nThe text ends.');
    });

    test('without them there is no other to look at', async () => {
      const { prompter, said } = plain(':other\n\n');
      expect(await prompter.draft(shown)).toEqual({ kind: 'keep' });
      expect(said()).toContain(':other is none of these.');
    });
  });
});

test('a yes or no', async () => {
  const { prompter, said } = plain('maybe\nn\n\n');
  expect(await prompter.confirm('Go on?', true)).toBe(false);
  expect(await prompter.confirm('Go on?', true)).toBe(true);
  expect(said()).toContain('Go on? Type yes or no. Enter means yes.');
});
