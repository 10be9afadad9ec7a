/** Rule E6: no violation of WCAG 2.2 A and AA that axe can find, on any kind of page, at any width, light or dark, at 200 % zoom. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, type ExpectStatic, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { createPagePool } from './support/page-pool.ts';
import { ALL_TYPES, MAIL_TYPES } from './support/page-types.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const HEIGHT = 800;
/** 1280 px at 200 % zoom is 640 px of layout drawn twice as dense. */
const VIEWS = [
  { name: '320 px', width: 320, zoom: 1 },
  { name: '768 px', width: 768, zoom: 1 },
  { name: '1280 px', width: 1280, zoom: 1 },
  { name: '1280 px at 200 %', width: 640, zoom: 2 },
] as const;

const site = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function violations(page: Page, runOnly: readonly string[]): Promise<string[]> {
  const found = await page.evaluate(
    async (only) => {
      const axe = (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe;
      // Looking ahead serves the rules on locked orientation and on sound: pages have neither.
      return (await axe.run({ runOnly: only, resultTypes: ['violations'], preload: false })).violations;
    },
    [...runOnly],
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** That nothing is wrong with the page in a view that it has been turned to: in light, in dark, and in its width. */
async function expectClean(page: Page, view: (typeof VIEWS)[number], expectHere: ExpectStatic) {
  const { name, width, zoom } = view;
  expectHere(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([width, zoom]);
  await page.emulateMedia({ colorScheme: 'light' });
  expectHere(await violations(page, TAGS), `${name}, light`).toEqual([]);
  // Colours are all that differs in the dark.
  await page.emulateMedia({ colorScheme: 'dark' });
  expectHere(await violations(page, COLOUR_RULES), `${name}, dark`).toEqual([]);
  // Rule E5: nothing makes the page itself scroll sideways.
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expectHere(tooWide, name).toBeLessThanOrEqual(0);
}

const pages = createPagePool(async () => {
  const context = await browser.newContext({ extraHTTPHeaders: { accept: 'text/html' } });
  return context.newPage();
});

// Two at a time, as many as there are processors to be counted on. An address is loaded once and turned to every width.
describe.concurrent('axe finds nothing', () => {
  it.for([...ALL_TYPES, ...MAIL_TYPES])(
    'on %s, at every width, zoomed in, light and dark (E5, E6)',
    ([, path], { expect: expectHere }) =>
      pages.with(async (page) => {
        const session = await page.context().newCDPSession(page);
        try {
          await page.goto(`${site}${path}`, { waitUntil: 'load' });
          await page.evaluate(AXE);
          for (const view of VIEWS) {
            await session.send('Emulation.setDeviceMetricsOverride', {
              width: view.width,
              height: HEIGHT,
              deviceScaleFactor: view.zoom,
              mobile: false,
            });
            await expectClean(page, view, expectHere);
          }
        } finally {
          // With it go the width and the zoom.
          await session.detach();
        }
      }),
  );
});

it('would find a fault: grey words on grey are one', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><title>x</title><main><h1 style="color:#aaa;background:#999">Grey words</h1></main>',
  );
  await page.evaluate(AXE);
  expect((await violations(page, COLOUR_RULES)).join()).toContain('color-contrast');
  await page.close();
});
