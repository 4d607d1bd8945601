import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sourceHash } from '../../.config/build-hash.js';
import { requireBuildOf, temporaryHome } from './built-program.ts';

test('nothing built, an older build and this one are told apart', () => {
  const { path: root, remove } = temporaryHome();
  onTestFinished(remove);
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/main.ts'), 'first');
  expect(() => requireBuildOf(root)).toThrow('Not built. Run: npm run build');
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/.build-hash'), sourceHash(root));
  expect(() => requireBuildOf(root)).not.toThrow();
  writeFileSync(join(root, 'src/main.ts'), 'second');
  expect(() => requireBuildOf(root)).toThrow('older than what it is made of. Run: npm run build');
});
