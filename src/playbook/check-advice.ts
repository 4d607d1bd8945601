import { isDueGrammar } from '../typed-dates.ts';
import type { Checker } from './checker.ts';

/** What is possible, what is recommended, and what makes the walk wait. */
export function checkRemedies(checker: Checker): void {
  const { remedies, rules, checks, letter } = checker.playbook;
  for (const remedy of remedies) {
    checker.expression(remedy, 'when', remedy.when, ['bool']);
    checker.expression(remedy, 'amount', remedy.amount, ['Money']);
    for (const key of ['hours', 'percent'] as const) {
      const value = remedy[key];
      checker.expression(remedy, key, typeof value === 'string' ? value : undefined, ['double', 'int']);
    }
    checker.references(remedy, 'excludes', remedy.excludes ?? [], remedies, 'remedy');
    if (!letter.some((sentence) => sentence.for === remedy.id)) {
      const message = `no sentence of the letter mentions “${remedy.id}”: add one with for: ${remedy.id}`;
      checker.report(remedy, 'id', 'unmentioned', message);
    }
  }
  for (const rule of rules) {
    checker.expression(rule, 'when', rule.when, ['bool']);
    checker.text(rule, 'because', rule.because);
    if (rule.then === 'cap' && rule.percent === undefined)
      checker.report(rule, 'then', 'missing', 'a cap needs percent');
    if (asksForWorth(checker, rule.when) && rule.purpose !== 'goodwill' && rule.purpose !== 'relationship') {
      const message =
        'what a client is worth may decide about goodwill, never about what they are owed: write purpose: goodwill';
      checker.report(rule, 'when', 'worth', message);
    }
  }
  for (const check of checks) {
    checker.expression(check, 'when', check.when, ['bool']);
    checker.text(check, 'say', check.say);
  }
}

/** Conclusion 2 of the domain note on incidents: only what is given on top may follow from the client's value. */
function asksForWorth({ expressions }: Checker, when: string | boolean): boolean {
  try {
    const fields = expressions.uses(when).fields.get('case') ?? new Set();
    return fields.has('stake') || fields.has('stake_known');
  } catch {
    return false; // not even readable, which is reported already
  }
}

export function checkLetter(checker: Checker): void {
  const { layouts, letter, remedies } = checker.playbook;
  const used = new Set(layouts.flatMap((layout) => layout.paragraphs.flat()));
  for (const sentence of letter) {
    checker.expression(sentence, 'when', sentence.when, ['bool']);
    checker.text(sentence, 'text', sentence.text);
    if (sentence.for !== undefined) checker.references(sentence, 'for', [sentence.for], remedies, 'remedy');
    if (!used.has(sentence.component))
      checker.report(sentence, 'component', 'dead', `no layout has a place for ${sentence.component}`);
  }
}

export function checkPromises(checker: Checker): void {
  const { promises, remedies } = checker.playbook;
  for (const promise of promises) {
    checker.expression(promise, 'when', promise.when, ['bool']);
    checker.text(promise, 'text', promise.text);
    if (promise.for !== undefined) checker.references(promise, 'for', [promise.for], remedies, 'remedy');
    if (isDueGrammar(promise.due)) continue;
    const advice = 'write 5 business days, end of month, +2w or fri';
    checker.report(promise, 'due', 'due', `“${promise.due}” is not a date the program knows: ${advice}`);
  }
}
