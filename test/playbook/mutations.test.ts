import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runPlaybookTest } from '../../src/interview/playbook-tests.ts';
import { programOf } from '../../src/interview/situation.ts';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { shippedFiles } from '../support/playbook-files.ts';

const FILES = ['core', 'costly-mistake', 'coaching/causes', 'coaching/letter', 'coaching/remedies'];

/** Checks `costly-mistake` with one of its files changed. @returns the problems without a place; it runs if it has none */
async function unplaced(name: string, text: string): Promise<unknown[]> {
  const find: typeof shippedFiles.find = (wanted) => {
    const file = shippedFiles.find(wanted);
    return file !== undefined && wanted === name ? { ...file, text } : file;
  };
  const loaded = loadPlaybook('costly-mistake', { ...shippedFiles, find });
  const problems = checkPlaybook(loaded);
  if (problems.length > 0 || loaded.playbook === undefined)
    return problems.filter(
      ({ file, line, column, message }) =>
        !file.endsWith('.yaml') || line < 1 || column < 1 || message === '',
    );
  const program = programOf(loaded.playbook);
  for (const own of loaded.playbook.tests.slice(0, 2)) await runPlaybookTest(program, own);
  return [];
}

const file = fc.constantFrom(...FILES);

function textOf(name: string): string {
  return shippedFiles.find(name)?.text ?? '';
}

const scrap = fc.oneof(
  fc.constantFrom(
    ':',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '&a',
    '*a',
    '!x',
    '\t',
    '\n',
    '{{',
    '}}',
    '#',
    '\uFEFF',
  ),
  fc.constantFrom(
    'drop: true',
    'when: demand',
    '__proto__: 1',
    'after: loss',
    '010',
    '1e309',
    'matches',
    'today',
  ),
  fc.string({ maxLength: 3 }),
);

test('cut, doubled or with scraps in it, a file is judged', async () => {
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.nat(),
      fc.nat(40),
      scrap,
      fc.boolean(),
      async (name, at, length, words, twice) => {
        const text = textOf(name);
        const start = at % text.length;
        const cut = text.slice(start, start + length);
        const changed = text.slice(0, start) + (twice ? cut + cut : '') + words + text.slice(start + length);
        expect(await unplaced(name, changed)).toEqual([]);
      },
    ),
    { seed: 7, numRuns: 80 },
  );
}, 60_000);

type Tree = Record<string | number, unknown>;
/** Every place of a tree: the container and the key in it. */
function placesOf(tree: unknown): { container: Tree; key: string | number }[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const container = tree as Tree;
  return Object.keys(container).flatMap((key) => [{ container, key }, ...placesOf(container[key])]);
}
const graft = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    '',
    [],
    {},
    [[]],
    { id: 'x' },
    { id: 'demand', drop: true },
  ),
  fc.constantFrom(
    'true',
    'demand > 0',
    'fault.mine',
    '{{ demand }}',
    'unknown',
    'constructor',
    'client',
    'end of month',
  ),
  fc.constantFrom(
    'a'.repeat(400),
    '((((((((',
    '"',
    'size(chosen)',
    'costly-mistake',
    '../core',
    '{{ a | b | c }}',
  ),
);

test('with any value in any place, a file is judged', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.nat(), graft, fc.boolean(), async (name, at, value, remove) => {
      const tree = parse(textOf(name)) as unknown;
      const places = placesOf(tree);
      const place = places[at % places.length];
      if (place === undefined) return;
      if (remove) delete place.container[place.key];
      else place.container[place.key] = value;
      expect(await unplaced(name, stringify(tree, { aliasDuplicateObjects: false }))).toEqual([]);
    }),
    { seed: 7, numRuns: 120 },
  );
}, 60_000);
