import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that mirror what is mutated, a folder or a file of `src/`: `npm run test:mutants -- case`. */
const mutated = process.env['MUTATED'] ?? '';

/** Their tests set TZ, which a thread cannot; the others run in the threads that Stryker asks for, which are faster. */
const NEED_PROCESSES = ['dates', 'typed-dates', 'promises'];

const processes = {
  name: 'processes',
  configureVitest({ project }: { project: { config: { pool: string } } }): void {
    if (NEED_PROCESSES.includes(mutated)) project.config.pool = 'forks';
  },
};

export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  {
    plugins: [processes],
    test: {
      include: [`test/${mutated}/**/*.test.ts`, `test/${mutated}.test.ts`],
      exclude: ['test/**/*.property.test.ts'], // seconds each, for every mutant that a table lets live
      isolate: false,
    },
  },
);
