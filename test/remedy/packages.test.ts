import { describe, expect, test } from 'vitest';
import type { Money } from '../../src/money.ts';
import type { Rule } from '../../src/playbook/schema.ts';
import {
  chosenPackage,
  packageOf,
  packagesOf,
  type PackageFacts,
  type RemedyPackage,
} from '../../src/remedy/packages.ts';
import type { PossibleRemedy } from '../../src/remedy/recommend.ts';
import { TODAY, usd } from '../support/case.ts';
import { possible } from '../support/remedies.ts';

const fix = possible('fix', 'redo', 'restore', { hours: 4, value: 200 });
const pay = possible('pay', 'refund', 'restore', { amount: 100, cash: true });
const bill = possible('bill', 'reimburse', 'restore', { amount: 60, cash: true });
const gift = possible('gift', 'goodwill', 'goodwill', { amount: 50 });
const more = possible('more', 'extra_work', 'goodwill', { hours: 1, value: 30 });
const call = { ...possible('call', 'explanation', 'relationship', { value: 0 }), due: undefined };
/** It has no price yet. */
const open: PossibleRemedy = { ...fix, cost: undefined, value: undefined };

function factsOf(all: readonly PossibleRemedy[], known: Partial<PackageFacts> = {}): PackageFacts {
  return {
    possible: all,
    recommendation: { recommended: [], generous: [], rejected: [], trace: [] },
    rules: [],
    currency: 'USD',
    stake: undefined,
    room: undefined,
    budget: undefined,
    today: TODAY,
    ...known,
  };
}

function whole(all: readonly PossibleRemedy[], known: Partial<PackageFacts> = {}): RemedyPackage {
  const ids = all.map(({ remedy }) => remedy.id);
  return packageOf('recommended', ids, factsOf(all, known));
}

function idsIn(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}

describe('which packages there are', () => {
  const all = [fix, pay, gift, more, call];
  test.each<[string, recommended: string, generous: string, string[]]>([
    ['nothing to recommend', '', '', []],
    ['what restores and nothing more', 'fix pay', 'fix pay', ['recommended: fix pay']],
    ['with goodwill', 'fix gift', 'fix gift', ['lean: fix', 'recommended: fix gift']],
    [
      'with more goodwill',
      'fix gift',
      'fix gift more',
      ['lean: fix', 'recommended: fix gift', 'generous: fix gift more'],
    ],
    ['nothing to restore', 'gift call', 'gift call', ['recommended: gift call']],
    ['more goodwill alone', 'fix pay', 'fix pay more', ['recommended: fix pay', 'generous: fix pay more']],
  ])('%s', (_title, recommended, generous, packages) => {
    const recommendation = {
      recommended: idsIn(recommended),
      generous: idsIn(generous),
      rejected: [],
      trace: [],
    };
    const made = packagesOf(factsOf(all, { recommendation }));
    expect(made.map(({ name, parts }) => `${name}: ${parts.map(({ id }) => id).join(' ')}`)).toEqual(
      packages,
    );
  });

  test.each([
    ['nothing is chosen', [], undefined],
    ['what was chosen is possible no more', ['gone'], undefined],
    ['in the order of what is possible', ['gift', 'gone', 'fix'], ['fix', 'gift']],
  ])('chosen: %s', (_title, chosen, ids) => {
    const made = chosenPackage(chosen, factsOf(all));
    expect(made?.parts.map(({ id }) => id)).toEqual(ids);
    expect(made?.name ?? 'yours').toBe('yours');
  });
});

describe('what it comes to', () => {
  test('each part and all of it', () => {
    const dear = { ...gift, cost: usd(20), value: usd(50) };
    expect(whole([fix, dear])).toMatchObject({
      costToMe: usd(220),
      valueToClient: usd(250),
      total: usd(220),
      goodwillCost: usd(20),
      parts: [
        { id: 'fix', label: 'fix', hours: 4, costToMe: usd(200), valueToClient: usd(200), leverage: 1 },
        { id: 'gift', amount: usd(50), costToMe: usd(20), valueToClient: usd(50), leverage: 2.5 },
      ],
    });
  });

  test('what has no price yet makes all of it unknown', () => {
    expect(whole([open, gift])).toMatchObject({
      costToMe: null,
      valueToClient: null,
      total: null,
      goodwillCost: usd(50),
      parts: [{ costToMe: null, valueToClient: null, leverage: null }, { leverage: 1 }],
    });
  });

  test('what costs nothing has no leverage', () => {
    expect(whole([call]).parts).toMatchObject([{ costToMe: usd(0), leverage: null }]);
  });

  test.each<[string, Money | undefined, PossibleRemedy[], { goodwill: number | null; total: number | null }]>(
    [
      ['to a tenth of a point', usd(900), [fix, gift], { goodwill: 5.6, total: 27.8 }],
      ['no goodwill', usd(1000), [fix], { goodwill: 0, total: 20 }],
      ['no price yet', usd(1000), [open, gift], { goodwill: 5, total: null }],
      ['nothing is at stake', usd(0), [fix, gift], { goodwill: null, total: null }],
      ['nobody knows what is', undefined, [fix, gift], { goodwill: null, total: null }],
    ],
  )('it pays for itself: %s', (_title, stake, all, points) => {
    expect(whole(all, { stake }).breakEvenPoints).toEqual(points);
  });
});

describe('what leaves the account', () => {
  const late = { ...pay, due: '2026-02-01' };

  test('on the promised days, in their order: that is not in parts', () => {
    expect(whole([late, bill, gift], { room: usd(160) })).toMatchObject({
      cashBy: [
        { due: '2026-01-20', amount: usd(60) },
        { due: '2026-02-01', amount: usd(100) },
      ],
      staged: false,
    });
  });

  test('where there is no room for it, in parts', () => {
    const { cashBy, staged } = whole([late, bill], { room: usd(100) });
    expect(staged).toBe(true);
    expect(cashBy.length).toBeGreaterThan(2);
  });

  test('one payment that waits for another month is in parts, too', () => {
    const { cashBy, staged } = whole([pay], { room: usd(99) });
    expect([staged, cashBy.length]).toEqual([true, 2]);
  });

  test('without a promise it is today; of nothing there is nothing to pay', () => {
    const nothing = possible('none', 'refund', 'restore', { amount: 0, cash: true });
    expect(whole([{ ...pay, due: undefined }, nothing]).cashBy).toEqual([{ due: TODAY, amount: usd(100) }]);
  });
});

test.each<[string, PossibleRemedy[], Partial<PackageFacts>, boolean | null]>([
  ['nothing is known', [fix], {}, null],
  ['the rent line is known, and what crosses it is paid in parts', [pay], { room: usd(10) }, true],
  ['within the budget', [fix, gift], { budget: usd(250) }, true],
  ['a cent more', [fix, gift], { budget: usd('249.99') }, false],
  ['within the budget, as far as anybody knows', [open, gift], { budget: usd(50) }, null],
  ['what is known of it is too much', [open, gift], { budget: usd(49) }, false],
  ['the budget decides, not the rent line', [open], { budget: usd(50), room: usd(1000) }, null],
])('affordable: %s', (_title, all, known, affordable) => {
  expect(whole(all, known).affordable).toBe(affordable);
});

function ruleOf(then: Rule['then'], scope: Partial<Pick<Rule, 'types' | 'purpose'>>): Rule {
  return { id: 'rule', when: 'true', then, because: 'so', source: 'x#1', ...scope };
}

describe('which rules it tells of', () => {
  const hit = { rule: 'rule', because: 'so', source: 'x#1', supports: ['what it was a reason for'] };

  test.each<[string, Rule, supports: string[] | undefined]>([
    ['a reason for a part', ruleOf('prefer', { types: ['redo'] }), ['fix']],
    ['what has to be there', ruleOf('require', { purpose: 'restore' }), ['fix']],
    ['a reason for what is not in it', ruleOf('prefer', { types: ['goodwill'] }), undefined],
    ['what has to be there, and is not', ruleOf('require', { types: ['goodwill'] }), undefined],
    ['what kept something out', ruleOf('avoid', { types: ['goodwill'] }), []],
    ['what would keep out what is not possible', ruleOf('avoid', { types: ['refund'] }), undefined],
    ['what is said of all', ruleOf('hold', {}), []],
  ])('%s', (_title, rule, supports) => {
    const recommendation = { recommended: [], generous: [], rejected: [], trace: [hit] };
    const { trace } = packageOf('yours', ['fix'], factsOf([fix, gift], { recommendation, rules: [rule] }));
    expect(trace).toEqual(supports === undefined ? [] : [{ ...hit, supports }]);
  });

  test('each with what it is a reason for, and only in what is chosen', () => {
    const trace = [hit, { ...hit, rule: 'other' }];
    const rules = [ruleOf('prefer', { types: ['redo'] }), { ...ruleOf('require', {}), id: 'other' }];
    const recommendation = { recommended: [], generous: [], rejected: [], trace };
    expect(whole([fix, gift], { recommendation, rules }).trace).toEqual([
      { ...hit, supports: ['fix'] },
      { ...hit, rule: 'other', supports: ['fix', 'gift'] },
    ]);
  });

  test('one that had nothing to say is not told of', () => {
    expect(whole([fix], { rules: [ruleOf('prefer', { types: ['redo'] })] }).trace).toEqual([]);
  });

  test('what pays in parts, where it does', () => {
    const recommendation = { recommended: [], generous: [], rejected: [], trace: [hit] };
    const rules = [ruleOf('stage', { types: ['refund'] })];
    const supports = (room: number): unknown =>
      whole([pay], { recommendation, rules, room: usd(room) }).trace[0]?.supports;
    expect(supports(99)).toEqual(['pay']);
    expect(supports(100)).toEqual([]);
  });
});
