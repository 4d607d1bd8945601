import { z } from 'zod';
import { CLOCKS } from '../../case/clocks.ts';
import { FAILURES, LOCI } from '../../case/causes.ts';
import { GRADES } from '../../case/harms.ts';
import { CHANNELS, OUTCOMES, PARTIES, PROMISE_KINDS, PURPOSES, REMEDY_TYPES } from '../../case/schema.ts';
import { STANDINGS } from '../../case/scores.ts';
import { count, day, instant, money, texts } from './values.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), money]);
/** What a person can answer. */
export const answer = z
  .union([scalar, texts, z.record(z.string(), z.number()), z.array(z.record(z.string(), scalar)), z.null()])
  .meta({ id: 'Answer', description: 'An answer; null is a question that was skipped' });

export const playbookRef = z.strictObject({
  id: z.string(),
  version: z.string(),
  sha256: z.string().describe('Of all files of the playbook'),
});
export const clocks = z.partialRecord(z.enum(CLOCKS), z.string());
export const because = z.strictObject({ rule: z.string(), because: z.string() });

export const remedyPart = z
  .strictObject({
    id: z.string(),
    type: z.enum(REMEDY_TYPES),
    purpose: z.enum(PURPOSES),
    amount: money.exactOptional(),
    hours: z.number().exactOptional(),
    percent: z.number().exactOptional().describe('Of the affected fee, 0 to 100'),
    cash: z.boolean().describe('Does money leave the account on the day it is due?'),
  })
  .meta({ id: 'RemedyPart' });

export const promiseTerms = z.strictObject({
  id: z.string(),
  to: z.enum(['client', 'self']),
  kind: z.enum(PROMISE_KINDS),
  text: z.string(),
  doneTest: z.string().describe('How anyone can tell that it is done'),
  due: day,
  part: z.string().exactOptional().describe('The remedy it keeps'),
});

export const about = z.enum(['ack', 'apology', 'offer']);
export const answered = z.enum(['accepted', 'countered', 'refused', 'silent']);
export const scoredBy = z.enum(['client', 'my_guess']);
const party = z.enum(PARTIES);

/** The same in every event. */
const base = { n: count.describe('From 1, without gaps'), at: instant.describe('When it was recorded') };

const knownCause = z.strictObject({
  leaf: z.string(),
  locus: z.enum(LOCI).exactOptional(),
  stable: z.literal('likely_to_repeat').exactOptional(),
  failure: z.enum(FAILURES).exactOptional(),
});

const opened = z.strictObject({
  ...base,
  type: z.literal('opened'),
  playbook: playbookRef,
  currency: z.string().exactOptional(),
  clocks: clocks.exactOptional(),
  origin: z.strictObject({ store: z.string(), id: z.string() }).exactOptional(),
});
const answeredEvent = z.strictObject({
  ...base,
  type: z.literal('answered'),
  step: z.string(),
  value: answer,
  as: z.string().exactOptional().describe('The field that it fills'),
  by: z.enum(['typed', 'default', 'script', 'skipped']),
  grade: z.enum(GRADES).exactOptional(),
  parts: z.array(remedyPart).exactOptional(),
  causes: z.array(knownCause).exactOptional(),
  why: z.array(because).exactOptional(),
  clocks: clocks.exactOptional(),
});
const said = z.strictObject({
  ...base,
  type: z.literal('said'),
  from: party,
  to: party,
  via: z.string(),
  text: z.string(),
  saidAt: z.string().exactOptional().describe('When it was said, if that is not when it was recorded'),
  private: z.literal(true).exactOptional(),
  about: about.exactOptional(),
  answer: answered.exactOptional(),
  ignores: z.string().exactOptional(),
  asks: money.exactOptional(),
});
const drafted = z.strictObject({
  ...base,
  type: z.literal('drafted'),
  channel: z.enum(CHANNELS),
  by: z.enum(['composer', 'person']),
  about: z.literal('ack').exactOptional(),
  text: z.string(),
});
const promised = z.strictObject({
  ...base,
  type: z.literal('promised'),
  promise: promiseTerms,
  by: z.literal('person').exactOptional(),
});
const promiseChanged = z.strictObject({
  ...base,
  type: z.literal('promise-changed'),
  promise: z.string(),
  change: z.enum(['told', 'kept', 'moved', 'released', 'broken']),
  on: z.string(),
  due: day.exactOptional(),
  agreed: z.boolean().exactOptional(),
  why: z.string().exactOptional(),
  proof: z.string().exactOptional(),
});
const scored = z.strictObject({
  ...base,
  type: z.literal('scored'),
  moment: z.string(),
  score: z.number().exactOptional().describe('0 to 10'),
  relationship: z.enum(STANDINGS).exactOptional(),
  source: scoredBy,
});
const closed = z.strictObject({
  ...base,
  type: z.literal('closed'),
  outcome: z.enum(OUTCOMES),
  lesson: z.string().exactOptional(),
  actualCost: money.exactOptional(),
  forced: texts.exactOptional(),
  unmet: texts.exactOptional(),
  prevention: z.string().exactOptional(),
  notPreventing: z.string().exactOptional(),
});
const undone = z.strictObject({
  ...base,
  type: z.literal('undone'),
  event: count,
  also: z.array(count).exactOptional(),
});

/** What happened to a case. */
export const caseEvent = z
  .discriminatedUnion('type', [
    opened,
    answeredEvent,
    z.strictObject({ ...base, type: z.literal('parked'), steps: texts }),
    z.strictObject({ ...base, type: z.literal('unparked'), steps: texts }),
    said,
    drafted,
    z.strictObject({ ...base, type: z.literal('offered'), parts: texts, saidAt: z.string().exactOptional() }),
    promised,
    promiseChanged,
    scored,
    closed,
    z.strictObject({ ...base, type: z.literal('reopened'), why: z.string() }),
    undone,
    z.strictObject({ ...base, type: z.literal('forgotten') }),
  ])
  .meta({ id: 'Event' });
