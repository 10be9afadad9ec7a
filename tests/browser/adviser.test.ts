/** The advisers' screen as Chromium shows it: dense on a wide one, one column on a narrow one, opened on paper, copied by one click. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';

const site = inject('siteUrl');
const SCREEN = 800;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

interface Layout {
  /** Left edges of panels: as many as there are columns. */
  readonly columns: number;
  readonly lastFigure: number;
  readonly sideways: number;
  readonly smallest: number;
}

async function layoutAt(path: string, width: number): Promise<Layout> {
  await page.setViewportSize({ width, height: SCREEN });
  await page.goto(`${site}${path}`);
  return page.evaluate(() => {
    const panels = [...document.querySelectorAll('.panel')].map((panel) => panel.getBoundingClientRect());
    const rows = [...document.querySelectorAll('.dense tr')].map((row) => row.getBoundingClientRect());
    const sizes = [...document.querySelectorAll('.dense *')].map((each) =>
      Number.parseFloat(getComputedStyle(each).fontSize),
    );
    return {
      columns: new Set(panels.map(({ left }) => Math.round(left))).size,
      lastFigure: Math.max(...rows.map(({ bottom }) => bottom)),
      sideways: document.documentElement.scrollWidth - window.innerWidth,
      smallest: Math.min(...sizes),
    };
  });
}

it.each(['/adviser/kent/construction', '/adviser/medway/health-and-science', '/adviser/kent-and-medway/all'])(
  '%s has every figure within two screens at 1280 x 800, in letters of 12 pixels or more',
  async (path) => {
    const { columns, lastFigure, sideways, smallest } = await layoutAt(path, 1280);
    expect(columns).toBe(3);
    expect(lastFigure).toBeLessThan(2.2 * SCREEN);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(smallest).toBeGreaterThanOrEqual(12);
  },
);

it('is one column at 320 pixels, with nothing to scroll sideways', async () => {
  expect(await layoutAt('/adviser/kent/construction', 320)).toMatchObject({ columns: 1, sideways: 0 });
});

it('copies one figure with its source and date after one click, without a script', async () => {
  await page.goto(`${site}/adviser/kent/construction`);
  const panel = page.locator('.panel').first();
  await panel.locator('summary').focus();
  await page.keyboard.press('Enter');
  const line = panel.locator('.copy').first();
  await line.click();
  const copied = await page.evaluate(() => String(window.getSelection()));
  expect(copied.trim()).toBe((await line.textContent())?.trim());
  expect(copied).toMatch(/Kent: .+ Source: .+ fetched on 20 November 2026/);
});

it('opens on paper what is folded on a screen', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site}/adviser/kent/construction`);
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('.panel dd')].filter((each) => each.getBoundingClientRect().height === 0),
  );
  expect(hidden).toHaveLength(0);
  expect(await page.locator('.panel dd').count()).toBeGreaterThan(10);
  await page.emulateMedia({ media: null });
});
