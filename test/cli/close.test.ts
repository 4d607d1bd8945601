import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import type { Report } from '../../src/report/report.ts';
import { figureIn } from '../support/reports.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld, PREVENTION } from '../support/stories.ts';
import { BACK, ENTER, leaves, PAUSE, turns } from '../support/scripted-prompter.ts';
import type { TestWorld, WorldOptions } from '../support/world.ts';

const WITH_WORDS = ['--outcome', 'repaired', '--lesson', 'No picture without its licence.'] as const;

async function keptWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const made = await pictureWorld(options);
  await made.repair('apology', 'sent', 'R-1');
  for (const id of [DEDUCTION, EXTRA_PIECE]) await made.repair('promise', 'keep', id);
  return made;
}

async function unprevented(options: WorldOptions = {}): Promise<TestWorld> {
  const made = await keptWorld(options);
  await made.repair('promise', 'release', PREVENTION, '--why', 'No use.');
  return made;
}

test('a case with every promise kept closes with its outcome and its lesson', async () => {
  const { repair, screen, store } = await keptWorld();
  expect(await repair('close', 'harbour', ...WITH_WORDS)).toBe(0);
  expect(screen.out).toBe(
    'R-1 is closed. Its lesson is kept. Not on record: an answer to your offer. Check in on Monday 16 February 2026 (R-1.4) and Wednesday 15 April 2026 (R-1.5).\nThank them, and sell nothing: “Thank you for telling me plainly what was wrong, and for your patience while I put it right.”\n',
  );
  expect(screen.err).toContain(`repair promise keep ${PREVENTION}`);
  expect(await store.load('R-1')).toMatchObject({
    outcome: 'repaired',
    lesson: 'No picture without its licence.',
  });
});

describe('while a promise to the client is open', () => {
  test('it is refused: each promise is named, with both ways out', async () => {
    const { repair, screen, store } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    const { rev } = await store.load('R-1');
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
    expect(screen.err).toContain('R-1 cannot close: 2 promises to the client are open. Nothing was changed.');
    expect(screen.err).toMatch(/^ {2}R-1\.2: Take USD 400\.00 off/m);
    expect(screen.err).toMatch(/^ {2}R-1\.3: Deliver/m);
    expect(screen.err).toMatch(/repair promise keep R-1\.\d/);
    expect(screen.err).toMatch(/repair promise release R-1\.\d/);
    expect(await store.load('R-1')).toMatchObject({ rev });
  });

  test('one that is moved or late still counts as open', async () => {
    const { repair, travel } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    await repair('promise', 'keep', EXTRA_PIECE);
    await repair('promise', 'move', DEDUCTION, '2026-06-30', '--agreed');
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
    travel('2026-08-01');
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
    await repair('promise', 'release', DEDUCTION, '--why', 'Never mind.');
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(0);
  });

  test('--force closes, is recorded, and the report counts it', async () => {
    const { repair, json } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    expect(await repair('close', 'R-1', ...WITH_WORDS, '--force', '--json')).toBe(0);
    expect(json<CaseView>()).toMatchObject({ stage: 'closed', forcedOpenPromises: [DEDUCTION, EXTRA_PIECE] });
    await repair('report', '--json');
    expect(figureIn(json<Report>(), 'closed_early')).toMatchObject({
      ids: ['R-1'],
      value: { count: 1, of: 1 },
    });
    await repair('report');
  });

  test('--force where nothing is open records nothing special', async () => {
    const { repair, json } = await keptWorld();
    await repair('close', 'R-1', ...WITH_WORDS, '--force', '--json');
    expect(json()).not.toHaveProperty('forcedOpenPromises');
  });
});

test('promises that were never told to the client do not hold a case open', async () => {
  const { repair } = await pictureWorld();
  expect(await repair('close', 'R-1', '--outcome', 'withdrawn', '--lesson', 'None yet.')).toBe(0);
});

test('what is closed is not closed again', async () => {
  const { repair, screen } = await keptWorld();
  await repair('close', 'R-1', ...WITH_WORDS);
  expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
  expect(screen.err).toContain('R-1 is closed already.');
});

describe('the outcome and the lesson', () => {
  test.each([
    [[], ['--outcome', '--lesson']],
    [['--outcome', 'repaired'], ['--lesson']],
    [['--lesson', 'Ask.'], ['--outcome']],
    [['--outcome', 'repaired', '--lesson', ' '], ['--lesson']],
  ])('are needed: %s', async (argv, named) => {
    const { repair, screen, store } = await keptWorld();
    expect(await repair('close', 'R-1', ...argv)).toBe(2);
    expect([...screen.err.matchAll(/^ {2}(--\w+):/gm)].map(([, flag]) => flag)).toEqual(named);
    expect(await store.load('R-1')).not.toHaveProperty('closedAt');
  });

  test.each([
    ['repaird', /did you mean repaired\?/],
    ['fine', /repaired, repaired_cooler, lost_client/],
  ])('%s is no outcome', async (outcome, says) => {
    const { repair, screen } = await keptWorld();
    expect(await repair('close', 'R-1', '--outcome', outcome, '--lesson', 'Ask.')).toBe(2);
    expect(screen.err).toMatch(says);
  });

  test.each(['lost client', 'lost-client', 'lost_client', 'Lost client'])(
    '%s is lost_client',
    async (outcome) => {
      const { repair, store } = await keptWorld();
      expect(await repair('close', 'R-1', '--outcome', outcome, '--lesson', 'Ask.')).toBe(0);
      expect(await store.load('R-1')).toMatchObject({ outcome: 'lost_client' });
    },
  );

  test('are asked where somebody can answer', async () => {
    const { repair, store, unused } = await keptWorld({
      answers: { outcome: 'repaired', cost: '', lesson: 'Ask first.' },
    });
    expect(await repair('close', 'R-1')).toBe(0);
    expect(unused).toEqual([]);
    expect(await store.load('R-1')).toMatchObject({ outcome: 'repaired', lesson: 'Ask first.' });
  });

  test('stopping at a question closes nothing', async () => {
    const { repair, store } = await keptWorld({ answers: { outcome: 'repaired', cost: '', lesson: PAUSE } });
    expect(await repair('close', 'R-1')).toBe(3);
    expect(await store.load('R-1')).not.toHaveProperty('closedAt');
  });
});

describe('an outcome that the record contradicts', () => {
  test('is refused with what would mend it; another is not', async () => {
    const { repair, screen } = await pictureWorld({}, { told_on: null });
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(1);
    expect(screen.err).toBe(
      [
        'R-1 cannot close as “repaired”. Nothing was changed.',
        '  told: nothing was told to the client. First: repair apology sent R-1',
        'Another outcome may be truer. --force closes all the same, on record.\n',
      ].join('\n'),
    );
    expect(await repair('close', 'R-1', '--outcome', 'withdrawn')).toBe(0);
    expect(screen.out).toBe('R-1 is closed. Begun by mistake, it counts nowhere.\n');
  });

  test('--force closes, and what stood against it stays on record', async () => {
    const { repair, screen, store } = await pictureWorld({}, { told_on: null });
    expect(await repair('close', 'R-1', ...WITH_WORDS, '--force')).toBe(0);
    expect(await store.load('R-1')).toMatchObject({ outcome: 'repaired', forcedGates: ['told'] });
    await repair('log', 'R-1');
    expect(screen.out).toContain('Forced: told');
  });

  test('in a terminal it is refused before anything else is asked', async () => {
    const { repair, asked } = await pictureWorld({ answers: { outcome: 'repaired' } }, { told_on: null });
    expect(await repair('close', 'R-1')).toBe(1);
    expect(asked).toHaveLength(1);
  });
});

describe('the cost', () => {
  test.each([
    ['400', '400.00'],
    ['0', '0.00'],
    ['USD 1,200.50', '1200.50'],
  ])('%s', async (typed, amount) => {
    const { repair, store } = await keptWorld();
    expect(await repair('close', 'R-1', ...WITH_WORDS, '--cost', typed)).toBe(0);
    expect(await store.load('R-1')).toMatchObject({ actualCost: { amount, currency: 'USD' } });
  });

  test.each(['much', '50 EUR', '1.200'])('%s is refused', async (typed) => {
    const { repair, screen, store } = await keptWorld();
    expect(await repair('close', 'R-1', ...WITH_WORDS, '--cost', typed)).toBe(2);
    expect(screen.err).toMatch(/^--cost: /);
    expect(await store.load('R-1')).not.toHaveProperty('closedAt');
  });
});

describe('what stops it next time', () => {
  test('is asked for where nothing does yet', async () => {
    const { repair, screen } = await unprevented();
    expect(await repair('close', 'R-1', ...WITH_WORDS)).toBe(2);
    expect(screen.err).toMatch(/^ {2}--prevent: .+--not-preventing/m);
  });

  test('becomes a promise that goes on reminding after the close', async () => {
    const { repair, screen, store, travel } = await unprevented();
    expect(await repair('close', 'R-1', ...WITH_WORDS, '--prevent', 'Go by the list by 2026-02-01')).toBe(0);
    expect(screen.out).toContain(
      'R-1 is closed. Its lesson is kept. Not on record: an answer to your offer. R-1.4 is due on Sunday 1 February 2026, and goes on reminding you. Check in on Monday 16 February 2026 (R-1.5)',
    );
    expect((await store.load('R-1')).promises.find(({ id }) => id === 'R-1.4')).toMatchObject({
      id: 'R-1.4',
      to: 'self',
      kind: 'prevention',
      text: 'Go by the list',
      due: '2026-02-01',
      state: 'open',
    });
    travel('2026-02-03');
    expect(await repair('status', '--exit-code')).toBe(10);
    expect(screen.out).toContain('repair promise keep R-1.4');
    await repair('promise', 'keep', 'R-1.4');
    expect(await repair('status', '--exit-code')).toBe(0);
  });

  test('or there is a reason, which is kept', async () => {
    const { repair, store } = await unprevented();
    expect(await repair('close', 'R-1', ...WITH_WORDS, '--not-preventing', 'It was chance.')).toBe(0);
    expect(await store.load('R-1')).toMatchObject({ notPreventing: 'It was chance.' });
  });

  test.each([
    ['Go by the list', /--prevent needs a day/],
    ['Go by the list by default', /default/],
    ['Go by the list by yesterday', /has passed/],
  ])('--prevent "%s" is refused', async (prevent, says) => {
    const { repair, screen } = await unprevented();
    expect(await repair('close', 'R-1', ...WITH_WORDS, '--prevent', prevent)).toBe(2);
    expect(screen.err).toMatch(says);
  });

  test('in a terminal the playbook proposes it, with its day', async () => {
    const made = await unprevented({
      answers: { outcome: 'repaired', cost: '120', lesson: 'Ask.', prevent: ENTER, by: ENTER },
    });
    expect(await made.repair('close', 'R-1')).toBe(0);
    expect((await made.store.load('R-1')).promises.at(-3)).toMatchObject({
      text: 'Keep the licence of everything used beside the thing itself',
      doneTest: 'The folder exists, and is complete',
      due: '2026-01-29',
    });
  });

  test('in a terminal it may be left out, with a reason', async () => {
    const made = await unprevented({
      answers: { outcome: 'repaired', cost: '', lesson: 'Ask.', prevent: '', why: 'It was chance.' },
    });
    expect(await made.repair('close', 'R-1')).toBe(0);
    expect(await made.store.load('R-1')).toMatchObject({ notPreventing: 'It was chance.' });
  });

  test('a case that was begun by mistake is asked nothing more', async () => {
    const made = await pictureWorld({ answers: { outcome: 'withdrawn' } });
    expect(await made.repair('close', 'R-1')).toBe(0);
    expect(made.asked).toHaveLength(1);
  });
});

describe('stopping on the way', () => {
  test('loses nothing: what was typed stands there the next time', async () => {
    const made = await keptWorld({
      answers: {
        outcome: turns('repaired cooler'.replace(' ', '_'), ENTER),
        cost: turns('120', ENTER),
        lesson: turns(leaves('SIGINT', 'No picture wi'), ENTER),
      },
    });
    expect(await made.repair('close', 'R-1')).toBe(130);
    expect(made.screen.err).toContain('R-1 is not closed. What you typed is kept for the next time.');
    expect(await made.repair('close', 'R-1')).toBe(0);
    expect(await made.store.load('R-1')).toMatchObject({
      outcome: 'repaired_cooler',
      actualCost: { amount: '120.00' },
      lesson: 'No picture wi',
    });
    expect(await made.store.halfTyped('R-1')).toBeUndefined();
  });

  test('does not write over a line that waits for the walk', async () => {
    const made = await keptWorld({ answers: { outcome: 'repaired', cost: '120', lesson: PAUSE } });
    const half = { step: 'letter', text: 'Dear all, half a let' };
    await made.store.saveHalfTyped('R-1', half);
    expect(await made.repair('close', 'R-1')).toBe(3);
    expect(made.screen.err).toContain('R-1 is not closed. Nothing was changed.');
    expect(await made.store.halfTyped('R-1')).toEqual(half);
  });

  test('going back asks the question before again', async () => {
    const made = await keptWorld({
      answers: { outcome: 'repaired', cost: turns('12', '120'), lesson: turns(BACK, 'Ask.') },
    });
    expect(await made.repair('close', 'R-1')).toBe(0);
    expect(await made.store.load('R-1')).toMatchObject({ actualCost: { amount: '120.00' } });
  });
});
