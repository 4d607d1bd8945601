import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import { requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { storyFile } from '../support/stories.ts';
import { KEY, terminal, type TestTerminal } from '../support/terminal.ts';

let home: string;
let remove = (): void => undefined;
let open: TestTerminal[] = [];
const AT = ['--now', '2026-01-15T09:00:00+01:00'] as const;
const { enter } = KEY;

beforeAll(requireBuild);
beforeEach(async () => {
  ({ path: home, remove } = temporaryHome());
  const story = join(home, 'story.json');
  writeFileSync(story, storyFile());
  await runs('new', '--playbook', 'costly-mistake', '--answers', story);
  await runs('promise', 'release', 'R-1.1', '--why', 'No use.');
});
afterEach(() => {
  for (const one of open) one.end();
  open = [];
  remove();
});

async function runs(...args: readonly string[]): Promise<string> {
  const { code, out } = await runBuilt([...args, ...AT], { home });
  expect([args, code]).toEqual([args, 0]);
  return out;
}

async function caseOne(): Promise<CaseView> {
  return JSON.parse(await runs('show', 'R-1', '--json')) as CaseView;
}

function start(...args: readonly string[]): TestTerminal {
  const one = terminal([...args, ...AT], home);
  open.push(one);
  return one;
}

test('a case is closed one question at a time, stopped, gone on with, and opened by undo', async () => {
  const first = start('close', 'R-1');
  await first.sees('How did it end?');
  await first.pointsAt('the client left');
  first.type(enter);
  await first.answers('What did it cost you', `480${enter}`);
  await first.sees('What will you do differently');
  first.type('No picture wi');
  await first.sees('No picture wi');
  first.type(KEY.ctrlC);
  expect(await first.exited).toBe(130);

  const again = start('close', 'R-1');
  await again.answers('How did it end?', enter);
  await again.answers('What did it cost you', enter);
  await again.answers('What will you do differently', `thout its licence.${enter}`);
  await again.answers('What stops it from happening again?', enter);
  await again.answers('By when?', enter);
  await again.sees('R-1 is closed.');
  expect(await again.exited).toBe(0);
  expect(await caseOne()).toMatchObject({
    stage: 'closed',
    outcome: 'lost_client',
    actualCost: { amount: '480.00', currency: 'USD' },
    lesson: 'No picture without its licence.',
  });

  const undo = start('undo');
  await undo.sees('Closed: the client left.');
  await undo.answers('Go on?', enter);
  await undo.sees('R-1: taken back.');
  expect(await undo.exited).toBe(0);
  expect((await caseOne()).closedAt).toBeUndefined();
}, 60_000);
