import { checkApproaches, checkLetter, checkPromises, checkRemedies } from './check-advice.ts';
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
  checkLetter,
  checkApproaches,
  checkPromises,
  checkCritique,
  checkLessons,
  checkSources,
];

/**
 * Everything that can be known to be wrong with a playbook without walking it: names, types, references, sources.
 * Each problem stands at the value that is wrong, in whichever file that is.
 */
export function checkPlaybook(loaded: LoadedPlaybook): readonly Problem[] {
  if (loaded.playbook === undefined) return loaded.problems;
  const checker = new Checker(loaded, loaded.playbook);
  for (const check of CHECKS) check(checker);
  const isInherited = ({ file }: Problem): number => Number(loaded.inherited.has(file));
  return [...loaded.problems, ...checker.problems].toSorted(
    (a, b) => isInherited(a) - isInherited(b) || byPlace(a, b),
  );
}

/** What the author can mend comes first: an inherited entry is often wrong only for want of what was taken away. */
function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
