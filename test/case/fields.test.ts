import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/case/fields.ts';
import { HARM_KINDS } from '../../src/case/harms.ts';
import type { AnswerValue, CaseRecord } from '../../src/case/schema.ts';
import { fills, recordOf, usd } from '../support/case.ts';

interface Row {
  readonly as: string;
  readonly kinds: string[];
  readonly value: AnswerValue;
  readonly makes: Partial<CaseRecord>;
}
const words = ['text', 'paste', 'choice'];
const split = { mine: 60, client: 40, third: 0, chance: 0 };

const ROWS: readonly Row[] = [
  { as: 'client.name', kinds: ['text'], value: 'Acme', makes: { client: { name: 'Acme' } } },
  {
    as: 'client.relation',
    kinds: ['choice'],
    value: 'new',
    makes: { client: { name: '', relation: 'new' } },
  },
  {
    as: 'client.orientation',
    kinds: ['choice'],
    value: 'money',
    makes: { client: { name: '', orientation: 'money' } },
  },
  { as: 'facts', kinds: words, value: 'It broke.', makes: { facts: 'It broke.', title: 'It broke.' } },
  { as: 'title', kinds: words, value: 'The flyer', makes: { title: 'The flyer' } },
  { as: 'clientWords', kinds: words, value: 'Help', makes: { clientWords: 'Help' } },
  { as: 'remedyWanted', kinds: words, value: 'Money', makes: { remedyWanted: 'Money' } },
  { as: 'containment', kinds: words, value: 'Offline', makes: { containment: 'Offline' } },
  { as: 'lesson', kinds: words, value: 'Ask', makes: { lesson: 'Ask' } },
  { as: 'noticedAt', kinds: ['date'], value: '2026-01-14', makes: { noticedAt: '2026-01-14' } },
  { as: 'happenedOn', kinds: ['date'], value: '2026-01-13', makes: { happenedOn: '2026-01-13' } },
  { as: 'acknowledgedOn', kinds: ['date'], value: '2026-01-15', makes: { acknowledgedOn: '2026-01-15' } },
  { as: 'raisedBy', kinds: ['choice'], value: 'client', makes: { raisedBy: 'client' } },
  { as: 'failure', kinds: ['choice'], value: 'process', makes: { failure: 'process' } },
  { as: 'severity', kinds: ['choice'], value: 'serious', makes: { severity: 'serious' } },
  { as: 'outcome', kinds: ['choice'], value: 'repaired', makes: { outcome: 'repaired' } },
  { as: 'fault', kinds: ['percent-split'], value: { mine: 60, client: 40 }, makes: { fault: split } },
  {
    as: 'causes',
    kinds: ['multi'],
    value: ['defect', 'no_buffer', 'check_absent'],
    makes: {
      causes: [
        { leaf: 'defect', role: 'primary' },
        { leaf: 'no_buffer', role: 'contributing' },
        { leaf: 'check_absent', role: 'escape' },
      ],
    },
  },
  {
    as: 'causes.primary',
    kinds: ['choice'],
    value: 'defect',
    makes: { causes: [{ leaf: 'defect', role: 'primary' }] },
  },
  {
    as: 'causes.escape',
    kinds: ['choice'],
    value: 'check_absent',
    makes: { causes: [{ leaf: 'check_absent', role: 'escape' }] },
  },
  {
    as: 'causes.contributing',
    kinds: ['multi'],
    value: ['no_buffer', 'silence'],
    makes: {
      causes: [
        { leaf: 'no_buffer', role: 'contributing' },
        { leaf: 'silence', role: 'contributing' },
      ],
    },
  },
  { as: 'causes.whys', kinds: ['repeat'], value: [{ why: 'No check.' }], makes: { causes: [] } },
  {
    as: 'harms',
    kinds: ['repeat'],
    value: [{ kind: 'embarrassment', grade: 'stated_by_client' }],
    makes: { harms: [{ kind: 'embarrassment', grade: 'stated_by_client' }] },
  },
  { as: 'harms.repaid', kinds: ['money'], value: usd(50), makes: { harms: [] } },
  ...['feeAffected', 'feeTotal', 'unpaid', 'monthlyFee', 'monthlyMargin'].map((key) => ({
    as: `exposure.${key}`,
    kinds: ['money'],
    value: usd(0),
    makes: { exposure: { [key]: usd(0) } },
  })),
  { as: 'exposure.monthsLeft', kinds: ['number'], value: 6, makes: { exposure: { monthsLeft: 6 } } },
  {
    as: 'insurer.covered',
    kinds: ['confirm'],
    value: true,
    makes: { insurer: { covered: true, gate: 'green' } },
  },
  {
    as: 'remedy.chosen',
    kinds: ['offer'],
    value: ['a'],
    makes: { remedy: { chosen: ['a'], parts: [], offers: [] } },
  },
  { as: 'actualCost', kinds: ['money'], value: usd(90), makes: { actualCost: usd(90) } },
  ...HARM_KINDS.map((kind) => ({
    as: `harms.${kind}`,
    kinds: ['money', 'number', 'confirm'],
    value: usd(5),
    makes: { harms: [{ kind, amount: usd(5), grade: 'documented' as const }] },
  })),
];
/** These say something only beside `insurer.covered`. */
const BESIDE_COVERED = ['insurer.claimThreatened', 'insurer.excess', 'insurer.consent'];

describe('each field of the closed list', () => {
  test.each(ROWS)('$as is filled by $kinds', ({ as, kinds, value, makes }) => {
    expect(FIELDS[as]?.kinds).toEqual(kinds);
    expect(recordOf(fills(as, value))).toMatchObject(makes);
  });

  test('no other exists', () => {
    const rows = [...ROWS.map(({ as }) => as), ...BESIDE_COVERED];
    expect(Object.keys(FIELDS).toSorted()).toEqual(rows.toSorted());
  });

  test('only harms need a grade', () => {
    const graded = Object.entries(FIELDS).filter(([, field]) => field.graded);
    expect(graded.map(([as]) => as)).toEqual(HARM_KINDS.map((kind) => `harms.${kind}`));
  });

  test.each(ROWS)('$as skipped leaves the case as it was', ({ as }) => {
    const { events: _, rev: __, skipped: ___, ...skipped } = recordOf(fills(as, null));
    expect(skipped).toEqual({
      ...recordOf(),
      events: undefined,
      rev: undefined,
      skipped: undefined,
      ...skipped,
    });
    expect(skipped).toMatchObject({ answers: {}, harms: [], causes: [], exposure: {} });
  });

  test('a field that this version does not know is kept as an answer only', () => {
    const record = recordOf(fills('mood', 'sour'), fills('constructor', 'x', { step: 'other' }));
    expect(record.answers).toEqual({ mood: 'sour', other: 'x' });
  });
});

describe('the insurer', () => {
  test('is there once somebody said whether there is cover', () => {
    expect(recordOf(fills('insurer.consent', 'Ref 5'))).not.toHaveProperty('insurer');
    const all = recordOf(
      fills('insurer.covered', true),
      fills('insurer.claimThreatened', true),
      fills('insurer.excess', usd(500)),
      fills('insurer.consent', 'Ref 5'),
    );
    expect(all.insurer).toEqual({
      covered: true,
      claimThreatened: true,
      excess: usd(500),
      consent: 'Ref 5',
      gate: 'red',
    });
  });
});

describe('what opens the gate to a letter that admits something', () => {
  const { problem } = FIELDS['insurer.consent'] ?? {};
  test.each([
    'no',
    'No.',
    ' nope ',
    'not yet',
    'N/A',
    'na',
    'yes',
    'Y',
    'ok!',
    '??',
    '---',
    'pending',
    'Maybe',
  ])('%j is no reference', (words) => {
    expect(problem?.(words)).toContain('that is no reference');
  });

  test.each(['Ref 5', 'No. 4711', 'yes, A-17', 'Ann Noble, on the phone', 'N-1', 'A-17, Ann said yes'])(
    '%j may be one',
    (words) => {
      expect(problem?.(words)).toBeUndefined();
    },
  );
});

describe('a list of harms, as it is typed', () => {
  const { problem } = FIELDS['harms'] ?? {};
  test.each<[string, object[], string | undefined]>([
    ['nothing at all', [{ kind: 'other', amount: usd(0), hours: 0, mine_percent: 0 }], undefined],
    ['all of it mine', [{ kind: 'other', mine_percent: 100, hours: 500 }], undefined],
    [
      'more than all',
      [{ kind: 'other' }, { mine_percent: 100.5 }],
      'entry 2, mine_percent: it has to be from 0 to 100',
    ],
    ['less than nothing', [{ hours: -0.5 }], 'entry 1, hours: it has to be at least 0'],
    ['a sum below nothing', [{ repaid: usd(-1) }], 'entry 1, repaid: it has to be at least 0'],
  ])('%s', (_title, entries, words) => {
    expect(problem?.(entries as never)).toBe(words);
  });
});

describe('harms', () => {
  test.each<[string, AnswerValue, object[]]>([
    ['an amount', usd('0.01'), [{ amount: usd('0.01') }]],
    ['hours', 1.5, [{ hours: 1.5 }]],
    ['a plain yes', true, [{}]],
    ['a sum of nothing is no harm', usd(0), []],
    ['less than nothing is no harm', usd(-5), []],
    ['no hours are no harm', 0, []],
    ['a plain no is no harm', false, []],
    ['skipped is no harm', null, []],
  ])('%s', (_title, value, harms) => {
    const expected = harms.map((harm) => ({ kind: 'other', ...harm, grade: 'documented' }));
    expect(recordOf(fills('harms.other', value)).harms).toEqual(expected);
  });

  test('carry how well they are proved', () => {
    const event = { ...fills('harms.other', usd(5)), grade: 'my_estimate' } as const;
    expect(recordOf(event as never).harms).toMatchObject([{ grade: 'my_estimate' }]);
  });

  test('carry my share of the fault, whichever was answered first', () => {
    const [harm, fault] = [fills('harms.other', usd(5)), fills('fault', { mine: 60, client: 40 })] as const;
    expect(recordOf(harm).harms[0]).not.toHaveProperty('minePercent');
    expect(recordOf(harm, fault).harms).toMatchObject([{ minePercent: 60 }]);
    expect(recordOf(fault, harm).harms).toMatchObject([{ minePercent: 60 }]);
  });
});

test('one cause may play both parts: the case is diagnosed all the same', () => {
  const both = [fills('causes.primary', 'unknown'), fills('causes.escape', 'unknown')] as const;
  expect(recordOf(...both).causes).toEqual([
    { leaf: 'unknown', role: 'primary' },
    { leaf: 'unknown', role: 'escape' },
  ]);
});
