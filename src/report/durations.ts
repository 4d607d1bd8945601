import { binomialAt } from './exact-tests.ts';
import type { Duration, Range } from './figures.ts';

/** How long one thing took, or, while it is open, has taken so far. */
export interface Observed {
  readonly id: string;
  readonly value: number;
  readonly open: boolean;
}

/** Under so many a median says nothing: order statistics cover 93.8 % at 5, 96.9 % at 6 (1 - 2 / 2^n). */
export const ENOUGH_FOR_MEDIAN = 6;

/**
 * Summed up so that nothing looks quicker for being left open: an open one counts as longer than what it has taken.
 */
export function durationOf(observed: readonly Observed[], unit: Duration['unit']): Duration {
  const n = observed.length;
  const enough = n >= ENOUGH_FOR_MEDIAN;
  const median = enough ? kaplanMeierMedian(observed) : null;
  const values = observed.map(({ value }) => value).toSorted((a, b) => a - b);
  return {
    kind: 'duration',
    unit,
    n,
    open: observed.filter(({ open }) => open).length,
    median,
    atLeast: enough && median === null ? middle(values) : null,
    range: enough ? medianRange(observed) : null,
    worst: values.at(-1) ?? null,
    values: enough ? [] : observed.toSorted((a, b) => b.value - a.value),
  };
}

/**
 * The time by which half are over: Kaplan and Meier, “Nonparametric estimation from incomplete observations”, JASA 53
 * (1958). Where exactly half are over between two times it is half-way, so that without open ones it is the usual
 * median; null where half are never seen to be over.
 */
export function kaplanMeierMedian(observed: readonly Pick<Observed, 'value' | 'open'>[]): number | null {
  // At the same time what ends comes before what is still open: that one lasts longer.
  const inOrder = observed.toSorted((a, b) => a.value - b.value || Number(a.open) - Number(b.open));
  let left = 1;
  let halfWay: number | undefined;
  for (const [index, { value, open }] of inOrder.entries()) {
    if (open) continue;
    if (halfWay !== undefined) return (halfWay + value) / 2;
    const atRisk = inOrder.length - index;
    left *= (atRisk - 1) / atRisk;
    if (left < 0.5 - ROUNDING) return value;
    if (left <= 0.5 + ROUNDING) halfWay = value;
  }
  return null;
}

const ROUNDING = 1e-9;

/**
 * The values between which the median lies, by order statistics (David and Nagaraja, “Order statistics”, 7.1): the
 * narrowest pair, equally far from both ends, that covers at least 95 %. An open one is as low as it is now, and may
 * become as high as any.
 */
export function medianRange(observed: readonly Pick<Observed, 'value' | 'open'>[]): Range {
  const n = observed.length;
  let skipped = 0;
  let outside = binomialAt(0, n, 0.5) + binomialAt(1, n, 0.5);
  while (1 - 2 * outside >= 0.95) {
    skipped += 1;
    outside += binomialAt(skipped + 1, n, 0.5);
  }
  const low = observed.map(({ value }) => value).toSorted((a, b) => a - b);
  const high = observed.map(({ value, open }) => (open ? Infinity : value)).toSorted((a, b) => a - b);
  const top = high[n - 1 - skipped] ?? Infinity;
  return { low: low[skipped] ?? 0, high: Number.isFinite(top) ? top : null };
}

/** @param sorted at least one */
function middle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
