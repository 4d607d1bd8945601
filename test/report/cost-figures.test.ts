import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord, RemedyPart } from '../../src/case/schema.ts';
import { money } from '../../src/money.ts';
import type { Business } from '../../src/report/case-facts.ts';
import type { Figure } from '../../src/report/figures.ts';
import { fills, opened, TODAY, usd } from '../support/case.ts';
import { figureIn, reportOn } from '../support/reports.ts';

function caseOf(number: number, day: string, ...bodies: readonly EventBody[]): CaseRecord {
  const events = [opened, fills('client.name', `Client ${number}`), ...bodies];
  return fold(`R-${number}`, stamp(events, 0, `${day}T10:00:00+01:00`));
}

/** Closed with what it cost. */
const costing = (number: number, amount: number, day = TODAY): CaseRecord =>
  caseOf(number, day, { type: 'closed', outcome: 'repaired', actualCost: usd(amount) });

const figure = (records: readonly CaseRecord[], key: string, business: Business = {}): Figure =>
  figureIn(reportOn(records, TODAY, { business: { currency: 'USD', ...business } }), key);

describe('what a case usually cost', () => {
  test.each<[costs: readonly number[], median: string | null]>([
    [[10, 20, 30, 40, 50], null],
    [[60, 10, 50, 20, 40, 31], '35.50'],
    [[70, 60, 10, 50, 20, 40, 30], '40.00'],
  ])('%j', (costs, median) => {
    const { value } = figure(
      costs.map((cost, at) => costing(at + 1, cost)),
      'remedy_cost',
    );
    expect(value.kind === 'sum' ? (value.median?.amount ?? null) : undefined).toBe(median);
  });
});

describe('against what was earned meanwhile', () => {
  test.each<[what: string, since: string, business: Business, ofRevenue: number | null]>([
    ['less than a month counts as one', TODAY, { revenuePerMonth: usd(1000) }, 10],
    ['two months of it, to the day', '2025-11-16', { revenuePerMonth: usd(1000) }, 5],
    ['a year of it', '2025-01-15', { revenuePerMonth: usd(1000) }, 0.8],
    ['in another currency', TODAY, { revenuePerMonth: money(1000, 'EUR') }, null],
    ['nothing', TODAY, { revenuePerMonth: usd(0) }, null],
    ['not told', TODAY, {}, null],
  ])('%s', (_what, day, business, ofRevenue) => {
    expect(figure([costing(1, 100, day)], 'remedy_cost', business).value).toMatchObject({ ofRevenue });
  });
});

const gift: RemedyPart = { id: 'g', type: 'extra_work', purpose: 'goodwill', hours: 2, cash: false };
const refund: RemedyPart = { id: 'r', type: 'refund', purpose: 'restore', amount: usd(100), cash: true };
const offered = (number: number, part: RemedyPart, ...more: readonly EventBody[]): CaseRecord =>
  caseOf(
    number,
    TODAY,
    fills('remedy.chosen', [part.id], { parts: [part] }),
    { type: 'offered', parts: [part.id] },
    ...more,
  );
const closed: EventBody = { type: 'closed', outcome: 'repaired' };

describe('what is not known is named', () => {
  test('work without a rate has neither cost nor value; nothing at all has no ratio', () => {
    expect(figure([offered(1, refund), offered(2, gift)], 'leverage')).toMatchObject({
      ids: ['R-1'],
      unknown: ['R-2'],
      value: { ratio: 1, n: 1, over: 0, under: 0 },
    });
    expect(figure([offered(2, gift), caseOf(3, TODAY)], 'leverage')).toMatchObject({
      ids: [],
      unknown: ['R-2'],
      value: { ratio: null, n: 0, over: 0, under: 0 },
    });
  });

  test('the cost of what is closed, and was offered something', () => {
    const actualCost = usd(80);
    expect(
      figure(
        [
          offered(1, refund, { ...closed, actualCost }),
          offered(2, refund, closed),
          offered(3, refund),
          caseOf(4, TODAY, closed),
        ],
        'estimate',
      ),
    ).toMatchObject({
      ids: ['R-1'],
      unknown: ['R-2'],
      value: { ratio: 0.8, n: 1, over: 0, under: 1 },
    });
  });
});

const claim: RemedyPart = {
  id: 'c',
  type: 'insurer_claim',
  purpose: 'restore',
  amount: usd(500),
  cash: true,
};
const inEuros: RemedyPart = { ...refund, id: 'e', amount: money(100, 'EUR') };
const SUMS = ['remedy_cost', 'remedy_restore', 'remedy_goodwill', 'remedy_cash', 'remedy_work'] as const;

describe('each part of what was offered', () => {
  const business = { rate: usd(60), soldShare: 50 };
  test.each<[what: string, record: CaseRecord, sums: readonly (string | null)[]]>([
    ['money', offered(1, refund), ['100.00', '100.00', '0.00', '100.00', '0.00']],
    [
      'money that is not paid out',
      offered(1, { ...refund, cash: false }),
      ['100.00', '100.00', '0.00', '0.00', '0.00'],
    ],
    ['work', offered(1, gift), ['60.00', '0.00', '60.00', '0.00', '60.00']],
    ['a claim of which the excess is not known', offered(1, claim), [null, null, '0.00', null, '0.00']],
    ['money in another currency', offered(1, inEuros), [null, null, '0.00', null, '0.00']],
    [
      'what it cost in another currency is not what it cost in this one',
      offered(1, refund, { ...closed, actualCost: money(80, 'EUR') }),
      ['100.00', '100.00', '0.00', '100.00', '0.00'],
    ],
    ['nothing at all', caseOf(1, TODAY), [null, null, null, null, null]],
  ])('%s', (_what, record, sums) => {
    const found = SUMS.map((key) => figure([record], key, business));
    expect(
      found.map(({ value }) => (value.kind === 'sum' ? (value.sum?.amount ?? null) : undefined)),
    ).toEqual(sums);
    const isGiven = sums.some((sum) => sum !== null);
    expect(found.map(({ ids, unknown }) => [ids, unknown])).toEqual(
      sums.map((sum) => (sum === null ? [[], isGiven ? ['R-1'] : []] : [['R-1'], []])),
    );
  });

  test('what was offered is compared with nothing where nothing was', () => {
    expect(figure([costing(1, 80)], 'estimate')).toMatchObject({ ids: [], value: { ratio: null, n: 0 } });
  });

  test('work of which only my own cost is known is worth nobody knows what', () => {
    expect(figure([offered(1, gift)], 'leverage', { realCost: usd(20) })).toMatchObject({
      ids: [],
      unknown: ['R-1'],
    });
  });
});

const judged = (number: number, ...levels: readonly (string | null)[]): CaseRecord =>
  caseOf(number, TODAY, ...levels.map((level) => fills('severity', level)));

test('how bad it is judged now, against the first thought', () => {
  expect(
    figure(
      [
        judged(1, 'minor', 'serious'),
        judged(2, 'critical', 'minor', 'moderate'),
        judged(3, 'moderate', 'minor', 'moderate'),
        judged(4, null, 'minor'),
        judged(5),
        judged(6, 'minor', null),
      ],
      'severity_changed',
    ),
  ).toMatchObject({
    ids: ['R-1', 'R-2', 'R-3', 'R-4'],
    unknown: ['R-5', 'R-6'],
    hits: ['R-1', 'R-2'],
    value: { ratio: null, n: 4, over: 1, under: 1 },
  });
});
