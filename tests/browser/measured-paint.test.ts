/** How fast an embed is there, and how still it stands (rule E4). Nothing else runs meanwhile. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';

const LIMIT_MS = 500;
/** Loads until one is quick enough: other work on the machine only adds, and a page that is too slow never gets there. */
const MOST_ROUNDS = 20;

const site = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('paints within half a second on a processor four times slower, and moves nothing', async ({
  annotate,
}) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${site}/embed/v1/snapshot?area=kent`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const paints: number[] = [];
  while (paints.length < MOST_ROUNDS && !paints.some((paint) => paint < LIMIT_MS)) {
    await page.goto('about:blank');
    await page.goto(`${site}/embed/v1/snapshot?area=medway&sector=construction`, { waitUntil: 'load' });
    const measured = await page.evaluate(
      () =>
        new Promise<{ paint: number; shift: number }>((done) => {
          let paint = 0;
          let shift = 0;
          new PerformanceObserver((list) => {
            paint = list.getEntries().at(-1)?.startTime ?? 0;
          }).observe({ type: 'largest-contentful-paint', buffered: true });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done({ paint, shift }), 500);
        }),
    );
    expect(measured.shift).toBe(0);
    expect(measured.paint).toBeGreaterThan(0);
    paints.push(measured.paint);
  }
  expect(Math.min(...paints)).toBeLessThan(LIMIT_MS);
  await annotate(`largest contentful paint: ${paints.map(Math.round).join(', ')} ms`);
  await context.close();
});
