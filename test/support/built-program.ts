import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sourceHash } from '../../.config/build-hash.js';

export const BIN = resolve(import.meta.dirname, '../../bin/repair.js');

/** @throws Error if what is built is not what would be tested: `npm test` builds, `npx vitest` alone does not */
export function requireBuild(): void {
  requireBuildOf(resolve(BIN, '../..'));
}

export function requireBuildOf(root: string): void {
  const built = join(root, 'dist/.build-hash');
  if (!existsSync(built)) throw new Error('Not built. Run: npm run build');
  if (readFileSync(built, 'utf8') !== sourceHash(root))
    throw new Error('The build is older than what it is made of. Run: npm run build');
}

/** A folder that is somebody's whole home; `remove` it afterwards. */
export function temporaryHome(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'repair-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The environment of a person who has set nothing. */
export function environmentIn(
  home: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    REPAIR_HOME: join(home, 'repair'),
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    ...more,
  };
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Options {
  readonly home: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Run as this user; for root only. */
  readonly uid?: number;
}

/** Run the built program once. */
export async function runBuilt(args: readonly string[], options: Options): Promise<Ended> {
  return ended(process.execPath, [BIN, ...args], options);
}

/** Run a script of bash's, in which `repair` is the built program: for pipes, redirections and limits. */
export async function bash(script: string, options: Options): Promise<Ended> {
  const env = { ...options.env, NODE: process.execPath, BIN };
  return ended('bash', ['-c', `repair() { "$NODE" "$BIN" "$@"; }\n${script}`], { ...options, env });
}

function ended(command: string, args: readonly string[], { home, env, input, uid }: Options): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: home,
      env: environmentIn(home, env),
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(uid !== undefined && { uid, gid: uid }),
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text));
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => undefined); // a program that does not read its input is no failure
    child.stdin.end(input ?? '');
  });
}
