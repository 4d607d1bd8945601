import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord, RemedyPart } from '../../src/case/schema.ts';
import { money } from '../../src/money.ts';
import { changes, fills, opened, promises, says, TODAY, usd } from '../support/case.ts';
import { reportOn } from '../support/reports.ts';

function caseOf(number: number, client: string, day: string, ...bodies: readonly EventBody[]): CaseRecord {
  const events = [opened, fills('client.name', client), ...bodies];
  return fold(`R-${number}`, stamp(events, 0, `${day}T10:00:00+01:00`));
}

const APOLOGY = says({ about: 'apology' });
const CLOSED = { type: 'closed', outcome: 'repaired' } as const;

describe('lanes', () => {
  test('a client each, most cases first, then by name; of each the cases by the day they were opened', () => {
    const { lanes } = reportOn([
      caseOf(1, 'Zed', '2026-01-02'),
      caseOf(2, 'Acme', '2026-01-03'),
      caseOf(3, 'HARBOUR dental', '2026-01-05'),
      caseOf(4, 'Harbour Dental', '2026-01-04'),
      caseOf(5, '', '2026-01-01'),
      caseOf(6, 'Harbour Dental', '2026-01-04'),
    ]);
    expect(lanes.map(({ client, cases }) => [client, cases.map(({ id }) => id)])).toEqual([
      ['HARBOUR dental', ['R-4', 'R-6', 'R-3']],
      ['', ['R-5']],
      ['Acme', ['R-2']],
      ['Zed', ['R-1']],
    ]);
  });

  test('days are in order where instants of two zones are not', () => {
    const inNewYork = fold('R-1', stamp([opened, fills('client.name', 'A')], 0, '2026-01-09T23:00:00-05:00'));
    const inBerlin = fold('R-2', stamp([opened, fills('client.name', 'A')], 0, '2026-01-10T01:00:00+01:00'));
    const [lane] = reportOn([inBerlin, inNewYork]).lanes;
    expect(lane?.cases.map(({ id, opened: day }) => [id, day])).toEqual([
      ['R-1', '2026-01-09'],
      ['R-2', '2026-01-10'],
    ]);
  });

  test('what is not there is null; what is, is told', () => {
    const bare = caseOf(1, 'A', '2026-01-01');
    const whole = caseOf(
      2,
      'A',
      '2026-01-02',
      fills('severity', 'serious'),
      fills('facts', 'The page broke. Then it rained.'),
      CLOSED,
      { type: 'reopened', why: 'Again.' },
      CLOSED,
    );
    expect(reportOn([bare, whole]).lanes[0]?.cases).toEqual([
      {
        id: 'R-1',
        title: '',
        severity: null,
        opened: '2026-01-01',
        settled: null,
        closed: null,
        outcome: null,
        reopened: 0,
      },
      {
        id: 'R-2',
        title: 'The page broke.',
        severity: 'serious',
        opened: '2026-01-02',
        settled: '2026-01-02',
        closed: '2026-01-02',
        outcome: 'repaired',
        reopened: 1,
      },
    ]);
  });
});

test('strips: what was promised to each client, by the first day, with what became of it', () => {
  const { strips } = reportOn([
    caseOf(
      1,
      'Acme',
      '2026-01-02',
      promises('R-1.1', { text: 'Late one', due: '2026-01-12' }),
      promises('R-1.2', { text: 'First', due: '2026-01-08' }),
      promises('R-1.5', { text: 'Of that day, too', due: '2026-01-08' }),
      promises('R-1.3', { text: 'Mine', to: 'self', kind: 'prevention', due: '2026-01-01' }),
      APOLOGY,
      promises('R-1.4', { text: 'Never told', due: '2026-01-03' }),
      changes('R-1.2', 'kept', '2026-01-08'),
      changes('R-1.1', 'moved', '2026-01-10', { due: '2026-01-20', agreed: true }),
    ),
    caseOf(2, 'Nobody promised', '2026-01-02'),
  ]);
  expect(strips).toEqual([
    {
      client: 'Acme',
      promises: [
        { id: 'R-1.2', text: 'First', due: '2026-01-08', mark: 'kept', moved: 0 },
        { id: 'R-1.5', text: 'Of that day, too', due: '2026-01-08', mark: 'overdue', moved: 0 },
        { id: 'R-1.1', text: 'Late one', due: '2026-01-12', mark: 'overdue', moved: 1 },
      ],
    },
  ]);
});

const part = (id: string, more: Partial<RemedyPart> = {}): RemedyPart => ({
  id,
  type: 'refund',
  purpose: 'restore',
  amount: usd(100),
  cash: true,
  ...more,
});
/** Each part promised for its day. */
const owing = (number: number, due: Readonly<Record<string, string>>, ...parts: readonly RemedyPart[]) =>
  caseOf(
    number,
    `Client ${number}`,
    '2026-01-02',
    fills(
      'remedy.chosen',
      parts.map(({ id }) => id),
      { parts },
    ),
    ...Object.entries(due).map(([id, day], at) => promises(`R-${number}.${at + 1}`, { part: id, due: day })),
    APOLOGY,
    { type: 'offered', parts: parts.map(({ id }) => id) },
  );
const owed = (records: readonly CaseRecord[], cash?: number) =>
  reportOn(records, TODAY, {
    business: { currency: 'USD', ...(cash !== undefined && { cash: usd(cash), essentials: usd(0) }) },
  }).owed;

describe('money that is still promised', () => {
  test('month by month, what is due today is not overdue, and each case is named once', () => {
    const { months, ids } = owed([
      owing(1, { a: TODAY, b: '2026-02-01', c: '2026-01-14' }, part('a'), part('b'), part('c')),
      owing(2, { a: '2026-01-31', b: '2026-01-16' }, part('a'), part('b')),
    ]);
    expect(months.map(({ month, amount, ids: own }) => [month, amount.amount, own])).toEqual([
      ['overdue', '100.00', ['R-1']],
      ['2026-01', '300.00', ['R-1', 'R-2']],
      ['2026-02', '100.00', ['R-1']],
    ]);
    expect(ids).toEqual(['R-1', 'R-2']);
  });

  test.each<[cash: number | undefined, within: readonly (boolean | null)[]]>([
    [undefined, [null, null]],
    [200, [true, true]],
    [199, [true, false]],
    [99, [false, false]],
    [-5, [false, false]],
  ])('with %s above the rent line: all until then together', (cash, within) => {
    const { months } = owed([owing(1, { a: '2026-02-01', b: '2026-03-01' }, part('a'), part('b'))], cash);
    expect(months.map(({ withinRentLine }) => withinRentLine)).toEqual(within);
  });

  test('nothing is within any rent line', () => {
    const nothing = part('a', { amount: usd(0) });
    expect(owed([owing(1, { a: '2026-02-01' }, nothing)], -5).months[0]?.withinRentLine).toBe(true);
  });

  test('another currency stands apart, and is held against no line', () => {
    const { months } = owed(
      [owing(1, { a: '2026-02-01', b: '2026-02-02' }, part('a', { amount: money(50, 'EUR') }), part('b'))],
      100,
    );
    expect(
      months.map(({ month, amount, withinRentLine }) => [month, amount.currency, withinRentLine]),
    ).toEqual([
      ['2026-02', 'EUR', null],
      ['2026-02', 'USD', true],
    ]);
  });

  test('of a claim on the insurer, the excess', () => {
    const claim = part('b', { type: 'insurer_claim', amount: usd(900) });
    const { events, rev } = owing(1, { a: '2026-02-01', b: '2026-03-01' }, part('a'), claim);
    const insured = [fills('insurer.covered', true), fills('insurer.excess', usd(70))];
    const record = fold('R-1', [...events, ...stamp(insured, rev, `${TODAY}T10:00:00+01:00`)]);
    expect(owed([record]).months.map(({ amount }) => amount.amount)).toEqual(['100.00', '70.00']);
  });

  test('of several promises for one part, those to the client that are open', () => {
    const { events, rev } = owing(1, { a: '2026-02-01' }, part('a'));
    const more = [
      promises('R-1.2', { part: 'a', due: '2026-01-12' }),
      promises('R-1.3', { part: 'a', to: 'self', kind: 'prevention', due: '2026-04-01' }),
      APOLOGY,
      changes('R-1.2', 'kept', '2026-01-12'),
    ];
    const record = fold('R-1', [...events, ...stamp(more, rev, `${TODAY}T10:00:00+01:00`)]);
    expect(owed([record]).months).toMatchObject([{ month: '2026-02', amount: usd(100) }]);
  });

  test('what is not cash, kept, promised to oneself or of no part is not owed; a sum not known is named', () => {
    const kept = owing(1, { a: '2026-02-01' }, part('a'));
    const settled = fold('R-1', [
      ...kept.events,
      { n: kept.rev + 1, at: `${TODAY}T10:00:00+01:00`, ...changes('R-1.1', 'kept', TODAY) },
    ]);
    const work = owing(2, { a: '2026-02-01' }, part('a', { cash: false }));
    const { amount: _, ...unpriced } = part('a');
    const found = owed([settled, work, owing(3, { a: '2026-02-01' }, unpriced)]);
    expect(found).toMatchObject({ months: [], unpriced: ['R-3.1'], ids: ['R-3'] });
    const none = caseOf(4, 'D', '2026-01-02', promises('R-4.1'), APOLOGY);
    const own = promises('R-5.1', { to: 'self', kind: 'prevention', part: 'a' });
    const mine = caseOf(5, 'E', '2026-01-02', fills('remedy.chosen', ['a'], { parts: [part('a')] }), own);
    expect(owed([none, mine])).toMatchObject({ months: [], unpriced: [], ids: [] });
  });
});
