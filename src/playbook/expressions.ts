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

/** The names and fields that an expression reads, and those that its computes read. */
type Reach = Pick<Uses, 'names' | 'fields'>;

export type ExpressionCheck =
  | { readonly ok: true; readonly type: string; readonly uses: Uses }
  | { readonly ok: false; readonly message: string };

/**
 * The expressions of one playbook: CEL with Money, every name declared. Checking is for authors, at load time;
 * evaluating is for the walk, and cannot fail on a checked expression because every name has a typed value.
 */
export class Expressions {
  readonly #environment: Environment;
  readonly #parsed = new Map<string, ParseResult>();
  readonly #uses = new Map<string, Uses>();
  readonly #compute: Playbook['compute'];
  /** How many parts each compute has, written out. */
  readonly #sizes = new Map<string, number>();

  readonly #known: KnownNames;

  /** @param unread names of steps, computes and promises that are there and cannot be read: nothing is said of them */
  constructor(playbook: Playbook, unread: readonly string[] = []) {
    this.#environment = declare(playbook, unread);
    this.#known = knownNames(playbook);
    this.#compute = playbook.compute;
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
      return { ok: false, message };
    }
    const { valid, type, error } = this.#environment.check(source);
    if (!valid) {
      const summary = error?.summary ?? 'this cannot be read';
      const offset = error?.range?.start ?? 0;
      return { ok: false, message: plainMessage(summary, source, offset, this.#known) };
    }
    const { ast } = this.#parse(source);
    const banned = find(ast, (node) => whyBanned(node) !== undefined);
    if (banned !== undefined) return { ok: false, message: whyBanned(banned) ?? '' };
    const parts = this.#writtenOut(source);
    if (parts > MAX_WRITTEN_OUT) {
      const message = `with the computes it reads this has ${parts} parts (at most ${MAX_WRITTEN_OUT}): build it from fewer`;
      return { ok: false, message };
    }
    if (type?.includes('list<list<')) {
      const message = 'a list of lists is not allowed: make it a list of texts or numbers';
      return { ok: false, message };
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

  /**
   * What an expression reads, directly or by way of computes, which may go in circles. What cannot be parsed reads
   * nothing here: it is reported where it is checked.
   */
  reach(source: string | boolean): Reach {
    const names = new Set<string>();
    const fields = new Map<string, Set<string>>();
    const open = [source];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const uses = this.#usesIfReadable(next);
      for (const [name, read] of uses.fields)
        fields.set(name, new Set([...(fields.get(name) ?? []), ...read]));
      for (const name of uses.names) {
        if (!names.has(name) && Object.hasOwn(this.#compute, name)) open.push(this.#compute[name] ?? false);
        names.add(name);
      }
    }
    return { names, fields };
  }

  #usesIfReadable(source: string | boolean): Uses {
    try {
      return this.uses(source);
    } catch {
      return NOTHING;
    }
  }

  #parse(source: string): ParseResult {
    const known = this.#parsed.get(source);
    if (known !== undefined) return known;
    const parsed = this.#environment.parse(source);
    this.#parsed.set(source, parsed);
    return parsed;
  }
}

function declare(playbook: Playbook, unread: readonly string[]): Environment {
  const environment = new Environment({ limits: LIMITS });
  registerMoney(environment);
  for (const name of unread) environment.registerVariable(name, 'dyn');
  const steps = namedSteps(playbook).filter(({ id }) => !unread.includes(id));
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
  for (const [name, schema] of Object.entries(partsOf(playbook, unread)))
    environment.registerVariable({ name, schema: { ...schema } });
  environment.registerVariable('chosen', 'list<string>');
  environment.registerVariable('today', 'string');
  return environment;
}

/** The program's own names that have parts, each with its type. */
function partsOf(
  playbook: Playbook,
  unread: readonly string[] = [],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const ids = [...playbook.steps.map(({ id }) => id), ...unread];
  return {
    asked: fields(ids, 'bool'),
    answered: fields(ids, 'bool'),
    due: fields([...playbook.promises.map(({ id }) => id), ...unread], 'string'),
    promised: PROMISED_FIELDS,
    client: CLIENT_FIELDS,
    case: CASE_FIELDS,
    history: HISTORY_FIELDS,
    settings: SETTINGS_FIELDS,
  };
}

function knownNames(playbook: Playbook): KnownNames {
  const steps = namedSteps(playbook);
  const parts = new Map([
    ...Object.entries(partsOf(playbook)).map(([name, schema]) => [name, Object.keys(schema)] as const),
    ...steps.flatMap((step) => (step.kind === 'percent-split' ? [[step.id, step.parts] as const] : [])),
  ]);
  return {
    names: [...steps.map(({ id }) => id), ...Object.keys(playbook.compute), ...RESERVED],
    partsOf: (name) => parts.get(name) ?? [],
  };
}

function fields(names: readonly string[], type: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, type]));
}

function itemFields(step: StepOf<'repeat'>): Record<string, string> {
  return Object.fromEntries(Object.entries(step.item).map(([name, { kind }]) => [name, celTypeOf(kind)]));
}
