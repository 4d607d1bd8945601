import { expect, test } from 'vitest';
import { outcomeWords, standingWords } from '../../src/case/labels.ts';
import { momentOf, STANDINGS } from '../../src/case/scores.ts';
import { OUTCOMES, type Stage } from '../../src/case/schema.ts';
import { AT, recordOf } from '../support/case.ts';

test.each<[string, Stage, closedAt: string | undefined, today: string, moment: string]>([
  ['nothing is mended yet', 'delivering', undefined, '2026-01-15', 'before'],
  ['all is kept, the case still open', 'settled', undefined, '2026-04-15', 'settled'],
  ['just closed', 'closed', AT, '2026-01-15', 'settled'],
  ['closed two weeks ago', 'closed', AT, '2026-01-29', 'settled'],
  ['nearer to the first check-in', 'closed', AT, '2026-01-30', 'day30'],
  ['and so it stays for eight weeks', 'closed', AT, '2026-03-15', 'day30'],
  ['nearer to the second', 'closed', AT, '2026-03-16', 'day90'],
])('a score that names no moment: %s', (_title, stage, closedAt, today, moment) => {
  expect(momentOf(stage, closedAt, today)).toBe(moment);
});

test('the relationship may be told without a score, and a score without it', () => {
  const record = recordOf(
    { type: 'scored', moment: 'day30', relationship: 'dormant', source: 'client' },
    { type: 'scored', moment: 'day90', score: 9, source: 'my_guess' },
    { type: 'scored', moment: 'day90', relationship: 'sunny' as 'dormant', source: 'client' },
  );
  expect(record.relationship).toEqual([{ on: '2026-01-15', status: 'dormant' }]);
  expect(record.scores).toEqual([{ at: AT, moment: 'day90', score: 9, source: 'my_guess' }]);
});

test('every outcome and every standing has its own words; what is neither is read with its spaces', () => {
  const words = [...OUTCOMES.map(outcomeWords), ...STANDINGS.map(standingWords)];
  expect(new Set(words).size).toBe(OUTCOMES.length + STANDINGS.length);
  expect(words.join()).not.toMatch(/_|undefined/);
  expect(outcomeWords('lost_client')).toBe('the client left');
  expect(standingWords('referred_someone')).toBe('they sent you somebody');
  expect([outcomeWords('went_well'), standingWords('on_and_off')]).toEqual(['went well', 'on and off']);
});
