/** The page of codes as a web manager meets it: copying, choosing, and what to do where frames are deleted. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';

const site = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('copies each code at a press, and without scripts shows no button that does nothing', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${site}/embed-code?area=medway&form=table`);
  await page.locator('#form-frame summary').click();
  for (const id of ['code-frame', 'code-table']) {
    const button = page.locator(`button[data-copies="${id}"]`);
    await button.click();
    await expect.poll(() => button.locator('+ [role=status]').textContent()).toMatch(/^Copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator(`#${id}`).inputValue(),
    );
  }
  // Where the clipboard is refused, the code stands selected.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.locator('button[data-copies="code-frame"]').click();
  await expect
    .poll(() => page.locator('#code-frame ~ .copying [role=status]').textContent())
    .toMatch(/selected/);
  await context.close();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site}/embed-code?area=medway`);
  expect(await plain.locator('#code-frame').isVisible()).toBe(true);
  expect(await plain.locator('button[data-copies]:visible').count()).toBe(0);
  await plain.close();
});

it('has room for every choice, and the advice for sites that delete frames on the first screen', async () => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    const page = await browser.newPage({ viewport: size });
    await page.goto(`${site}/embed-code?area=medway`);
    const advice = await page.locator('.take-code .notice').boundingBox();
    expect(advice && advice.y + advice.height, `${size.width} px`).toBeLessThan(size.height);
    await page.locator('.make summary').click();
    const cut = await page.locator('.make select').evaluateAll((all: HTMLSelectElement[]) => {
      const measure = document.createElement('canvas').getContext('2d');
      return all.flatMap((each) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(each);
        if (measure !== null) measure.font = font;
        const room = each.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - 20;
        return [...each.options].flatMap(({ text }) =>
          (measure?.measureText(text).width ?? Number.POSITIVE_INFINITY) > room ? [text] : [],
        );
      });
    });
    expect(cut, `${size.width} px`).toEqual([]);
    await page.close();
  }
});

it.each([
  ['both', { '.claim': 1, 'td.number': 5 }],
  ['insight', { '.claim': 1, 'td.number': 0 }],
  ['jobs', { '.claim': 0, 'td.number': 5 }],
  ['openings', { '.adverts b': 3 }],
])(
  'pastes the card %s as it is in the frame, one tap from above the box that is copied first',
  async (show, parts) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${site}/embed-code?area=medway&show=${show}`);
    const advice = await page.locator('.take-code .notice').boundingBox();
    const box = await page.locator('#code-frame').boundingBox();
    expect(advice && box && advice.y + advice.height <= box.y).toBe(true);
    const frame = (await page.locator('.seen iframe').first().getAttribute('src')) ?? '';
    await page.locator('.take-code .notice a').click();
    // The table’s own code then stands where the frame’s did.
    expect(await page.locator('.take-code #code-table').isVisible()).toBe(true);
    const pasted = page.locator('.as-pasted');
    expect(await pasted.isVisible()).toBe(true);
    const words = await pasted.textContent();
    const claims = await pasted.locator('p > strong:only-child').count();
    await page.goto(new URL(frame, site).href);
    for (const [part, count] of Object.entries(parts)) {
      const said = await page.locator(part).allTextContents();
      expect(said.length, part).toBe(count);
      for (const each of said) expect(words).toContain(each);
    }
    expect(claims > 0).toBe((await page.locator('.claim').count()) > 0);
    await page.close();
  },
);
