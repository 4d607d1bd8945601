import { shown } from './measure.js';
import { ROWS } from './startup.js';

/** @typedef {import('./startup.js').Row} Row */
/** @typedef {import('./scale.js').Size} Size */
/**
 * @typedef {object} Results
 * @property {string} machine
 * @property {number} rounds
 * @property {number} fewRounds
 * @property {{ version: string, ratios: Map<Row, number | undefined> }[]} startups
 * @property {Size[]} sizes
 * @property {{ name: string, total: number, times: Record<'list' | 'save' | 'all', number | undefined> }[]} rivals
 */

const COMMANDS = /** @type {const} */ (['status', 'show', 'save', 'report']);

const GROWTH = `- \`--version\`, \`--help\`, the first question of \`new\`: the same however many cases there are. No case is read.
- \`status\`: with the live cases. It reads \`cases/\`, and what is closed with nothing to come lies in \`archive/\`; each live
  case is read, parsed and folded anew, because only its events are trusted and there is no index.
- \`show\` and a save by number: the same. Two places are looked at, one file is read, one is written.
- \`report\`: with all cases. Each is read, parsed and folded, one after the other; of each about 1.3 KB is kept until all
  are counted, no event and no letter, and what is counted takes half as much again.
- \`calendar\`, \`log\` and \`promise list --kept\`, and what looks for a client by name: time as the report; what they
  print is all that is kept.`;

/**
 * The page of figures.
 *
 * @param {Results} results
 */
export function resultsOf(results) {
  const { machine, rounds, fewRounds, startups, sizes, rivals } = results;
  return `# Results

Made by \`npm run bench\`. Every figure is a multiple of what \`node -e 0\` takes on the same Node: the median of ratios, each
from two runs one right after the other, because machines are shared. \`NODE_EXTRA_CA_CERTS\` is unset.
${machine}; ${rounds} rounds, ${fewRounds} for the large stores.

## Start-up

${table(
  ['', 'goal', ...startups.map(({ version }) => version)],
  ROWS.map((row) => [
    row.name,
    row.goal === undefined ? '' : `≤ ${row.goal}`,
    ...startups.map(({ ratios }) => shown(ratios.get(row))),
  ]),
)}
${sizes.length === 0 ? '' : largeStores(sizes)}${rivals.length === 0 ? '' : besideOthers(rivals)}
## How it grows, and why

${GROWTH}
`;
}

/** @param {readonly Size[]} sizes */
function largeStores(sizes) {
  const rows = sizes.map(({ total, live, commands }) => [
    `${total} cases, ${live} live`,
    ...COMMANDS.map((name) => `${shown(commands[name].ratio)} (${shown(commands[name].mb, 0)} MB)`),
  ]);
  const reports = sizes.map(({ total, floor, reportOverFloor }) => [
    `${total} cases`,
    `${shown(floor / 1000)} s`,
    shown(reportOverFloor),
  ]);
  return `
## Large stores

With \`--max-old-space-size=256\`; in brackets the most memory that the process took. What takes longer than two minutes
is left out.

${table(['', ...COMMANDS], rows)}

The report as a multiple of what \`JSON.parse\` alone needs for the same files, without reading them (goal ≤ 2):

${table(['', 'JSON.parse', 'report'], reports)}
`;
}

/** @param {Results['rivals']} rivals */
function besideOthers(rivals) {
  const rows = rivals.map(({ name, total, times }) => [
    `${name}, ${total}`,
    shown(times.list),
    shown(times.save),
    shown(times.all),
  ]);
  return `
## Beside others

The same work in other programs: \`task list\`, \`task modify\`, \`task count\`; for the two packages a script that lists the
live cases, saves one, and reads all. They check, fold and lay out nothing.

${table(['', 'list', 'save', 'read all'], rows)}
`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
