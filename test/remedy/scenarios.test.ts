import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import type { WalkSettings } from '../../src/interview/situation.ts';
import { money, type Money } from '../../src/money.ts';
import { caseOf } from '../support/any-trade.ts';
import { eventsOf, fills } from '../support/case.ts';
import { compared, outcomeOf, rulesOf } from '../support/remedies.ts';

/*
 * What public guidance would accept, in many trades: the ombudsmen (loss first, then a modest sum for distress), the
 * order of the Consumer Rights Act (do it again, then the price), HMRC (what can be shown), insurers (they first),
 * research on service recovery. One playbook in which its author offers everything, always.
 */

const gbp = (amount: number): Money => money(amount, 'GBP');
const mine = (percent: number): object => ({ mine: percent, client: 100 - percent });
const lost = (kind: string, amount?: number, grade = 'documented'): object =>
  amount === undefined ? { kind } : { kind, amount: `${amount} GBP`, grade };
const business = (cash: number): WalkSettings => ({
  rate: gbp(50),
  soldShare: 80,
  cash: gbp(cash),
  essentials: gbp(2000),
});
const rich = business(9000);

interface Scenario {
  readonly title: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly settings?: WalkSettings;
  readonly events?: readonly EventBody[];
  readonly earlier?: readonly CaseRecord[];
  readonly gate?: 'amber' | 'red';
  /** What restoring costs at least; nothing, where it is left out. */
  readonly floor?: number;
  readonly offers: string;
  /** Those that have to be among the reasons. */
  readonly because: string;
}

const SCENARIOS: readonly Scenario[] = [
  {
    title: 'photographer, a gallery seen by the wrong guests: distress only is worth a modest sum',
    given: { fault: mine(100), fee: '1500 GBP', cause: 'context_lost', harms: [lost('embarrassment')] },
    offers: 'gesture | large_gesture:R10b',
    because: 'R10 R10b',
  },
  {
    title: 'plasterer, cracks: done again before any money',
    given: { fault: mine(100), fee: '800 GBP', cause: 'defect', can_redo: true, useless: 40 },
    offers: 'redo | refund:redo gesture:R4 large_gesture:R10c extra:R4 voucher:R4',
    because: 'R4 R7 R7b',
  },
  {
    title: 'DJ, no sound for the first dance: it cannot be done again, so a share of the fee goes back',
    given: {
      fault: mine(100),
      fee: '900 GBP',
      cause: 'tool_failed',
      useless: 50,
      harms: [lost('missed_date')],
    },
    offers: 'refund gesture | large_gesture:R10b',
    because: 'R10 R10b',
  },
  {
    title: 'web developer, a fine that is forty percent theirs: my share of it, and new terms',
    given: {
      fault: mine(60),
      fee: '3000 GBP',
      cause: 'acceptance_undefined',
      can_redo: true,
      useless: 100,
      harms: [lost('third_party_claim', 1000)],
    },
    floor: 600,
    offers: 'reimburse gesture terms | redo:R9b refund:R9b large_gesture:R10b voucher:R6b',
    because: 'R6 R9 R9b',
  },
  {
    title: 'caterer, sales they say they lost: the bill is asked for, and only the work is done again',
    given: {
      fault: mine(100),
      fee: '1200 GBP',
      cause: 'defect',
      can_redo: true,
      harms: [lost('lost_revenue', 2000, 'stated_by_client')],
    },
    offers: 'redo gesture | reimburse:R6c large_gesture:R10b',
    because: 'R6c R7',
  },
  {
    title: 'copywriter, what I only guess they lost is not owed',
    given: {
      fault: mine(100),
      fee: '1200 GBP',
      cause: 'defect',
      harms: [lost('direct_cost', 30, 'my_estimate')],
    },
    offers: '| reimburse:R6c gesture:R4 large_gesture:R10c extra:R4 voucher:R4',
    because: 'R6c',
  },
  {
    title: 'bookkeeper, late for the second time: money, a change they can see, and the door open',
    given: { fault: mine(100), fee: '400 GBP', cause: 'no_buffer', can_redo: true, useless: 50 },
    earlier: [fold('R-3', eventsOf(fills('causes.primary', 'no_buffer')))],
    offers: 'refund change leave explain | voucher:R12 redo:refund gesture:R4 large_gesture:R10c extra:R4',
    because: 'R8 R12 R12b R12c',
  },
  {
    title: 'designer with too much on: no more work is promised',
    given: {
      fault: mine(100),
      fee: '1000 GBP',
      cause: 'overcommitted',
      can_redo: true,
      harms: [lost('missed_date')],
    },
    offers: 'redo gesture | extra:R14 large_gesture:R10b',
    because: 'R7 R10 R14',
  },
  {
    title: 'coach whose client has gone: what is unused goes back, and a good ending',
    given: {
      fault: mine(100),
      fee: '2000 GBP',
      stays: 'over',
      cause: 'defect',
      can_redo: true,
      useless: 30,
      severity: 'critical',
    },
    offers: 'refund gesture leave | redo:R15b voucher:R15b extra:R15b change:R15c large_gesture:R10b',
    because: 'R10 R15 R15b',
  },
  {
    title: 'IT support, data lies open: the harm is stopped before any gesture',
    given: {
      fault: mine(100),
      fee: '2000 GBP',
      cause: 'knowledge_gap',
      can_redo: true,
      harms: [lost('data_or_safety')],
    },
    offers: 'redo | voucher:R2 gesture:R2 large_gesture:R2 extra:R2',
    because: 'R2 R7',
  },
  {
    title: 'IT support with cover, data lies open: the insurer first, and nothing else',
    given: {
      fault: mine(100),
      fee: '2000 GBP',
      cause: 'knowledge_gap',
      harms: [lost('data_or_safety')],
      covered: true,
    },
    gate: 'red',
    offers:
      '| reimburse:R1 insurer:R1 voucher:R1 gesture:R1 large_gesture:R1 extra:R1 terms:R1 change:R1 leave:R1 explain:R1',
    because: 'R1',
  },
  {
    title: 'electrician above the excess, who has not rung yet: nothing is offered',
    given: {
      fault: mine(100),
      fee: '2000 GBP',
      cause: 'defect',
      harms: [lost('direct_cost', 5000)],
      covered: true,
      excess: '500 GBP',
    },
    gate: 'amber',
    floor: 5000,
    offers:
      '| reimburse:R1 insurer:R1 voucher:R1 gesture:R1 large_gesture:R1 extra:R1 terms:R1 change:R1 leave:R1 explain:R1',
    because: 'R1',
  },
  {
    title: 'electrician above the excess, and they agree: they pay, I pay the excess',
    given: {
      fault: mine(100),
      fee: '2000 GBP',
      cause: 'defect',
      harms: [lost('direct_cost', 5000)],
      covered: true,
      excess: '500 GBP',
      consent: 'Ms Park, 12-7',
    },
    gate: 'amber',
    floor: 5000,
    offers: 'insurer | reimburse:insurer gesture:R11 large_gesture:R10b extra:R11 voucher:R11',
    because: 'R1c R6',
  },
  {
    title: 'electrician below the excess: it is mine to pay, at once',
    given: {
      fault: mine(100),
      fee: '2000 GBP',
      cause: 'defect',
      harms: [lost('direct_cost', 300)],
      covered: true,
      excess: '500 GBP',
    },
    floor: 300,
    offers: 'reimburse | insurer:R1b gesture:R4 large_gesture:R10c extra:R4 voucher:R4',
    because: 'R1b R4 R6',
  },
  {
    title: 'trainer rated three of ten: no voucher for a next time',
    given: { fault: mine(100), fee: '1000 GBP', cause: 'message_unclear', harms: [lost('embarrassment')] },
    events: [{ type: 'scored', moment: 'at_notice', score: 3, source: 'client' }],
    offers: 'gesture change explain | voucher:R18 large_gesture:R10b',
    because: 'R8 R10 R18',
  },
  {
    title: 'printer with nothing left this month: what is owed stays owed, in parts',
    given: {
      fault: mine(100),
      fee: '3000 GBP',
      cause: 'check_skipped',
      harms: [lost('direct_cost', 900)],
    },
    settings: business(1500),
    floor: 900,
    offers: 'reimburse gesture | large_gesture:R10b voucher:R6b',
    because: 'R6 R13',
  },
  {
    title: 'printer with an open invoice: it comes off that, and the rent is paid',
    given: {
      fault: mine(100),
      fee: '3000 GBP',
      unpaid: '1500 GBP',
      cause: 'check_skipped',
      harms: [lost('direct_cost', 900)],
    },
    settings: business(2200),
    floor: 900,
    offers: 'net gesture | reimburse:R13 large_gesture:R10b voucher:R6b',
    because: 'R6 R13',
  },
  {
    title: 'florist, the courier lost it: an account, no compensation',
    given: {
      fault: { third: 100 },
      fee: '300 GBP',
      cause: 'supplier_failed',
      harms: [lost('direct_cost', 80)],
    },
    offers: 'explain | reimburse:R5 voucher:R5 gesture:R5 large_gesture:R5 terms:R5',
    because: 'R5 R5b',
  },
  {
    title: 'accountant who paid the fine back already: nobody is to gain by it',
    given: {
      fault: mine(100),
      fee: '3000 GBP',
      cause: 'invoice_error',
      harms: [lost('direct_cost', 120)],
      back: '120 GBP',
    },
    offers: '| reimburse:R6d gesture:R4 large_gesture:R10c extra:R4 voucher:R4',
    because: 'R4 R6d',
  },
  {
    title: 'architect who went silent: an answer and a change, not a refund',
    given: { fault: mine(100), fee: '1800 GBP', cause: 'silence', severity: 'moderate', useless: 20 },
    offers: 'change explain | refund:R8b gesture:R4 large_gesture:R10c extra:R4 voucher:R4',
    because: 'R8 R8b',
  },
  {
    title: 'translator, a loss above one and a half times the fee: all of it, and nothing on top',
    given: { fault: mine(100), fee: '200 GBP', cause: 'defect', harms: [lost('direct_cost', 450)] },
    floor: 450,
    offers: 'reimburse | gesture:R11 large_gesture:R10b extra:R11 voucher:R11',
    because: 'R6 R11',
  },
  {
    title: 'planner who has not asked yet: the work, and no gesture of my own choosing',
    given: {
      wanted: undefined,
      fault: mine(100),
      fee: '1000 GBP',
      cause: 'defect',
      can_redo: true,
      harms: [lost('missed_date')],
    },
    offers: 'redo | gesture:R3 large_gesture:R10b extra:R3 voucher:R3',
    because: 'R3 R7',
  },
  {
    title: 'consultant, the client sent it late: an account, whatever they ask',
    given: { fault: mine(0), fee: '1000 GBP', cause: 'input_late_or_wrong', can_redo: true },
    offers: 'explain | redo:R5 reimburse:R5 voucher:R5 gesture:R5 large_gesture:R5 terms:R5',
    because: 'R5 R5b',
  },
  {
    title: 'volunteer work, no fee: the loss, and no share of nothing',
    given: {
      fault: mine(100),
      fee: '0 GBP',
      cause: 'defect',
      harms: [lost('direct_cost', 60), lost('wasted_time')],
    },
    floor: 60,
    offers: 'reimburse extra |',
    because: 'R6 R10',
  },
];

test.each(SCENARIOS)('$title', async (scenario) => {
  const { given, settings = rich, gate = 'green', floor = 0, offers, because } = scenario;
  const { events = [], earlier = [] } = scenario;
  const situation = await caseOf(given, settings, { events, earlier });
  const { plan, comparison } = compared(situation);
  expect(situation.record.insurer?.gate).toBe(gate);
  expect(comparison.restoreFloor).toEqual(gbp(floor));
  expect(outcomeOf(plan)).toBe(offers);
  expect(rulesOf(plan)).toEqual(expect.arrayContaining(because.split(' ')));
});

describe('and in figures', () => {
  const owing = {
    fault: mine(100),
    fee: '3000 GBP',
    cause: 'check_skipped',
    harms: [lost('direct_cost', 900)],
  };
  const recommended = async (cash: number): Promise<string[]> => {
    const { comparison } = compared(await caseOf(owing, business(cash)));
    const one = comparison.packages.find(({ name }) => name === 'recommended');
    return one?.cashBy.map(({ due, amount }) => `${due} ${amount.amount}`) ?? [];
  };

  test.each([
    // [cash, what leaves the account, and when]
    [9000, ['2026-01-22 900.00']],
    [2900, ['2026-01-22 900.00']],
    [2500, ['2026-01-22 500.00', '2026-02-14 400.00']],
    [
      2200,
      [
        '2026-01-22 200.00',
        '2026-02-14 175.00',
        '2026-03-16 175.00',
        '2026-04-15 175.00',
        '2026-05-15 175.00',
      ],
    ],
    [2000, ['2026-02-14 300.00', '2026-03-16 300.00', '2026-04-15 300.00']],
    [100, ['2026-02-14 300.00', '2026-03-16 300.00', '2026-04-15 300.00']],
  ])('with %s on the account', async (cash, paid) => {
    expect(await recommended(cash)).toEqual(paid);
  });

  test('less room than a twelfth of it is no first part', async () => {
    const paid = await recommended(2074);
    expect(paid).toHaveLength(12);
    expect(paid[0]).toBe('2026-02-14 75.00');
  });

  test('the loss as it would be if they showed it', async () => {
    const harms = [lost('lost_revenue', 2000, 'stated_by_client'), lost('direct_cost', 100)];
    const { comparison } = compared(await caseOf({ ...owing, harms, fault: mine(50) }, rich));
    expect(comparison).toMatchObject({ restoreFloor: gbp(50), ifDocumented: gbp(1050) });
  });

  test.each([
    // [excess, of the insurer's payment it costs me]
    ['500 GBP', gbp(500)],
    ['5000 GBP', undefined], // the loss is below it: there is no claim to make
    [undefined, null], // not known, and said so
  ])('an excess of %s', async (excess, cost) => {
    const insured = { ...owing, covered: true, consent: 'Ms Park', excess };
    const { comparison } = compared(await caseOf(insured, rich));
    const parts = comparison.packages.find(({ name }) => name === 'recommended')?.parts ?? [];
    const claim = parts.find(({ id }) => id === 'insurer');
    expect(claim?.costToMe).toEqual(cost);
    expect(comparison.missing.includes('insurance.excess')).toBe(excess === undefined);
  });
});
