import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The long fault tests: `npm run test:faults`. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  { test: { include: ['test/faults/sweeps/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 60_000 } },
);
