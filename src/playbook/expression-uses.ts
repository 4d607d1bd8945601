import type { ASTNode } from '@marcbachmann/cel-js';
import { children } from './cel-nodes.ts';

/** What an expression reads and compares. */
export interface Uses {
  /** Free names: steps, computes and the reserved ones. */
  readonly names: ReadonlySet<string>;
  /** Fields read of a name, as in `asked.demand`: `asked` → {`demand`}. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** Literals each name is compared with or looked up in: the values at which something may change. */
  readonly literals: ReadonlyMap<string, ReadonlySet<string | number | boolean>>;
}

export const NOTHING: Uses = { names: new Set(), fields: new Map(), literals: new Map() };

export function usesOf(ast: ASTNode): Uses {
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
