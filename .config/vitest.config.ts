import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export default defineConfig({
  root,
  define: { __VERSION__: JSON.stringify(version) }, // as in build.js
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/faults/sweeps/**'],
    setupFiles: [join(root, 'test/support/environment.ts')],
    reporters: ['default', join(root, '.config/closing-line.ts')],
    // A process a file, because tests set TZ, which a worker thread cannot; two fit the smallest machine we test on.
    pool: 'forks',
    maxWorkers: 2,
    // Whole programs, pseudo-terminals and the walk of every playbook share those two cores.
    testTimeout: 120_000,
    hookTimeout: 30_000,
  },
});
