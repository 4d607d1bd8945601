import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../src/dates.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { machineOf } from '../../src/store/machine.ts';
import { bash, requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { promises, TODAY } from '../support/case.ts';
import { strictCalendar } from '../support/strict-calendar.ts';
import { writtenCase } from '../support/written-case.ts';

let home: string;
let remove = (): void => undefined;
const DAYS = Array.from({ length: 366 }, (_, ahead) => addDays(TODAY, ahead));

beforeAll(requireBuild);
beforeEach(async () => {
  ({ path: home, remove } = temporaryHome());
  const store = openJsonStore(join(home, 'repair/data'), {
    stateRoot: join(home, 'repair/state'),
    machine: machineOf(process),
    warn: () => undefined,
  });
  await writtenCase(store, 'Acme', (id) =>
    DAYS.map((due, index) => promises(`${id}.${index + 1}`, { to: 'self', due })),
  );
});
afterEach(() => remove());

test('a year of promises keeps its days in every zone', async () => {
  const now = ['--now', '2026-01-15T09:00:00+01:00'];
  const [first, ...others] = await Promise.all(
    ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Pacific/Kiritimati'].map(async (TZ) =>
      runBuilt(['calendar', ...now], { home, env: { TZ } }),
    ),
  );
  expect(strictCalendar(first?.out ?? '').map(({ day }) => day)).toEqual(DAYS);
  expect(others.filter(({ out }) => out !== first?.out)).toEqual([]);
});

/** Around midnight, in nights in which the clocks go on or back. */
test.each([
  ['America/New_York', '2026-03-07T23:59:00-05:00', 'Sunday 8 March 2026'],
  ['America/New_York', '2026-03-08T23:59:00-04:00', 'Monday 9 March 2026'],
  ['America/New_York', '2026-11-01T00:01:00-04:00', 'Monday 2 November 2026'],
  ['Europe/London', '2026-03-29T00:30:00+00:00', 'Monday 30 March 2026'],
  ['Europe/London', '2026-10-25T00:30:00+01:00', 'Monday 26 October 2026'],
  ['Europe/London', '2026-10-25T23:30:00+00:00', 'Monday 26 October 2026'],
  ['Australia/Lord_Howe', '2026-04-04T23:59:00+11:00', 'Sunday 5 April 2026'],
  ['Australia/Lord_Howe', '2026-04-05T23:59:00+10:30', 'Monday 6 April 2026'],
  ['Australia/Lord_Howe', '2026-10-03T23:59:00+10:30', 'Sunday 4 October 2026'],
])('in %s at %s tomorrow is %s', async (TZ, now, tomorrow) => {
  const env = { TZ };
  const { out } = await runBuilt(['promise', 'move', 'R-1.1', 'tomorrow', '--now', now], { home, env });
  expect(out).toContain(`, and is now due on ${tomorrow}.`);
  const kept = await runBuilt(['promise', 'keep', 'R-1.2', '--on', 'today', '--now', now], { home, env });
  expect(kept.code).toBe(0);
});

test('the file is written for its owner alone, again and again, and never over another', async () => {
  const { code } = await bash(
    'umask 000; repair calendar -o promises.ics && repair calendar -o promises.ics && echo mine > mine.ics && repair calendar -o mine.ics',
    { home },
  );
  expect(code).toBe(1);
  expect(strictCalendar(readFileSync(join(home, 'promises.ics'), 'utf8'))).toHaveLength(366);
  expect(statSync(join(home, 'promises.ics')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(home, 'mine.ics'), 'utf8')).toBe('mine\n');
  expect(readdirSync(home).toSorted()).toEqual(['mine.ics', 'promises.ics', 'repair']);
});
