// Writes playbooks/schema/: the JSON Schemas by which editors complete and check playbooks, made from the zod schemas
// in src/playbook/schema.ts. Run it with `npm run docs`; test/playbooks/schema.test.ts fails when they are stale.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');

/** What a list of a playbook may also hold: an inherited entry taken away. The program takes it out before zod looks. */
const DROPPED = {
  type: 'object',
  description: 'Take away the inherited entry of this id',
  properties: { id: { type: 'string' }, drop: { type: 'boolean', const: true } },
  required: ['id', 'drop'],
  additionalProperties: false,
};

/**
 * @param {z.ZodType} schema
 * @param {string} title what an editor shows of it
 * @param {readonly string[]} lists the keys whose lists are merged, so that `{ id, drop: true }` may stand in them
 * @returns {string} the text of the JSON Schema
 */
export function editorSchema(schema, title, lists) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  const properties = Object.entries(rest.properties ?? {}).map(([key, value]) =>
    typeof value === 'object' && lists.includes(key)
      ? [key, { ...value, items: { anyOf: [value.items, DROPPED] } }]
      : [key, value],
  );
  return `${JSON.stringify({ $schema, title, ...rest, properties: Object.fromEntries(properties) }, null, 2)}\n`;
}

/** The files, by the schema that each is made from. */
export const SCHEMA_FILES = /** @type {const} */ ({
  'playbook.schema.json': { from: 'playbookSchema', title: 'A playbook of repair, format 1' },
  'fragment.schema.json': {
    from: 'fragmentSchema',
    title: 'A fragment that playbooks of repair include, format 1',
  },
});

/** Node 20 cannot load TypeScript, so the schemas are bundled first; zod stays outside, because it is asked about them. */
async function write() {
  const { rolldown } = await import('rolldown');
  const folder = join(root, `.dist-schemas-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const load = async (/** @type {string} */ name) => {
      const bundle = await rolldown({
        cwd: root,
        platform: 'node',
        external: ['zod'],
        input: join(root, `src/playbook/${name}.ts`),
      });
      const file = join(folder, `${name}.js`);
      await bundle.write({ file, format: 'esm' });
      return import(pathToFileURL(file).href);
    };
    const [schemas, { LISTS }] = await Promise.all([load('schema'), load('merge')]);
    for (const [name, { from, title }] of Object.entries(SCHEMA_FILES)) {
      writeFileSync(join(root, 'playbooks/schema', name), editorSchema(schemas[from], title, LISTS));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await write();
