import { expect, test } from 'vitest';
import { csvReport } from '../../src/report/csv-report.ts';
import { htmlReport } from '../../src/report/html-report.ts';
import { markdownReport } from '../../src/report/markdown-report.ts';
import { textReport } from '../../src/report/text-report.ts';
import { ALOUD } from '../../src/terminal/layout.ts';
import { plainTheme } from '../../src/terminal/theme.ts';
import { goldenPage } from '../support/golden.ts';
import { twoCases, yearReport } from '../support/report-year.ts';
import type { Report } from '../../src/report/report.ts';

/** What a person reads of a page, and the elements it stands in; how it looks is in no test. */
const bodyOf = (page: string): string =>
  page.slice(page.indexOf('<header>')).replaceAll(/<svg.*?<\/svg>/gs, '<svg/>');

const text = (report: Report, columns: number, pictures: boolean): string =>
  `${textReport(report, { columns, theme: plainTheme, pictures }).join('\n')}\n`;

/** `UPDATE_GOLDEN=1` writes them anew: read what has changed as somebody who is told it. */
test.each<[file: string, page: () => string]>([
  ['year.txt', () => text(yearReport(), 100, true)],
  ['year-middle.txt', () => text(yearReport(), 64, true)],
  ['year-narrow.txt', () => text(yearReport(), 50, true)],
  ['year-aloud.txt', () => text(yearReport(), ALOUD, false)],
  ['year.md', () => markdownReport(yearReport())],
  ['year.csv', () => csvReport(yearReport())],
  ['year.html', () => bodyOf(htmlReport(yearReport()))],
  ['two-cases.txt', () => text(twoCases(), 100, true)],
  ['two-cases.md', () => markdownReport(twoCases())],
  ['two-cases.html', () => bodyOf(htmlReport(twoCases()))],
])('%s', (file, pageOf) => {
  const page = pageOf();
  expect(page).toBe(goldenPage(file, page));
});

test('of nothing there is nothing to say', () => {
  const none = yearReport([]);
  const said = 'What your own record teaches\nNo case to learn from\n';
  expect(text(none, 100, true)).toBe(said);
  expect(text(none, ALOUD, false)).toBe(said);
  expect(markdownReport(none)).toBe('# What your own record teaches\n\nNo case to learn from.\n');
  const dotted = { ...none, filter: { client: 'Acme Inc.' } };
  expect(markdownReport(dotted)).toContain('only client Acme Inc.\n');
  expect(htmlReport(dotted)).toContain('only client Acme Inc. As of');
});
