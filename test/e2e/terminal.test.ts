import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { storyFile } from '../support/stories.ts';
import { KEY, terminal, type TestTerminal } from '../support/terminal.ts';
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

function start(args: readonly string[], env?: Readonly<Record<string, string>>): TestTerminal {
  const one = terminal([...args, ...AT], home, env);
  open.push(one);
  return one;
}

async function caseOne(): Promise<CaseView> {
  const { out } = await runBuilt(['show', 'R-1', '--json', ...AT], { home });
  return JSON.parse(out) as CaseView;
}

const { enter } = KEY;
const CURSOR_HIDDEN = '\u001B[?25l';
const CURSOR_SHOWN = '\u001B[?25h';

/** The first answers of the story, and its currency; what comes next is the demand. */
async function beginsStory(at: TestTerminal): Promise<void> {
  await at.answers('Which client?', `Harbour Dental${enter}`);
  await at.sees('This is R-1.');
  await at.answers('What happened?', `I used a picture without a licence.${enter}`);
  await at.answers(
    'in their own words?',
    `How should we handle this?${enter}They want 400.${enter}.${enter}`,
  );
  await at.answers('What would they like you to do about it?', `Not to pay for it${enter}`);
  await at.answers('Which currency do you work in?', `usd${enter}`);
}

test('the whole story, typed in', async () => {
  const at = start(['new', '--playbook', 'costly-mistake']);
  await beginsStory(at);
  await at.answers('What is the client being asked to pay?', `400${enter}`);
  await at.answers('pay you a month?', `1200${enter}`);
  await at.answers('How bad is it for them?', enter);
  await at.answers('Share out 100 percent.', `mine 100${enter}`);
  await at.answers('How could it come to that?', `I had no list of licences${enter}`);
  await at.answers('And why was that?', enter);
  await at.sees('Why could it happen?');
  await at.pointsAt('A right, licence');
  at.type(enter);
  await at.sees('What should have caught it?');
  await at.pointsAt('There was no check');
  at.type(enter);
  await at.answers('Do you have professional indemnity cover?', `n${enter}`);
  await at.answers('When did you tell them', `today${enter}`);
  await at.answers('What do you charge an hour?', `60${enter}`);
  await at.answers('How much money could you', enter);
  await at.sees('What will you offer?');
  await at.pointsAt('Replace what caused it');
  at.type(KEY.space); // it is recommended, and this time not needed
  at.type(enter);
  await at.answers('What will you do differently', enter);
  await at.sees('When will each be done?');
  await at.pointsAt('Deliver the extra piece');
  at.type(enter);
  await at.answers('client: Deliver the extra piece of work', `next friday${enter}`);
  await at.answers('When will each be done?', enter);
  await at.answers('Whom does your letter greet?', enter);
  await at.answers('Which name shall your letters end with?', `Sam Reed${enter}`);
  await at.answers('Change one, or go on?', enter);
  await at.sees('Your letter.');
  await at.sees('I used a picture without a licence. That was my mistake');
  await at.sees('free of charge, by Friday 23 January.');
  await at.answers('Nothing is sent. What now?', enter);
  await at.sees('Next: Send the apology, then say so repair apology sent R-1');
  expect(await at.exited).toBe(0);
  expect(at.text()).toMatch(/^R-1 {2}Harbour Dental: .*\n\nPromises$/m);
  expect(at.text().match(/Hello Harbour Dental/g)).toHaveLength(1); // it was read before it was kept

  const made = await caseOne();
  expect(made).toMatchObject({
    stage: 'diagnosed',
    clientWords: 'How should we handle this?\nThey want 400.',
    currency: 'USD',
    severityWhy: [{ rule: 'loss_quarter_of_fee' }],
    causes: [{ leaf: 'rights_or_compliance', whys: ['I had no list of licences'] }, { role: 'escape' }],
    fault: { mine: 100 },
    remedy: { chosen: ['net_off', 'extra_piece'] },
    promises: [{ due: '2026-01-23' }, { kind: 'prevention' }, { due: '2026-02-28' }],
  });
  expect(made.defaulted).toEqual(['how_bad', 'from_now_on']);
});

test('Ctrl-C in the middle saves, says how to go on, and the same question comes again', async () => {
  const first = start(['new', '--playbook', 'costly-mistake']);
  await beginsStory(first);
  await first.sees('What is the client being asked to pay?');
  first.type(KEY.ctrlC);
  expect(await first.exited).toBe(130);
  expect(first.text()).toMatch(/^Saved\. Go on with: repair resume R-1$/m);
  expect(first.raw().lastIndexOf(CURSOR_SHOWN)).toBeGreaterThan(first.raw().lastIndexOf(CURSOR_HIDDEN));

  const second = start(['resume', 'R-1']);
  await second.answers('What is the client being asked to pay?', `400 USD${enter}`);
  await second.sees('pay you a month?');
  expect(second.text()).not.toContain('Which client?');
  second.type(KEY.ctrlC);
  expect(await second.exited).toBe(130);
  const { answers } = await caseOne();
  expect(Object.keys(answers)).toEqual(['client_name', 'what_happened', 'their_words', 'wanted', 'demand']);
});

test.each([
  ['Ctrl-C', KEY.ctrlC],
  ['Ctrl-D', KEY.ctrlD],
])('%s at the first question keeps nothing', async (_name, key) => {
  const at = start(['new', '--playbook', 'core']);
  await at.sees('Which client?');
  at.type(key);
  expect(await at.exited).toBe(130);
  expect(at.text()).toContain('nothing was kept');
  const { out } = await runBuilt(['status', '--json'], { home });
  expect(JSON.parse(out)).toMatchObject({ cases: [] });
});

test('an answer that does not do is explained, and asked again', async () => {
  const at = start(['new', '--playbook', 'costly-mistake']);
  await beginsStory(at);
  await at.answers('What is the client being asked to pay?', `lots${enter}`);
  await at.sees('"lots" is not an amount');
  at.type(`${'\u007F'.repeat(4)}400 USD${enter}`);
  await at.sees('pay you a month?');
  expect((await caseOne()).answers['demand']).toEqual({ amount: '400.00', currency: 'USD' });
});

test('with ACCESSIBLE every question is lines of text, and nothing moves the cursor', async () => {
  const at = start(['new', '--playbook', 'costly-mistake'], { ACCESSIBLE: '1' });
  await at.answers('opening, question 1 of about', `Harbour Dental${enter}`);
  await at.sees('Kept: Harbour Dental.');
  await at.answers('What happened?', `I used a picture.${enter}`);
  await at.answers('a line with only a dot', `How?${enter}.${enter}`);
  await at.answers('What would they like', `?${enter}`);
  await at.sees('(after “Repairing a damaged relationship with a client”)'); // why it is asked
  at.type(enter);
  await at.sees('Kept: skipped.');
  await at.answers('Which currency do you work in?', `usd${enter}`);
  await at.answers('What is the client being asked to pay?', `lots${enter}`);
  await at.sees('That does not fit:');
  at.type(`400 USD${enter}`);
  await at.sees('Kept: USD 400.00');
  await at.answers('pay you a month?', `1200${enter}`);
  await at.answers('2. Moderate: it costs them something', `3${enter}`);
  await at.sees('Kept: Serious: it hurts them in front of others.');
  await at.answers('Share out 100 percent.', `:pause${enter}`);
  expect(await at.exited).toBe(3);
  expect(at.text()).toContain('Saved. Go on with: repair resume R-1');
  expect(at.raw()).not.toContain('\u001B');
});

const ENDS = [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

/** The exit code of a program that is told to stop while it asks, and what its screen says then. */
async function toldToStop(
  name: (typeof ENDS)[number][0],
  env: Record<string, string>,
): Promise<[number, string]> {
  const at = start(['new', '--playbook', 'core'], env);
  await at.answers('Which client?', `Harbour Dental${enter}`);
  await at.sees('What happened?');
  at.signal(name);
  return [await at.exited, at.text()];
}
const SAVED = expect.stringContaining('Saved. Go on with: repair resume R-1') as string;

test.each(ENDS)('%s while plain lines ask ends with %i, and says that it is saved', async (name, exit) => {
  expect(await toldToStop(name, { ACCESSIBLE: '1' })).toEqual([exit, SAVED]);
});

test.each(ENDS)('%s while a widget asks ends with %i, and says that it is saved', async (name, exit) => {
  expect(await toldToStop(name, {})).toEqual([exit, SAVED]);
});

test('bare repair in a terminal is the status, in colour and within its columns', async () => {
  writeFileSync(join(home, 'story.json'), storyFile());
  await runBuilt(['new', '--playbook', 'costly-mistake', '--answers', 'story.json', ...AT], { home });
  const at = start([]);
  expect(await at.exited).toBe(0);
  expect(at.text()).toMatch(/^Thursday 15 January 2026\. 1 open case, nothing overdue$/m);
  expect(at.text()).toMatch(/^ *R-1 +Harbour Dental +.* diagnosed +today$/m);
  expect(at.text()).toMatch(/^ {2}repair apology sent R-1$/m);
  expect(at.raw()).toContain('\u001B[');
});

test('where the terminal shows no UTF-8, plain signs stand for ours, in talk and in widgets', async () => {
  writeFileSync(join(home, 'story.json'), storyFile());
  await runBuilt(['new', '--playbook', 'costly-mistake', '--answers', 'story.json', ...AT], { home });
  const at = start(['new'], { LANG: 'C' });
  await at.sees('> My mistake brought the client a bill');
  at.type(KEY.ctrlC);
  expect(await at.exited).toBe(130);
  const refused = start(['show', 'nobody'], { LANG: 'C' });
  expect(await refused.exited).toBe(4);
  // oxlint-disable-next-line no-control-regex -- all that is ASCII
  expect(at.raw() + refused.raw()).toMatch(/^[\u0000-\u007F]*$/);
});
