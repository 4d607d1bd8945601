import { describe, expect, test } from 'vitest';
import { DEDUCTION, EXTRA_PIECE, pictureWorld } from '../support/stories.ts';
import { ENTER, leaves, turns } from '../support/scripted-prompter.ts';
import { fills } from '../support/case.ts';
import { writtenCase } from '../support/written-case.ts';
import { world, type TestWorld, type WorldOptions } from '../support/world.ts';

/** The letter is sent (events 22 and 23), the extra piece is kept (24). */
async function keptWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const made = await pictureWorld(options);
  await made.repair('apology', 'sent', 'R-1');
  await made.repair('promise', 'keep', EXTRA_PIECE);
  return made;
}

async function stateOf({ store }: TestWorld, id: string): Promise<string | undefined> {
  return (await store.load('R-1')).promises.find((promise) => promise.id === id)?.state;
}

test('takes back the newest thing, says what that was, how to reverse it, and what comes next', async () => {
  const made = await keptWorld();
  expect(await made.repair('undo', 'R-1')).toBe(0);
  expect(made.screen.out).toBe(
    'R-1: taken back.\n  24  Promise R-1.3 kept (“Deliver the extra piece of work”)\nTo reverse this: repair undo R-1 --event 25\n',
  );
  expect(made.screen.err).toMatch(/^\nNext: .+\n {2}repair remedy answer R-1 --accepted "their words"\n$/);
  expect(await stateOf(made, EXTRA_PIECE)).toBe('open');
});

test('walks one act further each time; a letter goes with its offer', async () => {
  const made = await keptWorld();
  await made.repair('undo', 'R-1');
  expect(await made.repair('undo', 'R-1')).toBe(0);
  expect(made.screen.out).toMatch(
    /^ {2}22 {2}me to client, email: Subject: I used a picture.*…\n {2}23 {2}Offered/m,
  );
  expect(made.screen.out).toContain('What the client has read stays read.');
  expect(await made.store.load('R-1')).toMatchObject({ messages: [], remedy: { offers: [] } });
  expect(await stateOf(made, DEDUCTION)).toBe('planned');
  await made.repair('undo', 'R-1');
  expect(made.screen.out).toContain('21  Letter drafted');
});

test('is itself undone by its number, whole', async () => {
  const made = await keptWorld();
  await made.repair('undo', 'R-1');
  await made.repair('undo', 'R-1');
  expect(await made.repair('undo', 'R-1', '--event', '26')).toBe(0);
  expect(made.screen.out).toContain('R-1: back again.\n  26  Took back 22: me to client');
  expect(await stateOf(made, DEDUCTION)).toBe('open');
  expect(await stateOf(made, EXTRA_PIECE)).toBe('open');
  // An undone undo is passed over: the next one goes on with the letter.
  await made.repair('undo', 'R-1');
  expect(made.screen.out).toContain('22  me to client');
});

test('an answer is told by its question, as in the log', async () => {
  const made = await keptWorld();
  await made.repair('undo', 'R-1', '--event', '9');
  expect(made.screen.out).toContain('  9  Whose doing was it? Share out 100 percent: mine 100\n');
});

test('--event takes back one thing from the midst', async () => {
  const made = await keptWorld();
  await made.repair('promise', 'keep', DEDUCTION);
  expect(await made.repair('undo', 'R-1', '--event', '24', '--json')).toBe(0);
  expect(made.json()).toMatchObject({ schema: 'repair.case/1', rev: 26 });
  expect([await stateOf(made, EXTRA_PIECE), await stateOf(made, DEDUCTION)]).toEqual(['open', 'kept']);
});

test('without a case it is the last thing done in whichever', async () => {
  const made = await keptWorld();
  made.travel('2026-01-16');
  await made.repair('note', 'R-1', 'They rang.');
  expect(await made.repair('undo')).toBe(0);
  expect(made.screen.out).toContain('25  Note: They rang.');
});

test('each time without a case it is the last thing that still counts, in whichever', async () => {
  const made = world();
  for (const client of ['Acme', 'Birch']) await writtenCase(made.store, client);
  const notes = [
    ['R-1', 'First'],
    ['R-2', 'Second'],
    ['R-1', 'Third'],
    ['R-2', 'Fourth'],
  ] as const;
  for (const [at, [id, words]] of notes.entries()) {
    made.travel(`2026-02-0${at + 1}`);
    await made.repair('note', id, words);
  }
  for (const [at, [id, words]] of notes.toReversed().entries()) {
    made.travel(`2026-02-1${at}`);
    await made.repair('undo');
    expect(made.screen.out).toMatch(new RegExp(`^${id}: taken back\\.\n.*Note: ${words}`));
  }
  expect(await made.repair('undo')).toBe(4);
  expect(made.screen.err).toContain('There is nothing to take back.');
});

describe('whose case it is', () => {
  test('stays known', async () => {
    const made = world();
    const { id } = await writtenCase(made.store, 'Birch');
    expect(await made.repair('undo', id, '--event', '2')).toBe(1);
    expect(made.screen.err).toBe(
      'It would leave R-1 without a client. Nothing was changed.\nIf the name is wrong: repair resume R-1 --set client_name="their name"\n',
    );
    expect(await made.repair('undo', id)).toBe(1);
    expect(made.screen.err).toContain('nothing is left to take back but its beginning');
    expect(await made.repair('show', 'birch')).toBe(0);
  });

  test('another name can be taken back, and so can the one before it', async () => {
    for (const [event, left] of [
      ['3', 'Birch'],
      ['2', 'Beech'],
    ] as const) {
      const made = world();
      await writtenCase(made.store, 'Birch', () => [fills('client.name', 'Beech')]);
      expect(await made.repair('undo', 'R-1', '--event', event)).toBe(0);
      expect(await made.repair('show', left)).toBe(0);
    }
  });
});

test('a close that is taken back is open again, with the promise that was made in it gone', async () => {
  const made = await pictureWorld();
  await made.repair('promise', 'release', 'R-1.1', '--why', 'No use.');
  const words = ['--outcome', 'lost_client', '--lesson', 'Ask.', '--prevent', 'Ask first by fri'];
  expect(await made.repair('close', 'R-1', ...words)).toBe(0);
  expect(await stateOf(made, 'R-1.4')).toBe('open');
  await made.repair('undo', 'R-1');
  const { closedAt, promises } = await made.store.load('R-1');
  expect([closedAt, promises.map(({ id }) => id)]).toEqual([undefined, ['R-1.1', 'R-1.2', 'R-1.3']]);
  await made.repair('promise', 'add', 'R-1', 'Another', '--due', 'fri');
  expect(made.screen.out).toContain('R-1.5 is planned');
});

describe('is refused', () => {
  test.each([
    ['1', 1, 'The beginning of R-1 cannot be taken back.', '--outcome withdrawn'],
    ['99', 4, 'R-1 has no event “99”.', 'repair log R-1'],
    ['0', 4, 'R-1 has no event “0”.', 'repair log R-1'],
    ['last', 4, 'R-1 has no event “last”.', 'repair log R-1'],
    ['24', 1, 'Event 24 of R-1 is taken back already.', 'repair undo R-1 --event 25'],
  ])('event %s', async (event, exit, says, hint) => {
    const made = await keptWorld();
    await made.repair('undo', 'R-1');
    const { rev } = await made.store.load('R-1');
    expect(await made.repair('undo', 'R-1', '--event', event)).toBe(exit);
    expect(made.screen.err).toContain(says);
    expect(made.screen.err).toContain(hint);
    expect((await made.store.load('R-1')).rev).toBe(rev);
  });

  test('when only the beginning is left', async () => {
    const made = await keptWorld();
    for (let code = 0; code === 0; ) code = await made.repair('undo', 'R-1');
    expect(made.screen.err).toContain('nothing is left to take back but its beginning');
  });

  test('for a case that was forgotten, and where there is none', async () => {
    const made = await keptWorld();
    await made.store.forget('R-1', '2026-01-16T09:00:00+01:00');
    expect(await made.repair('undo', 'R-1')).toBe(4);
    expect(await world().repair('undo')).toBe(4);
  });
});

describe('in a terminal', () => {
  test('shows what it takes back and asks; Enter means yes', async () => {
    const made = await keptWorld({ answers: { confirm: ENTER } });
    expect(await made.repair('undo', 'R-1')).toBe(0);
    expect(made.screen.err).toContain(
      'This is taken back:\n  24  Promise R-1.3 kept (“Deliver the extra piece of work”)\nYou can have it back afterwards: repair undo R-1 --event 25\nGo on?',
    );
    expect(made.unused).toEqual([]);
  });

  test('a no, and Ctrl-C, change nothing', async () => {
    const made = await keptWorld({ answers: { confirm: turns(false, leaves('SIGINT')) } });
    expect(await made.repair('undo', 'R-1')).toBe(1);
    expect(made.screen.err).toContain('Nothing was taken back.');
    expect(await made.repair('undo', 'R-1')).toBe(130);
    expect(await stateOf(made, EXTRA_PIECE)).toBe('kept');
  });

  test('--yes and --no-input do not ask', async () => {
    const made = await keptWorld({ answers: {} });
    expect(await made.repair('undo', 'R-1', '--yes')).toBe(0);
    expect(await made.repair('undo', 'R-1', '--no-input')).toBe(0);
  });
});

test('however much was taken back, the walk goes on from there to the same case', async () => {
  const whole = await pictureWorld();
  const { answers, harms, causes, title, remedy } = await whole.store.load('R-1');
  for (const undos of [1, 3, 5, 8, 12, 16]) {
    const made = await pictureWorld();
    for (let n = 0; n < undos; n += 1) await made.repair('undo', 'R-1');
    expect([undos, await made.repair('resume', 'R-1', '--answers', 'story.json'), made.screen.err]).toEqual([
      undos,
      0,
      expect.stringContaining('repair apology sent R-1'),
    ]);
    const again = await made.store.load('R-1');
    expect(again).toMatchObject({ harms, causes, title, remedy, promises: [{}, {}, {}] });
    expect(Object.keys(again.answers).toSorted()).toEqual(Object.keys(answers).toSorted());
  }
});
