// How long a person waits, as a multiple of what Node itself needs. The goals are those the design set; nothing fails
// here, timings are no tests.
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { median, quietEnvironment, timeOf } from './measure.js';

/** @typedef {{ empty: string, few: string, many: string }} Homes */
/** @typedef {{ name: string, goal?: number, home: keyof Homes, args: string[], prompt?: RegExp }} Row */
/** @type {readonly Row[]} */
export const ROWS = [
  { name: '--version', goal: 1.4, home: 'empty', args: ['--version'] },
  { name: '--help', goal: 1.9, home: 'empty', args: ['--help'] },
  { name: 'status, 1,000 cases, 100 live', goal: 2.2, home: 'few', args: ['status'] },
  { name: 'status, 1,000 cases, all live', goal: 3.2, home: 'many', args: ['status'] },
  { name: 'show', home: 'few', args: ['show', 'R-2'] },
  { name: 'one save (note)', goal: 2.8, home: 'few', args: ['note', 'R-1', 'They rang back.'] },
  { name: 'report, 1,000 cases', goal: 4, home: 'few', args: ['report'] },
  { name: 'first question of new', goal: 2.8, home: 'empty', args: ['new'], prompt: /\p{L}{2}.*\?/u },
];

/**
 * @param {{ node: string, repair: string, homes: Homes, rounds: number }} options `repair` is the path of the launcher
 * @returns {Promise<Map<Row, number | undefined>>} the median of one ratio a round
 */
export async function measureStartup({ node, repair, homes, rounds }) {
  /** @type {Map<Row, number[]>} */
  const ratios = new Map(ROWS.map((row) => [row, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [row, list] of ratios) {
      const base = await time(node, ['-e', '0'], row, homes);
      const own = await time(node, [repair, ...row.args], row, homes, row.prompt);
      const isWarm = round >= 0;
      if (isWarm && base !== undefined && own !== undefined) list.push(own / base);
    }
  }
  return new Map([...ratios].map(([row, list]) => [row, median(list)]));
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {Row} row
 * @param {Homes} homes
 * @param {RegExp} [prompt]
 */
async function time(node, args, row, homes, prompt) {
  const env = { REPAIR_HOME: homes[row.home] };
  if (row.prompt === undefined) return timeOf({ command: node, args, env });
  return timeInTerminal(node, args, { ...quietEnvironment(), ...env }, prompt);
}

/**
 * In a pseudo-terminal, as a person runs it. With a prompt to wait for, Ctrl-C ends the run after the clock stopped.
 *
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {RegExp} [prompt]
 * @returns {Promise<number | undefined>} milliseconds
 */
function timeInTerminal(node, args, env, prompt) {
  return new Promise((done) => {
    const start = performance.now();
    const terminal = spawn(node, args, { cols: 80, rows: 24, env });
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
