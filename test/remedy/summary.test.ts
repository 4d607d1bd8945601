import { describe, expect, test } from 'vitest';
import type { Money } from '../../src/money.ts';
import type { RemedyPackage } from '../../src/remedy/packages.ts';
import { givenBack, offerWords, owedWords, packageWords } from '../../src/remedy/summary.ts';
import { usd } from '../support/case.ts';

type Part = RemedyPackage['parts'][number];

function part(id: string, more: Partial<Part> = {}): Part {
  const known = { costToMe: null, valueToClient: null, leverage: null };
  return { id, type: 'redo', purpose: 'restore', cash: false, label: id, ...known, ...more };
}

const FIX = part('fix', { costToMe: usd(200), valueToClient: usd(300) });
const OPEN = part('open');

function packageWith(more: Partial<RemedyPackage> = {}): RemedyPackage {
  return {
    name: 'recommended',
    parts: [FIX],
    costToMe: usd(200),
    valueToClient: null,
    total: null,
    goodwillCost: null,
    breakEvenPoints: { goodwill: null, total: null },
    cashBy: [],
    staged: false,
    affordable: null,
    trace: [],
    ...more,
  };
}

const TODAY = '2026-01-15';

const paid = (...days: readonly string[]): RemedyPackage['cashBy'] =>
  days.map((due, index) => ({ due, amount: usd(250 + index) }));
const ONE = paid('2026-01-22');

describe('what a package comes to', () => {
  test.each<[string, Partial<RemedyPackage>, string]>([
    ['a cost, nothing in cash', {}, 'costs you USD 200.00, nothing in cash'],
    [
      'what it is worth to them',
      { valueToClient: usd(40), parts: [part('gift', { type: 'goodwill', valueToClient: usd(40) })] },
      'costs you USD 200.00, worth USD 40.00 to them, nothing in cash',
    ],
    [
      'of which so much is what they paid for',
      {
        valueToClient: usd(350),
        parts: [
          FIX,
          part('note', { type: 'process_change', valueToClient: usd(10) }),
          part('gift', { type: 'goodwill', valueToClient: usd(40) }),
        ],
      },
      'costs you USD 200.00, worth USD 350.00 to them, of which USD 310.00 is the work itself, nothing in cash',
    ],
    [
      'all of it what they paid for',
      { valueToClient: usd(300) },
      'costs you USD 200.00, worth USD 300.00 to them, all of it the work itself, nothing in cash',
    ],
    [
      'words that cost nothing are no work',
      {
        valueToClient: usd(40),
        parts: [
          part('note', { type: 'process_change', valueToClient: usd(0) }),
          part('gift', { type: 'goodwill', valueToClient: usd(40) }),
        ],
      },
      'costs you USD 200.00, worth USD 40.00 to them, nothing in cash',
    ],
    [
      'no price yet',
      { costToMe: null, parts: [OPEN] },
      'costs you work that has no price yet, nothing in cash',
    ],
    [
      'no price yet for a part of it',
      { costToMe: null, parts: [FIX, OPEN, FIX] },
      'costs you USD 400.00 and work that has no price yet, nothing in cash',
    ],
    [
      'three payments, each told',
      { cashBy: paid('2026-01-22', '2026-02-22', '2026-03-22') },
      'costs you USD 200.00, in cash USD 250.00 by Thu 22 Jan and USD 251.00 by Sun 22 Feb and USD 252.00 by Sun 22 Mar; not known if the rent is safe',
    ],
    [
      'two on one day are one',
      { cashBy: paid('2026-01-22', '2026-01-22', '2026-02-22') },
      'costs you USD 200.00, in cash USD 501.00 by Thu 22 Jan and USD 252.00 by Sun 22 Feb; not known if the rent is safe',
    ],
    [
      'four, told by the first and the last',
      { cashBy: paid('2026-01-22', '2026-02-22', '2026-03-22', '2026-04-22') },
      'costs you USD 200.00, in cash USD 250.00 by Thu 22 Jan and 3 more parts until Wed 22 Apr; not known if the rent is safe',
    ],
    [
      'a day of another year, told with its year',
      { cashBy: paid('2027-01-08') },
      'costs you USD 200.00, in cash USD 250.00 by Fri 8 Jan 2027; not known if the rent is safe',
    ],
    [
      'when it pays for itself',
      { breakEvenPoints: { goodwill: 5, total: 27.8 } },
      'costs you USD 200.00, nothing in cash; the gesture pays for itself if it raises the chance of keeping them by 5.0 points, all of it by 27.8',
    ],
    [
      'no gesture, nothing to pay for itself',
      { breakEvenPoints: { goodwill: 0, total: 27.8 } },
      'costs you USD 200.00, nothing in cash',
    ],
    [
      'the gesture has a price, the rest has none',
      { breakEvenPoints: { goodwill: 5, total: null } },
      'costs you USD 200.00, nothing in cash',
    ],
  ])('%s', (_title, more, words) => {
    expect(packageWords(packageWith(more), { rentLine: null }, TODAY)).toBe(words);
  });

  test.each<[string, Partial<RemedyPackage>, rentLine: Money | null, string | undefined]>([
    [
      'more than the budget, whatever the rent says',
      { affordable: false },
      usd(900),
      'more than your budget',
    ],
    ['the line is not known, and nothing is paid', {}, null, undefined],
    ['the line is not known', { cashBy: ONE }, null, 'not known if the rent is safe'],
    ['the rent is short already, and nothing is paid', {}, usd(-1), undefined],
    ['the rent is short already', { cashBy: ONE, staged: true }, usd(-1), 'none of it within a month'],
    ['in parts', { cashBy: ONE, staged: true }, usd(0), 'in parts, so the rent is safe'],
    ['there is room', { cashBy: ONE }, usd(300), 'the rent is safe'],
  ])('%s', (_title, more, rentLine, verdict) => {
    const [, ...said] = packageWords(packageWith(more), { rentLine }, TODAY).split('; ');
    expect(said).toEqual(verdict === undefined ? [] : [verdict]);
  });
});

test('an offer that is put together', () => {
  expect(offerWords(packageWith({ parts: [] }), { rentLine: null, restoreFloor: usd(0) }, TODAY)).toBe(
    'Nothing is offered.',
  );
  expect(offerWords(packageWith(), { rentLine: null, restoreFloor: usd(0) }, TODAY)).toBe(
    'This offer costs you USD 200.00, nothing in cash.',
  );
});

test.each([
  [usd('0.01'), 'You owe at least USD 0.01.'],
  [usd(0), ''],
])('owed in any case: %j', (restoreFloor, words) => {
  expect(owedWords({ restoreFloor })).toBe(words);
});

describe('what is given back', () => {
  const refund = (amount: number, more: Partial<Part> = {}): Part =>
    part('back', { type: 'refund', amount: usd(amount), ...more });

  test.each<[string, Part[], Money | undefined]>([
    ['no refund', [FIX], undefined],
    ['all that is refunded', [refund(40), FIX, refund(2)], usd(42)],
    ['a refund for goodwill gives nothing back', [refund(40, { purpose: 'goodwill' })], undefined],
    ['what is restored in another way is not given back', [part('net', { amount: usd(40) })], undefined],
    ['a refund whose amount is open', [part('back', { type: 'refund' })], undefined],
  ])('%s', (_title, parts, amount) => {
    expect(givenBack({ packages: [packageWith({ parts })] })).toEqual(amount);
  });

  test('only as far as it is recommended', () => {
    const packages = [
      packageWith({ name: 'lean', parts: [refund(40)] }),
      packageWith({ parts: [refund(7)] }),
    ];
    expect(givenBack({ packages })).toEqual(usd(7));
    expect(givenBack({ packages: [] })).toBeUndefined();
  });
});
