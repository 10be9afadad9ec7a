/** Rule E6: no violation of WCAG 2.2 A and AA that axe can find, on any kind of page, at any width, light or dark, at 200 % zoom. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
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
      return (await axe.run({ runOnly: only, resultTypes: ['violations'] })).violations;
    },
    [...runOnly],
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

describe.each(VIEWS)('axe at $name', ({ width, zoom }) => {
  it.each([...ALL_TYPES, ...MAIL_TYPES])('finds nothing on %s, light and dark (E6)', async (_name, path) => {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      deviceScaleFactor: zoom,
      extraHTTPHeaders: { accept: 'text/html' },
    });
    try {
      const page = await context.newPage();
      await page.goto(`${site}${path}`, { waitUntil: 'load' });
      await page.evaluate(AXE);
      expect(await violations(page, TAGS), 'light').toEqual([]);
      // Colours are all that differs in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, COLOUR_RULES), 'dark').toEqual([]);
      // Rule E5: nothing makes the page itself scroll sideways.
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    } finally {
      await context.close();
    }
  });
});
