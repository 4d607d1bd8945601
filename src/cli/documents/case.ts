import { z } from 'zod';
import { LOCI } from '../../case/causes.ts';
import { GRADES, HARM_KINDS } from '../../case/harms.ts';
import { CHANNELS, PARTIES } from '../../case/schema.ts';
import { STANDINGS } from '../../case/scores.ts';
import {
  about,
  answer,
  answered,
  because,
  caseEvent,
  clocks,
  playbookRef,
  promiseTerms,
  remedyPart,
  scoredBy,
} from './events.ts';
import { count, day, instant, money, nextStep, outcome, overlays, severity, stage, texts } from './values.ts';

const text = z.string();
const isTrue = z.literal(true);
const party = z.enum(PARTIES);

const move = z.strictObject({
  on: text,
  from: day,
  to: day,
  agreed: z.boolean().describe('Did the client agree before the day they counted on had passed?'),
  why: text.exactOptional(),
});

export const casePromise = z
  .strictObject({
    ...promiseTerms.shape,
    newText: text.exactOptional().describe('What it says now; the client was told `text`'),
    state: z.enum(['planned', 'open', 'kept', 'broken', 'released']),
    originalDue: day,
    moves: z.array(move),
    by: z.literal('person').exactOptional().describe('Absent on what the playbook proposed'),
    settledOn: text.exactOptional(),
    proof: text.exactOptional(),
    why: text.exactOptional().describe('Why it was released or broken'),
    untold: isTrue.exactOptional().describe('Settled before the client had been told of it'),
  })
  .meta({ id: 'Promise' });

const harm = z.strictObject({
  kind: z.enum(HARM_KINDS),
  amount: money.exactOptional(),
  hours: z.number().exactOptional(),
  grade: z.enum(GRADES).describe('How well it is proved'),
  minePercent: z.number().exactOptional().describe('How much of it is my doing, 0 to 100'),
  repaid: money.exactOptional(),
  note: text.exactOptional(),
});

export const cause = z
  .strictObject({
    leaf: text,
    role: z.enum(['primary', 'contributing', 'escape']),
    locus: z.enum(LOCI).exactOptional(),
    stable: z.literal('likely_to_repeat').exactOptional(),
    whys: texts.exactOptional(),
  })
  .meta({ id: 'Cause' });

const draft = z.strictObject({
  n: count,
  at: instant,
  channel: z.enum(CHANNELS),
  by: z.enum(['composer', 'person']),
  about: z.literal('ack').exactOptional().describe('Absent on the full apology'),
  stale: z.boolean().describe('What it was built on has changed since'),
  text,
});

const message = z.strictObject({
  at: text.describe('An instant or a day'),
  from: party,
  to: party,
  via: text,
  text,
  private: isTrue.exactOptional(),
  about: about.exactOptional(),
  answer: answered.exactOptional(),
  asks: money.exactOptional(),
});

const note = z.strictObject({
  at: text,
  text,
  private: isTrue.exactOptional(),
  ignores: text.exactOptional().describe('A rule of the critic that this case does without'),
});

export const score = z.strictObject({
  at: text,
  moment: text,
  score: z.number().describe('0 to 10'),
  source: scoredBy,
});

const insurer = z.strictObject({
  covered: z.boolean().exactOptional(),
  excess: money.exactOptional(),
  claimThreatened: z.boolean().exactOptional(),
  consent: text.exactOptional(),
  gate: z.enum(['green', 'amber', 'red']),
});

const fault = z.strictObject({
  mine: z.number(),
  client: z.number(),
  third: z.number(),
  chance: z.number(),
});

const exposure = z.strictObject({
  feeAffected: money.exactOptional(),
  feeTotal: money.exactOptional(),
  unpaid: money.exactOptional(),
  monthlyFee: money.exactOptional(),
  monthlyMargin: money.exactOptional(),
  monthsLeft: z.number().exactOptional(),
});

const remedy = z.strictObject({
  chosen: texts,
  parts: z.array(remedyPart),
  offers: z.array(z.strictObject({ at: text, parts: texts })),
});

/** What the answers of the walk have told. */
const told = {
  client: z.strictObject({ name: text, relation: text.exactOptional(), orientation: text.exactOptional() }),
  severity: severity.exactOptional(),
  severityWhy: z.array(because),
  facts: text.exactOptional(),
  clientWords: text.exactOptional(),
  remedyWanted: text.exactOptional(),
  noticedAt: text.exactOptional(),
  happenedOn: day.exactOptional(),
  acknowledgedOn: day.exactOptional(),
  raisedBy: text.exactOptional(),
  containment: text.exactOptional(),
  failure: text.exactOptional(),
  fault: fault.exactOptional().describe('Whose doing it was, in percent'),
  exposure,
  harms: z.array(harm),
  causes: z.array(cause),
  insurer: insurer.exactOptional(),
};

/** How it ended. */
const ended = {
  outcome: outcome.exactOptional(),
  lesson: text.exactOptional(),
  actualCost: money.exactOptional(),
  closedAt: instant.exactOptional(),
  forcedOpenPromises: texts.exactOptional(),
  forcedGates: texts.exactOptional(),
  notPreventing: text.exactOptional(),
  reopened: count.exactOptional(),
  forgotten: isTrue.exactOptional(),
};

/** What the file of a case holds, but for the version of its folding. */
export const caseRecord = z.strictObject({
  schema: z.literal('repair.case/1'),
  id: text,
  rev: count.describe('The number of events'),
  openedAt: instant,
  title: text,
  currency: text.exactOptional(),
  playbook: playbookRef,
  answers: z.record(z.string(), answer),
  skipped: texts,
  defaulted: texts,
  parked: z.record(z.string(), answer),
  clocks: clocks.exactOptional(),
  ...told,
  remedy,
  promises: z.array(casePromise),
  apology: z.strictObject({ drafts: z.array(draft) }),
  messages: z.array(message),
  notes: z.array(note),
  scores: z.array(score),
  relationship: z.array(z.strictObject({ on: day, status: z.enum(STANDINGS) })).exactOptional(),
  similarTo: texts,
  ...ended,
  events: z.array(caseEvent),
});

/** What stands between a case and its next stage. */
const gate = z.strictObject({
  stage,
  needs: texts,
  fields: texts.exactOptional(),
  command: text,
});

export const caseView = z.strictObject({
  ...caseRecord.shape,
  stage,
  overlays,
  waitingUntil: day
    .exactOptional()
    .describe('When an offer waits: the day on which to ask again, or it ends'),
  gate: gate.nullable(),
  next: nextStep.nullable(),
});
