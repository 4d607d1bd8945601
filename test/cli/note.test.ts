import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory-store.ts';
import { world, type TestWorld, type WorldOptions } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

async function acme(options: WorldOptions = {}): Promise<TestWorld> {
  const store = memoryStore();
  await writtenCase(store, 'Acme');
  return world({ ...options, store });
}

test('a note to oneself is kept with its time', async () => {
  const { repair, screen, store } = await acme();
  expect(await repair('note', 'acme', '  The picture is offline.  ')).toBe(0);
  expect(screen.out).toBe('Noted in R-1, Acme.\n');
  expect(screen.err).toContain('Next: Go on where you stopped\n  repair resume R-1');
  expect((await store.load('R-1')).notes).toEqual([
    { at: expect.stringMatching(/^2026-01-15T/), text: 'The picture is offline.' },
  ]);
});

test('what the client said is a message to me', async () => {
  const { repair, store } = await acme();
  expect(await repair('note', '1', 'Fine by me.', '--from', 'client', '--via', 'call', '--private')).toBe(0);
  expect((await store.load('R-1')).messages).toMatchObject([
    { from: 'client', to: 'me', via: 'call', text: 'Fine by me.', private: true },
  ]);
});

test('a message to the client acknowledges', async () => {
  const { repair, json } = await acme();
  expect(await repair('note', '1', 'I am on it.', '--to', 'client', '--json')).toBe(0);
  expect(json()).toMatchObject({
    stage: 'acknowledged',
    messages: [{ from: 'me', to: 'client', via: 'other' }],
  });
});

test.each([[['-']], [[]]])('the text may come from a pipe: %s', async (argv) => {
  const { repair, store } = await acme({ stdin: 'Hello Sam,\nwe saw it.\n' });
  expect(await repair('note', '1', ...argv, '--from', 'client')).toBe(0);
  expect((await store.load('R-1')).messages[0]?.text).toBe('Hello Sam,\nwe saw it.');
});

test('words that are left out are asked for in a terminal', async () => {
  const { repair, screen, store, asked } = await acme({ answers: { note: 'They called, and are calm.' } });
  expect(await repair('note', '1', '--from', 'client')).toBe(0);
  expect(asked.map(({ ask }) => ask)).toEqual(['What was said or done?']);
  expect(screen.out).toBe('Noted in R-1, Acme.\n');
  expect((await store.load('R-1')).messages).toMatchObject([{ text: 'They called, and are calm.' }]);
});

test('nobody is asked who is not there, or asked not to be', async () => {
  const there = await acme({ answers: {} });
  expect(await there.repair('note', '1', '--no-input')).toBe(2);
  expect(there.screen.err).toContain('A note needs some words.\nAs in: repair note R-1 "What was said"');
  const piped = await acme({ stdin: '' });
  expect(await piped.repair('note', '1')).toBe(2);
});

test.each([
  ['2026-01-14T10:30:00+01:00', '2026-01-14T10:30:00+01:00'],
  ['2026-01-14T10:30', '2026-01-14T10:30:00+00:00'],
  ['2026-01-14 10:30', '2026-01-14T10:30:00+00:00'],
  ['2026-01-14', '2026-01-14T00:00:00+00:00'],
  ['2026-01-14T10:30Z', '2026-01-14T10:30:00+00:00'],
  ['yesterday', '2026-01-14T00:00:00+00:00'],
  ['yesterday 9:15', '2026-01-14T09:15:00+00:00'],
  ['monday at 16:05', '2026-01-12T16:05:00+00:00'],
  ['3 days ago', '2026-01-12T00:00:00+00:00'],
  ['07:30', '2026-01-15T07:30:00+00:00'],
  ['at 7:30', '2026-01-15T07:30:00+00:00'],
  ['25 Dec', '2025-12-25T00:00:00+00:00'],
])('--at %s is when it was said', async (at, instant) => {
  const { repair, store } = await acme();
  expect(await repair('note', '1', 'Hello', '--from', 'client', '--at', at)).toBe(0);
  const said = (await store.load('R-1')).messages[0]?.at ?? '';
  expect(Date.parse(said)).toBe(Date.parse(instant));
});

test.each([
  ['yesterday', 'Noted in R-1, Acme, as of Wednesday 14 January 2026.\n'],
  ['yesterday 9:15', 'Noted in R-1, Acme, as of Wednesday 14 January 2026, 09:15.\n'],
  ['2026-01-14T10:30+01:00', 'Noted in R-1, Acme, as of Wednesday 14 January 2026, 09:30.\n'],
])('what --at %s was understood as is told in full', async (at, says) => {
  const { repair, screen } = await acme();
  await repair('note', '1', 'Hello', '--at', at);
  expect(screen.out).toBe(says);
});

describe('wrong use', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['nothing', [''], /A note needs some words/],
    ['blanks', [' \n\t '], /A note needs some words/],
    ['far too much', ['x'.repeat(200_001)], /200001 letters; up to 200000 fit/],
    ['a stranger', ['Hi', '--from', 'clent'], /“clent” does not fit --from; did you mean client\?/],
    ['to a stranger', ['Hi', '--to', 'everyone'], /“everyone” does not fit --to/],
    ['no time', ['Hi', '--at', 'teatime'], /“teatime” is no time/],
    ['a number for a time', ['Hi', '--at', '7'], /“7” is no time/],
    ['a day that does not exist', ['Hi', '--at', '2026-02-30T10:00'], /“2026-02-30T10:00” is no time/],
    ['an hour that does not exist', ['Hi', '--at', '2026-01-10T25:00'], /is no time/],
    ['an hour in words', ['Hi', '--at', 'yesterday at 5pm'], /“yesterday at 5pm” is no time.*monday 9:15/s],
    [
      'a day with two readings',
      ['Hi', '--at', '1/12'],
      /“1\/12” is no time.*could be 1 December or 12 January/s,
    ],
    ['blanks for a time', ['Hi', '--at', ' '], /is no time/],
    ['a day to come', ['Hi', '--at', 'tomorrow'], /has not come yet/],
    ['a time to come', ['Hi', '--at', '2027-01-01T10:00'], /has not come yet/],
  ])('%s', async (_what, argv, says) => {
    const { repair, screen, store } = await acme();
    const before = await store.load('R-1');
    expect(await repair('note', '1', ...argv)).toBe(2);
    expect(screen.err).toMatch(says);
    expect(await store.load('R-1')).toEqual(before);
  });
});
