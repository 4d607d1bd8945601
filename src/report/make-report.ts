import { sameClient } from '../case/client-name.ts';
import type { Day } from '../dates.ts';
import { afterFigures, comparisonsOf, remedyRows, satisfactionOf } from './after.ts';
import { againFigures, type Period } from './again-figures.ts';
import { breakdownsOf } from './breakdowns.ts';
import { factsOf, type Business, type CaseFacts } from './case-facts.ts';
import { causeFigures } from './cause-figures.ts';
import { costFigures } from './cost-figures.ts';
import { cautionsOf, FEW_CASES, RULES } from './honesty.ts';
import { lessonsOf, writtenLessons, type Advice } from './lessons.ts';
import { ownSignals } from './own-signals.ts';
import { lanesOf, owedOf, stripsOf } from './pictures.ts';
import { promiseFigures } from './promise-figures.ts';
import type { Report } from './report.ts';
import type { ReportedCase } from './reported-case.ts';
import { speedFigures } from './speed-figures.ts';
import { groupedBy, idsOf } from './values.ts';
import { worseSignal } from './worse-signal.ts';

export interface ReportInput {
  readonly records: readonly ReportedCase[];
  /** The instant of the report. */
  readonly now: string;
  readonly today: Day;
  readonly filter?: Report['filter'];
  readonly business: Business;
  readonly advice: Advice;
  /** What the critic finds in the apologies of a case that were sent; of cases that were not looked at, nothing. */
  readonly flaws?: ReadonlyMap<string, readonly string[]>;
}

/** What the record teaches. Pure: the same cases on the same day give the same report. */
export function reportOf(input: ReportInput): Report {
  const { today, filter = {}, advice } = input;
  const business = filter.client === undefined ? input.business : ofOneClient(input.business);
  const there = input.records
    .filter(({ forgotten }) => !forgotten)
    .toSorted((a, b) => Date.parse(a.openedAt) - Date.parse(b.openedAt));
  const isFuture = ({ opened }: ReportedCase): boolean => opened > today;
  const past = there.filter((record) => !isFuture(record) && !record.isMistake);
  const chosen = past.filter((record) => isChosen(record, filter));
  const mistakes = there.filter((record) => record.isMistake && isChosen(record, filter));
  const currency = currencyOf(chosen, business);
  const all = past.map((record) => factsOf(record, today, business, currency));
  const wanted = new Set(chosen);
  const facts = all.filter(({ record }) => wanted.has(record));
  const period = periodOf(facts, filter, today);
  const figures = [
    ...promiseFigures(facts, today),
    ...speedFigures(facts, today, { now: input.now, calendar: business }),
    ...againFigures(facts, all, period, business),
    ...causeFigures(facts),
    ...costFigures(facts, period, business, currency),
    ...afterFigures(facts, today),
  ];
  const signals = [worseSignal(facts, period), ...ownSignals(facts, input.advice.causes)];
  const remedies = remedyRows(facts, currency);
  return {
    filter,
    day: today,
    cases: casesOf(facts),
    few: facts.length < FEW_CASES,
    caution: cautionsOf(
      facts,
      { future: there.filter(isFuture).map(({ id }) => id), mistakes: mistakes.map(({ id }) => id) },
      currency,
    ),
    rules: RULES,
    currency,
    figures,
    breakdowns: breakdownsOf(facts, advice.causes, input.flaws ?? new Map()),
    remedies,
    comparisons: comparisonsOf(remedies),
    satisfaction: satisfactionOf(facts),
    owed: owedOf(facts, today, business, currency),
    signals,
    lessons: lessonsOf({ facts, figures, signals }, advice),
    written: writtenLessons(facts, advice.causes),
    lanes: lanesOf(facts),
    strips: stripsOf(facts, today),
  };
}

/** How many jobs one client gave, and what they paid, nobody has said: shares of them would be of all clients. */
function ofOneClient({ jobsPerMonth: _jobs, revenuePerMonth: _revenue, ...rest }: Business): Business {
  return rest;
}

function isChosen(record: ReportedCase, filter: Report['filter']): boolean {
  const { since, until, client, cause, severity, playbook } = filter;
  const { opened } = record;
  return (
    (since === undefined || opened >= since) &&
    (until === undefined || opened <= until) &&
    (client === undefined || sameClient(record.client.name, client)) &&
    (cause === undefined || record.causes.includes(cause)) &&
    (severity === undefined || record.severity === severity) &&
    (playbook === undefined || record.playbook === playbook)
  );
}

/** The settings' one, else the one that most cases have. */
function currencyOf(records: readonly ReportedCase[], { currency }: Business): string | null {
  if (currency !== undefined) return currency;
  const groups = [...groupedBy(records, (record) => record.currency)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** From the day asked for, or the first case, to the day asked for, or today. */
function periodOf(facts: readonly CaseFacts[], { since, until }: Report['filter'], today: Day): Period {
  const last = until !== undefined && until < today ? until : today;
  const first = since ?? facts[0]?.opened ?? last;
  return { first: first < last ? first : last, last };
}

function casesOf(facts: readonly CaseFacts[]): Report['cases'] {
  const closed = facts.filter((one) => one.closed !== undefined).length;
  return {
    total: facts.length,
    open: facts.length - closed,
    closed,
    ids: idsOf(facts),
    first: facts[0]?.opened ?? null,
    last: facts.at(-1)?.opened ?? null,
  };
}
