import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { changes, drafts, promises, says } from '../support/case.ts';
import { pictureWorld } from '../support/stories.ts';
import { world } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

interface StatusJson {
  readonly counts: { readonly open: number; readonly overdue: number; readonly unreadable: number };
  readonly cases: readonly { readonly id: string; readonly client: string }[];
}

/** The walk is done and the letter sent: nothing but promises is left. */
const sent = (): EventBody[] => [drafts(), says({ about: 'apology' })];
/** A promise to the client that counts, because they were told. */
const toClient =
  (due: string) =>
  (id: string): EventBody[] => [promises(`${id}.1`, { due }), ...sent()];
const toSelf =
  (due: string) =>
  (id: string): EventBody[] => [promises(`${id}.1`, { to: 'self', kind: 'prevention', due }), ...sent()];
const closedWith =
  (due: string) =>
  (id: string): EventBody[] => [...toSelf(due)(id), { type: 'closed', outcome: 'repaired' }];
const clientWrote = (): EventBody[] => [says({ from: 'client', to: 'me', text: 'Well?' })];

async function listed(...cases: readonly (readonly [string, (id: string) => readonly EventBody[]])[]) {
  const store = memoryStore();
  for (const [client, bodies] of cases) await writtenCase(store, client, bodies);
  const made = world({ store });
  return { ...made, code: await made.repair('status', '--json'), status: made.json<StatusJson>() };
}

test('the order is one anybody can explain', async () => {
  const { status } = await listed(
    ['due in a week', toClient('2026-01-22')],
    ['due today', toClient('2026-01-15')],
    ['promised to myself, overdue long', toSelf('2026-01-01')],
    ['overdue since yesterday', toClient('2026-01-14')],
    ['due in three days', toClient('2026-01-18')],
    ['overdue longest', toClient('2026-01-10')],
    ['overdue as long', toClient('2026-01-10')],
  );
  expect(status.cases.map(({ client }) => client)).toEqual([
    'overdue longest',
    'overdue as long',
    'overdue since yesterday',
    'promised to myself, overdue long',
    'due today',
    'due in three days',
    'due in a week',
  ]);
  expect(status.counts).toEqual({ open: 7, overdue: 4, unreadable: 0 });
});

test('a client who wrote last comes before what is due later', async () => {
  const { status } = await listed(
    ['later', toClient('2026-01-16')],
    ['waiting', (id) => [...toClient('2026-01-22')(id), ...clientWrote()]],
  );
  expect(status.cases.map(({ client }) => client)).toEqual(['waiting', 'later']);
});

test('an unfinished walk and an unsent letter are for today', async () => {
  const { status } = await listed(
    ['due tomorrow', toClient('2026-01-16')],
    ['not finished', () => []],
    ['not sent', () => [drafts()]],
  );
  expect(status.cases).toMatchObject([
    { client: 'not finished', next: { command: 'repair resume R-2', due: '2026-01-15' } },
    { client: 'not sent', next: { command: 'repair apology sent R-3', due: '2026-01-15' } },
    { client: 'due tomorrow', next: { command: 'repair promise keep R-1.1' } },
  ]);
});

test('a closed case stays while a promise to oneself is open, and goes when it is kept', async () => {
  const made = await listed([
    'Acme',
    (id) => [...toSelf('2026-01-20')(id), { type: 'closed', outcome: 'repaired' }],
  ]);
  expect(made.status.cases).toMatchObject([
    { id: 'R-1', stage: 'closed', next: { command: 'repair promise keep R-1.1' } },
  ]);
  await made.repair('promise', 'keep', 'R-1.1');
  await made.repair('status', '--json');
  expect(made.json<StatusJson>().cases).toEqual([]);
});

test('a closed case is listed when something in it is near; before that it is counted', async () => {
  const store = memoryStore();
  await writtenCase(store, 'Far', closedWith('2026-04-15'));
  const far = world({ store, screen: true, env: { NO_COLOR: '1' } });
  await far.repair('status');
  expect(far.screen.out).toBe(
    'No open cases.\n1 closed, with something to come later: repair promise list\n',
  );
  await writtenCase(store, 'Near', closedWith('2026-01-29'));
  await far.repair('status');
  expect(far.screen.out).toMatch(/2026\. No open cases, 1 closed with something to come,\s+nothing overdue/);
  expect(far.screen.out).toContain('Near');
  expect(far.screen.out).not.toContain('Far');
  expect(far.screen.out).toContain('\n1 closed, with something to come later: repair promise list\n');
  await far.repair('status', '--json');
  expect(far.json<StatusJson>().counts).toEqual({ open: 0, overdue: 0, unreadable: 0 });
  expect(far.json<StatusJson>().cases).toHaveLength(2);
});

describe('clocks', () => {
  const told = { told_on: null };

  test('a client who was not told in time comes first, with the reason', async () => {
    const { repair, screen, json, travel } = await pictureWorld(
      { screen: true, env: { NO_COLOR: '1' }, settings: { holidays: ['2026-01-16'] } },
      told,
    );
    travel('2026-01-15');
    expect(await repair('status', '--exit-code')).toBe(0);
    travel('2026-01-16');
    await repair('status');
    expect(screen.out).toContain('Why first: they were to hear from you by Thu 15 Jan');
    expect(screen.out).toContain('1 day overdue');
    expect(await repair('status', '--exit-code', '--json')).toBe(10);
    expect(json<StatusJson>()).toMatchObject({
      counts: { overdue: 1 },
      cases: [{ next: { clock: 'acknowledged', overdue: true }, reason: expect.any(String) as string }],
    });
  });

  test('an offer without an answer is asked about on the days of the settings', async () => {
    const holidays = ['2026-01-16'];
    const { repair, screen, json, travel } = await pictureWorld({ settings: { holidays } });
    await repair('apology', 'sent', 'R-1');
    await repair('show', 'R-1', '--json');
    // Friday is off, so three working days end on Wednesday.
    expect(json()).toMatchObject({ overlays: ['waiting'], waitingUntil: '2026-01-21' });
    travel('2026-01-20');
    await repair('remedy', 'compare', 'R-1');
    expect(screen.err).toContain('repair remedy answer R-1 --accepted');
    travel('2026-01-21');
    await repair('status', '--json');
    expect(json<StatusJson>().cases).toMatchObject([
      { next: { command: 'repair remedy answer R-1 --silent' } },
    ]);
    await repair('remedy', 'answer', 'R-1', '--silent');
    expect(screen.out).toBe('R-1: no answer yet.\n');
    travel('2026-01-27');
    await repair('remedy', 'answer', 'R-1', '--silent');
    expect(screen.out).toBe(
      'R-1: no answer yet. Tell them that your offer stands until Tuesday 10 February 2026, and leave it with them.\n',
    );
  });

  test('whatever else comes first, the answer that may come has its command', async () => {
    const made = await pictureWorld({ screen: true, env: { NO_COLOR: '1' } });
    await made.repair('apology', 'sent', 'R-1');
    const answer = 'When they answer (--accepted, --countered or --refused)';
    await made.repair('show', 'R-1');
    expect(made.screen.out).toContain(`${answer}\n → repair remedy answer R-1 --accepted "their words"`);
    expect(made.screen.out).not.toContain('their yes');
    expect(made.screen.err).toContain('when it comes: --accepted, --countered or --refused\n');
    await made.repair('status');
    expect(made.screen.out).not.toContain(answer);
    await made.repair('promise', 'add', 'R-1', 'Ring them', '--due', 'tomorrow', '--told');
    await made.repair('status');
    expect(made.screen.out).toMatch(/^First: R-1\. Ring them$/m);
    expect(made.screen.out).toContain(`${answer}\n  repair remedy answer R-1 --accepted "their words"\n`);
    await made.repair('remedy', 'answer', 'R-1', '--accepted', 'Fine.');
    for (const command of ['status', 'show']) {
      await made.repair(...(command === 'show' ? ['show', 'R-1'] : ['status']));
      expect(made.screen.out).not.toContain(answer);
    }
  });

  test.each([80, 60])('what waits and what is contested shows, in %i columns', async (columns) => {
    const made = await pictureWorld({ screen: true, env: { NO_COLOR: '1', COLUMNS: `${columns}` } });
    await made.repair('apology', 'sent', 'R-1');
    await made.repair('status');
    expect(made.screen.out).toMatch(/ waiting +in 5 days$/m);
    await made.repair('show', 'R-1');
    expect(made.screen.out.split('\n').slice(1, 3).join(' ')).toContain('waiting until Tue 20 Jan');
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'We lost more than that.', '--asks', '800');
    await made.repair('status');
    expect(made.screen.out).toMatch(/ contested +in 4 days$/m);
    expect(made.screen.out).toContain('repair remedy compare R-1');
    for (const line of made.screen.out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    await made.repair('status', '--plain');
    expect(made.screen.out).toContain(' Offered, contested. Its next step is due ');
  });
});

describe('--exit-code', () => {
  test.each([
    ['nothing', () => [], 0],
    ['something due today', toClient('2026-01-15'), 0],
    ['an overdue promise to the client', toClient('2026-01-14'), 10],
    ['an overdue promise to oneself', toSelf('2026-01-14'), 10],
    [
      'one that was kept late',
      (id: string) => [...toClient('2026-01-10')(id), changes(`${id}.1`, 'kept', '2026-01-14')],
      0,
    ],
  ] as const)('with %s', async (_what, bodies, code) => {
    const { repair } = await listed(['Acme', bodies]);
    expect(await repair('status', '--exit-code')).toBe(code);
    expect(await repair('status')).toBe(0);
  });
});

describe('--within', () => {
  const cases = [
    ['overdue', toClient('2026-01-14')],
    ['tomorrow', toClient('2026-01-16')],
    ['in a week', toClient('2026-01-22')],
    ['a letter not sent', () => [drafts()]],
    ['closed, prevention near', closedWith('2026-01-17')],
    ['closed, prevention far', closedWith('2026-01-19')],
  ] as const;

  test('what needs you by then, and nothing else', async () => {
    const made = await listed(...cases);
    await made.repair('status', '--within', '2d', '--json');
    const { cases: near, counts } = made.json<StatusJson>();
    expect(near.map(({ client }) => client)).toEqual([
      'overdue',
      'a letter not sent',
      'tomorrow',
      'closed, prevention near',
    ]);
    expect(counts).toEqual({ open: 3, overdue: 1, unreadable: 0 });
  });

  test('says until when; nothing near is nothing at all in a pipe', async () => {
    const store = memoryStore();
    await writtenCase(store, 'Acme', toClient('2026-01-22'));
    const { repair, screen } = world({ store, screen: true, env: { NO_COLOR: '1' } });
    expect(await repair('status', '--within', '2d')).toBe(0);
    expect(screen.out).toBe('Nothing needs you until Sat 17 Jan.\n');
    await repair('status', '--within', '1w');
    expect(screen.out).toMatch(
      /^Thursday 15 January 2026\. Until Thu 22 Jan: 1 open case, nothing overdue$/m,
    );
    const piped = world({ store });
    await piped.repair('status', '--within', '2d');
    expect(piped.screen).toEqual({ out: '', err: '' });
    expect(await piped.repair('status', '--within', 'yesterday')).toBe(2);
  });
});

describe('a file that cannot be read', () => {
  const damaged = { file: '/data/cases/R-2.json', error: 'it is no JSON.' };
  function withDamage(store: CaseStore): CaseStore {
    return {
      ...store,
      list: async (options) => ({ ...(await store.list(options)), unreadable: [damaged] }),
      each: async (...args) => [...(await store.each(...args)), damaged],
    };
  }

  test.each([['status'], ['report']])('is named by %s, and the others are there', async (command) => {
    const store = memoryStore();
    await writtenCase(store, 'Acme');
    const { repair, screen, json } = world({ store: withDamage(store) });
    expect(await repair(command)).toBe(0);
    expect(screen.err).toContain('/data/cases/R-2.json: it is no JSON.');
    expect(screen.out).not.toBe('');
    expect(await repair(command, '--json')).toBe(0);
    expect(json()).toMatchObject({ unreadable: [damaged] });
  });
});

describe('in a terminal', () => {
  const plainScreen = { screen: true, env: { NO_COLOR: '1' } };

  test('one line a case, what is first and its command', async () => {
    const { repair, screen, travel } = await pictureWorld(plainScreen);
    await repair('apology', 'sent', 'R-1');
    travel('2026-02-01');
    expect(await repair('status')).toBe(0);
    expect(screen.out).toMatch(/^Sunday 1 February 2026\. 1 open case, 1 with something overdue$/m);
    expect(screen.out).toMatch(/^! +R-1 +Harbour Dental/m);
    expect(screen.out).toMatch(/^ {2}repair promise keep R-1\.[13]$/m);
    for (const line of screen.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('colour is for terminals that want it', async () => {
    const coloured = await pictureWorld({ screen: true });
    await coloured.repair('status');
    expect(coloured.screen.out).toContain('\u001B[');
    await coloured.repair('status', '--color', 'never');
    expect(coloured.screen.out).not.toContain('\u001B');
    const piped = await pictureWorld({});
    await piped.repair('show', 'R-1');
    expect(piped.screen.out).not.toContain('\u001B');
  });

  test('the first time it says what it is, and where to begin', async () => {
    const { repair, screen } = world({ screen: true, env: { NO_COLOR: '1' } });
    expect(await repair()).toBe(0);
    expect(screen).toEqual({
      out: `A calm coach for the day you let a client down.
It asks what happened, drafts an honest apology, finds what you can afford to
offer, and reminds you of what you promised.
Nothing leaves this machine, and nothing you type is lost.

Start with repair new, or look around first with repair demo
`,
      err: '',
    });
  });

  test('nothing open is said calmly, with where to begin', async () => {
    const { repair, screen } = await pictureWorld({ screen: true });
    expect(await repair('promise', 'release', 'R-1.1', '--why', 'We draw now.')).toBe(0);
    expect(await repair('close', 'R-1', '--outcome', 'withdrawn')).toBe(0);
    expect(await repair('status')).toBe(0);
    expect(screen).toEqual({
      out: 'No open cases.\n',
      err: 'When something goes wrong with a client: repair new\n',
    });
  });

  test.each([
    ['40', 40],
    ['20', 20],
  ])('COLUMNS=%s is kept to', async (columns, most) => {
    const { repair, screen } = await pictureWorld({ screen: true, env: { NO_COLOR: '1', COLUMNS: columns } });
    await repair('status');
    for (const line of screen.out.split('\n').filter((row) => !row.startsWith('  repair ')))
      expect(line.length).toBeLessThanOrEqual(most);
  });

  test('--plain tells each case as a sentence', async () => {
    const { repair, screen } = await pictureWorld(plainScreen);
    await repair('status', '--plain');
    expect(screen.out).toMatch(
      /^R-1: Harbour Dental\. .* now asks you for a settlement\. Diagnosed\. Its next step is due today\.$/m,
    );
  });
});

describe('in a pipe', () => {
  test('one line a case with tabs and exact dates, no header', async () => {
    const { repair, screen } = await pictureWorld();
    expect(await repair('status')).toBe(0);
    const fields = screen.out.trimEnd().split('\t');
    expect(fields).toEqual([
      'R-1',
      'Harbour Dental',
      expect.stringMatching(/^I used a picture .* settlement\.$/),
      'serious',
      'diagnosed',
      '2026-01-15',
      '',
      'repair apology sent R-1',
    ]);
  });

  test('nothing open is nothing at all', async () => {
    const { repair, screen } = world();
    await repair('status');
    expect(screen.out).toBe('');
  });
});
