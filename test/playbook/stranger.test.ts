import { describe, expect, test } from 'vitest';
import { programOf } from '../../src/interview/situation.ts';
import { walkAll } from '../../src/interview/walk-all.ts';
import { loadBody, problemsOf } from '../support/playbook-files.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const words = 'steps:\n  - { id: w, kind: text, phase: opening, ask: What? }\n';
const list = `[${lines(20, (index) => `${index}`).replaceAll('\n', ', ')}]`;

function fifty(name: string): string {
  return `steps:\n${lines(50, (index) => `  - { id: ${name}${index}, kind: note, phase: opening, ask: A }`)}`;
}

/** What a stranger's playbook may try, and what its author is told. */
describe('a playbook from a stranger hangs nothing, and reads nothing', () => {
  test.each<{ title: string; body: string; says: string }>([
    {
      title: 'a pattern that goes back and forth',
      body: `${words}compute: { a: 'w.matches("^(a+)+$")' }`,
      says: '8:15 matches is not allowed',
    },
    {
      title: 'rounds in rounds in rounds',
      body: `${words}compute:\n  l: '${list}'\n  a: l.exists(a, l.exists(b, l.exists(c, l.exists(d, a == d))))`,
      says: '10:6 exists has another exists, all, exists_one, filter, map inside',
    },
    {
      title: 'lists of lists of lists',
      body: `compute:\n  l: '${list}'\n  m: l.map(a, l)\n  n: l.map(a, m)`,
      says: '8:6 a list of lists is not allowed',
    },
    {
      title: 'a text that doubles with every name',
      body: `${words}compute:\n  c0: w + w\n${lines(30, (index) => `  c${index + 1}: c${index} + c${index}`)}`,
      says: '18:7 with the computes it reads this has 2047 parts (at most 2000)',
    },
    {
      title: 'a list that doubles with every name',
      body: `compute:\n  c0: '[1, 2, 3]'\n${lines(30, (index) => `  c${index + 1}: c${index} + c${index}`)}`,
      says: 'parts (at most 2000)',
    },
    {
      title: 'a text that is joined with itself',
      body: `${words}compute: { a: 'w.split("").join(w)' }`,
      says: 'join is not allowed',
    },
    {
      title: 'more steps than anyone answers',
      body: `steps:\n${lines(81, (index) => `  - { id: s${index}, kind: note, phase: opening, ask: A }`)}`,
      says: '7:3 at most 80 entries are allowed here',
    },
    {
      title: 'more options than anyone reads',
      body: `steps:\n  - { id: s, kind: choice, phase: opening, ask: A, options: [${lines(61, (index) => `{ value: o${index}, label: O }`).replaceAll('\n', ', ')}] }`,
      says: 'at most 60 entries are allowed here',
    },
    {
      title: 'more names than anyone needs',
      body: `compute:\n${lines(121, (index) => `  c${index}: 'true'`)}`,
      says: '7:3 at most 120 names are allowed here',
    },
    {
      title: 'a number of which nothing is a count',
      body: `${words}compute: { a: size(w) * 9223372036854775807 }`,
      says: '9223372036854775807 is too large a number here',
    },
    {
      title: 'a way to the constructor',
      body: `${words}compute: { a: 'client.constructor == w' }`,
      says: 'there is no “constructor” in client',
    },
    {
      title: 'a key that is the prototype',
      body: 'compute: { __proto__: "true" }',
      says: '“__proto__” cannot be a key',
    },
    {
      title: 'a file above its folder',
      body: 'include: [../../etc/passwd]',
      says: 'name a file of the playbook folders',
    },
    {
      title: 'a file from the root',
      body: 'extends: /etc/passwd',
      says: 'a playbook id is lower-case letters',
    },
    {
      title: 'a tag that runs code',
      body: 'compute: !!js/function "x"',
      says: 'the tag !!js/function is not allowed',
    },
    {
      title: 'words that draw on the terminal',
      body: 'steps:\n  - { id: s, kind: note, phase: opening, ask: "\\e]0;x\\a" }',
      says: '7:47 this text has control or direction characters',
    },
    {
      title: 'words that turn the line round',
      body: 'steps:\n  - { id: s, kind: note, phase: opening, ask: "\\u202Eevil" }',
      says: '7:47 this text has control or direction characters',
    },
  ])('$title', ({ body, says }) => {
    const found = problemsOf(body).map(({ line, column, message }) => `${line}:${column} ${message}`);
    expect(found).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
  });

  test('together with what it extends it is no longer than one file may be', () => {
    const base = `format: 1\nid: base\nversion: 1.0.0\ntitle: A\nwhen_to_use: B\n${fifty('b')}`;
    expect(problemsOf(`extends: base\n${fifty('a')}`, { base })).toMatchObject([
      { file: 'p.yaml', line: 38, message: 'with all it extends it has 100 steps (at most 80)' },
    ]);
  });

  test('the longest that is allowed is walked as far as anyone waits', () => {
    const loaded = loadBody(
      `steps:\n${lines(60, (index) => `  - { id: s${index}, kind: confirm, phase: opening, ask: A }`)}
letter:\n${lines(140, (index) => `  - { id: l${index}, component: repair, when: s${index % 60}, text: A }`)}`,
    );
    if (loaded.playbook === undefined) throw new Error('unread');
    const { walks, combinations } = walkAll(programOf(loaded.playbook), '2026-01-15', { most: 100 });
    expect(walks).toBeGreaterThan(0);
    expect(walks).toBeLessThanOrEqual(1000);
    expect(combinations).toBe(2 ** 60);
  });
});
