import { expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import { PAUSE } from '../support/scripted-prompter.ts';
import { pictureWorld } from '../support/stories.ts';
import type { TestWorld, WorldOptions } from '../support/world.ts';

async function closedWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const made = await pictureWorld(options);
  await made.repair('close', 'R-1', '--outcome', 'lost_client', '--lesson', 'Ask.', '--cost', '100');
  return made;
}

test('is a second failure: the reason is kept, the promises stay, the client has to hear', async () => {
  const { repair, screen, json } = await closedWorld();
  expect(await repair('reopen', 'R-1', '--why', 'It came back.')).toBe(0);
  expect(screen.out).toBe(
    'R-1 is open again, as a second failure. What was promised before stays on record.\n',
  );
  expect(screen.err).toContain('Next: Tell the client that you are on it, then say so\n  repair note R-1');
  await repair('show', 'R-1', '--json');
  const view = json<CaseView>();
  expect(view).toMatchObject({ stage: 'noticed', overlays: ['reopened'], reopened: 1 });
  expect(view.promises).toHaveLength(3);
  expect(view).not.toHaveProperty('outcome');
  await repair('log', 'R-1');
  expect(screen.out).toContain('Opened again: It came back.');
});

test('in a terminal the reason is asked; stopping changes nothing', async () => {
  const made = await closedWorld({ answers: { why: PAUSE } });
  expect(await made.repair('reopen', 'R-1')).toBe(3);
  expect(await made.store.load('R-1')).toHaveProperty('closedAt');
  const again = await closedWorld({ answers: { why: 'It came back.' } });
  expect(await again.repair('reopen', 'R-1')).toBe(0);
  expect(await again.store.load('R-1')).not.toHaveProperty('closedAt');
});

test.each([[[]], [['--why', ' ']]])('without a reason (%s) it is refused', async (argv) => {
  const { repair, screen, store } = await closedWorld();
  expect(await repair('reopen', 'R-1', ...argv)).toBe(2);
  expect(screen.err).toContain('As in: repair reopen R-1 --why');
  expect(await store.load('R-1')).toHaveProperty('closedAt');
});

test('what is open is not opened', async () => {
  const { repair, screen } = await pictureWorld();
  expect(await repair('reopen', 'R-1', '--why', 'x')).toBe(1);
  expect(screen.err).toContain('R-1 is open. Nothing was changed.');
});

test('closing again offers what was said the first time', async () => {
  const made = await closedWorld();
  await made.repair('reopen', 'R-1', '--why', 'It came back.');
  await made.repair('close', 'R-1', '--outcome', 'lost_client');
  expect(made.screen.err).toContain('--lesson');
});
