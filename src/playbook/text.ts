import { formatDay, formatDayLong, isDay, type Day } from '../dates.ts';
import { formatMoney, type Money } from '../money.ts';

/** What stands between `{{` and `}}`. */
export interface Inserted {
  readonly expression: string;
  readonly filter: string | undefined;
}

type Segment = string | Inserted;

export type Template =
  | { readonly ok: true; readonly segments: readonly Segment[] }
  | { readonly ok: false; readonly message: string };

/** What the values of choices are called, what the table of causes says of them, and beside which day days are read. */
export interface Words {
  readonly today: Day;
  readonly label: (value: string) => string;
  readonly says: (value: string) => string;
  readonly prevention: (value: string) => string;
  readonly change: (value: string) => string;
  readonly toOneself: (value: string) => string;
}

interface Filter {
  readonly takes: string;
  readonly apply: (value: never, words: Words) => string;
}

/** What may stand behind `|` in a text. A new filter gets its line here and in `playbooks/README.md`. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  money: { takes: 'Money', apply: (value: Money) => formatMoney(value) },
  day: {
    takes: 'string',
    apply: (value: string, { today }) => (isDay(value) ? formatDay(value, today) : value),
  },
  day_long: { takes: 'string', apply: (value: string) => (isDay(value) ? formatDayLong(value) : value) },
  list: { takes: 'list<string>', apply: (value: readonly string[]) => listed(value) },
  label: { takes: 'string', apply: (value: string, words) => words.label(value) },
  says: { takes: 'string', apply: (value: string, words) => words.says(value) },
  prevention: { takes: 'string', apply: (value: string, words) => words.prevention(value) },
  change: { takes: 'string', apply: (value: string, words) => words.change(value) },
  to_oneself: { takes: 'string', apply: (value: string, words) => words.toOneself(value) },
  // Sums of decimals come out as 0.30000000000000004.
  number: { takes: 'double', apply: (value: number) => String(Number(value.toFixed(2))) },
  sentence: { takes: 'string', apply: (value: string) => sentence(value) },
  clause: { takes: 'string', apply: (value: string) => clause(value) },
  headline: { takes: 'string', apply: (value: string) => headline(value) },
};

/** Split a text into its literal parts and its `{{ expression | filter }}` parts. */
export function parseTemplate(text: string): Template {
  const segments: Segment[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    const stray = text.slice(at, open === -1 ? undefined : open).indexOf('}}');
    if (stray !== -1) return { ok: false, message: '“}}” without “{{” before it' };
    if (open === -1) break;
    const close = text.indexOf('}}', open);
    if (close === -1) return { ok: false, message: '“{{” is not closed with “}}”' };
    if (open > at) segments.push(text.slice(at, open));
    const inner = text.slice(open + 2, close);
    const [, expression = '', filter] = /^([\s\S]*?)(?<!\|)(?:\|(?!\|)\s*([a-z_]*)\s*)?$/.exec(inner) ?? [];
    if (expression.trim() === '') return { ok: false, message: '“{{ }}” with nothing in it' };
    segments.push({ expression: expression.trim(), filter });
    at = close + 2;
  }
  if (at < text.length) segments.push(text.slice(at));
  return { ok: true, segments };
}

/** The expressions of a text; none of one that cannot be read. */
export function expressionsIn(text: string): readonly string[] {
  const template = parseTemplate(text);
  return template.ok
    ? template.segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.expression]))
    : [];
}

/** The expression of a text that is one `{{ }}` and nothing else: its value keeps its type. */
export function soleExpression(text: string): string | undefined {
  const template = parseTemplate(text);
  const only = template.ok && template.segments.length === 1 ? template.segments[0] : undefined;
  return typeof only === 'object' && only.filter === undefined ? only.expression : undefined;
}

/**
 * Render a checked text.
 *
 * @param evaluate the value of an expression
 */
export function renderText(text: string, evaluate: (expression: string) => unknown, words: Words): string {
  const template = parseTemplate(text);
  if (!template.ok) throw new RangeError(`${template.message}: ${text}`);
  return template.segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      const value = evaluate(segment.expression);
      const filter = segment.filter === undefined ? undefined : FILTERS[segment.filter];
      return filter === undefined ? String(value) : filter.apply(value as never, words);
    })
    .join('');
}

/** “a”, “a and b”, “a, b and c”. */
function listed(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
}

/** Typed words as a sentence of their own: a capital first, a full stop last. */
export function sentence(words: string): string {
  const text = words.trim();
  if (text === '') return '';
  return /[.!?…"”’)]$/u.test(text) ? capital(text) : `${capital(text)}.`;
}

function capital(text: string): string {
  const [first = '', ...rest] = [...text];
  return first.toUpperCase() + rest.join('');
}

/** Typed words inside a sentence: no full stop, a small first letter unless it is “I” or a name in capitals. */
export function clause(words: string): string {
  const text = words.trim().replace(/[.!?…]+$/u, '');
  const [first = '', second = ''] = [...text];
  const keep =
    /^I\b/.test(text) ||
    (second !== '' && second === second.toUpperCase() && second !== second.toLowerCase());
  return keep ? text : first.toLowerCase() + [...text].slice(1).join('');
}

const LONGEST_HEADLINE = 72;

/** A clause begins here: what stands before it can stand alone. */
const CLAUSE_END =
  /[,;:]\s|\s[–—-]\s|\s(?=(?:and|but|so|because|which|while|when|before|after|since|although)\s)/giu;
/** No subject ends with one of these: they wait for what was cut off. */
const WAITS_FOR_MORE =
  /\s(?:an?|the|my|your|our|their|his|her|its|this|that|these|those|and|or|but|so|of|in|on|at|to|for|from|with|by|as|than|about|into|over|under|without|is|are|was|were|be|been|has|have|had|will|would|not|no|very|I|we|you|they|it|which|who|because|when|while|if)$/iu;

/** Typed words as the subject of a mail: their first sentence, or as much of it as fits: whole clauses, or whole words. */
function headline(words: string): string {
  const text = words.trim().replaceAll(/\s+/g, ' ');
  const first = capital((/^.*?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text).replace(/[.!?…]+$/u, ''));
  if (first.length <= LONGEST_HEADLINE) return first;
  const ends = [...first.matchAll(CLAUSE_END)].map(({ index }) => index);
  const clause = ends.findLast((end) => end >= LONGEST_HEADLINE / 3 && end <= LONGEST_HEADLINE);
  if (clause !== undefined) return first.slice(0, clause);
  const space = first.slice(0, LONGEST_HEADLINE + 1).lastIndexOf(' ');
  let kept = first.slice(0, space === -1 ? LONGEST_HEADLINE : space);
  while (WAITS_FOR_MORE.test(kept)) kept = kept.replace(WAITS_FOR_MORE, '');
  return kept;
}
