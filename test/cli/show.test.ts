import { expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import { pictureWorld, WITH_POLICY, storyFile } from '../support/stories.ts';
import { world } from '../support/world.ts';

const ROOMY = { screen: true, env: { NO_COLOR: '1' } };

test('one page says what happened, whose doing, what is offered and promised, and how the letter reads', async () => {
  const { repair, screen } = await pictureWorld(ROOMY);
  expect(await repair('show', 'R-1')).toBe(0);
  for (const words of [
    /^diagnosed, serious; opened Thu 15 Jan \(today\)$/m,
    /^What happened {2}I used a picture/m,
    /^Whose doing {4}mine 100 %$/m,
    /^You offer {6}discount invoice USD 400\.00, extra work 3 h$/m,
    /^planned {2}R-1\.3 Deliver the extra piece of work, by Thursday 29 January 2026/m,
    /^Letter, not sent yet$/m,
    /^ {2}Hello Harbour Dental,$/m,
  ])
    expect(screen.out).toMatch(words);
  expect(screen.err).toContain('Next: Send the apology, then say so\n  repair apology sent R-1');
});

test.each([80, 60, 40])('%i columns are kept to', async (columns) => {
  const { repair, screen } = await pictureWorld({
    screen: true,
    env: { NO_COLOR: '1', COLUMNS: `${columns}` },
  });
  await repair('show', 'R-1');
  expect(screen.out.split('\n').filter((line) => line.length > columns)).toEqual([]);
});

test('what is late, moved, kept and sent shows', async () => {
  const { repair, screen, travel } = await pictureWorld(ROOMY);
  await repair('apology', 'sent', 'R-1');
  await repair('promise', 'move', 'R-1.2', '2026-03-31', '--agreed');
  await repair('promise', 'keep', 'R-1.1');
  travel('2026-02-02');
  await repair('show', 'R-1');
  expect(screen.out).toMatch(/^kept {5}R-1\.1/m);
  expect(screen.out).toMatch(/^open {5}R-1\.2 .*first promised for/ms);
  expect(screen.out).toMatch(/^overdue {2}R-1\.3/m);
  expect(screen.out).toMatch(/^Letter, sent Thu 15 Jan$/m);
});

test('a case that waits for the insurer says so, and shows the first words', async () => {
  const { repair, screen } = world({ ...ROOMY, files: { 'story.json': storyFile({}, WITH_POLICY) } });
  await repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
  await repair('show', '1');
  expect(screen.out).toMatch(/^diagnosed?.*insurer hold|^noticed.*insurer hold/m);
  expect(screen.out).toMatch(/^Insurer {8}covered; they hear first \(amber\)$/m);
  expect(screen.out).toMatch(/^First words, not sent yet$/m);
});

test('--json is the same document that new printed', async () => {
  const { repair, screen, json } = await pictureWorld();
  await repair('show', 'R-1', '--json');
  const { out } = screen;
  await repair('show', '@last', '--json');
  expect(screen.out).toBe(out);
  expect(json<CaseView>()).toMatchObject({ schema: 'repair.case/1', id: 'R-1', rev: 19 });
});
