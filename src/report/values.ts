import type { CaseFacts } from './case-facts.ts';
import { durationOf, type Observed } from './durations.ts';
import type { Count, Duration, Figure, Frequency, Range, Rate, Section } from './figures.ts';
import { garwood, wilson } from './intervals.ts';

/** Under so many there is no percentage: Wilson's interval of 4 of 4 still reaches from 51 to 100 %. */
export const ENOUGH_FOR_SHARE = 5;

/** `k` of `n` with its percentage and Wilson interval, where there are enough. */
export function rateOf(k: number, n: number): Rate {
  if (n < ENOUGH_FOR_SHARE) return { kind: 'rate', k, n, percent: null, range: null };
  const { low, high } = wilson(k, n);
  return {
    kind: 'rate',
    k,
    n,
    percent: tenths((100 * k) / n),
    range: { low: tenths(100 * low), high: tenths(100 * high) },
  };
}

export function countOf(count: number, of: number): Count {
  return { kind: 'count', count, of };
}

/**
 * How often something happens (Garwood's interval over the exposure).
 *
 * @param exposure months or jobs; under one of them there is no rate
 */
export function frequencyOf(count: number, per: Frequency['per'], exposure: number): Frequency {
  if (exposure < 1) return { kind: 'frequency', count, per, exposure: null, rate: null, range: null };
  const { low, high } = garwood(count);
  const range: Range = { low: thousandths(low / exposure), high: thousandths(high / exposure) };
  return {
    kind: 'frequency',
    count,
    per,
    exposure: tenths(exposure),
    rate: thousandths(count / exposure),
    range,
  };
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** How a figure is called, and what it is made of. */
export interface Named {
  readonly key: string;
  readonly label: string;
  readonly section: Section;
  readonly formula: string;
}

/** How many of the cases of which it is known are so. */
export function rateFigure(
  named: Named,
  facts: readonly CaseFacts[],
  isSo: (one: CaseFacts) => boolean | undefined,
): Figure {
  const judged = facts.map((one) => ({ id: one.id, so: isSo(one) }));
  const known = judged.filter(({ so }) => so !== undefined);
  const hits = known.filter(({ so }) => so).map(({ id }) => id);
  return {
    ...named,
    ids: known.map(({ id }) => id),
    unknown: judged.filter(({ so }) => so === undefined).map(({ id }) => id),
    hits,
    value: rateOf(hits.length, known.length),
  };
}

/** @param observed its ids may be of promises: the figure rests on their cases */
export function durationFigure(
  named: Named,
  observed: readonly Observed[],
  unit: Duration['unit'],
  unknown: readonly string[] = [],
): Figure {
  const value = durationOf(observed, unit);
  const worst = observed.filter((one) => one.value === value.worst);
  return { ...named, ids: casesOf(observed), unknown, hits: casesOf(worst), value };
}

/** `R-7.2` belongs to `R-7`. */
function casesOf(observed: readonly Observed[]): string[] {
  return [...new Set(observed.map(({ id }) => (id.includes('.') ? id.slice(0, id.indexOf('.')) : id)))];
}

export function idsOf(facts: readonly CaseFacts[]): string[] {
  return facts.map(({ id }) => id);
}

/** Put together what has the same key, in the order in which the keys come. */
export function groupedBy<T, K>(
  all: readonly T[],
  keyOf: (one: T) => K | undefined,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
