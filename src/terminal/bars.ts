import type { Theme } from './theme.ts';

/** A bar of whole characters; something that is there is never nothing. */
export function countBar(count: number, most: number, columns: number): string {
  if (count <= 0 || most <= 0) return '';
  return '█'.repeat(Math.max(1, Math.round((count / most) * columns)));
}

/** `····├──●───┤···`: where a share lies, and where it may lie; percentages 0 to 100. */
export function intervalBar(percent: number, low: number, high: number, columns: number): string {
  const at = (value: number): number => Math.round((Math.min(100, Math.max(0, value)) / 100) * (columns - 1));
  return Array.from({ length: columns }, (_, index) => {
    if (index === at(percent)) return '●';
    if (index === at(low)) return '├';
    if (index === at(high)) return '┤';
    return index > at(low) && index < at(high) ? '─' : '·';
  }).join('');
}

/** Marks on a line, each at its place from 0 to 1; where two meet, the later one stands. */
export function markedLine(
  marks: readonly { readonly at: number; readonly mark: string }[],
  columns: number,
): string {
  const line = Array.from({ length: columns }, () => '·');
  for (const { at, mark } of marks) line[Math.round(at * (columns - 1))] = mark;
  return line.join('');
}

/** A figure's interval in colour that fits: what is known stands out from what is only possible. */
export function styledInterval(bar: string, theme: Theme): string {
  return [...bar].map((sign) => (sign === '●' ? theme.strong(sign) : theme.dim(sign))).join('');
}
