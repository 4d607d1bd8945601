import type { ASTNode } from '@marcbachmann/cel-js';
import { children, find } from './cel-nodes.ts';

/** What a playbook may call. CEL has more: it could fail on what it cannot read, or grow what it is given. */
const CALLS: readonly string[] = ['size', 'percent'];
/** CEL's macros: what stands inside is worked out for every entry of a list. */
const MACROS: readonly string[] = ['exists', 'all', 'exists_one', 'filter', 'map'];
const METHODS: readonly string[] = [
  ...MACROS,
  'size',
  'contains',
  'startsWith',
  'endsWith',
  'lowerAscii',
  'upperAscii',
  'trim',
];
/** Above it a whole number is no sum or count of anything here, and a product of two could overflow. */
const LARGEST_WHOLE = 1_000_000_000n;

/** What CEL allows and a walk does not: it could hang, or fail while a person is waiting. */
export function whyBanned(node: ASTNode): string | undefined {
  if (node.op === '[]')
    return 'an index is not allowed (there may be nothing there): use in, exists, all or size';
  if (node.op === 'rcall') return whyMethodBanned(node.args[0], node.args[2]);
  if (node.op === 'call' && !CALLS.includes(node.args[0]))
    return `${node.args[0]}() is not allowed (it fails on what it cannot read): compare the value as it is`;
  if ((node.op === '/' || node.op === '%') && !isNumberButZero(node.args[1]))
    return 'divide by a number written out (anything else may be zero), or multiply the other side';
  if (node.op === 'value' && typeof node.args === 'bigint' && node.args > LARGEST_WHOLE)
    return `${node.args} is too large a number here (at most ${LARGEST_WHOLE})`;
  return undefined;
}

function whyMethodBanned(name: string, args: readonly ASTNode[]): string | undefined {
  if (name === 'matches')
    return 'matches is not allowed (a pattern can hang the program): use startsWith, endsWith, contains or in';
  if (!METHODS.includes(name))
    return `${name} is not allowed (it could fail, or grow what it is given): there are ${METHODS.join(', ')}`;
  const isMacro = (node: ASTNode): boolean => node.op === 'rcall' && MACROS.includes(node.args[0]);
  // Each would multiply the work of the other; a few of them would not end.
  if (MACROS.includes(name) && args.some((arg) => find(arg, isMacro) !== undefined))
    return `${name} has another ${MACROS.join(', ')} inside, which could take for ever: write it without`;
  return undefined;
}

function isNumberButZero(node: ASTNode): boolean {
  return node.op === 'value' && Number(node.args) !== 0 && Number.isFinite(Number(node.args));
}

/**
 * How many parts an expression has with all that it reads written out: what bounds the time and the room it takes.
 * A text added to itself, thirty names in a row, would have a thousand million letters.
 *
 * @param sizeOf the parts of a name that is a compute; 1 for every other
 */
export function writtenOut(node: ASTNode, sizeOf: (name: string) => number): number {
  const own = node.op === 'id' ? sizeOf(node.args) : 1;
  return children(node).reduce((sum, child) => sum + writtenOut(child, sizeOf), own);
}
