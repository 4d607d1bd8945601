// How well the critic judges: precision and recall of every flaw and part, beside two baselines, for every file of
// labelled texts in test/data/apologies/. The critic was tuned on all of them but unseen.jsonl (test/README.md): elsewhere a
// number shows what got worse. Run it with `npm run bench:critique`; `-- --misses` lists what was missed.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import writeGood from 'write-good';
import { bundled } from './bundled.js';
import { FLAWS, keywordCritic, PARTS, scoresOf } from './critique-scores.js';

/** @typedef {import('./critique-scores.js').Labelled} Labelled */
/** @typedef {import('./critique-scores.js').Judged} Judged */

const root = resolve(import.meta.dirname, '../..');
const data = join(root, 'test/data/apologies');

/** @returns {Promise<(text: string) => Judged>} */
async function shippedCritic() {
  /** @type {typeof import('./critic.ts')} */
  const loaded = await bundled('critic.ts');
  const judge = loaded.shippedCritic(root);
  return (text) => {
    const { verdict, findings, components } = judge(text);
    return {
      verdict,
      flaws: findings.filter(({ level }) => level !== 'suggestion').map(({ flaw }) => flaw),
      parts: components.filter(({ present }) => present).map(({ id }) => id),
    };
  };
}

/** write-good knows one of the flaws, the passive; whatever else it says counts where a good text is flagged. */
function writeGoodCritic(/** @type {string} */ text) {
  const reasons = writeGood(text).map(({ reason }) => reason);
  const flaws = reasons.map((reason) => (reason.includes('passive') ? 'passive_agentless' : 'style'));
  return { flaws, parts: [], verdict: '' };
}

const CRITICS = { repair: await shippedCritic(), 'write-good': writeGoodCritic, 'bare words': keywordCritic };

for (const name of readdirSync(data)
  .filter((file) => file.endsWith('.jsonl'))
  .toSorted()) {
  /** @type {Labelled[]} */
  const texts = readFileSync(join(data, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const scores = Object.values(CRITICS).map((critic) => scoresOf(texts, critic));
  console.log(
    `\n${name}: ${texts.length} texts, ${texts.filter(({ verdict }) => verdict === 'good').length} of them good`,
  );
  console.log(
    ['', ...Object.keys(CRITICS)].map((cell, index) => cell.padEnd(index === 0 ? 28 : 18)).join(''),
  );
  for (const label of [...FLAWS, 'all flaws', ...PARTS]) {
    const n = scores[0]?.counts.get(label)?.wanted ?? 0;
    row(
      `${label} (n ${n})`,
      scores.map(({ counts }) => shown(counts.get(label))),
    );
  }
  row(
    'verdict agrees',
    scores.map(({ verdicts }) => `${verdicts.right} of ${verdicts.all}`),
  );
  row(
    'good texts flagged',
    scores.map(({ good }) => `${good.flagged} of ${good.all}`),
  );
  if (process.argv.includes('--misses')) for (const miss of scores[0]?.misses ?? []) console.log(miss);
}

/** “P 0.95 R 0.90”; a dash where nothing was found, or there was nothing to find. */
function shown(/** @type {{ wanted: number, found: number, both: number } | undefined} */ counts) {
  const { wanted, found, both } = counts ?? { wanted: 0, found: 0, both: 0 };
  return `P ${share(both, found)} R ${share(both, wanted)}`;
}

function share(/** @type {number} */ part, /** @type {number} */ of) {
  return of === 0 ? '  – ' : (part / of).toFixed(2);
}

function row(/** @type {string} */ label, /** @type {string[]} */ cells) {
  console.log(
    label.padEnd(28) +
      cells
        .map((cell) => cell.padEnd(18))
        .join('')
        .trimEnd(),
  );
}
