import {
  checkApproaches,
  checkLetter,
  checkPreventions,
  checkPromises,
  checkRemarks,
  checkRemedies,
  checkRules,
} from './check-advice.ts';
import { checkClocks } from './check-clocks.ts';
import { checkComputes, checkNames, checkOrder } from './check-names.ts';
import { checkCritique } from './check-critique.ts';
import { checkLessons } from './check-lessons.ts';
import { checkSeverity } from './check-severity.ts';
import { checkSources } from './check-sources.ts';
import { checkSteps } from './check-steps.ts';
import { Checker } from './checker.ts';
import type { LoadedPlaybook } from './load.ts';
import type { Problem } from './yaml-source.ts';

/** In this order: computes have to be typed before an expression that reads them is checked. */
const CHECKS: readonly ((checker: Checker) => void)[] = [
  checkNames,
  checkComputes,
  checkSteps,
  checkOrder,
  checkSeverity,
  checkClocks,
  checkRemedies,
  checkRules,
  checkRemarks,
  checkLetter,
  checkApproaches,
  checkPromises,
  checkPreventions,
  checkCritique,
  checkLessons,
  checkSources,
];

/**
 * Everything that can be known to be wrong with a playbook without walking it: names, types, references, sources.
 * Each problem stands at the value that is wrong, in whichever file that is.
 */
export function checkPlaybook(loaded: LoadedPlaybook): readonly Problem[] {
  const found = loaded.playbook === undefined ? [] : problemsIn(new Checker(loaded, loaded.playbook));
  // What the author can mend comes first: an inherited entry is often wrong only for want of what was taken away.
  const isInherited = ({ file }: Problem): number => Number(loaded.inherited.has(file));
  return [...loaded.problems, ...found].toSorted((a, b) => isInherited(a) - isInherited(b) || byPlace(a, b));
}

/** What is wrong with the advice, or with where an entry stands: a walk goes on all the same. */
const STOPS_NO_WALK: ReadonlySet<string> = new Set([
  'source',
  'orphan',
  'unmentioned',
  'worth',
  'merge',
  'id',
]);

/** Can a playbook with these problems be walked, to find what else is wrong? To be used it has to have no error at all. */
export function canBeWalked(problems: readonly Problem[]): boolean {
  return problems.every(({ level, code }) => level === 'warning' || STOPS_NO_WALK.has(code));
}

function problemsIn(checker: Checker): readonly Problem[] {
  for (const check of CHECKS) check(checker);
  return checker.problems;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
