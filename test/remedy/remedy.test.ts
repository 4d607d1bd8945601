import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade, Harm } from '../../src/case/harms.ts';
import type { RemedyType, Purpose } from '../../src/case/schema.ts';
import { after } from '../../src/interview/engine.ts';
import { planOf } from '../../src/interview/plan.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { walkScript } from '../../src/interview/script.ts';
import type { Money } from '../../src/money.ts';
import type { Rule } from '../../src/playbook/schema.ts';
import {
  affectedFee,
  documentedLoss,
  isMoreThan,
  rentLine,
  restoreFloor,
  stake,
} from '../../src/remedy/arithmetic.ts';
import {
  recommend,
  type Bounds,
  type PossibleRemedy,
  type Recommendation,
} from '../../src/remedy/recommend.ts';
import { fills, recordOf, usd } from '../support/case.ts';
import { shippedProgram } from '../support/playbook-files.ts';

const eur: Money = { amount: '100.00', currency: 'EUR' };

const harm = (amount: Money | undefined, minePercent?: number, grade: Grade = 'documented'): Harm => ({
  kind: 'direct_cost',
  grade,
  ...(amount && { amount }),
  ...(minePercent !== undefined && { minePercent }),
});

describe('arithmetic', () => {
  test.each<[string, Harm[], string, string]>([
    ['nothing', [], '0.00', '0.00'],
    ['all mine', [harm(usd(400), 100)], '400.00', '400.00'],
    ['my share of each', [harm(usd(400), 50), harm(usd(10), 50)], '205.00', '410.00'],
    ['halves of a cent go to the client', [harm(usd('0.25'), 50)], '0.13', '0.25'],
    ['whose doing it was is not known yet', [harm(usd(400))], '0.00', '400.00'],
    ['what they only say', [harm(usd(400), 100, 'stated_by_client')], '0.00', '0.00'],
    ['what I guess', [harm(usd(400), 100, 'my_estimate')], '0.00', '0.00'],
    ['a harm without an amount', [harm(undefined, 100)], '0.00', '0.00'],
    ['another currency', [harm(eur, 100), harm(usd(5), 100)], '5.00', '5.00'],
  ])('%s: restoring costs at least %s', (_title, harms, floor, loss) => {
    expect(restoreFloor(harms, 'USD')).toEqual(usd(floor));
    expect(documentedLoss(harms, 'USD')).toEqual(usd(loss));
  });

  test.each([
    ['cash and essentials', { cash: usd(5000), essentials: usd(2000) }, usd(3000)],
    [
      'all that waits',
      { cash: usd(5000), essentials: usd(2000), taxSetAside: usd(500), payables: usd(100), wages: usd(400) },
      usd(2000),
    ],
    ['below zero', { cash: usd(100), essentials: usd(2000) }, usd(-1900)],
    ['wages in another currency', { cash: usd(5000), essentials: usd(2000), wages: eur }, undefined],
    ['no cash', { essentials: usd(2000) }, undefined],
    ['no essentials', { cash: usd(5000) }, undefined],
    ['cash in another currency', { cash: eur, essentials: usd(2000) }, undefined],
  ])('the rent line: %s', (_title, profile, line) => {
    expect(rentLine(profile, 'USD')).toEqual(line);
  });

  const affected = fills('exposure.feeAffected', usd(100));
  const total = fills('exposure.feeTotal', usd(200));
  const monthly = fills('exposure.monthlyFee', usd(300));
  test.each([
    ['none', [], 0],
    ['of the failed work', [total, monthly, affected], 100],
    ['of the whole job', [monthly, total], 200],
    ['of a month', [monthly], 300],
    ['in another currency', [fills('exposure.feeAffected', eur)], 0],
  ])('the affected fee: %s', (_title, events, fee) => {
    expect(affectedFee(recordOf(...events), 'USD')).toEqual(usd(fee));
  });

  const margin = fills('exposure.monthlyMargin', usd(300));
  const months = fills('exposure.monthsLeft', 6);
  test.each([
    ['margin times months', [margin, months], 1800],
    ['no months', [margin], undefined],
    ['no margin', [months], undefined],
    ['another currency', [fills('exposure.monthlyMargin', eur), months], undefined],
  ])('the stake: %s', (_title, events, amount) => {
    expect(stake(recordOf(...events), 'USD')).toEqual(amount === undefined ? undefined : usd(amount));
  });

  test('more is more', () => {
    expect([isMoreThan(usd(2), usd(1)), isMoreThan(usd(1), usd(1))]).toEqual([true, false]);
  });
});

function possible(
  id: string,
  type: RemedyType,
  purpose: Purpose,
  more: { amount?: number; cash?: boolean; excludes?: string[]; due?: string | undefined } = {},
): PossibleRemedy {
  const { amount, cash = false, excludes } = more;
  const due = 'due' in more ? more.due : '2026-01-20';
  return {
    remedy: { id, type, purpose, label: id, source: 'x#1', ...(excludes && { excludes }) },
    part: { id, type, purpose, cash, ...(amount !== undefined && { amount: usd(amount) }) },
    cost: amount === undefined ? undefined : usd(amount),
    value: amount === undefined ? undefined : usd(amount),
    due,
  };
}
function rule(then: Rule['then'], more: Partial<Rule> = {}): Rule {
  return { id: `R_${then}`, when: true, then, because: `because of ${then}`, source: 'x#1', ...more };
}
const bounds: Bounds = { fee: usd(1000), restoreFloor: usd(0), documentedLoss: usd(0), room: usd(100) };

/** `recommended | rejected by rule`. */
function told({ recommended, rejected }: Recommendation): string {
  return `${recommended.join(' ')} | ${rejected.map(({ id, rule: by }) => `${id}:${by}`).join(' ')}`.trim();
}

const refund = possible('refund', 'reimburse', 'restore', { amount: 400, cash: true });
const net = possible('net', 'discount_invoice', 'restore', { amount: 400 });
const redo = possible('redo', 'redo', 'restore');
const gift = possible('gift', 'goodwill', 'goodwill', { amount: 80 });
const extra = possible('extra', 'extra_work', 'goodwill');
const call = possible('call', 'explanation', 'relationship');
const all = [gift, redo, refund, extra, call];

describe('what is recommended', () => {
  test.each<[string, PossibleRemedy[], Rule[], string]>([
    ['nothing is possible', [], [rule('require')], '|'],
    ['restoration stands by itself, goodwill and the rest do not', all, [], 'redo refund |'],
    [
      'hold holds everything back',
      all,
      [rule('hold')],
      '| gift:R_hold redo:R_hold refund:R_hold extra:R_hold call:R_hold',
    ],
    [
      'hold of one purpose',
      all,
      [rule('hold', { purpose: 'goodwill' })],
      'redo refund | gift:R_hold extra:R_hold',
    ],
    ['hold of some types', all, [rule('hold', { types: ['reimburse'] })], 'redo | refund:R_hold'],
    [
      'what is required comes first',
      [redo, refund],
      [rule('require', { types: ['reimburse'] })],
      'refund redo |',
    ],
    [
      'prefer weighs less than require',
      [redo, net, refund],
      [rule('prefer', { types: ['redo'] }), rule('require', { types: ['reimburse'] })],
      'refund redo net |',
    ],
    [
      'avoid takes it out, and says why',
      [redo, refund],
      [rule('avoid', { types: ['reimburse'] })],
      'redo | refund:R_avoid',
    ],
    [
      'require outweighs avoid',
      [refund],
      [rule('avoid', { types: ['reimburse'] }), rule('require', { types: ['reimburse'] })],
      'refund |',
    ],
    ['one goodwill that a rule wants', all, [rule('prefer', { purpose: 'goodwill' })], 'redo refund gift |'],
    [
      'the goodwill that more rules want',
      all,
      [rule('prefer', { purpose: 'goodwill' }), rule('prefer', { id: 'B', types: ['extra_work'] })],
      'redo refund extra |',
    ],
    [
      'a relationship that a rule wants',
      all,
      [rule('prefer', { purpose: 'relationship' })],
      'redo refund call |',
    ],
    ['below the cap', [gift], [rule('prefer'), rule('cap', { percent: 10 })], 'gift |'],
    [
      'a cap over everything takes goodwill out, never what is owed',
      [possible('pay', 'reimburse', 'restore', { amount: 1600 }), gift],
      [rule('prefer'), rule('cap', { percent: 150 })],
      'pay | gift:R_cap',
    ],
    [
      'what is done again is not paid back as well',
      [redo, possible('back', 'refund', 'restore')],
      [],
      'redo | back:redo',
    ],
    [
      'what is promised without a day is not offered',
      [redo, possible('later', 'reimburse', 'restore', { due: undefined })],
      [rule('promise')],
      'redo | later:R_promise',
    ],
    ['above the cap', [gift, extra], [rule('prefer'), rule('cap', { percent: 5 })], 'extra | gift:R_cap'],
    ['the cap of another purpose', [refund], [rule('cap', { purpose: 'goodwill', percent: 5 })], 'refund |'],
    ['staged: cash last, but it stays', [refund, net], [rule('stage')], 'net refund |'],
    [
      'small enough is not staged',
      [possible('small', 'reimburse', 'restore', { amount: 100, cash: true }), net],
      [rule('stage')],
      'small net |',
    ],
    ['staging wants no goodwill by itself', [extra, gift], [rule('stage')], '|'],
    [
      'staged and required',
      [net, refund],
      [rule('stage'), rule('require', { types: ['reimburse', 'discount_invoice'] })],
      'net refund |',
    ],
    [
      'staged and avoided',
      [refund, net],
      [rule('stage'), rule('avoid', { types: ['reimburse'] })],
      'net | refund:R_avoid',
    ],
    [
      'what excludes gives way to what stands first',
      [net, possible('pay', 'reimburse', 'restore', { excludes: ['net'] })],
      [],
      'net | pay:net',
    ],
    [
      'the heavier one takes the place',
      [net, possible('pay', 'reimburse', 'restore', { excludes: ['net'] })],
      [rule('require', { types: ['reimburse'] })],
      'pay | net:pay',
    ],
  ])('%s', (_title, remedies, rules, expected) => {
    expect(told(recommend(remedies, rules, bounds))).toBe(expected);
  });

  test('every rule that applied is in the trace, in order', () => {
    const { trace } = recommend([refund], [rule('hold'), rule('stage')], bounds);
    expect(trace.map(({ rule: id, because, source }) => [id, because, source])).toEqual([
      ['R_hold', 'because of hold', 'x#1'],
      ['R_stage', 'because of stage', 'x#1'],
    ]);
  });
});

describe('what a client is worth never changes what is owed', () => {
  const answers = {
    client_name: 'Acme',
    what_happened: 'It broke.',
    wanted: 'Money',
    fault: { mine: 100 },
    why_it_happened: 'defect',
    what_let_through: 'check_absent',
    covered: false,
    told_on: '2026-01-14',
    choose_remedy: [],
  };
  test.each([
    ['core', { loss: '400 USD', fee: '1200 USD' }],
    ['costly-mistake', { demand: '400 USD', monthly_fee: '1200 USD' }],
  ])('%s', async (id, amounts) => {
    const program = shippedProgram(id);
    const { situation } = await walkScript(freshSituation(program, '2026-01-15'), { ...answers, ...amounts });
    const restoring = (margin: number, months: number): string[] => {
      const worth = [fills('exposure.monthlyMargin', usd(margin)), fills('exposure.monthsLeft', months)];
      const { recommendation, possible: remedies } = planOf(after(situation, worth));
      const owed = remedies
        .filter(({ remedy }) => remedy.purpose === 'restore')
        .map(({ remedy }) => remedy.id);
      return recommendation.recommended.filter((one) => owed.includes(one));
    };
    const without = restoring(0, 0);
    expect(without).not.toEqual([]);
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(48), (margin, months) => {
        expect(restoring(margin, months)).toEqual(without);
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});
