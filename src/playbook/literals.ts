import { isDay } from '../dates.ts';
import type { StepKind } from './schema.ts';

type Literal = string | number | boolean;
type Key = 'default' | 'min' | 'max';

const DECIMAL = /^-?\d+(\.\d+)?$/;
const WHOLE = /^-?\d+$/;

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

/**
 * Why a value written out in a playbook cannot be the default or the bound of a step of this kind.
 *
 * @returns the end of a sentence that begins with the value, or undefined if it can
 */
export function literalProblem(kind: StepKind, key: Key, value: Literal): string | undefined {
  return WRONG[kind]?.(value, key);
}
