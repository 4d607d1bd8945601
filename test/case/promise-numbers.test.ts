import { expect, test } from 'vitest';
import { highestPromiseNumber, nextPromiseId } from '../../src/case/promise-numbers.ts';
import { changes, drafts, promises, recordOf, TODAY, undoes } from '../support/case.ts';

test('a number is never given again, not even after its promise was taken back or dropped', () => {
  expect(nextPromiseId(recordOf())).toBe('R-7.1');
  expect(nextPromiseId(recordOf(promises('R-7.1'), promises('R-7.10'), promises('R-7.2'), drafts()))).toBe(
    'R-7.11',
  );
  expect(nextPromiseId(recordOf(promises('R-7.1'), undoes(2)))).toBe('R-7.2');
  expect(nextPromiseId(recordOf(promises('R-7.1'), changes('R-7.1', 'released', TODAY)))).toBe('R-7.2');
});

test('an id without a number counts as none', () => {
  expect(highestPromiseNumber(recordOf(promises('R-7.x')))).toBe(0);
});
