import { Environment, type ASTNode, type ParseResult } from '@marcbachmann/cel-js';
import { registerMoney } from './cel-money.ts';
import {
  CASE_FIELDS,
  celTypeOf,
  CLIENT_FIELDS,
  HISTORY_FIELDS,
  namedSteps,
  PROMISED_FIELDS,
  SETTINGS_FIELDS,
} from './names.ts';
import type { Playbook } from './playbook.ts';
import type { StepOf } from './schema.ts';

/** Longer ones are unreadable, and CEL repeats them whole in its messages. */
const MAX_EXPRESSION = 300;
const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 60, maxMapEntries: 0, maxCallArguments: 4 };

interface ExpressionProblem {
  readonly message: string;
  /** Where in the expression, from 0. */
  readonly offset: number;
}

export type ExpressionCheck =
  | { readonly ok: true; readonly type: string; readonly uses: Uses }
  | { readonly ok: false; readonly problem: ExpressionProblem };

/** What an expression reads and compares. */
export interface Uses {
  /** Free names: steps, computes and the reserved ones. */
  readonly names: ReadonlySet<string>;
  /** Fields read of a name, as in `asked.demand`: `asked` → {`demand`}. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** Literals each name is compared with or looked up in: the values at which something may change. */
  readonly literals: ReadonlyMap<string, ReadonlySet<string | number | boolean>>;
}

const NOTHING: Uses = { names: new Set(), fields: new Map(), literals: new Map() };

/**
 * The expressions of one playbook: CEL with Money, every name declared. Checking is for authors, at load time;
 * evaluating is for the walk, and cannot fail on a checked expression because every name has a typed value.
 */
export class Expressions {
  readonly #environment: Environment;
  readonly #parsed = new Map<string, ParseResult>();
  readonly #uses = new Map<string, Uses>();

  constructor(playbook: Playbook) {
    this.#environment = declare(playbook);
  }

  /** Add a compute's name once its own type is known. */
  declareCompute(name: string, type: string): void {
    this.#environment.registerVariable(name, type);
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
      return { ok: false, problem: { message: plain(summary), offset: error?.range?.start ?? 0 } };
    }
    const { ast } = this.#parse(source);
    const banned = find(ast, (node) => whyBanned(node) !== undefined);
    if (banned !== undefined) {
      return { ok: false, problem: { message: whyBanned(banned) ?? '', offset: banned.start } };
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

function fields(names: readonly string[], type: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, type]));
}

function itemFields(step: StepOf<'repeat'>): Record<string, string> {
  return Object.fromEntries(Object.entries(step.item).map(([name, { kind }]) => [name, celTypeOf(kind)]));
}

/** CEL's words for what an author sees most, turned into advice. */
function plain(summary: string): string {
  const unknown = /^Unknown variable: (\S+)/.exec(summary)?.[1];
  if (unknown !== undefined) return `there is no step, compute or name “${unknown}”`;
  const key = /^No such key: (\S+)/.exec(summary)?.[1];
  if (key !== undefined) return `there is no “${key}” in it`;
  const overload = /^no such overload: (.+)/.exec(summary)?.[1];
  if (overload !== undefined) return `these two do not go together: ${overload}`;
  if (summary.startsWith('Ternary branches')) {
    return `${summary.replace('Ternary branches', 'both answers after “?”')}; write 0.0 for a number that may have decimals`;
  }
  return summary;
}

function children(node: ASTNode): ASTNode[] {
  return ([node.args] as unknown[])
    .flat(3)
    .filter((child): child is ASTNode => typeof child === 'object' && child !== null && 'op' in child);
}

function find(node: ASTNode, holds: (node: ASTNode) => boolean): ASTNode | undefined {
  if (holds(node)) return node;
  for (const child of children(node)) {
    const found = find(child, holds);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** These convert a value and fail on one that does not look right; nothing in a playbook needs them. */
const CONVERSIONS = ['int', 'uint', 'double', 'bool', 'bytes', 'timestamp', 'duration', 'dyn', 'optional'];

/** What CEL allows and a walk does not: it could hang, or fail while a person is waiting. */
function whyBanned(node: ASTNode): string | undefined {
  if (node.op === 'rcall' && node.args[0] === 'matches')
    return 'matches is not allowed (a pattern can hang the program): use startsWith, endsWith, contains or in';
  if (node.op === '[]')
    return 'an index is not allowed (there may be nothing there): use in, exists, all or size';
  if (node.op === 'call' && CONVERSIONS.includes(node.args[0]))
    return `${node.args[0]}() is not allowed (it fails on what it cannot read): compare the value as it is`;
  if ((node.op === '/' || node.op === '%') && !isNumberButZero(node.args[1]))
    return 'divide by a number written out (anything else may be zero), or multiply the other side';
  return undefined;
}

function isNumberButZero(node: ASTNode): boolean {
  return node.op === 'value' && Number(node.args) !== 0 && Number.isFinite(Number(node.args));
}

function usesOf(ast: ASTNode): Uses {
  const names = new Set<string>();
  const fieldsRead = new Map<string, Set<string>>();
  const literals = new Map<string, Set<string | number | boolean>>();
  const visit = (node: ASTNode, bound: ReadonlySet<string>): void => {
    if (node.op === 'id' && !bound.has(node.args)) names.add(node.args);
    if (node.op === '.' && node.args[0].op === 'id' && !bound.has(node.args[0].args))
      add(fieldsRead, node.args[0].args, node.args[1]);
    noteLiterals(node, literals);
    const inner = boundBy(node, bound);
    for (const child of children(node)) visit(child, inner);
  };
  visit(ast, new Set());
  return { names, fields: fieldsRead, literals };
}

/** `pages.all(p, …)` binds p inside. */
function boundBy(node: ASTNode, bound: ReadonlySet<string>): ReadonlySet<string> {
  if (node.op !== 'rcall') return bound;
  const first = node.args[2][0];
  return node.args[2].length > 1 && first?.op === 'id' ? new Set([...bound, first.args]) : bound;
}

const COMPARING = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);

function noteLiterals(node: ASTNode, literals: Map<string, Set<string | number | boolean>>): void {
  if (node.op === 'rcall' && node.args[0] === 'startsWith') {
    const [begin] = node.args[2];
    const of = nameOf(node.args[1]);
    if (of !== undefined && begin?.op === 'value' && typeof begin.args === 'string')
      add(literals, of, begin.args);
  }
  if (!COMPARING.has(node.op)) return;
  const [left, right] = node.args as [ASTNode, ASTNode];
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const name = nameOf(one);
    if (name === undefined) continue;
    const values = other.op === 'list' ? other.args : [other];
    for (const value of values) {
      if (value.op !== 'value' || value.args === null || typeof value.args === 'object') continue;
      add(literals, name, typeof value.args === 'bigint' ? Number(value.args) : value.args);
    }
  }
}

function nameOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  return node.op === '.' && node.args[0].op === 'id' ? `${node.args[0].args}.${node.args[1]}` : undefined;
}

function add<V>(map: Map<string, Set<V>>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
