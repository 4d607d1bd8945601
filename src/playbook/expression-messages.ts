import { suggestion } from './suggestion.ts';

/** What an expression may name, to say what was meant. */
export interface KnownNames {
  readonly names: readonly string[];
  /** The parts of a name that has some: `client` → `name`, … */
  readonly partsOf: (name: string) => readonly string[];
}

/** The types as an author speaks of them. */
const WORDS: Readonly<Record<string, string>> = {
  bool: 'true or false',
  string: 'a text',
  double: 'a number',
  int: 'a number',
  Money: 'an amount of money',
  'list<string>': 'a list of texts',
  null: 'nothing',
};

export function wordFor(type: string): string {
  return WORDS[type] ?? type;
}

/**
 * CEL's words for what an author sees most, turned into advice.
 *
 * @param offset where in the expression it stumbled, from 0
 */
export function plainMessage(summary: string, source: string, offset: number, known: KnownNames): string {
  const unknown = /^Unknown variable: (\S+)/.exec(summary)?.[1];
  if (unknown !== undefined)
    return (
      wordOfLogic(unquoted(source)) ??
      `there is no step, compute or name “${unknown}”${suggestion(unknown, known.names)}`
    );
  const key = /^No such key: (\S+)/.exec(summary)?.[1];
  if (key !== undefined) {
    const owner = /(\w+)\s*\.\s*$/.exec(source.slice(0, offset))?.[1] ?? '';
    return `there is no “${key}” in ${owner === '' ? 'it' : owner}${suggestion(key, known.partsOf(owner))}`;
  }
  const overload = /^no such overload: (.+)/.exec(summary)?.[1];
  if (overload !== undefined) return mismatch(overload, known);
  if (summary.startsWith('Ternary branches')) {
    return `${summary.replace('Ternary branches', 'both answers after “?”')}; write 0.0 for a number that may have decimals`;
  }
  if (summary.startsWith('Unexpected')) return unread(summary, source);
  return summary;
}

/** `double >= string`, `!double`, `$fault > int` */
function mismatch(overload: string, known: KnownNames): string {
  const whole = /\$(\w+)/.exec(overload)?.[1];
  const part = whole === undefined ? undefined : known.partsOf(whole)[0];
  if (whole !== undefined) return `“${whole}” has parts: write one of them, as in ${whole}.${part ?? '…'}`;
  const [, negated] = /^!(\S+)$/.exec(overload) ?? [];
  if (negated !== undefined) return `“!” turns true or false round, and this is ${wordFor(negated)}`;
  const [, left, operator, right] = /^(\S+) (\S+) (\S+)$/.exec(overload) ?? [];
  if (left === undefined || right === undefined) return `these do not go together: ${overload}`;
  const hint = [left, right].includes('Money') ? '; money is compared with money or a whole number' : '';
  return `these two do not go together: ${wordFor(left)} ${operator} ${wordFor(right)}${hint}`;
}

/** What cannot be read at all, and what was probably meant. */
function unread(summary: string, source: string): string {
  const bare = unquoted(source);
  if (/[^=!<>]=(?!=)/.test(bare)) return 'this cannot be read: to compare, write == instead of =';
  const logic = wordOfLogic(bare);
  if (logic !== undefined) return logic;
  if (/^\s*\d+([.,]\d+)?\s*%/.test(bare))
    return 'this cannot be read: write a percentage without the sign, as in 50';
  if (/^\s*(\d+([.,]\d+)? ?[A-Z]{3}|[€$£] ?\d)/.test(bare))
    return 'this cannot be read: an amount is asked for by a money step, or is a share of one, as in percent(fee, 10)';
  if (/[^|]\|[^|]/.test(bare))
    return 'this cannot be read: one filter is all there is, and “or” is written ||';
  return `this cannot be read: ${summary.slice(0, 1).toLowerCase()}${summary.slice(1)}`;
}

/** Without what stands in its quotes, which may hold anything. */
function unquoted(source: string): string {
  return source.replace(/"[^"]*"|'[^']*'/g, '""');
}

function wordOfLogic(bare: string): string | undefined {
  return /\s(and|or)\s|(^|\s)not\s|\sis\s/i.test(bare)
    ? 'this cannot be read: write && for and, || for or, ! for not, == for is'
    : undefined;
}
