import { describe, expect, test } from 'vitest';
import type { RemedyPart } from '../../src/case/schema.ts';
import { money, type Money } from '../../src/money.ts';
import {
  costOfWork,
  estimatedLoss,
  floorIfDocumented,
  profileOf,
  restoreFloor,
  type BusinessProfile,
} from '../../src/remedy/arithmetic.ts';
import { cashOf, costOf, valueOf } from '../../src/remedy/price.ts';
import { usd } from '../support/case.ts';

const eur = money(100, 'EUR');
const part = (type: RemedyPart['type'], more: Partial<RemedyPart> = {}): RemedyPart => ({
  id: 'one',
  type,
  purpose: 'restore',
  cash: false,
  ...more,
});
const known: BusinessProfile = { rate: usd(80), soldShare: 50, 'insurance.excess': usd(250) };

describe('what a part costs me, and what it is worth to them', () => {
  test.each<[string, RemedyPart, BusinessProfile, cost: Money | undefined, value: Money | undefined]>([
    ['money', part('refund', { amount: usd(400) }), {}, usd(400), usd(400)],
    ['work', part('redo', { hours: 3 }), known, usd(120), usd(240)],
    ['money and work', part('redo', { amount: usd(30), hours: 3 }), known, usd(150), usd(270)],
    ['work without a rate', part('redo', { hours: 3 }), {}, undefined, undefined],
    [
      'work, with what an hour really costs',
      part('redo', { hours: 3 }),
      { realCost: usd(20) },
      usd(60),
      undefined,
    ],
    ['money and work without a rate', part('redo', { amount: usd(30), hours: 3 }), {}, undefined, undefined],
    [
      'a rate in another currency',
      part('redo', { hours: 3 }),
      { rate: eur, realCost: usd(20) },
      usd(60),
      undefined,
    ],
    ['nobody knows how much', part('refund'), known, undefined, undefined],
    ['no hours', part('redo', { hours: 0 }), known, undefined, undefined],
    ['words', part('explanation'), {}, usd(0), usd(0)],
    ['another way of working', part('process_change'), {}, usd(0), usd(0)],
    ['a good end', part('graceful_exit'), {}, usd(0), usd(0)],
    ['words that take hours', part('explanation', { hours: 2 }), known, usd(80), usd(160)],
    ['a compromise is not free', part('compromise'), {}, undefined, undefined],
    ['money in another currency', part('refund', { amount: eur }), known, undefined, undefined],
    ['the insurer pays', part('insurer_claim', { amount: usd(400) }), known, usd(250), usd(400)],
    ['the insurer pays nothing', part('insurer_claim', { amount: usd(200) }), known, usd(200), usd(200)],
    ['an excess nobody knows', part('insurer_claim', { amount: usd(400) }), {}, undefined, usd(400)],
    [
      'an excess in another currency',
      part('insurer_claim', { amount: usd(400) }),
      { 'insurance.excess': eur },
      undefined,
      usd(400),
    ],
    ['a claim of nobody knows how much', part('insurer_claim'), known, undefined, undefined],
  ])('%s', (_title, one, profile, cost, value) => {
    expect(costOf(one, profile, 'USD')).toEqual(cost);
    expect(valueOf(one, profile, 'USD')).toEqual(value);
  });

  test('what leaves the account is the money; of a claim on the insurer the excess', () => {
    const refund = part('refund', { amount: usd(400), cash: true });
    expect(cashOf({ part: refund, cost: usd(500) })).toEqual(usd(400));
    expect(cashOf({ part: { ...refund, cash: false }, cost: usd(500) })).toBeUndefined();
    expect(cashOf({ part: { ...refund, type: 'insurer_claim' }, cost: usd(250) })).toEqual(usd(250));
  });
});

test('hours cost their rate where they would have been sold, else what they really cost', () => {
  expect(costOfWork(3, known, 'USD')).toEqual(usd(120));
  expect(costOfWork(3, { rate: usd(80) }, 'USD')).toEqual(usd(240));
  expect(costOfWork(3, { ...known, realCost: usd(10) }, 'USD')).toEqual(usd(120));
  expect(costOfWork(3, { realCost: eur }, 'USD')).toBeUndefined();
});

test('each way of proving a loss counts where it belongs, at my share, less what was repaid of it', () => {
  const at = { kind: 'direct_cost', minePercent: 50 } as const;
  const harms = [
    { ...at, amount: usd(400), grade: 'documented', repaid: usd(50) },
    { ...at, amount: usd(100), grade: 'documented', repaid: usd(80) },
    { ...at, amount: usd(60), grade: 'stated_by_client', repaid: eur },
    { ...at, amount: usd(20), grade: 'my_estimate' },
    { ...at, amount: usd(9), grade: 'unknown' },
  ] as const;
  expect(restoreFloor(harms, 'USD')).toEqual(usd(150));
  expect(floorIfDocumented(harms, 'USD')).toEqual(usd(180));
  expect(estimatedLoss(harms, 'USD')).toEqual(usd(10));
});

test('the excess of the case comes before the usual one', () => {
  expect(profileOf(known, usd(9))['insurance.excess']).toEqual(usd(9));
  expect(profileOf(known, undefined)).toEqual(known);
});
