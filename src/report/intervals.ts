import jstat from 'jstat';

/** Bounds that hold what is sought in 95 of 100 such records. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const TAIL = 0.025;
const Z = jstat.normal.inv(1 - TAIL, 0, 1);

/**
 * The share behind `k` of `n`, from 0 to 1. Wilson's score interval: Wilson, “Probable inference, the law of
 * succession, and statistical inference”, JASA 22 (1927). It stays honest for few and for none or all.
 *
 * @param n > 0
 * @example wilson(4, 4) // 0.51 to 1
 */
export function wilson(k: number, n: number): Interval {
  const share = k / n;
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const centre = share + (Z * Z) / (2 * n);
  const scale = 1 + (Z * Z) / n;
  // None and all are certain bounds, which rounding must not miss.
  return {
    low: k === 0 ? 0 : (centre - spread) / scale,
    high: k === n ? 1 : (centre + spread) / scale,
  };
}

/**
 * How many are to be expected where `k` were seen. Exact for a Poisson count: Garwood, “Fiducial limits for the
 * Poisson distribution”, Biometrika 28 (1936), by quantiles of chi-squared.
 *
 * @example garwood(0) // 0 to 3.69
 */
export function garwood(k: number): Interval {
  return {
    low: k === 0 ? 0 : jstat.chisquare.inv(TAIL, 2 * k) / 2,
    high: jstat.chisquare.inv(1 - TAIL, 2 * (k + 1)) / 2,
  };
}

/** How many times the rate of one time is that of another. */
export interface RateRatio extends Interval {
  readonly ratio: number;
}

/**
 * The rate of `k` in `exposure` over that of `m` in `other`. Given k + m, k is binomial (Przyborowski and Wilenski,
 * Biometrika 31, 1940); its share has Clopper and Pearson's exact bounds (Biometrika 26, 1934).
 *
 * @param exposure, other  > 0, in the same unit
 * @returns bounds of 0 and Infinity where one side has none
 */
export function rateRatio(k: number, exposure: number, m: number, other: number): RateRatio {
  const asRatio = (share: number): number => (share / (1 - share)) * (other / exposure);
  return {
    ratio: k / exposure / (m / other),
    low: k === 0 ? 0 : asRatio(jstat.beta.inv(TAIL, k, m + 1)),
    high: m === 0 ? Infinity : asRatio(jstat.beta.inv(1 - TAIL, k + 1, m)),
  };
}
