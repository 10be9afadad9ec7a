/** What a new user does, step by step, from the home page alone: to a working embed, and to a printed poster. No address is typed or known. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { type HostSite, startHostSite } from './support/host-site.ts';

const site = inject('siteUrl');
/** Time for a person to find and do one thing on a page that they have not seen: ten seconds each is within a minute for six. */
const MOST_STEPS = 6;
let browser: Browser;
let host: HostSite;
beforeAll(async () => {
  browser = await launchChromium();
  host = await startHostSite();
});
afterAll(async () => {
  await host.close();
  await browser.close();
});

/** The postcode typed and sent: two steps. A postcode that may lie in several places needs a third. */
async function findPlace(page: Page): Promise<number> {
  await page.goto(`${site}/`);
  await page.getByLabel('Postcode or place').fill('ME4 4AA');
  await page.getByRole('button', { name: 'Find' }).click();
  if (new URL(page.url()).pathname.startsWith('/in/')) return 2;
  await page.getByRole('link', { name: 'Medway', exact: true }).click();
  return 3;
}

it('pastes a working embed within six steps', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  let steps = await findPlace(page);
  await page.getByRole('link', { name: 'Put this on your website' }).click();
  const code = await page.getByLabel('Code: A frame (try this first)').inputValue();
  // To follow the link, to copy the code, to paste it.
  steps += 3;
  await page.goto(
    host.put(`<!doctype html><html lang="en"><title>School</title><body>${code}</body></html>`),
  );
  await expect.poll(() => page.frames()[1]?.title()).toContain('Medway');
  expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  await page.context().close();
});

it('prints a poster within six steps', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  let steps = await findPlace(page);
  await page.getByRole('link', { name: 'a poster' }).click();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // To follow the link, to print.
  steps += 2;
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  await page.context().close();
});
