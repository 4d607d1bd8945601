import { z } from 'zod';
import { APOLOGY_PARTS, FLAWS, LEVELS } from '../../playbook/critique-terms.ts';
import { remedyPart } from './events.ts';
import { count, day, money, number, sum, texts } from './values.ts';

const text = z.string();

const remedyPackage = z.strictObject({
  name: z.enum(['lean', 'recommended', 'generous', 'yours']),
  parts: z.array(
    z.strictObject({
      ...remedyPart.shape,
      label: text,
      costToMe: sum,
      valueToClient: sum,
      leverage: number.describe('Value over cost'),
    }),
  ),
  costToMe: sum,
  valueToClient: sum,
  total: sum.describe('All that it costs, to restore and on top'),
  goodwillCost: sum,
  breakEvenPoints: z.strictObject({ goodwill: number, total: number }),
  cashBy: z.array(z.strictObject({ due: day, amount: money })).describe('What leaves the account, and when'),
  staged: z.boolean(),
  affordable: z.boolean().nullable(),
  trace: z.array(
    z.strictObject({
      rule: text,
      because: text,
      source: text,
      supports: texts.describe('What in the package it is a reason for'),
    }),
  ),
});

export const remedy = z.strictObject({
  schema: z.literal('repair.remedy/1'),
  restoreFloor: money.describe('What is owed'),
  ifDocumented: money.describe('The same, if they showed the bill'),
  rentLine: sum.describe('What can leave the account in the next 30 days'),
  stake: sum.describe('What the client is worth'),
  lines: z.array(
    z.strictObject({
      id: text,
      formula: text,
      inputs: z.record(z.string(), z.union([money, z.number(), text, z.null()])),
      result: z.union([money, z.number(), z.null()]),
    }),
  ),
  packages: z.array(remedyPackage),
  rejected: z.array(z.strictObject({ id: text, rule: text, because: text })),
  missing: texts.describe('Settings and answers without which a figure is null'),
  counter: z
    .strictObject({
      asks: money,
      offered: sum.describe('What your last offer gives in money'),
      between: sum,
      most: sum.describe('The most that all they get may be worth'),
    })
    .exactOptional()
    .describe('What the client asks for instead'),
  yours: remedyPackage.exactOptional().describe('What you chose'),
  budget: z
    .strictObject({ most: money, least: sum.describe('What putting it right costs by itself') })
    .exactOptional()
    .describe('With --budget'),
});

const evidence = {
  start: count.describe('In UTF-16 units, from 0'),
  end: count,
  text,
};

export const critique = z.strictObject({
  schema: z.literal('repair.critique/1'),
  verdict: z.enum(['good', 'mixed', 'bad']),
  components: z.array(
    z.strictObject({
      id: z.enum(APOLOGY_PARTS),
      present: z.boolean(),
      evidence: z.array(z.strictObject(evidence)),
    }),
  ),
  findings: z
    .array(
      z.strictObject({
        ...evidence,
        rule: text,
        flaw: z.enum(FLAWS),
        level: z.enum(LEVELS),
        line: count,
        column: count,
        why: text,
        rewrite: text,
        source: text,
      }),
    )
    .describe('The worst first'),
});
