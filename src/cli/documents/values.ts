import { z } from 'zod';
import { CLOCKS } from '../../case/clocks.ts';
import { OUTCOMES, SEVERITIES } from '../../case/schema.ts';

/** The values that several documents are made of. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', description: 'A day without a zone, as in 2026-01-15' });
export const instant = z
  .string()
  .meta({ id: 'Instant', description: 'An instant with its offset, as in 2026-01-15T09:00:00+01:00' });
export const money = z
  .strictObject({ amount: z.string(), currency: z.string() })
  .meta({ id: 'Money', description: 'An exact sum, as in 1200.50 and EUR' });
export const severity = z.enum(SEVERITIES).meta({ id: 'Severity' });
export const outcome = z.enum(OUTCOMES).meta({ id: 'Outcome' });
export const stage = z
  .enum(['noticed', 'acknowledged', 'diagnosed', 'offered', 'agreed', 'delivering', 'settled', 'closed'])
  .meta({ id: 'Stage' });
export const overlays = z.array(z.enum(['insurer_hold', 'contested', 'waiting', 'reopened']));

export const texts = z.array(z.string());
export const count = z.int().min(0);
export const number = z.number().nullable();
export const sum = money.nullable();

export const nextStep = z
  .strictObject({
    text: z.string(),
    command: z.string().describe('What to type'),
    due: day.exactOptional(),
    overdue: z.boolean(),
    clock: z.enum(CLOCKS).exactOptional().describe('The clock that sets the day'),
  })
  .meta({ id: 'NextStep', description: 'The one thing to do next' });

export const unreadable = z
  .array(z.strictObject({ file: z.string(), error: z.string() }))
  .describe('Files that could not be read; the others are here');
