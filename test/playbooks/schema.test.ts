import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchema, SCHEMA_FILES } from '../../.config/playbook-schemas.js';
import { LISTS } from '../../src/playbook/merge.ts';
import { fragmentSchema, playbookSchema } from '../../src/playbook/schema.ts';
import { fits, type JsonSchema } from './json-schema.ts';

const folder = resolve(import.meta.dirname, '../../playbooks');
const schemas = { playbookSchema, fragmentSchema };
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const schemaIn = (name: string): JsonSchema => JSON.parse(read(`schema/${name}`)) as JsonSchema;

test.each(Object.entries(SCHEMA_FILES))(
  'schema/%s is fresh: else run npm run docs',
  (name, { from, title }) => {
    expect(read(`schema/${name}`) === editorSchema(schemas[from], title, LISTS)).toBe(true);
  },
);

const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted();

describe.each(shipped)('%s', (name) => {
  const schemaName = name.startsWith('coaching/') ? 'fragment.schema.json' : 'playbook.schema.json';

  test('its first line leads an editor to its schema', () => {
    const path = relative(dirname(join(folder, name)), join(folder, 'schema', schemaName)).replaceAll(
      '\\',
      '/',
    );
    expect(read(name).split('\n')[0]).toBe(`# yaml-language-server: $schema=${path}`);
  });

  test('fits its schema', () => {
    expect(fits(parse(read(name)), schemaIn(schemaName))).toBe(true);
  });
});

describe('what the schema of playbooks says', () => {
  const schema = schemaIn('playbook.schema.json');
  const header = { format: 1, id: 'p', version: '1.0.0', title: 'A test', when_to_use: 'In a test.' };
  const step = { id: 'what', kind: 'text', phase: 'opening', ask: 'What?' };
  test.each<{ title: string; body: object; holds: boolean }>([
    { title: 'a header alone is a playbook', body: {}, holds: true },
    { title: 'a step', body: { steps: [step] }, holds: true },
    { title: 'an inherited step taken away', body: { steps: [{ id: 'what', drop: true }] }, holds: true },
    {
      title: 'an entry that is there and taken away',
      body: { steps: [{ ...step, drop: true }] },
      holds: false,
    },
    { title: 'an entry that is kept on purpose', body: { letter: [{ id: 'a', drop: false }] }, holds: false },
    { title: 'a kind that is none', body: { steps: [{ ...step, kind: 'words' }] }, holds: false },
    { title: 'a key of another kind', body: { steps: [{ ...step, parts: ['a', 'b'] }] }, holds: false },
    { title: 'a key that is none', body: { question: 'What?' }, holds: false },
    { title: 'another format', body: { format: 2 }, holds: false },
  ])('$title: $holds', ({ body, holds }) => {
    expect(fits({ ...header, ...body }, schema)).toBe(holds);
  });
});
