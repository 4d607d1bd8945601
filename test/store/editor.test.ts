import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editIn } from '../../src/store/editor.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'repair-editor-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** An editor of our own: a shell script that gets the file as its last word. */
function editor(name: string, script: string): string {
  const path = join(home, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o700);
  return path;
}

async function edited(command: string): Promise<Awaited<ReturnType<typeof editIn>>> {
  return editIn(command, 'Dear Anna,\n', { own: join(home, 'state'), env: { PATH: '/usr/bin:/bin' } });
}

test('what the editor leaves is the new text, with plain line ends', async () => {
  const result = await edited(editor('writes', 'printf "Dear Bob,\\r\\n" > "$1"'));
  expect(result).toEqual({ ok: true, text: 'Dear Bob,\n' });
});

test('an editor may have flags, as in code --wait', async () => {
  const result = await edited(`${editor('flags', 'printf "%s" "$1" > "$2"')} --wait`);
  expect(result).toEqual({ ok: true, text: '--wait' });
});

test('the file is the owner’s alone, and its folder too', async () => {
  const result = await edited(
    editor('modes', 'stat -c %a "$1" "$(dirname "$1")" > "$1.modes"; cat "$1.modes" > "$1"'),
  );
  expect(result).toEqual({ ok: true, text: '600\n700\n' });
});

test.each([
  [
    'one that fails',
    () => editor('fails', 'echo gone > "$1"; exit 3'),
    /ended with 3, so nothing was taken over/,
  ],
  ['one that is not there', () => join(home, 'nowhere'), /did not start \(ENOENT\)/],
])('%s leaves the text as it was, and says so', async (_title, command, problem) => {
  const result = await edited(command());
  expect(result).toEqual({ ok: false, problem: expect.stringMatching(problem) as string });
});

test('nothing stays behind', async () => {
  await edited(editor('once', 'true'));
  expect(readdirSync(join(home, 'state'))).toEqual([]);
});
