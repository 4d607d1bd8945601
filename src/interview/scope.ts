import { answerOf } from '../case/given-answers.ts';
import type { CasePromise } from '../case/schema.ts';
import { brokenRemedies, similarCases, similarWords } from '../diagnosis/recurrence.ts';
import { proposeSeverity, type SeverityProposal } from '../diagnosis/severity.ts';
import { isZero } from '../money.ts';
import { MoneyValue } from '../playbook/cel-money.ts';
import { celValueOf, emptyValueOf, namedSteps } from '../playbook/names.ts';
import { optionsOf, type Playbook } from '../playbook/playbook.ts';
import type { CauseLeaf, Step } from '../playbook/schema.ts';
import { renderText, soleExpression, type Words } from '../playbook/text.ts';
import { caseValues } from './case-values.ts';
import type { Situation } from './situation.ts';

/**
 * The values that expressions see at one moment of one case. Steps are bound one by one in the order of the walk;
 * a step that is not bound, or was skipped, has its typed empty value. Computes are worked out when needed.
 */
export class Scope {
  readonly currency: string;
  readonly situation: Situation;
  readonly #values: Record<string, unknown>;
  readonly #case: Record<string, unknown>;
  readonly #asked: Record<string, boolean>;
  readonly #answered: Record<string, boolean>;
  readonly #due: Record<string, string>;
  readonly #computed = new Set<string>();
  #severity: SeverityProposal | undefined;
  readonly #words: Words;

  constructor(situation: Situation) {
    const { program, record, around } = situation;
    const { playbook } = program;
    this.situation = situation;
    this.#words = wordsOf(playbook, around.today);
    this.currency = record.currency ?? around.settings.currency ?? 'USD';
    this.#asked = Object.fromEntries(playbook.steps.map((step) => [step.id, false]));
    this.#answered = { ...this.#asked };
    this.#due = Object.fromEntries(playbook.promises.map((promise) => [promise.id, '']));
    this.#case = caseValues(situation, this.currency);
    this.#values = {
      ...Object.fromEntries(namedSteps(playbook).map((step) => [step.id, emptyValueOf(step, this.currency)])),
      ...reservedValues(situation),
      case: this.#case,
      asked: this.#asked,
      answered: this.#answered,
      due: this.#due,
      promised: { text: '', due: '', settled_on: '' },
      chosen: record.remedy.chosen,
    };
  }

  /** The step is visible; bind its answer if it has one. */
  bind(step: Step): void {
    this.#asked[step.id] = true;
    const value = answerOf(this.situation.record, step.id);
    if (value !== undefined && value !== null) {
      this.#answered[step.id] = true;
      this.#values[step.id] = completed(celValueOf(value), step, this.currency);
    }
    this.#forgetComputes();
  }

  /** The promise that the next sentence is about. */
  setPromised({ text, due, settledOn = '' }: Pick<CasePromise, 'text' | 'due' | 'settledOn'>): void {
    this.#values['promised'] = { text, due, settled_on: settledOn };
  }

  setDue(promise: string, day: string): void {
    this.#due[promise] = day;
    this.#forgetComputes();
  }

  /** The types of the remedies that are possible: known once their own conditions are. */
  setPossible(types: readonly string[]): void {
    this.#case['possible'] = [...new Set(types)];
    this.#forgetComputes();
  }

  isAnswered(step: string): boolean {
    return this.#answered[step] ?? false;
  }

  /** The severity that the rows propose, worked out when it is needed: rows may read any step and compute. */
  get proposedSeverity(): SeverityProposal {
    this.#severity ??= proposeSeverity(
      this.situation.program.playbook.severity
        .filter((row) => this.holds(row.when))
        .map((row) => ({ ...row, because: this.render(row.because) })),
    );
    return this.#severity;
  }

  evaluate(source: string | boolean): unknown {
    if (typeof source === 'boolean') return source;
    this.#compute(source);
    return this.situation.program.expressions.evaluate(source, this.#values);
  }

  holds(source: string | boolean | undefined): boolean {
    return source === undefined || this.evaluate(source) === true;
  }

  render(text: string): string {
    return renderText(text, (expression) => this.evaluate(expression), this.#words);
  }

  /** The value of a default or a bound. */
  valueOf(literal: string | number | boolean): unknown {
    if (typeof literal !== 'string') return literal;
    const only = soleExpression(literal);
    return only === undefined ? this.render(literal) : this.evaluate(only);
  }

  #forgetComputes(): void {
    this.#severity = undefined;
    for (const name of this.#computed) delete this.#values[name];
    this.#computed.clear();
  }

  #compute(source: string | boolean): void {
    const { playbook, expressions } = this.situation.program;
    const { names, fields } = expressions.uses(source);
    if (fields.get('case')?.has('proposed_severity'))
      this.#case['proposed_severity'] = this.proposedSeverity.level;
    for (const name of names) {
      const compute = Object.hasOwn(playbook.compute, name) ? playbook.compute[name] : undefined;
      if (compute === undefined || this.#computed.has(name)) continue;
      this.#compute(compute);
      this.#values[name] = expressions.evaluate(compute, this.#values);
      this.#computed.add(name);
    }
  }
}

/** Entries of a list in which something was left out have a typed empty value there, so that no expression fails. */
function completed(value: unknown, step: Step, currency: string): unknown {
  if (step.kind !== 'repeat') return value;
  const empty = Object.fromEntries(
    Object.entries(step.item).map(([name, field]) => [name, emptyValueOf(field, currency)]),
  );
  return (value as readonly object[]).map((entry) => ({ ...empty, ...entry }));
}

/** Look-ups are made as they are needed: most texts use none of them. */
function wordsOf(playbook: Playbook, today: string): Words {
  const cause = (value: string): CauseLeaf | undefined => playbook.causes.find((leaf) => leaf.id === value);
  return {
    today,
    subject: playbook.subject ?? 'What happened',
    label: (value) =>
      playbook.steps.flatMap((step) => optionsOf(playbook, step)).find((option) => option.value === value)
        ?.label ?? value,
    says: (value) => cause(value)?.says ?? '',
    prevention: (value) => cause(value)?.prevention?.text ?? '',
    change: (value) => cause(value)?.prevention?.says ?? '',
    // Taken over as a cause says it, it is that cause's own promise; in other words it is these words.
    toOneself: (value) =>
      playbook.causes.find(({ prevention }) => prevention?.says === value)?.prevention?.text ??
      value.trim().replace(/[.!]+$/u, ''),
  };
}

function reservedValues({ record, around }: Situation): Record<string, unknown> {
  const { settings, today, earlier } = around;
  const similar = similarCases(record, earlier);
  return {
    today,
    client: {
      name: record.client.name,
      relation: record.client.relation ?? '',
      orientation: record.client.orientation ?? '',
    },
    history: {
      // Opened again is failed again.
      client_cases: earlier.length + (record.reopened ?? 0),
      similar: similarWords(similar, today),
      second_failure: similar.some((one) => one.secondFailure),
      broken_remedies: brokenRemedies([...earlier, record]),
    },
    settings: {
      name: settings.name ?? '',
      sign_off: settings.signOff ?? '',
      voice: settings.voice ?? '',
      policy: settings.policy ?? '',
      rate_known: settings.rate !== undefined,
    },
  };
}

/** Is this value what a step is worth without an answer? */
export function isEmptyValue(value: unknown): boolean {
  if (value instanceof MoneyValue) return isZero(value);
  return value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
}
