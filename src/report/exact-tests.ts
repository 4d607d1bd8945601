/** `LOG_FACTORIALS[n]` is the logarithm of n!; grows as it is needed. */
const LOG_FACTORIALS: number[] = [0];

export function logFactorial(n: number): number {
  for (let next = LOG_FACTORIALS.length; next <= n; next += 1) {
    LOG_FACTORIALS.push((LOG_FACTORIALS[next - 1] ?? 0) + Math.log(next));
  }
  return LOG_FACTORIALS[n] ?? 0;
}

/** The logarithm of how many ways there are to choose k of n. */
function logWays(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** @param p between 0 and 1, both left out */
export function binomialAt(k: number, n: number, p: number): number {
  return Math.exp(logWays(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

/** The chance of `k` or more of `n`, each with the chance `p`: exact, summed. */
export function atLeast(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = k; i <= n; i += 1) sum += binomialAt(i, n, p);
  return Math.min(1, sum);
}

/** The chance of `k` or fewer of `n`. */
export function atMost(k: number, n: number, p: number): number {
  return atLeast(n - k, n, 1 - p);
}

/**
 * The exact binomial test, two-sided as in R: whatever is no more likely than what was seen. With p = 0.5 it is the
 * sign test; with the share of the exposure, the exact comparison of two Poisson rates (Przyborowski and Wilenski,
 * Biometrika 31, 1940).
 */
export function binomialTest(k: number, n: number, p: number): number {
  return twoSided(
    Array.from({ length: n + 1 }, (_, i) => binomialAt(i, n, p)),
    k,
  );
}

/**
 * Fisher's exact test, two-sided, of `a` of `a + b` against `c` of `c + d` (Fisher, “The logic of inductive
 * inference”, JRSS 98, 1935).
 */
export function fisher(a: number, b: number, c: number, d: number): number {
  const hits = a + c;
  const first = Math.max(0, hits - (c + d));
  const last = Math.min(hits, a + b);
  const all = logWays(a + b + c + d, hits);
  const chances = Array.from({ length: last - first + 1 }, (_, i) =>
    Math.exp(logWays(a + b, first + i) + logWays(c + d, hits - first - i) - all),
  );
  return twoSided(chances, a - first);
}

/** R's tolerance for what is as likely but for rounding. */
const AS_LIKELY = 1 + 1e-7;

function twoSided(chances: readonly number[], seen: number): number {
  const most = (chances[seen] ?? 0) * AS_LIKELY;
  return Math.min(
    1,
    chances.filter((chance) => chance <= most).reduce((sum, chance) => sum + chance, 0),
  );
}
