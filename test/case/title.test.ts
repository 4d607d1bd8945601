import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleOf, wholeTitle } from '../../src/case/title.ts';

const LONG = 'The shop took every order twice for a whole weekend before anybody had a look';

describe('the title of a case that nobody has named', () => {
  test.each<[what: string, facts: string | undefined, title: string | undefined]>([
    ['nothing is known', undefined, undefined],
    ['nothing is said', ' \n ', ''],
    ['the first sentence', 'It broke. Then it rained.', 'It broke.'],
    ['a full stop within is no end', 'Version 2.0 broke! Sorry', 'Version 2.0 broke!'],
    ['the first line that says something', '\n  It broke\nbadly. Yes.', 'It broke'],
    ['cut between words', LONG, 'The shop took every order twice for a whole weekend before…'],
    ['a word too long is cut itself', 'x'.repeat(61), `${'x'.repeat(59)}…`],
    ['sixty are not cut', 'x'.repeat(60), 'x'.repeat(60)],
    ['letters count, not their units', '😀'.repeat(60), '😀'.repeat(60)],
  ])('%s', (_what, facts, title) => {
    expect(titleOf(facts)).toBe(title);
  });
});

describe('the whole title', () => {
  test.each<[what: string, title: string, facts: string | undefined, whole: string]>([
    ['of a cut one', titleOf(`${LONG}. More.`) ?? '', `${LONG}. More.`, `${LONG}.`],
    ['of one that somebody gave', 'The shop…', `${LONG}. More.`, 'The shop…'],
    ['without facts', 'The shop…', undefined, 'The shop…'],
  ])('%s', (_what, title, facts, whole) => {
    expect(wholeTitle({ title, ...(facts !== undefined && { facts }) })).toBe(whole);
  });

  test('begins as the title does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (facts) => {
        const title = titleOf(facts) ?? '';
        const whole = wholeTitle({ title, facts });
        expect(whole.startsWith(title.replace(/…$/, ''))).toBe(true);
        expect(titleOf(whole)).toBe(title);
      }),
    );
  });
});
