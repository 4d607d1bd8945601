import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf, kaplanMeierMedian, medianRange } from '../../src/report/durations.ts';
import { atLeast, atMost, binomialTest, fisher } from '../../src/report/exact-tests.ts';
import { garwood, rateRatio, wilson } from '../../src/report/intervals.ts';
import { spreadP } from '../../src/report/spread.ts';

/** The known answers were reckoned apart from this code; those of R's own help pages say so. */

describe('Wilson: the share behind k of n, in percent', () => {
  test.each([
    { k: 4, n: 4, low: 51, high: 100 },
    { k: 9, n: 10, low: 60, high: 98 },
    { k: 3, n: 4, low: 30, high: 95 },
    { k: 0, n: 4, low: 0, high: 49 },
  ])('$k of $n', ({ k, n, low, high }) => {
    const interval = wilson(k, n);
    expect([Math.round(interval.low * 100), Math.round(interval.high * 100)]).toEqual([low, high]);
  });

  test('of none and of all one bound is certain, to the last digit', () => {
    for (let n = 1; n <= 300; n += 1) {
      expect(wilson(0, n).low).toBe(0);
      expect(wilson(n, n).high).toBe(1);
    }
  });

  test('81 of 263 (Newcombe 1998, table I)', () => {
    expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4);
    expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4);
  });

  test('each bound is as far from the share as it is likely to be: Wilson’s equation, to nine digits', () => {
    for (const [k, n] of [
      [1, 5],
      [81, 263],
      [999, 1_000],
    ] as const) {
      for (const bound of Object.values(wilson(k, n)))
        expect(Math.abs(k / n - bound)).toBeCloseTo(1.959963985 * Math.sqrt((bound * (1 - bound)) / n), 9);
    }
  });
});

describe('Garwood: what to expect where k were seen', () => {
  test.each([
    { k: 0, low: 0, high: 3.69 },
    { k: 3, low: 0.62, high: 8.77 },
    { k: 5, low: 1.62, high: 11.67 },
  ])('$k', ({ k, low, high }) => {
    expect(garwood(k).low).toBeCloseTo(low, 2);
    expect(garwood(k).high).toBeCloseTo(high, 2);
  });

  test('R: poisson.test(137, 24.19893)', () => {
    expect(garwood(137).low / 24.19893).toBeCloseTo(4.753125, 6);
    expect(garwood(137).high / 24.19893).toBeCloseTo(6.692709, 6);
  });
});

const fromOn = (share: number): number =>
  Array.from({ length: 30 }, (_, n) => n).find((n) => atMost(0, n, share) <= 0.05) ?? 0;

describe('two rates', () => {
  test('R: poisson.test(c(11, 21), c(800, 3011))', () => {
    expect(binomialTest(11, 32, 800 / 3811)).toBeCloseTo(0.07966863, 8);
    const { ratio, low, high } = rateRatio(11, 800, 21, 3011);
    expect(ratio).toBeCloseTo(1.971488, 6);
    expect(low).toBeCloseTo(0.858426, 6);
    expect(high).toBeCloseTo(4.277266, 5);
  });

  test('accidents in coal mines, 1851 to 1889 and 1890 to 1962', () => {
    const { ratio, low, high } = rateRatio(68, 73, 123, 39);
    expect(ratio).toBeCloseTo(0.295, 3);
    expect(low).toBeCloseTo(0.216, 3);
    expect(high).toBeCloseTo(0.4, 3);
    expect(binomialTest(68, 191, 73 / 112)).toBeGreaterThan(1.55e-16);
    expect(binomialTest(68, 191, 73 / 112)).toBeLessThan(1.65e-16);
  });

  test('with a third of the time recent, none means something from 8 earlier ones on; with a quarter from 11', () => {
    expect(fromOn(1 / 3)).toBe(8);
    expect(fromOn(1 / 4)).toBe(11);
  });

  test('none on one side leaves one bound open', () => {
    expect(rateRatio(0, 1, 4, 2)).toMatchObject({ ratio: 0, low: 0 });
    expect(rateRatio(4, 1, 0, 2)).toMatchObject({ ratio: Infinity, high: Infinity });
  });
});

test('Fisher: disputed after money 16 of 215, after an explanation 525 of 2,468', () => {
  const p = fisher(16, 215 - 16, 525, 2_468 - 525);
  expect(p).toBeGreaterThan(1.75e-7);
  expect(p).toBeLessThan(1.85e-7);
});

test('Fisher, R: the lady tasting tea', () => {
  expect(fisher(3, 1, 1, 3)).toBeCloseTo(0.4857143, 7);
});

test('Fisher: which row or column comes first changes nothing', () => {
  const cell = fc.nat(9);
  fc.assert(
    fc.property(cell, cell, cell, cell, (a, b, c, d) => {
      const p = fisher(a, b, c, d);
      for (const other of [fisher(c, d, a, b), fisher(b, a, d, c), fisher(a, c, b, d)])
        expect(other).toBeCloseTo(p, 9);
      expect(p).toBeGreaterThan(0);
    }),
  );
});

test('sign test: 6 of 6 is the first that can say anything', () => {
  expect(binomialTest(6, 6, 0.5)).toBeCloseTo(0.03125, 12);
  expect(binomialTest(5, 5, 0.5)).toBeCloseTo(0.0625, 12);
});

/** Every way to share out n among so many. */
function everyWay(n: number, among: number): number[][] {
  if (among === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    everyWay(n - first, among - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const product = (numbers: readonly number[]): number => numbers.reduce((all, one) => all * one, 1);
const factorial = (n: number): number => product(Array.from({ length: n }, (_, index) => index + 1));

/** How likely such a way is where each case falls to each of them alike. */
function chanceOf(way: readonly number[]): number {
  const n = way.reduce((sum, count) => sum + count, 0);
  return product(way.map((count) => 1 / factorial(count))) * (factorial(n) / way.length ** n);
}

describe('is it mostly one client?', () => {
  // By hand: 4 (1/4)^4 and 4 (1/4)^3; the note has 0.017 and 0.066 from its draws.
  test.each([
    { counts: [4, 0, 0, 0], p: 1 / 64 },
    { counts: [3, 0, 0, 0], p: 1 / 16 },
    { counts: [2, 1, 1, 1], p: 1 },
    { counts: [1, 1], p: 1 },
  ])('$counts', ({ counts, p }) => {
    expect(spreadP(counts)).toBeCloseTo(p, 11);
  });

  test('as often as every way to share them out says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 4 }), (counts) => {
        const n = counts.reduce((sum, count) => sum + count, 0);
        const p = everyWay(n, counts.length)
          .filter((way) => Math.max(...way) >= Math.max(...counts))
          .reduce((sum, way) => sum + chanceOf(way), 0);
        expect(spreadP(counts)).toBeCloseTo(p, 11);
      }),
    );
  });

  test('two clients: twice the binomial tail, however many cases', () => {
    for (const [most, least] of [
      [12, 3],
      [560, 500],
      [1_100, 1_000],
    ] as const)
      expect(spreadP([least, most])).toBeCloseTo(2 * atLeast(most, most + least, 0.5), 9);
  });

  test('a thousand clients with a case each, and one with more', () => {
    const others = Array.from({ length: 999 }, () => 1);
    // The sum of all their tails bounds it from above, and chance does not make two such at once.
    const bound = 1_000 * atLeast(9, 1_008, 1 / 1_000);
    expect(spreadP([9, ...others])).toBeLessThanOrEqual(bound);
    expect(spreadP([9, ...others])).toBeGreaterThan(0.99 * bound);
  });

  test('nothing to compare is no surprise', () => {
    expect(spreadP([5])).toBe(1);
    expect(spreadP([])).toBe(1);
    expect(spreadP([0, 0])).toBe(1);
  });
});

const done = (value: number) => ({ id: '', value, open: false });
const open = (value: number) => ({ id: '', value, open: true });

const upTo = (n: number) => medianRange(Array.from({ length: n }, (_, index) => done(index + 1)));

describe('median of what may not be over', () => {
  test('R: survfit(Surv(time, status) ~ 1, aml), maintained and not', () => {
    const maintained = [9, 13, open(13), 18, 23, open(28), 31, 34, open(45), 48, open(161)];
    const not = [5, 5, 8, 8, 12, open(16), 23, 27, 30, 33, 43, 45];
    const observed = (list: readonly (number | ReturnType<typeof open>)[]) =>
      list.map((one) => (typeof one === 'number' ? done(one) : one));
    expect(kaplanMeierMedian(observed(maintained))).toBe(31);
    expect(kaplanMeierMedian(observed(not))).toBe(23);
  });

  test('with nothing open it is the usual median', () => {
    expect(kaplanMeierMedian([4, 1, 3, 2].map(done))).toBe(2.5);
    expect(kaplanMeierMedian([4, 1, 3].map(done))).toBe(3);
  });

  test('what ends on the day on which another is looked at ends before it', () => {
    expect(kaplanMeierMedian([open(2), done(2), done(1), open(9)])).toBeNull();
  });

  test('in whatever order they come', () => {
    const mixed = [open(100), done(1), open(80), done(20), open(70), done(3), open(5)];
    expect(durationOf(mixed, 'days')).toMatchObject({ median: null, atLeast: 20, worst: 100, values: [] });
    expect(medianRange([done(5), done(10), done(40), done(20), done(6), done(30)])).toEqual({
      low: 5,
      high: 40,
    });
    expect(durationOf([5, 10, 40, 20, 6, 30].map(done), 'days')).toMatchObject({ median: 15, atLeast: null });
  });

  test('half or more open: not known, but at least', () => {
    const summed = durationOf([done(1), done(2), done(3), open(9), open(9), open(9)], 'days');
    expect(summed).toMatchObject({ median: null, atLeast: 6, open: 3, worst: 9 });
    expect(summed.range).toEqual({ low: 1, high: null });
  });

  test('from 6 on a range: min to max at 6, and narrower from 9 on', () => {
    expect(upTo(6)).toEqual({ low: 1, high: 6 });
    expect(upTo(8)).toEqual({ low: 1, high: 8 });
    expect(upTo(9)).toEqual({ low: 2, high: 8 });
    // Table A of Conover, “Practical nonparametric statistics”: ranks 6 and 15 of 20.
    expect(upTo(20)).toEqual({ low: 6, high: 15 });
  });

  test('under 6 the values, the longest first, and no median', () => {
    expect(durationOf([done(1), open(7), done(3)], 'days')).toMatchObject({
      median: null,
      atLeast: null,
      range: null,
      worst: 7,
      values: [open(7), done(3), done(1)],
    });
  });

  test('leaving one open never makes it look quicker', () => {
    const list = fc.array(fc.record({ value: fc.nat(40), open: fc.boolean() }), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(list, fc.nat(13), fc.nat(20), (all, at, more) => {
        const index = at % all.length;
        const left = all.with(index, { value: (all[index]?.value ?? 0) + more, open: true });
        expect(kaplanMeierMedian(left) ?? Infinity).toBeGreaterThanOrEqual(
          kaplanMeierMedian(all) ?? Infinity,
        );
        expect(medianRange(left).low).toBeGreaterThanOrEqual(medianRange(all).low);
        expect(medianRange(left).high ?? Infinity).toBeGreaterThanOrEqual(medianRange(all).high ?? Infinity);
      }),
    );
  });
});

test('tails of the binomial add up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.nat(200),
      fc.integer({ min: 1, max: 99 }),
      (n, some, percent) => {
        const k = some % (n + 1);
        const p = percent / 100;
        expect(atLeast(k, n, p) + (k === 0 ? 0 : atMost(k - 1, n, p))).toBeCloseTo(1, 9);
      },
    ),
  );
});
