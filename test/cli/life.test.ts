import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import type { Report } from '../../src/report/report.ts';
import { figureIn } from '../support/reports.ts';
import { pictureWorld } from '../support/stories.ts';
import type { TestWorld } from '../support/world.ts';

/** A step that is taken: it exits with 0, says what comes next, and the case stands where it should. */
async function does(
  life: TestWorld,
  argv: readonly string[],
  stage: CaseView['stage'],
  next: RegExp,
): Promise<void> {
  const { repair, screen } = life;
  expect([argv, await repair(...argv), screen.err]).toEqual([argv, 0, expect.stringMatching(next)]);
  expect([argv, (await viewIn(life)).stage]).toEqual([argv, stage]);
}

/** A short-cut: refused with its code and its reason, and nothing is changed. */
async function refuses(
  life: TestWorld,
  argv: readonly string[],
  exit: number,
  reason: RegExp,
): Promise<void> {
  const { repair, screen, store } = life;
  const { rev } = await store.load('R-1');
  expect([argv, await repair(...argv), screen.err]).toEqual([argv, exit, expect.stringMatching(reason)]);
  expect([argv, (await store.load('R-1')).rev]).toEqual([argv, rev]);
}

async function viewIn({ repair, json }: TestWorld): Promise<CaseView> {
  await repair('show', 'R-1', '--json');
  return json<CaseView>();
}

/** The promises of the story for somebody who has not told the client yet. */
const [UPDATE, PREVENTION, DEDUCTION, EXTRA_PIECE] = ['R-1.1', 'R-1.2', 'R-1.3', 'R-1.4'];

const WORDS = ['--lesson', 'No picture without its licence.'] as const;
const close = (...more: readonly string[]): string[] => ['close', 'R-1', ...more];
const good = close('--outcome', 'repaired', ...WORDS);

async function toldLate(life: TestWorld): Promise<void> {
  await refuses(life, good, 1, /nothing was told to the client\. First: repair apology sent R-1/);
  await refuses(life, close('--outcome', 'graceful exit', ...WORDS), 1, /as “parted on good terms”/);
  await refuses(life, ['reopen', 'R-1', '--why', 'x'], 1, /R-1 is open/);
  await refuses(life, ['promise', 'keep', 'R-1.9'], 4, /no promise R-1\.9/);
  await refuses(life, ['undo', 'R-1', '--event', '1'], 1, /beginning of R-1 cannot be taken back/);
  await does(life, ['apology', 'sent', 'R-1'], 'offered', /repair promise keep/);
  await refuses(life, ['apology', 'sent', 'R-1'], 1, /recorded as sent already/);
}

async function promisesAreKept(life: TestWorld): Promise<void> {
  await refuses(
    life,
    good,
    1,
    /3 promises to the client are open[\s\S]*keep R-1\.1[\s\S]*keep R-1\.3[\s\S]*keep R-1\.4/,
  );
  await refuses(life, close('--outcome', 'withdrawn'), 1, /3 promises to the client are open/);
  await refuses(life, ['promise', 'release', DEDUCTION], 2, /Only the client can let you off/);
  await refuses(life, ['promise', 'release', DEDUCTION, '--why', ' '], 2, /Only the client can let you off/);
  await refuses(life, ['promise', 'keep', DEDUCTION, '--on', 'tomorrow'], 2, /has not come yet/);
  await refuses(life, ['promise', 'move', DEDUCTION, 'yesterday'], 2, /has passed/);
  await refuses(life, ['promise', 'break', DEDUCTION], 2, /needs a reason/);
  await refuses(life, ['promise', 'add', 'R-1', 'Proofs'], 2, /needs a day/);
  life.travel('2026-01-19');
  await does(life, ['promise', 'keep', UPDATE], 'offered', /Next/);
  await does(life, ['note', 'R-1', 'Fine by me.', '--from', 'client'], 'offered', /promise keep/);
  await does(life, ['promise', 'keep', EXTRA_PIECE, '--proof', 'sent'], 'offered', /promise keep/);
  await does(
    life,
    ['promise', 'add', 'R-1', 'Send the proofs', '--due', '+2d', '--told'],
    'offered',
    /keep R-1\.5/,
  );
  life.travel('2026-01-26');
  await does(life, ['promise', 'break', 'R-1.5', '--why', 'Ill.'], 'offered', /Tell the client about R-1\.5/);
  await does(life, ['promise', 'move', DEDUCTION, '2026-03-10', '--agreed'], 'offered', /Next/);
  life.travel('2026-03-09');
  await does(life, ['promise', 'keep', DEDUCTION], 'offered', /keep R-1\.2/);
  await refuses(life, good, 1, /R-1\.5 was broken, and they have not heard from you since/);
  await does(life, ['note', 'R-1', 'No proofs; sorry.', '--to', 'client'], 'offered', /keep R-1\.2/);
}

async function closes(life: TestWorld): Promise<void> {
  await does(life, ['promise', 'release', PREVENTION, '--why', 'We draw now.'], 'offered', /close R-1/);
  await refuses(life, good, 2, /--prevent/);
  await refuses(life, [...good, '--prevent', 'Draw'], 2, /--prevent needs a day/);
  await refuses(life, [...good, '--prevent', 'Draw by fri', '--not-preventing', 'x'], 2, /one of them/);
  await refuses(life, [...good, '--cost', 'much', '--not-preventing', 'x'], 2, /--cost/);
  await does(
    life,
    [...good, '--cost', '480', '--prevent', 'Draw our own by 2026-04-01'],
    'closed',
    /keep R-1\.6/,
  );
  await refuses(life, good, 1, /closed already[\s\S]*repair reopen R-1/);
  await refuses(life, ['promise', 'add', 'R-1', 'More', '--due', 'fri', '--told'], 1, /is closed/);
  await refuses(life, ['resume', 'R-1'], 1, /is closed/);
  await refuses(life, ['promise', 'keep', DEDUCTION], 1, /kept already[\s\S]*repair undo R-1 --event/);
}

async function goesOn(life: TestWorld): Promise<void> {
  life.travel('2026-03-20');
  await refuses(life, ['reopen', 'R-1'], 2, /needs a reason/);
  await does(life, ['reopen', 'R-1', '--why', 'The new one, too.'], 'noticed', /Tell the client/);
  await refuses(life, good, 1, /nothing was told to the client since it was opened again/);
  await does(
    life,
    ['note', 'R-1', 'I am on it.', '--to', 'client', '--via', 'call'],
    'offered',
    /repair promise add R-1/,
  );
  await does(
    life,
    ['promise', 'add', 'R-1', 'Replace every picture', '--due', '2026-03-27', '--told'],
    'offered',
    /keep R-1\.9/,
  );
  await refuses(life, good, 1, /1 promise to the client is open/);
  await does(life, ['promise', 'keep', 'R-1.9'], 'offered', /keep R-1\.6/);
  await does(life, close('--outcome', 'repaired cooler', '--lesson', 'Draw.'), 'closed', /keep R-1\.6/);
  await does(life, ['promise', 'keep', 'R-1.6'], 'closed', /keep R-1\.10/);
  life.travel('2026-06-20');
  await does(life, ['promise', 'keep', 'R-1.10'], 'closed', /keep R-1\.11/);
  await does(life, ['score', 'R-1', '9', '--relationship', 'active_more'], 'closed', /keep R-1\.11/);
  await does(life, ['promise', 'keep', 'R-1.11'], 'closed', /^$/);
}

describe('the life of a case', () => {
  test('from noticed to closed, opened again and closed, without a short-cut', async () => {
    const life = await pictureWorld({}, { told_on: null });
    expect((await viewIn(life)).stage).toBe('noticed');
    await toldLate(life);
    await promisesAreKept(life);
    await closes(life);
    await goesOn(life);
    const view = await viewIn(life);
    expect(view).toMatchObject({ outcome: 'repaired_cooler', lesson: 'Draw.', reopened: 1, next: null });
    expect(view.promises.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'R-1.1 kept',
      'R-1.2 released',
      'R-1.3 kept',
      'R-1.4 kept',
      'R-1.5 broken',
      'R-1.6 kept',
      'R-1.7 released',
      'R-1.8 released',
      'R-1.9 kept',
      'R-1.10 kept',
      'R-1.11 kept',
    ]);
  });

  test('with their yes: agreed, delivering, settled, closed, each in its turn', async () => {
    const life = await pictureWorld({}, { told_on: null });
    const accepts = ['remedy', 'answer', 'R-1', '--accepted', 'Fair enough.'];
    await refuses(life, accepts, 1, /Nothing was offered in R-1 yet/);
    await does(life, ['apology', 'sent', 'R-1'], 'offered', /keep R-1\.1/);
    await refuses(life, ['remedy', 'answer', 'R-1'], 2, /Say which answer it is/);
    await does(
      life,
      ['remedy', 'answer', 'R-1', '--countered', 'And a refund.'],
      'offered',
      /remedy compare R-1/,
    );
    await does(life, accepts, 'delivering', /keep R-1\.1/);
    await refuses(life, good, 1, /3 promises to the client are open/);
    life.travel('2026-01-19');
    await does(life, ['promise', 'keep', UPDATE], 'delivering', /promise keep/);
    await does(life, ['promise', 'keep', EXTRA_PIECE], 'delivering', /promise keep/);
    await does(life, ['promise', 'keep', DEDUCTION], 'settled', /keep R-1\.2/);
    await does(life, ['promise', 'keep', PREVENTION], 'settled', /close R-1/);
    await does(life, good, 'closed', /keep R-1\.5/);
    expect(await viewIn(life)).toMatchObject({
      outcome: 'repaired',
      closedAt: expect.stringMatching(/^2026-01-19/),
    });
  });

  test('and the record counts what was really kept', async () => {
    const life = await pictureWorld({}, { told_on: null });
    for (const part of [toldLate, promisesAreKept, closes, goesOn]) await part(life);
    await life.repair('report', '--json');
    const report = life.json<Report>();
    expect(figureIn(report, 'promises_kept').value).toMatchObject({ k: 3, n: 5 });
    expect(figureIn(report, 'promises_kept_agreed').value).toMatchObject({ k: 4, n: 5 });
    expect(report.strips[0]?.promises.filter(({ mark }) => mark === 'broken')).toHaveLength(1);
    expect(figureIn(report, 'promises_own_kept').value).toMatchObject({ n: 4 });
    expect(figureIn(report, 'reopened').ids).toEqual(['R-1']);
  });

  test('and all of it can be taken back, one thing after the other', async () => {
    const life = await pictureWorld({}, { told_on: null });
    const { repair, screen, store } = life;
    const begun = await store.load('R-1');
    for (const part of [toldLate, promisesAreKept, closes, goesOn]) await part(life);
    let steps = 0;
    while ((await store.load('R-1')).apology.drafts.length > 0) {
      expect(await repair('undo', 'R-1')).toBe(0);
      steps += 1;
      const now = await store.load('R-1');
      if (now.messages.length > 0 || now.promises.length !== begun.promises.length) continue;
      const { rev: _rev, events: _events, ...facts } = now;
      const { rev: _begun, events: _all, ...before } = begun;
      expect(facts).toEqual(before);
      break;
    }
    expect(steps).toBe(20);
    while ((await repair('undo', 'R-1')) === 0) steps += 1;
    expect(screen.err).toContain('nothing is left to take back but its beginning');
    expect(await store.load('R-1')).toMatchObject({ answers: {}, promises: [], title: '' });
  });
});
