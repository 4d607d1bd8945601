import { describe, expect, test } from 'vitest';
import type { SettingsData } from '../../src/cli/settings.ts';
import { BACK, ENTER, leaves, PAUSE, turns } from '../support/scripted-prompter.ts';
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

test('a script is asked for nothing of it', async () => {
  const made = world({ files: { 'story.json': storyFile() } });
  expect(await made.repair(...NEW, '--answers', 'story.json')).toBe(0);
  expect(made.screen.err).not.toContain(INTRODUCTION);
  expect(made.settings).toEqual({});
});
