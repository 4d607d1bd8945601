import type { Checker } from './checker.ts';
import { fieldOf } from './playbook.ts';
import type { Remedy, Rule } from './schema.ts';

/** What is possible. */
export function checkRemedies(checker: Checker): void {
  const { remedies, letter } = checker.playbook;
  for (const remedy of remedies) {
    checker.plain(remedy, 'label', remedy.label);
    checker.expression(remedy, 'when', remedy.when, ['bool']);
    checker.expression(remedy, 'amount', remedy.amount, ['Money']);
    for (const key of ['hours', 'percent'] as const) {
      const value = remedy[key];
      checker.expression(remedy, key, typeof value === 'string' ? value : undefined, ['double', 'int']);
    }
    checker.references(remedy, 'excludes', remedy.excludes ?? [], 'remedies');
    if (remedy.purpose === 'restore') {
      for (const [key, source] of expressionsOf(remedy))
        if (asksForWorth(checker, source)) checker.report(remedy, key, 'worth', WORTH);
    }
    if (!letter.some((sentence) => sentence.for === remedy.id) && !checker.isUnread('letter')) {
      const message = `no sentence of the letter mentions “${remedy.id}”: add one with for: ${remedy.id}`;
      checker.report(remedy, 'id', 'unmentioned', message);
    }
  }
}

/** What is recommended. */
export function checkRules(checker: Checker): void {
  for (const rule of checker.playbook.rules) {
    checker.expression(rule, 'when', rule.when, ['bool']);
    checker.text(rule, 'because', rule.because);
    if (rule.then === 'cap' && rule.percent === undefined)
      checker.report(rule, 'then', 'missing', 'a cap needs percent');
    if (rule.purpose === 'goodwill' || rule.purpose === 'relationship') continue;
    for (const [key, source] of expressionsOf(rule))
      if (asksForWorth(checker, source))
        checker.report(rule, key, 'worth', `${WORTH}: write purpose: goodwill`);
  }
}

/** What is remarked, and what makes the walk wait. */
export function checkRemarks(checker: Checker): void {
  for (const check of checker.playbook.checks) {
    checker.expression(check, 'when', check.when, ['bool']);
    checker.text(check, 'say', check.say);
  }
}

const WORTH = 'what a client is worth may decide about goodwill, never about what they are owed';
/** What an answer has to fill to tell what the client is worth. */
const WORTH_FIELDS: readonly (string | undefined)[] = ['exposure.monthlyMargin', 'exposure.monthsLeft'];

/**
 * What is owed is owed, whoever they are (`phso#1`): only what is given on top may follow from the client's value, be it
 * read from the case, from the answers it is made of, or by way of a compute.
 */
function asksForWorth({ playbook, expressions }: Checker, source: string): boolean {
  const { names, fields } = expressions.reach(source);
  const read = fields.get('case');
  if (read?.has('stake') || read?.has('stake_known')) return true;
  return playbook.steps.some((step) => names.has(step.id) && WORTH_FIELDS.includes(fieldOf(step)));
}

type Expressions = { readonly [K in 'when' | 'amount' | 'hours' | 'percent']?: Remedy[K] | Rule['when'] };

/** The keys of a remedy or a rule that may be expressions, and are. */
export function expressionsOf({
  when,
  amount,
  hours,
  percent,
}: Expressions): readonly (readonly [key: string, source: string])[] {
  return Object.entries({ when, amount, hours, percent }).flatMap(([key, source]) =>
    typeof source === 'string' ? [[key, source] as const] : [],
  );
}

export function checkLetter(checker: Checker): void {
  const { layouts, letter } = checker.playbook;
  const used = new Set(layouts.flatMap((layout) => layout.paragraphs.flat()));
  for (const sentence of letter) {
    checker.expression(sentence, 'when', sentence.when, ['bool']);
    checker.text(sentence, 'text', sentence.text);
    if (sentence.for !== undefined) checker.references(sentence, 'for', [sentence.for], 'remedies');
    if (!used.has(sentence.component) && !checker.isUnread('layouts'))
      checker.report(sentence, 'component', 'dead', `no layout has a place for ${sentence.component}`);
  }
}

export function checkApproaches(checker: Checker): void {
  for (const { before = [] } of checker.playbook.approaches) {
    for (const entry of before) {
      checker.expression(entry, 'when', entry.when, ['bool']);
      checker.text(entry, 'do', entry.do);
      checker.due(entry);
    }
  }
}

/** What stops it next time is promised to oneself, on a day. */
export function checkPreventions(checker: Checker): void {
  for (const { prevention } of checker.playbook.causes) if (prevention !== undefined) checker.due(prevention);
}

export function checkPromises(checker: Checker): void {
  for (const promise of checker.playbook.promises) {
    checker.expression(promise, 'when', promise.when, ['bool']);
    checker.expression(promise, 'kept_when', promise.kept_when, ['bool']);
    checker.text(promise, 'text', promise.text);
    if (promise.for !== undefined) checker.references(promise, 'for', [promise.for], 'remedies');
    checker.plain(promise, 'done', promise.done);
    checker.due(promise);
  }
}
