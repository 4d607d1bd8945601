import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/playbook/schema.ts';
import { recommend, type Bounds, type PossibleRemedy } from '../../src/remedy/recommend.ts';
import { usd } from '../support/case.ts';
import { possible } from '../support/remedies.ts';

/** With few rules, and those made for the case; what the shipped rules are for stands in rules.test.ts. */
const rule = (id: string, then: Rule['then'], more: Partial<Rule> = {}): Rule => ({
  id,
  when: true,
  then,
  because: `It is ${id}.`,
  source: 'x#1',
  ...more,
});

const goodwill = { purpose: 'goodwill' } as const;
const asked = rule('asked', 'prefer', goodwill);
const must = rule('must', 'require', goodwill);
const doubt = rule('doubt', 'avoid', goodwill);
const inParts = rule('in-parts', 'stage');

const redo = possible('redo', 'redo', 'restore', { hours: 4, value: 200 });
const back = possible('back', 'refund', 'restore', { amount: 1000 });
const bill = possible('bill', 'reimburse', 'restore', { amount: 400 });
const half = possible('half', 'discount_invoice', 'restore', { amount: 200 });
const paid = possible('paid', 'refund', 'restore', { amount: 90, cash: true });
const gift = possible('gift', 'goodwill', 'goodwill', { amount: 50 });
const more = possible('more', 'extra_work', 'goodwill', { hours: 1, value: 30 });
const treat = possible('treat', 'goodwill', 'goodwill', { amount: 20, cash: true });
const other = possible('other', 'credit_next', 'goodwill', { amount: 40, excludes: ['gift'] });
const call = possible('call', 'compromise', 'relationship');

interface Story {
  readonly title: string;
  readonly can: readonly PossibleRemedy[];
  readonly rules?: readonly Rule[];
  readonly bounds?: Partial<Bounds>;
  readonly gives: string;
}

const NONE: Bounds = { fee: usd(1000), restoreFloor: usd(0), documentedLoss: usd(0), room: undefined };
const advise = ({ can, rules = [], bounds = {} }: Story): ReturnType<typeof recommend> =>
  recommend(can, rules, { ...NONE, ...bounds });

describe('what is recommended, and what is not, for which reason', () => {
  test.each<Story>([
    { title: 'what restores needs no reason', can: [redo, gift, call], gives: 'redo |' },
    { title: 'one gesture is enough', can: [gift, more], rules: [asked], gives: 'gift |' },
    {
      title: 'the second gesture, where the first is held back',
      can: [gift, more],
      rules: [rule('held', 'hold', { types: ['goodwill'] }), asked],
      gives: 'more | gift:held It is held.',
    },
    {
      title: 'nothing off a fee that they have back',
      can: [back, gift],
      rules: [asked],
      gives: 'back | gift:back “back” leaves no fee to take it off',
    },
    {
      title: 'a gesture under the cap',
      can: [gift],
      rules: [asked, rule('cap', 'cap', { percent: 5 })],
      gives: 'gift |',
    },
    {
      title: 'a gesture over the cap',
      can: [gift],
      rules: [asked, rule('cap', 'cap', { percent: 4 })],
      gives: '| gift:cap It is cap.',
    },
    {
      title: 'all of it within the budget',
      can: [redo, gift],
      rules: [asked],
      bounds: { budget: usd(250) },
      gives: 'redo gift |',
    },
    {
      title: 'a gesture that the budget does not reach',
      can: [redo, gift],
      rules: [asked],
      bounds: { budget: usd(249) },
      gives: 'redo | gift:--budget with it, all comes to USD 250.00, more than your budget',
    },
    {
      title: 'a gesture in cash that there is room for beside what is owed',
      can: [paid, treat],
      rules: [asked, inParts],
      bounds: { room: usd(110) },
      gives: 'paid treat |',
    },
    {
      title: 'a gesture in cash waits where what is owed takes the room',
      can: [paid, treat],
      rules: [asked, inParts],
      bounds: { room: usd(109) },
      gives: 'paid | treat:in-parts It is in-parts.',
    },
    {
      title: 'a gesture that is no cash has no need to',
      can: [paid, gift],
      rules: [asked, inParts],
      bounds: { room: usd(10) },
      gives: 'paid gift |',
    },
    {
      title: 'a rule for payments of another kind does not make it wait',
      can: [paid, treat],
      rules: [asked, rule('in-parts', 'stage', { types: ['refund'] })],
      bounds: { room: usd(109) },
      gives: 'paid treat |',
    },
    {
      title: 'what gives all of it back stands in for what gave a part',
      can: [redo, half, bill],
      rules: [rule('first', 'prefer', { types: ['discount_invoice'] })],
      bounds: { restoreFloor: usd(400) },
      gives: 'redo bill | half:bill “bill” gives it all back',
    },
    {
      title: 'two parts of it stand side by side',
      can: [half, { ...bill, part: half.part }],
      bounds: { restoreFloor: usd(400) },
      gives: 'half bill |',
    },
    {
      title: 'once it is all given back, no part of it is',
      can: [bill, half],
      bounds: { restoreFloor: usd(400) },
      gives: 'bill | half:bill “bill” gives it all back',
    },
    {
      title: 'where nothing can be shown, nothing is in the place of another',
      can: [half, bill],
      gives: 'half bill |',
    },
  ])('$title', (story) => {
    const { recommended, rejected } = advise(story);
    const reasons = rejected.map(({ id, rule: by, because }) => `${id}:${by} ${because}`);
    expect(`${recommended.join(' ')} | ${reasons.join(' ')}`.trim()).toBe(story.gives);
  });
});

describe('what a generous person adds', () => {
  test.each<Story>([
    { title: 'goodwill that nobody asked for', can: [redo, gift, more], gives: 'redo + gift more' },
    { title: 'and nothing else', can: [redo, call], gives: 'redo +' },
    { title: 'nothing, where nothing is recommended', can: [gift, call], gives: '+' },
    { title: 'the second gesture', can: [gift, more], rules: [asked], gives: 'gift + more' },
    { title: 'nothing that is doubted', can: [redo, gift], rules: [doubt], gives: 'redo +' },
    {
      title: 'nothing that is doubted as much as it is asked for',
      can: [redo, gift],
      rules: [asked, doubt],
      gives: 'redo +',
    },
    {
      title: 'what is doubted, but has more that speaks for it',
      can: [gift, more],
      rules: [must, doubt],
      gives: 'gift + more',
    },
    {
      title: 'nothing that is held back',
      can: [redo, gift],
      rules: [rule('held', 'hold', goodwill)],
      gives: 'redo +',
    },
    { title: 'one of two that exclude each other', can: [redo, gift, other], gives: 'redo + gift' },
    {
      title: 'nothing that what is recommended excludes',
      can: [gift, other],
      rules: [asked],
      gives: 'gift +',
    },
    {
      title: 'as far as the cap reaches, with what is recommended',
      can: [gift, more, treat],
      rules: [asked, rule('cap', 'cap', { ...goodwill, percent: 7 })],
      gives: 'gift + treat',
    },
    {
      title: 'as far as the budget reaches, with what is added already',
      can: [redo, gift, more, treat],
      bounds: { budget: usd(275) },
      gives: 'redo + gift treat',
    },
  ])('$title', (story) => {
    const { recommended, generous } = advise(story);
    expect(generous.slice(0, recommended.length)).toEqual(recommended);
    const added = generous.slice(recommended.length);
    expect(`${recommended.join(' ')} + ${added.join(' ')}`.trim()).toBe(story.gives);
  });
});

describe('which rules had something to say', () => {
  const cap = rule('cap', 'cap', { ...goodwill, percent: 4 });
  test.each<Story>([
    { title: 'one that holds what is possible', can: [gift], rules: [rule('r', 'hold')], gives: 'r:' },
    { title: 'one that holds all, where nothing is', can: [], rules: [rule('r', 'hold')], gives: 'r:' },
    {
      title: 'not one that holds what is not possible',
      can: [redo],
      rules: [rule('r', 'hold', goodwill)],
      gives: '',
    },
    { title: 'one that doubts what is possible', can: [redo, gift], rules: [doubt], gives: 'doubt:' },
    { title: 'not one that doubts what is not', can: [redo], rules: [doubt], gives: '' },
    {
      title: 'one for what is recommended',
      can: [redo, gift],
      rules: [asked, must],
      gives: 'asked:gift must:gift',
    },
    { title: 'not one for what is not possible', can: [redo], rules: [asked, must], gives: '' },
    { title: 'a cap that left something out', can: [redo, gift], rules: [must, cap], gives: 'cap:' },
    { title: 'a cap that was kept to', can: [treat], rules: [must, cap], gives: 'must:treat cap:' },
    { title: 'not a cap over what nobody asked for', can: [redo, treat], rules: [cap], gives: '' },
    {
      title: 'one that pays in parts',
      can: [paid],
      rules: [inParts],
      bounds: { room: usd(10) },
      gives: 'in-parts:paid',
    },
    {
      title: 'one that pays in parts what only together is too much',
      can: [paid, { ...paid, remedy: { ...paid.remedy, id: 'too' } }],
      rules: [inParts],
      bounds: { room: usd(100) },
      gives: 'in-parts:paid too',
    },
    {
      title: 'not one for payments that there is room for',
      can: [paid],
      rules: [inParts],
      bounds: { room: usd(90) },
      gives: '',
    },
    {
      title: 'nor for payments that are not recommended',
      can: [paid, possible('late', 'reimburse', 'restore', { amount: 50, cash: true })],
      rules: [inParts, rule('doubt', 'avoid', { types: ['reimburse'] })],
      bounds: { room: usd(90) },
      gives: 'doubt:',
    },
  ])('$title', (story) => {
    const said = advise(story).trace;
    expect(said.map(({ rule: id, supports }) => `${id}:${supports.join(' ')}`).join(' ')).toBe(story.gives);
  });
});
