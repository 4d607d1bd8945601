import { isDay } from '../dates.ts';
import type { Checker } from './checker.ts';
import { celTypeOf } from './names.ts';
import type { Step, StepKind } from './schema.ts';
import { soleExpression } from './text.ts';

type Literal = string | number | boolean;
type Key = 'default' | 'min' | 'max';

const DECIMAL = /^-?\d+(\.\d+)?$/;
const WHOLE = /^-?\d+$/;

/** Why a value written out cannot be the default or the bound of a step of this kind: the end of a sentence. */
const WRONG: { readonly [K in StepKind]: ((value: Literal, key: Key) => string | undefined) | undefined } = {
  // The bound of a text is its length, and the schema has seen to that.
  text: (value, key) =>
    key !== 'default' || typeof value === 'string' ? undefined : 'has to be text, in quotes',
  confirm: (value) => (typeof value === 'boolean' ? undefined : 'is neither true nor false'),
  number: (value, key) => {
    // A default is stored as it stands; a bound is only compared.
    const fits = typeof value === 'number' || (key !== 'default' && DECIMAL.test(String(value)));
    return fits ? undefined : 'is not a number';
  },
  date: (value) => (isDay(String(value)) ? undefined : 'is not a day, as in 2026-01-31'),
  money: (value, key) => {
    if (key === 'default') return 'cannot stand here: write the amount as an expression, as in {{ fee }}';
    return WHOLE.test(String(value)) ? undefined : 'is not a whole amount; another one needs an expression';
  },
  // Its options, its length or its entries are checked elsewhere, or it has nothing of the kind.
  choice: undefined,
  multi: undefined,
  paste: undefined,
  'percent-split': undefined,
  repeat: undefined,
  offer: undefined,
  note: undefined,
  draft: undefined,
  promises: undefined,
};

const ALONE = 'only an expression alone keeps its type: write {{ … }}, without a filter and words beside it';

/** What a step proposes, and between what its answer has to be: each of its type, and some answer between the two. */
export function checkValues(checker: Checker, step: Step): void {
  const values = step as Partial<Record<Key, Literal | readonly string[]>>;
  for (const key of ['default', 'min', 'max'] as const) {
    const value = values[key];
    if (value !== undefined && typeof value !== 'object') checkValue(checker, step, key, value);
  }
  const { min, max } = values;
  if (min === undefined || max === undefined || !isAbove(String(min), String(max))) return;
  const message = `no answer is at least ${String(min)} and at most ${String(max)}`;
  checker.report(step, 'max', 'bounds', message);
}

/** A value written out, or an expression of the step's type. */
function checkValue(checker: Checker, step: Step, key: Key, value: Literal): void {
  if (typeof value !== 'string' || !value.includes('{{')) {
    const problem = WRONG[step.kind]?.(value, key);
    if (problem !== undefined) checker.report(step, key, 'literal', `“${String(value)}” ${problem}`);
    return;
  }
  const only = soleExpression(value);
  const wanted = celTypeOf(step.kind);
  if (only !== undefined)
    checker.expression(step, key, only, wanted === 'double' ? ['double', 'int'] : [wanted]);
  else if (step.kind === 'text') checker.text(step, key, value);
  else checker.report(step, key, 'literal', ALONE);
}

/** Numbers and days, written out; what is neither is above nothing. */
function isAbove(one: string, other: string): boolean {
  return isDay(one) && isDay(other) ? one > other : Number(one) > Number(other);
}
