import { expect, test } from 'vitest';
import type { Lessons } from '../../src/report/lessons.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { changes, fills, promises, says } from '../support/case.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld } from '../support/stories.ts';
import { world } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

test('an empty record claims nothing', async () => {
  const { repair, screen, json } = world();
  expect(await repair('report')).toBe(0);
  expect(screen.out).toBe('There is no case to learn from yet.\n');
  await repair('report', '--json');
  expect(json<Lessons>()).toMatchObject({ cases: { total: 0 }, caution: [], lessons: [] });
});

test('few cases are stories, not numbers: counts and no share', async () => {
  const { repair, screen } = await pictureWorld();
  await repair('apology', 'sent', 'R-1');
  await repair('promise', 'keep', EXTRA_PIECE);
  await repair('promise', 'keep', DEDUCTION);
  await repair('close', '1', '--outcome', 'repaired', '--lesson', 'No picture without its licence.');
  expect(await repair('report')).toBe(0);
  expect(screen.out).toMatch(/^Lessons, Thursday 15 January 2026: 1 case, 1 closed$/m);
  expect(screen.out).toMatch(/^To clients +2 made; 2 of 2 kept by the first day/m);
  expect(screen.out).not.toContain('%');
  expect(screen.out).toMatch(/^R-1 {2}No picture without its licence\. \(Harbour Dental\)$/m);
  expect(screen.out).toContain('too few to tell');
});

test('a closing by force is reported', async () => {
  const { repair, screen } = await pictureWorld();
  await repair('apology', 'sent', 'R-1');
  await repair('close', '1', '--outcome', 'repaired', '--lesson', 'Ask.', '--force');
  await repair('report');
  expect(screen.out).toMatch(/^Closed early +with a promise still open: R-1$/m);
});

test('from five promises on there is a share, and what was late counts', async () => {
  const store = memoryStore();
  for (let number = 1; number <= 5; number += 1) {
    await writtenCase(store, `Client ${number}`, (id) => [
      fills('causes.primary', number === 5 ? 'silence' : 'check_skipped'),
      promises(`${id}.1`, { due: '2026-01-10' }),
      says({ about: 'apology' }),
      changes(`${id}.1`, 'kept', number === 1 ? '2026-01-12' : '2026-01-10'),
    ]);
  }
  const { repair, screen } = world({ store });
  await repair('report');
  expect(screen.out).toMatch(/^To clients +5 made; 4 of 5 kept by the first day/m);
  expect(screen.out).toMatch(/1\s+kept late/);
  expect(screen.out).toMatch(/^Causes +check skipped 4 \(R-1, R-2, R-3, R-4\); silence 1 \(R-5\)$/m);
  expect(screen.out).not.toContain('too few');
  expect(screen.out).toContain('Only what you record can show up here');
});
