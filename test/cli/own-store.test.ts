import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-list.ts';
import { withStore } from '../../src/cli/own-store.ts';
import { PAUSE } from '../support/scripted-prompter.ts';
import { pictureWorld } from '../support/stories.ts';
import { world } from '../support/world.ts';

describe('commands as they work when pasted', () => {
  test.each([
    ['repair show R-1', 'repair --store ./there show R-1'],
    ['Begin with: repair new', 'Begin with: repair --store ./there new'],
    [
      'As it is: repair log 1\nor: repair undo 1',
      'As it is: repair --store ./there log 1\nor: repair --store ./there undo 1',
    ],
    ['  repair note R-1 "we repair roofs"', '  repair --store ./there note R-1 "we repair roofs"'],
    ['repair show R-1 --store ./other', 'repair show R-1 --store ./other'],
    [
      'There is no client “repair status”. See them all with: repair client list',
      'There is no client “repair status”. See them all with: repair --store ./there client list',
    ],
    ['repair client show "repair new media"', 'repair --store ./there client show "repair new media"'],
    [
      "repair note R-1 'we repair client data, it'\\''s $5, and repair logs'",
      "repair --store ./there note R-1 'we repair client data, it'\\''s $5, and repair logs'",
    ],
    ['repair import all.json', 'repair import all.json'],
    ['repair config rate 80', 'repair config rate 80'],
    ['Upgrade repair to use it.', 'Upgrade repair to use it.'],
  ])('%s', (told, typed) => {
    expect(withStore(told, './there')).toBe(typed);
    expect(withStore(told, undefined)).toBe(told);
  });

  test.each(COMMANDS)('$name', ({ name }) => {
    const isElsewhere = ['demo', 'playbook', 'config', 'completion', 'import'].includes(name);
    expect(withStore(`repair ${name}`, 'x')).toBe(
      isElsewhere ? `repair ${name}` : `repair --store x ${name}`,
    );
  });

  test('a folder with a space is one word', () => {
    expect(withStore('repair status', 'my cases/$1')).toBe("repair --store 'my cases/$1' status");
  });
});

test('whatever is proposed names the store that was given', async () => {
  const { repair, screen, json } = await pictureWorld({ screen: true, env: { NO_COLOR: '1' } });
  const there = ['--store', './there'];
  await repair('show', 'R-1', ...there);
  expect(screen.err).toContain('\n  repair --store ./there apology sent R-1\n');
  await repair('status', ...there);
  expect(screen.out).toContain('\n  repair --store ./there apology sent R-1\n');
  await repair('show', 'R-1', '--json', ...there);
  expect(json()).toMatchObject({ next: { command: 'repair --store ./there apology sent R-1' } });
  expect(await repair('show', 'nobody', ...there)).toBe(4);
  expect(screen.err).toMatch(/repair --store \.\/there \w/);
  await repair('note', 'R-1', 'Said.', ...there);
  expect(await repair('undo', 'R-1', ...there)).toBe(0);
  expect(screen.out).toMatch(/To reverse this: repair --store \.\/there undo R-1 --event \d+/);
});

test('a walk that stops names the store in which it goes on', async () => {
  const { repair, screen } = world({
    answers: { kind: 'core', client_name: 'Acme', what_happened: PAUSE },
  });
  expect(await repair('new', '--store', './there')).toBe(3);
  expect(screen.err).toMatch(/Saved\. Go on with: repair --store \.\/there resume R-1$/m);
});

test('words of people’s are nobody’s commands', async () => {
  const { repair, screen } = await pictureWorld();
  await repair('note', 'R-1', 'They say: repair new roofs.', '--store', './there');
  await repair('log', 'R-1', '--store', './there');
  expect(screen.out).toContain('They say: repair new roofs.');
});

describe('words of people’s that read like a command', () => {
  const there = ['--store', './there'];

  test('the name of a client is proposed as it is', async () => {
    const { repair, screen } = await pictureWorld({}, { client_name: 'repair status' });
    await repair('export', '-o', 'all.json');
    await repair('import', 'all.json', ...there);
    expect(await repair('client', 'forget', 'repair status', ...there)).toBe(2);
    expect(screen.err).toContain(
      'repair --store ./there client forget "repair status" --confirm "repair status"',
    );
  });

  test('what is in the way keeps its words, and its command works when pasted', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('export', '-o', 'all.json');
    await repair('import', 'all.json', ...there);
    await repair('promise', 'add', 'R-1', 'repair client data', '--due', 'fri', '--told', ...there);
    const code = await repair('close', 'R-1', '--outcome', 'repaired', '--lesson', 'None.', ...there);
    expect(code).toBe(1);
    expect(screen.err).toMatch(/: repair client data, by .*: repair --store \.\/there promise keep R-1\.\d/);
  });

  test('what was done is told in their words, and what to do next works when pasted', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('export', '-o', 'all.json');
    await repair('import', 'all.json', ...there);
    await repair('note', 'R-1', 'I am to repair client data.', ...there);
    await repair('undo', 'R-1', ...there);
    expect(screen.out).toContain('I am to repair client data.');
    await repair('promise', 'add', 'R-1', 'repair logs', '--due', 'fri', ...there);
    expect(screen.out).toMatch(/the client knows: repair --store \.\/there promise told R-1\.\d/);
    await repair(
      'promise',
      'add',
      'R-1',
      'Ask',
      '--to',
      'self',
      '--kind',
      'check-in',
      '--due',
      'fri',
      ...there,
    );
    await repair('promise', 'keep', 'R-1.5', ...there);
    expect(screen.out).toContain('repair --store ./there score R-1 8');
  });
});
