import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/dates.ts';
import { worseSignal, worseVerdict } from '../../src/report/worse-signal.ts';

const opened = (...list: readonly string[]) =>
  list.map((day, index) => ({ id: `R-${index + 1}`, opened: day }));

// The last third are 182 of 546 days, so that luck is easily reckoned: each case is a recent one with 1/3.
const lately = (recent: number, earlier: number) =>
  opened(
    ...Array.from({ length: earlier }, (_, index) => addDays('2025-01-01', index % 300)),
    ...Array.from({ length: recent }, (_, index) => addDays('2026-06-01', index)),
  );

describe('what it says', () => {
  test('of a record of some days, only how many', () => {
    const { reckoned } = worseSignal([{ id: 'R-1', opened: '2026-01-15' }], {
      first: '2026-01-15',
      last: '2026-01-20',
    });
    expect(reckoned).toBe('1 case so far.');
  });

  const year = { first: '2025-01-01', last: '2026-06-30' };

  test('under five cases, or under a year, it is too few; and what it would take', () => {
    const few = worseSignal(opened('2025-01-01', '2026-05-01', '2026-06-01'), year);
    expect(few).toMatchObject({ verdict: 'too_few', said: 'Too few cases to tell.' });
    expect(few.toTell).toMatch(/^\d+ more cases in the next 6 months would be more than luck\.$/);
    const short = { first: '2026-01-01', last: '2026-03-01' };
    const many = opened(...Array.from({ length: 6 }, () => '2026-02-01'));
    expect(worseSignal(many, short)).toMatchObject({
      verdict: 'too_few',
      said: 'The record is too short to tell.',
      toTell: 'It takes a year: 10 months more.',
    });
  });

  test('what it would take is what it takes', () => {
    const cases = opened('2025-01-01', '2025-03-01', '2025-08-01', '2026-05-01', '2026-06-01');
    const more = Number(/^(\d+)/.exec(worseSignal(cases, year).toTell ?? '')?.[1]);
    const last = addDays(year.last, 183);
    const then = { first: year.first, last };
    const with_ = (count: number): string[] => [
      ...cases.map((one) => one.opened),
      ...Array.from({ length: count }, () => last),
    ];
    expect(worseVerdict(with_(more), then)).toBe('yes');
    expect(worseVerdict(with_(more - 1), then)).not.toBe('yes');
  });

  test('five in the last third and one before is more than luck', () => {
    const cases = opened('2025-01-01', ...Array.from({ length: 6 }, (_, index) => `2026-06-0${index + 1}`));
    const signal = worseSignal(cases, year);
    expect(signal).toMatchObject({ verdict: 'yes', toTell: null, numbers: { recent: 6, earlier: 1 } });
    // P(Bin(7, share) >= 6) by hand, with the share of the days.
    const share = Math.round(546 / 3) / 546;
    expect(daysBetween(year.first, year.last) + 1).toBe(546);
    expect(signal.numbers['p']).toBeCloseTo(7 * share ** 6 * (1 - share) + share ** 7, 4);
    expect(signal.caution).toContain('not proof of no change');
  });

  test('none lately after many is better', () => {
    const cases = opened(...Array.from({ length: 14 }, (_, index) => addDays('2025-01-01', index * 20)));
    expect(worseSignal(cases, year)).toMatchObject({
      verdict: 'better',
      said: 'No, it is getting better: so few lately is less than chance usually gives.',
      toTell: null,
    });
  });

  test.each<[recent: number, earlier: number, said: string]>([
    [3, 3, 'No sign of it.'],
    [4, 1, 'Maybe. Worth watching: a steady freelancer sees this by luck now and then.'],
    [5, 0, 'Yes. This is more than chance usually gives.'],
  ])('%i lately and %i before, in words', (recent, earlier, said) => {
    expect(worseSignal(lately(recent, earlier), year).said).toBe(said);
  });

  test('as many lately as before are twice the rate', () => {
    const { numbers } = worseSignal(lately(3, 3), year);
    // P(Bin(6, 1/3) >= 3) by hand.
    expect(numbers).toMatchObject({ ratio: 2, p: 0.3196 });
  });

  test.each<[recent: number, earlier: number, verdict: string, reckoned: string, toTell: string | null]>([
    [
      2,
      3,
      'no',
      '2 cases in the last 6 months, 3 in the 12 months before. Lately it is between 0.11 and 12 times what it was. Luck alone gives so many in 54 of 100 such records.',
      '6 more cases in the next 6 months would be more than luck.',
    ],
    [
      4,
      1,
      'maybe',
      '4 cases in the last 6 months, 1 in the 12 months before. Lately it is between 0.79 and 390 times what it was. Luck alone gives so many in 45 of 1,000 such records.',
      '2 more cases in the next 6 months would be more than luck.',
    ],
    [
      5,
      1,
      'maybe',
      '5 cases in the last 6 months, 1 in the 12 months before. Lately it is between 1.1 and 470 times what it was. Luck alone gives so many in 18 of 1,000 such records.',
      '1 more case in the next 6 months would be more than luck.',
    ],
    [
      5,
      0,
      'yes',
      '5 cases in the last 6 months, 0 in the 12 months before. Lately it is at least 1.8 times what it was. Luck alone gives so many in 4 of 1,000 such records.',
      null,
    ],
    [
      7,
      0,
      'yes',
      '7 cases in the last 6 months, 0 in the 12 months before. Lately it is at least 2.9 times what it was. Luck alone gives so many in fewer than 1 of 1,000 such records.',
      null,
    ],
  ])('%i lately and %i before: %s', (recent, earlier, verdict, reckoned, toTell) => {
    const all = lately(recent, earlier);
    const signal = worseSignal(all, year);
    expect(signal).toMatchObject({ verdict, reckoned, toTell, ids: all.map(({ id }) => id) });
    expect(signal.numbers).toMatchObject({ recent, earlier, recentMonths: 6, earlierMonths: 12 });
  });

  test('too few in a long record are counted, and nothing is made of them', () => {
    expect(worseSignal(lately(3, 1), year).reckoned).toBe(
      '3 cases in the last 6 months, 1 in the 12 months before.',
    );
  });

  test('a year to the day and five cases to the case are enough', () => {
    const toTheDay = { first: '2025-07-01', last: year.last };
    expect(worseSignal(lately(5, 0), toTheDay).verdict).toBe('yes');
    const short = worseSignal(lately(5, 0), { ...toTheDay, first: '2025-07-02' });
    expect(short).toMatchObject({ verdict: 'too_few', said: 'The record is too short to tell.' });
    expect(short.toTell).toBe('It takes a year: 1 month more.');
    expect(worseSignal(lately(4, 0), toTheDay)).toMatchObject({ verdict: 'too_few' });
    const steady = opened('2025-07-01', '2025-09-01', '2025-11-01', '2026-01-01', '2026-06-01');
    expect(worseSignal(steady, toTheDay).toTell).toMatch(/^\d+ more cases in the next 6 months/);
  });

  test('the first day of the last third is in it', () => {
    const since = addDays(year.last, -181);
    expect(worseSignal(opened(since, addDays(since, -1)), year).numbers).toMatchObject({
      recent: 1,
      earlier: 1,
    });
  });

  test('what nobody will reach is said so', () => {
    const days = { first: '2026-01-01', last: '2026-01-20' };
    expect(worseSignal(opened('2026-01-01'), days).toTell).toBe(
      'It takes at least 5 cases, and a record of a year.',
    );
    const steady = Array.from({ length: 1000 }, (_, index) => (index < 650 ? '2025-02-01' : '2026-02-01'));
    expect(worseSignal(opened(...steady), year).toTell).toBe(
      'Only more than a hundred cases in the next 6 months would be more than luck.',
    );
  });

  test('nothing at all is no signal', () => {
    expect(worseSignal([], { first: '2026-01-01', last: '2026-01-01' })).toMatchObject({
      verdict: 'too_few',
      numbers: { p: null, ratio: null },
    });
  });
});
