import { binomialAt, logFactorial } from './exact-tests.ts';

/**
 * Do some have more than their share? Min-p: of each, how unlikely it is to have so many or more; then, how often
 * chance alone makes any of these as unlikely (Westfall and Young, “Resampling-based multiple testing”, 1993). Nothing
 * is drawn: that all stay below their bounds is a product of Poisson counts, given their sum (Levin, “A representation
 * for multinomial cumulative distribution functions”, Annals of Statistics 9, 1981).
 *
 * @param counts how many each has
 * @param shares what each would have of 1; > 0
 * @returns a probability; 1 where there is nothing to compare
 */
export function spreadP(counts: readonly number[], shares: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0 || counts.length < 2) return 1;
  const tails = tailsOf(n, shares);
  const smallest = Math.min(...counts.map((count, index) => tails[index]?.[count] ?? 1));
  const bounds = tails.map((tail) => {
    const rare = tail.findIndex((p) => p <= smallest * AS_RARE);
    return rare === -1 ? n + 1 : rare;
  });
  return Math.min(1, Math.max(0, 1 - allBelow(bounds, shares, n)));
}

/** What is as unlikely but for rounding. */
const AS_RARE = 1 + 1e-9;

/** For each share the chances of 0 or more, 1 or more … n or more; made once for those that are equal. */
function tailsOf(n: number, shares: readonly number[]): readonly (readonly number[])[] {
  const known = new Map<number, number[]>();
  return shares.map((share) => {
    const tails = known.get(share) ?? tailOf(n, share);
    known.set(share, tails);
    return tails;
  });
}

function tailOf(n: number, share: number): number[] {
  const tail: number[] = [];
  let sum = 0;
  for (let k = n; k >= 0; k -= 1) {
    sum += binomialAt(k, n, share);
    tail[k] = Math.min(1, sum);
  }
  return tail;
}

/** The chance that none of `n`, shared out, reaches its bound. */
function allBelow(bounds: readonly number[], shares: readonly number[], n: number): number {
  let sums: number[] = [1];
  for (const [index, bound] of bounds.entries()) {
    const below = Array.from({ length: bound }, (_, k) => poissonAt(k, n * (shares[index] ?? 0)));
    sums = added(sums, below, n);
  }
  return (sums[n] ?? 0) / poissonAt(n, n);
}

/** How a sum of two counts is spread, up to `most`. */
function added(one: readonly number[], other: readonly number[], most: number): number[] {
  const sums = Array.from(
    { length: Math.max(0, Math.min(most + 1, one.length + other.length - 1)) },
    () => 0,
  );
  for (const [i, chance] of one.entries()) {
    const end = Math.min(other.length, sums.length - i);
    for (let j = 0; j < end; j += 1) sums[i + j] = (sums[i + j] ?? 0) + chance * (other[j] ?? 0);
  }
  return sums;
}

function poissonAt(k: number, mean: number): number {
  return Math.exp(k * Math.log(mean) - mean - logFactorial(k));
}
