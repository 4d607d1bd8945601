import { describe, expect, test } from 'vitest';
import type { SettingsData } from '../../src/cli/settings.ts';
import { BACK, edits, ENTER, leaves, PAUSE, REVIEW, turns, meanwhile } from '../support/scripted-prompter.ts';
import { PICTURE, storyFile } from '../support/stories.ts';
import { world, type TestWorld } from '../support/world.ts';

const NEW = ['new', '--playbook', 'costly-mistake'] as const;
const usd = (amount: string): object => ({ amount, currency: 'USD' });

/** To the question of what to offer, with answers to what is asked of the business before it. */
async function toTheOffer(
  business: Readonly<Record<string, unknown>>,
  { settings = {}, story = {} }: { settings?: SettingsData; story?: Readonly<Record<string, unknown>> } = {},
): Promise<TestWorld & { code: number; profile: string[] }> {
  const { choose_remedy: _offer, ...answers } = PICTURE;
  const made = world({
    settings: { currency: 'USD', ...settings },
    answers: { ...answers, how_bad: ENTER, whys: '', choose_remedy: PAUSE, ...business, ...story },
  });
  const code = await made.repair(...NEW);
  const profile = made.asked.map(({ step }) => step.id).filter((id) => id.startsWith('setting_'));
  return { ...made, code, profile };
}

const INTRODUCTION = 'paid in cash';

describe('one’s own business', () => {
  test('is asked for before the offer, is kept, and decides what is recommended', async () => {
    const { code, profile, settings, screen, asked, unused } = await toTheOffer({
      setting_rate: '60',
      setting_cash: '1,000.50',
      setting_essentials: '900 USD',
      setting_taxSetAside: '',
      setting_payables: '50',
      setting_wages: '',
    });
    expect([code, unused]).toEqual([3, []]);
    expect(profile.map((id) => id.replace('setting_', ''))).toEqual([
      'rate',
      'cash',
      'essentials',
      'taxSetAside',
      'payables',
      'wages',
    ]);
    expect(settings).toMatchObject({
      rate: usd('60.00'),
      cash: usd('1000.50'),
      essentials: usd('900.00'),
      payables: usd('50.00'),
    });
    expect(settings).not.toHaveProperty('wages');
    expect(settings['skipped']).toEqual(['taxSetAside', 'wages']);
    expect(screen.err.split(INTRODUCTION)).toHaveLength(2);
    expect(asked.at(-1)?.why?.text).toContain('rent line');
  });

  test('who skips the first is not asked the rest', async () => {
    const { profile, settings } = await toTheOffer({ setting_rate: '', setting_cash: '' });
    expect(profile).toEqual(['setting_rate', 'setting_cash']);
    expect(settings).toEqual({
      currency: 'USD',
      skipped: ['rate', 'cash', 'essentials', 'taxSetAside', 'payables', 'wages'],
    });
  });

  test('what was skipped once is not asked in the next case, until it is set by oneself', async () => {
    const settings = { skipped: ['rate', 'cash', 'essentials', 'taxSetAside', 'payables', 'wages'] };
    expect((await toTheOffer({}, { settings })).profile).toEqual([]);
  });

  test('what is known is not asked, nor introduced', async () => {
    const known = {
      rate: usd('60.00'),
      cash: usd('9.00'),
      essentials: usd('9.00'),
    } as unknown as SettingsData;
    const rest = {
      taxSetAside: usd('1.00'),
      payables: usd('1.00'),
      wages: usd('1.00'),
    } as unknown as SettingsData;
    const { profile, screen } = await toTheOffer({}, { settings: { ...known, ...rest } });
    expect(profile).toEqual([]);
    expect(screen.err).not.toContain(INTRODUCTION);
  });

  test('matters only where something on offer needs it', async () => {
    const made = world({
      settings: { currency: 'USD' },
      answers: {
        ...PICTURE,
        demand: '0',
        how_bad: 'minor',
        choose_remedy: PAUSE,
        setting_rate: '',
      },
    });
    expect(await made.repair(...NEW)).toBe(3);
    expect(made.asked.map(({ step }) => step.id)).not.toContain('setting_cash');
    expect(made.screen.err).not.toContain(INTRODUCTION);
  });

  test('an amount that is none is explained, and a sum is shown as it was understood', async () => {
    const { asked } = await toTheOffer({ setting_rate: PAUSE, choose_remedy: undefined });
    const rate = asked.find(({ step }) => step.id === 'setting_rate');
    expect(await rate?.read('a lot')).toMatchObject({ ok: false });
    expect(await rate?.read('1.5 k')).toMatchObject({ ok: false });
    expect(await rate?.read('80')).toEqual({ ok: true, value: usd('80.00') });
    expect(rate?.step.kind).toBe('money');
  });

  test('one can go back from it, stop at it, and comes to it again', async () => {
    const { code, asked, store } = await toTheOffer({
      setting_rate: turns(BACK, '60'),
      told_on: turns('2026-01-15', ENTER),
      setting_cash: leaves('SIGINT', '10'),
      choose_remedy: undefined,
    });
    expect(code).toBe(130);
    expect(asked.map(({ step }) => step.id).slice(-4)).toEqual([
      'setting_rate',
      'told_on',
      'setting_rate',
      'setting_cash',
    ]);
    expect(await store.halfTyped('R-1')).toEqual({ step: 'setting_cash', text: '10' });
  });
});

/** A story of late work, whose offer costs hours, which count only where there is a rate. */
const LATE = {
  client_name: 'Harbour Dental',
  what_happened: 'The site was due on 9 January, and half is missing.',
  their_words: '',
  wanted: '',
  missed_theirs: 'no',
  setting_currency: 'EUR',
  loss: '0',
  fee: '3000',
  how_bad: ENTER,
  fault: '100',
  why_it_happened: 'underestimated',
  what_let_through: 'check_absent',
  told_on: 'today',
};

/** For a walk that stops at the fee. */
const NOT_THERE_YET = {
  how_bad: undefined,
  fault: undefined,
  why_it_happened: undefined,
  what_let_through: undefined,
  told_on: undefined,
};

async function late(answers: Readonly<Record<string, unknown>>): Promise<TestWorld & { path: string[] }> {
  const given = Object.entries({ ...LATE, ...answers }).filter(([, answer]) => answer !== undefined);
  const made = world({ answers: Object.fromEntries(given) });
  await made.repair('new', '--playbook', 'missed-deadline');
  expect(made.unused).toEqual([]);
  return { ...made, path: made.asked.map(({ step }) => step.id) };
}

describe('a setting that shows another question', () => {
  test('has it asked before the choice whose sum rests on it', async () => {
    const { path, asked } = await late({
      setting_rate: '60',
      hours_to_fix: '10',
      setting_cash: '',
      choose_remedy: PAUSE,
    });
    expect(path.slice(-4)).toEqual(['setting_rate', 'hours_to_fix', 'setting_cash', 'choose_remedy']);
    expect(asked.at(-1)?.sum?.(['new_timeline'])).toContain('EUR 600.00');
  });
});

describe('a setting asked on the way', () => {
  test('is gone back to like an answer, and from it to what was asked before', async () => {
    const { path, asked, settings } = await late({
      missed_theirs: turns('no', ENTER),
      setting_currency: turns('EUR', BACK, 'GBP'),
      loss: turns(BACK, BACK, '0'),
      fee: PAUSE,
      ...NOT_THERE_YET,
    });
    const round = ['loss', 'setting_currency'];
    expect(path.slice(4)).toEqual([
      'missed_theirs',
      'setting_currency',
      ...round,
      'missed_theirs',
      ...round,
      'loss',
      'fee',
    ]);
    expect(asked.filter(({ step }) => step.id === 'setting_currency')[1]).toMatchObject({ current: 'EUR' });
    expect(settings).toEqual({ currency: 'GBP' });
  });

  test('leads on from there, with what hangs on it', async () => {
    const { path, settings } = await late({
      setting_rate: turns('60', '70'),
      hours_to_fix: turns(BACK, '10', ENTER),
      setting_cash: turns(BACK, '900', ENTER),
      setting_essentials: turns(BACK, '500'),
      setting_taxSetAside: '',
      setting_payables: '',
      setting_wages: turns('100', ''),
      choose_remedy: turns(BACK, PAUSE),
    });
    expect(path.slice(path.indexOf('told_on') + 1)).toEqual([
      'setting_rate',
      'hours_to_fix',
      'setting_rate',
      'hours_to_fix',
      'setting_cash',
      'hours_to_fix',
      'setting_cash',
      'setting_essentials',
      'setting_cash',
      'setting_essentials',
      'setting_taxSetAside',
      'setting_payables',
      'setting_wages',
      'choose_remedy',
      'setting_wages',
      'choose_remedy',
    ]);
    expect(settings['rate']).toEqual({ amount: '70.00', currency: 'EUR' });
    expect(settings).not.toHaveProperty('wages');
    expect(settings['skipped']).toEqual(['taxSetAside', 'payables', 'wages']);
  });

  test('who gives the first sum after all is asked for the others', async () => {
    const { path, settings } = await late({
      setting_rate: '',
      setting_cash: turns('', '900'),
      choose_remedy: turns(BACK, PAUSE),
      setting_essentials: '500',
      setting_taxSetAside: '',
      setting_payables: '',
      setting_wages: '',
    });
    expect(path.slice(-7, -5)).toEqual(['choose_remedy', 'setting_cash']);
    expect(path.at(-1)).toBe('choose_remedy');
    expect(settings['skipped']).toEqual(['rate', 'taxSetAside', 'payables', 'wages']);
  });

  test('that another terminal gives meanwhile is not taken away by leaving it open', async () => {
    const made: TestWorld = world({
      answers: {
        ...Object.fromEntries(Object.entries(LATE).filter(([, answer]) => answer !== undefined)),
        setting_rate: meanwhile(async () => {
          await made.repair('config', 'rate', '70 EUR');
          return '';
        }),
        hours_to_fix: PAUSE,
      },
    });
    await made.repair('new', '--playbook', 'missed-deadline');
    expect(made.unused).toEqual([]);
    expect(made.settings['rate']).toEqual({ amount: '70.00', currency: 'EUR' });
    expect(made.settings['skipped']).toBeUndefined();
  });

  test('stands in the review, where it can be changed', async () => {
    const { reviews, settings, path } = await late({
      missed_theirs: 'no',
      setting_currency: 'EUR',
      setting_rate: turns('60', '75'),
      review: turns(edits('setting_rate'), ENTER),
      hours_to_fix: turns(REVIEW, REVIEW, PAUSE),
    });
    expect(reviews[0]?.at(-1)).toMatchObject({ ask: 'What do you charge an hour?', answer: 'EUR 60.00' });
    expect(reviews[1]?.at(-1)).toMatchObject({ answer: 'EUR 75.00' });
    expect(settings['rate']).toEqual({ amount: '75.00', currency: 'EUR' });
    expect(path.slice(-4)).toEqual(['hours_to_fix', 'setting_rate', 'hours_to_fix', 'hours_to_fix']);
  });
});

test('a script is asked for nothing of it', async () => {
  const made = world({ files: { 'story.json': storyFile() } });
  expect(await made.repair(...NEW, '--answers', 'story.json')).toBe(0);
  expect(made.screen.err).not.toContain(INTRODUCTION);
  expect(made.settings).toEqual({});
});
