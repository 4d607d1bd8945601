import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/case/fields.ts';
import { PROMISE_KINDS, PURPOSES, REMEDY_TYPES } from '../../src/case/schema.ts';
import { EXPECTATIONS, runPlaybookTest } from '../../src/interview/playbook-tests.ts';
import { programOf } from '../../src/interview/situation.ts';
import { walkAll } from '../../src/interview/walk-all.ts';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import {
  CASE_FIELDS,
  celTypeOf,
  CLIENT_FIELDS,
  HISTORY_FIELDS,
  RESERVED,
  SETTINGS_FIELDS,
} from '../../src/playbook/names.ts';
import { critiqueSchema } from '../../src/playbook/critique-schema.ts';
import { GUARD_REACH, GUARDS } from '../../src/playbook/critique-terms.ts';
import { BUILT_IN_CLASSES } from '../../src/playbook/phrase.ts';
import { PHASES, stepSchema } from '../../src/playbook/step-schema.ts';
import { COMPONENTS, playbookSchema, ruleSchema, type StepKind } from '../../src/playbook/schema.ts';
import { FILTERS } from '../../src/playbook/text.ts';
import { isDueGrammar } from '../../src/typed-dates.ts';
import { filesOf, problemsOf, shippedFiles } from '../support/playbook-files.ts';
import { codeIn, document, fenced, firstColumn, root, section } from './documents.ts';

const readme = document('playbooks/README.md');
/** What a guard looks at, by the sentences around its own. */
const REACH = new Map([
  [0, 'its own sentence'],
  [Infinity, 'the whole text'],
]);
const told = (heading: string): Set<string> => new Set(firstColumn(section(readme, heading)));

describe('the worked example', () => {
  const own = filesOf({ 'late-photos': fenced(readme, 'late-photos.yaml') });
  const files = { ...own, find: (name: string) => own.find(name) ?? shippedFiles.find(name) };
  const loaded = loadPlaybook('late-photos', files);
  const { playbook } = loaded;
  if (playbook === undefined) throw new Error('the example cannot be read');
  const program = programOf(playbook);

  test('has no problem', () => {
    expect(checkPlaybook(loaded)).toEqual([]);
  });

  test.each(playbook.tests)('its own test holds: $name', async (story) => {
    expect(await runPlaybookTest(program, story)).toEqual([]);
  });

  test('no combination of answers fails', () => {
    const { findings, unmet } = walkAll(program, '2026-01-15');
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect(unmet).toEqual([]);
  }, 180_000);
});

test('its cause and its source of one’s own have no problem', () => {
  const body = `extends: core\n${fenced(readme, 'own cause and source')}`;
  expect(problemsOf(body).map(({ message }) => message)).toEqual([]);
});

test('it names every playbook and every table that is shipped', () => {
  const named = new Set(firstColumn(readme.split('## Write your own')[0] ?? ''));
  const files = ['', 'coaching/', 'starter/'].flatMap((folder) =>
    readdirSync(join(root, 'playbooks', folder)).flatMap((name) =>
      name.endsWith('.yaml') ? [`${folder}${name}`] : [],
    ),
  );
  expect(files.filter((file) => !named.has(file))).toEqual([]);
});

describe('its tables are those of the program', () => {
  test('keys of a playbook', () => {
    expect(told('Keys of a playbook')).toEqual(new Set(Object.keys(playbookSchema.shape)));
  });

  test('step kinds, what they are in expressions, and the phases', () => {
    const steps = section(readme, 'Steps').split('### ')[0] ?? '';
    const kinds = stepSchema.options.map((option) => option.shape.kind.value);
    expect(firstColumn(steps)).toEqual(kinds);
    const types = Object.fromEntries(kinds.map((kind) => [kind, inExpressions(kind, steps)]));
    const plain = kinds.filter((kind) => !['percent-split', 'repeat'].includes(kind));
    expect(plain.filter((kind) => types[kind] !== celTypeOf(kind))).toEqual([]);
    expect(steps).toContain(PHASES.map((phase) => `\`${phase}\``).join(' '));
  });

  test('the keys that a kind of step has of its own', () => {
    const steps = section(readme, 'Steps').split('### ')[0] ?? '';
    const shared = [
      'id',
      'kind',
      'phase',
      'ask',
      'help',
      'why',
      'when',
      'after',
      'renamed_from',
      'as',
      'optional',
    ];
    for (const { shape } of stepSchema.options) {
      const row = rowOf(shape.kind.value, steps).at(-2) ?? '';
      const own = Object.keys(shape).filter((key) => !shared.includes(key));
      expect(own.filter((key) => !new RegExp(`\`${key}[\`:]`).test(row))).toEqual([]);
    }
  });

  test('fields', () => {
    const fields = section(readme, 'Fields that answers fill');
    expect(new Set(firstColumn(fields))).toEqual(new Set(Object.keys(FIELDS)));
    const wrong = Object.entries(FIELDS).filter(([path, { kinds }]) => {
      const row =
        fields.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${path}\``)) ?? '';
      return kinds.some((kind) => !row.split('|')[2]?.includes(`\`${kind}\``));
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('names in expressions', () => {
    const names = [...told('Expressions')];
    const known = [
      ...fieldsOf('client', CLIENT_FIELDS),
      ...fieldsOf('case', CASE_FIELDS),
      ...fieldsOf('history', HISTORY_FIELDS),
      ...fieldsOf('settings', SETTINGS_FIELDS),
    ];
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
    expect(
      RESERVED.filter((name) => !names.some((one) => one === name || one.startsWith(`${name}.`))),
    ).toEqual([]);
  });

  test('filters', () => {
    expect(told('Texts')).toEqual(new Set(Object.keys(FILTERS)));
  });

  test('what a rule can do', () => {
    expect(told('Remedies and rules')).toEqual(new Set(ruleSchema.shape.then.options));
    const words = codeIn(section(readme, 'Remedies and rules'));
    expect([...REMEDY_TYPES, ...PURPOSES].filter((word) => !words.includes(word))).toEqual([]);
  });

  test('promises: their kinds, and days that can be read', () => {
    const words = codeIn(section(readme, 'Promises'));
    expect(PROMISE_KINDS.filter((kind) => !words.includes(kind))).toEqual([]);
    const days = [...told('Promises')];
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((due) => !isDueGrammar(due))).toEqual([]);
  });

  test('components of a letter, in their order', () => {
    expect(firstColumn(section(readme, 'The letter'))).toEqual([...COMPONENTS]);
  });

  test('the critic: kinds of entries, guards, and classes that are built in', () => {
    const critic = section(readme, 'The critic');
    const names = firstColumn(critic);
    expect(names).toEqual(
      expect.arrayContaining(critiqueSchema.options.map(({ shape }) => shape.kind.value)),
    );
    expect(names.filter((name) => GUARDS.some((guard) => guard === name))).toEqual([...GUARDS]);
    for (const guard of GUARDS) {
      const [before, after] = GUARD_REACH[guard];
      const reach = REACH.get(before + after) ?? `${before} before to ${after} after`;
      expect(readme).toContain(`\n| \`${guard}\` | ${reach} |`);
    }
    expect(BUILT_IN_CLASSES.filter((name) => !names.includes(`@${name}`))).toEqual([]);
  });

  test('what a test may expect', () => {
    expect(told('Tests')).toEqual(new Set(Object.keys(EXPECTATIONS)));
  });
});

test('whose advice it names is there', () => {
  const { playbook } = loadPlaybook('core', shippedFiles);
  const pieces = playbook?.sources.flatMap(({ id, pieces: all }) =>
    all.map((_, index) => `${id}#${index + 1}`),
  );
  const cited = codeIn(readme).filter((code) => /^[a-z-]+#\d+$/.test(code));
  expect(cited.length).toBeGreaterThan(2);
  expect(cited.filter((piece) => !pieces?.includes(piece))).toEqual([]);
});

function rowOf(kind: StepKind, table: string): string[] {
  return (table.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '').split('|');
}

/** The type in the third column of a kind's row; nothing where it has no value. */
function inExpressions(kind: StepKind, table: string): string {
  return codeIn(rowOf(kind, table)[3] ?? '')[0] ?? '';
}

function fieldsOf(name: string, fields: object): string[] {
  return Object.keys(fields).map((field) => `${name}.${field}`);
}
