import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory-store.ts';
import { fills, promises, says, undoes, without } from '../support/case.ts';
import { meanwhile, PAUSE } from '../support/scripted-prompter.ts';
import { filesIn, temporaryStore } from '../store/temporary-store.ts';
import { pictureWorld, storyFile } from '../support/stories.ts';
import { world, type TestWorld, type WorldOptions } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

const SCREEN = { screen: true, env: { NO_COLOR: '1' } };
const CLOSED = { type: 'closed', outcome: 'repaired' } as const;

/** R-1 Harbour Dental, R-2 Acme Ltd, closed, R-3 HARBOUR dental, closed, R-4 Acme, which mentions the first. */
async function clients(options: WorldOptions = {}): Promise<TestWorld> {
  const store = memoryStore();
  await writtenCase(store, 'Harbour Dental', () => [fills('facts', 'The picture was not ours.')]);
  await writtenCase(store, 'Acme Ltd', () => [CLOSED]);
  await writtenCase(store, 'HARBOUR  dental', () => [CLOSED]);
  await writtenCase(store, 'Acme', () => [says({ text: 'As with harbour dental.' })]);
  return world({ store, ...options });
}

const namesIn = async ({ store }: TestWorld): Promise<Record<string, string>> =>
  Object.fromEntries((await store.list()).cases.map(({ id, client }) => [id, client.name]));

describe('list', () => {
  test('each client once, those that need you first', async () => {
    const { repair, screen } = await clients(SCREEN);
    expect(await repair('client', 'list')).toBe(0);
    expect(screen.out.split('\n').map((line) => line.replaceAll(/ {2,}/g, '|'))).toEqual([
      'CLIENT|CASES|PROMISES|WORST|NEWEST',
      'HARBOUR|dental|2 cases, 1 open|R-3 Thu 15 Jan',
      'Acme|1 case, 1 open|R-4 Thu 15 Jan',
      'Acme Ltd|1 case|R-2 Thu 15 Jan',
      '',
    ]);
    expect(screen.err).toContain('repair resume R-1');
  });

  test('on a narrow screen names come before the newest case', async () => {
    const made = await pictureWorld(
      { screen: true, env: { NO_COLOR: '1', COLUMNS: '60' } },
      { client_name: 'Quayside Dental Surgery' },
    );
    await made.repair('apology', 'sent', 'R-1');
    made.travel('2027-01-01');
    await made.repair('client', 'list');
    expect(made.screen.out).toBe(
      [
        'CLIENT                   CASES           PROMISES   WORST',
        'Quayside Dental Surgery  1 case, 1 open  2 overdue  serious',
        '',
      ].join('\n'),
    );
  });

  test('piped: tabs, no header, exact days', async () => {
    const { repair, screen } = await clients();
    await repair('client', 'list');
    expect(screen.out.split('\n')[1]).toBe('Acme\t1\t1\tR-4\t2026-01-15\t0\t0\t0\t\trepair resume R-4');
  });

  test('plain: a sentence a client', async () => {
    const made = await pictureWorld();
    await made.repair('apology', 'sent', 'R-1');
    made.travel('2027-01-01');
    await made.repair('client', 'list', '--plain');
    expect(made.screen.out).toBe(
      'Harbour Dental: 1 case, 1 open, worst serious. Newest R-1 Thu 15 Jan 2026. Promises: 2 overdue.\n',
    );
  });

  test('nobody yet', async () => {
    const { repair, screen } = world();
    expect(await repair('client', 'list')).toBe(0);
    expect([screen.out, screen.err]).toEqual(['', 'There is no client yet. Begin with: repair new\n']);
  });
});

describe('show', () => {
  test('a story on a screen of 80 columns', async () => {
    const made = await pictureWorld(SCREEN);
    await made.repair('apology', 'sent', 'R-1');
    await made.repair('promise', 'keep', 'R-1.1');
    await writtenCase(made.store, 'harbour dental', () => [
      fills('facts', 'The invoice went out twice.'),
      promises('R-2.1', { to: 'self', kind: 'prevention', due: '2026-01-10', text: 'Number the invoices' }),
      { type: 'scored', moment: 'day30', score: 8, source: 'client' },
      { ...CLOSED, outcome: 'repaired_cooler' },
    ]);
    expect(await made.repair('client', 'show', 'HARBOUR dental')).toBe(0);
    expect(made.screen.out).toMatchInlineSnapshot(`
      "harbour dental: 2 cases, 1 open

      R-1  I used a picture in your January blog post that we had no…
      Opened       Thursday 15 January 2026
      Now          open, offered, serious
      Why          A right, licence or privacy rule was not respected
      Let through  There was no check that could have caught it
      To stop it   kept: R-1.1 Keep the licence of everything used beside the thing
                   itself

      R-2  The invoice went out twice.
      Opened      Thursday 15 January 2026
      Outcome     repaired, but cooler than before
      To stop it  overdue: R-2.1 Number the invoices, by Saturday 10 January 2026

      Apologies  1: Thursday 15 January 2026 (R-1, email); promised: 2 open
      Scores     R-2: 8 (after 30 days)
      "
    `);
    expect(made.screen.out.split('\n').every((line) => line.length <= 80)).toBe(true);
    await made.repair('client', 'show', 'harbour', '--plain');
    expect(made.screen.out).toContain(
      'To stop it: overdue: R-2.1 Number the invoices, by Saturday 10 January 2026',
    );
  });

  test.each([
    ['whole words', 'ltd', 'Acme Ltd'],
    ['the whole name before its words', 'acme', 'Acme'],
    ['how a word begins', 'harb', 'HARBOUR  dental'],
    ['the number of a case', 'r-2', 'Acme Ltd'],
  ])('found by %s', async (_how, words, name) => {
    const { repair, json } = await clients();
    expect(await repair('client', 'show', words, '--json')).toBe(0);
    expect(json()).toMatchObject({ schema: 'repair.client/1', name });
  });

  test('not found, or several', async () => {
    const { repair, screen } = await clients();
    expect(await repair('client', 'show', 'Acmee')).toBe(4);
    expect(screen.err).toContain('did you mean Acme?');
    expect(await repair('client', 'show', 'ac')).toBe(4);
    expect(screen.err).toBe(
      '“ac” fits 2 clients.\n  Acme Ltd: R-2\n  Acme: R-4\nGive the whole name of one of them.\n',
    );
  });
});

describe('merge', () => {
  test('says what it will do, and does it with --yes', async () => {
    const made = await clients();
    expect(await made.repair('client', 'merge', 'acme', 'Acme Ltd')).toBe(2);
    expect(made.screen.err).toContain('“Acme” becomes “Acme Ltd” in R-4.');
    expect(made.screen.err).toContain('Nothing was changed yet.\nTo do it, type the same with --yes.');
    expect(await namesIn(made)).toMatchObject({ 'R-4': 'Acme' });
    expect(await made.repair('client', 'merge', 'acme', 'Acme Ltd', '--yes')).toBe(0);
    expect(made.screen.out).toBe('“Acme” is “Acme Ltd” now: R-4.\n');
    expect(made.screen.err).toContain('repair client show "Acme Ltd"');
    expect(await namesIn(made)).toMatchObject({ 'R-2': 'Acme Ltd', 'R-4': 'Acme Ltd' });
    expect((await made.store.load('R-4')).events.at(-1)).toMatchObject({
      type: 'answered',
      step: 'client_name',
      as: 'client.name',
      value: 'Acme Ltd',
    });
  });

  test.each([
    [true, 0, 'Acme Ltd'],
    [false, 3, 'Acme'],
  ])('in a terminal it asks: %s', async (confirm, code, name) => {
    const made = await clients({ answers: { confirm } });
    expect(await made.repair('client', 'merge', 'Acme', 'Acme Ltd')).toBe(code);
    expect(await namesIn(made)).toMatchObject({ 'R-4': name });
  });

  test('one event a case, and taking that back brings back the very case', async () => {
    const made = await pictureWorld();
    await writtenCase(made.store, 'Harbor Dental');
    const before = await made.store.load('R-1');
    await made.repair('client', 'merge', 'Harbour Dental', 'Harbor Dental', '--yes');
    expect(made.screen.err).toContain('A draft that is not sent yet will no longer be up to date: R-1.');
    expect(made.screen.err).toContain('repair resume R-1');
    const merged = await made.store.load('R-1');
    expect(merged.rev).toBe(before.rev + 1);
    expect(merged.apology.drafts.every(({ stale }) => stale)).toBe(true);
    const undone = await made.store.append('R-1', merged.rev, [undoes(merged.rev)], merged.openedAt);
    expect(without(undone, 'rev', 'events')).toEqual(without(before, 'rev', 'events'));
  });

  test('the letter is written anew with the new name when the walk goes on', async () => {
    const made = await pictureWorld();
    await writtenCase(made.store, 'Harbour Lane Dental');
    await made.repair('client', 'merge', 'Harbour Dental', 'Harbour Lane Dental', '--yes');
    expect(await made.repair('resume', 'R-1')).toBe(0);
    const { apology } = await made.store.load('R-1');
    expect(apology.drafts.at(-1)).toMatchObject({ stale: false });
    expect(apology.drafts.at(-1)?.text).toContain('Hello Harbour Lane Dental,');
  });

  test('a walk that is open in another terminal goes on', async () => {
    const store = memoryStore();
    await writtenCase(store, 'Acme Ltd');
    const other = world({ store });
    const made = world({
      store,
      answers: {
        what_happened: meanwhile(async () => {
          expect(await other.repair('client', 'merge', 'Acme', 'Acme Ltd', '--yes')).toBe(0);
          return 'The picture was not ours.';
        }),
        their_words: PAUSE,
      },
    });
    expect(await made.repair('new', 'Acme', '--playbook', 'core')).toBe(3);
    expect(await store.load('R-2')).toMatchObject({
      client: { name: 'Acme Ltd' },
      facts: 'The picture was not ours.',
    });
  });

  test('several spellings of one client become the one that is typed', async () => {
    const made = await clients();
    expect(await made.repair('client', 'merge', 'HARBOUR  dental', 'Harbour Dental', '--yes')).toBe(0);
    expect(await namesIn(made)).toMatchObject({ 'R-1': 'Harbour Dental', 'R-3': 'Harbour Dental' });
    expect(await made.repair('client', 'merge', 'harbour dental', 'Harbour Dental', '--yes')).toBe(1);
    expect(made.screen.err).toContain('are one client already. Nothing was changed.');
  });

  test('half a name, or a wrong one, changes nothing', async () => {
    const made = await clients();
    const before = await namesIn(made);
    expect(await made.repair('client', 'merge', 'Harbour', 'Acme', '--yes')).toBe(4);
    expect(made.screen.err).toContain('There is no client “Harbour”; did you mean Harbour Dental?');
    expect(await made.repair('client', 'merge', 'Acme', 'Harbour Dentl', '--yes')).toBe(4);
    expect(made.screen.err).toContain('did you mean Harbour Dental?');
    expect(await namesIn(made)).toEqual(before);
  });
});

test('a long title keeps to one line of a screen, and is whole in a pipe', async () => {
  const store = memoryStore();
  const facts = 'The picture on the second page of your new brochure was not ours to use.';
  await writtenCase(store, 'Acme', () => [fills('facts', facts)]);
  const { repair, screen } = world({ store, screen: true, env: { NO_COLOR: '1', COLUMNS: '50' } });
  await repair('client', 'show', 'Acme');
  expect(screen.out).toMatch(/^R-1 {2}The picture on the second page of your new .*…\nOpened/m);
  const piped = world({ store });
  await piped.repair('client', 'show', 'Acme');
  expect(piped.screen.out.replaceAll(/\s+/g, ' ')).toContain(facts);
});

describe('forget', () => {
  test.each([[{}], [{ answers: {} }]])('without --confirm it says what would go (%j)', async (options) => {
    const made = await clients(options);
    expect(await made.repair('client', 'forget', 'harbour dental', '--yes')).toBe(2);
    expect(made.screen.out).toBe('');
    // A terminal fills its lines.
    expect(made.screen.err.replaceAll(/\s+/g, ' ')).toBe(
      [
        'Forgetting “HARBOUR  dental” removes 2 cases, and erases the name in 1 place of others’ cases, for good.',
        'Nothing was changed yet.',
        'R-1: The picture was not ours.',
        'R-3: nothing told yet',
        'R-4:3: Acme, Thu 15 Jan, note or message: “As with harbour dental.”',
        'It cannot reach letters already sent, exports, calendar files, backups, your shell’s history and other people’s machines.',
        'To go on: repair client forget "HARBOUR  dental" --confirm "HARBOUR  dental" --erase all',
        'If some of these are not their name, list those that are, as in --erase R-4:3. For none: --erase none.',
        '',
      ]
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
    expect(Object.keys(await namesIn(made))).toHaveLength(4);
  });

  test('a wrong name refuses', async () => {
    const made = await clients();
    expect(await made.repair('client', 'forget', 'Acme', '--confirm', 'Acme Ltd')).toBe(2);
    expect(made.screen.err).toContain('“Acme Ltd” is not “Acme”. Nothing was removed.');
    expect(await made.repair('client', 'forget', 'Acm', '--confirm', 'Acm')).toBe(4);
    expect(made.screen.err).toContain('“Acm” fits 2 clients.');
    expect(await made.repair('client', 'forget', 'Acne', '--confirm', 'Acne')).toBe(4);
    expect(made.screen.err).toContain('There is no client “Acne”; did you mean Acme');
    expect(await made.repair('client', 'forget', ' ', '--confirm', ' ')).toBe(4);
    expect(Object.keys(await namesIn(made))).toHaveLength(4);
  });

  test('half a name says whose it is, and removes only under the whole one', async () => {
    const made = await clients();
    expect(await made.repair('client', 'forget', 'dental')).toBe(2);
    expect(made.screen.err).toContain('Forgetting “HARBOUR  dental” removes 2 cases');
    expect(await made.repair('client', 'forget', 'dental', '--confirm', 'dental')).toBe(2);
    expect(made.screen.err.replaceAll(/\s+/g, ' ')).toContain(
      '“dental” is not “HARBOUR dental”. Nothing was removed. To go on: repair client forget "HARBOUR dental" --confirm "HARBOUR dental"',
    );
    expect(Object.keys(await namesIn(made))).toHaveLength(4);
  });

  test('no file on disk has the name any more, though the playbook’s own example is called so', async () => {
    const { store, root, stateRoot } = temporaryStore();
    const made = await pictureWorld({ store });
    const acme = storyFile({ client_name: 'Acme' });
    await world({ store, stdin: acme }).repair('new', '--playbook', 'costly-mistake', '--answers', '-');
    await store.saveHalfTyped('R-1', { step: 'what_happened', text: 'Harbour Den' });
    await made.repair('client', 'forget', 'Harbour Dental', '--confirm', 'Harbour Dental');
    expect(made.screen.err).not.toContain('stays');
    const words = [root, stateRoot].flatMap((top) =>
      filesIn(top)
        .map((file) => join(top, file))
        .filter((path) => lstatSync(path).isFile() && /harbour/i.test(readFileSync(path, 'utf8'))),
    );
    expect(words).toEqual([]);
    expect(await world({ store }).repair('resume', 'R-2')).toBe(0);
  });

  test('with the name typed twice it removes, erases, and says what stays', async () => {
    const made = await clients({ settings: { policy: 'Never again like Harbour Dental' } });
    const forget = ['client', 'forget', 'Harbour Dental', '--confirm', 'HARBOUR DENTAL'];
    expect(await made.repair(...forget)).toBe(2);
    expect(made.screen.err).toContain('Nothing was changed yet.');
    expect(Object.keys(await namesIn(made))).toHaveLength(4);
    expect(await made.repair(...forget, '--erase', 'all')).toBe(0);
    expect(made.screen.out).toBe(
      '“HARBOUR  dental” is forgotten: 2 cases (R-1, R-3); it is erased in 1 place of others’ cases (R-4:3).\n',
    );
    expect(made.screen.err).toContain('setting policy: stays; change it with: repair config policy');
    expect(made.screen.err).toContain('It cannot reach letters already sent');
    expect(await namesIn(made)).toEqual({ 'R-2': 'Acme Ltd', 'R-4': 'Acme' });
    expect(made.settings).toEqual({ policy: 'Never again like Harbour Dental' });
    expect((await made.store.load('R-4')).messages).toMatchObject([{ text: 'As with [name erased].' }]);
    expect(await made.repair(...forget, '--erase', 'all')).toBe(4);
    expect(made.screen.err).toContain('has no case here. These mention them.');
    expect((await writtenCase(made.store, 'New')).id).toBe('R-5');
  });

  test('only where it is their name', async () => {
    const store = memoryStore();
    await writtenCase(store, 'Will');
    await writtenCase(store, 'Acme', () => [
      says({ text: 'I will send it, Will knows.' }),
      says({ text: 'It will come.' }),
    ]);
    await writtenCase(store, 'Beta', () => [fills('facts', 'Like Will.')]);
    const made = world({ store });
    expect(await made.repair('client', 'forget', 'Will', '--erase', 'R-2:3, r-3')).toBe(2);
    expect(made.screen.err).toContain('R-2:4: stays: Acme, Thu 15 Jan, note or message: “It will come.”');
    expect(made.screen.err).toContain(
      'R-2:3: Acme, Thu 15 Jan, note or message, 2 times: “I will send it, Will',
    );
    expect(made.screen.err).toContain('--confirm "Will" --erase R-2:3,r-3');
    expect(
      await made.repair('client', 'forget', 'Will', '--confirm', 'will', '--erase', 'R-2:3,R-3', '--json'),
    ).toBe(0);
    expect(made.json()).toMatchObject({
      forgotten: ['R-1'],
      erased: ['R-2:3', 'R-3:3'],
      stays: [{ where: 'R-2:4' }],
    });
    expect((await store.load('R-2')).messages.map(({ text }) => text)).toEqual([
      'I [name erased] send it, [name erased] knows.',
      'It will come.',
    ]);
    expect((await store.load('R-3')).facts).toBe('Like [name erased].');
  });

  test('nowhere, if that is said', async () => {
    const made = await clients();
    const forget = ['client', 'forget', 'Harbour Dental', '--confirm', 'Harbour Dental', '--erase', 'none'];
    expect(await made.repair(...forget)).toBe(0);
    expect(made.screen.out).toBe('“HARBOUR  dental” is forgotten: 2 cases (R-1, R-3).\n');
    expect(made.screen.err).toContain('R-4:3: stays: Acme');
    expect(await made.repair(...forget)).toBe(4);
    expect(made.screen.err).toContain('has no case here. These mention them.');
  });

  test('somebody without a case whose name begins that of a client', async () => {
    const store = memoryStore();
    await writtenCase(store, 'Max Bau', () => [says({ text: 'Max Bau called.' })]);
    await writtenCase(store, 'Acme', () => [says({ text: 'As Max said, not Max Bau.' })]);
    const made = world({ store });
    expect(await made.repair('client', 'forget', 'max')).toBe(2);
    expect(made.screen.err).toContain('Forgetting “max” erases the name in 1 place of others’ cases');
    expect(made.screen.err).toContain('Max Bau: stays: a client. To forget them, give the whole name');
    expect(await made.repair('client', 'forget', 'max', '--confirm', 'max', '--erase', 'all')).toBe(0);
    expect((await store.load('R-2')).messages).toMatchObject([
      { text: 'As [name erased] said, not Max Bau.' },
    ]);
    expect(await made.repair('client', 'forget', 'max')).toBe(2);
    expect(made.screen.err).toContain('Forgetting “Max Bau” removes 1 case');
  });

  test('a client who is called as a word of the shipped playbooks is not named by them', async () => {
    const { store } = temporaryStore();
    const made = await pictureWorld({ store });
    await pictureWorld({ store }, { client_name: 'Promise' });
    expect(await made.repair('client', 'forget', 'Promise')).toBe(2);
    expect(made.screen.err).not.toContain('this playbook');
    expect(await made.repair('client', 'forget', 'Advice')).toBe(4);
    expect(made.screen.err).toContain('There is no client “Advice”');
  });

  test('a name without a case: somebody who works for a client', async () => {
    const made = await clients();
    await made.repair('note', 'R-4', 'Dr Meyer rang, ask dr meyer again.');
    expect(await made.repair('client', 'forget', 'Dr Meyer')).toBe(2);
    expect(made.screen.err).toContain(
      'Forgetting “Dr Meyer” erases the name in 1 place of others’ cases, for good.',
    );
    expect(await made.repair('client', 'forget', 'Dr Meyer', '--confirm', 'Dr Meyer', '--erase', 'all')).toBe(
      0,
    );
    expect(made.screen.out).toBe('“Dr Meyer” is erased in 1 place of others’ cases (R-4:4).\n');
    expect((await made.store.load('R-4')).notes).toMatchObject([
      { text: '[name erased] rang, ask [name erased] again.' },
    ]);
  });

  test.each(['', 'some', 'R-4:', 'R-4;R-5', 'all,R-4'])('--erase “%s” is no place', async (places) => {
    const made = await clients();
    expect(await made.repair('client', 'forget', 'Acme', '--confirm', 'Acme', '--erase', places)).toBe(2);
    expect(made.screen.err).toContain('It may be all, none, or a list as R-4:3,R-9. Nothing was changed.');
    expect(Object.keys(await namesIn(made))).toHaveLength(4);
  });

  test('the case in which it was erased goes on', async () => {
    const { store } = temporaryStore();
    const made = await pictureWorld({ store });
    await writtenCase(store, 'Acme', () => [says({ text: 'unlike Harbour Dental' })]);
    const other = await pictureWorld(
      { store },
      { client_name: 'Beta', what_happened: 'As at Harbour Dental.' },
    );
    const forget = ['client', 'forget', 'Harbour Dental', '--confirm', 'Harbour Dental', '--erase', 'all'];
    expect(await made.repair(...forget)).toBe(0);
    expect(made.screen.err).not.toContain('stays');
    expect(made.screen.err).toContain(
      'Next: Go over the letter, which has [name erased] in it\n  repair resume R-3',
    );
    for (const words of [
      ['log', 'R-3'],
      ['show', 'R-3'],
      ['show', 'R-3', '--for-client'],
      ['report'],
      ['undo', 'R-2', '--yes'],
      ['undo', 'R-3', '--yes'],
      ['resume', 'R-3'],
      ['apology', 'draft', 'R-3'],
    ]) {
      expect([words, await other.repair(...words)]).toEqual([words, 0]);
      expect(other.screen.out).not.toMatch(/harbour/i);
    }
    expect((await store.load('R-3')).facts).toBe('As at [name erased].');
  });
});
