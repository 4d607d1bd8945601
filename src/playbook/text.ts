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

/**
 * What the values of choices are called, what the table of causes says of them, beside which day days are read, and
 * what a mail is about where words are no subject.
 */
export interface Words {
  readonly today: Day;
  readonly subject: string;
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
  headline: { takes: 'string', apply: (value: string, { subject }) => headline(value) ?? subject },
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
function clause(words: string): string {
  const text = words.trim().replace(/[.!?…]+$/u, '');
  const [first = '', second = ''] = [...text];
  const keep =
    /^I\b/.test(text) ||
    (second !== '' && second === second.toUpperCase() && second !== second.toLowerCase());
  return keep ? text : first.toLowerCase() + [...text].slice(1).join('');
}

const LONGEST_HEADLINE = 72;
const SHORTEST_HEADLINE = 18;

/** A clause begins here: what stands before it can stand alone. */
const CLAUSE_END =
  /[,;:]\s|\s[–—-]\s|\s(?=(?:and|but|so|because|which|while|when|before|after|since|although)\s)/giu;
/** What waits for the clause after it. */
const WAITS_FOR_MORE = /^(?:after|although|as|because|before|if|once|since|though|until|when|while)\s/iu;
/** Without one of these it is no clause: somebody and what they did, or a verb that is met everywhere. */
const VERB =
  /\b(?:I|we|you|they|he|she|it)\s\w|\b(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|came|fell|gave|got|lost|made|sent|stood|took|went|\w{2,}ed)\b/iu;
/** Their reproach, or words in quotation marks: no subject of mine says them again. */
const REPROACH =
  /["“”„«»]|\b(?:you|they|he|she|clients?|customers?)\s(?:(?:also|have|has|had)\s)?(?:say|says|said|told|tells?|find|finds|found|think|thinks|thought|feel|feels|felt|complain\w*|accus\w+|blam\w+|threaten\w*)\b|\b(?:angry|furious|disappointed|unhappy|upset)\b/iu;

/** Typed words as the subject of a mail: their first sentence, or whole clauses of it that fit; `undefined` where none does. */
function headline(words: string): string | undefined {
  const text = words.trim().replaceAll(/\s+/g, ' ');
  const first = capital((/^.*?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text).replace(/[.!?…]+$/u, ''));
  const clauses = [...first.matchAll(CLAUSE_END)]
    .map(({ index }) => first.slice(0, index))
    .filter(
      (clause) => clause.length >= SHORTEST_HEADLINE && VERB.test(clause) && !WAITS_FOR_MORE.test(clause),
    );
  return [...clauses, first].findLast(
    (one) => one !== '' && one.length <= LONGEST_HEADLINE && !REPROACH.test(one),
  );
}
