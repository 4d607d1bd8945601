import { expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory-store.ts';
import { answers, changes, drafts, promises, says, undoes, usd } from '../support/case.ts';
import { pictureWorld } from '../support/stories.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { world } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

interface LogJson {
  readonly entries: readonly {
    readonly case: string;
    readonly n: number;
    readonly at: string;
    readonly type: string;
    readonly text: string;
    readonly undone?: true;
  }[];
}

test('the newest is last, in a pager too, which begins there', async () => {
  const { repair, screen } = await pictureWorld({ screen: true, rows: 20 });
  await repair('log', 'R-1');
  expect(screen.paged).toMatch(/Opened with[\s\S]*Letter drafted\n$/);
  expect(screen.pagedFrom).toBe('end');
});

test('every event is told in a line, as a person would tell it', async () => {
  const store = memoryStore();
  const { repair, json } = world({ store });
  await writtenCase(store, 'Acme', (id) => [
    answers('wanted', null),
    answers('demand', { amount: '400.00', currency: 'USD' }),
    answers('fault', { mine: 80, client: 20 }),
    answers('choose_remedy', ['net_off', 'extra_piece']),
    { type: 'parked', steps: ['wanted'] },
    { type: 'unparked', steps: ['wanted'] },
    says({ to: 'self', via: 'note', text: 'Ring them' }),
    says({ from: 'client', to: 'me', via: 'call', text: 'Well?' }),
    drafts({ about: 'ack' }),
    drafts(),
    { type: 'offered', parts: ['net_off'] },
    promises(`${id}.1`, { text: 'Call back', due: '2026-01-20' }),
    changes(`${id}.1`, 'moved', '2026-01-16', { due: '2026-01-22', why: 'ill' }),
    { type: 'scored', moment: 'after', score: 8, source: 'client' },
    { type: 'closed', outcome: 'repaired_cooler', lesson: 'Ask first.' },
    { type: 'reopened', why: 'It came back' },
    undoes(4),
    changes(`${id}.1`, 'told', '2026-01-16'),
    changes(`${id}.1`, 'kept', '2026-01-16', { proof: 'receipt 12' }),
    {
      type: 'closed',
      outcome: 'repaired',
      lesson: 'Ask first',
      actualCost: usd(120),
      notPreventing: 'it was chance',
      forced: [`${id}.1`],
      unmet: ['told'],
    },
    { type: 'undone', event: 18, also: [17] },
    undoes(99),
  ]);
  expect(await repair('log', 'R-1', '--json')).toBe(0);
  expect(json<LogJson>().entries.map(({ text }) => text)).toEqual([
    'Opened with the playbook core',
    'client_name: Acme',
    'Skipped wanted',
    'demand: 400.00 USD',
    'fault: mine 80, client 20',
    'choose_remedy: net_off, extra_piece',
    'Put aside: wanted',
    'Brought back: wanted',
    'Note: Ring them',
    'client to me, call: Well?',
    'First words drafted',
    'Letter drafted',
    'Offered: net_off',
    'Promise R-1.1: Call back, by 2026-01-20',
    'Promise R-1.1 moved to 2026-01-22: ill',
    'Score 8 (after)',
    'Closed: repaired, but cooler than before. Lesson: Ask first.',
    'Opened again: It came back',
    'Took back 4: demand: 400.00 USD',
    'Promise R-1.1 told to the client',
    'Promise R-1.1 kept: receipt 12',
    'Closed: repaired. Lesson: Ask first. Cost: USD 120.00. Not preventing it: it was chance. Forced: R-1.1, told',
    'Took back 17: Closed: repaired, but cooler than before. Lesson: Ask first.; Took back 18: Opened again: It came back',
    'Took back 99',
  ]);
});

test('a person reads the words of its playbook, with sums and days as everywhere', async () => {
  const { repair, screen } = await pictureWorld({});
  await repair('apology', 'sent', 'R-1');
  await repair('promise', 'move', 'R-1.3', '2026-02-03', '--agreed');
  await repair('log', 'R-1');
  const told = screen.out.split('\n').map((line) => line.split('\t').at(-1));
  for (const words of [
    'Which client? Harbour Dental',
    'What is the client being asked to pay? USD 400.00',
    'Why could it happen? A right, licence or privacy rule was not respected',
    'Do you have professional indemnity cover? no',
    'When did you tell them that you know, and are on it? Thursday 15 January 2026',
    'Skipped “Whom does your letter greet?”',
    "Offered: Take it off next month's invoice; One extra piece of work, free of charge",
    'Promise R-1.3: Deliver the extra piece of work, by Thursday 29 January 2026',
    'Promise R-1.3 moved to Tuesday 3 February 2026, agreed',
  ])
    expect(told).toContain(words);
});

test('without the words it began with, a case is told by its ids, with spaces', async () => {
  const store = memoryStore();
  const { repair, screen } = world({ store });
  await writtenCase(store, 'Acme', () => [
    answers('asked_for', usd(400)),
    answers('their_part', { mine: 80, client: 20 }),
    answers('wanted', null),
    answers('choose_remedy', ['net_off', 'extra_piece']),
    { type: 'offered', parts: ['net_off'] },
  ]);
  await repair('log', 'R-1');
  expect(screen.out.split('\n').map((line) => line.split('\t').at(-1))).toEqual(
    expect.arrayContaining([
      'Asked for: USD 400.00',
      'Their part: mine 80, client 20',
      'Skipped “wanted”',
      'Choose remedy: net_off, extra_piece',
      'Offered: net off',
    ]),
  );
});

test('what was taken back says so, and every event has its number', async () => {
  const store = memoryStore();
  const { repair, screen, json } = world({ store, screen: true, env: { NO_COLOR: '1' } });
  await writtenCase(store, 'Acme', () => [says({ to: 'self', via: 'note', text: 'Ring them' }), undoes(3)]);
  await repair('log', 'R-1');
  expect(screen.out).toMatch(/09:00 {2}3 +Note: Ring them \(taken back\)$/m);
  await repair('log');
  expect(screen.out).toMatch(/09:00 {2}R-1 3 +Note: Ring them \(taken back\)$/m);
  await repair('log', '--json');
  expect(json<LogJson>().entries.map(({ undone }) => undone)).toEqual([
    undefined,
    undefined,
    true,
    undefined,
  ]);
});

test('without a case every case is told, the oldest event first', async () => {
  const store = memoryStore();
  const { repair, json } = world({ store });
  await writtenCase(store, 'Acme', () => [], '2026-01-10T09:00:00+01:00');
  await writtenCase(store, 'Bolt', () => [], '2026-01-10T08:30:00+00:00');
  await store.append('R-1', 2, [says()], '2026-01-12T09:00:00+01:00');
  expect(await repair('log', '--json')).toBe(0);
  expect(json<LogJson>().entries.map((entry) => `${entry.case} ${entry.n}`)).toEqual([
    'R-1 1',
    'R-1 2',
    'R-2 1',
    'R-2 2',
    'R-1 3',
  ]);
});

test('a pipe gets five fields a line, whatever was pasted', async () => {
  const { repair, screen } = await pictureWorld({}, { their_words: 'One\ttwo\nthree' });
  await repair('log', '1');
  const lines = screen.out.trimEnd().split('\n');
  expect(lines).toHaveLength(21);
  for (const line of lines) expect(line.split('\t')).toHaveLength(5);
});

test('an empty record says where to begin', async () => {
  const { repair, screen } = world();
  expect(await repair('log')).toBe(0);
  expect(screen).toEqual({ out: '', err: 'Nothing has happened yet. Begin with: repair new\n' });
});

test.each([['promise', 'list'], ['log'], ['calendar', '-o', '-']])(
  'a file that cannot be read is told by repair %s %s, because what it holds is missing',
  async (...words) => {
    const store: CaseStore = {
      ...memoryStore(),
      each: async () => [{ file: 'cases/R-1.json', error: 'it is not JSON.' }],
    };
    const { repair, screen } = world({ store });
    expect(await repair(...words)).toBe(0);
    expect(screen.err).toContain('cases/R-1.json: it is not JSON. It is not in this list.');
  },
);
