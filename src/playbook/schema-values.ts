import { z } from 'zod';
import { PLAYBOOK_ID } from './files.ts';

/** An id of what expressions may name, and of most entries. */
export const snakeId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, 'an id is lower-case letters, digits and “_”, and starts with a letter')
  // CEL tells what an object is by its key of that name.
  .refine((id) => id !== 'constructor', {
    error: "“constructor” is a name of the program's own",
    params: { code: 'reserved' },
  });
export const playbookId = z
  .string()
  .regex(PLAYBOOK_ID, 'a playbook id is lower-case letters, digits and “-”, and starts with a letter');
export const fragmentName = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/, 'name a file of the playbook folders without its ending');
/** Control characters but the line end, and those that turn the direction of writing. */
const DRAWS = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** For words that are shown. Output is made harmless anyway; here an author is told. */
export function harmless<T extends z.ZodType>(words: T): T {
  return words.refine((value) => typeof value !== 'string' || !DRAWS.test(value), {
    error: 'this text has control or direction characters that could draw on the terminal',
    params: { code: 'control' },
  });
}

/** A message of one's own for one kind of issue; the others keep theirs. */
export function only(code: string, message: string): (issue: { code?: string }) => string | undefined {
  return (issue) => (issue.code === code ? message : undefined);
}

export const text = harmless(z.string().min(1, 'write something here').max(2000));
export const expression = z
  .union(
    [z.string().min(1), z.boolean()],
    'write an expression here, as in percent(fee, 10) or days_late > 3',
  )
  .describe('A CEL expression');
export const source = z
  .string()
  .regex(/^[a-z][a-z0-9-]*#[1-9][0-9]*$/, 'name a source and the number of its piece, as in customfin#7');
export const why = z.strictObject(
  { text, source },
  { error: only('invalid_type', 'write why: { text: Why it is asked., source: customfin#1 }') },
);
