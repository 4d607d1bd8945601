import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerEvents, after } from '../../src/interview/engine.ts';
import { planOf } from '../../src/interview/plan.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { mayBe, readAnswer, type Reading } from '../../src/interview/read-answer.ts';
import type { Situation, WalkSettings } from '../../src/interview/situation.ts';
import { programOfBody } from '../support/playbook-files.ts';

const program = programOfBody(`steps:
  - { id: words, kind: text, phase: opening, ask: What?, max: 20 }
  - { id: maybe, kind: text, phase: opening, ask: What else?, optional: true }
  - { id: long, kind: paste, phase: opening, ask: What?, optional: true }
  - { id: use, kind: choice, phase: opening, ask: Which?, options: [{ value: web, label: On the web }, { value: print, label: In print }] }
  - { id: cause, kind: choice, phase: opening, ask: Why?, from: causes }
  - { id: let_through, kind: choice, phase: opening, ask: How?, from: causes, as: causes.escape }
  - { id: reasons, kind: multi, phase: opening, ask: Why?, from: causes, min: 1, max: 2 }
  - { id: extras, kind: multi, phase: opening, ask: What else?, options: [{ value: a, label: A }, { value: b, label: B }] }
  - { id: yes, kind: confirm, phase: opening, ask: Is it? }
  - { id: n, kind: number, phase: opening, ask: How many?, min: 1, max: 24.5 }
  - { id: days, kind: number, phase: opening, ask: For how many days? }
  - { id: hours, kind: number, phase: opening, ask: How many hours will it take you? }
  - { id: demand, kind: money, phase: opening, ask: How much?, min: 0 }
  - { id: part, kind: money, phase: opening, ask: How much of it?, max: "{{ demand }}" }
  - { id: day, kind: date, phase: opening, ask: When?, max: "{{ today }}", min: 2025-12-01 }
  - { id: later, kind: date, phase: opening, ask: By when?, optional: true }
  - { id: fault, kind: percent-split, phase: opening, ask: Whose?, parts: [mine, client, third] }
  - { id: pages, kind: repeat, phase: opening, ask: Which?, min: 1, max: 2, item: { url: { kind: text }, cost: { kind: money }, gone: { kind: confirm } } }
  - { id: reasons_why, kind: repeat, phase: opening, ask: Why?, optional: true, item: { why: { kind: text } } }
  - { id: offer, kind: offer, phase: remedy, ask: What? }
  - { id: read_this, kind: note, phase: remedy, ask: Read. }
remedies:
  - { id: pay, type: refund, purpose: restore, label: Pay it, source: customfin#10, excludes: [net] }
  - { id: net, type: discount_invoice, purpose: restore, label: Net it, source: customfin#10 }
  - { id: gift, type: goodwill, purpose: goodwill, label: A gift, source: customfin#10 }
  - { id: moon, type: goodwill, purpose: goodwill, label: The moon, source: customfin#10, when: 'false' }
letter:
  - { id: paid, component: repair, for: pay, text: I pay. }
  - { id: netted, component: repair, for: net, text: I net. }
  - { id: given, component: repair, for: gift, text: I give. }
  - { id: sky, component: repair, for: moon, text: I fly. }
`);

// A Thursday.
const start = (settings: WalkSettings = {}): Situation => freshSituation(program, '2026-01-15', settings);

async function read(id: string, raw: unknown, situation = start({ currency: 'USD' })): Promise<Reading> {
  const step = program.playbook.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(id);
  return readAnswer(step, raw, { situation, plan: planOf(situation) });
}

function given(id: string, value: never, situation = start()): Situation {
  const step = program.playbook.steps.find((candidate) => candidate.id === id);
  return step === undefined ? situation : after(situation, answerEvents(situation, step, value, 'typed'));
}

const usd = (amount: string): object => ({ amount, currency: 'USD' });

describe('what will do', () => {
  test.each<[string, unknown, unknown]>([
    ['words', '  Hello\r\nyou ', 'Hello\nyou'],
    ['words', 42, '42'],
    ['maybe', '', null],
    ['maybe', '  ', null],
    ['maybe', null, null],
    ['maybe', 'no idea', null],
    ['maybe', "I don't know", null],
    ['maybe', 'Don’t know yet.', null],
    ['maybe', 'not sure', null],
    ['maybe', 'I’m not sure', null],
    ['maybe', "I've no idea", null],
    ['maybe', 'IDK', null],
    ['maybe', '??', null],
    ['maybe', 'Not sure that they want it at all', 'Not sure that they want it at all'],
    ['maybe', 'nothing', 'nothing'],
    ['long', 'No idea.', 'No idea.'],
    ['later', 'no idea', null],
    ['reasons_why', 'not sure', null],
    ['long', 'x'.repeat(5000), 'x'.repeat(5000)],
    ['use', 'web', 'web'],
    ['use', ' WEB ', 'web'],
    ['use', 'in print', 'print'],
    ['cause', 'defect', 'defect'],
    ['let_through', 'check_absent', 'check_absent'],
    ['let_through', 'unknown', 'unknown'],
    ['reasons', ['defect', 'no_buffer'], ['defect', 'no_buffer']],
    ['reasons', 'defect, no_buffer', ['defect', 'no_buffer']],
    ['reasons', 'defect, defect', ['defect']],
    ['extras', 'none', []],
    ['extras', [], []],
    ['extras', null, []],
    ['yes', true, true],
    ['yes', 'Yes', true],
    ['yes', 'y', true],
    ['yes', 'no', false],
    ['yes', 'false', false],
    ['n', 12, 12],
    ['n', ' 12.5 ', 12.5],
    ['n', '24.5', 24.5],
    ['days', '10', 10],
    ['days', '10 days', 10],
    ['hours', '8h', 8],
    ['hours', '8 hrs', 8],
    ['hours', '1.5 hours', 1.5],
    ['demand', 400, usd('400.00')],
    ['demand', '400 USD', usd('400.00')],
    ['demand', '$1,200.50', usd('1200.50')],
    ['demand', '1.200,50', usd('1200.50')],
    ['demand', '0', usd('0.00')],
    ['demand', { amount: '400.00', currency: 'USD' }, usd('400.00')],
    ['demand', { amount: 400, currency: 'USD' }, usd('400.00')],
    ['day', '2026-01-15', '2026-01-15'],
    ['day', 'yesterday', '2026-01-14'],
    ['day', 'friday', '2026-01-09'],
    ['later', 'friday', '2026-01-16'],
    ['later', 'end of month', '2026-01-31'],
    ['later', '', null],
    ['fault', { mine: 100 }, { mine: 100, client: 0, third: 0 }],
    ['fault', { mine: '60', third: 40 }, { mine: 60, client: 0, third: 40 }],
    ['fault', 'mine 80, client 20', { mine: 80, client: 20, third: 0 }],
    ['fault', 'me 90, client 10', { mine: 90, client: 10, third: 0 }],
    ['fault', 'I 90, them 10', { mine: 90, client: 10, third: 0 }],
    ['fault', '90% me, 10% someone else', { mine: 90, client: 0, third: 10 }],
    ['fault', '90/10', { mine: 90, client: 10, third: 0 }],
    ['fault', 'us: 60; the client: 40', { mine: 60, client: 40, third: 0 }],
    ['fault', '80 me 20 them', { mine: 80, client: 20, third: 0 }],
    ['fault', '80% me and 20% somebody else', { mine: 80, client: 0, third: 20 }],
    ['fault', 'me 80 them 20', { mine: 80, client: 20, third: 0 }],
    ['fault', 100, { mine: 100, client: 0, third: 0 }],
    ['fault', 'all mine', { mine: 100, client: 0, third: 0 }],
    ['fault', 'Mine', { mine: 100, client: 0, third: 0 }],
    ['fault', 'Mine: 80%; Client = 20 %', { mine: 80, client: 20, third: 0 }],
    ['pages', [{ url: '/a', cost: '5 USD', gone: 'yes' }], [{ url: '/a', cost: usd('5.00'), gone: true }]],
    ['offer', ['gift', 'pay'], ['gift', 'pay']],
    ['offer', 'pay, gift', ['pay', 'gift']],
    ['offer', ['gift', 'gift'], ['gift']],
    ['offer', 'none', []],
    ['later', 'no', null],
    ['later', 'Not yet.', null],
    ['offer', [], []],
  ])('%s: %j', async (id, raw, value) => {
    expect(await read(id, raw)).toEqual({ ok: true, value });
  });
});

describe('what will not, and what would', () => {
  test.each<[string, unknown, string]>([
    ['words', '', 'an answer is needed: words of your own'],
    ['words', null, 'an answer is needed: words of your own'],
    ['words', 'x'.repeat(21), 'that is 21 letters; up to 20 fit'],
    ['words', ['a'], 'write it as text'],
    ['words', true, 'write it as text'],
    ['maybe', 'x'.repeat(4001), 'that is 4001 letters; up to 4000 fit'],
    ['use', 'wbe', '“wbe” is not a choice; did you mean web?; it may be web, print'],
    ['use', { a: 1 }, '“{"a":1}” is not a choice; it may be web, print'],
    ['use', '', 'an answer is needed: one of web, print'],
    ['let_through', 'defect', 'is not a choice'],
    ['reasons', [], 'choose at least 1'],
    ['reasons', null, 'choose at least 1'],
    ['reasons', 'defect, no_buffer, invoice_error', 'choose at most 2'],
    ['reasons', ['defect', 5], '“5” is not a choice'],
    ['reasons', 5, 'give a list'],
    ['extras', 'c', '“c” is not a choice'],
    ['yes', 'perhaps', '“perhaps” is neither yes nor no'],
    ['yes', 1, '“1” is neither yes nor no'],
    ['n', '2.000', '"2.000" could be 2000 or 2.00. Write 2000 or 2.00.'],
    ['n', 'many', '“many” is not a number; write it as 12 or 12.5'],
    ['n', '1e309', '“1e309” is not a number; write it as 12 or 12.5'],
    ['n', '0x10', '“0x10” is not a number; write it as 12 or 12.5'],
    ['n', Number.POSITIVE_INFINITY, '“Infinity” is not a number; write it as 12 or 12.5'],
    ['days', 'since 2 Jan', '“since 2 Jan” is 13 days ago; type the number alone, as in 13'],
    ['days', 'from friday', '“from friday” is 6 days ago; type the number alone, as in 6'],
    ['days', 'yesterday', '“yesterday” is 1 day ago; type the number alone, as in 1'],
    ['days', '2 weeks', '“2 weeks” is not a number; write it as 12 or 12.5'],
    ['days', '3 hours', '“3 hours” is not a number; write it as 12 or 12.5'],
    ['days', '8h', '“8h” is not a number; write it as 12 or 12.5'],
    ['n', 0.5, 'it has to be at least 1'],
    ['n', 25, 'it can be at most 24.5'],
    ['demand', 'much', '"much" is not an amount.'],
    ['demand', '1e309', '"1e309" is not an amount.'],
    ['demand', '1.200', '"1.200" could be 1200 or 1.20.'],
    ['demand', '-5', 'it has to be at least USD 0.00'],
    ['demand', '400 XYZ', '"XYZ" is no currency known here.'],
    ['demand', { amount: '400' }, 'write an amount, as in 400 USD'],
    ['demand', [400], 'write an amount, as in 400 USD'],
    ['demand', true, '"true" is not an amount.'],
    ['day', '2026-02-30', '"2026-02-30" does not exist: February 2026 has 28 days.'],
    ['day', '1/12', '"1/12" could be 1 December or 12 January.'],
    ['day', 'tomorrow', 'it cannot be after 2026-01-15'],
    ['day', '2025-11-30', 'it cannot be before 2025-12-01'],
    ['day', { y: 2026 }, 'is not a date.'],
    ['later', 'soon', '"soon" is not a date.'],
    ['words', 'no idea', 'a few words are needed here; rough ones will do, and you can change them later'],
    ['words', '??', 'a few words are needed here; rough ones will do, and you can change them later'],
    ['fault', { mine: 90 }, 'the parts sum to 90; they have to sum to 100'],
    ['fault', { mine: 90, client: 20 }, 'the parts sum to 110; they have to sum to 100'],
    ['fault', { mine: 33.3, client: 66.7 }, 'mine: “33.3” is not a whole percentage from 0 to 100'],
    ['fault', { mine: -10, client: 110 }, 'mine: “-10” is not a whole percentage from 0 to 100'],
    ['fault', { mine: [100] }, 'mine: “[100]” is not a whole percentage from 0 to 100'],
    ['fault', { mine: true }, 'mine: “true” is not a whole percentage from 0 to 100'],
    ['fault', { me: 100 }, 'there is no part “me”'],
    ['fault', { clients: 100 }, 'there is no part “clients”; did you mean client?'],
    ['fault', 'me 50, mine 50', 'mine stands there twice'],
    ['fault', 'mostly mine', 'say how much in numbers, as in mine 80, client 20'],
    ['fault', 'mine 80 client', 'say how much in numbers, as in mine 80, client 20'],
    ['fault', '80 me 20 dogs', 'there is no part “dogs”; the parts are mine, client, third'],
    ['fault', 33.3, 'say how much in numbers, as in mine 80, client 20'],
    ['fault', [100], 'say how much in numbers, as in mine 80, client 20'],
    ['pages', 'x', 'give a list, one entry each'],
    ['pages', [], 'at least 1 are needed'],
    ['pages', [{}, {}, {}], 'at most 2 fit'],
    ['pages', [{ url: '/a', cost: 5 }], 'entry 1, gone: an answer is needed: yes or no'],
    ['pages', [{ urls: '/a' }], 'entry 1 has “urls”; did you mean url?'],
    ['pages', [5], 'entry 1, url: an answer is needed'],
    ['offer', 'gft', '“gft” is not possible here; did you mean gift?; possible: pay, net, gift'],
    ['offer', ['moon'], '“moon” is not possible here'],
    ['offer', ['pay', 'net'], '“Pay it” and “Net it” exclude each other'],
    ['offer', ['net', 'gift', 'pay'], '“Pay it” and “Net it” exclude each other'],
    ['offer', null, 'choose what you offer, or none'],
    ['offer', 5, 'give a list of remedies, or none'],
    ['read_this', 'yes', 'this step takes no answer'],
  ])('%s: %j', async (id, raw, problem) => {
    expect(await read(id, raw)).toMatchObject({
      ok: false,
      problem: expect.stringContaining(problem) as string,
    });
  });
});

describe('amounts and their currency', () => {
  test('a bare amount without any currency says what is missing', async () => {
    expect(await read('demand', '400', start())).toMatchObject({ ok: false, needsCurrency: true });
    expect(await read('demand', '400 EUR', start())).toMatchObject({ ok: true, value: { currency: 'EUR' } });
  });

  test('a case has one currency', async () => {
    const euros = given('demand', { amount: '400.00', currency: 'EUR' } as never);
    expect(await read('part', '100', euros)).toEqual({
      ok: true,
      value: { amount: '100.00', currency: 'EUR' },
    });
    expect(await read('part', '100 USD', euros)).toEqual({
      ok: false,
      problem: 'this case is in EUR; convert the USD amount, and keep the original in the facts',
    });
  });

  test('a bound can be another answer, and is nothing while that has none', async () => {
    const euros = given('demand', { amount: '400.00', currency: 'EUR' } as never);
    expect(await read('part', '400.01', euros)).toEqual({
      ok: false,
      problem: 'it can be at most EUR 400.00',
    });
    for (const amount of ['1 EUR', '1 USD', '1 JPY'])
      expect(await read('part', amount, start())).toMatchObject({ ok: false });
    expect(await read('part', '0 JPY', start())).toMatchObject({ ok: true });
  });
});

test('an answer may be what mayBe says it may be', () => {
  const situation = start();
  const plan = planOf(situation);
  const said = program.playbook.steps.map((step) => [step.id, mayBe(step, { situation, plan })]);
  expect(
    Object.fromEntries(said.filter(([id]) => id !== 'cause' && id !== 'let_through' && id !== 'reasons')),
  ).toEqual({
    words: 'words of your own',
    reasons_why: 'a list of why',
    maybe: 'words of your own',
    long: 'words of your own',
    use: 'one of web, print',
    extras: 'a list of a, b',
    yes: 'yes or no',
    n: 'a number, at least 1, at most 24.5',
    days: 'a number',
    hours: 'a number',
    demand: 'an amount, as in 400 USD, at least 0',
    part: 'an amount, as in 400 USD',
    day: 'a date that has come, as in today, yesterday or 2026-01-31',
    later: 'a date, as in 2026-01-31, tomorrow or fri',
    fault: 'percentages of mine, client, third that sum to 100, as in mine 80, client 20',
    pages: 'a list of url, cost, gone',
    offer: 'a list of pay, net, gift, or none',
    read_this: 'words of your own',
  });
});

test('whatever an answers file holds, it is read or refused', async () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, [{ toString: null }], {
      mine: { valueOf: 1, toString: 1 },
    }),
    fc.constantFrom<unknown>(
      [null],
      [[]],
      { amount: {}, currency: 'USD' },
      { __proto__: null },
      '9'.repeat(400),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...program.playbook.steps), odd, async (step, raw) => {
      const reading = await read(step.id, raw);
      const value: unknown = reading.ok ? reading.value : null;
      // What is stored is read again as it was.
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      expect(reading).not.toMatchObject({ problem: expect.stringMatching(/^\s*$/) as string });
    }),
    { seed: 7, numRuns: 300 },
  );
});
