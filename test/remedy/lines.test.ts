import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { money } from '../../src/money.ts';
import type { Rule } from '../../src/playbook/schema.ts';
import { linesOf, type Line, type LineFacts } from '../../src/remedy/lines.ts';
import type { RemedyPackage } from '../../src/remedy/packages.ts';
import { fills, recordOf, usd } from '../support/case.ts';
import { possible } from '../support/remedies.ts';

const eur = money(40, 'EUR');

function lines(known: Partial<LineFacts> = {}, ...events: readonly EventBody[]): Line[] {
  return linesOf({
    record: recordOf(...events),
    profile: {},
    currency: 'USD',
    possible: [],
    rules: [],
    packages: [],
    ...known,
  });
}

function lineOf(
  id: string,
  known: Partial<LineFacts> = {},
  ...events: readonly EventBody[]
): Line | undefined {
  return lines(known, ...events).find((line) => line.id === id);
}

const ids = (all: readonly Line[]): string[] => all.map(({ id }) => id);

describe('what is owed', () => {
  test('of an empty case only what always stands there, as nothing or not known', () => {
    expect(lines().map(({ id, inputs, result }) => ({ id, inputs, result }))).toEqual([
      { id: 'restore_floor', inputs: {}, result: usd(0) },
      {
        id: 'rent_line',
        inputs: { cash: null, essentials: null, tax_set_aside: null, payables: null, wages: null },
        result: null,
      },
      { id: 'stake', inputs: { monthly_margin: null, months: null }, result: null },
    ]);
  });

  test('each harm with an amount, its share, what was paid back and how well it is proved', () => {
    const harms = [
      { kind: 'direct_cost', amount: usd(400), grade: 'documented', mine_percent: 50, repaid: usd(20) },
      { kind: 'embarrassment' },
      { kind: 'lost_revenue', amount: usd(90), grade: 'documented', mine_percent: 100 },
    ];
    const all = lines({}, fills('harms', harms));
    expect(all[0]).toMatchObject({
      inputs: {
        direct_cost_1: 'USD 400.00 × 50 % − USD 20.00 repaid (documented)',
        lost_revenue_3: 'USD 90.00 × 100 % (documented)',
      },
      result: usd(270),
    });
    expect(ids(all)).toEqual(['restore_floor', 'rent_line', 'stake']);
  });

  test.each([
    ['stated_by_client', 'if_documented', usd(400)],
    ['my_estimate', 'estimated', usd(400)],
    ['unknown', 'if_documented', undefined],
    ['unknown', 'estimated', undefined],
  ])('what is %s: %s', (grade, id, result) => {
    const harm = { kind: 'direct_cost', amount: usd(400), grade, mine_percent: 100 };
    expect(lineOf(id, {}, fills('harms', [harm]))?.result).toEqual(result);
    expect(lineOf(id, {}, fills('harms', [{ kind: 'direct_cost', grade }]))).toBeUndefined();
  });
});

test('a share of the fee that bought nothing', () => {
  const refund = possible('back', 'refund', 'restore', { amount: 250 });
  const share = { ...refund, part: { ...refund.part, percent: 25 } };
  const fee = fills('exposure.feeAffected', usd(1000));
  expect(lineOf('value_not_received', { possible: [share] }, fee)).toMatchObject({
    inputs: { affected_fee: usd(1000), percent: 25 },
    result: usd(250),
  });
  expect(lineOf('value_not_received', { possible: [refund] }, fee)).toBeUndefined();
  const gift = { ...share, remedy: { ...share.remedy, type: 'goodwill' as const } };
  expect(lineOf('value_not_received', { possible: [gift] }, fee)).toBeUndefined();
});

describe('work', () => {
  const fix = possible('fix', 'redo', 'restore', { hours: 4, value: 200 });

  test('at the rate', () => {
    const known = { possible: [fix], profile: { rate: usd(50), soldShare: 80 } };
    expect(lineOf('cost_of_work.fix', known)).toMatchObject({
      formula: 'hours × rate × share that would have been sold + outlay',
      inputs: { hours: 4, rate: usd(50), sold_share: 80 },
      result: usd(200),
    });
    expect(lineOf('value_of_work.fix', known)).toMatchObject({
      inputs: { hours: 4, rate: usd(50) },
      result: usd(200),
    });
  });

  test.each([
    ['no rate is known', {}, { hours: 4, rate: null, sold_share: 100 }],
    ['what an hour really costs', { realCost: usd(20) }, { hours: 4, real_cost: usd(20) }],
    [
      'the rate before that',
      { rate: usd(50), realCost: usd(20) },
      { hours: 4, rate: usd(50), sold_share: 100 },
    ],
    ['a rate in another currency', { rate: eur, realCost: usd(20) }, { hours: 4, real_cost: usd(20) }],
    ['both in another currency', { rate: eur, realCost: eur }, { hours: 4, rate: eur, sold_share: 100 }],
  ])('%s', (_title, profile, inputs) => {
    expect(lineOf('cost_of_work.fix', { possible: [fix], profile })?.inputs).toStrictEqual(inputs);
  });

  test('with what has to be bought for it', () => {
    const dear = { ...fix, part: { ...fix.part, amount: usd(30) } };
    for (const profile of [{ rate: usd(50) }, { realCost: usd(20) }]) {
      const all = lines({ possible: [dear], profile });
      for (const id of ['cost_of_work.fix', 'value_of_work.fix'])
        expect(all.find((line) => line.id === id)?.inputs).toMatchObject({ outlay: usd(30) });
    }
  });

  test('what it is worth to them for what it costs', () => {
    const half = { ...fix, cost: usd(100) };
    expect(lineOf('leverage.fix', { possible: [half] })).toMatchObject({
      inputs: { value: usd(200), cost: usd(100) },
      result: 2,
    });
  });

  test.each([
    ['no price yet', { ...fix, cost: undefined }],
    ['nobody knows its worth', { ...fix, value: undefined }],
    ['it costs nothing', { ...fix, cost: usd(0) }],
    ['no work', possible('fix', 'refund', 'restore', { amount: 5 })],
  ])('no leverage: %s', (_title, one) => {
    const work = one.part.hours === undefined ? [] : ['cost_of_work.fix', 'value_of_work.fix'];
    expect(ids(lines({ possible: [one] }))).toEqual(['restore_floor', ...work, 'rent_line', 'stake']);
  });

  test('what is not known is null; a remedy without hours has no line', () => {
    const open = { ...fix, cost: undefined, value: undefined };
    expect(lineOf('cost_of_work.fix', { possible: [open] })?.result).toBeNull();
    expect(lineOf('value_of_work.fix', { possible: [open] })?.result).toBeNull();
    const all = lines({ possible: [possible('pay', 'refund', 'restore', { amount: 5 })] });
    expect(ids(all)).toEqual(['restore_floor', 'rent_line', 'stake']);
  });
});

test('the rent line and the stake', () => {
  const profile = {
    cash: usd(900),
    essentials: usd(400),
    taxSetAside: usd(30),
    payables: usd(20),
    wages: usd(10),
  };
  expect(lineOf('rent_line', { profile })).toMatchObject({
    inputs: {
      cash: usd(900),
      essentials: usd(400),
      tax_set_aside: usd(30),
      payables: usd(20),
      wages: usd(10),
    },
    result: usd(440),
  });
  const worth = [fills('exposure.monthlyMargin', usd(300)), fills('exposure.monthsLeft', 6)];
  expect(lineOf('stake', {}, ...worth)).toMatchObject({
    inputs: { monthly_margin: usd(300), months: 6 },
    result: usd(1800),
  });
});

describe('the cap', () => {
  const cap: Rule = { id: 'cap', when: 'true', then: 'cap', percent: 150, because: 'so', source: 'x#1' };
  const fee = fills('exposure.feeAffected', usd(1000));

  test('is a share of the fee', () => {
    expect(lineOf('cap', { rules: [cap] }, fee)).toMatchObject({
      inputs: { affected_fee: usd(1000), percent: 150 },
      result: usd(1500),
    });
  });

  test.each<[string, Rule]>([
    ['of some remedies alone', { ...cap, types: ['goodwill'] }],
    ['of one purpose alone', { ...cap, purpose: 'goodwill' }],
    ['another rule', { ...cap, then: 'hold' }],
  ])('has no line: %s', (_title, rule) => {
    expect(lineOf('cap', { rules: [rule] }, fee)).toBeUndefined();
  });
});

function points(total: number | null): Partial<RemedyPackage> {
  return { breakEvenPoints: { goodwill: null, total } };
}

describe('each package', () => {
  const whole: RemedyPackage = {
    name: 'recommended',
    parts: [],
    costToMe: usd(200),
    valueToClient: null,
    total: usd(200),
    goodwillCost: usd(50),
    breakEvenPoints: { goodwill: 5, total: 20 },
    cashBy: [
      { due: '2026-01-20', amount: usd(60) },
      { due: '2026-02-20', amount: usd(40) },
    ],
    staged: true,
    affordable: null,
    trace: [],
  };
  const worth = [fills('exposure.monthlyMargin', usd(100)), fills('exposure.monthsLeft', 10)];

  test('what is paid in parts', () => {
    expect(lineOf('staged.recommended', { packages: [whole] })).toMatchObject({
      inputs: { '1_2026-01-20': usd(60), '2_2026-02-20': usd(40) },
      result: usd(100),
    });
    const [once, nothing] = [
      { ...whole, staged: false },
      { ...whole, cashBy: [] },
    ];
    for (const one of [once, nothing])
      expect(ids(lines({ packages: [one] }))).toEqual(['restore_floor', 'rent_line', 'stake']);
  });

  test('when it pays for itself, all of it and what goes beyond restoring', () => {
    const known = { packages: [whole] };
    expect(lineOf('break_even.recommended', known, ...worth)).toMatchObject({
      inputs: { cost: usd(200), stake: usd(1000) },
      result: 20,
    });
    expect(lineOf('break_even_goodwill.recommended', known, ...worth)).toMatchObject({
      inputs: { cost: usd(50), stake: usd(1000) },
      result: 5,
    });
  });

  test.each<[string, Partial<RemedyPackage>, EventBody[]]>([
    ['no price', { ...points(20), total: null }, worth],
    ['nothing is at stake', points(20), []],
    ['no points', points(null), worth],
    ['it costs nothing', { ...points(20), total: usd(0) }, worth],
  ])('no line for that: %s', (_title, more, events) => {
    const one = { ...whole, staged: false, ...more };
    expect(ids(lines({ packages: [one] }, ...events))).toEqual(['restore_floor', 'rent_line', 'stake']);
  });
});
