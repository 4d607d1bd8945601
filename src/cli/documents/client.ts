import { z } from 'zod';
import { casePromise, cause, score } from './case.ts';
import {
  count,
  day,
  instant,
  nextStep,
  outcome,
  overlays,
  severity,
  stage,
  texts,
  unreadable,
} from './values.ts';

const text = z.string();
const dated = z.array(z.strictObject({ text, day }));

export const status = z.strictObject({
  schema: z.literal('repair.status/1'),
  asOf: instant,
  counts: z.strictObject({ open: count, overdue: count, unreadable: count }),
  cases: z
    .array(
      z.strictObject({
        id: text,
        client: text,
        title: text,
        severity: severity.exactOptional(),
        stage,
        overlays,
        openedAt: instant,
        next: nextStep.nullable(),
        reason: text.describe('Why it stands where it stands'),
      }),
    )
    .describe('The most urgent first'),
  unreadable,
});

export const account = z.strictObject({
  schema: z.literal('repair.account/1'),
  case: text,
  client: text,
  asOf: day,
  happened: text,
  happenedOn: day.exactOptional(),
  toldOn: day.exactOptional(),
  done: dated,
  toCome: dated,
  late: dated,
  notDone: dated,
  released: dated,
  changes: text.describe('What stops it next time'),
});

export const promiseList = z.strictObject({
  schema: z.literal('repair.promises/1'),
  promises: z.array(
    z.strictObject({
      ...casePromise.shape,
      client: text,
      overdue: z.boolean().describe('Open after its day: what the lists call overdue'),
    }),
  ),
});

const clientSummary = z.strictObject({
  name: text,
  spellings: texts.exactOptional(),
  cases: z.strictObject({ open: count, all: count, ids: texts }),
  newest: z.strictObject({ id: text, openedAt: instant, title: text }),
  promises: z.strictObject({ open: count, overdue: count, keptLate: count }),
  severity: severity.exactOptional().describe('The worst of what is open'),
  next: nextStep.nullable(),
});

export const clients = z.strictObject({
  schema: z.literal('repair.clients/1'),
  asOf: instant,
  clients: z.array(clientSummary).describe('Those that need you first'),
  unreadable,
});

const clientCase = z.strictObject({
  id: text,
  title: text,
  openedAt: instant,
  stage,
  severity: severity.exactOptional(),
  outcome: outcome.exactOptional(),
  reopened: count.exactOptional(),
  causes: z.array(cause),
  prevention: z.array(
    z.strictObject({
      id: text,
      text,
      due: day,
      state: z.enum([...casePromise.shape.state.options, 'kept late', 'overdue']),
    }),
  ),
  apologies: z.array(z.strictObject({ at: text, via: text })),
  scores: z.array(score),
});

const apologies = z.strictObject({
  sent: z.array(z.strictObject({ at: text, via: text, id: text })),
  recent: count.describe('Of the last 90 days'),
  promises: z.strictObject({ kept: count, late: count, open: count, broken: count }),
});

export const client = z.strictObject({
  schema: z.literal('repair.client/1'),
  asOf: instant,
  ...clientSummary.shape,
  cases: z.array(clientCase),
  apologies,
});

export const clientForget = z.strictObject({
  schema: z.literal('repair.client-forget/1'),
  forgotten: texts.describe('The ids of their cases'),
  files: texts.describe('What else of theirs was removed'),
  erased: texts.describe('Where their name was erased in the cases of others: R-4:3 is event 3 of R-4'),
  stays: z.array(z.strictObject({ where: text, message: text })),
});

export const calendarEntry = z.strictObject({
  case: text,
  promise: text,
  uid: text,
  sequence: count,
  day,
  summary: text,
  description: text,
  cancelled: z.boolean().describe('Is it to be taken off the calendar?'),
});

export const calendar = z.strictObject({
  schema: z.literal('repair.calendar/1'),
  asOf: instant,
  file: text.exactOptional(),
  entries: z.array(calendarEntry),
});

export const log = z.strictObject({
  schema: z.literal('repair.log/1'),
  entries: z.array(
    z.strictObject({
      case: text,
      n: count,
      at: instant,
      type: text.describe('The type of the event'),
      text,
      undone: z.literal(true).exactOptional(),
    }),
  ),
});
