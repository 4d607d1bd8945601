import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { BIN, requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { bracketed, KEY, raw, terminal, type TestTerminal } from '../support/terminal.ts';
import type { CaseView } from '../../src/case/schema.ts';

let home: string;
let remove = (): void => undefined;
let open: TestTerminal[] = [];

beforeAll(requireBuild);
beforeEach(() => {
  ({ path: home, remove } = temporaryHome());
});
afterEach(() => {
  for (const one of open) one.end();
  open = [];
  remove();
});

const AT = ['--now', '2026-01-15T09:00:00+01:00'] as const;
const { enter, back } = KEY;

function start(
  args: readonly string[],
  ...more: [env?: Record<string, string>, size?: object]
): TestTerminal {
  const one = terminal([...args, ...AT], home, ...more);
  open.push(one);
  return one;
}

async function caseOne(): Promise<CaseView> {
  const { out } = await runBuilt(['show', 'R-1', '--json', ...AT], { home });
  return JSON.parse(out) as CaseView;
}

/** The questions of the picture's story, in their order: the words by which each is known, and its answer. */
const STORY: readonly (readonly [
  id: string,
  question: string,
  answer: string | { picks: string; keys?: string },
])[] = [
  ['kind', 'What went wrong?', { picks: 'My mistake brought' }],
  ['client_name', 'Which client?', 'Harbour Dental'],
  ['what_happened', 'Just the facts.', 'I used a picture without a licence.'],
  ['their_words', 'in their own words?', `How?${enter}.`],
  ['wanted', 'like you to do about it?', 'Not to pay for it'],
  ['setting_currency', 'Which currency do you work in?', 'usd'],
  ['demand', 'being asked to pay?', '400'],
  ['monthly_fee', 'pay you a month?', '1200'],
  ['how_bad', 'How bad is it for them?', ''],
  ['fault', 'Whose doing was it?', '100'],
  ['whys.why', 'How could it come to that?', ''],
  ['why_it_happened', 'Why could it happen?', { picks: 'A right, licence' }],
  ['what_let_through', 'What should have caught it?', { picks: 'There was no check' }],
  ['covered', 'indemnity cover?', 'n'],
  ['told_on', 'When did you tell them', 'today'],
  ['setting_rate', 'What do you charge an hour?', '60'],
  ['setting_cash', 'How much money could you', ''],
  ['choose_remedy', 'What will you offer?', { picks: 'Replace what caused it', keys: KEY.space }],
  ['from_now_on', 'What will you do differently', ''],
  ['days', 'When will each be done?', { picks: 'Deliver the extra piece' }],
  ['dates.extra_piece', 'client: Deliver the extra piece', 'next friday'],
  ['days_again', 'When will each be done?', ''],
  ['write_to', 'Whom does your letter greet?', ''],
  ['setting_name', 'Which name shall your letters end with?', 'Sam Reed'],
  ['review', 'Change one, or go on?', ''],
  ['letter', 'Nothing is sent. What now?', ''],
];
const placeIn = (id: string): number => STORY.findIndex(([name]) => name === id);

/** Tells the story up to a question, which shows then. */
async function tellsUpTo(at: TestTerminal, stop: string, from = 'kind'): Promise<void> {
  await tells(at, placeIn(from), placeIn(stop));
  await at.sees(STORY[placeIn(stop)]?.[1] ?? '');
}

async function tells(at: TestTerminal, from: number, to: number): Promise<void> {
  for (const [, question, answer] of STORY.slice(from, to)) {
    await at.sees(question);
    if (typeof answer !== 'string') await at.pointsAt(answer.picks);
    at.type(`${typeof answer === 'string' ? answer : (answer.keys ?? '')}${enter}`);
  }
}

async function tellsAll(at: TestTerminal): Promise<void> {
  await tells(at, 0, STORY.length);
  await at.sees('repair apology sent R-1');
  expect(await at.exited).toBe(0);
}

async function chooses(at: TestTerminal, label: string): Promise<void> {
  await at.pointsAt(label);
  at.type(enter);
}

const DONE = {
  stage: 'diagnosed',
  clientWords: 'How?',
  currency: 'USD',
  fault: { mine: 100 },
  remedy: { chosen: ['net_off', 'extra_piece'] },
  promises: [{ due: '2026-01-23' }, { kind: 'prevention' }, { due: '2026-02-28' }],
};

test('a number that is typed in the review goes to the answer of that number', async () => {
  const at = start(['new']);
  await tellsUpTo(at, 'review');
  at.type('4');
  await at.sees('❯ 4. ');
  at.type(KEY.ctrlC);
  expect(await at.exited).toBe(130);
});

test('a list that may be left open has a line for it, and Enter takes that', async () => {
  const own = join(home, 'own');
  mkdirSync(own);
  const step =
    '{ id: mood, kind: choice, phase: diagnosis, ask: How are they?, optional: true, options: [{ value: calm, label: Calm }, { value: loud, label: Loud }] }';
  writeFileSync(
    join(own, 'mood.yaml'),
    `format: 1\nid: mood\nversion: 1.0.0\ntitle: Mood\nwhen_to_use: To see.\nsteps:\n  - { id: client_name, kind: text, phase: opening, ask: Which client?, as: client.name }\n  - { id: what_happened, kind: text, phase: opening, ask: What happened?, as: facts }\n  - ${step}\n`,
  );
  const at = start(['new', '--playbook', 'mood'], { REPAIR_PLAYBOOKS: own });
  await at.answers('Which client?', `Jo${enter}`);
  await at.answers('What happened?', `I was late.${enter}`);
  await at.answers('❯ Leave it open', enter);
  await at.sees('left open');
  expect(await at.exited).toBe(0);
  expect((await caseOne()).answers['mood'] ?? null).toBeNull();
});

describe.each([60, 80, 120])('in %i columns', (columns) => {
  test('the whole story, and no line is wider than the terminal', async () => {
    const at = start(['new'], {}, { columns });
    await tellsAll(at);
    expect(await caseOne()).toMatchObject(DONE);
    expect(at.overlong()).toEqual([]);
  });
});

describe('going back', () => {
  test('Shift+Tab three times and forward again keeps what was answered', async () => {
    const at = start(['new']);
    await tellsUpTo(at, 'fault');
    at.type(back);
    await at.answers('How bad is it for them?', back);
    await at.answers('pay you a month?', back);
    await at.sees('being asked to pay?');
    await at.sees('USD 400.00'); // what stands there
    at.type(`500${enter}`);
    await at.answers('pay you a month?', enter);
    await at.sees('USD 1,200.00');
    await at.answers('How bad is it for them?', enter);
    await at.answers('Whose doing was it', `100${enter}`);
    await at.sees('How could it come to that?');
    expect((await caseOne()).answers).toMatchObject({
      demand: { amount: '500.00' },
      monthly_fee: { amount: '1200.00' },
    });
  });

  test('from the first question leads to the menu, with what was chosen, while there is no case', async () => {
    const at = start(['new']);
    await tellsUpTo(at, 'client_name');
    at.type(back);
    await at.sees('What went wrong?');
    await chooses(at, 'I missed a deadline');
    await at.answers('Which client?', back);
    await at.sees('❯ I missed a deadline');
    expect(at.text()).toContain('Enter keeps · letters narrow the 10 · ? why');
    at.type(enter);
    await at.answers('Which client?', `Jo${enter}`);
    await at.answers('What was due', back);
    await at.sees('Which client?');
    await at.sees('Enter keeps · Ctrl-C stops');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
    expect((await caseOne()).playbook).toMatchObject({ id: 'missed-deadline' });
  });

  test('is not offered at the first question of all', async () => {
    const at = start(['new', '--playbook', 'core']);
    await at.answers('Which client?', `${back}:back${enter}`);
    await at.sees('This is the first question.');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
    expect(at.text()).not.toContain('Shift+Tab');
  });

  test('Esc does the same', async () => {
    const at = start(['new', 'Harbour Dental', '--playbook', 'core']);
    await at.answers('What happened?', `It broke.${enter}`);
    await at.answers('in their own words?', KEY.escape);
    await at.sees('What happened?');
    await at.sees('> It broke.');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });

  test('from a list, from a yes or no, and from the letter', async () => {
    const at = start(['new', '--playbook', 'costly-mistake']);
    await tellsUpTo(at, 'told_on', 'client_name');
    at.type(back);
    await at.answers('indemnity cover?', back);
    await at.answers('There was a check, and it was not run', back);
    await at.sees('I told them in words they could not act on');
    await chooses(at, 'A right, licence');
    await tellsUpTo(at, 'letter', 'what_let_through');
    at.type(back);
    await at.answers('Which name shall your letters end with?', back);
    await at.answers('Whom does your letter greet?', back);
    await at.sees('Deliver the extra piece');
    await at.sees('Friday 23 January 2026');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });

  test('what was begun is there when one comes again', async () => {
    const at = start(['new', 'Harbour Dental', '--playbook', 'core']);
    await at.answers('What happened?', `It broke.${enter}`);
    await at.answers('in their own words?', 'They are not');
    await at.sees('They are not');
    at.type(back);
    await at.answers('> It broke.', enter);
    await at.sees('in their own words?');
    await at.sees('> They are not');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });
});

describe('?', () => {
  test('says why, in a line and in a list', async () => {
    const at = start(['new', '--playbook', 'costly-mistake']);
    await at.answers('Which client?', `Harbour Dental${enter}`);
    await at.answers('Just the facts.', '?');
    await at.sees('(after “How to repair broken client relationships”)');
    await tellsUpTo(at, 'why_it_happened', 'what_happened');
    at.type('?');
    await at.sees('(after “Six steps to fix a bad client relationship”)');
    await at.sees('Why could it happen?');
    await at.sees('Ctrl-C stops');
    expect(at.text().match(/Enter keeps/g)).toHaveLength(1); // of this list: no other keys are left
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });

  test('in the first menu says what it is for, and leaves the cursor where it was', async () => {
    const at = start(['new']);
    await at.sees('What went wrong?');
    await at.pointsAt('I missed a deadline');
    at.type('?');
    await at.sees('decides what you are asked');
    await at.sees('❯ I missed a deadline');
    at.type(enter);
    await at.sees('Which client?');
    expect(at.text()).toMatch(/What went wrong\?\n {2}I missed a deadline/);
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });

  test('in a list of several leaves what was ticked, and the cursor', async () => {
    const at = start(['new', '--playbook', 'costly-mistake']);
    await tellsUpTo(at, 'choose_remedy', 'client_name');
    await at.pointsAt('Replace what caused it');
    at.type(`${KEY.space}?`);
    await at.sees('What will you offer?');
    await at.sees('❯◯ Replace what caused it');
    await at.sees('Shift+Tab back');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });

  test('is not offered where there is nothing to say', async () => {
    const at = start(['new', '--playbook', 'core']);
    await at.sees('Which client?');
    await at.sees('Ctrl-C stops');
    expect(at.text()).not.toContain('? why');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });
});

test('a long list is narrowed by letters, which why leaves as they are', async () => {
  const at = start(['new', '--playbook', 'costly-mistake']);
  await tellsUpTo(at, 'why_it_happened', 'client_name');
  await at.sees('letters narrow the 29');
  at.type('lic');
  await at.sees('> lic ❯ A right, licence');
  at.type('x');
  await at.sees('Nothing fits these letters. Backspace takes them back.');
  at.type(`${enter}?`);
  await at.sees('(after “Six steps to fix a bad client relationship”)');
  await at.sees('> licx');
  at.type(KEY.rubout);
  await at.sees('❯ A right, licence');
  at.type(enter);
  await at.sees('What should have caught it?');
  expect(at.text()).toMatch(/Why could it happen\?\n {2}A right, licence/);
  at.type(KEY.ctrlC);
  expect(await at.exited).toBe(130);
});

test('a refused answer stays in its line, to be mended, and the keys stay under it', async () => {
  const at = start(['new', '--playbook', 'costly-mistake']);
  await tellsUpTo(at, 'fault', 'client_name');
  at.type(`80 me${enter}`);
  await at.sees('> 80 me That does not fit: the parts sum to 80; they have to sum to 100 Enter keeps');
  at.type(` 20 illness${enter}`);
  await at.sees('mine 80, chance 20');
  at.type(KEY.ctrlC);
  expect(await at.exited).toBe(130);
});

test('a yes or no has its keys under it, stands at the margin, and takes a letter', async () => {
  const at = start(['new', '--playbook', 'costly-mistake']);
  await tellsUpTo(at, 'covered', 'client_name');
  await at.sees('Shift+Tab back');
  expect(at.text()).toMatch(/^Do you have professional indemnity cover/m);
  expect(at.text()).toMatch(/Shift\+Tab back · \? why · Ctrl-C stops$/);
  at.type(`y${enter}`);
  await at.sees('yes');
  await at.sees('?');
  at.type(KEY.ctrlC);
  expect(await at.exited).toBe(130);
  expect((await caseOne()).answers).toMatchObject({ covered: true });
});

function halfTypedFiles(): string[] {
  const paths = readdirSync(home, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.includes('state') && path.endsWith('R-1.json'));
}

describe('stopped while somebody types', () => {
  test.each(['what_happened', 'their_words', 'demand', 'fault', 'told_on', 'dates.extra_piece'])(
    'Ctrl-C at %s: the half line is there again',
    async (id) => {
      const first = start(['new', '--playbook', 'costly-mistake']);
      await tellsUpTo(first, id, 'client_name');
      first.type('12 half');
      await first.sees('> 12 half');
      first.type(KEY.ctrlC);
      expect(await first.exited).toBe(130);
      expect(first.text()).toMatch(/^Saved\. Go on with: repair resume R-1$/m);

      const second = start(['resume']);
      await second.sees('> 12 half');
      second.type(KEY.ctrlC);
      expect(await second.exited).toBe(130);
      const third = start(['resume']);
      await third.sees('> 12 half');
    },
  );

  test.each(['how_bad', 'covered', 'choose_remedy', 'review', 'letter'])(
    'Ctrl-C at %s leaves the screen as it was found, and the same question comes again',
    async (id) => {
      const first = start(['new']);
      await tellsUpTo(first, id);
      first.type(KEY.ctrlC);
      expect(await first.exited).toBe(130);
      const shown = first.raw();
      expect(shown.lastIndexOf('\u001B[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001B[?25l'));
      expect(shown.lastIndexOf('\u001B[?2004l')).toBeGreaterThan(shown.lastIndexOf('\u001B[?2004h'));
      expect(first.text()).toContain('Saved. Go on with: repair resume R-1');
      const second = start(['resume']);
      if (id === 'letter') await second.answers('Change one, or go on?', enter);
      await second.sees(STORY[placeIn(id)]?.[1] ?? '');
    },
  );

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s says that it is saved, and keeps the half line', async (name, exit) => {
    const first = start(['new', 'Harbour Dental', '--playbook', 'core']);
    await first.answers('What happened?', 'The site was');
    await first.sees('> The site was');
    first.signal(name);
    expect(await first.exited).toBe(exit);
    expect(first.text()).toContain('Saved. Go on with: repair resume R-1');
    const second = start(['resume']);
    await second.sees('> The site was');
  });

  test('kill -9 loses no more than the last letters', async () => {
    const first = start(['new', 'Harbour Dental', '--playbook', 'core']);
    await first.answers('What happened?', 'The site was');
    await first.sees('> The site was');
    await vi.waitFor(() => expect(halfTypedFiles()).toHaveLength(1), { timeout: 5000, interval: 20 });
    first.signal('SIGKILL');
    expect(await first.exited).toBe(137);
    const second = start(['resume']);
    await second.answers('> The site was', ` down.${enter}`);
    await second.sees('in their own words?');
    expect((await caseOne()).facts).toBe('The site was down.');
  });
});

/** An e-mail of 300 lines, every fifth of them blank, the last one not. */
const MAIL = Array.from({ length: 300 }, (_, index) =>
  index % 5 === 3 ? '' : `Line ${index + 1}: “as agreed” they said, 12 € – not 1,200.`,
).join('\n');

describe('a paste', () => {
  test('a line end of two characters is one', async () => {
    const at = start(['new', 'Harbour Dental', '--playbook', 'core']);
    await at.answers('What happened?', 'First.\r\nSecond.');
    await at.sees('Second.');
    at.type(`${KEY.up}${enter}`);
    await at.sees('in their own words?');
    expect((await caseOne()).facts).toBe('First.\nSecond.');
  });

  test.each([
    ['bracketed', bracketed],
    ['raw', raw],
  ] as const)('of 300 lines with blank ones arrives whole: %s', async (_how, pasted) => {
    const at = start(['new', 'Harbour Dental', '--playbook', 'core']);
    await at.answers('What happened?', `It broke.${enter}`);
    await at.answers('in their own words?', `${pasted(MAIL)}${enter}.${enter}`);
    await at.sees('300 lines, kept whole');
    await at.sees('What would they like');
    expect((await caseOne()).clientWords).toBe(MAIL);
  });

  test.each([
    ['bracketed', bracketed],
    ['raw', raw],
  ] as const)('of several lines into an ordinary question keeps them all: %s', async (_how, pasted) => {
    const at = start(['new', 'Harbour Dental', '--playbook', 'core']);
    await at.answers('What happened?', pasted('First.\n\nSecond.\nThird'));
    await at.sees('Third');
    at.type(enter);
    await at.sees('in their own words?');
    expect((await caseOne()).facts).toBe('First.\n\nSecond.\nThird');
  });
});

test('with ACCESSIBLE a paste of several lines does not run into the next questions', async () => {
  const at = start(['new', 'Harbour Dental', '--playbook', 'core'], { ACCESSIBLE: '1' });
  await at.sees('Just the facts.');
  await at.answers('Type words of your own.', 'First.\r\rSecond.\r');
  await at.answers('they go together', `.${enter}`);
  await at.sees('What did the client write');
  expect((await caseOne()).facts).toBe('First.\n\nSecond.');
});

/** An editor of the person's own: a script that gets the file. */
function editor(script: string): string {
  const path = join(home, 'editor.sh');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function atTheLetter(EDITOR: string): Promise<TestTerminal> {
  const at = start(['new'], { EDITOR });
  await tellsUpTo(at, 'letter');
  await chooses(at, 'Change it in my editor');
  return at;
}

describe('the editor', () => {
  test('that works changes the letter, and leaves no file behind', async () => {
    const at = await atTheLetter(
      editor('ls -l "$1" > "$HOME/mode"; echo "$1" > "$HOME/path"; echo "Own words." > "$1"'),
    );
    await at.sees('Own words.');
    await at.sees('Nothing is sent. What now?');
    await chooses(at, 'Keep my words');
    expect(await at.exited).toBe(0);
    expect((await caseOne()).apology.drafts).toMatchObject([{ by: 'person', text: 'Own words.\n' }]);
    expect(readFileSync(join(home, 'mode'), 'utf8')).toMatch(/^-rw------- /);
    expect(existsSync(readFileSync(join(home, 'path'), 'utf8').trim())).toBe(false);
  });

  test('that fails keeps the letter, and says so', async () => {
    const at = await atTheLetter(editor('echo "Half" > "$1"; exit 3'));
    await at.sees('The editor ended with 3, so nothing was taken over. The text is as it was.');
    await at.sees('Hello Harbour Dental');
    await at.sees('Nothing is sent. What now?');
    await chooses(at, 'Keep it');
    expect(await at.exited).toBe(0);
    expect((await caseOne()).apology.drafts).toMatchObject([{ by: 'composer' }]);
  });

  test('that is not there says so', async () => {
    const at = await atTheLetter('no-such-editor --wait');
    await at.sees('The editor no-such-editor did not start (ENOENT). The text is as it was.');
    await at.sees('Nothing is sent. What now?');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });

  test('words changed in it are there after a Ctrl-C', async () => {
    const at = await atTheLetter(editor('echo "Own words." > "$1"'));
    await at.sees('Own words.');
    await at.sees('Nothing is sent. What now?');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
    const next = start(['resume']);
    await next.answers('Change one, or go on?', enter);
    await next.sees('Own words.');
    await next.sees('Keep my words');
  });

  test('what is written in the terminal stays when one goes back from it', async () => {
    const at = start(['new']);
    await tellsUpTo(at, 'letter');
    await chooses(at, 'Change it here');
    await at.sees('Your words.');
    await at.sees('Sam Reed');
    at.type(`${enter}PS: I will call.`);
    await at.sees('PS: I will call.');
    at.type(back);
    await at.sees('PS: I will call.');
    await at.sees('Keep my words');
    await chooses(at, 'Look at the draft instead');
    await at.sees('Keep it');
    at.type(KEY.ctrlC);
    expect(await at.exited).toBe(130);
  });

  test('without one the letter is changed in the terminal', async () => {
    const at = start(['new']);
    await tellsUpTo(at, 'letter');
    await chooses(at, 'Change it here');
    await at.sees('Sam Reed');
    at.type(`${enter}PS: I will call.`);
    await at.sees('PS: I will call.');
    at.type(`${KEY.up}, of Reed Design`); // the name, above the line that was added
    await at.sees('Sam Reed, of Reed Design');
    at.type(KEY.ctrlD);
    await at.sees('Nothing is sent. What now?');
    await chooses(at, 'Keep my words');
    expect(await at.exited).toBe(0);
    const [draft] = (await caseOne()).apology.drafts;
    expect(draft?.text).toMatch(
      /^Subject: [^\n]*\n\nHello Harbour Dental[\s\S]*Sam Reed, of Reed Design\nPS: I will call\.\n$/,
    );
  });
});

test('NO_COLOR is kept to', async () => {
  const at = start(['new'], { NO_COLOR: '1' });
  await tellsAll(at);
  // oxlint-disable-next-line no-control-regex -- colours and weights are what is looked for
  expect(at.raw().match(/\u001B\[[\d;]*m/g) ?? []).toEqual([]);
});

test('with ACCESSIBLE the whole story is lines of text that make sense read aloud', async () => {
  const at = start(['new'], { ACCESSIBLE: '1' });
  const say = (question: string, words: string): Promise<void> => at.answers(question, `${words}${enter}`);
  await say('What went wrong?', '1');
  await say('Which client?', 'Harbour Dental');
  await say('Just the facts.', 'I used a picture without a licence.');
  await say('a line with only a dot', `How?${enter}.`);
  await say('like you to do about it?', 'Not to pay for it');
  await say('Which currency', 'usd');
  await say('being asked to pay?', '400');
  await say('pay you a month?', '1200');
  await say('Enter means 3, Serious: it hurts them in front of others.', '');
  await say('Whose doing was it?', '100');
  await say('How could it come to that?', 'I had no list of licences');
  await say('And why was that?', '');
  await at.sees('Why could it happen?');
  await at.sees('A right, licence'); // the list comes line by line
  const number = (label: string): string =>
    new RegExp(`(\\d+)\\. ${label}`).exec(at.text().slice(at.text().lastIndexOf('Why could')))?.[1] ?? '';
  await say('Type a number.', number('A right, licence'));
  await at.sees('What should have caught it?');
  await at.sees('There was no check');
  const absent = /(\d+)\. There was no check/.exec(at.text().slice(at.text().lastIndexOf('What should')));
  await say('Type a number.', absent?.[1] ?? '');
  await say('indemnity cover?', 'no');
  await say('When did you tell them', 'today');
  await say('What do you charge an hour?', '60');
  await say('How much money could you', '');
  await say('What will you offer?', '2, 4');
  await say('What will you do differently', '');
  await say('Type a number to change that answer.', '3');
  await say('By when?', 'next friday');
  await say('3. Deliver the extra piece of work. Friday 23 January 2026.', '');
  await say('Whom does your letter greet?', '');
  await say('Which name shall your letters', 'Sam Reed');
  await say('Type a number to change that answer.', '');
  await say('Nothing is sent.', '');
  await at.sees('repair apology sent R-1');
  expect(await at.exited).toBe(0);
  expect(at.raw()).not.toContain('\u001B');
  const doubled = at
    .text()
    .split('\n')
    .filter((line) => / {2}/.test(line.trim()));
  expect(doubled).toEqual([]);
  expect(await caseOne()).toMatchObject({ currency: 'USD', fault: { mine: 100 }, stage: 'diagnosed' });
});

test('new --json > case.json asks on the terminal and leaves clean JSON in the file', async () => {
  const script = `"$1" "$2" new --json --now ${AT[1]} > case.json`;
  const program = ['/bin/sh', '-c', script, 'sh', process.execPath, BIN];
  const at = terminal([], home, {}, { program });
  open.push(at);
  await tellsAll(at);
  const text = readFileSync(join(home, 'case.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ schema: 'repair.case/1', ...DONE });
  expect(text).not.toContain('\u001B');
});
