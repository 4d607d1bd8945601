import type { z } from 'zod';
import { keysAt } from './schema-keys.ts';
import { suggestion } from './suggestion.ts';

export interface SchemaMessage {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
  /** Is it the key itself that is wrong, and not its value? */
  readonly atKey?: boolean;
}

/**
 * Say in an author's words what the schema found, and what to write instead.
 *
 * @param value the file as data: the messages of a missing key need the entry's id
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.core.$ZodType,
): readonly SchemaMessage[] {
  const { path } = issue;
  const found = valueAt(value, path);
  const key = String(path.at(-1) ?? '');
  const own = issue.message.startsWith('Invalid') ? undefined : issue.message;
  const missing = (code: string, more = ''): readonly SchemaMessage[] => [
    { path: path.slice(0, -1), code, message: `“${key}” is missing${more}` },
  ];
  const here = (code: string, message: string): readonly SchemaMessage[] => [{ path, code, message }];
  // oxlint-disable-next-line switch-exhaustiveness-check -- the others say it well
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        path: [...path, name],
        code: 'unknown-key',
        message: unknownKey(name, path, keysAt(schema, path, value)),
        atKey: true,
      }));
    case 'invalid_type':
      if (found === undefined)
        return missing('missing', key === 'source' ? ': name whose advice this is, as in customfin#7' : '');
      return path.length === 0
        ? here('type', noPlaybook(found))
        : here('type', own ?? `this has to be ${article(issue.expected)}${quoted(issue.expected, found)}`);
    case 'invalid_value':
      return found === undefined
        ? missing(
            'value',
            issue.values.length === 1 ? `: write ${key}: ${String(issue.values[0])}` : among(issue.values),
          )
        : here('value', own ?? noneOf(found, issue.values));
    case 'invalid_union':
      if (issue.discriminator === undefined) return here('value', issue.message);
      return unknownKind(issue, value);
    case 'too_small':
    case 'too_big':
      return here('value', outOfRange(issue));
    case 'invalid_key':
      return [{ path, code: 'value', message: issue.issues[0]?.message ?? issue.message, atKey: true }];
    case 'custom':
      return here(String(issue.params?.['code']), issue.message);
    default:
      return here('value', issue.message);
  }
}

/** An entry that is taken away and described at once lacks nothing: only that is said of it. */
export function withoutConsequences(messages: readonly SchemaMessage[]): readonly SchemaMessage[] {
  const dropped = messages.filter(({ path, atKey }) => atKey === true && path.at(-1) === 'drop');
  const isOf = ({ path }: SchemaMessage, { path: drop }: SchemaMessage): boolean =>
    drop.slice(0, -1).every((key, depth) => path[depth] === key);
  return messages.filter(
    (message) => dropped.includes(message) || !dropped.some((drop) => isOf(message, drop)),
  );
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): string {
  if (key === 'drop') return 'what is taken away has an id and nothing else: { id: gesture, drop: true }';
  const where = path.length === 0 ? 'a playbook' : `this entry of ${String(path[0])}`;
  const near = suggestion(key, known);
  const list = near === '' && known.length > 0 ? `; it may have ${known.join(', ')}` : near;
  return `${where} has no “${key}”${list}`;
}

/** The schema's own message lists the kinds, so only what was meant is added. */
function unknownKind(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  value: unknown,
): readonly SchemaMessage[] {
  const { path } = issue;
  const found = valueAt(value, path);
  if (found === undefined)
    return [{ path: path.slice(0, -1), code: 'value', message: `“kind” is missing: ${issue.message}` }];
  const kinds = issue.message.replace(/^.* one of /, '').split(', ');
  const word = typeof found === 'string' ? found : JSON.stringify(found);
  const near = suggestion(word, kinds);
  const message = near === '' ? issue.message : `“${word}” is no kind${near}`;
  return [{ path, code: 'value', message }];
}

function noneOf(found: unknown, values: readonly unknown[]): string {
  const shown = typeof found === 'string' ? `“${found}”` : JSON.stringify(found);
  const near = suggestion(typeof found === 'string' ? found : '', values.map(String));
  return near === ''
    ? `${shown} is not one of ${values.map(String).join(', ')}`
    : `${shown} is not known here${near}`;
}

function among(values: readonly unknown[]): string {
  return `; it is one of ${values.map(String).join(', ')}`;
}

function noPlaybook(found: unknown): string {
  return found === null
    ? 'there is nothing in this file: begin with format: 1, or with repair playbook new'
    : 'a playbook is a map of keys and values: begin with format: 1';
}

type OutOfRange = Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>;

const UNITS: Readonly<Record<string, string>> = { array: 'entries', string: 'letters' };

function outOfRange(issue: OutOfRange): string {
  if (!issue.message.startsWith('Too ')) return issue.message;
  const unit = UNITS[issue.origin] ?? '';
  if (issue.origin === 'number' || issue.origin === 'int')
    return issue.code === 'too_big'
      ? `it can be at most ${String(issue.maximum)}`
      : `it can be no less than ${String(issue.minimum)}`;
  if (issue.code === 'too_big')
    return `at most ${[String(issue.maximum), unit].join(' ').trim()} are allowed here`;
  return issue.minimum === 1 && unit !== ''
    ? 'this is empty: write something here, or take the key out'
    : `this needs at least ${[String(issue.minimum), unit].join(' ').trim()}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys and values',
    record: 'a map of keys and values',
  };
  return words[type] ?? type;
}

/** YAML reads `1.0` and `true` as what they look like. */
function quoted(expected: string, found: unknown): string {
  if (found === null) return ', and nothing stands here';
  if (expected === 'array') return ', each entry with “- ” before it';
  return expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')
    ? `: put it in quotes, "${String(found)}"`
    : '';
}
