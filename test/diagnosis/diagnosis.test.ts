import { describe, expect, test } from 'vitest';
import type { Grade, Harm, HarmKind } from '../../src/case/harms.ts';
import type { InsurerGate } from '../../src/case/schema.ts';
import { causeRoles } from '../../src/diagnosis/causes.ts';
import { insurerGate } from '../../src/diagnosis/insurer-gate.ts';
import { severityReason } from '../../src/diagnosis/severity.ts';
import { usd } from '../support/case.ts';

function harm(kind: HarmKind, amount?: number, grade: Grade = 'documented'): Harm {
  return { kind, grade, ...(amount !== undefined && { amount: usd(amount) }) };
}

describe('the insurer gate', () => {
  test.each<[string, Partial<Parameters<typeof insurerGate>[0]>, InsurerGate]>([
    [
      'no cover, whatever happened',
      { covered: false, claimThreatened: true, harms: [harm('data_or_safety')] },
      'green',
    ],
    ['cover, and nothing lost', {}, 'green'],
    [
      'only my own work and time',
      { harms: [harm('extra_work', 900), harm('wasted_time'), harm('embarrassment')] },
      'green',
    ],
    ['a missed date alone', { harms: [harm('missed_date')] }, 'green'],
    ['money of theirs', { harms: [harm('direct_cost', 400)] }, 'amber'],
    ['money of others', { harms: [harm('third_party_claim', 400)] }, 'amber'],
    ['revenue they lost', { harms: [harm('lost_revenue', 400)] }, 'amber'],
    ['a loss nobody can put a number to', { harms: [harm('lost_revenue')], excess: usd(500) }, 'amber'],
    ['below the excess, and documented', { harms: [harm('direct_cost', 400)], excess: usd(500) }, 'green'],
    [
      'below the excess, but only said',
      { harms: [harm('direct_cost', 400, 'stated_by_client')], excess: usd(500) },
      'amber',
    ],
    ['at the excess', { harms: [harm('direct_cost', 500)], excess: usd(500) }, 'amber'],
    ['an excess of nothing is none', { harms: [harm('direct_cost', 400)], excess: usd(0) }, 'amber'],
    [
      'one of two above the excess',
      { harms: [harm('direct_cost', 9), harm('lost_revenue', 900)], excess: usd(500) },
      'amber',
    ],
    [
      'each below the excess, but not together',
      { harms: [harm('direct_cost', 300), harm('third_party_claim', 300)], excess: usd(500) },
      'amber',
    ],
    ['a claim is threatened', { claimThreatened: true }, 'red'],
    ['people or data were hurt', { harms: [harm('data_or_safety')] }, 'red'],
    [
      'red stays red below the excess',
      { claimThreatened: true, harms: [harm('direct_cost', 4)], excess: usd(500) },
      'red',
    ],
  ])('%s', (_title, facts, gate) => {
    const none = { covered: true, claimThreatened: false, excess: undefined, harms: [] };
    expect(insurerGate({ ...none, ...facts })).toBe(gate);
  });
});

describe('why a severity was proposed', () => {
  const eur = { amount: '1200.00', currency: 'EUR' };
  test.each([
    ['no harm', [], usd(1200), undefined],
    ['no harm with an amount', [harm('embarrassment')], usd(1200), undefined],
    ['a cost, no fee known', [harm('direct_cost', 400)], undefined, 'it costs 400.00 USD'],
    [
      'a claim below the fee',
      [harm('third_party_claim', 400)],
      usd(1200),
      'someone claims 400.00 USD, no more than a month’s fee',
    ],
    [
      'just the fee',
      [harm('direct_cost', 1200)],
      usd(1200),
      'it costs 1200.00 USD, no more than a month’s fee',
    ],
    [
      'above the fee',
      [harm('direct_cost', 1201)],
      usd(1200),
      'it costs 1201.00 USD, more than a month’s fee',
    ],
    [
      'a claim weighs more than a cost',
      [harm('direct_cost', 9), harm('third_party_claim', 8)],
      undefined,
      'someone claims 8.00 USD',
    ],
    ['another currency is not compared', [harm('direct_cost', 400)], eur, 'it costs 400.00 USD'],
  ])('%s', (_title, harms, fee, reason) => {
    expect(severityReason(harms, fee)).toBe(reason);
  });
});

describe('the part each cause played', () => {
  test.each([
    ['none', [], []],
    ['the first is the main one', ['defect'], ['primary']],
    ['a check that is not there let it through', ['defect', 'check_absent'], ['primary', 'escape']],
    ['a check can be the main one', ['check_skipped', 'check_absent'], ['primary', 'escape']],
    [
      'the others contributed',
      ['defect', 'no_buffer', 'check_absent'],
      ['primary', 'contributing', 'escape'],
    ],
  ])('%s', (_title, leaves, roles) => {
    expect(causeRoles(leaves)).toEqual(leaves.map((leaf, index) => ({ leaf, role: roles[index] })));
  });
});
