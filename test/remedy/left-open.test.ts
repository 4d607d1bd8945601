import { describe, expect, test } from 'vitest';
import type { RemedyPart } from '../../src/case/schema.ts';
import { leftOpenWords } from '../../src/remedy/left-open.ts';
import { usd } from '../support/case.ts';

describe('an offer of less than is owed', () => {
  const gesture = {
    id: 'gift',
    type: 'goodwill',
    purpose: 'goodwill',
    amount: usd(90),
    cash: false,
  } as const;
  const back = { id: 'back', type: 'refund', purpose: 'restore', amount: usd(30), cash: true } as const;
  const work = { id: 'work', type: 'redo', purpose: 'restore', hours: 2, cash: false } as const;
  test.each<[string, readonly RemedyPart[], string]>([
    ['a gesture alone', [gesture], 'This leaves USD 50.00 that you owe them open.'],
    ['nothing', [], 'This leaves USD 50.00 that you owe them open.'],
    ['a part of it', [back, gesture], 'This leaves USD 20.00 that you owe them open.'],
    ['all of it', [{ ...back, amount: usd(50) }], ''],
    ['work that puts it right', [work], ''],
  ])('%s', (_what, parts, words) => {
    expect(leftOpenWords(parts, usd(50))).toBe(words);
  });
});
