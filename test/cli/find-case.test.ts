import { beforeEach, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory-store.ts';
import { fills } from '../support/case.ts';
import { world, type TestWorld } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

let made: TestWorld;

/** R-1 Harbour Dental (closed), R-2 Harbour Dental, R-3 Harbour Lights, R-4 Zoë & Söhne; R-2 changed last. */
beforeEach(async () => {
  const store = memoryStore();
  made = world({ store });
  await writtenCase(store, 'Harbour Dental', () => [{ type: 'closed', outcome: 'repaired' }]);
  const second = await writtenCase(store, 'Harbour Dental', () => [fills('facts', 'The mail went astray.')]);
  await writtenCase(store, 'Harbour Lights');
  await writtenCase(store, 'Zoë & Söhne');
  await store.append('R-2', second.rev, [fills('remedyWanted', 'A call')], '2026-01-15T12:00:00+01:00');
});

test.each([
  ['R-3', 'R-3'],
  ['r-3', 'R-3'],
  ['3', 'R-3'],
  ['@last', 'R-2'],
  ['lights', 'R-3'],
  ['HARBOUR LIGHTS', 'R-3'],
  ['lights harbour', 'R-3'],
  ['zoë', 'R-4'],
  ['söhne', 'R-4'],
  ['dental', 'R-2'], // the open one of the two
])('%s is %s', async (words, id) => {
  expect(await made.repair('show', words, '--json')).toBe(0);
  expect(made.json()).toMatchObject({ id });
});

test('words that fit several open cases list them, and nothing is chosen', async () => {
  expect(await made.repair('show', 'harbour')).toBe(4);
  expect(made.screen.out).toBe('');
  expect(made.screen.err).toBe(
    [
      '“harbour” fits 2 cases.',
      '  R-2: Harbour Dental: The mail went astray.',
      '  R-3: Harbour Lights: ',
      'Name one of them by its number.',
      '',
    ].join('\n'),
  );
});

test.each([
  ['harbour dentl', 'did you mean Harbour Dental?'],
  ['arbour', 'There is no case “arbour”'], // words, or how they begin
  ['R-99', 'There is no case R-99.'],
  ['0', 'There is no case R-0.'],
  ['007', 'There is no case R-7.'],
  ['R-', 'There is no case “R-”'],
  ['../R-1', 'There is no case “../R-1”'],
  ['', 'There is no case “”'],
  ['@first', 'There is no case “@first”'],
])('“%s” is no case: %s', async (words, message) => {
  expect(await made.repair('show', words)).toBe(4);
  expect(made.screen.err).toContain(message);
  expect(made.screen.err).toContain('repair status');
});

test('@last without a case says where to begin', async () => {
  const { repair, screen } = world();
  expect(await repair('show', '@last')).toBe(4);
  expect(screen.err).toBe('There is no case yet.\nBegin with: repair new\n');
});

describe('where the case may be left out', () => {
  test('the only open one is meant', async () => {
    const store = memoryStore();
    const { repair, screen } = world({ store });
    await writtenCase(store, 'Acme', () => [{ type: 'closed', outcome: 'repaired' }]);
    expect(await repair('apology', 'show')).toBe(4);
    expect(screen.err).toContain('There is no open case.');
    await writtenCase(store, 'Acme');
    expect(await repair('apology', 'show')).toBe(1);
    expect(screen.err).toBe('R-2 has no draft yet.\nGo on with: repair resume R-2\n');
  });

  test('several open ones are listed', async () => {
    expect(await made.repair('apology', 'show')).toBe(4);
    expect(made.screen.err).toMatch(/^There are 3 open cases\.$/m);
    expect(made.screen.err).toMatch(/^ {2}R-4: Zoë & Söhne/m);
  });
});
