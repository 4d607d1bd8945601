import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export function document(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What stands below a heading, up to the next one of its level or above. @throws Error if there is no such heading */
export function section(text: string, heading: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'));
  if (first === -1) throw new Error(`there is no heading “${heading}”`);
  const level = /^#+/.exec(lines[first] ?? '')?.[0].length ?? 1;
  const length = lines.slice(first + 1).findIndex((line) => (/^(#+) /.exec(line)?.[1]?.length ?? 9) <= level);
  return lines.slice(first + 1, length === -1 ? undefined : first + 1 + length).join('\n');
}

/** The code in the first column of the tables of a text, each piece of it: `a`, `b` → a, b. */
export function firstColumn(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|---'));
  return rows.flatMap((row) => codeIn(row.split(/(?<!\\)\|/)[1] ?? ''));
}

/** The code inside the lines of a text, without its blocks. */
export function codeIn(text: string): string[] {
  return [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The fenced block behind a marker such as `<!-- the main job -->`. @throws Error if there is none */
export function fenced(text: string, marker: string): string {
  const [, block] = new RegExp(`<!-- ${marker} -->\n\`\`\`[a-z]+\n([\\s\\S]*?)\`\`\``).exec(text) ?? [];
  if (block === undefined) throw new Error(`there is no block behind “${marker}”`);
  return block;
}

/** Where the links of a document lead, without those to the web. */
export function links(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to).filter((to) => !to.includes('://'));
}
