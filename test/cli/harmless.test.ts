import { expect, test } from 'vitest';
import { pictureWorld } from '../support/stories.ts';

/** Clears the screen, colours, rings, reverses, hides, ends a line: what a client could paste. */
const NASTY = 'Bad\u001B[2J\u001B]0;owned\u0007\u009B31m\u202Egnirts\u2066\u200B\u0008\rName';
// oxlint-disable-next-line no-control-regex -- it is these that must not get out
const HARMFUL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069]/;

const COMMANDS: readonly (readonly string[])[] = [
  ['show', 'R-1'],
  ['status'],
  ['log'],
  ['log', 'R-1'],
  ['promise', 'list'],
  ['apology', 'show', 'R-1'],
  ['report'],
  ['client', 'list'],
  ['client', 'show', 'R-1'],
  ['client', 'show', NASTY],
  ['client', 'merge', NASTY, NASTY],
  ['client', 'forget', NASTY],
  ['client', 'forget', NASTY, '--confirm', NASTY],
  ['note', 'R-1', `Note ${NASTY}`],
  ['show', NASTY],
  ['new', '--set', `${NASTY}=1`],
  ['new', '--playbook', NASTY],
  ['new', '--answers', NASTY],
  ['promise', 'keep', NASTY],
  ['promise', 'move', 'R-1.1', NASTY],
  ['close', 'R-1', '--outcome', NASTY, '--lesson', 'x'],
  ['config', NASTY],
  ['import', NASTY],
  [NASTY],
  ['status', `--${NASTY}`],
];

/** @throws SyntaxError if one of the texts that are there is no JSON */
function requireJson(...texts: readonly string[]): void {
  for (const text of texts.filter((one) => one !== '')) JSON.parse(text);
}

for (const screen of [true, false]) {
  for (const form of [[], ['--json'], ['--plain']]) {
    test.each(COMMANDS)(`screen ${screen} ${form.join('')}: %s %s`, async (...argv) => {
      const env = { NO_COLOR: '1' };
      const made = await pictureWorld(
        { screen, env },
        { client_name: NASTY, what_happened: `It ${NASTY} broke`, their_words: NASTY, wanted: NASTY },
      );
      await made.repair(...argv, ...form);
      const { out, err } = made.screen;
      expect(out + err).not.toMatch(HARMFUL);
      expect(out + err).not.toBe('');
      if (form[0] === '--json') requireJson(out, err.replace(/^\n?Next: .*\n {2}repair .*\n/, ''));
    });
  }
}

test('in JSON the words come back as they were typed', async () => {
  const { repair, json, store } = await pictureWorld({}, { client_name: NASTY });
  await repair('show', 'R-1', '--json');
  const kept = (await store.load('R-1')).client.name;
  expect(json()).toMatchObject({ client: { name: kept } });
  expect(kept).toContain('\u202E');
});

test('a client’s name with a line end stays on one line of a list', async () => {
  const { repair, screen } = await pictureWorld(
    { screen: true, env: { NO_COLOR: '1' } },
    { client_name: 'Acme\nR-2  Forged' },
  );
  await repair('status');
  expect(screen.out).not.toMatch(/^R-2/m);
  await repair('promise', 'list');
  expect(screen.out).not.toMatch(/^R-2/m);
});

test('a tab in a name does not add a field to a pipe', async () => {
  const { repair, screen } = await pictureWorld({}, { client_name: 'Acme\tForged\nline' });
  for (const command of [['status'], ['promise', 'list'], ['log']]) {
    await repair(...command);
    const counts = new Set(
      screen.out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t').length),
    );
    expect([command, counts.size]).toEqual([command, 1]);
  }
});
