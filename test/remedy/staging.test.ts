import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/dates.ts';
import { fits, staged, type Payment } from '../../src/remedy/staging.ts';
import { TODAY, usd } from '../support/case.ts';

/** `days:amount` of each payment, the days counted from today. */
const paying = (...list: readonly (readonly [days: number, amount: number | string])[]): Payment[] =>
  list.map(([days, amount]) => ({ due: addDays(TODAY, days), amount: usd(amount) }));

describe('what is owed in cash, as far as it can be paid', () => {
  test.each<[string, Payment[], room: number | string, Payment[]]>([
    ['nothing', [], 100, []],
    ['it fits', paying([5, 100]), 100, paying([5, 100])],
    ['two that fit together', paying([9, 40], [5, 60]), 100, paying([5, 60], [9, 40])],
    ['a part now, the rest in a month', paying([5, 150]), 100, paying([5, 100], [30, 50])],
    [
      'the rest in parts no larger than the room',
      paying([5, 350]),
      100,
      paying([5, 100], [30, '83.34'], [60, '83.33'], [90, '83.33']),
    ],
    ['parts as large as the room', paying([5, 300]), 100, paying([5, 100], [30, 100], [60, 100])],
    ['the first day first', paying([9, 80], [5, 80]), 100, paying([5, 80], [9, 20], [30, 60])],
    [
      'nothing now that would be less than a part later',
      paying([5, 1300]),
      100,
      paying(...twelve('108.34', 4, '108.33')),
    ],
    ['just enough for twelve', paying([5, 1200]), 100, paying([5, 100], ...eleven())],
    ['nothing to spare: three parts', paying([5, 90]), 0, paying([30, 30], [60, 30], [90, 30])],
    ['less than nothing', paying([5, 90]), -50, paying([30, 30], [60, 30], [90, 30])],
    ['fewer cents than parts', paying([5, '0.02']), 0, paying([30, '0.01'], [60, '0.01'])],
    ['what is due in a month stays', paying([30, 500], [5, 150]), 100, paying([5, 100], [30, 50], [30, 500])],
    ['later alone is no hurry', paying([30, 500]), 100, paying([30, 500])],
    ['the last day of the month counts', paying([29, 150]), 100, paying([29, 100], [30, 50])],
  ])('%s', (_title, payments, room, expected) => {
    const parts = staged(payments, usd(room), TODAY);
    expect(parts.toSorted(inOrder)).toEqual(expected.toSorted(inOrder));
    expect(parts.map(({ due }) => due)).toEqual(parts.map(({ due }) => due).toSorted());
  });

  test('where the room is not known, as promised', () => {
    expect(staged(paying([9, 500], [5, 500]), undefined, TODAY)).toEqual(paying([5, 500], [9, 500]));
  });
});

function twelve(large: string, count: number, small: string): [number, string][] {
  return Array.from({ length: 12 }, (_, index) => [30 + 30 * index, index < count ? large : small]);
}
function eleven(): [number, number][] {
  return Array.from({ length: 11 }, (_, index) => [30 + 30 * index, 100]);
}
function inOrder(a: Payment, b: Payment): number {
  return `${a.due} ${a.amount.amount.padStart(9)}` < `${b.due} ${b.amount.amount.padStart(9)}` ? -1 : 1;
}

test.each<[string, Payment[], room: number, boolean]>([
  ['nothing is due', [], -5, true],
  ['as much as there is', paying([5, 60], [29, 40]), 100, true],
  ['a cent more', paying([5, 60], [29, '40.01']), 100, false],
  ['later does not count', paying([5, 60], [30, 900]), 100, true],
  ['nothing to spare', paying([5, 1]), -5, false],
])('does it fit, and so stay as it was promised? %s', (_title, payments, room, does) => {
  expect(fits(payments, usd(room), TODAY)).toBe(does);
  expect(JSON.stringify(staged(payments, usd(room), TODAY)) === JSON.stringify(payments)).toBe(does);
});
