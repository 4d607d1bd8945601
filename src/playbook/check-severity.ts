import type { Checker } from './checker.ts';
import { fieldOf } from './playbook.ts';
import { parseTemplate } from './text.ts';

/** The rows that propose a severity: their words and types, and that none waits for what it decides. */
export function checkSeverity(checker: Checker): void {
  for (const row of checker.playbook.severity) {
    checker.expression(row, 'when', row.when, ['bool']);
    checker.text(row, 'because', row.because);
    if ((row.level === undefined) === (row.raise === undefined))
      checker.report(row, 'id', 'missing', 'a row proposes a level, or has raise: 1; one of them');
    for (const [key, source] of [['when', row.when] as const, ...expressionsIn(row.because)]) {
      const round = readsSeverity(checker, source, new Set());
      if (round === undefined) continue;
      checker.report(row, key, 'cycle', `“${round}” follows from these rows, so no row can read it`);
      break;
    }
  }
}

function expressionsIn(words: string): (readonly ['because', string])[] {
  const template = parseTemplate(words);
  const segments = template.ok ? template.segments : [];
  return segments.flatMap((segment) =>
    typeof segment === 'string' ? [] : [['because', segment.expression] as const],
  );
}

const DECIDED = ['severity', 'proposed_severity'];

/** @returns the name by which an expression reads the severity, directly or through a compute */
function readsSeverity(checker: Checker, source: string | boolean, seen: Set<string>): string | undefined {
  const { playbook } = checker;
  const uses = checker.uses(source);
  const field = DECIDED.find((name) => uses?.fields.get('case')?.has(name));
  if (field !== undefined) return `case.${field}`;
  for (const name of uses?.names ?? []) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (playbook.steps.some((step) => step.id === name && fieldOf(step) === 'severity')) return name;
    const compute = Object.hasOwn(playbook.compute, name) ? playbook.compute[name] : undefined;
    if (compute !== undefined && readsSeverity(checker, compute, seen) !== undefined) return name;
  }
  return undefined;
}
