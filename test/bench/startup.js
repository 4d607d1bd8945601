// How long a person waits, as a multiple of what Node itself needs: `npm run bench`, or `npm run bench -- 50` for
// more rounds. Each figure is the median of ratios, each ratio taken from a pair of runs one right after the other,
// so that a busy machine slows both. The goals are those the design set; nothing fails here, timings are no tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { makeDataSet } from './data-set.js';

const repair = resolve(import.meta.dirname, '../../bin/repair.js');
const rounds = Number(process.argv[2] ?? 20);
const top = mkdtempSync(join(tmpdir(), 'repair-bench-'));
const env = quietEnvironment();
const homes = { empty: join(top, 'empty'), few: join(top, 'few'), many: join(top, 'many') };

/** @typedef {{ name: string, goal: number, home: string, args: string[], prompt?: RegExp }} Row */
/** @type {Row[]} */
const rows = [
  { name: '--version', goal: 1.4, home: homes.empty, args: ['--version'] },
  { name: '--help', goal: 1.9, home: homes.empty, args: ['--help'] },
  { name: 'status, 1,000 cases, 100 live', goal: 2.2, home: homes.few, args: ['status'] },
  { name: 'status, 1,000 cases, all live', goal: 3.2, home: homes.many, args: ['status'] },
  { name: 'one save (note)', goal: 2.8, home: homes.few, args: ['note', 'R-1', 'They rang back.'] },
  { name: 'report, 1,000 cases', goal: 4, home: homes.few, args: ['report'] },
  { name: 'first question of new', goal: 2.8, home: homes.empty, args: ['new'], prompt: /\p{L}{2}.*\?/u },
];

try {
  const ready = prepare();
  print(await measure(rows.filter(({ home }) => ready.has(home))));
} finally {
  rmSync(top, { recursive: true, force: true });
}

/** @returns the homes that hold the cases their rows need */
function prepare() {
  const ready = new Set([homes.empty]);
  for (const [home, live] of /** @type {const} */ ([
    [homes.few, 100],
    [homes.many, 1000],
  ])) {
    try {
      makeDataSet({ repair, home, env, total: 1000, live });
      ready.add(home);
    } catch (error) {
      process.stderr.write(
        `no data set of ${live} live cases: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  }
  return ready;
}

/** @returns {Promise<Map<Row, number[]>>} by row, one ratio a round; no row that the program cannot do yet */
async function measure(/** @type {Row[]} */ candidates) {
  /** @type {Map<Row, number[]>} */
  const ratios = new Map();
  for (const row of candidates) if ((await time(row)) !== undefined) ratios.set(row, []); // also warms the disk cache
  for (let round = 0; round < rounds; round += 1) {
    for (const [row, list] of ratios) {
      const base = await time({ ...row, args: [] });
      const own = await time(row);
      if (base !== undefined && own !== undefined) list.push(own / base);
    }
  }
  return ratios;
}

/** Milliseconds of one run, until it ends or asks; without arguments those of `node -e 0`. Undefined if it fails. */
async function time(/** @type {Row} */ { args, home, prompt }) {
  const argv = args.length > 0 ? [repair, ...args] : ['-e', '0'];
  if (prompt) return timeToPrompt(argv, home, args.length > 0 ? prompt : undefined);
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, argv, {
    env: { ...env, REPAIR_HOME: home },
    encoding: 'utf8',
  });
  const spent = performance.now() - start;
  return status === 0 && (args.length === 0 || stdout !== '') ? spent : undefined;
}

/** In a pseudo-terminal, as a person runs it. With a prompt to wait for, Ctrl-C ends the run after the clock stopped. */
function timeToPrompt(
  /** @type {string[]} */ argv,
  /** @type {string} */ home,
  /** @type {RegExp | undefined} */ prompt,
) {
  return new Promise((done) => {
    const start = performance.now();
    const terminal = spawn(process.execPath, argv, {
      cols: 80,
      rows: 24,
      env: { ...env, REPAIR_HOME: home },
    });
    let seen = '';
    /** @type {number | undefined} */
    let spent;
    terminal.onData((data) => {
      seen += data;
      if (!prompt || spent !== undefined || !prompt.test(stripVTControlCharacters(seen))) return;
      spent = performance.now() - start;
      terminal.write('\x03');
    });
    terminal.onExit(() => done(prompt ? spent : performance.now() - start));
  });
}

function print(/** @type {Map<Row, number[]>} */ ratios) {
  console.log(`Node ${process.version}, ${rounds} rounds, times of node -e 0`);
  for (const row of rows) {
    const ratio = median(ratios.get(row) ?? []);
    const verdict = ratio === undefined ? 'not yet' : ratio <= row.goal ? 'ok' : 'over';
    console.log(
      `${row.name.padEnd(32)}${(ratio?.toFixed(2) ?? '-').padStart(6)}  goal ${row.goal.toFixed(1)}  ${verdict}`,
    );
  }
}

function median(/** @type {number[]} */ values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Node 20 reads the file of NODE_EXTRA_CA_CERTS at every start and takes three times as long; it hides the rest. */
function quietEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
  return { ...rest, TERM: 'xterm-256color', TZ: 'UTC' };
}
