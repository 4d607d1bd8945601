import { posix } from 'node:path';
import type { Import, SourceFile } from './source-file.ts';

/** From the top down; a folder may import from its own tier and from those below, never from one above. */
const TIERS: readonly (readonly string[])[] = [
  ['main.ts', 'playbook/compile-shipped.ts'],
  ['cli'],
  ['interview', 'remedy', 'apology', 'promises', 'report', 'store', 'terminal'],
  ['playbook', 'case', 'diagnosis'],
  ['*.ts'],
];

/** Who may use what. A key is a package, a module of Node or a global; an entry is a file, or a folder with `/`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  chalk: ['terminal/theme.ts'],
  inquirer: ['interview/', 'terminal/'],
  'node:fs': ['store/', 'main.ts', 'playbook/compile-shipped.ts'],
  'node:child_process': ['store/editor.ts', 'store/pager.ts'],
  process: ['main.ts', 'playbook/compile-shipped.ts'],
  globalThis: [],
  console: [],
};

/** @returns one message a violation, each beginning with `src/file:line` */
export function violations(files: readonly SourceFile[]): string[] {
  const each = files.flatMap((file) => [
    ...againstLayers(file),
    ...againstAllowed(file),
    ...againstForm(file),
  ]);
  return [...new Set([...each, ...cycles(files)])];
}

function againstLayers({ path, imports }: SourceFile): string[] {
  return imports.flatMap(({ from, line }) => {
    const target = resolveInside(path, from);
    if (target === undefined) return [];
    if (target.startsWith('..')) return [`${at(path, line)} imports ${from}, which is outside src`];
    if (tierOf(target) >= tierOf(path)) return [];
    return [
      `${at(path, line)} imports ${from}: ${nameOfTier(path)} may not import from ${nameOfTier(target)}`,
    ];
  });
}

function againstAllowed({ path, imports, globals }: SourceFile): string[] {
  const uses = [...imports.map(({ from, line }) => ({ name: packageOf(from), line })), ...globals];
  return uses.flatMap(({ name, line }) => {
    const places = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
    if (!places || places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)))
      return [];
    const where = places.map((place) => `src/${place}`).join(', ') || 'no file';
    return [`${at(path, line)} uses ${name}; it belongs in ${where}`];
  });
}

function againstForm({ path, defaultExports, onlyReExports }: SourceFile): string[] {
  const barrel = onlyReExports
    ? [`${at(path, 1)} only re-exports: let users import from the file that has the thing`]
    : [];
  return [
    ...defaultExports.map((line) => `${at(path, line)} has a default export: give it a name`),
    ...barrel,
  ];
}

/** Files that need each other to start. An import inside a function counts too; one of types only does not. */
function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, runtimeImports(file)]));
  const finished = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly { path: string; line: number }[]): void => {
    const start = trail.findIndex((step) => step.path === path);
    const first = trail[start];
    if (first) {
      const loop = [...trail.slice(start).map((step) => step.path), path];
      found.push(`${at(first.path, first.line)} closes a cycle: ${loop.join(' -> ')}`);
      return;
    }
    if (finished.has(path)) return;
    for (const { target, line } of graph.get(path) ?? []) walk(target, [...trail, { path, line }]);
    finished.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

function runtimeImports({ path, imports }: SourceFile): { target: string; line: number }[] {
  return imports.flatMap(({ from, line, typeOnly }: Import) => {
    const target = typeOnly ? undefined : resolveInside(path, from);
    return target === undefined ? [] : [{ target, line }];
  });
}

/** @returns the path below src of a relative import; undefined for a package */
function resolveInside(path: string, from: string): string | undefined {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined;
}

/** The number of the tier; a folder nobody has placed yet fails here and says where to place it. */
function tierOf(path: string): number {
  const exact = TIERS.findIndex((tier) => tier.includes(path));
  if (exact !== -1) return exact;
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '*.ts';
  const tier = TIERS.findIndex((names) => names.includes(folder));
  if (tier === -1) throw new Error(`src/${folder} has no place in TIERS of test/architecture/rules.ts`);
  return tier;
}

function nameOfTier(path: string): string {
  return `{${TIERS[tierOf(path)]?.join(', ')}}`;
}

/** The name ALLOWED knows it by: `@inquirer/core` → `inquirer`, `fs/promises` → `node:fs`, `node:process` → `process` */
function packageOf(from: string): string {
  const [first = from] = from
    .replace(/^@inquirer\//, 'inquirer/')
    .replace(/^node:/, '')
    .split('/');
  return Object.hasOwn(ALLOWED, `node:${first}`) ? `node:${first}` : first;
}

function at(path: string, line: number): string {
  return `src/${path}:${line}`;
}
