import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { pictureWorld, WITH_POLICY, storyFile } from '../support/stories.ts';
import { NOW, world, type TestWorld } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

const ROOMY = { screen: true, env: { NO_COLOR: '1' } };

test('one page says what happened, whose doing, what is offered and promised, and how the letter reads', async () => {
  const { repair, screen } = await pictureWorld(ROOMY);
  expect(await repair('show', 'R-1')).toBe(0);
  for (const words of [
    /^diagnosed, serious; opened Thu 15 Jan \(today\)$/m,
    /^What happened {2}I used a picture/m,
    /^Whose doing {4}mine 100 %$/m,
    /^Why {12}A right, licence or privacy rule was not respected$/m,
    /^Let through {4}There was no check that could have caught it$/m,
    /^You offer {6}Take it off next month's invoice \(USD 400\.00\); One extra piece of\n +work, free of charge \(3 h\)$/m,
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
  expect(screen.out).toMatch(/^open {5}R-1\.2 .*moved from [^,]*, agreed/ms);
  expect(screen.out).toMatch(/^overdue {2}R-1\.3/m);
  expect(screen.out).toMatch(/^Letter, sent Thu 15 Jan$/m);
});

test.each([
  ['sent before', []],
  [
    'sent before it failed again',
    [
      ['close', 'R-1', '--outcome', 'lost_client', '--lesson', 'Ask.', '--cost', '100', '--force'],
      ['reopen', 'R-1', '--why', 'Again.'],
    ],
  ],
])('a letter written anew after one was %s is one to send', async (_what, between) => {
  const { repair, screen } = await pictureWorld(ROOMY);
  await repair('apology', 'sent', 'R-1');
  for (const argv of between) expect(await repair(...argv)).toBe(0);
  await repair('resume', 'R-1', '--no-input', '--set', 'what_happened=I took a picture that was not ours.');
  await repair('show', 'R-1');
  expect(screen.out).toMatch(/^Letter, sent Thu 15 Jan$/m);
  await repair('apology', 'draft', 'R-1');
  await repair('show', 'R-1');
  expect(screen.out).toMatch(/^Letter, not sent yet$/m);
  expect(screen.err).toContain('Next: Send the apology, then say so\n  repair apology sent R-1');
  await repair('resume', 'R-1', '--no-input', '--set', 'what_happened=I took a picture of theirs.');
  await repair('show', 'R-1');
  expect(screen.err).toContain('Next: Send the apology, then say so\n  repair apology sent R-1');
  expect(await repair('apology', 'sent', 'R-1')).toBe(0);
  await repair('show', 'R-1');
  expect(screen.out).toMatch(/^Letter, sent Thu 15 Jan$/m);
  expect(screen.err).not.toContain('apology sent');
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
  expect(json<CaseView>()).toMatchObject({ schema: 'repair.case/1', id: 'R-1', rev: 21 });
});

describe('what the next stage needs', () => {
  test('is said without a command, for the next thing to do may be another', async () => {
    const { repair, screen } = await pictureWorld(ROOMY);
    await repair('apology', 'sent', 'R-1');
    await repair('remedy', 'answer', 'R-1', '--refused', 'No.');
    await repair('show', 'R-1');
    expect(screen.out).toMatch(/^Next it needs: their yes to your offer$/m);
    expect(screen.err).toContain('\n  repair remedy compare R-1\n');
  });

  test('one answer is named by its question', async () => {
    const { repair, screen, store } = await pictureWorld(ROOMY);
    const { id, rev, events } = await store.load('R-1');
    const last = events.findLast((event) => event.type === 'answered' && event.as === 'causes.escape');
    await store.append(id, rev, [{ type: 'undone', event: last?.n ?? 0 }], NOW);
    await repair('show', 'R-1');
    expect(screen.out).toMatch(/^Next it needs: what should have caught it$/m);
  });
});

describe('a full case', () => {
  const long = `${'They tell a long story of it. '.repeat(60)}\n`.repeat(10);

  const told = 'They tell a long story of it. '.repeat(30).trim();

  async function fullWorld(columns: string): Promise<TestWorld> {
    const made = await pictureWorld(
      { screen: true, env: { NO_COLOR: '1', COLUMNS: columns } },
      { their_words: long, wanted: told, what_happened: told },
    );
    await made.repair('apology', 'sent', 'R-1');
    for (let number = 4; number < 16; number += 1)
      await made.repair(
        'promise',
        'add',
        'R-1',
        `Mend part ${number} of it`,
        '--due',
        `+${number}d`,
        '--told',
      );
    await made.repair('promise', 'keep', 'R-1.4');
    return made;
  }

  test('is one page all the same, and says how to read the rest', async () => {
    const { repair, screen } = await fullWorld('80');
    await repair('show', 'R-1');
    const lines = screen.out.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(screen.out).toContain('And 7 more: repair promise list R-1');
    expect(screen.out).toMatch(/The whole letter: repair apology show R-1\n$/);
    // What comes soonest is there, what is kept gives way.
    expect(screen.out).toMatch(/^open +R-1\.5 /m);
    expect(screen.out).not.toContain('R-1.4 ');
  });

  test('shows what the client waits for before what comes sooner for oneself', async () => {
    const { repair, screen } = await fullWorld('80');
    await repair('promise', 'add', 'R-1', 'Tidy the desk', '--due', 'tomorrow', '--to', 'self');
    await repair('show', 'R-1');
    expect(screen.out).toMatch(/^open +R-1\.5 /m);
    expect(screen.out).not.toContain('Tidy the desk');
  });

  test('keeps some of the letter on a narrow screen', async () => {
    const { repair, screen } = await fullWorld('60');
    await repair('show', 'R-1');
    expect(screen.out).toMatch(/^ {2}Hello Harbour Dental,$/m);
    expect(screen.out.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  test('loses nothing: --json has it whole', async () => {
    const { repair, json } = await fullWorld('80');
    await repair('show', 'R-1', '--json');
    expect(json<CaseView>()).toMatchObject({ clientWords: long.trim() });
    expect(json<CaseView>().promises).toHaveLength(15);
  });
});

test('in a pipe nothing is cut: the title, an answer, a promise, the letter', async () => {
  const sentence = `They tell ${'a long story and '.repeat(40)}then it ends.`;
  const { repair, screen } = await pictureWorld({}, { what_happened: sentence, wanted: sentence });
  await repair('apology', 'sent', 'R-1');
  for (let number = 4; number < 14; number += 1)
    await repair('promise', 'add', 'R-1', `Mend part ${number}`, '--due', `+${number}d`, '--told');
  await repair('show', 'R-1');
  const told = screen.out.replaceAll(/\s+/g, ' ');
  expect(told.split(sentence)).toHaveLength(5);
  expect(told).not.toContain('…');
  expect(told).toContain('Mend part 13');
  await repair('apology', 'show', 'R-1');
  expect(told).toContain(screen.out.replaceAll(/\s+/g, ' ').trim());
});

describe('what was said since the letter', () => {
  test('stands before it', async () => {
    const { repair, screen, travel } = await pictureWorld(ROOMY);
    await repair('apology', 'sent', 'R-1');
    await repair('show', 'R-1');
    expect(screen.out).not.toContain('Last said');
    travel('2026-01-16');
    await repair('note', 'R-1', 'I rang: it is under way.', '--to', 'client', '--via', 'phone');
    await repair('show', 'R-1');
    expect(screen.out).toContain(
      'Last said, Fri 16 Jan: you to the client, phone\n\n  I rang: it is under way.\n\nLetter, sent Thu 15 Jan\n',
    );
    await repair('show', 'R-1', '--plain');
    expect(screen.out).toContain(
      'Last said, Fri 16 Jan: you to the client, phone\nI rang: it is under way.\n',
    );
  });

  test('their answer to the offer is told once, with its day', async () => {
    const { repair, screen, travel } = await pictureWorld(ROOMY);
    await repair('apology', 'sent', 'R-1');
    travel('2026-01-16');
    await repair('remedy', 'answer', 'R-1', '--refused', 'No, thank you.');
    await repair('show', 'R-1');
    expect(screen.out).toMatch(/^They say to it +refused on Fri 16 Jan: No, thank you\.$/m);
    expect(screen.out).not.toContain('Last said');
  });
});

describe('--for-client', () => {
  test('is an account to send, and says nothing of the rest', async () => {
    const { repair, screen, travel } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    await repair('note', 'R-1', 'They are difficult.', '--private');
    travel('2026-01-20');
    await repair('promise', 'keep', 'R-1.3', '--proof', 'mail of the 20th');
    expect(await repair('show', 'R-1', '--for-client')).toBe(0);
    expect(screen.out).toContain('For Harbour Dental, as of Tuesday 20 January 2026.');
    expect(screen.out).toContain('- Deliver the extra piece of work. Done on Tuesday 20 January 2026.');
    expect(screen.out).toContain("- By Saturday 28 February 2026: Take USD 400.00 off next month's invoice.");
    expect(screen.out).toContain(
      'From now on I keep the licence of everything I use beside the thing itself',
    );
    expect(screen.out).not.toMatch(/difficult|mail of|serious|R-1|rights|100 ?%|yourself/);
    expect(screen.err).toContain('Read it once more before you send it.');
  });

  test.each([80, 60])(
    '%i columns are kept to on a screen; in a pipe a paragraph is a line',
    async (columns) => {
      const { repair, screen } = await pictureWorld({
        screen: true,
        env: { NO_COLOR: '1', COLUMNS: `${columns}` },
      });
      await repair('show', 'R-1', '--for-client');
      expect(screen.out.split('\n').filter((line) => line.length > columns)).toEqual([]);
      const piped = await pictureWorld();
      await piped.repair('show', 'R-1', '--for-client');
      expect(piped.screen.out).toMatch(/^I used a picture.*settlement\.$/m);
    },
  );

  test('waits for the insurer, as the letter does', async () => {
    const { repair, screen } = world({ files: { 'story.json': storyFile({}, WITH_POLICY) } });
    await repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
    expect(await repair('show', '1', '--for-client')).toBe(1);
    expect(screen.out).toBe('');
    expect(screen.err).toContain('R-1 waits for the insurer');
  });

  test('has nothing to tell before it is known what happened', async () => {
    const store = memoryStore();
    await writtenCase(store, 'Acme');
    const { repair, screen } = world({ store });
    expect(await repair('show', 'acme', '--for-client')).toBe(1);
    expect(screen.err).toContain('R-1 does not say yet what happened.');
  });
});

describe('a card that is longer than the screen', () => {
  test('comes in the pager', async () => {
    const { repair, screen } = await pictureWorld({ screen: true, rows: 20 });
    expect(await repair('show', 'R-1')).toBe(0);
    expect(screen.paged).toContain('Harbour Dental');
    expect(screen.out).toBe('');
    expect(screen.err).toContain('Next:');
  });

  test.each([
    ['read aloud', { screen: true, rows: 20, env: { ACCESSIBLE: '1' } }],
    ['in a pipe', { rows: 20 }],
    ['on a screen that is long enough', { screen: true, rows: 200 }],
  ])('%s it is simply printed', async (_where, options) => {
    const { repair, screen } = await pictureWorld(options);
    expect(await repair('show', 'R-1')).toBe(0);
    expect(screen.paged).toBeUndefined();
    expect(screen.out).toContain('Harbour Dental');
  });
});

test('what comes next is not told into the midst of what a pipe shows in the same terminal', async () => {
  const made = await pictureWorld({ answers: {} });
  expect(await made.repair('show', 'R-1')).toBe(0);
  expect(made.screen.err).toBe('');
  expect(await made.repair('note', 'R-1', 'Said.')).toBe(0);
  expect(made.screen.err).toContain('Next: ');
});
