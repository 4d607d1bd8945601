import type { CritiqueRule } from '../playbook/critique-schema.ts';
import type { Flaw, Level } from '../playbook/critique-terms.ts';

/** Words of the text; offsets are UTF-16 units from 0. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines and columns count from 1, columns in UTF-16 units. */
export interface Finding extends Evidence {
  readonly rule: string;
  readonly flaw: Flaw;
  readonly level: Level;
  readonly line: number;
  readonly column: number;
  readonly why: string;
  readonly rewrite: string;
  readonly source: string;
}

/** What was found, before its line is known. */
export interface Hit {
  readonly rule: Pick<CritiqueRule, 'id' | 'flaw' | 'level' | 'reason' | 'rewrite' | 'source'>;
  readonly start: number;
  readonly end: number;
  /** What exactly, where the reason of the rule cannot say it. */
  readonly detail?: string;
  /** The sentence it stands in; of each flaw, one finding a sentence is enough. */
  readonly sentence?: number;
}

/** What was found, with the line and the column in which it stands. */
export function located(text: string, hits: readonly Hit[]): Finding[] {
  const lines = lineStarts(text);
  return hits.map(({ rule, start, end, detail }) => {
    const line = lineAt(lines, start);
    return {
      rule: rule.id,
      flaw: rule.flaw,
      level: rule.level,
      start,
      end,
      line,
      column: start - (lines[line - 1] ?? 0) + 1,
      text: text.slice(start, end),
      why: detail === undefined ? rule.reason : `${rule.reason} ${detail}`,
      rewrite: rule.rewrite,
      source: rule.source,
    };
  });
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, in which an offset lies. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
