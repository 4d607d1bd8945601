import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html-report.ts';
import { TODAY } from '../support/case.ts';
import { casesSaying } from '../support/cases-saying.ts';
import { madeUpCases } from '../support/made-up-cases.ts';
import { reportOn } from '../support/reports.ts';

/** The elements of a page in which everything that a person wrote is one text. */
const tags = (text: string): readonly string[] =>
  htmlReport(reportOn(casesSaying(text))).match(/<[^>]*>/g) ?? [];

test('words of people never become HTML: the page has the same elements whatever a client is called', () => {
  const usual = tags('Acme');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '' && !/R-\d/.test(text));
      expect(tags(text)).toEqual(usual);
    }),
    { numRuns: 50 },
  );
  for (const text of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=x>',
    '</bdi></td></table>',
    '-->',
    '&lt;b&gt;',
  ])
    expect(tags(text)).toEqual(usual);
});

test('5,000 cases are one page of less than 2 MB', () => {
  const page = htmlReport(reportOn(madeUpCases(5000, 7, TODAY), TODAY, { business: { currency: 'USD' } }));
  expect(Buffer.byteLength(page)).toBeLessThan(500_000);
  expect(page).toContain('and 4900 earlier cases');
});
