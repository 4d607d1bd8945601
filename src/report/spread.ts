import { atLeast } from './exact-tests.ts';

const DRAWS = 20_000;
/** So that thousands of cases do not take seconds: fewer draws are still thousands. */
const MOST_STEPS = 20_000_000;

/**
 * Do some have more than their share? Min-p: of each, how unlikely it is to have so many or more; the smallest of these
 * against what chance makes of it in seeded draws (Westfall and Young, “Resampling-based multiple testing”, 1993; the
 * draws count themselves: Phipson and Smyth 2010).
 *
 * @param counts how many each has
 * @param shares what each would have of 1
 * @returns a probability; the same for the same numbers
 */
export function spreadP(counts: readonly number[], shares: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0 || counts.length < 2) return 1;
  const tails = tailsOf(n, shares);
  const smallest = Math.min(...counts.map((count, index) => tails[index]?.[count] ?? 1));
  // As many as it takes to be as unlikely, for each: then a draw is only counted.
  const rare = shares.map((_, index) => tails[index]?.findIndex((p) => p <= smallest * AS_RARE) ?? -1);
  const bounds = boundsOf(shares);
  const draws = Math.max(2_000, Math.min(DRAWS, Math.floor(MOST_STEPS / n)));
  const random = randomFrom(n * 31 + counts.length);
  let asRare = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    if (drawnIsRare(n, bounds, rare, random)) asRare += 1;
  }
  return (asRare + 1) / (draws + 1);
}

const AS_RARE = 1 + 1e-9;

/** For each share the chances of 0 or more, 1 or more … n or more; shared by those that are equal. */
function tailsOf(n: number, shares: readonly number[]): readonly (readonly number[])[] {
  const known = new Map<number, number[]>();
  return shares.map((share) => {
    const tails = known.get(share) ?? Array.from({ length: n + 1 }, (_, k) => atLeast(k, n, share));
    known.set(share, tails);
    return tails;
  });
}

function boundsOf(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => (sum += share));
}

function drawnIsRare(
  n: number,
  bounds: readonly number[],
  rare: readonly number[],
  random: () => number,
): boolean {
  const drawn = new Uint32Array(bounds.length);
  for (let left = n; left > 0; left -= 1) {
    const index = indexOf(random(), bounds);
    const count = (drawn[index] ?? 0) + 1;
    drawn[index] = count;
    if (count === rare[index]) return true;
  }
  return false;
}

/** Which part of the whole a number between 0 and 1 falls into, by halving. */
function indexOf(at: number, bounds: readonly number[]): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const half = (low + high) >> 1;
    if (at < (bounds[half] ?? 1)) high = half;
    else low = half + 1;
  }
  return low;
}

/** Mulberry32 (Tommy Ettinger): small, seeded, good enough to draw with. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
