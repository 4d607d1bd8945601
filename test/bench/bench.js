// `npm run bench`: how long a person waits, and how that grows; the figures go to results.md beside this file.
//   npm run bench -- --rounds 20 --sizes 1000,10000,100000 --node /path/to/another/node --node …
// `--sizes none` leaves the large stores out, `--rivals none` the other programs; `--rivals FOLDER` keeps what is installed
// for the next time. 100,000 cases need 2 GB of disk and some minutes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDataSet } from './data-set.js';
import { quietEnvironment } from './measure.js';
import { resultsOf } from './results.js';
import { installRivals, measureWork, packageWork, taskWork } from './rivals.js';
import { measureSize } from './scale.js';
import { measureStartup } from './startup.js';

/** @typedef {import('./results.js').Results} Results */

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    node: { type: 'string', multiple: true, default: [] },
    rivals: { type: 'string', default: '' },
  },
});
const rounds = Number(options.rounds);
/** Large stores take their time, and their figures vary less. */
const fewRounds = Math.max(3, Math.ceil(rounds / 4));
const node = process.execPath;
const repair = resolve(import.meta.dirname, '../../bin/repair.js');
const env = quietEnvironment();
const top = mkdtempSync(join(tmpdir(), 'repair-bench-'));

/** @type {Results} */
const results = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, load ${loadavg()[2]?.toFixed(1)} when it began`,
  rounds,
  fewRounds,
  startups: [],
  sizes: [],
  rivals: [],
};

try {
  await startups();
  large();
  console.log(resultsOf(results));
} finally {
  rmSync(top, { recursive: true, force: true });
}

/** Whatever is known so far, so that nothing is lost when somebody stops it. */
function keep() {
  writeFileSync(join(import.meta.dirname, 'results.md'), resultsOf(results));
}

async function startups() {
  const homes = { empty: join(top, 'empty'), few: store(1000, 100), many: store(1000, 1000) };
  for (const binary of [node, ...options.node]) {
    const version = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim();
    progress(`start-up on Node ${version}`);
    results.startups.push({ version, ratios: await measureStartup({ node: binary, repair, homes, rounds }) });
    keep();
  }
}

function large() {
  const totals = options.sizes === 'none' ? [] : options.sizes.split(',').map(Number);
  const isAlone = totals.length === 0 || options.rivals === 'none';
  const packages = options.rivals || join(top, 'packages');
  if (!isAlone) progress('installing the other programs');
  const isInstalled = !isAlone && installRivals(packages);
  const folder = join(top, 'rivals');
  for (const total of totals) {
    progress(`${total} cases`);
    const live = Math.max(100, Math.floor(total / 100));
    const home = store(total, live);
    results.sizes.push(measureSize({ node, repair, home, total, live, rounds: fewRounds }));
    keep();
    if (isAlone) continue;
    const works = [
      { name: 'Taskwarrior, all pending', work: taskWork({ folder, total, pending: total }) },
      { name: `Taskwarrior, ${live} pending`, work: taskWork({ folder, total, pending: live }) },
      ...(isInstalled
        ? /** @type {const} */ (['conf', 'better-sqlite3']).map((name) => ({
            name,
            work: packageWork({ node, packages, folder, name, home, total }),
          }))
        : []),
    ];
    for (const { name, work } of works) {
      progress(`  ${name}`);
      if (work) results.rivals.push({ name, total, times: measureWork({ node, work, rounds: fewRounds }) });
      keep();
    }
    rmSync(home, { recursive: true });
  }
}

/** @param {number} total @param {number} live */
function store(total, live) {
  const home = join(top, `${total}-${live}`);
  makeDataSet({ repair, home, env, total, live });
  return home;
}

/** @param {string} text */
function progress(text) {
  process.stderr.write(`${text}\n`);
}
