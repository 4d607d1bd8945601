import { describe, expect, test } from 'vitest';
import { runPlaybookTest } from '../../src/interview/playbook-tests.ts';
import { programFrom, shippedFiles, withHeader } from '../support/playbook-files.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { world } from '../support/world.ts';

const FOLDER = '/home/sam/.config/repair/playbooks';
const EDITOR_LINE = '# yaml-language-server: $schema=schema/playbook.schema.json';

describe('a fresh one', () => {
  test('is written with comments, beside the schema that its first line names, and says what comes next', async () => {
    const { repair, screen, files } = world();
    expect(await repair('playbook', 'new', 'late-photos')).toBe(0);
    expect(screen.out).toBe(`${FOLDER}/late-photos.yaml\n`);
    expect(screen.err).toContain('repair playbook check late-photos');
    expect(screen.err).toContain('repair new --playbook late-photos');
    const text = files[`${FOLDER}/late-photos.yaml`] ?? '';
    expect(text.split('\n')[0]).toBe(EDITOR_LINE);
    expect(text).toContain('\nid: late-photos #');
    expect(text).not.toContain('my-trade');
    expect(files[`${FOLDER}/schema/playbook.schema.json`]).toContain('A playbook of repair');
  });

  test('passes the check and its own tests as it stands', async () => {
    const { repair, screen } = world();
    await repair('playbook', 'new', 'late-photos');
    expect(await repair('playbook', 'check', 'late-photos')).toBe(0);
    expect(screen.out).toBe('1 playbook checked, nothing to mend.\n');
  });

  test('goes into the first of the folders in REPAIR_PLAYBOOKS', async () => {
    const { repair, json, files } = world({ env: { REPAIR_PLAYBOOKS: '/srv/words:/other' } });
    expect(await repair('playbook', 'new', 'late-photos', '--json')).toBe(0);
    const file = '/srv/words/late-photos.yaml';
    expect(json()).toEqual({ schema: 'repair.playbook-new/1', id: 'late-photos', file });
    expect(files).toHaveProperty([file]);
  });
});

describe('a copy', () => {
  test.each(shippedFiles.names())('of %s has its own id and title, and passes', async (from) => {
    const { repair, files } = world();
    expect(await repair('playbook', 'new', 'mine', '--from', from)).toBe(0);
    const text = files[`${FOLDER}/mine.yaml`] ?? '';
    expect(text.split('\n')[0]).toBe(EDITOR_LINE);
    expect(text.match(/yaml-language-server/g)).toHaveLength(1);
    const find: typeof shippedFiles.find = (name) =>
      name === 'mine' ? { name, path: 'mine.yaml', text, origin: 'own' } : shippedFiles.find(name);
    const program = programFrom(loadPlaybook('mine', { ...shippedFiles, find }));
    expect(program.playbook).toMatchObject({ id: 'mine', version: '1.0.0' });
    expect(program.playbook.title).toMatch(/ \(my own\)$/);
    for (const own of program.playbook.tests) expect(await runPlaybookTest(program, own)).toEqual([]);
  });

  test('of the person’s own, whatever stands in its header', async () => {
    const mine = withHeader('mine', 'extends: core # mine\n').replace('A test', '"One: two"');
    const { repair, files } = world({ playbooks: { mine } });
    expect(await repair('playbook', 'new', 'other', '--from', 'mine')).toBe(0);
    expect(files[`${FOLDER}/other.yaml`]).toBe(
      `${EDITOR_LINE}\n${mine.replace('id: mine', 'id: other').replace('One: two', 'One: two (my own)')}`,
    );
  });

  test('under the same name it replaces what is shipped, if that is what is asked for', async () => {
    const { repair, screen, files } = world();
    expect(await repair('playbook', 'new', 'gone-quiet')).toBe(2);
    expect(screen.err).toContain('repair playbook new gone-quiet --from gone-quiet');
    expect(await repair('playbook', 'new', 'gone-quiet', '--from', 'gone-quiet')).toBe(0);
    expect(files[`${FOLDER}/gone-quiet.yaml`]).toBe(
      (shippedFiles.find('gone-quiet')?.text ?? '').replace(/.*\n/, `${EDITOR_LINE}\n`),
    );
  });
});

describe('nothing is written', () => {
  test.each<{ title: string; argv: string[]; code: number; says: string }>([
    { title: 'over one that is there', argv: ['mine'], code: 2, says: 'mine.yaml is there already' },
    {
      title: 'under a name that is no name',
      argv: ['My Photos'],
      code: 2,
      says: '“My Photos” cannot name a playbook',
    },
    { title: 'outside the folder', argv: ['../x'], code: 2, says: '“../x” cannot name a playbook' },
    {
      title: 'from what is not there',
      argv: ['x', '--from', 'costly'],
      code: 4,
      says: 'did you mean costly-mistake?',
    },
    {
      title: 'from what is broken',
      argv: ['x', '--from', 'mine'],
      code: 5,
      says: 'repair playbook check mine',
    },
  ])('$title', async ({ argv, code, says }) => {
    const { repair, screen, files } = world({ playbooks: { mine: 'format: 1' } });
    expect(await repair('playbook', 'new', ...argv)).toBe(code);
    expect(screen.err).toContain(says);
    expect(files).toEqual({});
  });
});
