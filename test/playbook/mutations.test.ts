import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runPlaybookTest } from '../../src/interview/playbook-tests.ts';
import { programOf } from '../../src/interview/situation.ts';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { shippedFiles } from '../support/playbook-files.ts';

/** `npm test` takes a few; `MUTANTS=10000 npx vitest run test/playbook/mutations.test.ts` all, and none over a second. */
const MUTANTS = Number(process.env['MUTANTS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? 7);
const PATIENCE = 60_000 + MUTANTS * 1000;

const PLAYBOOKS = shippedFiles.names();
const COACHING = ['causes', 'severity', 'clocks', 'remedies', 'letter', 'critique-parts', 'sources'];
const FILES = [...PLAYBOOKS, ...PLAYBOOKS, 'starter/playbook', ...COACHING.map((name) => `coaching/${name}`)];
/** Each file is read once: only the changed one is read anew. */
const READ = new Map<string, ReturnType<typeof shippedFiles.find>>();

function shipped(name: string): ReturnType<typeof shippedFiles.find> {
  if (!READ.has(name)) READ.set(name, shippedFiles.find(name));
  return READ.get(name);
}

let slowest = { ms: 0, name: '' };

/** Checks a playbook with one of its files changed, as the program does. @returns what is wrong with what it says */
async function unplaced(name: string, text: string): Promise<unknown[]> {
  const begin = process.cpuUsage();
  const wrong = await judged(name, text);
  const { user, system } = process.cpuUsage(begin);
  const ms = (user + system) / 1000;
  if (ms > slowest.ms) slowest = { ms, name };
  return wrong;
}

async function judged(name: string, text: string): Promise<unknown[]> {
  const id = name === 'starter/playbook' ? 'my-trade' : name.includes('/') ? 'costly-mistake' : name;
  const find: typeof shippedFiles.find = (wanted) => {
    const file = shipped(wanted === 'my-trade' ? 'starter/playbook' : wanted);
    if (file === undefined) return undefined;
    return wanted === name || (wanted === id && id === 'my-trade') ? { ...file, name: wanted, text } : file;
  };
  const loaded = loadPlaybook(id, { ...shippedFiles, find });
  const problems = checkPlaybook(loaded);
  if (problems.length === 0 && loaded.playbook === undefined) return ['refused without a word'];
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
  return shipped(name)?.text ?? '';
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

test(
  'cut, doubled or with scraps in it, a file is judged',
  async () => {
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
          const changed =
            text.slice(0, start) + (twice ? cut + cut : '') + words + text.slice(start + length);
          expect(await unplaced(name, changed)).toEqual([]);
        },
      ),
      { seed: SEED, numRuns: MUTANTS / 2 },
    );
  },
  PATIENCE,
);

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

test(
  'with any value in any place, a file is judged',
  async () => {
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
      { seed: SEED, numRuns: MUTANTS / 2 },
    );
  },
  PATIENCE,
);

// How long one takes is asked only where all of them are judged, by hand: a test of every day asserts no duration.
test('where all are judged, none of them took a second', () => {
  expect(process.env['MUTANTS'] !== undefined && slowest.ms >= 1000 ? slowest : []).toEqual([]);
});
