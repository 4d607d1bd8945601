import { stageOf } from '../case/gates.ts';
import { overlaysOf } from '../case/stage.ts';
import { hasMoneyShape } from '../money.ts';
import { CURRENCY_ANSWER } from '../playbook/names.ts';
import type { PlaybookTest } from '../playbook/schema.ts';
import { freshSituation } from './fresh-case.ts';
import { walkScript, type ScriptedWalk } from './script.ts';
import type { Program } from './situation.ts';

/** One expectation of a playbook's own test that was not met, or answers that do not do. */
export interface TestFailure {
  readonly test: string;
  /** The key of `expect`, or the step whose answer is wrong. */
  readonly where: string;
  readonly message: string;
}

type Expectation = (walk: ScriptedWalk) => unknown;

/** What `expect` may name besides the playbook's own computes. A new one gets its line here and in the README. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  available: ({ plan }) => plan.possible.map(({ remedy }) => remedy.id),
  recommended: ({ plan }) => plan.recommendation.recommended,
  rules: ({ plan }) => plan.recommendation.trace.map(({ rule }) => rule),
  stage: ({ situation }) => stageOf(situation.record),
  overlays: ({ situation }) => overlaysOf(situation.record),
  severity: ({ situation }) => situation.record.severity ?? '',
  gate: ({ situation }) => situation.record.insurer?.gate ?? 'green',
  held: ({ plan }) => plan.held.map(({ check }) => check.id),
  advice: ({ plan }) => plan.advice.map(({ check }) => check.id),
  promises: ({ plan }) =>
    plan.proposals.filter(({ made }) => made !== undefined).map(({ template }) => template.id),
  promised: ({ plan }) =>
    Object.fromEntries(plan.proposals.map(({ template, made }) => [template.id, made?.text])),
  due: ({ plan }) =>
    Object.fromEntries(plan.proposals.map(({ template, made, due }) => [template.id, made?.due ?? due])),
  asked: ({ plan }) => plan.visible.map((step) => step.id),
  drafts: ({ situation }) => situation.record.apology.drafts.map((draft) => draft.about ?? 'apology'),
  letter: ({ situation }) => situation.record.apology.drafts.at(-1)?.text ?? '',
};

const BARE_AMOUNTS = 'missing: the currency of bare amounts. Write it with each in the test, as in: 0 EUR';

/** Run one test that a playbook carries; an empty list is success. */
export async function runPlaybookTest(program: Program, test: PlaybookTest): Promise<TestFailure[]> {
  const walk = await walkScript(freshSituation(program, test.today), test.answers);
  const failures = walk.problems.map(({ where, message }) => ({
    test: test.name,
    where,
    // A test gets nothing from a command line or from settings: it carries its own currency.
    message: where === CURRENCY_ANSWER && message.startsWith('missing') ? BARE_AMOUNTS : message,
  }));
  if (failures.length > 0) return failures;
  for (const [key, expected] of Object.entries(test.expect)) {
    const problem = unmet(walk, key, expected);
    if (problem !== undefined) failures.push({ test: test.name, where: key, message: problem });
  }
  return failures;
}

function unmet(walk: ScriptedWalk, key: string, expected: unknown): string | undefined {
  const { playbook } = walk.situation.program;
  const known = Object.hasOwn(EXPECTATIONS, key) ? EXPECTATIONS[key] : undefined;
  if (known === undefined && !Object.hasOwn(playbook.compute, key)) {
    return `there is no compute “${key}”; expect also knows ${Object.keys(EXPECTATIONS).join(', ')}`;
  }
  const found = known === undefined ? plain(walk.plan.scope.evaluate(key)) : known(walk);
  if (fits(found, expected)) return undefined;
  if (typeof found === 'string' && Array.isArray(expected)) {
    const missing = expected.map(String).filter((part) => !found.includes(part));
    return `not in the ${key}: ${missing.map((part) => `“${part}”`).join(', ')}`;
  }
  return `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}

/**
 * Lists are compared whole, maps by the keys that are expected, and a list of texts may be expected *inside* a
 * text: `letter: ["USD 400.00"]`.
 */
function fits(found: unknown, expected: unknown): boolean {
  if (typeof found === 'string' && Array.isArray(expected))
    return expected.every((part) => found.includes(String(part)));
  if (Array.isArray(found) || typeof expected !== 'object' || expected === null)
    return JSON.stringify(found) === JSON.stringify(expected);
  return Object.entries(expected).every(([key, value]) =>
    fits((found as Record<string, unknown>)[key], value),
  );
}

function plain(value: unknown): unknown {
  return hasMoneyShape(value) ? `${value.amount} ${value.currency}` : value;
}
