import { isPositive, type Money } from '../money.ts';
import type { Cause } from './causes.ts';
import { HARM_ENTRY, harmsProblem, isEntry, isMoney, WHY_ENTRY, type EntrySpec } from './entries.ts';
import { HARM_KINDS, harmOf, type Grade, type Harm } from './harms.ts';
import type { AnswerKind } from '../playbook/schema.ts';
import type { AnswerRecord, AnswerValue } from './schema.ts';
import { causeRoles } from '../diagnosis/causes.ts';

/** Whole percentages that sum to 100. */
export interface FaultSplit {
  readonly mine: number;
  readonly client: number;
  readonly third: number;
  readonly chance: number;
}

/** What is earned from the client, and what may be lost with them. */
export interface Exposure {
  readonly feeAffected?: Money;
  readonly feeTotal?: Money;
  readonly unpaid?: Money;
  readonly monthlyFee?: Money;
  readonly monthlyMargin?: Money;
  readonly monthsLeft?: number;
}

/** The fields of a case that answers fill, while they are being gathered. */
export interface Gathered {
  client: { name: string; relation?: string; orientation?: string };
  severity?: string;
  facts?: string;
  title?: string;
  clientWords?: string;
  remedyWanted?: string;
  noticedAt?: string;
  happenedOn?: string;
  acknowledgedOn?: string;
  raisedBy?: string;
  containment?: string;
  failure?: string;
  fault?: FaultSplit;
  exposure: { -readonly [K in keyof Exposure]: Exposure[K] };
  harms: Harm[];
  /** What was paid back already, where it is not told of each harm. */
  repaid?: Money;
  causes: Cause[];
  whys: string[];
  insurer: { covered?: boolean; excess?: Money; claimThreatened?: boolean; consent?: string };
  chosen: string[];
  outcome?: string;
  lesson?: string;
  actualCost?: Money;
}

export interface FieldSpec {
  /** The kinds of step that may fill the field; the playbook checker reads this. */
  readonly kinds: readonly AnswerKind[];
  /** Must the step say how well the amount is proved? */
  readonly graded?: true;
  /** What the entries of a `repeat` may hold, and must; the playbook checker reads this. */
  readonly entries?: EntrySpec;
  readonly fill: (into: Gathered, value: NonNullable<AnswerValue>, grade: Grade) => void;
  /** What is wrong with a value that is of the right kind, or undefined. */
  readonly problem?: (value: NonNullable<AnswerValue>) => string | undefined;
}

const WORDS: readonly AnswerKind[] = ['text', 'paste', 'choice'];

function textField(
  key: 'facts' | 'title' | 'clientWords' | 'remedyWanted' | 'containment' | 'lesson',
): FieldSpec {
  return { kinds: WORDS, fill: (into, value) => void (into[key] = value as string) };
}
function choiceField(key: 'severity' | 'raisedBy' | 'failure' | 'outcome'): FieldSpec {
  return { kinds: ['choice'], fill: (into, value) => void (into[key] = value as string) };
}
function dayField(key: 'noticedAt' | 'happenedOn' | 'acknowledgedOn'): FieldSpec {
  return { kinds: ['date'], fill: (into, value) => void (into[key] = value as string) };
}
function exposureField(key: Exclude<keyof Exposure, 'monthsLeft'>): FieldSpec {
  return { kinds: ['money'], fill: (into, value) => void (into.exposure[key] = value as Money) };
}

/** A sum of nothing and a plain “no” are answers, but no harm. */
function harmField(kind: Harm['kind']): FieldSpec {
  return {
    kinds: ['money', 'number', 'confirm'],
    graded: true,
    fill: (into, value, grade) => {
      if (typeof value === 'boolean') {
        if (value) into.harms.push({ kind, grade });
      } else if (typeof value === 'number') {
        if (value > 0) into.harms.push({ kind, hours: value, grade });
      } else if (isPositive(value as Money)) {
        into.harms.push({ kind, amount: value as Money, grade });
      }
    },
  };
}

function causeField(role: 'primary' | 'escape'): FieldSpec {
  return {
    kinds: ['choice'],
    // The same cause may play both parts: a check that was skipped, or nobody knows yet.
    fill: (into, value) => void into.causes.push({ leaf: value as string, role }),
  };
}

/**
 * The closed list of paths that a step's `as` may name, and what filling each does to the case.
 * A new field of the case starts here.
 */
export const FIELDS: Readonly<Record<string, FieldSpec>> = {
  'client.name': { kinds: ['text'], fill: (into, value) => void (into.client.name = value as string) },
  'client.relation': {
    kinds: ['choice'],
    fill: (into, value) => void (into.client.relation = value as string),
  },
  'client.orientation': {
    kinds: ['choice'],
    fill: (into, value) => void (into.client.orientation = value as string),
  },
  facts: textField('facts'),
  title: textField('title'),
  clientWords: textField('clientWords'),
  remedyWanted: textField('remedyWanted'),
  containment: textField('containment'),
  lesson: textField('lesson'),
  noticedAt: dayField('noticedAt'),
  happenedOn: dayField('happenedOn'),
  acknowledgedOn: dayField('acknowledgedOn'),
  raisedBy: choiceField('raisedBy'),
  failure: choiceField('failure'),
  severity: choiceField('severity'),
  outcome: choiceField('outcome'),
  fault: { kinds: ['percent-split'], fill: (into, value) => void (into.fault = faultSplit(value)) },
  causes: {
    kinds: ['multi'],
    fill: (into, value) => void into.causes.push(...causeRoles(value as readonly string[])),
  },
  'causes.primary': causeField('primary'),
  'causes.escape': causeField('escape'),
  'causes.contributing': {
    kinds: ['multi'],
    fill: (into, value) =>
      into.causes.push(
        ...(value as readonly string[]).map((leaf) => ({ leaf, role: 'contributing' as const })),
      ),
  },
  'causes.whys': {
    kinds: ['repeat'],
    entries: WHY_ENTRY,
    fill: (into, value) => {
      const lines = (value as readonly AnswerRecord[]).map((entry) =>
        Object.values(entry).map(String).join(' '),
      );
      into.whys.push(...lines.filter((line) => line.trim() !== ''));
    },
  },
  'exposure.feeAffected': exposureField('feeAffected'),
  'exposure.feeTotal': exposureField('feeTotal'),
  'exposure.unpaid': exposureField('unpaid'),
  'exposure.monthlyFee': exposureField('monthlyFee'),
  'exposure.monthlyMargin': exposureField('monthlyMargin'),
  'exposure.monthsLeft': {
    kinds: ['number'],
    fill: (into, value) => void (into.exposure.monthsLeft = value as number),
  },
  'insurer.covered': {
    kinds: ['confirm'],
    fill: (into, value) => void (into.insurer.covered = value as boolean),
  },
  'insurer.claimThreatened': {
    kinds: ['confirm'],
    fill: (into, value) => void (into.insurer.claimThreatened = value as boolean),
  },
  'insurer.excess': { kinds: ['money'], fill: (into, value) => void (into.insurer.excess = value as Money) },
  'insurer.consent': {
    kinds: ['text'],
    fill: (into, value) => void (into.insurer.consent = value as string),
    problem: (value) => (typeof value === 'string' && isNoReference(value) ? NO_REFERENCE : undefined),
  },
  'remedy.chosen': {
    kinds: ['offer'],
    fill: (into, value) => void into.chosen.push(...(value as readonly string[])),
  },
  actualCost: { kinds: ['money'], fill: (into, value) => void (into.actualCost = value as Money) },
  harms: {
    kinds: ['repeat'],
    entries: HARM_ENTRY,
    fill: (into, value) => void into.harms.push(...(value as readonly AnswerRecord[]).map(harmOf)),
    problem: (value) => harmsProblem(value as readonly AnswerRecord[]),
  },
  'harms.repaid': { kinds: ['money'], fill: (into, value) => void (into.repaid = value as Money) },
  ...Object.fromEntries(HARM_KINDS.map((kind) => [`harms.${kind}`, harmField(kind)])),
};

function faultSplit(value: AnswerValue): FaultSplit {
  const { mine = 0, client = 0, third = 0, chance = 0 } = value as Readonly<Record<string, number>>;
  return { mine, client, third, chance };
}

const isText = (value: AnswerValue): boolean => typeof value === 'string';
const isTexts = (value: AnswerValue): boolean => Array.isArray(value) && value.every(isText);

const VALUES_OF_KIND: Readonly<Record<AnswerKind, (value: AnswerValue) => boolean>> = {
  text: isText,
  paste: isText,
  choice: isText,
  date: isText,
  multi: isTexts,
  offer: isTexts,
  confirm: (value) => typeof value === 'boolean',
  number: (value) => Number.isFinite(value),
  money: isMoney,
  'percent-split': (value) => isRecord(value) && Object.values(value).every(Number.isFinite),
  repeat: (value) => Array.isArray(value) && value.every(isEntry),
};

/**
 * Is this a value that one of the field's kinds of step gives? The events of a file may have been damaged.
 *
 * @throws MoneyError if it is a sum that cannot exist
 */
export function fitsField(field: FieldSpec, value: NonNullable<AnswerValue>): boolean {
  return field.kinds.some((kind) => VALUES_OF_KIND[kind](value));
}

function isRecord(value: AnswerValue): value is Readonly<Record<string, number>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NO_REFERENCE = 'that is no reference; leave it empty until your insurer has said yes, then give theirs';

/** “no”, “not yet” and a bare “yes” open no gate: a letter that admits something needs somebody who allowed it. */
function isNoReference(words: string): boolean {
  return /^(?:no|nope|not yet|not|never|none|n\/?a|pending|waiting|later|unknown|maybe|yes|y|n|true|false|ok|\?+|-+)[.!]?$/i.test(
    words.trim(),
  );
}
