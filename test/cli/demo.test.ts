import { beforeAll, describe, expect, test } from 'vitest';
import { namedDays } from '../../src/apology/named-days.ts';
import { world } from '../support/world.ts';

const life = world({ screen: true });
const inDemo = (...words: readonly string[]): Promise<number> =>
  life.repair(...words, '--store', '/tmp/sandbox/data');

let said = { code: -1, out: '', err: '' };
beforeAll(async () => {
  said = { code: await life.repair('demo'), ...life.screen };
}, 60_000);

test('a shell can take its answer, and a person read it', () => {
  expect(said).toMatchObject({ code: 0, out: "export REPAIR_HOME='/tmp/sandbox'\n" });
  expect(said.err).toContain('Nothing of yours is in it or touched by it.');
});

test('nothing of the person’s own is touched', async () => {
  expect(await life.repair('status', '--json')).toBe(0);
  expect(life.json()).toMatchObject({ cases: [] });
});

test('there is a case in every stage, and one that waits, is contested or held', async () => {
  const { cases } = await life.storeAt('/tmp/sandbox/data').list();
  const views: { stage: string; overlays: readonly string[] }[] = [];
  for (const { id } of cases) {
    await inDemo('show', id, '--json');
    views.push(life.json());
  }
  expect(new Set(views.map(({ stage }) => stage))).toEqual(
    new Set(['noticed', 'acknowledged', 'diagnosed', 'offered', 'agreed', 'delivering', 'settled', 'closed']),
  );
  expect(new Set(views.flatMap(({ overlays }) => overlays))).toEqual(
    new Set(['insurer_hold', 'contested', 'waiting']),
  );
});

test('no letter promises what was taken back', async () => {
  const { cases } = await life.storeAt('/tmp/sandbox/data').list();
  const sent = cases.flatMap(({ messages, promises }) =>
    messages
      .filter(({ about }) => about === 'apology')
      .map(({ text, at }) => ({
        named: namedDays(text, at.slice(0, 10)).flatMap(({ day = '' }) => (day > at ? [day] : [])),
        due: promises.flatMap(({ to, originalDue }) => (to === 'client' ? [originalDue] : [])),
      })),
  );
  expect(sent.length).toBeGreaterThan(5);
  for (const { named, due } of sent) {
    expect(due).toEqual(expect.arrayContaining(named));
    expect(named.length).toBeLessThanOrEqual(due.length);
  }
});

describe('every command works on it', () => {
  test.each([
    ['status'],
    ['show', 'R-9'],
    ['show', 'R-6', '--for-client'],
    ['log', 'Gannet'],
    ['note', 'R-9', 'They rang.', '--from', 'client'],
    ['remedy', 'compare', 'R-9'],
    ['remedy', 'answer', 'R-9', '--accepted', 'Fine.'],
    ['promise', 'list'],
    ['promise', 'keep', 'R-8.3'],
    ['apology', 'show', 'R-13'],
    ['apology', 'draft', 'R-13', '--channel', 'phone'],
    ['apology', 'check', '--case', 'R-13'],
    ['calendar'],
    [
      'close',
      'R-7',
      '--outcome',
      'repaired',
      '--cost',
      '300',
      '--lesson',
      'Say why.',
      '--not-preventing',
      'Rare.',
    ],
    ['undo', 'R-7'],
    ['reopen', 'R-4', '--why', 'Once more.'],
    ['score', 'R-5', '8'],
    ['client', 'list'],
    ['client', 'show', 'Lakeside Clinic'],
    ['report'],
  ])('repair %s %s', async (...words) => {
    const code = await inDemo(...words);
    expect([code, life.screen.err]).toEqual([0, life.screen.err]);
  });
});
