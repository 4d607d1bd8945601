/** @typedef {{ id: string, text: string, flaws: string[], components_present: string[], verdict: string, control?: string }} Labelled */
/** @typedef {{ flaws: string[], parts: string[], verdict: string }} Judged */
/** @typedef {{ wanted: number, found: number, both: number }} Counts */

export const FLAWS = [
  'conditional',
  'passive_agentless',
  'but_excuse',
  'minimising',
  'blame_client',
  'talking_down',
  'boilerplate',
  'overpromise',
  'vague_promise',
  'grovelling',
  'liability_admission',
  'self_centred',
  'begging',
];
export const PARTS = ['regret', 'responsibility', 'repair', 'repentance', 'explanation'];

/** Texts that are no apology have labels, but no verdict. */
export function scoresOf(
  /** @type {readonly Labelled[]} */ texts,
  /** @type {(text: string) => Judged} */ critic,
) {
  /** @type {Map<string, Counts>} */
  const counts = new Map(
    ['all flaws', ...FLAWS, ...PARTS].map((label) => [label, { wanted: 0, found: 0, both: 0 }]),
  );
  const verdicts = { right: 0, all: 0 };
  const good = { flagged: 0, all: 0 };
  /** @type {string[]} */
  const misses = [];
  for (const text of texts) {
    const judged = critic(text.text);
    const wrong = [
      ...compare(counts, FLAWS, text.flaws, judged.flaws, 'all flaws'),
      ...compare(counts, PARTS, text.components_present, judged.parts),
    ];
    if (text.control === undefined) {
      verdicts.all += 1;
      if (judged.verdict === text.verdict) verdicts.right += 1;
      else wrong.push(`verdict ${judged.verdict}, not ${text.verdict}`);
    }
    if (text.verdict === 'good') {
      good.all += 1;
      if (judged.flaws.length > 0) good.flagged += 1;
    }
    if (wrong.length > 0) misses.push(`${text.id}: ${wrong.join('; ')}\n    ${text.text}`);
  }
  return { counts, verdicts, good, misses };
}

/** @returns {string[]} what was missed, and what was found in vain */
function compare(
  /** @type {Map<string, Counts>} */ counts,
  /** @type {readonly string[]} */ labels,
  /** @type {readonly string[]} */ wanted,
  /** @type {readonly string[]} */ found,
  /** @type {string} */ sum = '',
) {
  return labels.flatMap((label) => {
    const [isWanted, isFound] = [wanted.includes(label), found.includes(label)];
    for (const key of sum === '' ? [label] : [label, sum]) {
      const count = counts.get(key) ?? { wanted: 0, found: 0, both: 0 };
      count.wanted += Number(isWanted);
      count.found += Number(isFound);
      count.both += Number(isWanted && isFound);
    }
    if (isWanted === isFound) return [];
    return [isWanted ? `missed ${label}` : `${label} in vain`];
  });
}

/** What a list of single words gives: the critic that everybody writes first. */
const WORDS = {
  conditional: ['if', 'may', 'might', 'should'],
  passive_agentless: ['was', 'were', 'been'],
  but_excuse: ['but', 'however', 'unfortunately'],
  minimising: ['just', 'only', 'small', 'minor'],
  blame_client: ['you', 'your'],
  talking_down: ['obviously', 'already', 'clearly'],
  boilerplate: ['inconvenience', 'value', 'assured', 'seriously'],
  overpromise: ['never', 'always', 'guarantee', 'promise'],
  vague_promise: ['better', 'soon', 'try', 'learn'],
  grovelling: ['idiot', 'terrible', 'deeply'],
  liability_admission: ['liable', 'liability', 'negligent', 'breach'],
  self_centred: ['feel', 'hard', 'years'],
  begging: ['beg', 'please', 'forgive'],
  regret: ['sorry', 'apologise', 'apologize', 'apologies', 'regret'],
  responsibility: ['my', 'mistake', 'fault', 'responsibility'],
  repair: ['fix', 'refund', 'replace', 'free'],
  repentance: ['future', 'again', 'now'],
  explanation: ['because', 'reason', 'due'],
};

/** @returns {Judged} */
export function keywordCritic(/** @type {string} */ text) {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g));
  const found = Object.entries(WORDS).flatMap(([label, list]) =>
    list.some((word) => words.has(word)) ? [label] : [],
  );
  return {
    flaws: found.filter((label) => FLAWS.includes(label)),
    parts: found.filter((label) => PARTS.includes(label)),
    verdict: 'mixed',
  };
}
