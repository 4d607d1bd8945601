import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeRoot, writeWhole } from './durable-write.ts';

/**
 * Change a text in the person's own editor. The file is theirs alone, lies in our own folder, and goes away afterwards.
 *
 * @param own where the file may lie: the state folder
 * @param command `$VISUAL` or `$EDITOR`, which may carry flags, as in `code --wait`
 * @returns the new text; or what went wrong, and then the old text still stands
 */
export async function editIn(
  command: string,
  text: string,
  { own, env }: { readonly own: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ ok: true; text: string } | { ok: false; problem: string }> {
  makeRoot(own);
  const folder = mkdtempSync(join(own, 'edit-'));
  const path = join(folder, 'letter.txt');
  try {
    writeWhole(path, Buffer.from(text));
    const [program = '', ...flags] = command.split(' ').filter((word) => word !== '');
    const code = await run(program, [...flags, path], env);
    if (typeof code === 'string')
      return { ok: false, problem: `The editor ${program} did not start (${code}).` };
    if (code !== 0)
      return { ok: false, problem: `The editor ended with ${code}, so nothing was taken over.` };
    return { ok: true, text: readFileSync(path, 'utf8').replaceAll('\r\n', '\n') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the exit code, or why it did not start. On Windows an editor is often a `.cmd`, which needs a shell. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env, shell: env['ComSpec'] !== undefined });
    child.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
