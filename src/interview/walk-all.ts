import type { EventBody } from '../case/events.ts';
import type { AnswerValue } from '../case/schema.ts';
import { composeDraft } from '../apology/compose.ts';
import { asksForValue } from '../playbook/playbook.ts';
import type { Step } from '../playbook/schema.ts';
import { everyRow, sampledRows } from './combinations.ts';
import { after, answeredEvent, promiseEvents } from './engine.ts';
import { freshSituation } from './playbook-tests.ts';
import { planOf, type Plan } from './plan.ts';
import type { Program, Situation, WalkSettings } from './situation.ts';
import { valuesToTry } from './values-to-try.ts';

/** Something that trying the combinations found; `entry` is what in the playbook it is about. */
interface WalkFinding {
  readonly entry: object;
  readonly key: string;
  readonly code: 'fails' | 'unreachable' | 'dead';
  readonly message: string;
}

export interface WalkCoverage {
  readonly walks: number;
  /** How many combinations there are; more than `walks` means that a sample was walked. */
  readonly combinations: number;
  readonly findings: readonly WalkFinding[];
  /** Steps and sentences that the sample did not meet; empty after a walk of everything, which calls them findings. */
  readonly unmet: readonly string[];
}

/** Walking more takes longer than an author waits; above it, a sample in which every pair of answers occurs. */
const MOST_WALKS = 3000;

/** Walks meet these businesses: with no name, with one, with one and a closing formula; many walks meet one each. */
const BUSINESSES: readonly WalkSettings[] = [
  {},
  { name: 'Sam Reed' },
  { name: 'Sam Reed', signOff: 'Kind regards' },
];

interface Domain {
  readonly step: Step;
  readonly values: readonly AnswerValue[];
}

interface Seen {
  readonly steps: Set<string>;
  readonly sentences: Set<string>;
}

/**
 * Walk every combination of the answers that matter: each option of a choice, both answers to a yes-or-no, and
 * each number at, just below and just above the numbers it is compared with. Where their product is too large, a
 * sample in which every pair of answers occurs, filled up evenly.
 */
export function walkAll(program: Program, today: string): WalkCoverage {
  const { playbook } = program;
  const domains: Domain[] = playbook.steps
    .filter(asksForValue)
    .map((step) => ({ step, values: valuesToTry(step, program) }));
  const sizes = domains.map(({ values }) => Math.max(values.length, 1));
  const combinations = sizes.reduce((product, size) => product * size, 1);
  const exhaustive = combinations <= MOST_WALKS;
  const rows = exhaustive ? everyRow(sizes) : sampledRows(sizes, MOST_WALKS);
  const few = rows.length * BUSINESSES.length <= MOST_WALKS;
  const seen: Seen = { steps: new Set(), sentences: new Set() };
  const findings = new Map<string, WalkFinding>();
  for (const [index, row] of rows.entries()) {
    const answers = new Map(domains.map(({ step, values }, at) => [step.id, values[row[at] ?? 0] ?? null]));
    for (const business of few ? BUSINESSES : [BUSINESSES[index % BUSINESSES.length] ?? {}]) {
      const problem = walkOnce(freshSituation(program, today, business), answers, seen);
      if (problem !== undefined) findings.set(problem.message, problem);
    }
  }
  const steps = playbook.steps.filter((step) => !seen.steps.has(step.id));
  const sentences = playbook.letter.filter((sentence) => !seen.sentences.has(sentence.id));
  // A walk that fails sees nothing of what comes after.
  if (exhaustive && findings.size === 0) {
    for (const entry of steps)
      findings.set(entry.id, {
        entry,
        key: 'when',
        code: 'unreachable',
        message: `“${entry.id}” is never asked: nothing makes its when true`,
      });
    for (const entry of sentences)
      findings.set(`letter ${entry.id}`, {
        entry,
        key: 'id',
        code: 'dead',
        message: `the sentence “${entry.id}” never appears in a letter`,
      });
  }
  const unmet = exhaustive ? [] : [...steps, ...sentences].map(({ id }) => id);
  return { walks: rows.length, combinations, findings: [...findings.values()], unmet };
}

/** One walk with its answers all there from the start: the engine binds those of the visible steps only. */
function walkOnce(
  start: Situation,
  answers: ReadonlyMap<string, AnswerValue>,
  seen: Seen,
): WalkFinding | undefined {
  const { playbook } = start.program;
  let situation = start;
  try {
    situation = answeredWithin(start, answers);
    let plan = planOf(situation);
    for (const step of plan.visible) {
      seen.steps.add(step.id);
      if (step.kind === 'promises') situation = after(situation, promiseEvents(situation, step));
    }
    plan = planOf(situation);
    for (const step of plan.visible) {
      plan.scope.render(step.ask);
      if (step.kind === 'draft')
        for (const id of composeDraft(situation, plan, step).sentences) seen.sentences.add(id);
    }
    return undefined;
  } catch (error) {
    const told = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const message = `a walk fails (${told}) with ${JSON.stringify(situation.record.answers).slice(0, 300)}`;
    return { entry: playbook.steps[0] ?? playbook, key: 'id', code: 'fails', message };
  }
}

/** The situation in which every visible step has its answer. What an answer hides is left out, until nothing moves. */
function answeredWithin(start: Situation, answers: ReadonlyMap<string, AnswerValue>): Situation {
  let situation = start;
  let before = '';
  for (let round = 0; round < 6; round += 1) {
    const plan = planOf(situation);
    const events = plan.visible.filter(asksForValue).map((step) => answerTo(step, plan, answers));
    const now = JSON.stringify(events);
    if (now === before) break;
    before = now;
    situation = after(start, events);
  }
  return situation;
}

function answerTo(step: Step, plan: Plan, answers: ReadonlyMap<string, AnswerValue>): EventBody {
  const wanted = answers.get(step.id) ?? null;
  return answeredEvent(plan, step, step.kind === 'offer' ? offerToTry(plan, wanted) : wanted, 'script');
}

/** An offer's possible remedies depend on the walk: what is tried is one of them, or what is recommended. */
function offerToTry(plan: Plan, wanted: AnswerValue): AnswerValue {
  const ids = plan.possible.map(({ remedy }) => remedy.id);
  const chosen = Array.isArray(wanted) ? (wanted as readonly string[]).filter((id) => ids.includes(id)) : [];
  return chosen.length > 0 ? chosen : plan.recommendation.recommended;
}
