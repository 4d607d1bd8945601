import type { Outcome, Severity } from '../case/schema.ts';
import type { Day } from '../dates.ts';
import type { Money } from '../money.ts';
import type { PromiseMark } from '../promises/ledger.ts';
import type { Figure, Keyed, Rate, Section } from './figures.ts';

/*
 * What the report holds: `repair.report/1` without its schema, asOf and unreadable. Every renderer reads this and
 * nothing else. Whatever has a `key` can be asked for with `--why key`, and `ids` are the cases it rests on. What is
 * too little to tell is null, never a guess. Percentages are 0 to 100 with one decimal.
 */

/** One bar of a picture of how often and how dear. */
export interface Bar extends Keyed {
  readonly name: string;
  readonly count: number;
  /** From 1; what is equally frequent has the same. Null under 8 cases. */
  readonly rank: number | null;
  /** Percent of all with the more frequent ones before it; null under 8 cases. */
  readonly cumulative: number | null;
  /** What the remedies of these cases cost, in the currency of the report; null where it is not known. */
  readonly cost: Money | null;
  readonly costCumulative: number | null;
}

/** The same cases by one thing: the most frequent first, what is equal by its name; `unknown` always last. */
export interface Breakdown {
  readonly key: 'causes' | 'cause_groups' | 'escapes' | 'severities' | 'outcomes' | 'flaws';
  readonly label: string;
  readonly section: Section;
  /** How many cases are in it. */
  readonly n: number;
  readonly bars: readonly Bar[];
}

/** What a type of remedy was worth to the client and cost, and what happened after it; nothing of what caused what. */
export interface RemedyRow extends Keyed {
  readonly type: string;
  readonly severity: Severity | null;
  /** Still a client 90 days after the close, of those of whom it is known. */
  readonly active: Rate;
  readonly cost: Money | null;
  readonly value: Money | null;
  /** Value over cost. */
  readonly leverage: number | null;
}

/** Two types of remedy at one severity, with at least 8 cases on both sides. */
export interface RemedyComparison extends Keyed {
  readonly severity: Severity;
  readonly types: readonly [string, string];
  /** Fisher's exact test, two-sided. */
  readonly p: number;
  readonly said: string;
}

/** What clients said when it was noticed and when it was settled; guesses of one's own are in nothing. */
export interface Satisfaction extends Keyed {
  readonly pairs: readonly {
    readonly id: string;
    readonly client: string;
    readonly before: number;
    readonly after: number;
    readonly day90: number | null;
  }[];
  readonly better: number;
  readonly worse: number;
  /** Sign test, two-sided, from 6 pairs that differ. */
  readonly p: number | null;
  /** Settled cases in which the client gave a score. */
  readonly answered: Rate;
}

/** Is it getting worse? Is it me, in three answers? */
export interface Signal extends Keyed {
  readonly key: 'signal.worse' | 'signal.spread' | 'signal.sameness' | 'signal.fault';
  readonly label: string;
  readonly verdict:
    | 'too_few'
    | 'yes'
    | 'maybe'
    | 'no'
    | 'better'
    | 'one_client'
    | 'spread'
    | 'same_cause'
    | 'no_same_cause'
    | 'within'
    | 'not_within'
    | 'cannot_tell';
  /** The verdict in words. */
  readonly said: string;
  /** What it is reckoned from, by name; p is a probability from 0 to 1. */
  readonly numbers: Readonly<Record<string, number | null>>;
  /** The same in words. */
  readonly reckoned: string;
  /** What it would take to tell; null where it is told. */
  readonly toTell: string | null;
  /** What the answer does not mean. */
  readonly caution: string;
}

/** Something to do, from the record. */
export interface Lesson extends Keyed {
  readonly said: string;
  readonly source: string;
  readonly cause: string | null;
  /** The promise to oneself it suggests, and the command that makes it; null where one is open already. */
  readonly promise: { readonly text: string; readonly command: string } | null;
  /** The open promise that does so already. */
  readonly promised: string | null;
  /** Past clients worth a call, and what to ask them. */
  readonly calls: readonly { readonly client: string; readonly ids: readonly string[] }[];
  readonly questions: readonly string[];
}

/** Lessons written down when a case was closed, by their cause. */
export interface WrittenLessons extends Keyed {
  readonly cause: string | null;
  readonly lessons: readonly { readonly id: string; readonly client: string; readonly lesson: string }[];
}

/** One client's cases over time. */
export interface Lane {
  readonly client: string;
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity | null;
    readonly opened: Day;
    readonly settled: Day | null;
    readonly closed: Day | null;
    readonly outcome: Outcome | null;
    readonly reopened: number;
  }[];
}

/** One client's promises, by the day first promised. */
export interface Strip {
  readonly client: string;
  readonly promises: readonly {
    readonly id: string;
    readonly text: string;
    readonly due: Day;
    readonly mark: PromiseMark;
    /** How often its day was moved. */
    readonly moved: number;
  }[];
}

/** Money that open remedy promises will take, by the month they fall due. */
export interface Owed extends Keyed {
  /** What can be spared now; null where it is not known. */
  readonly rentLine: Money | null;
  readonly months: readonly {
    /** `2026-01`, or `overdue`. */
    readonly month: string;
    readonly amount: Money;
    readonly ids: readonly string[];
    /** All until then together against the rent line, which knows of today's money only; null where it is not known. */
    readonly withinRentLine: boolean | null;
  }[];
  /** Promises of money whose sum is not known. */
  readonly unpriced: readonly string[];
}

export interface Report {
  /** What was asked for; absent where nothing was. Days are of the opening. */
  readonly filter: {
    readonly since?: Day;
    readonly until?: Day;
    readonly client?: string;
    readonly cause?: string;
    readonly severity?: Severity;
    readonly playbook?: string;
  };
  /** The day the report looks from. */
  readonly day: Day;
  readonly cases: {
    readonly total: number;
    readonly open: number;
    readonly closed: number;
    readonly ids: readonly string[];
    readonly first: Day | null;
    readonly last: Day | null;
  };
  /** So few that they are stories, not numbers: to be said before anything else. */
  readonly few: boolean;
  /** What the numbers cannot say; the first sentence is the most important. */
  readonly caution: readonly string[];
  /** The rules of honesty, for `--explain`. */
  readonly rules: readonly string[];
  readonly currency: string | null;
  readonly figures: readonly Figure[];
  readonly breakdowns: readonly Breakdown[];
  readonly remedies: readonly RemedyRow[];
  readonly comparisons: readonly RemedyComparison[];
  readonly satisfaction: Satisfaction;
  readonly owed: Owed;
  readonly signals: readonly Signal[];
  readonly lessons: readonly Lesson[];
  readonly written: readonly WrittenLessons[];
  /** Most cases first. */
  readonly lanes: readonly Lane[];
  /** Clients as in `lanes`; those without a promise are left out. */
  readonly strips: readonly Strip[];
}
