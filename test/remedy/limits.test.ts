import { describe, expect, test } from 'vitest';
import type { Purpose, RemedyType } from '../../src/case/schema.ts';
import { money, type Money } from '../../src/money.ts';
import type { Rule } from '../../src/playbook/schema.ts';
import {
  comesToNothing,
  coveringOf,
  crossesCap,
  crossesRent,
  givesTooMuch,
  rivalOf,
} from '../../src/remedy/limits.ts';
import type { Bounds, PossibleRemedy } from '../../src/remedy/recommend.ts';
import { excludes, isInsteadOf } from '../../src/remedy/rules.ts';
import { usd } from '../support/case.ts';
import { possible } from '../support/remedies.ts';

const bounds = (more: Partial<Bounds> = {}): Bounds => ({
  fee: usd(1000),
  restoreFloor: usd(400),
  documentedLoss: usd(400),
  room: usd(100),
  ...more,
});
const pays = (amount?: number | Money, id = 'pay'): PossibleRemedy =>
  possible(id, 'reimburse', 'restore', amount === undefined ? {} : { amount });
const refund = (amount?: number): PossibleRemedy =>
  possible('back', 'refund', 'restore', amount === undefined ? {} : { amount });
const redo = possible('redo', 'redo', 'restore');
const gift = possible('gift', 'goodwill', 'goodwill', { amount: 80 });
const call = possible('call', 'explanation', 'relationship');

const cash = (amount: number): PossibleRemedy => possible('c', 'refund', 'restore', { amount, cash: true });

test.each<[string, PossibleRemedy, boolean]>([
  ['a sum of nothing', pays(0), true],
  ['a sum below nothing', pays(-5), true],
  ['a sum', pays(5), false],
  ['no sum', redo, false],
  ['nothing but work', possible('redo', 'redo', 'restore', { amount: 0, hours: 2 }), false],
])('does it come to nothing? %s', (_title, one, nothing) => {
  expect(comesToNothing(one)).toBe(nothing);
});

describe('what gives back what was lost', () => {
  test.each<[string, PossibleRemedy, Partial<Bounds>, tooMuch: boolean]>([
    ['just as much', pays(400), {}, false],
    ['a cent less', pays(399), {}, false],
    ['more', pays(401), {}, true],
    ['of nothing that can be shown', pays(401), { restoreFloor: usd(0) }, false],
    ['nobody knows how much', pays(), {}, false],
    ['a refund is the price of the work', refund(401), {}, false],
    ['a gift', possible('gift', 'reimburse', 'goodwill', { amount: 401 }), {}, false],
  ])('more than was lost? %s', (_title, one, more, tooMuch) => {
    expect(givesTooMuch(one, bounds(more))).toBe(tooMuch);
  });

  test.each<[string, PossibleRemedy, PossibleRemedy[], Partial<Bounds>, string | undefined]>([
    ['it is given back already', pays(400), [pays(400, 'a')], {}, 'a'],
    ['by two together, the last of them', pays(400), [pays(300, 'a'), gift, pays(100, 'b')], {}, 'b'],
    ['not all of it', pays(400), [pays(300, 'a'), gift], {}, undefined],
    ['nothing can be shown', pays(400), [pays(400, 'a')], { restoreFloor: usd(0) }, undefined],
    ['what gives nothing back', redo, [pays(400, 'a')], {}, undefined],
    ['beside one without a sum', pays(400), [pays(undefined, 'a'), pays(400, 'b')], {}, 'b'],
    ['in another currency', pays(400), [pays(money(900, 'EUR'), 'a')], {}, undefined],
  ])('once: %s', (_title, one, chosen, more, by) => {
    expect(coveringOf(one, chosen, bounds(more))?.remedy.id).toBe(by);
  });
});

const part = (type: RemedyType, purpose: Purpose) => possible('x', type, purpose).remedy;

describe('what cannot stand beside it', () => {
  const net = possible('net', 'discount_invoice', 'restore', { excludes: ['pay'] });
  test.each<
    [string, PossibleRemedy, PossibleRemedy[], PossibleRemedy[], Partial<Bounds>, string | undefined]
  >([
    ['what it excludes', net, [gift, pays(5)], [], {}, 'pay'],
    ['what excludes it', pays(5), [gift, net], [], {}, 'net'],
    ['nothing', gift, [redo, call], [], {}, undefined],
    ['done again, and the price back', refund(500), [redo], [], {}, 'redo'],
    ['the price back, and done again', redo, [refund(500)], [], {}, 'back'],
    ['a refund of no more than the loss is no price', refund(400), [redo], [], {}, undefined],
    ['whichever came first', redo, [refund(400)], [], {}, undefined],
    ['nor where only gifts would pay it', refund(400), [redo], [gift, redo], {}, undefined],
    ['where something else pays the loss, it is', refund(400), [redo], [gift, pays(5)], {}, 'redo'],
    ['where nothing can be shown, it is', refund(400), [redo], [], { restoreFloor: usd(0) }, 'redo'],
    ['of nobody knows how much, it is', refund(), [redo], [], {}, 'redo'],
  ])('%s', (_title, one, chosen, all, more, rival) => {
    expect(rivalOf(one, chosen, all, bounds(more))?.remedy.id).toBe(rival);
  });

  test('only what restores is instead of what restores', () => {
    expect(isInsteadOf(part('redo', 'restore'), part('refund', 'restore'))).toBe(true);
    expect(isInsteadOf(part('redo', 'goodwill'), part('refund', 'restore'))).toBe(false);
    expect(isInsteadOf(part('redo', 'restore'), part('refund', 'goodwill'))).toBe(false);
    expect(isInsteadOf(part('redo', 'restore'), part('redo', 'restore'))).toBe(false);
    expect(excludes(gift.remedy, call.remedy)).toBe(false);
  });
});

function rule(more: Partial<Rule> = {}): Rule {
  return { id: 'cap', when: true, then: 'cap', percent: 10, because: 'x', source: 'x#1', ...more };
}
const goodwill = { purpose: 'goodwill' } as const;

describe('what is too much', () => {
  const extra = possible('extra', 'extra_work', 'goodwill');
  test.each<[string, Rule, PossibleRemedy, PossibleRemedy[], Partial<Bounds>, boolean]>([
    ['as much as the cap', rule(goodwill), gift, [], { fee: usd(800) }, false],
    ['more than the cap', rule(goodwill), gift, [], { fee: usd(799) }, true],
    [
      'together with what is chosen',
      rule(goodwill),
      gift,
      [possible('a', 'goodwill', 'goodwill', { amount: 21 })],
      {},
      true,
    ],
    ['not with what the rule does not speak of', rule(goodwill), gift, [pays(400)], {}, false],
    ['of a fee that is not known', rule(goodwill), gift, [], { fee: usd(0) }, false],
    ['another verb', rule({ ...goodwill, then: 'prefer', percent: 1 }), gift, [], {}, false],
    ['no share', { ...rule(goodwill), percent: undefined }, gift, [], {}, false],
    ['another purpose', rule({ purpose: 'relationship', percent: 1 }), gift, [], {}, false],
    ['other types', rule({ types: ['extra_work'], percent: 1 }), gift, [], {}, false],
    ['over everything, a higher loss counts', rule(), pays(300), [], {}, false],
    ['and no more than that', rule(), pays(401), [], {}, true],
    ['over some types, it does not', rule({ types: ['reimburse'] }), pays(300), [], {}, true],
    ['nor over one purpose', rule({ purpose: 'restore' }), pays(300), [], {}, true],
    ['words beside too much', rule({ percent: 5 }), call, [gift], { documentedLoss: usd(0) }, false],
    [
      'work of no known worth beside too much',
      rule({ percent: 5 }),
      extra,
      [gift],
      { documentedLoss: usd(0) },
      true,
    ],
    [
      'what is worth nothing beside too much',
      rule({ percent: 5 }),
      pays(0),
      [gift],
      { documentedLoss: usd(0) },
      false,
    ],
  ])('for a cap: %s', (_title, cap, one, chosen, more, crosses) => {
    expect(crossesCap(cap, one, chosen, bounds(more))).toBe(crosses);
  });

  test.each<[string, PossibleRemedy[], Money | undefined, boolean]>([
    ['as much as there is', [cash(60), cash(40)], usd(100), false],
    ['more', [cash(60), cash(41)], usd(100), true],
    ['what is no cash', [pays(400), cash(40)], usd(100), false],
    ['nothing to spare', [cash(1)], usd(-5), true],
    ['nothing paid, and nothing to spare', [gift], usd(-5), false],
    ['nobody knows what there is', [cash(9000)], undefined, false],
  ])('for the rent: %s', (_title, all, room, crosses) => {
    expect(crossesRent(all, { ...bounds(), room })).toBe(crosses);
  });
});
