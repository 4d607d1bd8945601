// How each command grows with the number of cases, in the memory that `--max-old-space-size=256` leaves.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { compared, memoryOf, quietEnvironment } from './measure.js';

const SMALL = '--max-old-space-size=256';
const COMMANDS = {
  status: ['status'],
  show: ['show', 'R-1'],
  save: ['note', 'R-1', 'They rang back.'],
  report: ['report'],
};

/** @typedef {{ ratio: number | undefined, ms: number | undefined, mb: number | undefined }} Cell */
/**
 * @typedef {object} Size
 * @property {number} total
 * @property {number} live
 * @property {Record<keyof typeof COMMANDS, Cell>} commands times of `node -e 0`
 * @property {number} floor milliseconds that JSON.parse alone needs for all files
 * @property {number | undefined} reportOverFloor
 */

/**
 * @param {{ node: string, repair: string, home: string, total: number, live: number, rounds: number }} options
 * @returns {Size}
 */
export function measureSize({ node, repair, home, total, live, rounds }) {
  const env = { REPAIR_HOME: home };
  const entries = Object.entries(COMMANDS);
  const runs = entries.map(([, args]) => ({ command: node, args: [SMALL, repair, ...args], env }));
  const cells = compared({ command: node, args: ['-e', '0'] }, runs, rounds);
  const filled = entries.map(([name], index) => {
    const { args } = runs[index] ?? { args: [] };
    const mb = cells[index]?.ms === undefined ? undefined : memoryOf({ command: node, args, env });
    return [name, { ...cells[index], mb }];
  });
  const commands = /** @type {Size['commands']} */ (Object.fromEntries(filled));
  const floor = floorOf(node, home);
  const { ms } = commands.report;
  return { total, live, commands, floor, reportOverFloor: ms === undefined ? undefined : ms / floor };
}

/** @param {string} node @param {string} home */
function floorOf(node, home) {
  const script = join(import.meta.dirname, 'floor.js');
  const options = { env: quietEnvironment(), encoding: /** @type {const} */ ('utf8') };
  return Number(execFileSync(node, [script, join(home, 'data')], options));
}
