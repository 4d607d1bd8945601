/** Every combination: the index of a value for each of the domains, of whose sizes each is at least 1. */
export function everyRow(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, index) => [...row, index])),
    [[]],
  );
}

/** More pairs than these are not looked for: the bookkeeping alone would take seconds. */
const MOST_PAIRS = 30_000;

/**
 * Rows in which every pair of values of any two steps occurs: greedy, one row after another, each taking the pairs
 * that are still missing (the idea of Lei and Tai 1998, without its second phase).
 *
 * @returns undefined if there are too many pairs
 */
export function pairedRows(sizes: readonly number[]): number[][] | undefined {
  if (pairsOf(sizes) > MOST_PAIRS) return undefined;
  const missing = new Set<string>();
  for (let i = 0; i < sizes.length; i += 1) {
    for (let j = i + 1; j < sizes.length; j += 1) {
      for (let a = 0; a < (sizes[i] ?? 0); a += 1) {
        for (let b = 0; b < (sizes[j] ?? 0); b += 1) missing.add(pairName(i, a, j, b));
      }
    }
  }
  const rows: number[][] = [];
  while (missing.size > 0) {
    const [first = ''] = missing;
    const [i = 0, a = 0, j = 0, b = 0] = first.split(/[ .]/).map(Number);
    const row: number[] = sizes.map((_, at) => (at === i ? a : at === j ? b : -1));
    for (const at of row.keys()) if (row[at] === -1) row[at] = bestValue(row, at, sizes, missing);
    for (let x = 0; x < row.length; x += 1) {
      for (let y = x + 1; y < row.length; y += 1) missing.delete(pairName(x, row[x] ?? 0, y, row[y] ?? 0));
    }
    rows.push(row);
  }
  return rows;
}

/** Rows counted with a stride of its own for each step, so that combinations of many steps come in evenly. */
export function evenRows(sizes: readonly number[], count: number): number[][] {
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    sizes.map((size, at) => Math.floor(((index + 1) * (PRIMES[at % PRIMES.length] ?? 1)) / (at + 1)) % size),
  );
}

function pairsOf(sizes: readonly number[]): number {
  let values = 0;
  let pairs = 0;
  for (const size of sizes) {
    pairs += values * size;
    values += size;
  }
  return pairs;
}

const PRIMES = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41] as const;

function pairName(i: number, a: number, j: number, b: number): string {
  return `${i}.${a} ${j}.${b}`;
}

function bestValue(
  row: readonly number[],
  at: number,
  sizes: readonly number[],
  missing: ReadonlySet<string>,
): number {
  let best = 0;
  let most = -1;
  for (let value = 0; value < (sizes[at] ?? 1); value += 1) {
    const gained = row.filter((other, index) => {
      if (other === -1 || index === at) return false;
      return missing.has(index < at ? pairName(index, other, at, value) : pairName(at, value, index, other));
    }).length;
    if (gained > most) [best, most] = [value, gained];
  }
  return best;
}
