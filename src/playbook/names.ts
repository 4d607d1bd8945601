import { HARM_KINDS } from '../case/harms.ts';
import { REMEDY_TYPES, SEVERITIES, type AnswerValue, type InsurerGate } from '../case/schema.ts';
import { hasMoneyShape, zero } from '../money.ts';
import { MoneyValue } from './cel-money.ts';
import { asksForValue, type Playbook } from './playbook.ts';
import type { Step, StepKind } from './schema.ts';

/** Names that expressions know whatever the playbook, and that no step or compute may take. */
export const RESERVED = [
  'asked',
  'answered',
  'client',
  'chosen',
  'due',
  'promised',
  'case',
  'history',
  'settings',
  'today',
] as const;

/** CEL's own words: a variable of such a name would hide a type or be misread. */
const CEL_WORDS = [
  'bool',
  'bytes',
  'double',
  'duration',
  'dyn',
  'int',
  'list',
  'map',
  'null',
  'null_type',
  'string',
  'timestamp',
  'type',
  'uint',
  'true',
  'false',
  'in',
  'has',
  'size',
  'percent',
  'optional',
  'cel',
] as const;

/** The answer, to no step, that says what bare amounts are in: a step of that name could never be answered. */
export const CURRENCY_ANSWER = 'currency';

/** May no step and no compute have this name? */
export function isTaken(name: string): boolean {
  return ([...RESERVED, ...CEL_WORDS, CURRENCY_ANSWER] as readonly string[]).includes(name);
}

/** CEL type of each declared name, with the fields of those that have some. */
export const CLIENT_FIELDS = { name: 'string', relation: 'string', orientation: 'string' } as const;
export const CASE_FIELDS = {
  id: 'string',
  severity: 'string',
  gate: 'string',
  held: 'bool',
  fault_known: 'bool',
  my_fault: 'double',
  primary_cause: 'string',
  causes: 'list<string>',
  distress: 'bool',
  contained: 'bool',
  last_score: 'double',
  last_score_known: 'bool',
  possible: 'list<string>',
  wish_known: 'bool',
  acknowledged: 'bool',
  documented_loss: 'Money',
  restore_floor: 'Money',
  affected_fee: 'Money',
  stake: 'Money',
  stake_known: 'bool',
  rent_line: 'Money',
  rent_line_known: 'bool',
  proposed_severity: 'string',
  total_loss: 'Money',
  unpriced_loss: 'bool',
  hours_lost: 'double',
  harm_kinds: 'list<string>',
  claim_threatened: 'bool',
  last_why: 'string',
  failure: 'string',
  containment: 'string',
  happened_on: 'string',
  acknowledged_on: 'string',
  days_silent: 'double',
} as const;
/** What those that have a closed list of values can be; of a list, its entries. */
export const CASE_VALUES: Partial<Record<keyof typeof CASE_FIELDS, readonly string[]>> = {
  severity: SEVERITIES,
  proposed_severity: SEVERITIES,
  gate: ['green', 'amber', 'red'] satisfies InsurerGate[],
  harm_kinds: HARM_KINDS,
  possible: REMEDY_TYPES,
};
/** Texts that are days; so are `due.<promise>` and the answers to steps of kind date. */
export const DAYS: readonly string[] = [
  'today',
  'promised.due',
  'promised.settled_on',
  'case.happened_on',
  'case.acknowledged_on',
];
/** The promise that a sentence of the components `promised` and `done` is about. */
export const PROMISED_FIELDS = { text: 'string', due: 'string', settled_on: 'string' } as const;
export const HISTORY_FIELDS = {
  client_cases: 'double',
  similar: 'string',
  second_failure: 'bool',
  broken_remedies: 'double',
} as const;
export const SETTINGS_FIELDS = {
  name: 'string',
  sign_off: 'string',
  voice: 'string',
  policy: 'string',
  rate_known: 'bool',
} as const;

const TYPES: { readonly [K in StepKind]: string } = {
  text: 'string',
  paste: 'string',
  choice: 'string',
  date: 'string',
  multi: 'list<string>',
  offer: 'list<string>',
  confirm: 'bool',
  number: 'double',
  money: 'Money',
  'percent-split': 'split',
  repeat: 'records',
  note: '',
  draft: '',
  promises: '',
};

/** The CEL type of an answer to a step of this kind; `split` and `records` are declared per step. */
export function celTypeOf(kind: StepKind): string {
  return TYPES[kind];
}

/**
 * What a step is worth while it has no answer: a typed empty value, so that no expression fails while a person
 * is waiting.
 */
export function emptyValueOf(
  step: Pick<Step, 'kind'> & { readonly parts?: readonly string[] },
  currency: string,
): unknown {
  switch (TYPES[step.kind]) {
    case 'list<string>':
    case 'records':
      return [];
    case 'bool':
      return false;
    case 'double':
      return 0;
    case 'Money':
      return new MoneyValue(zero(currency));
    case 'split':
      return Object.fromEntries((step.parts ?? []).map((part) => [part, 0]));
    default:
      return '';
  }
}

/** A stored answer as CEL wants it: Money as its class, also inside records. */
export function celValueOf(value: NonNullable<AnswerValue>): unknown {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => celValueOf(item as NonNullable<AnswerValue>));
  if (hasMoneyShape(value)) return new MoneyValue(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, celValueOf(inner as NonNullable<AnswerValue>)]),
  );
}

/** The steps whose answers have a name in expressions. */
export function namedSteps(playbook: Pick<Playbook, 'steps'>): readonly Step[] {
  return playbook.steps.filter(asksForValue);
}
