/** The corridor screen in Chromium at 16 to 9: no part is cut off, each fills its view, and the code can be scanned from where people stand. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { sectors } from '../../src/reference/sectors.ts';
import { launchChromium } from './support/chromium.ts';

const site = inject('siteUrl');
const SCREEN = { width: 1920, height: 1080 };
/** Of the height: on a screen of 50 cm that is 21 cm, ten times that is two metres. */
const LEAST_CODE = 0.42;
/** What is drawn or written ends in the last third of its view. */
const LEAST_FILLED = 0.68;
const LONG_NAME = 'school=Our+Lady+of+the+Visitation+Roman+Catholic+Comprehensive';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: SCREEN });
});
afterAll(async () => {
  await browser.close();
});

async function look(path: string) {
  await page.goto(`${site}${path}`);
  return page.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const side = document.querySelector('.corridor-side');
    return {
      parts: [...document.querySelectorAll('.part')].map((part) => ({
        cut: Math.max(part.scrollHeight - part.clientHeight, part.scrollWidth - part.clientWidth),
        filled:
          ((part.lastElementChild?.getBoundingClientRect().bottom ?? 0) - part.getBoundingClientRect().top) /
          part.clientHeight,
      })),
      sideCut: side === null ? 1 : side.scrollHeight - side.clientHeight,
      code: Math.min(boxOf('.qr')?.width ?? 0, boxOf('.qr')?.height ?? 0) / window.innerHeight,
      leads: document.querySelector('.corridor-side .qr')?.getAttribute('aria-label') ?? '',
    };
  });
}

const PATHS = [
  ...['/kent', '/england', '/kent-and-medway/leisure-travel-and-other-services'],
  ...['', ...sectors.map(({ id }) => `/${id}`)].map((sector) => `/medway${sector}`),
];

it.each(PATHS)('%s fills its views and cuts nothing', async (shown) => {
  const { parts, sideCut, code } = await look(`/corridor${shown}?${LONG_NAME}`);
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter(({ cut }) => cut > 0)).toEqual([]);
  // Of a place there is a drawing at least; of a sector of which nobody has figures a sentence.
  if (!shown.slice(1).includes('/')) expect(parts[0]?.filled).toBeGreaterThan(LEAST_FILLED);
  expect(sideCut).toBeLessThanOrEqual(0);
  expect(code).toBeGreaterThanOrEqual(LEAST_CODE);
});

it('shows how it is set up only while it is paused', async () => {
  await page.goto(`${site}/corridor/medway`);
  const setUp = page.locator('.set-up');
  expect(await setUp.isVisible()).toBe(false);
  await page.check('#pause');
  expect(await setUp.isVisible()).toBe(true);
  // Above the foot, whose words it hides none of.
  const [above, foot] = [await setUp.boundingBox(), await page.locator('.corridor-foot').boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 2);
});

it('has a code that leads to what is open', async () => {
  const { leads } = await look('/corridor/medway');
  expect(leads).toContain(`${site}/vacancies?area=medway`);
  expect((await fetch(leads.replace('QR code of ', ''))).status).toBe(200);
});
