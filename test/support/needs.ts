import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Whether an external tool is on the PATH, for tests that cannot do without: `test.runIf(needs('strace'))(…)`.
 * A missing tool is named in the output. Under REPAIR_NO_SKIP=1, as in .ci/run, it fails the file instead:
 * a test that never runs anywhere protects nobody. .ci/run installs what stands in a call of this function.
 */
export function needs(tool: string, env: NodeJS.ProcessEnv = process.env): boolean {
  if ((env['PATH'] ?? '').split(delimiter).some((folder) => isExecutable(join(folder, tool)))) return true;
  if (env['REPAIR_NO_SKIP'] === '1')
    throw new Error(`${tool} is missing, and REPAIR_NO_SKIP=1 forbids skipping`);
  console.warn(`skipped: ${tool} is not installed`);
  return false;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
