import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import type { SettingsData } from '../../src/cli/settings.ts';
import { money, type Money } from '../../src/money.ts';
import type { Comparison } from '../../src/remedy/comparison.ts';
import { fills } from '../support/case.ts';
import { BUSINESS, FONT_ANSWERS, fontWorld } from '../support/font-claim.ts';
import { expectGolden } from '../support/golden.ts';
import { width } from '../../src/terminal/width.ts';
import { world, type TestWorld } from '../support/world.ts';

const eur = (amount: number | string): Money => money(amount, 'EUR');
const usd = (amount: number): Money => money(amount, 'USD');

async function compare(made: TestWorld, ...flags: readonly string[]): Promise<Comparison> {
  expect(await made.repair('remedy', 'compare', 'R-1', '--json', ...flags)).toBe(0);
  return made.json<Comparison>();
}

function named(comparison: Comparison, name: string): Comparison['packages'][number] | undefined {
  return comparison.packages.find((one) => one.name === name);
}

const { what_to_offer: _chosen, ...unchosen } = FONT_ANSWERS;
/** The insurer has to be asked first, so nothing can be chosen. */
const INSURED = { ...unchosen, policy_there: true };

describe('the worked example', () => {
  test('comes out to the cent', async () => {
    const made = await fontWorld();
    const comparison = await compare(made);
    expect(comparison).toMatchObject({
      schema: 'repair.remedy/1',
      restoreFloor: eur(500),
      ifDocumented: eur(500),
      rentLine: eur(250),
      stake: eur(9000),
      missing: [],
      rejected: [{ id: 'settle_it', rule: 'R13' }],
    });
    const recommended = named(comparison, 'recommended');
    expect(recommended).toMatchObject({
      costToMe: eur(626),
      valueToClient: eur(680),
      total: eur(626),
      goodwillCost: eur(126),
      breakEvenPoints: { goodwill: 1.4, total: 7 },
      cashBy: [],
      affordable: true,
    });
    expect(recommended?.parts).toMatchObject([
      { id: 'off_next', costToMe: eur(500), valueToClient: eur(500), leverage: 1 },
      { id: 'poster', hours: 3, costToMe: eur(126), valueToClient: eur(180), leverage: 1.43 },
    ]);
    expect(recommended?.trace.map(({ rule }) => rule)).toEqual(['R6', 'R10', 'R11', 'R13', 'R17']);
    expect(Object.fromEntries(comparison.lines.map(({ id, result }) => [id, result]))).toMatchObject({
      restore_floor: eur(500),
      'cost_of_work.poster': eur(126),
      'value_of_work.poster': eur(180),
      rent_line: eur(250),
      stake: eur(9000),
      cap: eur(3600),
      'break_even.recommended': 7,
      'break_even_goodwill.recommended': 1.4,
    });
    expectGolden('remedy', comparison);
  });

  test('stores nothing', async () => {
    const made = await fontWorld();
    const before = await made.store.load('R-1');
    await compare(made);
    expect(await made.store.load('R-1')).toEqual(before);
  });

  test.each(['80', '60', '40'])('fits %s columns', async (columns) => {
    const { repair, screen } = await fontWorld(FONT_ANSWERS, { screen: true, env: { COLUMNS: columns } });
    expect(await repair('remedy', 'compare')).toBe(0);
    expect(screen.out.split('\n').filter((line) => width(line) > Number(columns))).toEqual([]);
    for (const part of ['You owe', 'EUR 250.00', '3,600.00', 'Lean', 'Recommended', 'Why', 'Left out'])
      expect(screen.out).toContain(part);
  });

  test('reads aloud: a line for each thing', async () => {
    const { repair, screen } = await fontWorld(FONT_ANSWERS, { screen: true });
    await repair('remedy', 'compare', 'R-1', '--plain');
    const lines = screen.out.split('\n');
    expect(lines).toContain('You can pay now: EUR 250.00 without missing the rent');
    expect(lines).toContain(
      'Recommended, your offer: Deduct it from the next invoice; A poster, free of charge. It costs you EUR 626.00, worth EUR 680.00 to them, nothing in cash; the rent is safe; the gesture pays for itself if it raises the chance of keeping them by 1.4 points, all of it by 7.0.',
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Settle with the foundry: Paid in cash today it crosses/),
    );
  });

  test('is cut by tabs in a pipe', async () => {
    const { repair, screen } = await fontWorld();
    await repair('remedy', 'compare', 'R-1');
    expect(screen.out).toBe(
      [
        'lean\toff_next\tDeduct it from the next invoice\t500.00 EUR\t500.00 EUR',
        'recommended\toff_next\tDeduct it from the next invoice\t500.00 EUR\t500.00 EUR',
        'recommended\tposter\tA poster, free of charge\t126.00 EUR\t180.00 EUR\n',
      ].join('\n'),
    );
  });
});

describe('what was chosen', () => {
  test.each([
    ['off_next,poster', /^Recommended, your offer: /m, true],
    ['off_next', /^Lean, your offer: /m, true],
    ['settle_it', /^Your offer: Settle with the foundry\. It costs you EUR 500\.00/m, false],
  ])('%s is marked, or stands beside the packages', async (parts, line, isPackage) => {
    const made = await fontWorld({ ...unchosen, what_to_offer: parts.split(',') }, { screen: true });
    expect(await made.repair('remedy', 'compare', '--plain')).toBe(0);
    expect(made.screen.out).toMatch(line);
    expect(made.screen.out.match(/your offer/gi)).toHaveLength(1);
    const { yours } = await compare(made);
    expect(yours?.parts.map(({ id }) => id)).toEqual(parts.split(','));
    expect(isPackage || yours?.costToMe).toBeTruthy();
  });
});

describe('the next command', () => {
  test('is to choose, under the name the question has in this playbook', async () => {
    const made = await fontWorld({ ...unchosen, what_to_offer: [] });
    await made.repair('remedy', 'compare');
    expect(made.screen.err).toContain('repair resume R-1 --set what_to_offer=off_next,poster');
    expect(await made.repair('resume', 'R-1', '--set', 'what_to_offer=off_next,poster')).toBe(0);
  });

  test('is what the case needs, once it is chosen', async () => {
    const { repair, screen } = await fontWorld();
    await repair('remedy', 'compare');
    expect(screen.err).toContain('repair apology sent R-1');
  });

  test('keeps what was tried', async () => {
    const { repair, screen } = await fontWorld();
    await repair('remedy', 'compare', '--set', 'bill=200 EUR', '--set', "they_want=It isn't theirs");
    expect(screen.err).toContain(
      `Nothing was stored. To keep these answers\n  repair resume R-1 --set 'bill=200 EUR' --set 'they_want=It isn'\\''t theirs'`,
    );
  });
});

describe('--budget', () => {
  test.each<[string, string[], number, boolean]>([
    ['626', ['off_next', 'poster'], 626, true],
    ['626.00 EUR', ['off_next', 'poster'], 626, true],
    ['625.99', ['off_next'], 500, true],
    ['499', ['off_next'], 500, false],
    ['0', ['off_next'], 500, false],
  ])(
    '%s: what is recommended keeps to it, and what is owed stays',
    async (budget, parts, cost, affordable) => {
      const comparison = await compare(await fontWorld(), '--budget', budget);
      const recommended = named(comparison, 'recommended');
      expect(recommended?.parts.map(({ id }) => id)).toEqual(parts);
      expect(recommended).toMatchObject({ costToMe: eur(cost), affordable });
      const pushedOut = comparison.rejected.filter(({ rule }) => rule === '--budget').map(({ id }) => id);
      expect(pushedOut).toEqual(parts.includes('poster') ? [] : ['poster']);
    },
  );

  test.each([
    ['600', 'Your budget: EUR 600.00'],
    ['600', 'A poster, free of charge: with it, all comes to EUR 626.00, more than your budget'],
    [
      '0',
      'Your budget: EUR 0.00. The least that puts it right costs EUR 500.00, more than that; what you owe is not cut for a budget',
    ],
  ])('%s is told in words: %s', async (budget, line) => {
    const { repair, screen } = await fontWorld(FONT_ANSWERS, { screen: true });
    expect(await repair('remedy', 'compare', '--budget', budget, '--plain')).toBe(0);
    expect(screen.out.split('\n')).toContain(line);
  });

  test('says nothing where the cost is not known', async () => {
    const made = await fontWorld(FONT_ANSWERS, { settings: { currency: 'EUR' } });
    const comparison = await compare(made, '--budget', '600');
    expect(named(comparison, 'lean')?.affordable).toBe(true);
    expect(named(comparison, 'recommended')).toMatchObject({ costToMe: null, affordable: null });
  });

  test.each(['much', '-5', '600 USD', ''])('“%s” is refused', async (budget) => {
    const { repair, screen } = await fontWorld();
    expect(await repair('remedy', 'compare', `--budget=${budget}`)).toBe(2);
    expect(screen.err).not.toBe('');
    expect(screen.out).toBe('');
  });
});

describe('what if', () => {
  test('other answers give other figures, and nothing is stored', async () => {
    const made = await fontWorld();
    const before = await made.store.load('R-1');
    const comparison = await compare(made, '--set', 'whose=mine 50, client 50', '--set', 'bill=200 EUR');
    expect(comparison.restoreFloor).toEqual(eur(100));
    expect(named(comparison, 'recommended')?.parts.map(({ id }) => id)).toEqual(['settle_it', 'poster']);
    expect(await made.store.load('R-1')).toEqual(before);
  });

  test.each([
    ['bil=3 EUR', /bill/],
    ['bill=lots', /not an amount/],
    ['bill=3 USD', /this case is in EUR/],
    ['nothing', /id=value/],
    ['xyzzy=1', /What can be set here:\n {2}.*\n {2}bill: How/s],
  ])('%s is refused, and nothing is stored', async (set, message) => {
    const made = await fontWorld();
    const before = await made.store.load('R-1');
    expect(await made.repair('remedy', 'compare', '--set', set)).toBe(2);
    expect(made.screen.err).toMatch(message);
    expect(await made.store.load('R-1')).toEqual(before);
  });
});

describe('what is not known', () => {
  test('without any settings the sums of the business are null, with a note, and never an error', async () => {
    const made = await fontWorld(FONT_ANSWERS, { settings: {} });
    const comparison = await compare(made);
    expect(comparison).toMatchObject({ restoreFloor: eur(500), rentLine: null, stake: eur(9000) });
    expect(comparison.missing).toEqual(['rate', 'cash', 'essentials']);
    expect(named(comparison, 'recommended')).toMatchObject({
      costToMe: null,
      valueToClient: null,
      breakEvenPoints: { goodwill: null, total: null },
      affordable: null,
      staged: false,
    });
    const screen = await fontWorld(FONT_ANSWERS, {
      settings: {},
      screen: true,
      env: { NO_COLOR: '1' },
    });
    expect(await screen.repair('remedy', 'compare')).toBe(0);
    expect(screen.screen.out).toMatch(/Recommended +costs you EUR 500.00 and work that has no price yet/);
    expect(screen.screen.out).toContain('not known if the rent is safe');
    expect(screen.screen.err).toContain(
      'What your work costs you: What you charge an hour\n  repair config rate …',
    );
    expect(screen.screen.err).toContain(
      'Whether the rent is safe: Money on the account that is yours to use\n  repair config cash …',
    );
  });

  test.each<[string, SettingsData, string[]]>([
    ['a rate', { ...BUSINESS, rate: usd(60) }, ['rate']],
    ['wages', { ...BUSINESS, cash: eur(9000), wages: usd(100) }, ['wages']],
    ['cash', { ...BUSINESS, cash: usd(3100) }, ['cash']],
  ])('%s in another currency is left out, and said', async (_title, settings, missing) => {
    const made = await fontWorld(FONT_ANSWERS, { settings });
    const comparison = await compare(made);
    expect(comparison.missing).toEqual(missing);
    expect(comparison.rentLine === null).toBe(missing[0] !== 'rate');
    await made.repair('remedy', 'compare');
    expect(made.screen.err).toContain(`another currency: ${missing.join(', ')}`);
  });

  test('a rent line that is short already is said in words, and no rent is called safe', async () => {
    const made = await fontWorld(FONT_ANSWERS, { settings: { ...BUSINESS, cash: eur(1000) }, screen: true });
    await made.repair('remedy', 'compare', '--plain');
    expect(made.screen.out).toContain(
      'You can pay now: nothing without missing the rent: EUR 1,850.00 is missing already',
    );
    expect(made.screen.out).not.toContain('rent is safe');
  });

  test('where nothing is owed and nothing weighs on them, the apology is enough', async () => {
    const made = await fontWorld({ ...FONT_ANSWERS, bill: '0 EUR', what_to_offer: [] }, { screen: true });
    expect((await compare(made)).packages).toEqual([]);
    await made.repair('remedy', 'compare', '--plain');
    expect(made.screen.out).toContain('A poster, free of charge: Once the loss is made good');
    expect(made.screen.out).toContain('Recommended: nothing now');
  });
});

describe('while the insurer is waited for', () => {
  test('nothing is recommended, and every reason is the hold', async () => {
    const made = await fontWorld(INSURED, { screen: true, env: { NO_COLOR: '1' } });
    const comparison = await compare(made);
    expect(comparison).toMatchObject({ restoreFloor: eur(500), packages: [] });
    expect(comparison.rejected.map(({ id, rule }) => `${id} ${rule}`)).toEqual([
      'settle_it R1',
      'off_next R1',
      'poster R1',
    ]);
    await made.repair('remedy', 'compare');
    expect(made.screen.err).toContain('Ring the insurer before you offer anything.');
    expect(made.screen.err).not.toContain('what_to_offer');
    expect(made.screen.out).toMatch(/Recommended +nothing now/);
  });

  test('no offer is recorded', async () => {
    const made = await fontWorld(INSURED);
    expect(await made.repair('remedy', 'offer', 'R-1')).toBe(1);
    expect(made.screen.err).toMatch(/waits for the insurer: no offer yet. Nothing was recorded/);
    expect((await made.store.load('R-1')).remedy.offers).toEqual([]);
  });

  test('their consent lets it go on', async () => {
    const made = await fontWorld(INSURED);
    await made.repair('resume', 'R-1', '--set', 'agreed_by=Ms Park, 12-7', '--set', 'what_to_offer=off_next');
    expect(named(await compare(made), 'recommended')?.parts.map(({ id }) => id)).toEqual([
      'off_next',
      'poster',
    ]);
    expect(await made.repair('remedy', 'offer', 'R-1')).toBe(0);
  });
});

async function offered(): Promise<TestWorld> {
  const made = await fontWorld();
  expect(await made.repair('remedy', 'offer', 'R-1', '--via', 'phone')).toBe(0);
  return made;
}

describe('remedy offer', () => {
  test('its promises are open from now on, and it waits for an answer', async () => {
    const made = await fontWorld();
    expect((await made.store.load('R-1')).promises.map(({ state }) => state)).toEqual(['planned', 'planned']);
    await made.repair('remedy', 'offer', 'R-1', '--via', 'phone', '--json');
    expect(made.json<CaseView>()).toMatchObject({
      schema: 'repair.case/1',
      stage: 'offered',
      overlays: ['waiting'],
      remedy: { offers: [{ parts: ['off_next', 'poster'] }] },
      promises: [
        { part: 'off_next', state: 'open' },
        { part: 'poster', state: 'open' },
      ],
      messages: [{ via: 'phone', about: 'offer', text: 'Offered: Deduct EUR 500.00; Hand over the poster.' }],
    });
  });

  test('takes the words and the hour it was made', async () => {
    const made = await fontWorld();
    await made.repair('remedy', 'offer', 'R-1', 'You pay nothing.', '--at', '2026-01-14T18:00');
    const { messages, remedy } = await made.store.load('R-1');
    expect(messages).toMatchObject([{ text: 'You pay nothing.' }]);
    expect(messages[0]?.at).toMatch(/^2026-01-14T18:00/);
    expect(remedy.offers).toHaveLength(1);
  });

  test('says what of it has no date yet', async () => {
    const made = await fontWorld({ ...FONT_ANSWERS, what_to_offer: [] });
    const { rev } = await made.store.load('R-1');
    const part = { id: 'off_next', type: 'discount_invoice', purpose: 'restore', cash: false } as const;
    const chosen = fills('remedy.chosen', ['off_next'], { step: 'what_to_offer', parts: [part] });
    await made.store.append('R-1', rev, [chosen], '2026-01-15T10:00:00+01:00');
    expect(await made.repair('remedy', 'offer', 'R-1')).toBe(0);
    expect(made.screen.err).toContain(
      'Without a date yet: Deduct it from the next invoice. Give one with: repair resume R-1',
    );
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ['no case', ['R-9'], 4, /R-9/],
    ['a channel that is none', ['R-1', '--via', 'owl'], 2, /owl|email/],
    ['an hour that is still to come', ['R-1', '--at', '2026-02-01T10:00'], 2, /./],
    ['an hour that is none', ['R-1', '--at', 'soonish'], 2, /./],
  ])('%s: nothing is recorded', async (_title, argv, exit, message) => {
    const made = await fontWorld();
    expect(await made.repair('remedy', 'offer', ...argv)).toBe(exit);
    expect(made.screen.err).toMatch(message);
    expect((await made.store.load('R-1')).remedy.offers).toEqual([]);
  });

  test('nothing chosen: the way to what there is', async () => {
    const made = await fontWorld({ ...FONT_ANSWERS, what_to_offer: [] });
    expect(await made.repair('remedy', 'offer', 'R-1')).toBe(1);
    expect(made.screen.err).toMatch(/no remedy chosen yet.*repair remedy compare R-1/s);
  });

  test('a closed case has nothing to offer', async () => {
    const made = await fontWorld({ ...FONT_ANSWERS, what_to_offer: [] });
    const { rev } = await made.store.load('R-1');
    const closed = { type: 'closed', outcome: 'withdrawn' } as const;
    await made.store.append('R-1', rev, [closed], '2026-01-15T10:00:00+01:00');
    expect(await made.repair('remedy', 'offer', 'R-1')).toBe(1);
    expect(made.screen.err).toContain('repair reopen R-1');
  });
});

describe('remedy answer', () => {
  test.each<[string, readonly string[], object]>([
    ['accepted', ['--accepted', 'That is fair.'], { stage: 'delivering', overlays: [] }],
    ['countered', ['--countered', 'More.', '--asks', '800'], { stage: 'offered', overlays: ['contested'] }],
    ['refused', ['--refused', 'No.'], { stage: 'offered', overlays: ['contested'] }],
    ['silent', ['--silent'], { stage: 'offered', overlays: ['waiting'] }],
  ])('%s', async (answer, argv, view) => {
    const made = await offered();
    expect(await made.repair('remedy', 'answer', 'R-1', ...argv, '--json')).toBe(0);
    expect(made.json<CaseView>()).toMatchObject(view);
    expect(made.json<CaseView>().messages.at(-1)).toMatchObject({ answer });
  });

  test.each([
    ['a letter', ['apology', 'sent']],
    ['an offer', ['remedy', 'offer']],
  ])('an answer of the day before counts, where %s is dated before it', async (_what, command) => {
    const made = await fontWorld();
    made.travel('2026-01-19');
    await made.repair(...command, 'R-1', '--at', '2026-01-16');
    await made.repair('remedy', 'answer', 'R-1', '--accepted', 'Fine.', '--at', '2026-01-17', '--json');
    expect(made.json<CaseView>()).toMatchObject({ stage: 'delivering', overlays: [] });
    expect(made.json<CaseView>().remedy.offers[0]?.at).toMatch(/^2026-01-16T00:00/);
  });

  test('silence after an answer takes nothing back', async () => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', '--accepted', 'Fine.');
    await made.repair('remedy', 'answer', 'R-1', '--silent', '--json');
    expect(made.json<CaseView>().stage).toBe('delivering');
  });

  test('asked again after their answer, the card still has their words', async () => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'Half of it.', '--asks', '800');
    await made.repair('remedy', 'answer', 'R-1', '--silent', 'Any news?');
    await made.repair('show', 'R-1');
    expect(made.screen.out).toMatch(
      /They say to it +countered on Thu 15 Jan, and ask for EUR 800\.00: Half of it\./,
    );
  });

  test('silence without words is told in the program’s', async () => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', '--silent', ' ', '--json');
    expect(made.json<CaseView>().messages.at(-1)?.text).toMatch(/^Asked whether/);
  });

  test('a yes to a closed case is kept, and asks for nothing', async () => {
    const made = await offered();
    const end = ['--outcome', 'lost_client', '--lesson', 'Ask.', '--not-preventing', 'Rare.', '--cost', '0'];
    expect(await made.repair('close', 'R-1', ...end, '--force')).toBe(0);
    expect(await made.repair('remedy', 'answer', 'R-1', '--accepted', 'Fine.')).toBe(0);
    expect(made.screen.out).toBe('R-1: accepted. The case stays closed.\n');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no answer named', ['Fine.'], /--accepted, --countered, --refused or --silent/],
    ['two of them', ['--accepted', '--refused', 'Fine.'], /--accepted, --countered, --refused or --silent/],
    ['no words', ['--accepted'], /needs their words/],
    ['blank words', ['--refused', '  '], /needs their words/],
    ['a sum without a counter-offer', ['--accepted', 'Fine.', '--asks', '3'], /--countered/],
    ['a sum in another currency', ['--countered', 'More.', '--asks', '800 USD'], /EUR/],
    ['no sum', ['--countered', 'More.', '--asks', 'lots'], /not an amount/],
    ['a sum of nothing', ['--countered', 'More.', '--asks', '0'], /the sum they name/],
    ['a sum below nothing', ['--countered', 'More.', '--asks=-5'], /the sum they name/],
    ['a channel that is none', ['--accepted', 'Fine.', '--via', 'owl'], /owl|email/],
  ])('%s: refused, nothing recorded', async (_title, argv, message) => {
    const made = await offered();
    const { rev } = await made.store.load('R-1');
    expect(await made.repair('remedy', 'answer', 'R-1', ...argv)).toBe(2);
    expect(made.screen.err).toMatch(message);
    expect((await made.store.load('R-1')).rev).toBe(rev);
  });

  test('before any offer it is refused', async () => {
    const made = await fontWorld();
    expect(await made.repair('remedy', 'answer', 'R-1', '--accepted', 'Fine.')).toBe(1);
    expect(made.screen.err).toMatch(/Nothing was offered in R-1 yet.*repair remedy offer R-1/s);
  });

  test('a counter-offer says the person’s own terms', async () => {
    const made = await fontWorld(FONT_ANSWERS, { settings: { ...BUSINESS, policy: 'no cash back' } });
    await made.repair('remedy', 'offer', 'R-1');
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'More.', '--asks', '800');
    for (const part of ['EUR 800.00', 'repair remedy compare R-1', 'EUR 60.00 an hour', 'no cash back'])
      expect(made.screen.err).toContain(part);
  });
});

test('an answer whose day alone is known comes after the offer of that day', async () => {
  const made = await offered();
  await made.repair('remedy', 'answer', 'R-1', '--accepted', 'Fine.', '--at', 'today');
  await made.repair('show', 'R-1');
  expect(made.screen.out).toMatch(/They say to it +accepted on Thu 15 Jan: Fine\./);
});

test('after a counter-offer the card says what they ask, and after a yes that it was one', async () => {
  const made = await offered();
  await made.repair('remedy', 'answer', 'R-1', '--countered', 'Half of it.', '--asks', '800');
  await made.repair('show', 'R-1');
  expect(made.screen.out).toMatch(
    /They say to it +countered on Thu 15 Jan, and ask for EUR 800\.00: Half of it\./,
  );
  await made.repair('remedy', 'answer', 'R-1', '--accepted', 'Fine.');
  await made.repair('show', 'R-1');
  expect(made.screen.out).toMatch(/They say to it +accepted on Thu 15 Jan: Fine\./);
});

async function countered(...offer: readonly string[]): Promise<TestWorld> {
  const made = await fontWorld({ ...FONT_ANSWERS, what_to_offer: offer });
  await made.repair('apology', 'sent', 'R-1');
  await made.repair('remedy', 'answer', 'R-1', '--countered', 'Half of it.', '--asks', '800');
  return made;
}

describe('after a counter-offer', () => {
  test('what is only tried says how to keep it, and nothing to send', async () => {
    const made = await countered('off_next');
    await made.repair('remedy', 'compare', 'R-1', '--set', 'what_to_offer=off_next,poster');
    expect(made.screen.err).toContain('Nothing was stored. To keep these answers');
    expect(made.screen.err).not.toContain('What you can answer');
  });

  test('another choice is told to them, and then waited for', async () => {
    const made = await countered('off_next');
    await made.repair('remedy', 'compare', 'R-1');
    expect(made.screen.err).toContain('Something else: choose it, then tell them.\n  repair resume R-1\n');
    expect(made.screen.err).not.toContain('Next:');
    await made.repair('resume', 'R-1', '--no-input', '--set', 'what_to_offer=off_next,poster');
    await made.repair('remedy', 'compare', 'R-1');
    expect(made.screen.err).toContain('Tell them your new offer\n  repair remedy offer R-1 "your words"');
    await made.repair('show', 'R-1', '--json');
    expect(made.json<CaseView>().next?.command).toBe('repair remedy offer R-1 "your words"');
    made.travel('2026-01-16');
    await made.repair('remedy', 'offer', 'R-1', 'I do both.', '--json');
    expect(made.json<CaseView>().overlays).toEqual(['waiting']);
    await made.repair('remedy', 'answer', 'R-1', '--refused', 'No.', '--json');
    expect(made.json<CaseView>().next?.command).toBe('repair remedy compare R-1');
  });

  test('where all of it was offered and refused, it is to say why', async () => {
    const made = await fontWorld({ ...FONT_ANSWERS, what_to_offer: ['off_next', 'poster'] });
    await made.repair('apology', 'sent', 'R-1');
    await made.repair('remedy', 'answer', 'R-1', '--refused', 'No.');
    await made.repair('remedy', 'compare', 'R-1');
    expect(made.screen.err).toContain(
      'You offer what you can already: tell them why\n  repair remedy offer R-1 "your words"',
    );
  });
});

describe('a counter-offer in compare', () => {
  test.each([
    // [they ask, neutral ground, in words]
    ['800', eur(650), 'EUR 800.00; half-way lies EUR 650.00'],
    ['500.01', eur('500.01'), 'EUR 500.01; that is no more than you would give'],
    ['500', eur(500), 'EUR 500.00; that is no more than you would give'],
    ['300', eur(500), 'EUR 300.00; but you owe them EUR 500.00'],
  ])('they ask %s', async (asks, between, words) => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'Something else.', '--asks', asks);
    const counter = { asks: eur(asks), offered: eur(500), between, most: eur(3600) };
    expect((await compare(made)).counter).toEqual(counter);
    const screen = world({ store: made.store, screen: true, settings: BUSINESS });
    await screen.repair('remedy', 'compare', 'R-1', '--plain');
    expect(screen.screen.out).toContain(`They ask: ${words}`);
  });

  test.each([
    ['800', BUSINESS, 'EUR 300.00 more than you offer in money; EUR 550.00 more than you can pay now'],
    ['500', BUSINESS, 'as much as you offer in money; EUR 250.00 more than you can pay now'],
    ['800', { currency: 'EUR' }, 'EUR 300.00 more than you offer in money'],
    [
      '4000',
      { currency: 'EUR' },
      'EUR 3,500.00 more than you offer in money; EUR 400.00 more than the most that you should give',
    ],
  ])('%s beside what they would be given', async (asks, settings, words) => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'Something else.', '--asks', asks);
    const screen = world({ store: made.store, screen: true, settings });
    await screen.repair('remedy', 'compare', 'R-1', '--plain');
    expect(screen.screen.out).toContain(`; ${words}\n`);
  });

  test('yes, half-way and no have words to send, and the commands that record them', async () => {
    const made = await countered('off_next', 'poster');
    await made.repair('config', 'cash', '6000');
    await made.repair('remedy', 'compare', 'R-1');
    const said = made.screen.err;
    expect(said).toContain(
      'Yes: “Yes, you get the EUR 800.00 that you ask for, by Thursday 22 January. Thank you',
    );
    expect(said).toContain('I can go to EUR 650.00 in all, half-way to what you ask.');
    expect(said).toContain('it puts right the EUR 500.00 that it cost you. More than that I cannot give.');
    const commands = said
      .split('\n')
      .filter((line) => /^ {2}repair (?:promise (?:add|release)|remedy answer)/.test(line));
    expect(commands).toEqual([
      '  repair promise add R-1 "Pay EUR 800.00" --due 2026-01-22 --told',
      '  repair remedy answer R-1 --granted',
      // The poster is no money: the sum does not take its place.
      '  repair promise release R-1.1 --why "They took EUR 800.00 in its place."',
    ]);
    expect(said).toContain('  If it takes the place of what you promised:\n');
    expect(said).not.toContain('--asks');
    for (const command of commands) {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      expect(await made.repair(...words.slice(1), '--json')).toBe(0);
    }
    expect(made.json<CaseView>()).toMatchObject({ stage: 'delivering', overlays: [] });
    expect(made.json<CaseView>().messages.at(-2)).toMatchObject({
      from: 'me',
      to: 'client',
      text: 'I said yes to the EUR 800.00 that they asked for.',
    });
    await made.repair('show', 'R-1');
    expect(made.screen.out.replaceAll(/\s+/g, ' ')).toContain(
      'They say to it they asked for something else; you, on Thu 15 Jan: I said yes to the EUR 800.00 that they asked for.',
    );
    await made.repair('show', 'R-1', '--json');
    expect(made.json<CaseView>().promises.at(-1)).toMatchObject({
      text: 'Pay EUR 800.00',
      due: '2026-01-22',
    });
    await made.repair('remedy', 'compare', 'R-1');
    expect(made.screen.err).not.toContain('What you can answer');
  });

  test('a yes to what they asked for may have words of one’s own, and needs something that they asked for', async () => {
    const made = await countered('off_next');
    expect(await made.repair('remedy', 'answer', 'R-1', '--granted', 'Fine, you get it.')).toBe(0);
    expect(made.screen.out).toBe('R-1: you said yes.\n');
    expect(made.screen.err).toContain(
      'Promise them the EUR 800.00 that you said yes to\n  repair promise add R-1 "Pay EUR 800.00" --due fri --told',
    );
    await made.repair('log', 'R-1', '--plain');
    expect(made.screen.out).toContain('me to client, other: Fine, you get it.');
    expect(await made.repair('remedy', 'answer', 'R-1', '--granted')).toBe(1);
    expect(made.screen.err).toBe(
      'In R-1 they ask for nothing else. Nothing was recorded.\nWhen they do: repair remedy answer R-1 --countered "their words"\n',
    );
  });

  test.each([
    ['who asks for no more than they would get', ['--countered', 'Less.', '--asks', '500'], true],
    ['who names no sum', ['--countered', 'More.'], true],
    ['who does not want it', ['--refused', 'No.'], false],
  ])('%s', async (_who, argv, answered) => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', ...argv);
    await made.repair('remedy', 'compare', 'R-1');
    expect(made.screen.err.includes('\nYes: “')).toBe(answered);
    expect(made.screen.err).not.toContain('Half-way');
  });

  test('more than can be paid now comes off an invoice', async () => {
    const made = await countered('off_next');
    await made.repair('remedy', 'compare', 'R-1');
    expect(made.screen.err).toContain(
      [
        'EUR 800.00 is more than you can pay now: take it off your next invoice, or pay it in parts, each on its day.',
        'Yes: “Yes, you get the EUR 800.00 that you ask for, off my next invoice. Thank you for telling me what it takes.”',
        '  repair promise add R-1 "Take EUR 800.00 off my next invoice" --due 2026-01-31 --told',
      ].join('\n'),
    );
    expect(made.screen.err).toContain('I can go to EUR 650.00 in all, off my next invoice, half-way');
  });

  test('nothing is proposed above the most that makes sense', async () => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'All of it.', '--asks', '9000');
    await made.repair('remedy', 'compare', 'R-1');
    expect(made.screen.err).toContain(
      'Yes is not among these: EUR 9,000.00 is more than EUR 3,600.00, the most that makes sense.\n',
    );
    expect(made.screen.err).toContain(
      'The most that makes sense:\n  repair remedy offer R-1 "I can go to EUR 3,600.00 in all, off my next invoice. Would',
    );
    expect(made.screen.err).not.toContain('Yes: “');
    expect(made.screen.err).not.toContain('alf-way');
  });

  test('to something that is no sum, yes and no have words, and the way to name one', async () => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'Another photographer.');
    await made.repair('remedy', 'compare', 'R-1');
    expect(made.screen.err).toContain(
      [
        'Yes: “Yes, you get what you ask for. Thank you for telling me what it takes.”',
        '  repair promise add R-1 "what you will do" --due 2026-01-22 --told',
        '  repair remedy answer R-1 --granted',
        '',
        'No, and why:',
      ].join('\n'),
    );
    expect(made.screen.err).toContain('  repair remedy answer R-1 --countered "their words" --asks 400\n');
  });

  test('is gone with their next answer, and with the next offer', async () => {
    const made = await offered();
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'More.', '--asks', '800');
    made.travel('2026-01-16');
    await made.repair('remedy', 'offer', 'R-1');
    expect((await compare(made)).counter).toBeUndefined();
  });

  test('work without a price does not stand in the way of half-way', async () => {
    const made = await fontWorld(FONT_ANSWERS, { settings: { currency: 'EUR' } });
    await made.repair('remedy', 'offer', 'R-1');
    await made.repair('remedy', 'answer', 'R-1', '--countered', 'More.', '--asks', '800');
    const counter = { asks: eur(800), offered: eur(500), between: eur(650), most: eur(3600) };
    expect((await compare(made)).counter).toEqual(counter);
  });
});

describe('what is owed', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'money back for what is lost',
      { how_bad: 'critical', lost_part: '600 GBP' },
      'You owe: GBP 600.00 that they paid for what they cannot use',
    ],
    ['a bill', { loss: '50 GBP', how_bad: 'moderate' }, 'You owe: GBP 50.00: GBP 50.00 × 100 %'],
    [
      'both',
      { loss: '50 GBP', how_bad: 'critical', lost_part: '600 GBP' },
      'You owe: GBP 50.00: GBP 50.00 × 100 %; and GBP 600.00 that they paid for what they cannot use',
    ],
    ['nothing shown', { how_bad: 'minor' }, 'You owe: no money that they have shown so far'],
  ])('%s', async (_title, more, words) => {
    const answers = {
      client_name: 'Priya Nair',
      what_happened: 'I lost the pictures of your vows.',
      their_words: '',
      wanted: 'the truth',
      loss: '0 GBP',
      fee: '2400 GBP',
      fault: { mine: 100 },
      why_it_happened: 'tool_failed',
      what_let_through: 'check_absent',
      covered: false,
      told_on: '2026-01-14',
      choose_remedy: [],
      ...more,
    };
    const { repair, screen } = world({ screen: true, files: { 'story.json': JSON.stringify({ answers }) } });
    expect(await repair('new', '--playbook', 'core', '--answers', 'story.json')).toBe(0);
    await repair('remedy', 'compare', 'R-1', '--plain');
    expect(screen.out.split('\n')).toContain(words);
    expect(screen.out.split('\n')).toContain(
      'Gestures: only until all they get is worth GBP 3,600.00, 1.5 times the fee',
    );
    await repair('remedy', 'compare', 'R-1');
    expect(screen.out).not.toContain('GBP 0.00)');
  });
});
