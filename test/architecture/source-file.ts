import { parseAst } from 'vitest/node';

/** What the rules look at in one source file. Lines count from 1. */
export interface SourceFile {
  /** path below src, with forward slashes: `case/fold.ts` */
  readonly path: string;
  readonly imports: readonly Import[];
  /** free uses of a global, such as `process`: property names and imported or declared names do not count */
  readonly globals: readonly { readonly name: string; readonly line: number }[];
  /** line of each `export default` */
  readonly defaultExports: readonly number[];
  /** true if the file exports something, and all of it comes from other files */
  readonly onlyReExports: boolean;
}

export interface Import {
  /** as written: `./money.ts`, `node:fs`, `chalk` */
  readonly from: string;
  readonly line: number;
  /** erased before the program runs, so it can make no cycle at run time; the layers hold for it all the same */
  readonly typeOnly: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Parsed as TypeScript, so that an import in a comment or a string is none. */
export function readSource(path: string, text: string): SourceFile {
  const program = parseAst(text, { lang: 'ts' }) as unknown as Node;
  const lineOf = (node: Node): number => text.slice(0, node.start).split('\n').length;
  const imports: Import[] = [];
  const globals: { name: string; line: number }[] = [];
  const defaultExports: number[] = [];

  visit(program, undefined, '', (node, parent, key) => {
    const from = sourceOf(node);
    if (from !== undefined) imports.push({ from, line: lineOf(node), typeOnly: isTypeOnly(node) });
    if (node.type === 'ExportDefaultDeclaration' || isNamedDefault(node)) defaultExports.push(lineOf(node));
    if (node.type === 'Identifier' && !isOnlyAName(parent, key)) {
      globals.push({ name: String(node['name']), line: lineOf(node) });
    }
  });

  const statements = program['body'] as readonly Node[];
  return { path, imports, globals, defaultExports, onlyReExports: isBarrel(statements) };
}

function visit(
  node: Node,
  parent: Node | undefined,
  key: string,
  see: (node: Node, parent: Node | undefined, key: string) => void,
): void {
  see(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) visit(child, node, name, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The module a node names: static and dynamic imports, re-exports, and `import('…')` in a type. */
function sourceOf(node: Node): string | undefined {
  const kinds = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ];
  if (!kinds.includes(node.type) || !isNode(node['source'])) return undefined;
  const { source } = node;
  return typeof source['value'] === 'string' ? source['value'] : '(not a literal)';
}

function isTypeOnly(node: Node): boolean {
  return node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
}

function isNamedDefault(node: Node): boolean {
  return (
    node.type === 'ExportSpecifier' && isNode(node['exported']) && node['exported']['name'] === 'default'
  );
}

/** `x.process`, `{ process: 1 }`, `interface { process: … }`: a name of something else, not the global. */
function isOnlyAName(parent: Node | undefined, key: string): boolean {
  if (!parent || parent['computed'] === true) return false;
  if (key === 'key') return parent['shorthand'] !== true;
  if (key === 'property') return parent.type === 'MemberExpression';
  return key === 'right' && parent.type === 'TSQualifiedName';
}

function isBarrel(statements: readonly Node[]): boolean {
  const imports = statements.filter(({ type }) => type === 'ImportDeclaration');
  const rest = statements.filter(({ type }) => type !== 'ImportDeclaration');
  const imported = new Set(imports.flatMap(localNames));
  return rest.length > 0 && rest.every((statement) => handsOn(statement, imported));
}

function handsOn(statement: Node, imported: ReadonlySet<string>): boolean {
  if (statement.type === 'ExportAllDeclaration') return true;
  if (statement.type !== 'ExportNamedDeclaration' || statement['declaration']) return false;
  return isNode(statement['source']) || localNames(statement).every((name) => imported.has(name));
}

function localNames(statement: Node): string[] {
  return (statement['specifiers'] as { local: { name: string } }[]).map(({ local }) => local.name);
}
