import type { ASTNode } from '@marcbachmann/cel-js';

/** The expressions inside an expression. */
export function children(node: ASTNode): ASTNode[] {
  return ([node.args] as unknown[])
    .flat(3)
    .filter((child): child is ASTNode => typeof child === 'object' && child !== null && 'op' in child);
}

/** The first that holds, the outermost first. */
export function find(node: ASTNode, holds: (node: ASTNode) => boolean): ASTNode | undefined {
  if (holds(node)) return node;
  for (const child of children(node)) {
    const found = find(child, holds);
    if (found !== undefined) return found;
  }
  return undefined;
}
