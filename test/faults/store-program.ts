import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { DriverLine } from './store-driver.ts';

export interface Ended {
  readonly lines: readonly DriverLine[];
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly stderr: string;
}

/** Make one file of the driver, because Node 20 runs no TypeScript. */
export async function bundleDriver(folder: string): Promise<string> {
  const outfile = join(folder, 'store-driver.mjs');
  const entry = resolve(import.meta.dirname, 'store-driver.ts');
  const bundle = await rolldown({ input: entry, platform: 'node' });
  await bundle.write({ file: outfile, format: 'esm', codeSplitting: false });
  return outfile;
}

/** Run a command to its end; `onLine` may end it earlier. A line cut short by a kill was never told. */
export async function runProgram(
  command: readonly string[],
  onLine: (line: DriverLine, kill: () => void) => void = () => undefined,
): Promise<Ended> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  const lines: DriverLine[] = [];
  let rest = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = `${rest}${text}`.split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const line = JSON.parse(part) as DriverLine;
      lines.push(line);
      onLine(line, () => void child.kill('SIGKILL'));
    }
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => done({ lines, signal, code, stderr }));
  });
}

/** At most two at once: the smallest machine that tests run on has two cores. */
export async function inPairs<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const one = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([one(), one()]);
}

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'repair-faults-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
