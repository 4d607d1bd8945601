/** The flaws of an apology, what contradicts the case, and what the insurer forbids. */
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
  'integrity',
  'insurer',
] as const;
export type Flaw = (typeof FLAWS)[number];

/** How bad a finding is, the worst first. */
export const LEVELS = ['error', 'warning', 'suggestion'] as const;
export type Level = (typeof LEVELS)[number];

/** The parts of an apology that work: the six of Lewicki, Polin and Lount (2016), and what it meant for them. */
export const APOLOGY_PARTS = [
  'regret',
  'explanation',
  'responsibility',
  'repentance',
  'repair',
  'impact',
  'forgiveness_request',
] as const;
export type ApologyPart = (typeof APOLOGY_PARTS)[number];
/** What a sign can show: a part, or that the client learns when they hear next. */
export const SIGNS = [...APOLOGY_PARTS, 'next_update'] as const;
export type SignOf = (typeof SIGNS)[number];

/** When a match does not count, as code that looks at more than the words: see `apology/guards.ts`. */
export const GUARDS = [
  'own',
  'own-same',
  'concrete',
  'negated',
  'reported',
  'question',
  'turns-back',
  'glossed',
  'mends',
  'not-sorry',
  'unlike',
] as const;
export type GuardName = (typeof GUARDS)[number];

/** How many sentences each looks at before its own, and after it. */
export const GUARD_REACH: { readonly [G in GuardName]: readonly [before: number, after: number] } = {
  own: [1, 1],
  'own-same': [0, 0],
  concrete: [1, 1],
  negated: [0, 0],
  reported: [0, 0],
  question: [0, 0],
  'turns-back': [0, 0],
  glossed: [0, 0],
  mends: [0, 0],
  'not-sorry': [1, 5],
  unlike: [Infinity, Infinity],
};

/** What no pattern finds: it is compared with the case, see `apology/integrity.ts`. */
export const DETECTORS = [
  'promise-unbacked',
  'promise-date',
  'promise-dropped',
  'promise-sum',
  'placeholder',
  'other-client',
  'repeated-apology',
  'too-short',
  'too-long',
] as const;
export type DetectorName = (typeof DETECTORS)[number];
