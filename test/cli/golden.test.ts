import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../src/store/case-store.ts';
import { expectGolden, skeletonOf } from '../support/golden.ts';
import { withHeader } from '../support/playbook-files.ts';
import { world, type TestWorld, type WorldOptions } from '../support/world.ts';

const contract = resolve(import.meta.dirname, '../playbooks/contract');
const playbooks = { 'wrong-image': readFileSync(join(contract, 'wrong-image.yaml'), 'utf8') };
const contractCase = JSON.parse(readFileSync(join(contract, 'case.json'), 'utf8')) as object;

const ANSWERS = {
  client_name: 'Harbour Dental',
  what_happened: 'A post used a stock image without a licence.',
  demand: '400 USD',
  monthly_fee: '1200 USD',
  fault: { mine: 100 },
  causes: ['rights_or_compliance', 'check_absent'],
  covered: false,
  told_on: '2026-01-15',
  choose_remedy: ['net_off', 'extra_piece'],
};

/** The case of the contract as R-1, its letter sent. */
async function contractWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const made = world({ playbooks, files: { 'answers.json': JSON.stringify(ANSWERS) }, ...options });
  expect(await made.repair('new', '--playbook', 'wrong-image', '--answers', 'answers.json')).toBe(0);
  await made.repair('apology', 'sent', 'R-1');
  await made.repair('note', 'R-1', 'They sound relieved.', '--private');
  await made.repair('note', 'R-1', 'Fine by me.', '--from', 'client', '--via', 'call');
  return made;
}

async function printed(made: TestWorld, ...argv: readonly string[]): Promise<Record<string, unknown>> {
  await made.repair(...argv, '--json');
  return JSON.parse(made.screen.out === '' ? made.screen.err : made.screen.out) as Record<string, unknown>;
}

function keys(value: unknown): string[] {
  return Object.keys(value as object);
}

/** Every key that was promised is there; more may come. */
function expectKeys(value: unknown, expected: string): void {
  expect(keys(value)).toEqual(expect.arrayContaining(expected.split(' ')));
}

function first(list: unknown): unknown {
  return (list as readonly unknown[])[0];
}

test('repair.case/1', async () => {
  const shown = await printed(await contractWorld(), 'show', 'R-1');
  expect(shown['schema']).toBe('repair.case/1');
  expect(keys(shown)).toEqual(expect.arrayContaining(keys(contractCase)));
  expectGolden('case', shown);
});

test('repair.account/1', async () => {
  const account = await printed(await contractWorld(), 'show', 'R-1', '--for-client');
  expect(account['schema']).toBe('repair.account/1');
  expectKeys(account, 'case client asOf happened done toCome late notDone released changes');
  expectGolden('account', account);
});

test('repair.status/1', async () => {
  const made = await contractWorld();
  made.travel('2026-02-02');
  const damaged = { file: 'cases/R-9.json', error: 'it is no JSON.' };
  const store = {
    ...made.store,
    list: async () => ({ ...(await made.store.list()), unreadable: [damaged] }),
    each: async (visit: Visit) => [...(await made.store.each(visit)), damaged],
  };
  const status = await printed(world({ store, now: '2026-02-02T09:00:00+01:00' }), 'status');
  expect(status['schema']).toBe('repair.status/1');
  expectKeys(status, 'asOf counts cases unreadable');
  expectKeys(status['counts'], 'open overdue unreadable');
  expectKeys(first(status['cases']), 'id client title severity stage overlays openedAt next');
  expectKeys((first(status['cases']) as { next: unknown }).next, 'text command due overdue');
  expectKeys(first(status['unreadable']), 'file error');
  expectGolden('status', status);
});

test('repair.report/1', async () => {
  const made = await contractWorld();
  for (const id of ['R-1.1', 'R-1.2']) await made.repair('promise', 'keep', id);
  await made.repair('close', 'R-1', '--outcome', 'repaired', '--lesson', 'Ask first.');
  const report = await printed(made, 'report');
  expect(report['schema']).toBe('repair.report/1');
  expectKeys(
    report,
    'asOf filter day cases few caution rules currency figures breakdowns remedies comparisons satisfaction owed signals lessons written lanes strips unreadable',
  );
  expectGolden('report', report);
});

test('repair.log/1', async () => {
  const log = await printed(await contractWorld(), 'log', 'R-1');
  expect(log['schema']).toBe('repair.log/1');
  expectKeys(first(log['entries']), 'case n at type text');
  expectGolden('log', log);
});

test('repair.promises/1', async () => {
  const made = await contractWorld();
  await made.repair('promise', 'move', 'R-1.2', 'fri', '--agreed', '--why', 'ill');
  await made.repair('promise', 'keep', 'R-1.1', '--proof', 'invoice 12');
  const list = await printed(made, 'promise', 'list');
  expect(list['schema']).toBe('repair.promises/1');
  expectKeys(first(list['promises']), 'id client to kind text doneTest due state originalDue moves');
  expectGolden('promises', list);
});

test('repair.clients/1 and repair.client/1', async () => {
  const made = await contractWorld();
  await made.repair('promise', 'keep', 'R-1.1', '--on', '2026-01-15');
  made.travel('2026-03-02');
  const list = await printed(made, 'client', 'list');
  expect(list['schema']).toBe('repair.clients/1');
  expectKeys(list, 'asOf clients unreadable');
  expectKeys(first(list['clients']), 'name cases newest promises severity next');
  expectGolden('clients', list);
  const story = await printed(made, 'client', 'show', 'harbour');
  expect(story['schema']).toBe('repair.client/1');
  expectKeys(first(story['cases']), 'id title openedAt stage causes prevention apologies scores');
  expectGolden('client', story);
  const gone = await printed(made, 'client', 'forget', 'Harbour Dental', '--confirm', 'Harbour Dental');
  expect(gone['schema']).toBe('repair.client-forget/1');
  expectGolden('client-forget', gone);
});

test('repair.settings/1', async () => {
  const made = world();
  await made.repair('config', 'rate', '80 EUR');
  const settings = await printed(made, 'config', 'workingDays', 'mon tue');
  expect(settings['schema']).toBe('repair.settings/1');
  expectGolden('settings', settings);
});

describe('playbooks', () => {
  const broken = withHeader(
    'broken',
    'steps:\n  - { id: a, kind: text, phase: opening, ask: "{{ nobody }}" }\n',
  );

  test('repair.playbook/1, by its keys', async () => {
    const playbook = await printed(world(), 'playbook', 'show', 'costly-mistake');
    expect(playbook['schema']).toBe('repair.playbook/1');
    expectKeys(
      playbook,
      'format id version title when_to_use sha256 steps compute checks remedies rules promises letter tests',
    );
    expectKeys(first(playbook['tests']), 'name today answers expect');
    expectGolden('playbook', skeletonOf(playbook));
  });

  test('repair.playbooks/1', async () => {
    const list = await printed(world({ playbooks: { broken } }), 'playbook', 'list');
    expect(list['schema']).toBe('repair.playbooks/1');
    expectKeys(first(list['playbooks']), 'id title when_to_use version origin');
    expectGolden('playbooks', { ...list, playbooks: skeletonOf({ entries: list['playbooks'] })['entries'] });
  });

  test('repair.playbook-check/1', async () => {
    const check = await printed(world({ playbooks: { broken } }), 'playbook', 'check', 'broken');
    expect(check['schema']).toBe('repair.playbook-check/1');
    expectKeys(
      first((first(check['files']) as { problems: unknown }).problems),
      'line column code message level',
    );
    expectGolden('playbook-check', check);
  });

  test('repair.playbook-test/1', async () => {
    const tests =
      '\ntests:\n  - { name: never met, today: 2026-01-15, answers: { a: x }, expect: { stage: closed } }\n';
    const sound = withHeader('sound', `steps:\n  - { id: a, kind: text, phase: opening, ask: A }${tests}`);
    const result = await printed(world({ playbooks: { sound } }), 'playbook', 'test', 'sound');
    expect(result['schema']).toBe('repair.playbook-test/1');
    expectGolden('playbook-test', result);
  });
});

describe('repair.error/1', () => {
  test('with its problems', async () => {
    const made = world({ playbooks });
    const error = await printed(
      made,
      'new',
      '--playbook',
      'wrong-image',
      '--set',
      'demand=lots',
      '--set',
      'wnted=x',
    );
    expect(error['schema']).toBe('repair.error/1');
    expectKeys(error, 'code exit message hint problems');
    expectKeys(first(error['problems']), 'where message');
    expect(made.screen.out).toBe('');
    expectGolden('error', error);
  });

  test('whoever throws', async () => {
    const wanted = ['schema', 'code', 'exit', 'message', 'hint'];
    expect(keys(await printed(world(), 'show', 'R-9'))).toEqual(wanted);
    expect(keys(await printed(world(), 'frobnicate'))).toEqual(wanted);
  });
});
