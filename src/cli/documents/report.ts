import { z } from 'zod';
import { figure, keyed, rate, section } from './figures.ts';
import { count, day, instant, money, number, outcome, severity, sum, texts, unreadable } from './values.ts';

const text = z.string();
const breakdown = z.strictObject({
  key: z.enum(['causes', 'cause_groups', 'escapes', 'severities', 'outcomes', 'flaws']),
  label: text,
  section,
  n: count,
  bars: z.array(
    z.strictObject({
      ...keyed,
      name: text,
      count,
      rank: number,
      cumulative: number,
      cost: sum,
      costCumulative: number,
    }),
  ),
});

const remedyRow = z.strictObject({
  ...keyed,
  type: text,
  severity: severity.nullable(),
  active: rate,
  cost: sum,
  value: sum,
  leverage: number,
});
const comparison = z.strictObject({
  ...keyed,
  severity,
  types: z.tuple([text, text]),
  p: z.number(),
  said: text,
});

const satisfaction = z.strictObject({
  ...keyed,
  pairs: z.array(
    z.strictObject({ id: text, client: text, before: z.number(), after: z.number(), day90: number }),
  ),
  better: count,
  worse: count,
  p: number,
  answered: rate,
});

const owed = z.strictObject({
  ...keyed,
  rentLine: sum,
  months: z.array(
    z.strictObject({
      month: text.describe('As in 2026-01, or overdue'),
      amount: money,
      ids: texts,
      withinRentLine: z.boolean().nullable(),
    }),
  ),
  unpriced: texts,
});

const signal = z.strictObject({
  ...keyed,
  key: z.enum(['signal.worse', 'signal.spread', 'signal.sameness', 'signal.fault']),
  verdict: z.enum([
    'too_few',
    'yes',
    'maybe',
    'no',
    'better',
    'one_client',
    'spread',
    'same_cause',
    'no_same_cause',
    'within',
    'not_within',
    'cannot_tell',
  ]),
  said: text,
  numbers: z.record(z.string(), number),
  reckoned: text,
  toTell: text.nullable(),
  caution: text,
});

const lesson = z.strictObject({
  ...keyed,
  said: text,
  source: text,
  cause: text.nullable(),
  promise: z.strictObject({ text, command: text }).nullable(),
  promised: text.nullable(),
  calls: z.array(z.strictObject({ client: text, ids: texts })),
  questions: texts,
});

const written = z.strictObject({
  ...keyed,
  cause: text.nullable(),
  lessons: z.array(z.strictObject({ id: text, client: text, lesson: text })),
});

const lane = z.strictObject({
  client: text,
  cases: z.array(
    z.strictObject({
      id: text,
      title: text,
      severity: severity.nullable(),
      opened: day,
      settled: day.nullable(),
      closed: day.nullable(),
      outcome: outcome.nullable(),
      reopened: count,
    }),
  ),
});

const filter = z.strictObject({
  since: day.exactOptional(),
  until: day.exactOptional(),
  client: text.exactOptional(),
  cause: text.exactOptional(),
  severity: severity.exactOptional(),
  playbook: text.exactOptional(),
});

const strip = z.strictObject({
  client: text,
  promises: z.array(
    z.strictObject({
      id: text,
      text,
      due: day.describe('As it was first promised'),
      mark: z.enum(['kept', 'agreed', 'late', 'broken', 'overdue', 'open', 'released']),
      moved: count.describe('How often its day was moved'),
    }),
  ),
});

export const report = z.strictObject({
  schema: z.literal('repair.report/1'),
  asOf: instant,
  filter,
  day,
  cases: z.strictObject({
    total: count,
    open: count,
    closed: count,
    ids: texts,
    first: day.nullable(),
    last: day.nullable(),
  }),
  few: z.boolean().describe('So few that they are stories, not numbers'),
  caution: texts.describe('What the numbers cannot say'),
  rules: texts,
  currency: text.nullable(),
  figures: z.array(figure),
  breakdowns: z.array(breakdown),
  remedies: z.array(remedyRow),
  comparisons: z.array(comparison),
  satisfaction,
  owed,
  signals: z.array(signal),
  lessons: z.array(lesson),
  written: z.array(written),
  lanes: z.array(lane),
  strips: z.array(strip),
  unreadable,
});

export const reportWhy = z.strictObject({
  schema: z.literal('repair.report-why/1'),
  asOf: instant,
  key: text,
  label: text,
  said: text,
  formula: text.exactOptional(),
  ids: texts,
  hits: texts.exactOptional(),
  unknown: texts,
  cases: z.array(
    z.strictObject({
      id: text,
      openedOn: day,
      client: text,
      title: text,
      part: z.enum(['so', 'counted', 'not_known']),
    }),
  ),
});
