import type { Critique } from '../apology/critique.ts';
import type { Finding } from '../apology/finding.ts';
import type { ApologyPart } from '../playbook/critique-terms.ts';
import { wrap } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { Output } from './output.ts';

/** More at once is no help. */
const MOST_SHOWN = 5;

const VERDICTS: Readonly<Record<Critique['verdict'], string>> = {
  good: 'Ready',
  mixed: 'Nearly there',
  bad: 'Not yet',
};
/** What a letter without it does not say. Impact is a help, and forgiveness is never missing. */
const ABSENT: readonly (readonly [ApologyPart, string])[] = [
  ['responsibility', 'what you did, as your own act'],
  ['regret', 'that you are sorry'],
  ['repair', 'what you do about it'],
];

/** Under a draft stand few: the letter itself has to stay in sight. */
const MOST_REMARKS = 3;

/** What was found in a draft that is still being written, one line a finding; one line if there is none. */
export function remarks(judged: Critique): string[] {
  const { findings } = judged;
  if (findings.length === 0) return ['Checked: no flaw found.'];
  const more = findings.length - MOST_REMARKS;
  return [
    ...findings.slice(0, MOST_REMARKS).map(remark),
    ...(more > 0 ? [`And ${more} more, when these are mended.`] : []),
  ];
}

function remark({ text, why, rewrite }: Finding): string {
  return `${quoted(text)} ${why} ${rather(rewrite)}`;
}

/** What was found, the worst first: one line if there is nothing to mend. */
export function critiqueScreen(judged: Critique, output: Output): string[] {
  const { verdict, components, findings } = judged;
  const { columns, theme } = output;
  const present = new Set(components.filter((part) => part.present).map(({ id }) => id));
  const absent = ABSENT.filter(([part]) => !present.has(part)).map(([, words]) => words);
  const missing = absent.length === 0 || verdict === 'good' ? '' : ` It does not say ${listed(absent)}.`;
  if (findings.length === 0) return [wrap(`${VERDICTS[verdict]}. No flaw found.${missing}`, columns)];
  const shown = findings.slice(0, MOST_SHOWN);
  const count = findings.length === 1 ? 'One thing' : `${findings.length} things`;
  const more = findings.length - shown.length;
  return [
    wrap(
      `${VERDICTS[verdict]}. ${count} to mend${findings.length > 1 ? ', the worst first' : ''}.${missing}`,
      columns,
    ),
    ...shown.flatMap((finding) => ['', ...told(finding, columns, theme)]),
    ...(more > 0 ? ['', wrap(`And ${more} more, when these are mended.`, columns)] : []),
  ];
}

function told(
  { level, line, column, text, why, rewrite, rule }: Finding,
  columns: number,
  theme: Theme,
): string[] {
  const colour = { error: theme.bad, warning: theme.warn, suggestion: theme.strong }[level];
  return [
    wrap(`${line}:${column} ${safe(quoted(text))}`, columns)
      .split('\n')
      .map(colour)
      .join('\n'),
    wrap(why, columns, 2),
    wrap(rather(rewrite), columns, 2),
    theme.dim(wrap(`${level}, ${rule}`, columns, 2)),
  ];
}

const LONGEST = 150;

function quoted(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ');
  return `“${words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`}”`;
}

function rather(rewrite: string): string {
  return rewrite.startsWith('Leave') ? rewrite : `Rather: ${rewrite}`;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** One line a finding, as editors and scripts read it: `file:line:column: level: why [rule]`. */
export function critiqueLines({ findings }: Critique, name: string): string[] {
  return findings.map(({ line, column, level, why, rule }) =>
    safe(`${name}:${line}:${column}: ${level}: ${why} [${rule}]`),
  );
}
