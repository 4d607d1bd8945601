import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Debian's Chromium, without a window. @throws Error if there is none on the PATH */
export async function openBrowser(): Promise<Browser> {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  return chromium.launch({ executablePath: places.find((place) => existsSync(place)) ?? 'chromium' });
}

/** What a page says and asks for on its own: of a page that stands alone, nothing. */
export interface Watched {
  readonly page: Page;
  /** Messages of the console and errors. */
  readonly said: string[];
  /** Addresses, without that of the page itself. */
  readonly asked: string[];
}

export function watched(page: Page): Watched {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) asked.push(request.url());
  });
  return { page, said, asked };
}

/** What axe-core holds against the page, its best practices included: rule and place. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
