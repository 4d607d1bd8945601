import { beforeAll, describe, expect, test } from 'vitest';
import { pictureWorld } from '../support/stories.ts';
import type { TestWorld } from '../support/world.ts';

let life: TestWorld;
beforeAll(async () => {
  life = await pictureWorld({}, { told_on: null });
});

async function completed(...words: readonly string[]): Promise<string[]> {
  expect([await life.repair('complete', '--', ...words), life.screen.err]).toEqual([0, '']);
  return life.screen.out.split('\n').flatMap((line) => (line === '' ? [] : (line.split('\t')[0] ?? '')));
}

test.each([
  ['a command', ['rem'], ['remedy']],
  ['a command below another', ['promise', 'k'], ['keep']],
  ['a case', ['show', ''], ['R-1']],
  ['a case in small letters', ['show', 'r'], ['R-1']],
  ['a promise', ['promise', 'keep', 'R-1.1'], ['R-1.1']],
  ['a client', ['client', 'show', 'h'], ['Harbour Dental']],
  ['a client that begins with a quotation mark', ['client', 'show', '"Har'], ['Harbour Dental']],
  ['a client for a new case', ['new', 'Har'], ['Harbour Dental']],
  ['a playbook', ['playbook', 'show', 'gone'], ['gone-quiet']],
  ['a setting', ['config', 'real'], ['realCost']],
  ['a flag', ['report', '--js'], ['--json']],
  ['the value of a flag', ['--color', 'a'], ['auto', 'always']],
  ['the value of a flag with a name', ['new', '--playbook', 'wrong'], ['wrong-invoice']],
  [
    'how the relationship stands',
    ['score', 'R-1', '--relationship', 'active_'],
    ['active_same', 'active_more', 'active_less'],
  ],
  ['no setting among their words', ['remedy', 'answer', 'R-1', ''], []],
  ['a form of a draft', ['apology', 'show', 'R-1', '--as', ''], ['text', 'eml', 'html', 'phone', 'meeting']],
  ['a channel', ['apology', 'draft', 'R-1', '--channel', 'le'], ['letter']],
  ['behind a flag with its value', ['apology', 'draft', '--channel', 'chat', ''], ['R-1']],
  ['how bad it is', ['report', '--severity', 'm'], ['minor', 'moderate']],
  ['a cause of the cases', ['report', '--cause', ''], ['check_absent', 'rights_or_compliance']],
  ['an outcome', ['close', 'R-1', '--outcome', 'withd'], ['withdrawn']],
  ['the kind of a promise', ['promise', 'add', 'R-1', '--kind', 'p'], ['prevention']],
  ['a moment', ['score', 'R-1', '--moment', 'day'], ['day30', 'day90']],
  ['who said it', ['note', 'R-1', '--from', 'c'], ['client']],
  ['to whom a promise is', ['promise', 'add', '--to', ''], ['client', 'self']],
  ['to whom a note is', ['note', '--to', 't'], ['team', 'third']],
  ['the form of a draft', ['apology', 'show', '--as', 'p'], ['phone']],
  ['the form of a verdict', ['apology', 'check', '--format', ''], ['text', 'json', 'line']],
  ['a level', ['apology', 'check', '--fail-on', 'w'], ['warning']],
  ['a shell', ['completion', ''], ['bash', 'zsh', 'fish']],
  ['nothing where only the person knows', ['note', 'R-1', ''], []],
  ['nothing behind what is no command', ['frobnicate', 'x'], []],
])('%s', async (_what, words, expected) => {
  expect(await completed(...words)).toEqual(expected);
});

test('what each is stands behind it, harmless to the terminal', async () => {
  await life.repair('complete', '--', 'show', '');
  expect(life.screen.out).toMatch(/^R-1\tHarbour Dental: I used a picture/);
  await life.repair('complete', '--', '');
  expect(life.screen.out).toContain('status\tList open cases, the most urgent first\n');
  expect(life.screen.out).not.toContain('complete\t');
});

describe('the scripts', () => {
  test.each(['bash', 'zsh', 'fish'])('%s', async (shell) => {
    expect(await life.repair('completion', shell)).toBe(0);
    expect(life.screen.out).toContain('repair complete --');
  });

  test('another shell is named with those there are', async () => {
    expect(await life.repair('completion', 'tcsh')).toBe(2);
    expect(life.screen.err).toContain('Choose one of bash, zsh, fish.');
  });
});
