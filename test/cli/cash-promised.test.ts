import { describe, expect, test } from 'vitest';
import { money } from '../../src/money.ts';
import { BUSINESS, FONT_ANSWERS, fontWorld } from '../support/font-claim.ts';

const WARNING = 'It promises cash that your rent needs.';
const ANSWERS = { ...FONT_ANSWERS, what_to_offer: ['settle_it'] };
const eur = (amount: number) => money(amount, 'EUR');

describe('a letter that promises cash', () => {
  test.each([
    [
      'there is room for a part of it',
      { ...BUSINESS, cash: eur(3050) },
      /you could pay EUR 200\.00 by .+ and EUR /,
    ],
    ['there is none', { ...BUSINESS, cash: eur(1000) }, /you could pay EUR .+ by .+ and EUR .+ and EUR /],
  ])('says beside it by when it could be paid: %s', async (_title, settings, parts) => {
    const { repair, screen } = await fontWorld(ANSWERS, { settings });
    expect(await repair('apology', 'draft', 'R-1')).toBe(0);
    expect(screen.err).toContain(WARNING);
    expect(screen.err).toMatch(parts);
    expect(screen.out).not.toContain('rent');
  });

  test.each([
    ['the cash is there', { ...BUSINESS, cash: eur(9000) }],
    ['nobody knows what the rent leaves', {}],
  ])('says nothing of it where %s', async (_title, settings) => {
    const { repair, screen } = await fontWorld(ANSWERS, { settings });
    expect(await repair('apology', 'draft', 'R-1')).toBe(0);
    expect(screen.err).not.toContain(WARNING);
  });

  test('a day after the month that the rent line looks at ends it', async () => {
    const { repair, screen } = await fontWorld(ANSWERS, { settings: { ...BUSINESS, cash: eur(1000) } });
    await repair('promise', 'move', 'R-1.1', '2026-03-31');
    expect(await repair('apology', 'draft', 'R-1')).toBe(0);
    expect(screen.out).toContain('I settle it by Tuesday 31 March.');
    expect(screen.err).not.toContain(WARNING);
  });
});
