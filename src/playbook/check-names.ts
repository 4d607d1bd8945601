import { expressionsOf } from './check-advice.ts';
import type { Checker } from './checker.ts';
import { isTaken } from './names.ts';
import type { Playbook } from './playbook.ts';
import { MOST_NAMES, MOST_STEPS, type Step } from './schema.ts';
import { expressionsIn } from './text.ts';

/** Steps and computes share one space of names with the program's own. */
export function checkNames(checker: Checker): void {
  const { playbook } = checker;
  checkSize(checker);
  for (const name of Object.keys(playbook.compute)) {
    if (isStep(playbook, name))
      checker.reportCompute(name, 'name', `“${name}” is already the name of a step`);
    else if (isTaken(name)) checker.reportCompute(name, 'reserved', ownName(name));
  }
  for (const step of playbook.steps) {
    if (isTaken(step.id)) checker.report(step, 'id', 'reserved', ownName(step.id));
  }
}

/** Computes may stand in any order; each is typed as soon as those it needs are. What remains goes in circles. */
export function checkComputes(checker: Checker): void {
  const { playbook, expressions } = checker;
  const waiting = new Map(
    Object.entries(playbook.compute).filter(([name]) => !isTaken(name) && !isStep(playbook, name)),
  );
  const needs = (name: string): readonly string[] =>
    [...(checker.uses(waiting.get(name) ?? false)?.names ?? [])].filter((other) => waiting.has(other));
  for (let progress = true; progress; ) {
    progress = false;
    for (const [name, source] of waiting) {
      if (needs(name).length > 0) continue;
      waiting.delete(name);
      progress = true;
      const type = checker.compute(name, source);
      expressions.declareCompute(name, type ?? 'dyn', type === undefined ? undefined : source);
    }
  }
  for (const name of waiting.keys()) {
    const circle = circleOf(name, needs);
    if (circle !== undefined)
      checker.reportCompute(name, 'cycle', `“${name}” needs itself: ${circle.join(' needs ')}`);
    // Any type, so that what reads it is not reported too.
    expressions.declareCompute(name, 'dyn');
  }
}

/**
 * A step may only look back, and what is offered may only follow from what is known at the offer: a later answer
 * would still be empty there, and the sum nothing. Computes count as what they read.
 */
export function checkOrder(checker: Checker): void {
  const { steps, remedies, rules } = checker.playbook;
  const position = new Map(steps.map((step, index) => [step.id, index]));
  for (const [index, step] of steps.entries()) {
    if (step.when === undefined) continue;
    for (const name of stepsRead(checker, step.when)) {
      if ((position.get(name) ?? -1) >= index)
        checker.report(step, 'when', 'order', `“${name}” is asked later: a step can only look back`);
    }
  }
  for (const [index, step] of steps.entries()) checkPlace(checker, step, index, position);
  const offer = steps.findLastIndex(({ kind }) => kind === 'offer');
  if (offer < 0) return;
  for (const entry of [...remedies, ...rules]) {
    for (const [key, value] of expressionsOf(entry)) {
      const late = stepsRead(checker, value).find((name) => (position.get(name) ?? 0) > offer);
      if (late === undefined) continue;
      const message = `${key} uses “${late}”, which is asked after the offer: ask it before`;
      checker.report(entry, key, 'order', message);
    }
  }
}

/** Words, defaults and bounds that read a later answer find nothing there, and no step leaves its phase. */
function checkPlace(
  checker: Checker,
  step: Step,
  index: number,
  position: ReadonlyMap<string, number>,
): void {
  const values = step as Partial<Record<string, unknown>>;
  for (const key of ['ask', 'help', 'default', 'min', 'max']) {
    const words = values[key];
    const later = (typeof words === 'string' ? expressionsIn(words) : [])
      .flatMap((source) => stepsRead(checker, source))
      .find((name) => (position.get(name) ?? -1) > index);
    if (later !== undefined)
      checker.warn(step, key, 'order', `“${later}” is asked later, so it is still empty here`);
  }
  const before = checker.playbook.steps.find(({ id }) => id === step.after);
  if (before !== undefined && before.phase !== step.phase) {
    const message = `“${before.id}” is in the phase ${before.phase}, and this is in ${step.phase}: phases come first`;
    checker.warn(step, 'after', 'order', message);
  }
}

/** What is merged has the limits of one file: everything is worked out anew for each answer. */
function checkSize(checker: Checker): void {
  const { steps, compute } = checker.playbook;
  const step = steps[MOST_STEPS];
  if (step !== undefined)
    checker.report(
      step,
      'id',
      'too-large',
      `with all it extends it has ${steps.length} steps (at most ${MOST_STEPS})`,
    );
  const names = Object.keys(compute);
  const name = names[MOST_NAMES];
  if (name !== undefined)
    checker.reportCompute(
      name,
      'too-large',
      `with all it extends it has ${names.length} names under compute (at most ${MOST_NAMES})`,
    );
}

function ownName(name: string): string {
  return `“${name}” is a name of the program's own`;
}

function isStep(playbook: Playbook, name: string): boolean {
  return playbook.steps.some((step) => step.id === name);
}

/** The shortest way from a compute back to itself; undefined if it only needs others that go in a circle. */
function circleOf(name: string, needs: (name: string) => readonly string[]): readonly string[] | undefined {
  const ways = needs(name).map((next) => [name, next]);
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? name;
    if (last === name) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    ways.push(...needs(last).map((next) => [...way, next]));
  }
  return undefined;
}

/** The steps that an expression reads, or asks whether they are asked or answered. */
function stepsRead({ playbook, expressions }: Checker, source: string | boolean): readonly string[] {
  const { names, fields } = expressions.reach(source);
  const read = [...names].filter((name) => isStep(playbook, name));
  return [...new Set([...(fields.get('asked') ?? []), ...(fields.get('answered') ?? []), ...read])];
}
