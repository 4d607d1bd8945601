import { critique, type Critique } from '../../src/apology/critique.ts';
import { CLEAR, type CritiqueContext } from '../../src/apology/critique-context.ts';
import { critiqueRulesOf, type CritiqueRules } from '../../src/apology/rules.ts';
import { shippedProgram } from './playbook-files.ts';

/** The shipped critic, compiled once for a test file. */
const shippedRules: CritiqueRules = critiqueRulesOf(shippedProgram('core').playbook.critique);

export function judge(text: string, context: Partial<CritiqueContext> = {}): Critique {
  return critique(text, shippedRules, { ...CLEAR, ...context });
}

/** The flaws that are found, each once, in order of the alphabet. */
export function flawsOf(text: string, context: Partial<CritiqueContext> = {}): string[] {
  return [...new Set(judge(text, context).findings.map(({ flaw }) => flaw))].toSorted();
}

/** The rules that fire, worst first. */
export function rulesOf(text: string, context: Partial<CritiqueContext> = {}): string[] {
  return judge(text, context).findings.map(({ rule }) => rule);
}

export function partsOf(text: string): string[] {
  return judge(text)
    .components.filter(({ present }) => present)
    .map(({ id }) => id);
}
