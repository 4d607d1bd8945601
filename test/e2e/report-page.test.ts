import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/case/schema.ts';
import { encodeCase } from '../../src/store/case-file.ts';
import { openBrowser, violationsIn, watched, type Watched } from '../support/browser.ts';
import { requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { TODAY } from '../support/case.ts';
import { casesSaying } from '../support/cases-saying.ts';
import { madeUpCases } from '../support/made-up-cases.ts';
import { needs } from '../support/needs.ts';

/** The page of the report, written by the built program, in a browser. */
const isThere = needs('chromium');

const RECORDS: Readonly<Record<string, readonly CaseRecord[]>> = {
  'no case': [],
  'one case': madeUpCases(1, 7, TODAY),
  'two dozen': madeUpCases(24, 7, TODAY),
  'more than there is room for': madeUpCases(150, 7, TODAY, { clients: 2 }),
  'a hostile client': casesSaying(
    '"><img src=x onerror=alert(1)><style>*{display:none}</style></bdi></td>\u202E' + 'W'.repeat(80),
  ),
};
const SMALL = { width: 360, colorScheme: 'dark' } as const;
const WIDE = { width: 1440, colorScheme: 'light' } as const;

let browser: Browser;
let remove = (): void => undefined;
const pages = new Map<string, string>();

beforeAll(async () => {
  if (!isThere) return;
  requireBuild();
  const temporary = temporaryHome();
  remove = temporary.remove;
  for (const [name, records] of Object.entries(RECORDS))
    pages.set(name, await written(join(temporary.path, name.replaceAll(' ', '-')), records));
  browser = await openBrowser();
});
afterAll(async () => {
  if (isThere) await browser.close();
  remove();
});

/** The address of the report on these cases. */
async function written(home: string, records: readonly CaseRecord[]): Promise<string> {
  const cases = join(home, 'repair/data/cases');
  mkdirSync(cases, { recursive: true });
  for (const record of records) writeFileSync(join(cases, `${record.id}.json`), encodeCase(record));
  const now = ['--now', `${TODAY}T18:00:00+01:00`];
  const { code, err } = await runBuilt(['report', '-o', 'report.html', ...now], { home });
  expect([code, err]).toEqual([0, '']);
  return pathToFileURL(join(home, 'report.html')).href;
}

async function open(name: string, screen: typeof SMALL | typeof WIDE): Promise<Watched> {
  const { width, colorScheme } = screen;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const seen = watched(await context.newPage());
  await seen.page.goto(pages.get(name) ?? '');
  return seen;
}

describe.runIf(isThere).each(Object.keys(RECORDS))('%s', (name) => {
  test.each([SMALL, WIDE])('$width pixels, $colorScheme', async (screen) => {
    const { page, said, asked } = await open(name, screen);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(screen.width);
    expect(await violationsIn(page)).toEqual([]);
    expect({ said, asked }).toEqual({ said: [], asked: [] });
    await page.context().close();
  });
});

describe.runIf(isThere)('two dozen cases', () => {
  test('the policy lets the style through, and nothing else', async () => {
    const { page, said } = await open('two dozen', WIDE);
    expect(await page.evaluate('getComputedStyle(document.querySelector("section")).borderRadius')).not.toBe(
      '0px',
    );
    await page.evaluate(
      'document.body.insertAdjacentHTML("beforeend", "<img src=x.png><p style=color:red>x</p>")',
    );
    expect(said).toHaveLength(2);
    expect(said.join()).toMatch(/Content Security Policy/);
    await page.context().close();
  });

  test('what axe-core would find is found', async () => {
    const { page } = await open('two dozen', WIDE);
    await page.evaluate('document.querySelector("h1").outerHTML = "<img><h1>x</h1>"');
    expect(await violationsIn(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
    await page.context().close();
  });

  test('dark is dark, and paper is white whatever the screen is', async () => {
    const { page } = await open('two dozen', SMALL);
    const paper = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate(paper)).toBe('rgb(21, 24, 28)');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(paper)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate('getComputedStyle(document.querySelector("nav")).display')).toBe('none');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.context().close();
  });

  test('the first key leads past the contents, and every link leads somewhere', async () => {
    const { page } = await open('two dozen', SMALL);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#main$/);
    for (const link of await page.locator('nav a').all())
      expect(await page.locator((await link.getAttribute('href')) ?? '').count()).toBe(1);
    await page.context().close();
  });

  test('a screen reader meets tables with names, and no picture', async () => {
    const { page } = await open('two dozen', WIDE);
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toMatch(/table "Promises to each client/);
    expect(tree).toMatch(/row "Acme 6 cases from /);
    expect(tree).not.toMatch(/- img/);
    await page.context().close();
  });
});
