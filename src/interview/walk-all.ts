import type { EventBody } from '../case/events.ts';
import type { AnswerValue } from '../case/schema.ts';
import { composeDraft } from '../apology/compose.ts';
import { money, type Money } from '../money.ts';
import { asksForValue, isOptional, optionsOf, type Playbook } from '../playbook/playbook.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { parseTemplate } from '../playbook/text.ts';
import { after, answeredEvent, promiseEvents } from './engine.ts';
import { freshSituation } from './playbook-tests.ts';
import { planOf, type Plan } from './plan.ts';
import type { Program, Situation, WalkSettings } from './situation.ts';

/** Something that trying the combinations found; `entry` is what in the playbook it is about. */
export interface WalkFinding {
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
const CURRENCY = 'USD';

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

/** Values at which something in the playbook may change; one alone where nothing depends on the answer. */
function valuesToTry(step: Step, program: Program): AnswerValue[] {
  const literals = literalsOf(program, step.id);
  const matters = isRead(program, step);
  const skipped: AnswerValue[] = isOptional(step) && matters ? [null] : [];
  switch (step.kind) {
    case 'choice': {
      const values = optionsOf(program.playbook, step).map(({ value }) => value);
      const told = values.filter((value) => literals.has(value));
      if (!matters) return values.slice(0, 1);
      return [
        ...skipped,
        ...(step.options === undefined ? [...new Set([...told, ...values.slice(0, 2)])] : values),
      ];
    }
    case 'multi': {
      const values = optionsOf(program.playbook, step).map(({ value }) => value);
      const told = values.filter((value) => literals.has(value));
      const first = values.slice(0, Math.max(step.min ?? 1, 1));
      return matters ? [...skipped, first, ...told.map((value) => [value])] : [first];
    }
    case 'confirm':
      return matters ? [...skipped, true, false] : [true];
    case 'number':
      return [
        ...skipped,
        ...around(literals, matters ? [0, 1] : [1]).filter((value) => inRange(value, step)),
      ];
    case 'money':
      return [
        ...skipped,
        ...around(literals, matters ? [0, 100, 400] : [100])
          .filter((value) => inRange(value, step))
          .map((value) => money(value, CURRENCY)),
      ];
    case 'date':
      return [...skipped, '2026-01-15'];
    case 'percent-split':
      return splitsToTry(step, program);
    case 'repeat':
      return matters && (step.min ?? 0) === 0
        ? [[], [recordFor(step)]]
        : [Array.from({ length: Math.max(step.min ?? 1, 1) }, () => recordFor(step))];
    case 'offer':
      return program.playbook.remedies.map((remedy) => [remedy.id]);
    case 'text':
    case 'paste':
      return [...skipped, `Words for ${step.id}`];
    default:
      return [];
  }
}

function splitsToTry(step: StepOf<'percent-split'>, { playbook, expressions }: Program): AnswerValue[] {
  const shares = new Set<number>([0, 100]);
  for (const source of expressionsOf(playbook)) {
    for (const [name, values] of expressions.uses(source).literals) {
      if (!name.startsWith(`${step.id}.`) && name !== 'case.my_fault') continue;
      for (const value of values)
        for (const near of [Number(value) - 1, Number(value)])
          if (near > 0 && near < 100) shares.add(Math.round(near));
    }
  }
  const [first = '', second = ''] = step.parts;
  return [...shares].map((share) => ({
    ...Object.fromEntries(step.parts.map((part) => [part, 0])),
    [first]: share,
    [second]: 100 - share,
  }));
}

function recordFor(step: StepOf<'repeat'>): Record<string, string | number | boolean | Money> {
  return Object.fromEntries(
    Object.entries(step.item).map(([name, field]) => {
      const empty = {
        text: 'words',
        date: '2026-01-15',
        confirm: true,
        number: 1,
        money: money(1, CURRENCY),
        choice: field.options?.[0]?.value ?? '',
      };
      return [name, empty[field.kind]];
    }),
  );
}

function around(literals: ReadonlySet<unknown>, always: readonly number[]): number[] {
  const numbers = [...literals].filter((value): value is number => typeof value === 'number');
  return [...new Set([...always, ...numbers.flatMap((value) => [value - 1, value, value + 1])])];
}

function inRange(
  value: number,
  step: { min?: string | number | undefined; max?: string | number | undefined },
): boolean {
  const bound = (limit: string | number | undefined, fallback: number): number =>
    limit === undefined || Number.isNaN(Number(limit)) ? fallback : Number(limit);
  return (
    value >= bound(step.min, Number.NEGATIVE_INFINITY) && value <= bound(step.max, Number.POSITIVE_INFINITY)
  );
}

/** Does any expression or text depend on the answer? Filling a field of the case counts. */
function isRead({ playbook, expressions }: Program, step: Step): boolean {
  if ('as' in step && step.as !== undefined && DECIDING.some((path) => step.as?.startsWith(path)))
    return true;
  return expressionsOf(playbook).some((source) => {
    const uses = expressions.uses(source);
    return (
      uses.names.has(step.id) ||
      (uses.fields.get('asked')?.has(step.id) ?? false) ||
      (uses.fields.get('answered')?.has(step.id) ?? false)
    );
  });
}

/** Fields of the case that decide something in every playbook: the gate, the floor, the severity. */
const DECIDING = ['insurer.', 'harms.', 'severity', 'fault', 'remedyWanted', 'client.orientation'];

function literalsOf({ playbook, expressions }: Program, id: string): ReadonlySet<string | number | boolean> {
  const found = new Set<string | number | boolean>();
  for (const source of expressionsOf(playbook))
    for (const value of expressions.uses(source).literals.get(id) ?? []) found.add(value);
  return found;
}

const known = new WeakMap<Playbook, readonly string[]>();

/** Every expression of a playbook, those inside texts included. */
function expressionsOf(playbook: Playbook): readonly string[] {
  const before = known.get(playbook);
  if (before !== undefined) return before;
  const texts = [
    ...playbook.steps.flatMap((step) => [
      step.ask,
      'default' in step && typeof step.default === 'string' ? step.default : '',
    ]),
    ...playbook.checks.map((check) => check.say),
    ...playbook.promises.map((promise) => promise.text),
    ...playbook.letter.map((sentence) => sentence.text),
  ].flatMap((text) => {
    const template = parseTemplate(text);
    return template.ok
      ? template.segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.expression]))
      : [];
  });
  const sources: (string | boolean | number | undefined)[] = [
    ...playbook.steps.map((step) => step.when),
    ...Object.values(playbook.compute),
    ...[...playbook.checks, ...playbook.rules, ...playbook.promises, ...playbook.letter].map(
      (entry) => entry.when,
    ),
    ...playbook.remedies.flatMap((remedy) => [remedy.when, remedy.amount, remedy.hours, remedy.percent]),
  ];
  const all = [...texts, ...sources.filter((source): source is string => typeof source === 'string')];
  known.set(playbook, all);
  return all;
}

function everyRow(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) =>
      rows.flatMap((row) => Array.from({ length: Math.max(size, 1) }, (_, index) => [...row, index])),
    [[]],
  );
}

/**
 * Rows in which every pair of values of any two steps occurs: greedy, one row after another, each taking the pairs
 * that are still missing (the idea of Lei and Tai 1998, without its second phase). Filled up to `most` by counting
 * each step with a stride of its own, so that higher combinations come in evenly.
 */
function sampledRows(sizes: readonly number[], most: number): number[][] {
  const missing = new Set<string>();
  for (let i = 0; i < sizes.length; i += 1) {
    for (let j = i + 1; j < sizes.length; j += 1) {
      for (let a = 0; a < (sizes[i] ?? 0); a += 1) {
        for (let b = 0; b < (sizes[j] ?? 0); b += 1) missing.add(pairName(i, a, j, b));
      }
    }
  }
  const rows: number[][] = [];
  while (missing.size > 0 && rows.length < most) {
    const [first = ''] = missing;
    const [i = 0, a = 0, j = 0, b = 0] = first.split(/[ .]/).map(Number);
    const row: number[] = sizes.map((_, at) => (at === i ? a : at === j ? b : -1));
    for (const at of row.keys()) if (row[at] === -1) row[at] = bestValue(row, at, sizes, missing);
    for (let x = 0; x < row.length; x += 1) {
      for (let y = x + 1; y < row.length; y += 1) missing.delete(pairName(x, row[x] ?? 0, y, row[y] ?? 0));
    }
    rows.push(row);
  }
  for (let count = 1; rows.length < most; count += 1) {
    rows.push(sizes.map((size, at) => Math.floor((count * PRIMES[at % PRIMES.length]!) / (at + 1)) % size));
  }
  return rows;
}

const PRIMES = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41] as const;

function pairName(i: number, a: number, j: number, b: number): string {
  return `${i}.${a} ${j}.${b}`;
}

function bestValue(
  row: readonly number[],
  at: number,
  sizes: readonly number[],
  missing: ReadonlySet<string>,
): number {
  let best = 0;
  let most = -1;
  for (let value = 0; value < Math.max(sizes[at] ?? 1, 1); value += 1) {
    const gained = row.filter((other, index) => {
      if (other === -1 || index === at) return false;
      return missing.has(index < at ? pairName(index, other, at, value) : pairName(at, value, index, other));
    }).length;
    if (gained > most) [best, most] = [value, gained];
  }
  return best;
}
