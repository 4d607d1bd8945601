import { describe, expect, test } from 'vitest';
import { stamp, type CaseEvent, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord, RemedyPart } from '../../src/case/schema.ts';
import type { Duration, Figure } from '../../src/report/figures.ts';
import { reasonsOf } from '../../src/report/why.ts';
import { figureWords } from '../../src/report/words.ts';
import type { Report } from '../../src/report/report.ts';
import { AT, fills, opened, promises, says, TODAY, usd } from '../support/case.ts';
import { figureIn, reportOn } from '../support/reports.ts';

function caseOf(number: number, ...bodies: readonly EventBody[]): CaseRecord {
  return fold(`R-${number}`, stamp([opened, fills('client.name', `Client ${number}`), ...bodies], 0, AT));
}

/** Each event on its own day, at ten. */
function dated(number: number, ...events: readonly (readonly [string, EventBody])[]): CaseRecord {
  const [first] = events;
  const all: readonly (readonly [string, EventBody])[] = [
    [first?.[0] ?? TODAY, opened],
    [first?.[0] ?? TODAY, fills('client.name', `Client ${number}`)],
    ...events,
  ];
  return fold(
    `R-${number}`,
    all.map(([day, body], index): CaseEvent => ({ n: index + 1, at: `${day}T10:00:00+01:00`, ...body })),
  );
}

const valueOf = (records: readonly CaseRecord[], key: string, today = TODAY): Figure['value'] =>
  figureIn(reportOn(records, today), key).value;

describe('how long they waited', () => {
  test('from the first sign of it, whichever that was', () => {
    const noticed = dated(1, ['2026-01-05', fills('noticedAt', '2026-01-02')], ['2026-01-06', says()]);
    const wrote = dated(
      2,
      ['2026-01-05', says({ from: 'client', to: 'me', saidAt: '2026-01-04T09:00:00+01:00' })],
      ['2026-01-07', says()],
    );
    const { values } = valueOf([noticed, wrote], 'acknowledge') as Duration;
    expect(values).toEqual([
      { id: 'R-1', value: 4, open: false },
      { id: 'R-2', value: 3, open: false },
    ]);
    expect(valueOf([noticed, wrote], 'reply')).toMatchObject({ n: 1, worst: 3 });
  });

  test('told before the first sign that is noted, nobody knows how long they had waited', () => {
    const record = dated(1, ['2026-01-05', fills('acknowledgedOn', '2026-01-02')]);
    const figure = figureIn(reportOn([record]), 'acknowledge');
    expect(figure).toMatchObject({ unknown: ['R-1'], value: { n: 0 } });
    expect(figureWords(figure)).toBe('none to count; not known in 1 case');
  });

  test('what goes on since today has no length yet', () => {
    const record = dated(1, ['2026-01-15', says({ from: 'client', to: 'me' })]);
    for (const key of ['acknowledge', 'settle', 'silence'])
      expect(figureWords(figureIn(reportOn([record]), key))).toBe('not known yet (R-1)');
    expect(figureWords(figureIn(reportOn([record], '2026-01-16'), 'silence'))).toBe('1 day or more (R-1)');
  });

  test('the longest silence goes on until it is settled or closed', () => {
    const record = dated(1, ['2026-01-01', says()], ['2026-01-05', says()]);
    expect(valueOf([record], 'silence')).toMatchObject({ worst: 10, open: 1 });
    const closed = dated(
      1,
      ['2026-01-01', says()],
      ['2026-01-05', says()],
      ['2026-01-08', { type: 'closed', outcome: 'repaired' }],
    );
    expect(valueOf([closed], 'silence')).toMatchObject({ worst: 4, open: 0 });
  });

  test('a close that left a promise open settles nothing', () => {
    const record = dated(
      1,
      ['2026-01-01', promises('R-1.1', { due: '2026-01-05' })],
      ['2026-01-01', says({ about: 'apology' })],
      ['2026-01-02', { type: 'closed', outcome: 'repaired', forced: ['R-1.1'] }],
    );
    expect(valueOf([record], 'settle')).toMatchObject({ open: 1, worst: 10 });
    expect(figureIn(reportOn([record]), 'closed_early').ids).toEqual(['R-1']);
  });
});

describe('what it cost', () => {
  const parts: readonly RemedyPart[] = [
    { id: 'refund', type: 'refund', purpose: 'restore', amount: usd(100), cash: true },
    { id: 'gift', type: 'extra_work', purpose: 'goodwill', hours: 2, cash: false },
  ];
  const offered = (number: number, ...more: readonly EventBody[]): CaseRecord =>
    caseOf(
      number,
      fills('remedy.chosen', ['refund', 'gift'], { parts }),
      { type: 'offered', parts: ['refund', 'gift'] },
      ...more,
    );
  const business = { currency: 'USD', rate: usd(60), soldShare: 50 };
  const of = (records: readonly CaseRecord[], key: string): Figure =>
    figureIn(reportOn(records, TODAY, { business }), key);

  test('restoring and goodwill, cash and work stand apart', () => {
    const sums = ['remedy_cost', 'remedy_restore', 'remedy_goodwill', 'remedy_cash', 'remedy_work'].map(
      (key) => {
        const { value } = of([offered(1)], key);
        return value.kind === 'sum' ? value.sum?.amount : undefined;
      },
    );
    expect(sums).toEqual(['160.00', '100.00', '60.00', '100.00', '60.00']);
    expect(of([offered(1)], 'leverage').value).toMatchObject({ ratio: 1.38 });
  });

  test('a case is worth more than it cost once, however many of its parts are', () => {
    const gifts = [...parts, ...parts.slice(1).map((part) => ({ ...part, id: 'another' }))];
    const chosen = gifts.map(({ id }) => id);
    const record = caseOf(1, fills('remedy.chosen', chosen, { parts: gifts }), {
      type: 'offered',
      parts: chosen,
    });
    expect(of([record, offered(2)], 'leverage').value).toMatchObject({ n: 2, over: 2, under: 0 });
  });

  test('what was noted at the close counts before the estimate, which is compared with it', () => {
    const record = offered(1, { type: 'closed', outcome: 'repaired', actualCost: usd(200) });
    expect(of([record], 'remedy_cost').value).toMatchObject({ sum: usd(200) });
    expect(of([record], 'estimate').value).toMatchObject({ ratio: 1.25, over: 1, under: 0 });
  });

  test('an offer that they turned down cost nothing', () => {
    const record = offered(1, says({ from: 'client', to: 'me', answer: 'refused' }));
    expect(of([record], 'remedy_cost')).toMatchObject({ ids: [], unknown: [] });
  });

  test('without a rate the work is not known, and the case is named', () => {
    expect(
      figureIn(reportOn([offered(1)], TODAY, { business: { currency: 'USD' } }), 'remedy_cost'),
    ).toMatchObject({
      ids: [],
      unknown: ['R-1'],
    });
  });

  test('another currency is in no sum, and said', () => {
    const report = reportOn([offered(1, fills('exposure.feeTotal', usd(900)))], TODAY, {
      business: { currency: 'EUR' },
    });
    expect(report.caution.join(' ')).toContain('R-1: in another currency than EUR');
    expect(figureIn(report, 'remedy_cost').ids).toEqual([]);
  });
});

test('money that is still promised, by month against the rent line', () => {
  const parts: readonly RemedyPart[] = [
    { id: 'one', type: 'refund', purpose: 'restore', amount: usd(300), cash: true },
    { id: 'two', type: 'refund', purpose: 'restore', amount: usd(300), cash: true },
    { id: 'three', type: 'discount_invoice', purpose: 'restore', amount: usd(300), cash: false },
  ];
  const record = caseOf(
    1,
    fills('remedy.chosen', ['one', 'two', 'three'], { parts }),
    promises('R-1.1', { part: 'one', due: '2026-01-10' }),
    promises('R-1.2', { part: 'two', due: '2026-02-10' }),
    promises('R-1.3', { part: 'three', due: '2026-02-10' }),
    says({ about: 'apology' }),
    { type: 'offered', parts: ['one', 'two', 'three'] },
  );
  const business = { currency: 'USD', cash: usd(1400), essentials: usd(1000) };
  const report = reportOn([record], TODAY, { business });
  expect(reasonsOf(report).get('owed')?.said).toBe('due: overdue, 2026-02');
  expect(reasonsOf(reportOn([caseOf(2)])).get('owed')?.said).toBe('nothing is due');
  expect(report.owed).toMatchObject({
    rentLine: usd(400),
    months: [
      { month: 'overdue', amount: usd(300), withinRentLine: true },
      { month: '2026-02', amount: usd(300), withinRentLine: false },
    ],
    unpriced: [],
  });
});

const scored = (moment: string, score: number, source: 'client' | 'my_guess' = 'client'): EventBody => ({
  type: 'scored',
  moment,
  score,
  source,
});

const settled = { type: 'closed', outcome: 'repaired' } as const;

const given = (number: number, type: RemedyPart['type'], status: 'active_same' | 'ended'): CaseRecord => {
  const parts: readonly RemedyPart[] = [{ id: 'p', type, purpose: 'restore', amount: usd(10), cash: false }];
  return dated(
    number,
    ['2025-06-01', fills('severity', 'minor')],
    ['2025-06-01', fills('remedy.chosen', ['p'], { parts })],
    ['2025-06-01', { type: 'offered', parts: ['p'] }],
    ['2025-06-02', settled],
    ['2025-09-05', { type: 'scored', moment: 'day90', relationship: status, source: 'client' }],
  );
};

const many = (count: number, type: RemedyPart['type'], status: 'active_same' | 'ended', from: number) =>
  Array.from({ length: count }, (_, index) => given(from + index, type, status));

const GIFT: RemedyPart = { id: 'p', type: 'goodwill', purpose: 'goodwill', amount: usd(10), cash: false };

describe('what happened after', () => {
  test('pairs of what clients said; a guess is in nothing', () => {
    const { satisfaction } = reportOn([
      caseOf(1, scored('before', 2), scored('settled', 8), settled),
      caseOf(2, scored('before', 2, 'my_guess'), scored('settled', 8), settled),
      caseOf(3, settled),
    ]);
    expect(satisfaction).toMatchObject({
      pairs: [{ id: 'R-1' }],
      better: 1,
      p: null,
      answered: { k: 2, n: 3 },
    });
  });

  test('one pair is no “pairs”, and of nobody known nothing is counted', () => {
    const one = caseOf(1, scored('before', 2), scored('settled', 8), settled);
    expect(reasonsOf(reportOn([one])).get('satisfaction')?.said).toBe('1 pair');
    const business = { business: { currency: 'USD' } };
    const lately = dated(
      1,
      ['2026-01-02', fills('severity', 'minor')],
      ['2026-01-02', fills('remedy.chosen', ['p'], { parts: [GIFT] })],
      ['2026-01-02', { type: 'offered', parts: ['p'] }],
    );
    expect(reasonsOf(reportOn([lately], TODAY, business)).get('remedies.goodwill.minor')?.said).toBe(
      'nobody knows yet',
    );
  });

  test('six pairs that all go up are more than luck', () => {
    const records = Array.from({ length: 6 }, (_, index) =>
      caseOf(index + 1, scored('before', 2), scored('settled', 8), settled),
    );
    expect(reportOn(records).satisfaction).toMatchObject({ better: 6, p: 0.031 });
  });

  test('remedies are compared within a severity, and only from eight on each side', () => {
    const business = { business: { currency: 'USD' } };
    const enough = reportOn(
      [...many(8, 'refund', 'active_same', 1), ...many(8, 'goodwill', 'ended', 20)],
      TODAY,
      business,
    );
    expect(enough.remedies.map(({ key, active }) => [key, active.k, active.n])).toEqual([
      ['remedies.goodwill.minor', 0, 8],
      ['remedies.refund.minor', 8, 8],
    ]);
    expect(enough.comparisons).toMatchObject([{ types: ['goodwill', 'refund'], p: 0 }]);
    expect(enough.comparisons[0]?.said).toContain('does not say that one of them works better');
    expect(figureIn(enough, 'active_90').value).toMatchObject({ k: 8, n: 16 });
    const few = reportOn(
      [...many(8, 'refund', 'active_same', 1), ...many(7, 'goodwill', 'ended', 20)],
      TODAY,
      business,
    );
    expect(few.comparisons).toEqual([]);
  });
});

const withCause = (leaf: string, number: number): CaseRecord =>
  caseOf(number, fills('causes.primary', leaf), fills('causes.escape', 'check_absent'));

const bars = (report: Report, key: string) =>
  report.breakdowns
    .find((one) => one.key === key)
    ?.bars.map(({ name, count, rank, cumulative }) => [name, count, rank, cumulative]);

const toldOn = (day: string): EventBody => fills('acknowledgedOn', day);

describe('causes', () => {
  test('the most frequent first, what is not known last; an order from eight cases on', () => {
    const leaves = ['unknown', 'unknown', 'unknown', 'unknown', 'silence', 'defect', 'defect', 'no_buffer'];
    const report = reportOn(leaves.map((leaf, index) => withCause(leaf, index + 1)));
    expect(bars(report, 'causes')).toEqual([
      ['defect', 2, 1, 25],
      ['no_buffer', 1, 2, 37.5],
      ['silence', 1, 2, 50],
      ['unknown', 4, null, 100],
    ]);
    expect(bars(report, 'escapes')).toEqual([['check_absent', 8, 1, 100]]);
    expect(bars(report, 'cause_groups')?.[0]).toEqual(['Workmanship', 2, 1, 25]);
    expect(bars(reportOn([withCause('silence', 1)]), 'causes')).toEqual([['silence', 1, null, null]]);
  });

  const theirs = fills('clientWords', 'Where is it?');
  const nothingYet = fills('clientWords', null);
  const wrote = says({ from: 'client', to: 'me' });
  test.each<[string, boolean | undefined, ...(readonly [string, EventBody])[]]>([
    ['nothing was heard, and I told them', true, ['2026-01-05', nothingYet], ['2026-01-06', says()]],
    [
      'nothing was heard, and I had told them before',
      true,
      ['2026-01-05', nothingYet],
      ['2026-01-05', toldOn('2026-01-03')],
    ],
    ['they answered what I had told them', true, ['2026-01-05', says()], ['2026-01-06', wrote]],
    ['their words came first', false, ['2026-01-05', theirs], ['2026-01-06', says()]],
    ['they wrote first', false, ['2026-01-05', wrote], ['2026-01-06', toldOn('2026-01-06')]],
    ['they spoke, and I have not yet', false, ['2026-01-05', theirs]],
    [
      'the person says who it was',
      true,
      ['2026-01-05', theirs],
      ['2026-01-05', fills('raisedBy', 'me')],
      ['2026-01-06', says()],
    ],
    [
      'their words may have answered mine',
      undefined,
      ['2026-01-05', theirs],
      ['2026-01-05', toldOn('2026-01-03')],
    ],
    [
      'both on one day',
      undefined,
      ['2026-01-05', nothingYet],
      ['2026-01-06', wrote],
      ['2026-01-06', toldOn('2026-01-06')],
    ],
    ['nobody has said anything', undefined, ['2026-01-05', nothingYet]],
  ])('who raised it: %s', (_, isMine, ...events) => {
    const value = valueOf([dated(1, ...events)], 'found_by_me');
    expect(value).toMatchObject(isMine === undefined ? { n: 0 } : { n: 1, k: Number(isMine) });
  });

  test('lessons written at the close, by cause', () => {
    const closed = (number: number, leaf: string): CaseRecord =>
      caseOf(number, fills('causes.primary', leaf), {
        type: 'closed',
        outcome: 'repaired',
        lesson: `L${number}`,
      });
    const { written } = reportOn([closed(1, 'silence'), closed(2, 'defect'), closed(3, 'defect'), caseOf(4)]);
    expect(written.map(({ key, ids }) => [key, ids])).toEqual([
      ['written.defect', ['R-2', 'R-3']],
      ['written.silence', ['R-1']],
    ]);
  });
});
