// A linear support vector machine with squared hinge loss, by dual coordinate descent: Hsieh, Chang, Lin, Keerthi and
// Sundararajan 2008, “A dual coordinate descent method for large-scale linear SVM”, algorithm 1. The bias is a feature that is
// always there. No chance in it: the order of the examples comes from a fixed seed.

/** @typedef {{ ids: Int32Array, values: Float64Array }} Vector */
/** @typedef {Map<string, { index: number, rarity: number }>} Vocabulary */
/** @typedef {{ weights: Float64Array, bias: number }} Model */

const COST = 1;
const ROUNDS = 60;
/** The largest step of a round under which it is done. */
const STILL = 0.01;

/** Features that stand in at least so many sentences, with their inverse document frequency. @returns {Vocabulary} */
export function vocabularyOf(
  /** @type {readonly (readonly string[])[]} */ sentences,
  /** @type {number} */ least,
) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const features of sentences)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = [...counts].filter(([, count]) => count >= least);
  return new Map(
    seen.map(([name, count], index) => [
      name,
      { index, rarity: Math.log((1 + sentences.length) / (1 + count)) + 1 },
    ]),
  );
}

/** Each sentence as a vector of length 1. @returns {Vector[]} */
export function vectorsOf(
  /** @type {readonly (readonly string[])[]} */ sentences,
  /** @type {Vocabulary} */ vocabulary,
) {
  return sentences.map((features) => {
    const known = features.flatMap((name) => vocabulary.get(name) ?? []);
    const length = Math.hypot(...known.map(({ rarity }) => rarity)) || 1;
    return {
      ids: Int32Array.from(known, ({ index }) => index),
      values: Float64Array.from(known, ({ rarity }) => rarity / length),
    };
  });
}

/**
 * @param {readonly Vector[]} vectors
 * @param {readonly number[]} labels 1, -1, or 0 for what is not learned from
 * @returns {Model}
 */
export function learnedFrom(vectors, labels) {
  const weights = new Float64Array(Math.max(0, ...vectors.map(({ ids }) => Math.max(-1, ...ids) + 1)));
  let bias = 0;
  const taken = [...labels.keys()].filter((index) => labels[index] !== 0);
  const positives = taken.filter((index) => labels[index] === 1).length || 1;
  const costOf = (/** @type {number} */ label) =>
    (COST * taken.length) / (2 * (label === 1 ? positives : taken.length - positives || 1));
  const alphas = new Float64Array(vectors.length);
  const random = randomFrom(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(taken, random);
    let largest = 0;
    for (const index of taken) {
      const { ids, values } = /** @type {Vector} */ (vectors[index]);
      const label = labels[index] ?? 0;
      const slack = 0.5 / costOf(label);
      let square = 1;
      let margin = bias;
      for (let at = 0; at < ids.length; at += 1) {
        const value = values[at] ?? 0;
        square += value * value;
        margin += (weights[ids[at] ?? 0] ?? 0) * value;
      }
      const alpha = alphas[index] ?? 0;
      const gradient = label * margin - 1 + slack * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      largest = Math.max(largest, Math.abs(projected));
      if (projected === 0) continue;
      const next = Math.max(alpha - gradient / (square + slack), 0);
      alphas[index] = next;
      const step = (next - alpha) * label;
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] ?? 0;
        weights[id] = (weights[id] ?? 0) + step * (values[at] ?? 0);
      }
      bias += step;
    }
    if (largest < STILL) break;
  }
  return { weights, bias };
}

export function marginOf(/** @type {Model} */ { weights, bias }, /** @type {Vector} */ { ids, values }) {
  let margin = bias;
  for (let at = 0; at < ids.length; at += 1) margin += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return margin;
}

/** Marsaglia's xorshift of 32 bits: numbers from 0 to 1, the same ones each time. */
function randomFrom(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function shuffle(/** @type {number[]} */ list, /** @type {() => number} */ random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] ?? 0, list[last] ?? 0];
  }
}
