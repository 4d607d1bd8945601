import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/dates.ts';
import { workingDayCounter } from '../../src/report/working-days.ts';
import { businessDaysBetween } from '../support/business-days.ts';

const FROM = '2025-12-01';
const TO = '2026-03-31';
const day = fc.nat(120).map((days) => addDays(FROM, days));

test('it counts as the calendar does, day by day', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      fc.array(day, { maxLength: 5 }),
      day,
      day,
      (workingDays, holidays, a, b) => {
        const [after, until] = a < b ? [a, b] : [b, a];
        const calendar = { workingDays, holidays };
        expect(workingDayCounter(calendar, FROM, TO)(after, until)).toBe(
          businessDaysBetween(after, until, calendar),
        );
      },
    ),
  );
});

test('settings without a working day count as Monday to Friday; backwards is none', () => {
  expect(workingDayCounter({ workingDays: [] }, FROM, TO)('2026-01-15', '2026-01-22')).toBe(5);
  expect(workingDayCounter({ workingDays: [0, 8] }, FROM, TO)('2026-01-15', '2026-01-22')).toBe(5);
  expect(workingDayCounter({}, FROM, TO)('2026-01-22', '2026-01-15')).toBe(0);
});
