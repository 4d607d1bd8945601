import { parseAst } from 'vitest/node';

/** What the rules look at in one source file. Lines count from 1. */
export interface SourceFile {
  /** path below src, with forward slashes: `case/fold.ts` */
  readonly path: string;
  readonly imports: readonly Import[];
  /** free uses of a global, such as `process`: names of properties, parameters and variables do not count */
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
  const program = parse(path, text);
  const lineOf = (node: Node): number => text.slice(0, node.start).split('\n').length;
  const imports: Import[] = [];
  const globals: { name: string; line: number }[] = [];
  const defaultExports: number[] = [];

  visit(program, { parent: undefined, key: '', bound: new Set() }, (node, { parent, key, bound }) => {
    const from = sourceOf(node);
    if (from !== undefined) imports.push({ from, line: lineOf(node), typeOnly: isTypeOnly(node) });
    if (node.type === 'ExportDefaultDeclaration' || isNamedDefault(node)) defaultExports.push(lineOf(node));
    if (node.type !== 'Identifier' || isOnlyAName(parent, key)) return;
    const name = String(node['name']);
    if (!bound.has(name)) globals.push({ name, line: lineOf(node) });
  });

  const statements = program['body'] as readonly Node[];
  return { path, imports, globals, defaultExports, onlyReExports: isBarrel(statements) };
}

function parse(path: string, text: string): Node {
  try {
    return parseAst(text, { lang: 'ts' }) as unknown as Node;
  } catch (error) {
    throw new Error(`src/${path} cannot be parsed`, { cause: error });
  }
}

/** Where a node stands, and which names are not the global ones there. */
interface Place {
  readonly parent: Node | undefined;
  readonly key: string;
  readonly bound: ReadonlySet<string>;
}

function visit(node: Node, place: Place, see: (node: Node, place: Place) => void): void {
  const own = namesBoundBy(node);
  const bound = own.length > 0 ? new Set([...place.bound, ...own]) : place.bound;
  see(node, { ...place, bound });
  for (const [key, value] of Object.entries(node)) {
    for (const child of nodesOf(value)) visit(child, { parent: node, key, bound }, see);
  }
}

function nodesOf(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** What a function takes, and what a block or the file declares or imports. */
function namesBoundBy(node: Node): string[] {
  const statements = nodesOf(node['body']).map((one) => nodesOf(one['declaration'])[0] ?? one);
  const declared = ['Program', 'BlockStatement'].includes(node.type) ? statements : [];
  return [...nodesOf(node['params']), ...declared].flatMap(namesIn);
}

/** The names a pattern or a declaration introduces. */
function namesIn(node: Node): string[] {
  if (node.type === 'Identifier') return [String(node['name'])];
  // a parameter with a default, `...rest`, `{ a: b }`, `[a, b]`, `const a = …`, `import { a }`, `function a() {}`
  const inside = ['left', 'argument', 'properties', 'elements', 'declarations', 'specifiers', 'id'];
  const own = node.type === 'Property' ? nodesOf(node['value']) : inside.flatMap((key) => nodesOf(node[key]));
  const local = node.type.startsWith('Import') ? nodesOf(node['local']) : [];
  return [...own, ...local].flatMap(namesIn);
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
