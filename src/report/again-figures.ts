import { daysBetween, type Day } from '../dates.ts';
import { RECURRENCE_DAYS, SECOND_FAILURE_DAYS } from '../diagnosis/recurrence.ts';
import type { Business, CaseFacts } from './case-facts.ts';
import { durationOf } from './durations.ts';
import type { Figure } from './figures.ts';
import { countOf, frequencyOf, groupedBy, idsOf, rateFigure } from './values.ts';

/** The mean length of a month, in days. */
export const MONTH = 30.4375;

/** The time that a report looks back on. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/**
 * How often it happens, and how often the same again.
 *
 * @param facts, all in order of time
 */
export function againFigures(
  facts: readonly CaseFacts[],
  all: readonly CaseFacts[],
  period: Period,
  { jobsPerMonth }: Business,
): Figure[] {
  const again = (keyOf: KeyOf, within: number): ((one: CaseFacts) => boolean | undefined) => {
    const since = daysSincePrevious(all, keyOf);
    return (one) => (keyOf(one) === undefined ? undefined : (since.get(one.id) ?? Infinity) <= within);
  };
  return [
    frequency(facts, period, jobsPerMonth),
    gaps(facts, period.last),
    rateFigure(
      {
        key: 'recurrence',
        label: 'The same cause within a year',
        section: 'again',
        formula: `cases whose main cause was that of another one up to ${RECURRENCE_DAYS} days earlier / cases whose main cause is known`,
      },
      facts,
      again(({ leaf }) => leaf, RECURRENCE_DAYS),
    ),
    rateFigure(
      {
        key: 'recurrence_client',
        label: 'The same client within a year',
        section: 'again',
        formula: `cases whose client had another one up to ${RECURRENCE_DAYS} days earlier / cases that name a client`,
      },
      facts,
      again(({ client }) => client || undefined, RECURRENCE_DAYS),
    ),
    rateFigure(
      {
        key: 'second_failures',
        label: 'Cause and client, in half a year',
        section: 'again',
        formula: `cases with the client and the main cause of another one up to ${SECOND_FAILURE_DAYS} days earlier / cases where both are known`,
      },
      facts,
      again(bothOf, SECOND_FAILURE_DAYS),
    ),
    reopened(facts),
  ];
}

function bothOf({ client, leaf }: CaseFacts): string | undefined {
  return client === '' || leaf === undefined ? undefined : `${leaf}\n${client}`;
}

type KeyOf = (one: CaseFacts) => string | undefined;

/** Of each case the days since the last one before it with the same key; none where it is the first. */
function daysSincePrevious(all: readonly CaseFacts[], keyOf: KeyOf): ReadonlyMap<string, number> {
  const since = new Map<string, number>();
  for (const own of groupedBy(all, keyOf).values()) {
    for (const [index, { id, opened }] of own.entries()) {
      const before = own[index - 1];
      if (before !== undefined) since.set(id, daysBetween(before.opened, opened));
    }
  }
  return since;
}

function frequency(
  facts: readonly CaseFacts[],
  { first, last }: Period,
  jobsPerMonth: number | undefined,
): Figure {
  const months = facts.length === 0 ? 0 : (daysBetween(first, last) + 1) / MONTH;
  const known = jobsPerMonth !== undefined && jobsPerMonth > 0;
  return {
    key: 'incident_rate',
    label: 'How often',
    section: 'again',
    formula: known
      ? 'cases opened / (months of the record × jobs a month)'
      : 'cases opened / months of the record; per job once the setting jobsPerMonth is there',
    ids: idsOf(facts),
    unknown: [],
    value: known
      ? frequencyOf(facts.length, 'job', months * jobsPerMonth)
      : frequencyOf(facts.length, 'month', months),
  };
}

/** The gap that is going on counts, as at least so long. */
function gaps(facts: readonly CaseFacts[], last: Day): Figure {
  const observed = facts.map(({ id, opened }, index) => {
    const next = facts[index + 1]?.opened;
    // A day later by the clocks of one place can be a day earlier by those of another.
    return { id, value: Math.max(0, daysBetween(opened, next ?? last)), open: next === undefined };
  });
  return {
    key: 'gap',
    label: 'From one case to the next',
    section: 'again',
    formula: 'days between openings; the time since the last one counts as at least so long',
    ids: idsOf(facts),
    unknown: [],
    value: durationOf(observed, 'days'),
  };
}

function reopened(facts: readonly CaseFacts[]): Figure {
  const again = facts.filter(({ record }) => record.reopened !== undefined);
  const closed = facts.filter((one) => one.closed !== undefined || one.record.reopened !== undefined);
  return {
    key: 'reopened',
    label: 'Opened again after the close',
    section: 'again',
    formula: 'cases opened again / cases that were ever closed',
    ids: idsOf(again),
    unknown: [],
    value: countOf(again.length, closed.length),
  };
}
