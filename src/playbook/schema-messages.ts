import type { z } from 'zod';

export interface SchemaMessage {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/**
 * Say in an author's words what the schema found.
 *
 * @param value the file as data: the messages of a missing key need the entry's id
 */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): readonly SchemaMessage[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'unknown-key',
      message: unknownKey(key, path),
    }));
  }
  if (issue.code === 'invalid_type' && valueAt(value, path) === undefined) {
    const key = String(path.at(-1) ?? '');
    return [{ path: path.slice(0, -1), code: 'missing', message: `“${key}” is missing` }];
  }
  if (issue.code === 'invalid_value' && issue.values.length > 0) {
    const found = valueAt(value, path);
    const allowed = issue.values.map(String).join(', ');
    if (found === undefined) {
      const message = `“${String(path.at(-1) ?? '')}” is missing; it is one of ${allowed}`;
      return [{ path: path.slice(0, -1), code: 'value', message }];
    }
    // A schema that allows one value only may say in its own words why.
    const message = issue.message.startsWith('Invalid')
      ? `${JSON.stringify(found)} is not one of ${allowed}`
      : issue.message;
    return [{ path, code: 'value', message }];
  }
  if (issue.code === 'invalid_type') {
    return [{ path, code: 'type', message: `this has to be ${article(issue.expected)}` }];
  }
  const code = issue.code === 'custom' ? String(issue.params?.['code']) : 'value';
  return [{ path, code, message: issue.message }];
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const where = path.length === 0 ? 'a playbook' : `this entry of ${String(path[0])}`;
  return `${where} has no “${key}”`;
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
