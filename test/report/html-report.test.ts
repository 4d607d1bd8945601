import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/dates.ts';
import { HTML_START, htmlReport } from '../../src/report/html-report.ts';
import { ratePicture } from '../../src/report/html-pictures.ts';
import { rateOf } from '../../src/report/values.ts';
import { TODAY } from '../support/case.ts';
import { casesSaying } from '../support/cases-saying.ts';
import { madeUpCases, type MadeUp } from '../support/made-up-cases.ts';
import { reportOn } from '../support/reports.ts';

const pageOf = (count: number, more?: MadeUp): string =>
  htmlReport(reportOn(madeUpCases(count, 7, TODAY, more), TODAY, { business: { currency: 'USD' } }));

const all = (page: string, pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, group = '']) => group);

/** The dots of the lanes. */
const uses = (page: string): string[] => all(page, /<use class="dot( open)?" href="#dot-\w+" x="[\d.]+%"/g);

/** What a person reads of it. */
const words = (page: string): string =>
  page
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<title>[^<]*<\/title>|<[^>]*>/g, '')
    .replaceAll('\u00A0', ' ')
    .replaceAll('&#39;', '’');

describe.each([0, 1, 4, 24, 400])('%i cases', (count) => {
  const page = pageOf(count);

  test('nothing in it runs or fetches, and the policy forbids it', () => {
    expect(
      all(page, /(<script|https?:|url\(|@import|\sstyle=|\son\w+=|<(?:img|iframe|object|link|base|form))/gi),
    ).toEqual([]);
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1]).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.indexOf('http-equiv')).toBeLessThan(page.indexOf('<style>'));
  });

  test('every id is there once, and every reference finds one', () => {
    const ids = all(page, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const used = all(page, /\s(?:href="#|aria-labelledby=")([^"]*)"/g);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('headings go down one by one; tables have captions and scopes; pictures stand beside words', () => {
    const levels = all(page, /<h([1-6])/g).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(all(page, /<table[^>]*>(?!<caption)(.)/g)).toEqual([]);
    expect(all(page, /(<th(?! scope=)[\s>])/g)).toEqual([]);
    expect(all(page, /(<svg(?![^>]*aria-hidden)[^>]*>)/g).filter((svg) => !/"18"/.test(svg))).toEqual([]);
  });
});

describe('words of people', () => {
  test('direction and control characters are shown, and right-to-left names stand apart', () => {
    const page = htmlReport(reportOn(casesSaying('\u202Egnp.exe\u0007')));
    expect(['\u202E', '\u0007'].filter((sign) => page.includes(sign))).toEqual([]);
    expect(page).toContain('<bdi>\\u202Egnp.exe\\u0007</bdi>');
    expect(htmlReport(reportOn(casesSaying('שלום')))).toContain('<th scope="row"><bdi>שלום</bdi></th>');
  });
});

test('what has to be known first stands first: what to do, then the signals, then the figures', () => {
  const page = pageOf(24);
  expect(page.startsWith(HTML_START)).toBe(true);
  const titles = all(page, /<h2[^>]*>([^<]*)/g);
  expect(titles.slice(0, 5)).toEqual([
    'What to do',
    'Is it getting worse?',
    'Is it me?',
    'Cases over time',
    'Promises',
  ]);
  expect(all(page, /<nav.*?<a href="#([^"]*)">/gs)).toEqual(['what-to-do']);
});

test('a lesson says the command that promises it, or what is promised already', () => {
  const report = reportOn(madeUpCases(24, 7, TODAY));
  const [lesson] = report.lessons.filter(({ promise }) => promise !== null);
  const pageWith = (own: typeof report.lessons): string => htmlReport({ ...report, lessons: own });
  expect(pageWith(lesson ? [lesson] : [])).toContain('<pre><code>repair promise add R-');
  const promised = pageWith(lesson ? [{ ...lesson, promise: null, promised: 'R-4.2' }] : []);
  expect(words(promised)).toContain('You have promised what stops it: R-4.2.');
  expect(promised).not.toContain('<pre>');
});

test('few cases are stories: said before anything else, no share, no interval', () => {
  const page = pageOf(4);
  const text = words(page);
  expect(text.indexOf('these are stories, not numbers')).toBeLessThan(text.indexOf('Is it getting worse?'));
  expect(page).toContain('Too few cases to tell where the shares lie.');
  expect(page).not.toMatch(/\d\u00A0%/);
});

test('no case: a page that says so', () => {
  expect(words(pageOf(0))).toContain('No case to learn from. As of');
  expect(pageOf(0)).not.toContain('<table');
});

describe('an interval', () => {
  test('has its dot at the share and its line where the share may lie', () => {
    const picture = ratePicture(rateOf(4, 5)).toString();
    expect(picture).toContain('<circle class="dot" cx="80%"');
    expect(picture).toContain('<line class="whisker" x1="37.6%" x2="96.4%"');
  });

  test.each([
    [0, 0, ''],
    [3, 4, 'too few cases to tell'],
  ])('is not drawn of %i of %i', (k, n, said) => {
    expect(words(ratePicture(rateOf(k, n)).toString())).toBe(said);
  });
});

describe('lanes', () => {
  test('a dot a case, hollow while it is open', () => {
    const page = pageOf(24);
    const { open } = reportOn(madeUpCases(24, 7, TODAY)).cases;
    expect(uses(page)).toHaveLength(24);
    expect(uses(page).filter(Boolean)).toHaveLength(open);
    expect(page).toMatch(/<title>R-1, \d+ \w+ \d{4}: \w+/);
  });

  test('of a client with more cases than there is room for, columns count them, and that is said', () => {
    const page = pageOf(400, { clients: 2 });
    expect(uses(page)).toEqual([]);
    expect(words(page)).toContain('columns count them');
    const heights = all(page, /<rect class="column[^>]* height="([\d.]+)"/g).map(Number);
    expect(Math.max(...heights)).toBeLessThanOrEqual(24);
  });

  test('the first and the last day are on it', () => {
    const [first, ...rest] = casesSaying('Acme');
    const page = htmlReport(
      reportOn(
        [first, ...rest].flatMap((one) => one ?? []),
        addDays(TODAY, 10),
      ),
    );
    expect(page).toContain('x="0%"');
  });
});
