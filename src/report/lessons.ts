import type { CasePromise, CaseRecord } from '../case/schema.ts';
import type { Day } from '../dates.ts';

/** A count with the cases it rests on. */
export interface Counted {
  readonly name: string;
  readonly count: number;
  readonly ids: readonly string[];
}

/** How promises were kept; what was only planned counts nowhere. */
export interface Ledger {
  readonly made: number;
  /** Those whose first day has passed, or that are settled; what the client let you off does not count. */
  readonly judged: number;
  /** Kept by the day first promised. */
  readonly keptOnTime: number;
  /** Those, and what was kept by a day the client agreed to before the day it replaces had passed. */
  readonly keptAsAgreed: number;
  readonly keptLate: number;
  readonly broken: number;
  readonly released: number;
  readonly overdue: number;
  readonly moved: number;
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
    promises: ledgerOf(cases, 'client', today),
    ownPromises: ledgerOf(cases, 'self', today),
    closedWithOpenPromises: ids(cases.filter((record) => record.forcedOpenPromises !== undefined)),
    lessons: closed.flatMap((record) => lessonOf(record)),
    caution: cautions(cases.length),
  };
}

function ledgerOf(cases: readonly CaseRecord[], to: CasePromise['to'], today: Day): Ledger {
  const all = cases
    .flatMap((record) => record.promises)
    .filter((promise) => promise.to === to && promise.state !== 'planned');
  const overdue = all.filter((promise) => promise.state === 'open' && promise.due < today);
  const kept = all.filter((promise) => promise.state === 'kept');
  const onTime = kept.filter((promise) => isKeptBy(promise, promise.originalDue));
  const asAgreed = kept.filter(
    (promise) => isKeptBy(promise, agreedDue(promise)) || onTime.includes(promise),
  );
  const count = (state: string): number => all.filter((promise) => promise.state === state).length;
  return {
    made: all.length,
    judged: all.filter(({ state, originalDue }) =>
      state === 'open' ? originalDue < today : state !== 'released',
    ).length,
    keptOnTime: onTime.length,
    keptAsAgreed: asAgreed.length,
    keptLate: kept.length - onTime.length,
    broken: count('broken'),
    released: count('released'),
    overdue: overdue.length,
    moved: all.filter((promise) => promise.moves.length > 0).length,
    ids: all.map((promise) => promise.id),
  };
}

function isKeptBy({ settledOn }: CasePromise, day: Day): boolean {
  return settledOn !== undefined && settledOn <= day;
}

/** The last day that an unbroken run of agreed moves leads to (domain note on incidents 3.2). */
function agreedDue({ originalDue, moves }: CasePromise): Day {
  return moves.reduce((due, move) => (move.agreed && move.from === due ? move.to : due), originalDue);
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
