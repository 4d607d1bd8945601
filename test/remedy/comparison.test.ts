import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { money, type Money } from '../../src/money.ts';
import type { BusinessProfile } from '../../src/remedy/arithmetic.ts';
import {
  boundsOf,
  comparisonOf,
  offerOf,
  type Comparison,
  type ComparisonFacts,
} from '../../src/remedy/comparison.ts';
import type { PossibleRemedy } from '../../src/remedy/recommend.ts';
import { fills, recordOf, says, TODAY, usd } from '../support/case.ts';
import { possible } from '../support/remedies.ts';

const eur = money(40, 'EUR');
const pay = possible('pay', 'refund', 'restore', { amount: 100, cash: true });
const gift = possible('gift', 'goodwill', 'goodwill', { amount: 50 });
const fix = possible('fix', 'redo', 'restore', { hours: 2, value: 80 });
const lost = (amount: number): EventBody =>
  fills('harms', [{ kind: 'direct_cost', amount: usd(amount), grade: 'documented', mine_percent: 100 }]);

function factsOf(all: readonly PossibleRemedy[], known: Partial<ComparisonFacts> = {}): ComparisonFacts {
  const recommended = all.map(({ remedy }) => remedy.id);
  return {
    record: recordOf(),
    profile: {},
    currency: 'USD',
    possible: all,
    rules: [],
    recommendation: { recommended, generous: recommended, rejected: [], trace: [] },
    budget: undefined,
    today: TODAY,
    ...known,
  };
}

test('of an empty case what is not known is null, and what does not arise is absent', () => {
  const { lines, ...rest } = comparisonOf(factsOf([]));
  expect(lines.map(({ id }) => id)).toEqual(['restore_floor', 'rent_line', 'stake']);
  expect(rest).toEqual({
    restoreFloor: usd(0),
    ifDocumented: usd(0),
    rentLine: null,
    stake: null,
    packages: [],
    rejected: [],
    missing: [],
  });
});

test('of a full one the sums, what was chosen and what was turned down', () => {
  const rejected = [{ id: 'gift', rule: 'cap', because: 'it is too much' }];
  const harms = [
    { kind: 'direct_cost', amount: usd(90), grade: 'documented', mine_percent: 100 },
    { kind: 'lost_revenue', amount: usd(10), grade: 'stated_by_client', mine_percent: 100 },
  ];
  const record = recordOf(
    fills('harms', harms),
    fills('exposure.monthlyMargin', usd(100)),
    fills('exposure.monthsLeft', 10),
    fills('remedy.chosen', ['gift']),
  );
  const profile = { cash: usd(900), essentials: usd(400) };
  const facts = factsOf([pay, gift], { record, profile });
  const recommendation = { ...facts.recommendation, rejected };
  expect(comparisonOf({ ...facts, recommendation })).toMatchObject({
    restoreFloor: usd(90),
    ifDocumented: usd(100),
    rentLine: usd(500),
    stake: usd(1000),
    packages: [{ name: 'lean' }, { name: 'recommended', breakEvenPoints: { total: 15 }, staged: false }],
    rejected,
    yours: { name: 'yours', parts: [{ id: 'gift' }] },
  });
});

test('any choice, and the line that it is held against', () => {
  const profile = { cash: usd(450), essentials: usd(400) };
  const { offer, rentLine } = offerOf(factsOf([pay, gift], { profile }), ['pay']);
  expect(offer).toMatchObject({ name: 'recommended', parts: [{ id: 'pay' }], staged: true });
  expect(rentLine).toEqual(usd(50));
  expect(offerOf(factsOf([pay]), []).rentLine).toBeNull();
});

test('the bounds of a recommendation', () => {
  const harm = { kind: 'direct_cost', amount: usd(90), grade: 'documented', mine_percent: 50 };
  const profile = { cash: usd(450), essentials: usd(400) };
  expect(boundsOf(recordOf(fills('harms', [harm])), profile, 'USD', usd(1000))).toEqual({
    fee: usd(1000),
    restoreFloor: usd(45),
    documentedLoss: usd(90),
    room: usd(50),
  });
});

function asking(asks = usd(200), ...parts: readonly string[]): EventBody[] {
  return [
    { type: 'offered', parts: parts.length === 0 ? ['pay'] : parts },
    says({ from: 'client', to: 'me', answer: 'countered', asks }),
  ];
}

describe('a counter-offer', () => {
  const cap = { id: 'R11', when: 'true', then: 'cap', percent: 150, because: 'x', source: 'x#1' } as const;
  const noted = possible('noted', 'process_change', 'relationship', { hours: 1, value: 20 });

  /** [all that is possible, what happened, what was offered in money, half-way] */
  test.each<[string, PossibleRemedy[], EventBody[], Money | null, Money | null]>([
    ['half-way between', [pay], asking(), usd(100), usd(150)],
    ['from what was offered, not from what is recommended', [pay, gift], asking(), usd(100), usd(150)],
    ['a gesture in money counts', [pay, gift], asking(usd(200), 'pay', 'gift'), usd(150), usd(175)],
    [
      'the hours of the work itself are not money',
      [pay, fix, noted],
      asking(usd(200), 'pay', 'fix', 'noted'),
      usd(100),
      usd(150),
    ],
    ['only work was offered', [fix], asking(usd(200), 'fix'), usd(0), usd(100)],
    ['who asks for less gets that', [pay], asking(usd(40)), usd(100), usd(40)],
    ['as much as is offered', [pay], asking(usd(100)), usd(100), usd(100)],
    ['but never less than is owed', [pay], [...asking(usd(40)), lost(90)], usd(100), usd(90)],
    ['more is owed than is offered', [pay], [...asking(), lost(150)], usd(100), usd(175)],
    [
      'a sum that is not known yet',
      [possible('pay', 'refund', 'restore', { cash: true })],
      asking(),
      null,
      null,
    ],
    ['what was offered is not possible any more', [], asking(), null, null],
  ])('%s', (_title, all, events, offered, between) => {
    expect(comparisonOf(factsOf(all, { record: recordOf(...events) })).counter).toEqual({
      asks: events.flatMap((event) => (event.type === 'said' ? [event.asks] : []))[0],
      offered,
      between,
      most: null,
    });
  });

  test.each<[string, asks: number, EventBody[], between: number, most: number]>([
    ['below the most', 200, [], 150, 300],
    ['never above the most', 900, [], 300, 300],
    ['a loss that they can show is more', 900, [lost(400)], 650, 400],
  ])('%s', (_title, asks, more, between, most) => {
    const record = recordOf(...asking(usd(asks)), fills('exposure.feeAffected', usd(200)), ...more);
    expect(comparisonOf(factsOf([pay], { record, rules: [cap] })).counter).toMatchObject({
      between: usd(Math.min(between, most)),
      most: usd(most),
    });
  });

  test.each([
    ['in another currency it is not compared', asking(eur)],
    ['nothing else is asked for', []],
  ])('%s', (_title, events) => {
    expect(comparisonOf(factsOf([pay], { record: recordOf(...events) })).counter).toBeUndefined();
  });
});

describe('a budget', () => {
  test.each<[string, PossibleRemedy[], Comparison['budget']]>([
    ['what restores comes first', [pay, fix, gift], { most: usd(150), least: usd(180) }],
    ['nothing to restore, nothing has to be paid', [gift], { most: usd(150), least: usd(0) }],
    ['no price yet', [{ ...fix, cost: undefined }, gift], { most: usd(150), least: null }],
    ['nothing at all', [], { most: usd(150), least: usd(0) }],
  ])('%s', (_title, all, budget) => {
    expect(comparisonOf(factsOf(all, { budget: usd(150) })).budget).toEqual(budget);
  });
});

describe('what is missing for a figure', () => {
  const claim = possible('claim', 'insurer_claim', 'restore', { amount: 300 });
  const poor = { cash: usd(9), essentials: usd(5) };

  test.each<[string, PossibleRemedy[], BusinessProfile, string[]]>([
    ['nothing', [gift], {}, []],
    ['the rate of work', [fix], {}, ['rate']],
    ['a rate in another currency', [fix], { rate: eur }, ['rate']],
    ['the share of it that would have been sold', [fix], { rate: usd(50) }, ['soldShare']],
    ['all of work is known', [fix], { rate: usd(50), soldShare: 0 }, []],
    ['what there is to pay with', [pay], {}, ['cash', 'essentials']],
    ['in another currency', [pay], { cash: eur, essentials: eur }, ['cash', 'essentials']],
    ['all of that is known', [pay], poor, []],
    [
      'what stands in another currency',
      [pay],
      { ...poor, taxSetAside: eur, payables: usd(1), wages: eur },
      ['taxSetAside', 'wages'],
    ],
    ['where nothing is paid, nothing of that matters', [gift], { wages: eur }, []],
    ['the excess', [{ ...claim, cost: undefined }], {}, ['insurance.excess']],
    ['the excess is known', [claim], {}, []],
    [
      'how much is claimed',
      [{ ...possible('claim', 'insurer_claim', 'restore'), cost: undefined }],
      {},
      ['claim'],
    ],
    ['the sum of a remedy', [{ ...gift, cost: undefined }], {}, ['gift']],
    ['hours without a price are the rate', [{ ...fix, cost: undefined }], {}, ['rate']],
  ])('%s', (_title, all, profile, missing) => {
    expect(comparisonOf(factsOf(all, { profile })).missing).toEqual(missing);
  });
});
