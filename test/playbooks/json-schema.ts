/** The part of JSON Schema that the editors' schemas use. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type Rule = (value: unknown, wanted: never, schema: JsonSchema) => boolean;

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isMap,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  integer: Number.isInteger,
};

const RULES: Readonly<Record<string, Rule>> = {
  type: (value, types: string | readonly string[]) =>
    [types].flat().some((type) => TYPES[type]?.(value) ?? false),
  const: (value, wanted) => value === wanted,
  enum: (value, wanted: readonly unknown[]) => wanted.includes(value),
  pattern: (value, pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (value, length: number) => typeof value !== 'string' || value.length >= length,
  maxLength: (value, length: number) => typeof value !== 'string' || value.length <= length,
  minimum: (value, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value, most: number) => typeof value !== 'number' || value <= most,
  minItems: (value, count: number) => !Array.isArray(value) || value.length >= count,
  maxItems: (value, count: number) => !Array.isArray(value) || value.length <= count,
  items: (value, item: JsonSchema) => !Array.isArray(value) || value.every((one) => fits(one, item)),
  required: (value, keys: readonly string[]) =>
    !isMap(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (value, known: Readonly<Record<string, JsonSchema>>) =>
    !isMap(value) ||
    Object.entries(known).every(([key, one]) => value[key] === undefined || fits(value[key], one)),
  propertyNames: (value, name: JsonSchema) =>
    !isMap(value) || Object.keys(value).every((key) => fits(key, name)),
  additionalProperties: (value, other: JsonSchema | false, { properties = {} }) =>
    !isMap(value) ||
    Object.entries(value).every(
      ([key, one]) => Object.hasOwn(properties as object, key) || (other !== false && fits(one, other)),
    ),
  anyOf: (value, schemas: readonly JsonSchema[]) => schemas.some((one) => fits(value, one)),
  oneOf: (value, schemas: readonly JsonSchema[]) => schemas.filter((one) => fits(value, one)).length === 1,
};

const NOTES = new Set(['$schema', 'title', 'description']);

/**
 * Does a value fit a schema?
 *
 * @throws Error on a keyword that is not known here: what is not looked at must not pass
 */
export function fits(value: unknown, schema: JsonSchema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (NOTES.has(keyword)) return true;
    const rule = RULES[keyword];
    if (rule === undefined) throw new Error(`the schema has “${keyword}”, which nothing here looks at`);
    return rule(value, wanted as never, schema);
  });
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
