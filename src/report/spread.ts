import { logFactorial } from './exact-tests.ts';

/**
 * Does one have more than their share? How often chance alone gives any of them as many as the one has who has most, if
 * each case falls to each of them alike. Nothing is drawn: that all stay below a bound is a product of Poisson counts,
 * given their sum (Levin, “A representation for multinomial cumulative distribution functions”, Annals of Statistics 9,
 * 1981). It takes no longer for more of them: its time grows with all cases times the most of one.
 *
 * @param counts how many each has
 * @returns a probability, to some 12 digits; 1 where there is nothing to compare
 */
export function spreadP(counts: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0 || counts.length < 2) return 1;
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  const below = Array.from({ length: most }, (_, count) => poissonAt(count, n / counts.length));
  const allBelow = chanceOfSum(n, below, counts.length) / poissonAt(n, n);
  return Math.min(1, Math.max(0, 1 - allBelow));
}

function poissonAt(k: number, mean: number): number {
  return Math.exp(k * Math.log(mean) - mean - logFactorial(k));
}

/**
 * The chance that so many counts come to `n` together, by inverting their Fourier transform. At so few points a sum
 * cannot be told from one that is larger by as many, but that one never comes up: it is more than three times the mean.
 *
 * @param chances of a single count to be 0, 1, 2 …
 */
function chanceOfSum(n: number, chances: readonly number[], many: number): number {
  const half = n + 100;
  const points = 2 * half + 1;
  let sum = waveAt(0, n, chances, many);
  // The other half mirrors this one.
  for (let at = 1; at <= half; at += 1) sum += 2 * waveAt((2 * Math.PI * at) / points, n, chances, many);
  return sum / points;
}

function waveAt(angle: number, n: number, chances: readonly number[], many: number): number {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [real, imaginary] = [0, 0];
  for (let count = chances.length - 1; count >= 0; count -= 1) {
    const turned = real * cos - imaginary * sin;
    imaginary = real * sin + imaginary * cos;
    real = turned + (chances[count] ?? 0);
  }
  const turns = many * Math.atan2(imaginary, real) - n * angle;
  return Math.hypot(real, imaginary) ** many * Math.cos(turns);
}
