import { describe, expect, test } from 'vitest';
import { withRepaid, type Grade, type Harm } from '../../src/case/harms.ts';
import { planOf } from '../../src/interview/plan.ts';
import { readAnswer } from '../../src/interview/read-answer.ts';
import { before } from '../support/walker.ts';
import { programOfBody } from '../support/playbook-files.ts';
import { fills, recordOf, usd } from '../support/case.ts';
import { stageOf } from '../../src/case/gates.ts';

const SPLIT = fills('fault', { mine: 60, client: 40, third: 0, chance: 0 });
const rent = { kind: 'direct_cost', amount: usd(100), grade: 'documented' };

describe('a list of harms', () => {
  test.each([
    ['nothing but its kind', { kind: 'embarrassment' }, { kind: 'embarrassment', grade: 'unknown' }],
    [
      'all that can be told',
      { ...rent, hours: 3, mine_percent: 25, repaid: usd(10), note: 'The hall' },
      { ...rent, hours: 3, minePercent: 25, repaid: usd(10), note: 'The hall' },
    ],
    [
      'nothing is no amount, no hours and no words',
      { kind: 'other', amount: usd(0), hours: 0, repaid: usd(0), note: '', grade: 'my_estimate' },
      { kind: 'other', grade: 'my_estimate' },
    ],
    ['a share of nothing is a share', { ...rent, mine_percent: 0 }, { ...rent, minePercent: 0 }],
  ])('%s', (_title, entry, harm) => {
    expect(recordOf(fills('harms', [entry] as never)).harms).toEqual([harm]);
  });

  test('an explicit share beats the fault split, whichever was told first', () => {
    const harms = fills('harms', [rent, { ...rent, mine_percent: 0 }] as never);
    for (const events of [
      [SPLIT, harms],
      [harms, SPLIT],
    ])
      expect(recordOf(...events).harms.map(({ minePercent }) => minePercent)).toEqual([60, 0]);
  });

  test.each([
    [[{ kind: 'mood' }]],
    [[{ kind: 'other', grade: 'sure' }]],
    [['words']],
    [[{ kind: 'other', amount: { amount: 'x', currency: 'USD' } }]],
  ])('a damaged one is refused: %j', (value) => {
    expect(() => recordOf(fills('harms', value as never))).toThrow(
      /is not one of|not a value of|not an exact amount/,
    );
  });

  test('counts for the diagnosis; what was paid back alone does not', () => {
    const rest = [
      fills('acknowledgedOn', '2026-01-15'),
      fills('clientWords', null),
      fills('severity', 'minor'),
      SPLIT,
      fills('causes.primary', 'defect'),
      fills('causes.escape', 'check_absent'),
    ];
    expect(stageOf(recordOf(...rest, fills('harms', [])))).toBe('diagnosed');
    expect(stageOf(recordOf(...rest, fills('harms.repaid', usd(5))))).toBe('acknowledged');
  });
});

const harm = (amount: number, grade: Grade = 'documented', more: Partial<Harm> = {}): Harm => ({
  kind: 'direct_cost',
  amount: usd(amount),
  grade,
  minePercent: 50,
  ...more,
});
const repaid = (harms: readonly Harm[], sum: number): (string | undefined)[] =>
  withRepaid(harms, usd(sum)).map((one) => one.repaid?.amount);

describe('one sum that was paid back', () => {
  test.each<[string, Harm[], number, (string | undefined)[]]>([
    ['goes to the harm', [harm(100)], 30, ['30.00']],
    ['to each no more than my share', [harm(100), harm(100)], 60, ['50.00', '10.00']],
    ['what is not proved has its share, too', [harm(100), harm(100, 'my_estimate')], 60, ['50.00', '10.00']],
    [
      'all of it, where nobody shares it',
      [harm(100, 'documented', { minePercent: undefined as never }), harm(100)],
      120,
      ['100.00', '20.00'],
    ],
    ['to what is proved first', [harm(100, 'my_estimate'), harm(100)], 40, [undefined, '40.00']],
    [
      'and that may be one that is not proved',
      [harm(100), harm(100), harm(100, 'unknown')],
      500,
      ['50.00', '50.00', '400.00'],
    ],
    ['what is too much stands with the last', [harm(100), harm(100)], 500, ['50.00', '450.00']],
    [
      'not where it is told already',
      [harm(100, 'documented', { repaid: usd(7) }), harm(100)],
      20,
      ['7.00', '20.00'],
    ],
    [
      'not where nothing is of my making',
      [harm(100, 'documented', { minePercent: 0 }), harm(100)],
      20,
      [undefined, '20.00'],
    ],
    ['nowhere without a sum', [{ kind: 'embarrassment', grade: 'documented' }], 20, [undefined]],
    [
      'nowhere in another currency',
      [harm(100, 'documented', { amount: { amount: '9.00', currency: 'EUR' } })],
      20,
      [undefined],
    ],
  ])('%s', (_title, harms, sum, parts) => {
    expect(repaid(harms, sum)).toEqual(parts);
  });

  test('is in the case', () => {
    const { harms } = recordOf(fills('harms.direct_cost', usd(100)), SPLIT, fills('harms.repaid', usd(30)));
    expect(harms).toMatchObject([{ minePercent: 60, repaid: usd(30) }]);
  });
});

describe('read from an answers file', () => {
  const situation = before(
    programOfBody(`
steps:
  - id: harms_list
    kind: repeat
    phase: opening
    ask: What did it cost them?
    as: harms
    item:
      kind: { kind: choice, options: [{ value: direct_cost, label: Cost }, { value: other, label: Other }] }
      amount: { kind: money, optional: true }
      grade: { kind: choice, optional: true, options: [{ value: documented, label: Proved }] }
      mine_percent: { kind: number, optional: true }
      repaid: { kind: money, optional: true }
compute:
  dear: harms_list.exists(h, h.amount > 100 && h.grade == "documented")
`),
  );
  const [step] = situation.program.playbook.steps;
  const read = async (raw: unknown): Promise<unknown> =>
    step && readAnswer(step, raw, { situation, plan: planOf(situation) });

  test('what is left out is left out, and fails no expression', async () => {
    expect(
      await read([{ kind: 'other' }, { kind: 'direct_cost', amount: '400', grade: 'documented' }]),
    ).toEqual({
      ok: true,
      value: [{ kind: 'other' }, { kind: 'direct_cost', amount: usd(400), grade: 'documented' }],
    });
    const told = recordOf(fills('harms', [{ kind: 'other' }] as never, { step: 'harms_list' }));
    expect(planOf({ ...situation, record: told }).scope.evaluate('dear')).toBe(false);
  });

  test.each([
    [[{ amount: '4' }], 'kind'],
    [[{ kind: 'other', mine_percent: 101 }], 'entry 1, mine_percent: it has to be from 0 to 100'],
    [[{ kind: 'other', amount: '-4 USD' }], 'entry 1, amount: it has to be at least 0'],
    [[{ kind: 'other', amont: '4' }], 'did you mean amount?'],
  ])('%j is refused: %s', async (raw, says) => {
    expect(await read(raw)).toMatchObject({ ok: false, problem: expect.stringContaining(says) });
  });
});
