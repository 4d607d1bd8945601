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
  /** What `startsWith` looks for at the beginning of each name. */
  readonly beginnings: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NOTHING: Uses = {
  names: new Set(),
  fields: new Map(),
  literals: new Map(),
  beginnings: new Map(),
};

export function usesOf(ast: ASTNode): Uses {
  const names = new Set<string>();
  const fieldsRead = new Map<string, Set<string>>();
  const literals = new Map<string, Set<string | number | boolean>>();
  const beginnings = new Map<string, Set<string>>();
  const visit = (node: ASTNode, bound: ReadonlySet<string>): void => {
    if (node.op === 'id' && !bound.has(node.args)) names.add(node.args);
    if (node.op === '.' && node.args[0].op === 'id' && !bound.has(node.args[0].args))
      add(fieldsRead, node.args[0].args, node.args[1]);
    for (const [name, value] of comparedIn(node)) if (!bound.has(name)) add(literals, name, value);
    const begun = begunIn(node);
    if (begun !== undefined && !bound.has(begun[0])) add(beginnings, ...begun);
    const inner = boundBy(node, bound);
    for (const child of children(node)) visit(child, inner);
  };
  visit(ast, new Set());
  return { names, fields: fieldsRead, literals, beginnings };
}

/** `pages.all(p, …)` binds p inside. */
function boundBy(node: ASTNode, bound: ReadonlySet<string>): ReadonlySet<string> {
  if (node.op !== 'rcall') return bound;
  const first = node.args[2][0];
  return node.args[2].length > 1 && first?.op === 'id' ? new Set([...bound, first.args]) : bound;
}

const COMPARING = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);

/** `demand > 400`, `use in ["web", "print"]`: each name with each value. */
function comparedIn(node: ASTNode): (readonly [name: string, value: string | number | boolean])[] {
  if (!COMPARING.has(node.op)) return [];
  const [left, right] = node.args as [ASTNode, ASTNode];
  const pairs = [
    [left, right],
    [right, left],
  ] as const;
  return pairs.flatMap(([one, other]) => {
    const name = nameOf(one);
    if (name === undefined) return [];
    const values = other.op === 'list' ? other.args : [other];
    return values.flatMap((value) => {
      if (value.op !== 'value' || value.args === null || typeof value.args === 'object') return [];
      return [[name, typeof value.args === 'bigint' ? Number(value.args) : value.args] as const];
    });
  });
}

/** `why.startsWith("check_")` */
function begunIn(node: ASTNode): readonly [name: string, beginning: string] | undefined {
  if (node.op !== 'rcall' || node.args[0] !== 'startsWith') return undefined;
  const [beginning] = node.args[2];
  const name = nameOf(node.args[1]);
  return name !== undefined && beginning?.op === 'value' && typeof beginning.args === 'string'
    ? [name, beginning.args]
    : undefined;
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
