import { z } from 'zod';

/** The keys that may stand at a place of a file: for “did you mean”. Nothing where that cannot be told. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const here = opened(schema, value);
  if (path.length === 0) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  const [key = '', ...rest] = path;
  const inner = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  if (here instanceof z.ZodArray) return keysAt(here.element, rest, inner);
  if (here instanceof z.ZodRecord) return keysAt(here.valueType, rest, inner);
  if (!(here instanceof z.ZodObject)) return [];
  const next: z.core.$ZodType | undefined = here.shape[String(key)];
  return next === undefined ? [] : keysAt(next, rest, inner);
}

/** What is optional as if it were not, and of several kinds the one that the entry names. */
function opened(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return opened(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { kind } = (value ?? {}) as { kind?: unknown };
  const fitting = schema.options.find(
    (option) => option instanceof z.ZodObject && (option.shape['kind'] as z.ZodLiteral).value === kind,
  );
  return fitting ?? schema;
}
