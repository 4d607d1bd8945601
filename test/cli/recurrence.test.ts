import { expect, test } from 'vitest';
import { loadPlaybook } from '../../src/playbook/load.ts';
import type { Comparison } from '../../src/remedy/comparison.ts';
import { changes } from '../support/case.ts';
import { shippedFiles } from '../support/playbook-files.ts';
import { ENTER, edits, PAUSE, REVIEW, turns } from '../support/scripted-prompter.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld, storyFile } from '../support/stories.ts';
import { NOW, world } from '../support/world.ts';

const NEW = ['new', '--playbook', 'costly-mistake'] as const;
const TOLD = {
  client_name: 'harbour dental',
  what_happened: 'Another picture.',
  their_words: '',
  wanted: '',
  demand: '100 USD',
  monthly_fee: '1200 USD',
  how_bad: ENTER,
  fault: '100',
  whys: ['I had no list of licences'],
};
const AGAIN = 'R-1 in January, same cause; its prevention promise is still open.';

test('as soon as client and cause are known, the earlier case is told, and it counts one level more', async () => {
  const { store } = await pictureWorld({ settings: { currency: 'USD' } });
  const { repair, screen } = world({
    store,
    now: '2026-05-15T09:00:00+02:00',
    settings: { currency: 'USD' },
    answers: { ...TOLD, why_it_happened: 'rights_or_compliance', what_let_through: PAUSE },
  });
  expect(await repair(...NEW)).toBe(3);
  expect(screen.err).toContain('You had a case with them before:');
  expect(screen.err.split(AGAIN)).toHaveLength(2);
  const record = await store.load('R-2');
  expect(record).toMatchObject({ severity: 'serious', causes: [{ stable: 'likely_to_repeat' }] });
  expect(record.severityWhy.map(({ rule }) => rule)).toEqual(['loss_twentieth_of_fee', 'second_failure']);
  expect(await repair('show', 'R-2')).toBe(0);
  expect(screen.out).toMatch(/How bad\s+serious: it costs them USD 100\.00/);
});

test('another cause, another client, a year later: nothing is said', async () => {
  const { store } = await pictureWorld({ settings: { currency: 'USD' } });
  const settings = { currency: 'USD' };
  const others = [
    { now: '2026-05-15', answers: { ...TOLD, why_it_happened: 'defect' } },
    { now: '2027-01-16', answers: { ...TOLD, why_it_happened: 'rights_or_compliance' } },
    {
      now: '2026-05-15',
      answers: { ...TOLD, client_name: 'Acme', demand: '600 USD', why_it_happened: 'rights_or_compliance' },
    },
  ];
  for (const { now, answers } of others) {
    const made = world({
      store,
      settings,
      now: `${now}T09:00:00+01:00`,
      answers: { ...answers, what_let_through: PAUSE },
    });
    expect(await made.repair(...NEW)).toBe(3);
    expect(made.screen.err).not.toContain('same cause');
  }
});

test('a client who was named wrongly at first has their own past in the end', async () => {
  const { store } = await pictureWorld({ settings: { currency: 'USD' } });
  const { repair, screen } = world({
    store,
    now: '2026-05-15T09:00:00+02:00',
    settings: { currency: 'USD' },
    answers: {
      ...TOLD,
      client_name: turns('Harbor Dental', 'Harbour Dental'),
      their_words: turns(REVIEW, ''),
      review: edits('client_name'),
      why_it_happened: 'rights_or_compliance',
      what_let_through: PAUSE,
    },
  });
  expect(await repair(...NEW)).toBe(3);
  expect(screen.err).toContain(AGAIN);
});

test('a script says it once, on stderr, and stores the case all the same', async () => {
  const { store } = await pictureWorld();
  const { repair, screen, json } = world({
    store,
    now: '2026-05-15T09:00:00+02:00',
    files: { 'again.json': storyFile({ told_on: '2026-05-14' }) },
  });
  expect(await repair(...NEW, '--answers', 'again.json', '--json')).toBe(0);
  expect(screen.err.split(AGAIN)).toHaveLength(2);
  expect(screen.out).not.toContain('You have been here');
  expect(json()).toMatchObject({ id: 'R-2', severity: 'critical' });
});

test('what got out is deleted also for whoever was let down before', async () => {
  const slip = loadPlaybook('data-slip', shippedFiles).playbook?.tests[0]?.answers;
  const answers = { ...slip, client_name: 'Harbour Dental' };
  const { repair, store, json } = await pictureWorld({ files: { 'slip.json': storyFile({}, answers) } });
  await repair('apology', 'sent', 'R-1');
  const { rev } = await store.load('R-1');
  const broken = [DEDUCTION, EXTRA_PIECE].map((id) => changes(id, 'broken', '2026-01-15'));
  await store.append('R-1', rev, broken, NOW);
  await repair('new', '--playbook', 'data-slip', '--answers', 'slip.json');
  await repair('remedy', 'compare', 'R-2', '--json');
  const { rejected, packages } = json<Comparison>();
  expect(rejected.find(({ id }) => id === 'look_through')).toMatchObject({ rule: 'R15b' });
  expect(rejected.map(({ id }) => id)).not.toContain('put_right');
  expect(packages.find(({ name }) => name === 'recommended')?.parts.map(({ id }) => id)).toContain(
    'put_right',
  );
});
