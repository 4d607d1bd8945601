import type { Checker } from './checker.ts';
import { fieldOf } from './playbook.ts';
import { expressionsIn } from './text.ts';

/** The rows that propose a severity: their words and types, and that none waits for what it decides. */
export function checkSeverity(checker: Checker): void {
  for (const row of checker.playbook.severity) {
    checker.expression(row, 'when', row.when, ['bool']);
    checker.text(row, 'because', row.because);
    if ((row.level === undefined) === (row.raise === undefined))
      checker.report(row, 'id', 'missing', 'a row proposes a level, or has raise: 1; one of them');
    const inWords = expressionsIn(row.because).map((source) => ['because', source] as const);
    for (const [key, source] of [['when', row.when] as const, ...inWords]) {
      const round = severityIn(checker, source);
      if (round === undefined) continue;
      checker.report(row, key, 'cycle', `“${round}” follows from these rows, so no row can read it`);
      break;
    }
  }
}

const DECIDED = ['severity', 'proposed_severity'];

/** @returns the name by which an expression reads the severity, itself or by way of computes */
function severityIn(checker: Checker, source: string | boolean): string | undefined {
  const uses = checker.uses(source);
  const field = DECIDED.find((name) => uses?.fields.get('case')?.has(name));
  if (field !== undefined) return `case.${field}`;
  return [...(uses?.names ?? [])].find((name) => {
    const { names, fields } = checker.expressions.reach(name);
    return (
      DECIDED.some((decided) => fields.get('case')?.has(decided)) ||
      checker.playbook.steps.some((step) => names.has(step.id) && fieldOf(step) === 'severity')
    );
  });
}
