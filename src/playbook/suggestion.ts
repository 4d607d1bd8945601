/**
 * “; did you mean x?” for the nearest of the known names, or nothing if none is near.
 * Near is a name that begins with what was typed or with which it begins, else one at a Damerau–Levenshtein distance of at most 2 or 40 %.
 */
export function suggestion(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** The same for names of several words, of which one may be what was meant: “Harbor” is near Harbour Dental. */
export function nameSuggestion(typed: string, names: readonly string[]): string {
  const word = (name: string): string | undefined =>
    nearest(
      typed,
      name.split(/\s+/).filter((part) => part.length > 3),
    );
  const begun = (name: string): boolean => name.split(/\s+/).some((part) => isBegun(typed, part));
  const near = nearest(typed, names) ?? names.find((name) => word(name) !== undefined) ?? names.find(begun);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** Does a name begin nearly so? “qay” is the beginning of Quayside, with one slip. */
function isBegun(typed: string, name: string): boolean {
  const [letters, whole] = [typed.toLowerCase(), name.toLowerCase()];
  if (letters.length < 3 || letters[0] !== whole[0]) return false;
  return [-1, 0, 1].some((by) => distance(letters, whole.slice(0, letters.length + by)) <= 1);
}

function nearest(typed: string, known: readonly string[]): string | undefined {
  const begun = known.find((name) => typed.length > 2 && name.toLowerCase().startsWith(typed.toLowerCase()));
  if (begun !== undefined) return begun;
  const longest = known
    .filter((name) => name.length > 2 && typed.toLowerCase().startsWith(name.toLowerCase()))
    .toSorted((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return longest;
  const ranked = known
    .map((name) => ({ name, distance: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance: steps }) => steps <= Math.max(2, Math.floor(name.length * 0.4)))
    .filter(({ name, distance: steps }) => steps < name.length)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

function distance(a: string, b: string): number {
  if (a.length > 60 || b.length > 60) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const plain = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
