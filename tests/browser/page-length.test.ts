/** How long the pages of each level are on a phone, and that a picture stands on its first screen. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';

const site = inject('siteUrl');
const SCREEN = 844;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
});
afterAll(() => browser.close());

it.each([
  ['ks3', 3],
  ['easyread', 3],
  ['ks4', 6],
  ['parent', 6],
  ['post16', 9],
] as const)('%s: at most %i screens, with a picture on the first', async (level, most) => {
  for (const path of ['/in/medway/construction', '/in/kent/business-and-administration', '/in/medway']) {
    await page.goto(`${site}${path}?level=${level}`);
    const found = await page.evaluate(() => ({
      end: document.querySelector('main')?.getBoundingClientRect().bottom ?? Number.NaN,
      picture: document.querySelector('.picture svg')?.getBoundingClientRect().bottom ?? Number.NaN,
    }));
    expect(found.end / SCREEN, path).toBeLessThanOrEqual(most);
    expect(found.picture, path).toBeLessThanOrEqual(SCREEN);
  }
});
