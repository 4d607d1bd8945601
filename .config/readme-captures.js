// Rewrites the captures in README.md: what stands between `<!-- capture now=… -->` and `<!-- end of capture -->`. Each line
// that begins with `$ repair` is run in a terminal of 80 columns, one after the other in one empty home, at that instant.
// Run it with `npm run docs`; test/docs/readme.test.ts fails when a capture is no longer what the program prints.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const BLOCK = /(<!-- capture now=(\S+) -->\n```console\n)([\s\S]*?)(```\n<!-- end of capture -->)/g;
const COLUMNS = 80;

/** What is done before the first capture, and not shown. */
export const BEFORE = ['config', 'name', 'Sam Reed'];

/** The file that the captured commands read: the answers of the story that the playbook carries as its first test. */
export const STORY = { file: 'story.json', playbook: 'costly-mistake' };

/**
 * @typedef {(argv: readonly string[]) => Promise<string>} Run runs one command line, and gives what a terminal shows
 */

/**
 * @param {string} readme
 * @param {Run} run
 * @returns {Promise<string>} the text with every capture made anew
 */
export async function withFreshCaptures(readme, run) {
  await run(BEFORE);
  let fresh = '';
  let at = 0;
  for (const found of readme.matchAll(BLOCK)) {
    const [whole, head = '', now = '', body = '', foot = ''] = found;
    fresh += readme.slice(at, found.index) + head;
    for (const line of body.split('\n').filter((candidate) => candidate.startsWith('$ repair '))) {
      const words = line.slice('$ repair '.length).match(/"[^"]*"|\S+/g) ?? [];
      const argv = words.map((word) => word.replaceAll('"', ''));
      fresh += `${line}\n${(await run([...argv, '--now', now])).trim()}\n\n`;
    }
    fresh = `${fresh.trimEnd()}\n${foot}`;
    at = found.index + whole.length;
  }
  return fresh + readme.slice(at);
}

/** @returns {Promise<void>} */
async function write() {
  const { spawn } = await import('@lydell/node-pty');
  const home = mkdtempSync(join(tmpdir(), 'repair-captures-'));
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    REPAIR_HOME: home,
    NO_COLOR: '1',
    TERM: 'xterm',
    TZ: 'UTC',
  };
  /** @type {Run} */
  const run = (argv) =>
    new Promise((done) => {
      const program = [join(root, 'bin/repair.js'), ...argv];
      const terminal = spawn(process.execPath, program, { cols: COLUMNS, rows: 50, cwd: home, env });
      let shown = '';
      terminal.onData((text) => (shown += text));
      terminal.onExit(() => done(shown.replaceAll('\r\n', '\n')));
    });
  try {
    // Through a pipe: the end of so long an output may be lost with its terminal.
    const show = [join(root, 'bin/repair.js'), 'playbook', 'show', STORY.playbook, '--json'];
    const printed = execFileSync(process.execPath, show, { cwd: home, env, maxBuffer: 2 ** 24 });
    const playbook = JSON.parse(String(printed));
    writeFileSync(join(home, STORY.file), JSON.stringify(playbook.tests[0].answers));
    const readme = join(root, 'README.md');
    writeFileSync(readme, await withFreshCaptures(readFileSync(readme, 'utf8'), run));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await write();
