import type { AnswerValue } from '../case/schema.ts';
import { money, type Money } from '../money.ts';
import { fieldOf, isOptional, optionsOf, type Playbook } from '../playbook/playbook.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { expressionsIn } from '../playbook/text.ts';
import type { Program } from './situation.ts';

const CURRENCY = 'USD';

/** Values at which something in the playbook may change; one alone where nothing depends on the answer. */
export function valuesToTry(step: Step, program: Program): AnswerValue[] {
  const literals = literalsOf(program, step.id);
  const matters = isRead(program, step);
  const skipped: AnswerValue[] = isOptional(step) && matters ? [null] : [];
  switch (step.kind) {
    case 'choice':
    case 'multi':
      return [...skipped, ...optionsToTry(step, program, matters)];
    case 'confirm':
      return matters ? [...skipped, true, false] : [true];
    case 'number':
      return [...skipped, ...numbersNear(literals, matters ? [0, 1] : [1], step)];
    case 'money': {
      const amounts = numbersNear(literals, matters ? [0, 100, 400] : [100], step);
      return [...skipped, ...amounts.map((value) => money(value, CURRENCY))];
    }
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
      return [...skipped, `Words for ${step.id}`, ...beginnings(literals).map((begin) => `${begin}words.`)];
    case 'note':
    case 'draft':
    case 'promises':
      break;
  }
  return [];
}

/** Of a table only the options that something is compared with, and two more: one cause is like another. */
function optionsToTry(step: StepOf<'choice' | 'multi'>, program: Program, matters: boolean): AnswerValue[] {
  const values = optionsOf(program.playbook, step).map(({ value }) => value);
  const literals = literalsOf(program, step.id);
  const told = values.filter((value) => literals.has(value));
  if (step.kind === 'multi') {
    const first = values.slice(0, Math.max(step.min ?? 1, 1));
    return matters ? [first, ...told.map((value) => [value])] : [first];
  }
  if (!matters) return values.slice(0, 1);
  return step.options === undefined ? [...new Set([...told, ...values.slice(0, 2)])] : values;
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

interface Bounds {
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
}

/** The numbers something is compared with, and their neighbours; those that the step takes. */
function numbersNear(
  literals: ReadonlySet<unknown>,
  always: readonly number[],
  { min, max }: Bounds,
): number[] {
  const numbers = [...literals].filter((value): value is number => typeof value === 'number');
  const near = new Set([...always, ...numbers.flatMap((value) => [value - 1, value, value + 1])]);
  const least = bound(min, Number.NEGATIVE_INFINITY);
  const most = bound(max, Number.POSITIVE_INFINITY);
  return [...near].filter((value) => value >= least && value <= most);
}

/** A bound that is an expression differs from walk to walk: here it bounds nothing. */
function bound(limit: string | number | undefined, fallback: number): number {
  return limit === undefined || Number.isNaN(Number(limit)) ? fallback : Number(limit);
}

/** One beginning that something asks for is like another. */
function beginnings(literals: ReadonlySet<unknown>): string[] {
  return [...literals].filter((value) => typeof value === 'string').slice(0, 1);
}

/** Does any expression or text depend on the answer? Filling a field of the case counts. */
function isRead({ playbook, expressions }: Program, step: Step): boolean {
  if (DECIDING.some((path) => fieldOf(step)?.startsWith(path))) return true;
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
const DECIDING = ['insurer.', 'harms', 'severity', 'fault', 'remedyWanted', 'client.orientation'];

function literalsOf({ playbook, expressions }: Program, id: string): ReadonlySet<string | number | boolean> {
  const found = new Set<string | number | boolean>();
  for (const source of expressionsOf(playbook)) {
    const { literals, beginnings } = expressions.uses(source);
    for (const value of [...(literals.get(id) ?? []), ...(beginnings.get(id) ?? [])]) found.add(value);
  }
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
    ...playbook.severity.map((row) => row.because),
    ...playbook.promises.map((promise) => promise.text),
    ...playbook.letter.map((sentence) => sentence.text),
  ].flatMap(expressionsIn);
  const sources: (string | boolean | number | undefined)[] = [
    ...playbook.steps.map((step) => step.when),
    ...Object.values(playbook.compute),
    ...[
      ...playbook.checks,
      ...playbook.severity,
      ...playbook.rules,
      ...playbook.promises,
      ...playbook.letter,
    ].map((entry) => entry.when),
    ...playbook.remedies.flatMap((remedy) => [remedy.when, remedy.amount, remedy.hours, remedy.percent]),
  ];
  const all = [...texts, ...sources.filter((source): source is string => typeof source === 'string')];
  known.set(playbook, all);
  return all;
}
