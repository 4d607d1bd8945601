import { expect, test } from 'vitest';
import { factSheet } from '../../src/apology/fact-sheet.ts';
import type { AnswerRecord } from '../../src/case/schema.ts';
import type { EventBody } from '../../src/case/events.ts';
import { fills, recordOf, says, usd } from '../support/case.ts';

function linesOf(heading: string, ...bodies: readonly EventBody[]): readonly string[] | undefined {
  return factSheet(recordOf(...bodies)).find((section) => section.heading === heading)?.lines;
}

test('of a case of which nothing is known, the day it was written down', () => {
  expect(factSheet(recordOf())).toEqual([
    { heading: 'When', lines: ['I wrote it down: Thursday 15 January 2026'] },
  ]);
});

test('every day that is known', () => {
  const days = [
    fills('happenedOn', '2026-01-10'),
    fills('noticedAt', '2026-01-12'),
    fills('acknowledgedOn', '2026-01-16'),
  ];
  expect(linesOf('When', ...days)).toEqual([
    'It happened: Saturday 10 January 2026',
    'I noticed it: Monday 12 January 2026',
    'I wrote it down: Thursday 15 January 2026',
    'I told the client that I know: Friday 16 January 2026',
  ]);
});

test.each<[string, AnswerRecord, string]>([
  [
    'with the bill',
    { kind: 'direct_cost', amount: usd(400), grade: 'documented' },
    'direct cost: USD 400.00 (documented)',
  ],
  [
    'as they say',
    { kind: 'lost_revenue', amount: usd(1200), grade: 'stated_by_client' },
    'lost revenue: USD 1,200.00 (the client says so)',
  ],
  ['estimated', { kind: 'wasted_time', hours: 3, grade: 'my_estimate' }, 'wasted time: 3 hours (estimated)'],
  ['one hour', { kind: 'wasted_time', hours: 1, grade: 'my_estimate' }, 'wasted time: 1 hour (estimated)'],
  [
    'with hours, and paid back',
    { kind: 'extra_work', amount: usd(90), hours: 2, grade: 'documented', repaid: usd(50) },
    'extra work: USD 90.00, 2 hours (documented, USD 50.00 paid back)',
  ],
])('what they lost, %s', (_title, harm, line) => {
  expect(linesOf('Sums', fills('harms', [harm]))).toEqual([line]);
});

test('what has no size is no sum', () => {
  const harms = [{ kind: 'missed_date', grade: 'stated_by_client' }, { kind: 'embarrassment' }];
  expect(linesOf('Sums', fills('harms', harms))).toBeUndefined();
  expect(linesOf('Lost, no sum known', fills('harms', harms))).toEqual(['missed date', 'embarrassment']);
});

test('every fee, and no margin of mine', () => {
  const sums = ['feeAffected', 'feeTotal', 'monthlyFee', 'unpaid', 'monthlyMargin'];
  const told = sums.map((key, index) => fills(`exposure.${key}`, usd(index + 1)));
  expect(linesOf('Sums', ...told, fills('exposure.monthsLeft', 6))).toEqual([
    'The client pays me for the work concerned: USD 1.00',
    'For the whole job: USD 2.00',
    'The client pays me a month: USD 3.00',
    'Not paid yet: USD 4.00',
  ]);
});

test('what was said, and nothing private', () => {
  const told = [
    fills('clientWords', ' It is wrong.\n'),
    says({ text: ' Sorry. ' }),
    says({ to: 'team', text: 'I was tired.', private: true }),
  ];
  expect(linesOf('Who said what', ...told)).toEqual([
    'The client: “It is wrong.”',
    'Thursday 15 January 2026, me to client (email): “Sorry.”',
  ]);
});

test.each([
  [true, 'A claim, a lawyer or not paying has been spoken of.'],
  [false, 'Nobody has spoken of a claim, a lawyer or not paying.'],
])('a claim: %s', (threatened, line) => {
  const cover = fills('insurer.covered', true);
  expect(linesOf('Claim', cover, fills('insurer.claimThreatened', threatened))).toEqual([line]);
  expect(linesOf('Claim', cover)).toBeUndefined();
});

test('what was done to stop it', () => {
  expect(linesOf('Done to stop it', fills('containment', 'I took it down.'))).toEqual(['I took it down.']);
});
