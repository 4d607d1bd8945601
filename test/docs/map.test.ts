import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeIn, document, links, root, section } from './documents.ts';

const map = document('src/README.md');

test('every file that the tree names is there, below the folder it stands under', () => {
  const [, tree = ''] = /```\n([\s\S]*?)```/.exec(map) ?? [];
  let folder = '';
  const missing: string[] = [];
  for (const line of tree.trimEnd().split('\n')) {
    const [, indent = '', first = ''] = /^( *)(\S+)/.exec(line) ?? [];
    if (indent === '') folder = first.endsWith('/') ? first : '';
    const named = line.match(/[a-z-]+\.ts\b|^ *[a-z-]+\//g) ?? [];
    for (const name of named.map((one) => one.trim())) {
      const path = name === folder ? name : join(folder, name);
      if (!existsSync(join(root, 'src', path))) missing.push(path);
    }
  }
  expect(missing).toEqual([]);
});

test('every folder of src has its line in the tree and its paragraph', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((name) => !new RegExp(`^${name}/ `, 'm').test(map))).toEqual([]);
  const told = [...section(map, 'The folders').matchAll(/^\*\*([a-z, ]+)\*\*/gm)].flatMap(([, names = '']) =>
    names.split(', '),
  );
  expect(new Set(told)).toEqual(new Set(folders));
});

test('every path in its text is there, below src or below the root', () => {
  const paths = codeIn(map).filter((code) => /^[a-z.][a-z/.-]*(\.(ts|js|yaml|md)|\/)$/.test(code));
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => ![join(root, 'src', path), join(root, path)].some(existsSync))).toEqual([]);
});

test('every name in capitals that it sends to stands in the file it names', () => {
  const found = [...map.matchAll(/`([A-Z]{2,}|[a-z]+Schema)`(?:[^`|;]*?) in `([a-z/.-]+)`/g)];
  expect(found.length).toBeGreaterThan(8);
  const wrong = found.filter(
    ([, name = '', path = '']) => !document(`src/${path}`).includes(`const ${name}`),
  );
  expect(wrong.map(([text]) => text)).toEqual([]);
});

test.each([
  'README.md',
  'src/README.md',
  'playbooks/README.md',
  'test/README.md',
  '.github/CONTRIBUTING.md',
  'CHANGELOG.md',
])('the links of %s lead somewhere', (path) => {
  const broken = links(document(path)).filter((to) => !existsSync(join(root, dirname(path), to)));
  expect(broken).toEqual([]);
});
