/** `npm run test:mutants -- case` breaks each file of `src/case` in small ways, and lists what no test notices. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const [mutated = 'money', ...flags] = process.argv.slice(2);
const files = existsSync(`src/${mutated}.ts`) ? `src/${mutated}.ts` : `src/${mutated}/**/*.ts`;
const { status } = spawnSync('stryker', ['run', '.config/stryker.config.json', '--mutate', files, ...flags], {
  stdio: 'inherit',
  env: { ...process.env, MUTATED: mutated },
});
process.exitCode = status ?? 1;
