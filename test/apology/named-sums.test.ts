import { expect, test } from 'vitest';
import { sumsIn, sumsOf } from '../../src/apology/named-sums.ts';
import { fills, promises, recordOf, usd } from '../support/case.ts';

test.each<[text: string, sums: [number, string][]]>([
  ['You get USD 400 back.', [[400, 'USD 400']]],
  ['You get $1,200.50, and soon.', [[1200.5, '$1,200.50']]],
  [
    'You get 120 pounds and 5€...',
    [
      [120, '120 pounds'],
      [5, '5€'],
    ],
  ],
  ['You get $1,200.50', [[1200.5, '$1,200.50']]],
  ['You get $5..., and soon.', [[5, '$5']]],
  ['CHF 1’200.–', [[1200, 'CHF 1’200']]],
  ['400 EUR.,', [[400, '400 EUR']]],
  ['At 9 with 30 chairs, on 20 January.', []],
  ['USD 1.2.3,4', []],
])('%s', (text, sums) => {
  expect(sumsIn(text).map(({ sum, at, length }) => [sum, text.slice(at, at + length)])).toEqual(sums);
});

test('a case knows what was answered, lost, offered and promised', () => {
  const part = { id: 'gift', type: 'goodwill', purpose: 'goodwill', cash: true, amount: usd(50) } as const;
  const record = recordOf(
    fills('harms.direct_cost', usd(400)),
    fills('exposure.monthlyFee', usd(900)),
    fills('remedy.chosen', ['gift'], { parts: [part] }),
    fills('lesson', 'Nothing of USD 7 here'),
    promises('R-7.1', { text: 'Take USD 120 off the fee' }),
  );
  expect(new Set(sumsOf(record))).toEqual(new Set([400, 900, 50, 120]));
});
