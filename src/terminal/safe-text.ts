/*
 * What a client writes must not be able to move the cursor, recolour the screen, reverse a sentence or hide a
 * word in our output (CWE-150). util.stripVTControlCharacters leaves CR, BS and U+202E, so it is not enough.
 * U+200C and U+200D are not in the list: Persian and Hindi words and many emoji need them.
 */
const BIDI = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const INVISIBLE =
  '\\u00AD\\u180E\\u200B\\u2028\\u2029\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}';
const HARMFUL = `\\u007F-\\u009F${BIDI}${INVISIBLE}`;
/** With the u flag a range of surrogates matches only those without a partner. */
const LONE_SURROGATES = '\\uD800-\\uDFFF';

const IN_LINES = new RegExp(`[\\u0000-\\u0008\\u000B-\\u001F${HARMFUL}${LONE_SURROGATES}]`, 'gu');
const IN_ONE_LINE = new RegExp(`[\\u0000-\\u001F${HARMFUL}${LONE_SURROGATES}]`, 'gu');
/** Most texts are; looking closer takes three times as long. */
const HARMLESS = /^[ -~]*$/;
const IN_JSON = new RegExp(`[${HARMFUL}]`, 'gu');

/**
 * Text that can be shown: control, bidirectional and invisible characters become visible as `\u202E`
 * (`\u{E0041}` beyond four digits). Everything that comes from a person or a file passes here on its way out;
 * styles are put on afterwards. Clean text comes back as it is, so passing twice does no harm.
 *
 * @param options.multiline keep line ends (CRLF becomes LF) and tabs; without it they are made visible too
 */
export function safe(text: string, { multiline = false }: { multiline?: boolean } = {}): string {
  if (HARMLESS.test(text)) return text;
  return multiline
    ? text.replace(/\r\n/g, '\n').replace(IN_LINES, visible)
    : text.replace(IN_ONE_LINE, visible);
}

/**
 * JSON that can be shown: the same value, with DEL, C1, bidirectional and invisible characters as escapes.
 *
 * @param json text from JSON.stringify, which has already escaped C0 and lone surrogates
 */
export function safeJson(json: string): string {
  return json.replace(IN_JSON, (character) =>
    Array.from({ length: character.length }, (_, unit) => escape(character.charCodeAt(unit))).join(''),
  );
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16).toUpperCase()}}` : escape(code);
}

function escape(code: number): string {
  return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Every text in a value made harmless: what a screen is drawn from. Shapes and keys stay; what is harmless comes back as
 * it is, so that a large report is not in memory twice.
 */
export function safeAll<T>(value: T): T {
  if (typeof value === 'string') return safe(value, { multiline: true }) as T;
  if (typeof value !== 'object' || value === null) return value;
  let shown: (T & object) | undefined;
  for (const key in value) {
    const inner = safeAll(value[key]);
    if (inner === value[key]) continue;
    shown ??= (Array.isArray(value) ? [...value] : { ...value }) as T & object;
    shown[key] = inner;
  }
  return shown ?? value;
}
