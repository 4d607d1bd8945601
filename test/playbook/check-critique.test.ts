import { expect, test } from 'vitest';
import { compiledText } from '../../src/playbook/playbook.ts';
import { parseCompiled } from '../../src/playbook/open.ts';
import { loadBody, problemsOf } from '../support/playbook-files.ts';

const rule = (over: string): string =>
  `critique:\n  - { kind: rule, id: mine.rule, flaw: minimising, level: error, reason: No fish., source: customfin#1, rewrite: Leave it out., hit: [fish, a fish], ok: [bird, cat, dog], ${over} }\n`;

test.each<{ title: string; body: string; says: string[] }>([
  { title: 'a good rule', body: rule('match: [fish]'), says: [] },
  { title: 'a bracket too few', body: rule('match: ["(fish"]'), says: ['there is a “(” without its “)”'] },
  {
    title: 'an unknown class',
    body: rule('match: ["@fich"], unless: ["@past"]'),
    says: ['there is no class “@fich”'],
  },
  {
    title: 'a class close by',
    body: `${rule('match: ["@fishes"]')}  - { kind: words, id: fishs, words: [cod] }\n`,
    says: ['there is no class “@fishes”; did you mean fishs?'],
  },
  {
    title: 'a class that stands for itself',
    body: 'critique:\n  - { kind: words, id: a, words: ["@b"] }\n  - { kind: words, id: b, words: ["@a x"] }\n',
    says: [
      'the class @a stands for itself, by way of its own words',
      'the class @b stands for itself, by way of its own words',
    ],
  },
  {
    title: 'the name of a class that is built in',
    body: 'critique:\n  - { kind: words, id: past, words: [yesterday] }\n',
    says: ['the class @past is built in: choose another name'],
  },
  {
    title: 'an unknown source',
    body: rule('match: [fish]').replace('customfin#1', 'nobody#1'),
    says: ['there is no source “nobody”; one of your own belongs under sources'],
  },
  {
    title: 'too few examples',
    body: rule('match: [fish]').replace('[bird, cat, dog]', '[bird]'),
    says: ['write three examples that it leaves alone'],
  },
  {
    title: 'a guard that is none',
    body: rule('match: [fish], guards: [owner]'),
    says: ['“owner” is not known here; did you mean own?'],
  },
])('$title', ({ body, says }) => {
  expect(problemsOf(body).map(({ message }) => message)).toEqual(says);
});

test('a problem of a pattern stands at the pattern', () => {
  const body = rule('match: [fish, "(fish"]').replace('match:', '\n      match:');
  expect(problemsOf(body)).toMatchObject([{ line: 8, column: 21, code: 'pattern' }]);
});

test('the compiled form leaves the examples behind', () => {
  const { playbook } = loadBody(rule('match: [fish]'));
  if (playbook === undefined) throw new Error('it cannot be read');
  const [compiled] = parseCompiled(compiledText(playbook)).critique;
  expect(compiled).not.toHaveProperty('hit');
  expect(compiled).not.toHaveProperty('ok');
  expect(compiled).toMatchObject({ id: 'mine.rule', match: ['fish'] });
});
