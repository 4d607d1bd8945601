import { spawnSync } from 'node:child_process';

/*
 * How every figure is taken. Machines are shared: what counts is the median of ratios, each ratio from two runs one
 * right after the other, so that a busy machine slows both.
 */

/**
 * Node 20 reads the file of NODE_EXTRA_CA_CERTS at every start and takes three times as long; it hides the rest.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function quietEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
  return { ...rest, TERM: 'xterm-256color', TZ: 'UTC' };
}

/** What takes longer than this is left out. */
const TIMEOUT = 120_000;

/** @typedef {{ command: string, args: string[], env?: NodeJS.ProcessEnv }} Run */

/**
 * Milliseconds of one run, until it ends.
 *
 * @param {Run} run
 * @returns {number | undefined} undefined if it fails
 */
export function timeOf({ command, args, env }) {
  const start = performance.now();
  const { status } = spawnSync(command, args, {
    env: { ...quietEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 30,
    timeout: TIMEOUT,
  });
  const spent = performance.now() - start;
  return status === 0 ? spent : undefined;
}

/**
 * The most memory that one run of Node took.
 *
 * @param {Run} run
 * @returns {number | undefined} megabytes
 */
export function memoryOf({ command, args, env }) {
  const told =
    'data:text/javascript,process.on("exit",()=>process._rawDebug("rss",process.resourceUsage().maxRSS))';
  const { status, stderr } = spawnSync(command, ['--import', told, ...args], {
    env: { ...quietEnvironment(), ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: TIMEOUT,
  });
  const kilobytes = /^rss (\d+)$/m.exec(stderr)?.[1];
  return status === 0 && kilobytes !== undefined ? Number(kilobytes) / 1024 : undefined;
}

/**
 * Each as a multiple of the base, which is run anew before each of them.
 *
 * @param {Run} base
 * @param {readonly Run[]} runs
 * @returns {{ ratio: number | undefined, ms: number | undefined }[]} medians; undefined for what fails
 */
export function compared(base, runs, rounds = 5) {
  /** @type {{ ratios: number[], times: number[] }[]} */
  const taken = runs.map(() => ({ ratios: [], times: [] }));
  // It also warms the disk cache.
  const able = [...runs.entries()].filter(([, run]) => timeOf(run) !== undefined);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of able) {
      const [floor, own] = [timeOf(base), timeOf(run)];
      if (floor === undefined || own === undefined) continue;
      taken[index]?.ratios.push(own / floor);
      taken[index]?.times.push(own);
    }
  }
  return taken.map(({ ratios, times }) => ({ ratio: median(ratios), ms: median(times) }));
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** @param {number | undefined} value */
export function shown(value, digits = 2) {
  return value === undefined ? '-' : value.toFixed(digits);
}
