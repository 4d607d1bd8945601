import { Environment, type ParseResult } from '@marcbachmann/cel-js';
import { registerMoney } from './cel-money.ts';
import { find } from './cel-nodes.ts';
import { whyBanned, writtenOut } from './expression-bans.ts';
import { plainMessage, type KnownNames } from './expression-messages.ts';
import { NOTHING, usesOf, type Uses } from './expression-uses.ts';
import {
  CASE_FIELDS,
  celTypeOf,
  CLIENT_FIELDS,
  HISTORY_FIELDS,
  namedSteps,
  PROMISED_FIELDS,
  RESERVED,
  SETTINGS_FIELDS,
} from './names.ts';
import type { Playbook } from './playbook.ts';
import type { StepOf } from './schema.ts';

/** Longer ones are unreadable, and CEL repeats them whole in its messages. */
const MAX_EXPRESSION = 300;
/** With the computes it reads written out; the longest that is shipped has about a hundred. */
const MAX_WRITTEN_OUT = 2000;
const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 60, maxMapEntries: 0, maxCallArguments: 4 };

interface ExpressionProblem {
  readonly message: string;
  /** Where in the expression, from 0. */
  readonly offset: number;
}

export type ExpressionCheck =
  | { readonly ok: true; readonly type: string; readonly uses: Uses }
  | { readonly ok: false; readonly problem: ExpressionProblem };

/**
 * The expressions of one playbook: CEL with Money, every name declared. Checking is for authors, at load time;
 * evaluating is for the walk, and cannot fail on a checked expression because every name has a typed value.
 */
export class Expressions {
  readonly #environment: Environment;
  readonly #parsed = new Map<string, ParseResult>();
  readonly #uses = new Map<string, Uses>();
  /** How many parts each compute has, written out. */
  readonly #sizes = new Map<string, number>();

  readonly #known: KnownNames;

  constructor(playbook: Playbook) {
    this.#environment = declare(playbook);
    this.#known = knownNames(playbook);
  }

  /** Add a compute's name once its own type is known. @param source left out where it cannot be used */
  declareCompute(name: string, type: string, source?: string | boolean): void {
    this.#environment.registerVariable(name, type);
    if (typeof source === 'string') this.#sizes.set(name, this.#writtenOut(source));
  }

  #writtenOut(source: string): number {
    return writtenOut(this.#parse(source).ast, (name) => this.#sizes.get(name) ?? 1);
  }

  /** Type-check one expression. */
  check(source: string): ExpressionCheck {
    if (source.length > MAX_EXPRESSION) {
      const message = `an expression of ${source.length} letters is too long (at most ${MAX_EXPRESSION}): split it with compute`;
      return { ok: false, problem: { message, offset: MAX_EXPRESSION } };
    }
    const { valid, type, error } = this.#environment.check(source);
    if (!valid) {
      const summary = error?.summary ?? 'this cannot be read';
      const offset = error?.range?.start ?? 0;
      return { ok: false, problem: { message: plainMessage(summary, source, offset, this.#known), offset } };
    }
    const { ast } = this.#parse(source);
    const banned = find(ast, (node) => whyBanned(node) !== undefined);
    if (banned !== undefined) {
      return { ok: false, problem: { message: whyBanned(banned) ?? '', offset: banned.start } };
    }
    const parts = this.#writtenOut(source);
    if (parts > MAX_WRITTEN_OUT) {
      const message = `with the computes it reads this has ${parts} parts (at most ${MAX_WRITTEN_OUT}): build it from fewer`;
      return { ok: false, problem: { message, offset: 0 } };
    }
    if (type?.includes('list<list<')) {
      const message = 'a list of lists is not allowed: make it a list of texts or numbers';
      return { ok: false, problem: { message, offset: 0 } };
    }
    return { ok: true, type: type ?? 'dyn', uses: this.uses(source) };
  }

  /** @param values a value for every declared name the expression reads */
  evaluate(source: string | boolean, values: Readonly<Record<string, unknown>>): unknown {
    if (typeof source === 'boolean') return source;
    const value: unknown = this.#parse(source)(values);
    return typeof value === 'bigint' ? Number(value) : value;
  }

  /** What an expression reads, without checking it. */
  uses(source: string | boolean): Uses {
    if (typeof source === 'boolean') return NOTHING;
    const known = this.#uses.get(source);
    if (known !== undefined) return known;
    const uses = usesOf(this.#parse(source).ast);
    this.#uses.set(source, uses);
    return uses;
  }

  #parse(source: string): ParseResult {
    const known = this.#parsed.get(source);
    if (known !== undefined) return known;
    const parsed = this.#environment.parse(source);
    this.#parsed.set(source, parsed);
    return parsed;
  }
}

function declare(playbook: Playbook): Environment {
  const environment = new Environment({ limits: LIMITS });
  registerMoney(environment);
  const steps = namedSteps(playbook);
  for (const step of steps) {
    const type = celTypeOf(step.kind);
    if (step.kind === 'percent-split') {
      environment.registerVariable({ name: step.id, schema: fields(step.parts, 'double') });
    } else if (step.kind === 'repeat') {
      environment.registerType(`${step.id}_item`, { fields: itemFields(step) });
      environment.registerVariable(step.id, `list<${step.id}_item>`);
    } else {
      environment.registerVariable(step.id, type);
    }
  }
  const ids = playbook.steps.map((step) => step.id);
  environment.registerVariable({ name: 'asked', schema: fields(ids, 'bool') });
  environment.registerVariable({ name: 'answered', schema: fields(ids, 'bool') });
  environment.registerVariable({
    name: 'due',
    schema: fields(
      playbook.promises.map((promise) => promise.id),
      'string',
    ),
  });
  environment.registerVariable({ name: 'promised', schema: { ...PROMISED_FIELDS } });
  environment.registerVariable({ name: 'client', schema: { ...CLIENT_FIELDS } });
  environment.registerVariable({ name: 'case', schema: { ...CASE_FIELDS } });
  environment.registerVariable({ name: 'history', schema: { ...HISTORY_FIELDS } });
  environment.registerVariable({ name: 'settings', schema: { ...SETTINGS_FIELDS } });
  environment.registerVariable('chosen', 'list<string>');
  environment.registerVariable('today', 'string');
  return environment;
}

function knownNames(playbook: Playbook): KnownNames {
  const steps = namedSteps(playbook);
  const ids = playbook.steps.map(({ id }) => id);
  const parts: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(
      steps.flatMap((step) => (step.kind === 'percent-split' ? [[step.id, step.parts]] : [])),
    ),
    asked: ids,
    answered: ids,
    due: playbook.promises.map(({ id }) => id),
    promised: Object.keys(PROMISED_FIELDS),
    client: Object.keys(CLIENT_FIELDS),
    case: Object.keys(CASE_FIELDS),
    history: Object.keys(HISTORY_FIELDS),
    settings: Object.keys(SETTINGS_FIELDS),
  };
  return {
    names: [...steps.map(({ id }) => id), ...Object.keys(playbook.compute), ...RESERVED],
    partsOf: (name) => (Object.hasOwn(parts, name) ? (parts[name] ?? []) : []),
  };
}

function fields(names: readonly string[], type: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, type]));
}

function itemFields(step: StepOf<'repeat'>): Record<string, string> {
  return Object.fromEntries(Object.entries(step.item).map(([name, { kind }]) => [name, celTypeOf(kind)]));
}
