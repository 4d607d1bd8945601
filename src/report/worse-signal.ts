import { counted } from '../counted.ts';
import { addDays, daysBetween, type Day } from '../dates.ts';
import { MONTH, type Period } from './again-figures.ts';
import { atLeast, atMost } from './exact-tests.ts';
import { rateRatio } from './intervals.ts';
import type { Signal } from './report.ts';
import { tenths } from './values.ts';

/*
 * Is it getting worse? The exact conditional test of two Poisson rates (Przyborowski and Wilenski 1940): the last third
 * of the record against what came before it. Charts with three sigma, which are usual, call out a third of those with
 * whom nothing has changed.
 */

/** Fewer cases, or a shorter record, tell nothing. */
const LEAST_CASES = 5;
const LEAST_DAYS = 365;
const SURE = 0.01;
const PERHAPS = 0.05;
/** How far ahead “what it would take” looks. */
const AHEAD_DAYS = 183;

interface Counts {
  readonly recent: number;
  readonly earlier: number;
  readonly recentDays: number;
  readonly earlierDays: number;
}

/**
 * @param openings the days on which cases were opened, each with its case
 * @param period   of the record: what was before it is not known
 */
export function worseSignal(
  openings: readonly { readonly id: string; readonly opened: Day }[],
  period: Period,
): Signal {
  const days = openings.map(({ opened }) => opened);
  const counts = countsOf(days, period);
  const verdict = verdictOf(counts);
  const told = verdict === 'yes' || verdict === 'better';
  return {
    key: 'signal.worse',
    label: 'Is it getting worse?',
    ids: openings.map(({ id }) => id),
    verdict,
    said: verdict === 'too_few' && openings.length >= LEAST_CASES ? TOO_SHORT : SAID[verdict],
    numbers: numbersOf(counts),
    reckoned: reckonedOf(counts),
    toTell: told ? null : toTell(days, period),
    caution:
      'No signal is not proof of no change: with so few cases even three times as many are often missed for a year. Cases you never recorded look like improvement.',
  };
}

type Verdict = Extract<Signal['verdict'], 'too_few' | 'yes' | 'maybe' | 'better' | 'no'>;

const TOO_SHORT = 'The record is too short to tell.';

const SAID: Readonly<Record<Verdict, string>> = {
  too_few: 'Too few cases to tell.',
  yes: 'Yes. This is more than chance usually gives.',
  maybe: 'Maybe. Worth watching: a steady freelancer sees this by luck now and then.',
  better: 'No, it is getting better: so few lately is less than chance usually gives.',
  no: 'No sign of it.',
};

/** Which way it goes, by the openings alone: what the simulations look at. */
export function worseVerdict(days: readonly Day[], period: Period): Verdict {
  return verdictOf(countsOf(days, period));
}

function countsOf(days: readonly Day[], { first, last }: Period): Counts {
  const all = daysBetween(first, last) + 1;
  const recentDays = Math.max(1, Math.round(all / 3));
  const since = addDays(last, 1 - recentDays);
  const recent = days.filter((day) => day >= since).length;
  return { recent, earlier: days.length - recent, recentDays, earlierDays: Math.max(1, all - recentDays) };
}

function verdictOf(counts: Counts): Verdict {
  const { recent, earlier, recentDays, earlierDays } = counts;
  if (recent + earlier < LEAST_CASES || recentDays + earlierDays < LEAST_DAYS) return 'too_few';
  const p = chanceOf(counts);
  if (p <= SURE) return 'yes';
  if (p <= PERHAPS) return 'maybe';
  return atMost(recent, recent + earlier, shareOf(counts)) <= SURE ? 'better' : 'no';
}

function chanceOf(counts: Counts): number {
  return atLeast(counts.recent, counts.recent + counts.earlier, shareOf(counts));
}

function shareOf({ recentDays, earlierDays }: Counts): number {
  return recentDays / (recentDays + earlierDays);
}

function numbersOf(counts: Counts): Signal['numbers'] {
  const { recent, earlier, recentDays, earlierDays } = counts;
  const { ratio, low, high } = rateRatio(recent, recentDays, earlier, earlierDays);
  const none = recent + earlier === 0;
  return {
    recent,
    earlier,
    recentMonths: tenths(recentDays / MONTH),
    earlierMonths: tenths(earlierDays / MONTH),
    p: none ? null : Number(chanceOf(counts).toPrecision(4)),
    ratio: none ? null : finite(ratio),
    low: none ? null : finite(low),
    high: none ? null : finite(high),
  };
}

/** Four digits; nothing where there is no bound. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(4)) : null;
}

function reckonedOf(counts: Counts): string {
  const { recent, earlier, recentDays, earlierDays } = counts;
  const { low, high, p } = numbersOf(counts);
  // Halves of less than a month are no halves to compare.
  if (recentDays < MONTH) return `${counted(recent + earlier, 'case')} so far.`;
  const lately = `${counted(recent, 'case')} in the last ${months(recentDays / MONTH)}, ${earlier} in the ${months(earlierDays / MONTH)} before.`;
  if (verdictOf(counts) === 'too_few') return lately;
  const bounds =
    high === null
      ? `Lately it is at least ${times(low)} times what it was.`
      : `Lately it is between ${times(low)} and ${times(high)} times what it was.`;
  return `${lately} ${bounds} Luck alone gives so many in ${outOf(p ?? 1)} such records.`;
}

function months(count: number): string {
  return counted(Math.round(count), 'month');
}

function times(value: number | null | undefined): string {
  return String(Number((value ?? 0).toPrecision(2)));
}

function outOf(p: number): string {
  return p < 0.001
    ? 'fewer than 1 of 1,000'
    : p < 0.095
      ? `${Math.round(p * 1000)} of 1,000`
      : `${Math.round(p * 100)} of 100`;
}

/** How many more in the next half year would be more than luck. */
function toTell(days: readonly Day[], { first, last }: Period): string {
  const missing = LEAST_DAYS - (daysBetween(first, last) + 1);
  if (missing > 0 && days.length >= LEAST_CASES)
    return `It takes a year: ${months(Math.max(1, missing / MONTH))} more.`;
  const then = countsOf(days, { first, last: addDays(last, AHEAD_DAYS) });
  for (let more = 1; more <= 100; more += 1) {
    if (verdictOf({ ...then, recent: then.recent + more }) === 'yes')
      return `${counted(more, 'more case')} in the next 6 months would be more than luck.`;
  }
  return missing > AHEAD_DAYS
    ? `It takes at least ${LEAST_CASES} cases, and a record of a year.`
    : 'Only more than a hundred cases in the next 6 months would be more than luck.';
}
