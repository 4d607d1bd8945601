import { describe, expect, test } from 'vitest';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { planOf } from '../../src/interview/plan.ts';
import { walkScript, type ScriptedWalk } from '../../src/interview/script.ts';
import type { WalkSettings } from '../../src/interview/situation.ts';
import { without } from '../support/case.ts';
import { programOfBody } from '../support/playbook-files.ts';

const program = programOfBody(`steps:
  - { id: client_name, kind: text, phase: opening, ask: Which client?, as: client.name }
  - { id: what_happened, kind: text, phase: opening, ask: "What happened to {{ client.name }}?", as: facts, renamed_from: facts_of_it }
  - { id: wanted, kind: text, phase: diagnosis, ask: What do they want?, as: remedyWanted, optional: true }
  - { id: demand, kind: money, phase: diagnosis, ask: How much?, as: harms.direct_cost, grade: documented, min: 0 }
  - { id: fee, kind: money, phase: diagnosis, ask: How much do they pay?, as: exposure.feeTotal }
  - { id: how_bad, kind: choice, phase: diagnosis, ask: How bad?, as: severity, default: '{{ demand > 100 ? "serious" : "minor" }}', options: [{ value: minor, label: Minor }, { value: serious, label: Serious }] }
  - { id: who_saw, kind: text, phase: diagnosis, ask: Who saw it?, when: how_bad == "serious" }
  - { id: choose, kind: offer, phase: remedy, ask: What? }
  - { id: dates, kind: promises, phase: remedy, ask: When? }
  - { id: letter, kind: draft, phase: letter, ask: Your letter. }
remedies:
  - { id: pay, type: refund, purpose: restore, label: Pay it, source: customfin#10, amount: demand, when: demand > 0 }
promises:
  - { id: paying, for: pay, to: client, kind: remedy, text: "Pay {{ demand | money }}", due: 5 business days, done: Paid }
  - { id: checking, to: self, kind: prevention, text: Check it, due: +2w, done: Checked }
letter:
  - { id: paid, component: repair, for: pay, text: "I pay {{ demand | money }} by {{ due.paying | day }}." }
`);
const FULL = {
  client_name: 'Acme',
  what_happened: 'It broke.',
  demand: '50 USD',
  fee: '800 USD',
  choose: ['pay'],
};

function walk(answers: Record<string, unknown>, settings: WalkSettings = {}): Promise<ScriptedWalk> {
  return walkScript(freshSituation(program, '2026-01-15', settings), answers);
}
async function problems(answers: Record<string, unknown>, settings: WalkSettings = {}): Promise<string[]> {
  return (await walk(answers, settings)).problems.map(({ where, message }) => `${where}: ${message}`);
}

test('with all it needs it walks to the end', async () => {
  const { plan, problems: found, unused, situation } = await walk(FULL);
  expect([plan.next, found, unused]).toEqual([undefined, [], []]);
  expect(situation.record).toMatchObject({ skipped: ['wanted'], defaulted: ['how_bad'], severity: 'minor' });
  expect(situation.record.promises.map(({ due }) => due)).toEqual(['2026-01-22', '2026-01-29']);
  expect(situation.record.apology.drafts.map(({ text }) => text)).toEqual([
    'Hello Acme,\n\nI pay USD 50.00 by Thursday 22 January.\n',
  ]);
});

test('its events, folded, are the situation it ends in', async () => {
  const { events, situation } = await walk(FULL);
  const kinds = situation.record.events.slice(1).map((event) => without(event, 'n', 'at'));
  expect(kinds).toEqual(events);
  expect(new Set(events.flatMap((event) => (event.type === 'answered' ? [event.by] : [])))).toEqual(
    new Set(['script', 'skipped', 'default']),
  );
});

describe('problems', () => {
  test('every missing answer is named at once, with what it may be', async () => {
    expect(await problems({ client_name: 'Acme' })).toEqual([
      'what_happened: missing: What happened to Acme? Give words of your own.',
      'demand: missing: How much? Give an amount, as in 400 USD, at least 0.',
      'fee: missing: How much do they pay? Give an amount, as in 400 USD.',
      'choose: missing: What? Give a list of remedies, or none. It depends on the other answers; all there are: repair playbook show p',
    ]);
  });

  test('an offer that alone is missing names what is possible', async () => {
    expect(await problems(without(FULL, 'choose'))).toEqual([
      expect.stringMatching(/^choose: missing: What\? Give a list of .*, or none\.$/),
    ]);
  });

  test('a question that is shown by another answer is missed too', async () => {
    expect(await problems({ ...FULL, demand: '500 USD' })).toEqual([
      'who_saw: missing: Who saw it? Give words of your own.',
    ]);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'an invalid answer',
      { demand: 'much' },
      [
        // Not that it cannot be offered: that rests on the amount.
        'demand: "much" is not an amount. Write an amount such as 400, 1200.50 or 400 EUR.',
      ],
    ],
    [
      'an unknown step',
      { client_nam: 'Acme' },
      ['client_nam: there is no step “client_nam”; did you mean client_name?'],
    ],
    ['a name of JavaScript', { constructor: 'x' }, ['constructor: there is no step “constructor”']],
    [
      'another currency',
      { fee: '800 EUR' },
      ['fee: this case is in USD; convert the EUR amount, and keep the original in the facts'],
    ],
    [
      'an unknown promise',
      { dates: { payin: 'fri' } },
      ['dates.payin: there is no promise “payin”; did you mean paying?'],
    ],
    [
      'a day that does not exist',
      { dates: { paying: '2026-02-30' } },
      ['dates.paying: "2026-02-30" does not exist: February 2026 has 28 days.'],
    ],
    [
      'a day that has passed',
      { dates: { paying: 'yesterday' } },
      ['dates.paying: Wednesday 14 January 2026 has passed; a promise needs a day to come'],
    ],
    [
      'a day that is none',
      { dates: { paying: { y: 1 } } },
      [
        'dates.paying: "{"y":1}" is not a date. Write 2026-01-15, tomorrow, fri, +3d, 2 weeks, 5 business days or end of month.',
      ],
    ],
    [
      'no currency at all',
      { currency: 'bitcoin' },
      ['currency: “bitcoin” is not a currency code; write EUR, USD or GBP'],
    ],
    [
      'a strange currency',
      { currency: { toString: 1 } },
      ['currency: “{"toString":1}” is not a currency code; write EUR, USD or GBP'],
    ],
  ])('%s', async (_title, more, expected) => {
    expect(await problems({ ...FULL, ...more })).toEqual(expected);
  });

  test('bare amounts without a currency miss it once', async () => {
    const found = await problems({ ...FULL, demand: 50, fee: 800 });
    expect(found.filter((line) => line.startsWith('currency: missing'))).toHaveLength(1);
    expect(found.map((line) => line.split(':')[0])).toEqual(['demand', 'currency', 'fee']);
  });
});

describe('what is given beside the steps', () => {
  test('the currency of bare amounts, which wins over the settings', async () => {
    const answers = { ...FULL, demand: 50, fee: 800, currency: 'gbp' };
    expect((await walk(answers, { currency: 'USD' })).situation.record.currency).toBe('GBP');
    expect(
      (await walk({ ...answers, currency: undefined }, { currency: 'USD' })).situation.record.currency,
    ).toBe('USD');
  });

  test('a step under the name it had before', async () => {
    const { what_happened: facts, ...others } = FULL;
    const { problems: found, situation } = await walk({ ...others, facts_of_it: facts });
    expect(found).toEqual([]);
    expect(situation.record).toMatchObject({ facts: 'It broke.', answers: { what_happened: 'It broke.' } });
  });

  test('other days for promises', async () => {
    const { situation } = await walk({ ...FULL, dates: { paying: 'next monday', checking: '2026-03-02' } });
    expect(situation.record.promises.map(({ due }) => due)).toEqual(['2026-01-19', '2026-03-02']);
    expect(situation.record.apology.drafts[0]?.text).toContain('by Monday 19 January.');
  });

  test('“none” for a promise to oneself, which is left out; one to the client is not', async () => {
    const { situation, problems: found } = await walk({ ...FULL, dates: { checking: 'none' } });
    expect(found).toEqual([]);
    expect(situation.record.promises.map(({ text }) => text)).toEqual(['Pay USD 50.00']);
    expect(planOf(situation).next).toBeUndefined();
    expect(await problems({ ...FULL, dates: { paying: 'none' } })).toEqual([
      expect.stringContaining('dates.paying: "none" is not a date.'),
    ]);
  });

  test('days and words that come too late to be used are reported', async () => {
    const { situation } = await walk(FULL);
    const again = await walkScript(situation, { dates: { paying: '2026-02-02' }, letter: 'Dear Acme.\n' });
    expect([again.events, again.unused]).toEqual([[], ['dates', 'letter']]);
  });

  test('words for the letter', async () => {
    const own = (await walk({ ...FULL, letter: 'Dear Acme.\n' })).situation.record.apology.drafts;
    expect(own).toMatchObject([{ by: 'person', text: 'Dear Acme.\n' }]);
  });

  test('an answer to a step that is not asked is reported', async () => {
    const { problems: found, unused, situation } = await walk({ ...FULL, who_saw: 'Everyone' });
    expect([found, unused]).toEqual([[], ['who_saw']]);
    expect(situation.record.answers).not.toHaveProperty('who_saw');
  });

  test('an answer beats the default', async () => {
    const { situation } = await walk({ ...FULL, how_bad: 'serious', who_saw: 'Everyone' });
    expect(situation.record).toMatchObject({ severity: 'serious', defaulted: [] });
  });
});
