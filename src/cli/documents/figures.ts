import { z } from 'zod';
import { SECTIONS } from '../../report/figures.ts';
import { count, number, sum, texts } from './values.ts';

const text = z.string();
export const section = z.enum(SECTIONS);
export const keyed = {
  key: text.describe('For --why; the same from version to version'),
  label: text,
  ids: texts.describe('The cases it rests on'),
};
const range = z
  .strictObject({ low: z.number(), high: number })
  .nullable()
  .describe('A 95 % interval; high is null where it has no end');

export const rate = z
  .strictObject({ kind: z.literal('rate'), k: count, n: count, percent: number, range })
  .meta({ id: 'Rate', description: 'k of n; percent and range from n = 5 on' });
const duration = z.strictObject({
  kind: z.literal('duration'),
  unit: z.enum(['days', 'working_days']),
  n: count,
  open: count.describe('How many of them are not over'),
  median: number.describe('From n = 6 on'),
  atLeast: number,
  range,
  worst: number,
  values: z.array(z.strictObject({ id: text, value: z.number(), open: z.boolean() })),
});
const frequency = z.strictObject({
  kind: z.literal('frequency'),
  count,
  per: z.enum(['month', 'job']),
  exposure: number,
  rate: number,
  range,
});
const figureSum = z.strictObject({
  kind: z.literal('sum'),
  sum,
  n: count,
  median: sum,
  ofRevenue: number,
});
const ratio = z.strictObject({
  kind: z.literal('ratio'),
  ratio: number,
  n: count,
  over: count,
  under: count,
});
const countOf = z.strictObject({ kind: z.literal('count'), count, of: count });

export const figure = z.strictObject({
  ...keyed,
  section,
  formula: text,
  unknown: texts.describe('Cases that would count if it were known'),
  hits: texts.exactOptional().describe('Those of ids for which it is so'),
  value: z.discriminatedUnion('kind', [rate, duration, countOf, frequency, figureSum, ratio]),
});
