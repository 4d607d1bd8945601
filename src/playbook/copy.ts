import { isMap, isScalar, parseDocument, stringify } from 'yaml';

/** The line by which editors find the format; the first of every playbook. */
const EDITOR_LINE = /^# yaml-language-server:.*\r?\n/m;

/**
 * A playbook's text under another name. Comments, order and line ends stay as they are.
 *
 * @param text   a playbook that can be read
 * @param values what replaces the values of these keys at the top
 * @param schema where an editor finds the JSON Schema: a path without spaces, seen from the file
 */
export function copyOf(text: string, values: Readonly<Record<string, string>>, schema: string): string {
  const { contents } = parseDocument(text, { schema: 'core' });
  if (!isMap(contents)) throw new RangeError('not a playbook');
  let copy = text;
  // From the end to the begin, so that the places of what comes before stay true.
  for (const { key, value } of contents.items.toReversed()) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!Object.hasOwn(values, name) || !isScalar(value) || !value.range) continue;
    const [from, to] = value.range;
    copy = copy.slice(0, from) + stringify(values[name], { lineWidth: 0 }).trimEnd() + copy.slice(to);
  }
  return `# yaml-language-server: $schema=${schema}\n${copy.replace(EDITOR_LINE, '').replace(/^\uFEFF/, '')}`;
}
