import { describe, expect, test } from 'vitest';
import { loadPlaybook, type LoadedPlaybook } from '../../src/playbook/load.ts';
import { filesOf, withHeader } from '../support/playbook-files.ts';

/** Loads the playbook `a` from these files. */
function load(texts: Readonly<Record<string, string>>): LoadedPlaybook {
  return loadPlaybook('a', filesOf(texts));
}
function problems(texts: Readonly<Record<string, string>>): string[] {
  return load(texts).problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}
const step = (id: string, phase = 'opening'): string =>
  `  - { id: ${id}, kind: text, phase: ${phase}, ask: Say ${id} }\n`;
const steps = (...ids: string[]): string => `steps:\n${ids.map((id) => step(id)).join('')}`;

const chain = (depth: number): Record<string, string> => {
  const names = 'abcdefghij'.slice(0, depth + 1).split('');
  return Object.fromEntries(
    names.map((name, at) => [name, withHeader(name, names[at + 1] ? `extends: ${names[at + 1]}` : '')]),
  );
};

describe('extends', () => {
  test('what is general comes first; scalars and computes are replaced', () => {
    const {
      playbook,
      files,
      problems: found,
    } = load({
      a: withHeader('a', `extends: b\ncompute: { x: '2' }\n${steps('three')}`),
      b: withHeader('b', `compute: { x: '1', y: 'x' }\n${steps('one', 'two')}`),
    });
    expect(found).toEqual([]);
    expect(playbook).toMatchObject({ id: 'a', title: 'A test', compute: { x: '2', y: 'x' } });
    expect(playbook?.steps.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(files.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('tests are not inherited', () => {
    const tests = "tests: [{ name: n, today: '2026-01-15', answers: {}, expect: {} }]";
    expect(load({ a: withHeader('a', 'extends: b'), b: withHeader('b', tests) }).playbook?.tests).toEqual([]);
  });

  test('steps are asked phase by phase, whatever the file says', () => {
    const own = `steps:\n${step('late', 'follow-up')}${step('mid', 'remedy')}${step('soon')}`;
    const { playbook } = load({ a: withHeader('a', own) });
    expect(playbook?.steps.map(({ id }) => id)).toEqual(['soon', 'mid', 'late']);
  });

  test('five deep is enough, six is too deep', () => {
    expect(problems(chain(5))).toEqual([]);
    expect(problems(chain(6))).toEqual(['f.yaml:6:10 extends goes more than 5 playbooks deep']);
    expect(load(chain(6)).playbook).toBeUndefined();
  });

  test.each([
    [
      'itself',
      { a: withHeader('a', 'extends: a') },
      'a.yaml:6:10 a extends a: a playbook cannot extend itself',
    ],
    [
      'what extends it',
      { a: withHeader('a', 'extends: b'), b: withHeader('b', 'extends: a') },
      'b.yaml:6:10 a extends b extends a: a playbook cannot extend itself',
    ],
    [
      'what is not there',
      { a: withHeader('a', 'extends: gone') },
      'a.yaml:6:10 there is no playbook “gone” to extend',
    ],
    [
      'a path',
      { a: withHeader('a', 'extends: ../a') },
      'a.yaml:6:10 a playbook id is lower-case letters, digits and “-”, and starts with a letter',
    ],
    [
      'a fragment',
      { a: withHeader('a', 'extends: coaching/x') },
      'a.yaml:6:10 a playbook id is lower-case letters, digits and “-”, and starts with a letter',
    ],
  ])('%s', (_title, texts, problem) => {
    expect(problems(texts as Record<string, string>)).toEqual([problem]);
  });

  test('a broken parent is named at its own lines', () => {
    expect(problems({ a: withHeader('a', 'extends: b'), b: withHeader('b', 'stepps: []') })).toEqual([
      'b.yaml:6:1 a playbook has no “stepps”; did you mean steps?',
    ]);
  });
});

const fragment = (name: string, body: string): string => `format: 1\nfragment: ${name}\n${body}`;

describe('include', () => {
  test('a fragment lies below the file that includes it', () => {
    const { playbook, problems: found } = load({
      a: withHeader('a', `include: [coaching/x]\n${steps('own')}`),
      'coaching/x': fragment('coaching/x', steps('shared')),
    });
    expect(found).toEqual([]);
    expect(playbook?.steps.map(({ id }) => id)).toEqual(['shared', 'own']);
  });

  test('the tables of sources, causes and the letter are always there, if the folder has them', () => {
    const cause = 'causes: [{ id: c, group: G, label: L, locus: mine }]';
    const texts = { a: withHeader('a', ''), 'coaching/causes': fragment('coaching/causes', cause) };
    expect(load(texts).playbook?.causes.map(({ id }) => id)).toEqual(['c']);
    expect(problems({ a: withHeader('a', '') })).toEqual([]);
  });

  test('included by the playbook and by what it extends, it counts once', () => {
    const { playbook, problems: found } = load({
      a: withHeader('a', 'extends: b\ninclude: [coaching/x]'),
      b: withHeader('b', 'include: [coaching/x]'),
      'coaching/x': fragment('coaching/x', steps('shared')),
    });
    expect(found).toEqual([]);
    expect(playbook?.steps.map(({ id }) => id)).toEqual(['shared']);
  });

  const bad = 'name a file of the playbook folders without its ending';
  test.each([
    [
      'what is not there',
      'include: [coaching/gone]',
      'a.yaml:6:11 there is no file “coaching/gone.yaml” in the playbook folders to include',
    ],
    ['a way out of the folder', 'include: [../secret]', `a.yaml:6:11 ${bad}`],
    ['a path from the root', 'include: [/etc/passwd]', `a.yaml:6:11 ${bad}`],
    ['a file with its ending', 'include: [coaching/x.yaml]', `a.yaml:6:11 ${bad}`],
    ['too many folders', 'include:\n  - a/b/c', `a.yaml:7:5 ${bad}`],
    ['no list', 'include: coaching/x', 'a.yaml:6:10 this has to be a list, each entry with “- ” before it'],
  ])('%s', (_title, line, problem) => {
    expect(problems({ a: withHeader('a', line) })).toEqual([problem]);
  });

  test('a playbook is no fragment, and a fragment includes nothing', () => {
    expect(problems({ a: withHeader('a', 'include: [b]'), b: withHeader('b', '') })).toEqual([
      'a.yaml:6:11 “b” is no fragment: a playbook is not included but extended, as in extends: b',
    ]);
    const nested = { a: withHeader('a', 'include: [b]'), b: `format: 1\nfragment: b\ninclude: [c]` };
    expect(problems(nested)).toEqual([
      expect.stringMatching(/^b.yaml:3:1 a playbook has no “include”; it may have format, /),
    ]);
  });
});

const big = (name: string): string => `format: 1\nfragment: ${name}\n# ${'x'.repeat(250_000)}`;

describe('the file itself', () => {
  test('its id is its name', () => {
    expect(problems({ a: withHeader('b', '') })).toEqual([
      'a.yaml:2:5 the file is named a, so its id has to be a',
    ]);
  });

  test.each([
    [
      'nothing',
      '',
      'a.yaml:1:1 there is nothing in this file: begin with format: 1, or with repair playbook new',
    ],
    ['a list', '- a', 'a.yaml:1:1 a playbook is a map of keys and values: begin with format: 1'],
    ['a word', 'hello', 'a.yaml:1:1 a playbook is a map of keys and values: begin with format: 1'],
    [
      'another format',
      withHeader('a', '').replace('format: 1', 'format: 2'),
      'a.yaml:1:9 this program reads format 1: write format: 1',
    ],
  ])('%s is no playbook', (_title, text, problem) => {
    expect(problems({ a: text })).toEqual([problem]);
  });

  test('one that is not there is nothing, without a problem', () => {
    expect(load({})).toMatchObject({ playbook: undefined, problems: [], files: [] });
  });

  test('together with all it includes it has a limit', () => {
    const names = ['b', 'c', 'd', 'e', 'f'];
    const texts = Object.fromEntries(names.map((name) => [name, big(name)]));
    expect(problems({ a: withHeader('a', `include: [${names.join(', ')}]`), ...texts })).toEqual([
      'f.yaml:1:1 with all it includes it is over 1 MB',
    ]);
  });
});

test('one word anywhere makes another hash; the same words the same one', () => {
  const texts = { a: withHeader('a', `extends: b\n${steps('own')}`), b: withHeader('b', steps('one')) };
  const hash = load(texts).playbook?.sha256;
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(load({ ...texts }).playbook?.sha256).toBe(hash);
  expect(load({ ...texts, b: `${texts.b}# more\n` }).playbook?.sha256).not.toBe(hash);
});
