// Learns what sentences with a flaw are like, from the labelled texts of test/data/apologies/, the sentences of
// test/data/sentences/ and the examples that the critic's rules carry, and writes src/apology/likeness-weights.json. The
// same data gives the same file. Run it with `npm run train:critique` after texts were added, or when a sentence of a letter
// is taken for a flawed one; what was learned may be older than a rule or a sentence that nothing misfires on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { bundled } from './bundled.js';
import { FLAWS } from './critique-scores.js';
import { learnedFrom, marginOf, vectorsOf, vocabularyOf } from './svm.js';

/** @typedef {import('./svm.js').Vector} Vector */
/** @typedef {{ start: number, end: number }} Stretch */
/**
 * @typedef {object} Lesson a sentence
 * @property {readonly string[]} features
 * @property {Readonly<Record<string, boolean | undefined>>} has flaw → is it there? Undefined: nobody has said
 * @property {number | undefined} text which labelled text it is of
 */

const root = resolve(import.meta.dirname, '../..');
/** @type {typeof import('./learning.ts')} */
const { sentencesOf, featuresOf } = await bundled('learning.ts');

/** Of what is told on texts that were not learned from, this share has to be right. */
const PRECISION = 0.93;
/** With fewer found, a share says nothing. */
const ENOUGH = 5;
const FOLDS = 4;
/** Single sentences are sure, and tests hold the critic to them: they count for several. */
const TIMES = 4;
/** A feature that stands in one sentence alone teaches nothing. */
const SEEN = 2;
/** Of each flaw, so many features are looked at for the vocabulary, and so many weights are kept. */
const KEPT = 2000;
const WEIGHTS_KEPT = 3000;
const UNIT = 100;

const texts = labelledTexts();
const lessons = [
  ...texts.flatMap(lessonsOfText),
  ...Array.from({ length: TIMES }, () => [...lessonsOfSentences(), ...lessonsOfExamples()]).flat(),
];

/** @returns {{ text: string, flaws: string[], flaw_spans?: Record<string, string[]> }[]} */
function labelledTexts() {
  const folder = join(root, 'test/data/apologies');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .filter((name) => !name.startsWith('unseen'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}

/** @returns {Lesson[]} */
function lessonsOfText(
  /** @type {ReturnType<typeof labelledTexts>[number]} */ { text, flaws, flaw_spans: spans = {} },
  /** @type {number} */ index,
) {
  return sentencesOf(text).map((sentence) => ({
    features: featuresOf(sentence),
    text: index,
    has: Object.fromEntries(
      FLAWS.map((flaw) => {
        const places = (spans[flaw] ?? []).map((span) => ({
          start: text.indexOf(span),
          end: text.indexOf(span) + span.length,
        }));
        if (flaws.includes(flaw) && places.length === 0) return [flaw, undefined];
        return [flaw, places.some(({ start, end }) => start < sentence.end && end > sentence.start)];
      }),
    ),
  }));
}

/** @returns {string[]} */
function lines(/** @type {string} */ name) {
  return readFileSync(join(root, 'test/data/sentences', name), 'utf8')
    .trim()
    .split('\n');
}

/** Sentences of which all is known. @returns {Lesson[]} */
function told(/** @type {string} */ text, /** @type {string} */ flaw) {
  return sentencesOf(text).map((sentence) => ({
    features: featuresOf(sentence),
    text: undefined,
    has: Object.fromEntries(FLAWS.map((one) => [one, one === flaw])),
  }));
}

/** @returns {Lesson[]} */
function lessonsOfSentences() {
  return [
    ...goodSentences().flatMap((line) => told(line, '')),
    ...lines('clean.txt').flatMap((line) => told(line, '')),
    ...lines('flawed.txt').flatMap((line) =>
      told(line.slice(line.indexOf(': ') + 2), line.slice(0, line.indexOf(': '))),
    ),
  ];
}

/** Every text of a file that may stand in a letter, or beside one. @returns {string[]} */
function written(/** @type {unknown} */ value, key = '') {
  if (typeof value === 'string') return ['text', 'says', 'rewrite'].includes(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => written(inner, Array.isArray(value) ? key : name));
}

/** What the playbooks and their fragments hold. Who reads it sorts: what is learned does not hang on which file says what. */
function shipped() {
  return ['playbooks', 'playbooks/coaching'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => parse(readFileSync(join(root, folder, name), 'utf8'))),
  );
}

/** What the program itself writes: the sentences of letters, and what a finding advises instead. @returns {string[]} */
function goodSentences() {
  return shipped()
    .flatMap((file) => written(file))
    .toSorted()
    .map((text) =>
      text
        .replaceAll(/\{\{[^}]*\| money \}\}/g, '£200')
        .replaceAll(/\{\{[^}]*\| day(?:_long)? \}\}/g, 'Friday 3 October')
        .replaceAll(/\{\{[^}]*\}\}/g, 'it'),
    );
}

/** What a rule leaves alone may have another flaw. @returns {Lesson[]} */
function lessonsOfExamples() {
  return shipped()
    .flatMap(({ critique = [] }) => critique)
    .filter(({ kind }) => kind === 'rule' || kind === 'likeness')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ flaw, hit, ok }) =>
      [
        ...hit.map((/** @type {string} */ text) => [text, true]),
        ...ok.map((/** @type {string} */ text) => [text, false]),
      ].flatMap(([text, has]) => {
        const sentences = sentencesOf(text);
        // Of several sentences nobody has said which it is.
        if (has && sentences.length > 1) return [];
        return sentences.map((sentence) => ({
          features: featuresOf(sentence),
          text: undefined,
          has: { [flaw]: has },
        }));
      }),
    );
}

/** The margin from which on a flaw is told: on texts that were not learned from, what is above it is right often enough. */
function thresholdOf(/** @type {string} */ flaw, /** @type {readonly Vector[]} */ vectors) {
  /** @type {number[]} */
  const best = texts.map(() => Number.NEGATIVE_INFINITY);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLeft = (/** @type {Lesson} */ { text }) => text !== undefined && text % FOLDS === fold;
    const model = learnedFrom(
      vectors,
      labels(flaw, (lesson) => !isLeft(lesson)),
    );
    for (const [index, lesson] of lessons.entries()) {
      const vector = vectors[index];
      if (!isLeft(lesson) || vector === undefined || lesson.text === undefined) continue;
      best[lesson.text] = Math.max(best[lesson.text] ?? 0, marginOf(model, vector));
    }
  }
  const order = [...best.keys()].toSorted((a, b) => (best[b] ?? 0) - (best[a] ?? 0));
  let right = 0;
  let threshold = Number.POSITIVE_INFINITY;
  for (const [rank, index] of order.entries()) {
    if (texts[index]?.flaws.includes(flaw)) right += 1;
    if (rank + 1 >= ENOUGH && right / (rank + 1) >= PRECISION) threshold = best[index] ?? threshold;
  }
  return threshold;
}

/** 1, -1, or 0 for what is not learned from. */
function labels(/** @type {string} */ flaw, /** @type {(lesson: Lesson) => boolean} */ isTaken = () => true) {
  return lessons.map((lesson) =>
    lesson.has[flaw] === undefined || !isTaken(lesson) ? 0 : lesson.has[flaw] ? 1 : -1,
  );
}

const features = lessons.map((lesson) => lesson.features);
const all = vocabularyOf(features, SEEN);
const first = vectorsOf(features, all);
/** @type {Set<number>} */
const kept = new Set();
for (const flaw of FLAWS) {
  const { weights } = learnedFrom(first, labels(flaw));
  for (const index of [...weights.keys()]
    .toSorted((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0))
    .slice(0, KEPT))
    kept.add(index);
}
const vocabulary = new Map(
  [...all]
    .filter(([, { index }]) => kept.has(index))
    .map(([name, { rarity }], index) => [name, { index, rarity }]),
);
const vectors = vectorsOf(features, vocabulary);

/** @type {Record<string, number>} */
const flaws = {};
const rows = new Map(
  [...vocabulary].map(([name, { rarity }]) => [name, `${name}\t${Math.round(rarity * UNIT)}\t`]),
);
for (const [place, flaw] of FLAWS.entries()) {
  const { weights, bias } = learnedFrom(vectors, labels(flaw));
  const threshold = thresholdOf(flaw, vectors);
  flaws[flaw] = Math.round((bias - threshold) * UNIT);
  const least = [...weights].map(Math.abs).toSorted((a, b) => b - a)[WEIGHTS_KEPT] ?? 0;
  for (const [name, { index }] of vocabulary) {
    const weight = Math.round((weights[index] ?? 0) * UNIT);
    if (weight !== 0 && Math.abs(weights[index] ?? 0) >= least)
      rows.set(name, `${rows.get(name)}${String.fromCharCode(97 + place)}${weight}`);
  }
  console.log(
    `${flaw.padEnd(20)} of ${labels(flaw).filter((label) => label > 0).length} sentences; told from ${threshold.toFixed(2)}`,
  );
}
const file = join(root, 'src/apology/likeness-weights.json');
const learned = JSON.stringify({ flaws, features: [...rows.values()].toSorted() }, null, 1);
writeFileSync(file, `${learned}\n`);
console.log(`${vocabulary.size} features, ${Math.round(learned.length / 1000)} KB`);
