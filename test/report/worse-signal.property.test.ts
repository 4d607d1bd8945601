import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../src/dates.ts';
import { worseVerdict } from '../../src/report/worse-signal.ts';
import { randomFrom, type Random } from '../support/made-up-cases.ts';

const START = '2023-01-01';

/** Days of a Poisson process, from the start on; `rate` a month after so many months. */
function days(random: Random, months: number, rate: (month: number) => number, most: number): string[] {
  const found: string[] = [];
  for (let at = 0; ; ) {
    at -= Math.log(1 - random()) / most;
    if (at >= months) return found;
    if (random() < rate(at) / most) found.push(addDays(START, Math.floor(at * 30.4375)));
  }
}

/** Does it say so at one of the monthly looks? */
function fires(all: readonly string[], from: number, to: number): boolean {
  const [first] = all;
  if (first === undefined) return false;
  for (let month = from; month <= to; month += 1) {
    const last = addMonths(START, month);
    const seen = all.filter((day) => day <= last);
    if (first <= last && worseVerdict(seen, { first, last }) === 'yes') return true;
  }
  return false;
}

describe('freelancers with whom nothing changes, looked at every month for three years after the first', () => {
  test.each([0.1, 0.25, 0.5, 1, 2])(
    '%f cases a month: at most one of ten is told that it gets worse',
    (rate) => {
      const random = randomFrom(rate * 1000);
      const runs = 300;
      const alarms = Array.from({ length: runs }, () =>
        fires(
          days(random, 48, () => rate, rate),
          13,
          48,
        ),
      ).filter(Boolean).length;
      expect(alarms / runs).toBeLessThanOrEqual(0.1);
    },
  );
});

describe('three times as many from the third year on, looked at every month of it', () => {
  // The note found 6, 31, 58 and 89 %: it counted from a known start, this counts from the first case.
  test.each([
    { rate: 0.1, least: 0, most: 0.12 },
    { rate: 0.25, least: 0.18, most: 0.42 },
    { rate: 0.5, least: 0.52, most: 0.78 },
    { rate: 1, least: 0.85, most: 1 },
  ])('$rate a month', ({ rate, least, most }) => {
    const random = randomFrom(rate * 1000 + 7);
    const runs = 300;
    const found = Array.from({ length: runs }, () =>
      fires(
        days(random, 36, (month) => (month < 24 ? rate : 3 * rate), 3 * rate),
        25,
        36,
      ),
    ).filter(Boolean).length;
    expect(found / runs).toBeGreaterThanOrEqual(least);
    expect(found / runs).toBeLessThanOrEqual(most);
  });
});
