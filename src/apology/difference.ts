/** One piece of two texts: in both, or in one of them. */
export interface Changed {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Two texts piece by piece, a piece being a sentence or a line: what went, what came, what stayed, in order. */
export function differenceOf(before: string, after: string): Changed[] {
  const [old, fresh] = [pieces(before), pieces(after)];
  const common = longestCommon(old, fresh);
  const result: Changed[] = [];
  let [from, to] = [0, 0];
  while (from < old.length || to < fresh.length) {
    const [one, other] = [old[from], fresh[to]];
    if (one !== undefined && one === other) {
      result.push({ sign: ' ', text: one });
      from += 1;
      to += 1;
    } else if (other === undefined || (one !== undefined && common(from + 1, to) >= common(from, to + 1))) {
      result.push({ sign: '-', text: one ?? '' });
      from += 1;
    } else {
      result.push({ sign: '+', text: other });
      to += 1;
    }
  }
  return result;
}

function pieces(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?]) +(?=[\p{Lu}“])/u))
    .filter((piece) => piece.trim() !== '');
}

/** How long the longest common run of pieces is from each pair of places on. Letters are short, so a table does. */
function longestCommon(
  old: readonly string[],
  fresh: readonly string[],
): (from: number, to: number) => number {
  const table: number[][] = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  );
  const at = (from: number, to: number): number => table[from]?.[to] ?? 0;
  for (let from = old.length - 1; from >= 0; from -= 1) {
    for (let to = fresh.length - 1; to >= 0; to -= 1) {
      const row = table[from];
      if (row === undefined) continue;
      row[to] =
        old[from] === fresh[to] ? at(from + 1, to + 1) + 1 : Math.max(at(from + 1, to), at(from, to + 1));
    }
  }
  return at;
}
