import { isHeld } from '../case/stage.ts';
import type { HarmKind } from '../case/harms.ts';
import type { CaseRecord } from '../case/schema.ts';
import { isZero, zero } from '../money.ts';
import { MoneyValue } from '../playbook/cel-money.ts';
import { celValueOf, emptyValueOf, namedSteps } from '../playbook/names.ts';
import { optionsOf, type Playbook } from '../playbook/playbook.ts';
import type { CauseLeaf, Step } from '../playbook/schema.ts';
import { parseTemplate, renderText, type Words } from '../playbook/text.ts';
import { affectedFee, documentedLoss, rentLine, restoreFloor, stake } from '../remedy/arithmetic.ts';
import type { Situation, Surroundings } from './situation.ts';

/**
 * The values that expressions see at one moment of one case. Steps are bound one by one in the order of the walk;
 * a step that is not bound, or was skipped, has its typed empty value. Computes are worked out when needed.
 */
export class Scope {
  readonly currency: string;
  readonly #situation: Situation;
  readonly #values: Record<string, unknown>;
  readonly #asked: Record<string, boolean>;
  readonly #answered: Record<string, boolean>;
  readonly #due: Record<string, string>;
  readonly #computed = new Set<string>();
  readonly #words: Words;

  constructor(situation: Situation) {
    const { program, record, around } = situation;
    const { playbook } = program;
    this.#situation = situation;
    this.#words = wordsOf(playbook);
    this.currency = record.currency ?? around.settings.currency ?? 'USD';
    this.#asked = Object.fromEntries(playbook.steps.map((step) => [step.id, false]));
    this.#answered = { ...this.#asked };
    this.#due = Object.fromEntries(playbook.promises.map((promise) => [promise.id, '']));
    this.#values = {
      ...Object.fromEntries(namedSteps(playbook).map((step) => [step.id, emptyValueOf(step, this.currency)])),
      ...reservedValues(record, around, this.currency),
      asked: this.#asked,
      answered: this.#answered,
      due: this.#due,
      chosen: record.remedy.chosen,
    };
  }

  /** The step is visible; bind its answer if it has one. */
  bind(step: Step): void {
    this.#asked[step.id] = true;
    const { answers } = this.#situation.record;
    const value = Object.hasOwn(answers, step.id) ? answers[step.id] : undefined;
    if (value !== undefined && value !== null) {
      this.#answered[step.id] = true;
      this.#values[step.id] = celValueOf(value);
    }
    this.#forgetComputes();
  }

  setDue(promise: string, day: string): void {
    this.#due[promise] = day;
    this.#forgetComputes();
  }

  /** The types of the remedies that are possible: known once their own conditions are. */
  setPossible(types: readonly string[]): void {
    this.#values['case'] = { ...(this.#values['case'] as object), possible: [...new Set(types)] };
    this.#forgetComputes();
  }

  isAnswered(step: string): boolean {
    return this.#answered[step] ?? false;
  }

  evaluate(source: string | boolean): unknown {
    if (typeof source === 'boolean') return source;
    this.#compute(source);
    return this.#situation.program.expressions.evaluate(source, this.#values);
  }

  holds(source: string | boolean | undefined): boolean {
    return source === undefined || this.evaluate(source) === true;
  }

  render(text: string): string {
    return renderText(text, (expression) => this.evaluate(expression), this.#words);
  }

  /** The value of a default: a text that is one `{{ }}` and nothing else keeps its type. */
  valueOf(literal: string | number | boolean): unknown {
    if (typeof literal !== 'string') return literal;
    const template = parseTemplate(literal);
    const only = template.ok && template.segments.length === 1 ? template.segments[0] : undefined;
    return typeof only === 'object' && only.filter === undefined
      ? this.evaluate(only.expression)
      : this.render(literal);
  }

  #forgetComputes(): void {
    for (const name of this.#computed) delete this.#values[name];
    this.#computed.clear();
  }

  #compute(source: string | boolean): void {
    const { playbook, expressions } = this.#situation.program;
    for (const name of expressions.uses(source).names) {
      const compute = Object.hasOwn(playbook.compute, name) ? playbook.compute[name] : undefined;
      if (compute === undefined || this.#computed.has(name)) continue;
      this.#compute(compute);
      this.#values[name] = expressions.evaluate(compute, this.#values);
      this.#computed.add(name);
    }
  }
}

/** Look-ups are made as they are needed: most texts use none of them. */
function wordsOf(playbook: Playbook): Words {
  const cause = (value: string): CauseLeaf | undefined => playbook.causes.find((leaf) => leaf.id === value);
  return {
    label: (value) =>
      playbook.steps.flatMap((step) => optionsOf(playbook, step)).find((option) => option.value === value)
        ?.label ?? value,
    says: (value) => cause(value)?.says ?? '',
    prevention: (value) => cause(value)?.prevention?.text ?? '',
    change: (value) => cause(value)?.prevention?.says ?? '',
  };
}

function reservedValues(record: CaseRecord, around: Surroundings, currency: string): Record<string, unknown> {
  const { settings, today, clientCases } = around;
  const line = rentLine(settings, currency);
  const atStake = stake(record, currency);
  const score = record.scores.at(-1)?.score;
  return {
    today,
    client: {
      name: record.client.name,
      relation: record.client.relation ?? '',
      orientation: record.client.orientation ?? '',
    },
    case: {
      id: record.id,
      severity: record.severity ?? '',
      gate: record.insurer?.gate ?? 'green',
      held: isHeld(record),
      fault_known: record.fault !== undefined,
      my_fault: record.fault?.mine ?? 0,
      primary_cause: record.causes.find((cause) => cause.role === 'primary')?.leaf ?? '',
      causes: record.causes.map((cause) => cause.leaf),
      distress: distressRemains(record),
      hurt_people: record.harms.some((harm) => harm.kind === 'data_or_safety'),
      contained: record.containment !== undefined,
      last_score: score ?? 0,
      last_score_known: score !== undefined,
      possible: [],
      wish_known: record.remedyWanted !== undefined,
      acknowledged: record.acknowledgedOn !== undefined,
      documented_loss: new MoneyValue(documentedLoss(record.harms, currency)),
      restore_floor: new MoneyValue(restoreFloor(record.harms, currency)),
      affected_fee: new MoneyValue(affectedFee(record, currency)),
      stake: new MoneyValue(atStake ?? zero(currency)),
      stake_known: atStake !== undefined,
      rent_line: new MoneyValue(line ?? zero(currency)),
      rent_line_known: line !== undefined,
    },
    history: { client_cases: clientCases, second_failure: false, broken_remedies: 0 },
    settings: {
      name: settings.name ?? '',
      sign_off: settings.signOff ?? '',
      voice: settings.voice ?? '',
      policy: settings.policy ?? '',
    },
  };
}

/** Harms that money given back does not undo: worry, shame, lost time (rule R10). */
const DISTRESSING: readonly HarmKind[] = [
  'third_party_claim',
  'wasted_time',
  'missed_date',
  'embarrassment',
  'data_or_safety',
];

function distressRemains({ harms }: CaseRecord): boolean {
  return harms.some((harm) => DISTRESSING.includes(harm.kind));
}

/** Is this value what a step is worth without an answer? */
export function isEmptyValue(value: unknown): boolean {
  if (value instanceof MoneyValue) return isZero(value);
  return value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
}
