import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEVERITIES, type Severity } from '../../src/case/schema.ts';
import type { EventBody } from '../../src/case/events.ts';
import { GRADES, HARM_KINDS } from '../../src/case/harms.ts';
import { proposeSeverity, severityLine, type FittingRow } from '../../src/diagnosis/severity.ts';
import { after } from '../../src/interview/engine.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { planOf } from '../../src/interview/plan.ts';
import { fills, recordOf, usd } from '../support/case.ts';
import { shippedProgram } from '../support/playbook-files.ts';

const program = shippedProgram('core');
const start = freshSituation(program, '2026-01-15', { currency: 'USD' });

/** What the shipped rows propose for a case of which these fields are known. */
function proposed(
  facts: readonly (readonly [as: string, value: unknown])[],
  earlier = start.around.earlier,
): { level: Severity; rules: string[]; line: string } {
  const events = facts.map(([as, value]): EventBody => fills(as, value as never));
  const situation = { ...start, around: { ...start.around, earlier } };
  const { proposedSeverity: proposal } = planOf(after(situation, events)).scope;
  return {
    level: proposal.level,
    rules: proposal.why.map(({ rule }) => rule),
    line: severityLine(proposal),
  };
}

const FEE = ['exposure.feeAffected', usd(1000)] as const;
const cost = (amount: number) => ['harms.direct_cost', usd(amount)] as const;
const claim = (amount: number) => ['harms.third_party_claim', usd(amount)] as const;

describe('each row of the table', () => {
  test.each<[string, (readonly [string, unknown])[], Severity, string[]]>([
    ['nothing is known', [], 'minor', ['nothing_fits']],
    ['a fee, and no loss', [FEE], 'minor', ['nothing_fits']],
    ['a loss above the fee', [FEE, cost(1000.01)], 'critical', ['loss_above_fee']],
    ['a loss of just the fee', [FEE, cost(1000)], 'serious', ['loss_quarter_of_fee']],
    ['a quarter of the fee', [FEE, cost(250)], 'serious', ['loss_quarter_of_fee']],
    ['a cent less', [FEE, cost(249.99)], 'moderate', ['loss_twentieth_of_fee']],
    ['a twentieth of the fee', [FEE, cost(50)], 'moderate', ['loss_twentieth_of_fee']],
    ['less than that', [FEE, cost(49.99)], 'minor', ['small_loss']],
    ['somebody else’s claim counts as a loss', [FEE, claim(1001)], 'critical', ['loss_above_fee']],
    ['two losses are one', [FEE, cost(200), claim(50)], 'serious', ['loss_quarter_of_fee']],
    [
      'a month’s fee is one, too',
      [['exposure.monthlyFee', usd(100)], cost(99)],
      'serious',
      ['loss_quarter_of_fee'],
    ],
    ['a loss without a fee', [cost(1)], 'serious', ['loss_without_fee']],
    ['no loss and no fee', [['exposure.feeAffected', usd(0)], cost(0)], 'minor', ['nothing_fits']],
    ['people or data', [['harms.data_or_safety', true]], 'critical', ['people_or_data']],
    ['no harm to them', [['harms.data_or_safety', false]], 'minor', ['nothing_fits']],
    [
      'a claim is threatened',
      [
        ['insurer.covered', true],
        ['insurer.claimThreatened', true],
      ],
      'critical',
      ['claim_threatened'],
    ],
    [
      'no claim',
      [
        ['insurer.covered', true],
        ['insurer.claimThreatened', false],
      ],
      'minor',
      ['nothing_fits'],
    ],
    ['a missed date', [['harms.missed_date', true]], 'serious', ['missed_date']],
    ['others saw it', [['harms.embarrassment', true]], 'serious', ['seen_by_others']],
    ['more than two days of work', [['harms.wasted_time', 16.5]], 'serious', ['days_lost']],
    ['two days', [['harms.wasted_time', 16]], 'moderate', ['hours_lost']],
    [
      'hours of two harms',
      [
        ['harms.wasted_time', 1],
        ['harms.extra_work', 1.5],
      ],
      'moderate',
      ['hours_lost'],
    ],
    ['two hours', [['harms.wasted_time', 2]], 'minor', ['nothing_fits']],
    ['money lost, and no sum', [FEE, ['harms.lost_revenue', true]], 'moderate', ['loss_not_known']],
    ['a row that is higher wins', [FEE, cost(60), ['harms.missed_date', true]], 'serious', ['missed_date']],
    [
      'two rows of one level both decide',
      [FEE, cost(300), ['harms.embarrassment', true]],
      'serious',
      ['loss_quarter_of_fee', 'seen_by_others'],
    ],
  ])('%s', (_title, facts, level, rules) => {
    expect(proposed(facts)).toMatchObject({ level, rules });
  });

  test('every row has a case in which it decides', () => {
    const decides = [
      [FEE, cost(2000)],
      [['harms.data_or_safety', true]],
      [
        ['insurer.covered', true],
        ['insurer.claimThreatened', true],
      ],
      [FEE, cost(300)],
      [cost(1)],
      [['harms.missed_date', true]],
      [['harms.embarrassment', true]],
      [['harms.wasted_time', 20]],
      [FEE, cost(60)],
      [['harms.lost_revenue', true]],
      [['harms.wasted_time', 3]],
      [FEE, cost(1)],
    ] as (readonly [string, unknown])[][];
    const rows = program.playbook.severity.map(({ id }) => id);
    expect([...decides.flatMap((facts) => proposed(facts).rules), 'second_failure']).toEqual(rows);
  });
});

describe('a second failure within half a year', () => {
  const before = {
    ...recordOf(fills('causes.primary', 'silence')),
    id: 'R-3',
    openedAt: '2025-09-01T09:00:00+02:00',
  };
  const cause = ['causes.primary', 'silence'] as const;
  test('makes it one worse, and says why', () => {
    const { level, rules, line } = proposed([FEE, cost(60), cause], [before]);
    expect([level, rules]).toEqual(['serious', ['loss_twentieth_of_fee', 'second_failure']]);
    expect(line).toMatch(
      /^Serious, because it costs them USD 60\.00, .*; it is the second time for them within half a year/,
    );
  });

  test('from nothing to moderate, and never above critical', () => {
    expect(proposed([cause], [before])).toMatchObject({
      level: 'moderate',
      rules: ['nothing_fits', 'second_failure'],
    });
    expect(proposed([FEE, cost(2000), cause], [before])).toMatchObject({
      level: 'critical',
      rules: ['loss_above_fee'],
    });
  });

  test('another cause, or one too long ago, raises nothing', () => {
    expect(proposed([['causes.primary', 'defect']], [before]).level).toBe('minor');
    expect(proposed([cause], [{ ...before, openedAt: '2025-07-18T09:00:00+02:00' }]).level).toBe('minor');
  });
});

const rank = (rows: readonly FittingRow[]): number => SEVERITIES.indexOf(proposeSeverity(rows).level);

describe('laws', () => {
  const anyRow = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    level: fc.option(fc.constantFrom(...SEVERITIES), { nil: undefined }),
    raise: fc.constantFrom(undefined, 1 as const),
    because: fc.constant('so'),
  });

  test('one more row that fits never lowers it, and there is always a reason', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), anyRow, (rows, more) => {
        expect(rank([...rows, more])).toBeGreaterThanOrEqual(rank(rows));
        expect(proposeSeverity(rows).why.length).toBeGreaterThan(0);
      }),
      { seed: 5 },
    );
  });

  test('adding a harm never lowers what is proposed', () => {
    const harm = fc.record(
      {
        kind: fc.constantFrom(...HARM_KINDS),
        amount: fc.integer({ min: 0, max: 3000 }).map((amount) => usd(amount)),
        hours: fc.integer({ min: 0, max: 40 }),
        grade: fc.constantFrom(...GRADES),
        mine_percent: fc.integer({ min: 0, max: 100 }),
      },
      { requiredKeys: ['kind', 'grade'] },
    );
    fc.assert(
      fc.property(
        fc.array(harm, { maxLength: 4 }),
        harm,
        fc.integer({ min: 0, max: 2000 }),
        (harms, more, fee) => {
          const facts = [['exposure.feeAffected', usd(fee)]] as const;
          const level = (list: readonly object[]): number =>
            SEVERITIES.indexOf(proposed([...facts, ['harms', list]]).level);
          expect(level([...harms, more])).toBeGreaterThanOrEqual(level(harms));
        },
      ),
      { seed: 5 },
    );
  });
});
