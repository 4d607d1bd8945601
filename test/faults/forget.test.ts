import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openJsonStore } from '../../src/store/json-store.ts';
import { machineOf } from '../../src/store/machine.ts';
import { fills, opened, says } from '../support/case.ts';
import { needs } from '../support/needs.ts';
import { bundleDriver, runProgram, temporaryFolder } from './store-program.ts';

const AT = '2026-03-02T09:00:00+01:00';
const folder = temporaryFolder();
const template = join(folder.path, 'template');
let driver = '';

const openHere = (root: string) =>
  openJsonStore(root, { stateRoot: join(root, 'state'), machine: machineOf(process), warn: () => undefined });

/**
 * R-1 and R-3 are Zoë's, one of them closed, and so are a half-typed line and a copy; R-2 is another client's, and so is
 * R-4, which names her, as its half-typed line does.
 */
beforeAll(async () => {
  driver = await bundleDriver(folder.path);
  const store = openHere(template);
  const closed = { type: 'closed', outcome: 'repaired' } as const;
  await store.create(() => [opened, fills('client.name', 'Zoë'), says({ text: 'Dear Zoë' })], AT);
  await store.create(() => [opened, fills('client.name', 'Acme')], AT);
  await store.create(() => [opened, fills('client.name', 'ZOË'), closed], AT);
  await store.create(() => [opened, fills('client.name', 'Beta'), says({ text: 'Zoë’s too' }), closed], AT);
  await store.saveHalfTyped('R-4', { step: 'facts', text: 'As Zoë' });
  await store.saveHalfTyped('R-1', { step: 'facts', text: 'Zoë' });
  mkdirSync(join(template, 'quarantine'));
  writeFileSync(join(template, 'quarantine', 'R-1.old.json'), 'Zoë');
});
afterAll(() => folder.remove());

function filesWithTheName(root: string): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => /zoë/i.test(readFileSync(path, 'utf8')));
}

describe.runIf(needs('strace'))('a client is forgotten', () => {
  test.each(['rename', 'unlink', 'fsync', 'link'])(
    'killed at every %s, it is finished by doing it again',
    async (call) => {
      const other = readFileSync(join(template, 'cases', 'R-2.json'), 'utf8');
      let killed = 0;
      for (let when = 1; killed === when - 1; when += 1) {
        const root = join(folder.path, `${call}-${when}`);
        cpSync(template, root, { recursive: true });
        const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${when}`];
        const strace = ['strace', '-f', '-qq', '-o', '/dev/null', ...inject];
        const { signal, lines } = await runProgram([...strace, 'node', driver, root, 'forget']);
        if (signal === 'SIGKILL') killed += 1;
        const told = lines.length > 0 && signal === null;
        expect([when, told ? filesWithTheName(root) : []]).toEqual([when, []]);
        const store = openHere(root);
        const { cases, unreadable } = await store.list();
        expect([when, unreadable]).toEqual([when, []]);
        expect(cases.map(({ id }) => id)).toContain('R-2');
        await store.forgetClient('Zoë', AT, () => true);
        expect([when, filesWithTheName(root)]).toEqual([when, []]);
        expect(readFileSync(join(root, 'cases', 'R-2.json'), 'utf8')).toBe(other);
        expect(await store.load('R-4')).toMatchObject({
          rev: 4,
          messages: [{ text: '[name erased]’s too' }],
        });
        expect(await store.halfTyped('R-4')).toMatchObject({ text: 'As [name erased]' });
        expect((await store.create(() => [opened], AT)).id).toBe('R-5');
        expect([readdirSync(join(root, 'tmp')), existsSync(join(root, 'lock'))]).toEqual([[], false]);
        rmSync(root, { recursive: true });
      }
      expect(killed).toBeGreaterThan(0);
    },
  );
});
