import type { CasePromise, CaseRecord } from '../case/schema.ts';
import type { Day } from '../dates.ts';
import { ledgerOf, type Ledger } from '../promises/ledger.ts';

/** A count with the cases it rests on. */
export interface Counted {
  readonly name: string;
  readonly count: number;
  readonly ids: readonly string[];
}

/** `repair.report/1`, first version: counts only, each with its cases; what is too little to tell says so. */
export interface Lessons {
  readonly cases: {
    readonly total: number;
    readonly open: number;
    readonly closed: number;
    readonly ids: readonly string[];
  };
  readonly severities: readonly Counted[];
  readonly causes: readonly Counted[];
  readonly escapes: readonly Counted[];
  readonly outcomes: readonly Counted[];
  /** To clients. */
  readonly promises: Ledger;
  /** To oneself: mostly what stops it next time. */
  readonly ownPromises: Ledger;
  readonly closedWithOpenPromises: readonly string[];
  /** Each a second failure. */
  readonly reopened: readonly string[];
  readonly lessons: readonly {
    readonly id: string;
    readonly client: string;
    readonly lesson: string;
    readonly cause?: string;
  }[];
  /** Sentences on what the numbers cannot say. */
  readonly caution: readonly string[];
}

/** With fewer cases than this the report says first that they tell no pattern (domain note on incidents 3.1). */
const ENOUGH_FOR_A_PATTERN = 5;

/** What the record teaches, honestly: an open promise whose day has passed counts as not kept. */
export function lessonsOf(cases: readonly CaseRecord[], today: Day): Lessons {
  const closed = cases.filter((record) => record.closedAt !== undefined);
  return {
    cases: {
      total: cases.length,
      open: cases.length - closed.length,
      closed: closed.length,
      ids: ids(cases),
    },
    severities: counted(cases, (record) => (record.severity === undefined ? [] : [record.severity])),
    causes: counted(cases, (record) => causesWith(record, 'primary')),
    escapes: counted(cases, (record) => causesWith(record, 'escape')),
    outcomes: counted(closed, (record) => (record.outcome === undefined ? [] : [record.outcome])),
    promises: ledgerOf(promisesTo(cases, 'client'), today),
    ownPromises: ledgerOf(promisesTo(cases, 'self'), today),
    closedWithOpenPromises: ids(cases.filter((record) => record.forcedOpenPromises !== undefined)),
    reopened: ids(cases.filter((record) => record.reopened !== undefined)),
    lessons: closed.flatMap((record) => lessonOf(record)),
    caution: cautions(cases.length),
  };
}

function promisesTo(cases: readonly CaseRecord[], to: CasePromise['to']): CasePromise[] {
  return cases.flatMap((record) => record.promises).filter((promise) => promise.to === to);
}

function lessonOf(record: CaseRecord): Lessons['lessons'] {
  const { id, client, lesson } = record;
  if (lesson === undefined || lesson === '') return [];
  const [cause] = causesWith(record, 'primary');
  return [{ id, client: client.name, lesson, ...(cause !== undefined && { cause }) }];
}

function causesWith(record: CaseRecord, role: string): string[] {
  return record.causes.filter((cause) => cause.role === role).map((cause) => cause.leaf);
}

/** The most frequent first; what is equally frequent in the order of the alphabet. */
function counted(
  cases: readonly CaseRecord[],
  namesOf: (record: CaseRecord) => readonly string[],
): Counted[] {
  const found = new Map<string, string[]>();
  for (const record of cases) {
    for (const name of namesOf(record)) found.set(name, [...(found.get(name) ?? []), record.id]);
  }
  return [...found]
    .map(([name, with_]) => ({ name, count: with_.length, ids: with_ }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function cautions(count: number): string[] {
  if (count === 0) return [];
  const few =
    count < ENOUGH_FOR_A_PATTERN
      ? [
          `With ${count} ${count === 1 ? 'case' : 'cases'} these are stories, not numbers: too few to tell a pattern.`,
        ]
      : [];
  return [
    ...few,
    'Only what you record can show up here: a quiet month may be a good one, or one in which you did not write.',
  ];
}

function ids(cases: readonly CaseRecord[]): string[] {
  return cases.map((record) => record.id);
}
