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
] as const)('%s: at most %f screens, with a picture on the first', async (level, most) => {
  for (const path of ['/in/medway/construction', '/in/kent/business-and-administration', '/in/medway']) {
    const found = await measure(`${path}?level=${level}`);
    expect(found.end / SCREEN, path).toBeLessThanOrEqual(most);
    expect(found.picture, path).toBeLessThanOrEqual(SCREEN);
  }
});

/** A job whose pay is published near by, one of which only the United Kingdom's is, and one in a place of which less is known. */
const JOBS = [
  // The longest of all, with the longest name.
  '/in/kent/jobs/research-and-development-manager',
  '/jobs/higher-level-teaching-assistant',
  '/in/medway/jobs/electrician',
  '/in/kent/jobs/plumber',
  '/in/medway/jobs/farmer',
  '/in/ashford/jobs/registered-nurse',
];

it.each([
  ['ks3', 3],
  ['easyread', 3],
  ['ks4', 6],
  ['parent', 6],
  ['post16', 9],
] as const)('%s: a job has at most %f screens, with a picture on the first', async (level, most) => {
  for (const path of JOBS) {
    const found = await measure(`${path}?level=${level}`);
    expect(found.end / SCREEN, path).toBeLessThanOrEqual(most);
    expect(found.picture, path).toBeLessThanOrEqual(SCREEN);
  }
});

/** Ends and changes come from imported projections, which Kent shares with Medway. A place may have less to draw. */
it.each([
  ['ks3', 3],
  ['easyread', 3],
  ['ks4', 6],
  ['parent', 6],
  ['post16', 9],
] as const)(
  '%s: what is growing has at most %f screens, with a picture on the first',
  async (level, most) => {
    for (const path of ['/in/kent/growth', '/in/england/growth', '/in/medway/growth']) {
      const found = await measure(`${path}?level=${level}`);
      expect(found.end / SCREEN, path).toBeLessThanOrEqual(most);
      expect(found.picture, path).toBeLessThanOrEqual(SCREEN);
    }
  },
);

it('vacancies begin on the first screen, whatever is set, and a filter can be taken off', async () => {
  for (const path of ['/vacancies', '/vacancies?area=medway&apprenticeship=true']) {
    await page.goto(`${site}${path}`);
    const title = page.locator('.adverts h3').first();
    expect(await title.evaluate((each) => each.getBoundingClientRect().bottom), path).toBeLessThan(SCREEN);
  }
  await page.locator('.chips a', { hasText: 'Only apprenticeships' }).click();
  expect(new URL(page.url()).search).toBe('?area=medway');
});

it('apprenticeships near a postcode begin on the first screen of the smallest phone, where a postcode fits the box', async () => {
  const small = await browser.newPage();
  await small.setViewportSize({ width: 320, height: 640 });
  await small.goto(`${site}/vacancies?area=ME4&apprenticeship=true`);
  const title = small.locator('.adverts h3').first();
  expect(await title.evaluate((each) => each.getBoundingClientRect().bottom)).toBeLessThan(640);
  const box = small.getByLabel('Place, postcode or school');
  expect(await box.isVisible()).toBe(false);
  await small.getByText('Another place or job').click();
  expect((await box.boundingBox())?.width).toBeGreaterThan(200);
  // On a wide screen nothing has to be opened.
  await small.setViewportSize({ width: 1280, height: 800 });
  await small.goto(small.url());
  expect(await box.isVisible()).toBe(true);
  await small.close();
});

it('the page of codes for a website has three screens, and one code to see', async () => {
  const found = await measure('/embed-code?area=medway');
  expect(found.end / SCREEN).toBeLessThanOrEqual(3);
  const codes = await page.locator('textarea').all();
  expect((await Promise.all(codes.map((each) => each.isVisible()))).filter(Boolean)).toEqual([true]);
});

async function measure(path: string) {
  await page.goto(`${site}${path}`);
  return page.evaluate(() => ({
    end: document.querySelector('main')?.getBoundingClientRect().bottom ?? Number.NaN,
    picture:
      document.querySelector('.picture svg, main svg.share')?.getBoundingClientRect().bottom ?? Number.NaN,
  }));
}
