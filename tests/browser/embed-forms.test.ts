/**
 * What each form of embed shows on each kind of site: a test per cell. `figures` means that a reader sees the figures, `link` that the
 * fallback link is what is left (rule E2). A screenshot of every cell is left in var/browser for a person to look at.
 */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { type HostSite, startHostSite } from './support/host-site.ts';
import { createPagePool } from './support/page-pool.ts';

const site = inject('siteUrl');
const CODE_PAGE = `${site}/embed-code?area=medway&sector=construction`;
const SHOTS = new URL('../../var/browser/', import.meta.url);

const FORMS = ['frame', 'fitted', 'element', 'table', 'picture', 'vacancies', 'compare'] as const;
type Form = (typeof FORMS)[number];

/** 1.12 of the 16 px that no page around may change. */
const HEADING = '17.92px';

type Shown = 'figures' | 'link';

interface Site {
  readonly name: string;
  readonly scripts: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  page(code: string): string;
  readonly link: readonly Form[];
}

const document = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A school</title>${head}</head><body><h1>Careers</h1>${body}</body></html>`;

/** Rules that a careless theme may have, and worse. */
const HOSTILE = `<style>* { color: #fff !important; background: #fff !important; font: 40px/1 cursive !important; letter-spacing: 1em !important; text-transform: uppercase !important }
div, p, a { position: static !important; max-height: 1px; } wealdway-snapshot, wealdway-snapshot * { display: inline; width: 1px !important; height: 1px !important }</style>`;

/** What WordPress leaves of a paste by somebody without the right to unfiltered HTML: no script, frame, unknown element or style. */
function stripped(code: string): string {
  return code
    .replace(/<(script|iframe|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?[a-z]+-[a-z-]+\b[^>]*>/g, '')
    .replace(/ (style|class)="[^"]*"/g, '');
}

const SITES: readonly Site[] = [
  { name: 'an open site', scripts: true, page: document, link: [] },
  { name: 'a reader without scripts', scripts: false, page: document, link: ['element'] },
  {
    name: 'a strict content security policy',
    scripts: true,
    headers: { 'content-security-policy': `default-src 'none'; frame-src ${site}; img-src ${site}` },
    page: document,
    link: ['element'],
  },
  { name: 'hostile styles', scripts: true, page: (code) => document(code, HOSTILE), link: [] },
  {
    // The page itself is sandboxed, as a page builder's preview is: its origin is opaque, which no `frame-ancestors` could name.
    name: 'a page in a sandbox without scripts',
    scripts: true,
    headers: { 'content-security-policy': 'sandbox allow-popups' },
    page: document,
    link: ['element'],
  },
  {
    name: 'an editor that strips',
    scripts: true,
    page: (code) => document(stripped(code)),
    link: ['frame', 'fitted', 'element', 'vacancies', 'compare'],
  },
];

let browser: Browser;
let host: HostSite;
const code = new Map<Form, string>();

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await launchChromium();
  host = await startHostSite();
  const context = await browser.newContext();
  const page = await context.newPage();
  // The codes are read from the page, as a web manager copies them.
  for (const form of FORMS) {
    const isShown = form === 'vacancies' || form === 'compare';
    await page.goto(isShown ? `${CODE_PAGE}&show=${form}` : CODE_PAGE);
    code.set(form, await page.locator(`#code-${isShown ? 'frame' : form}`).inputValue());
  }
  await context.close();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Whether a reader sees figures: in the frame, in the table or in the picture. */
async function seesFigures(page: Page, form: Form): Promise<boolean> {
  switch (form) {
    case 'table':
      return (await page.locator('table tbody tr').count()) >= 3;
    case 'picture':
      return page
        .locator('img')
        .first()
        .evaluate(async (image: HTMLImageElement) => {
          await image.decode();
          return image.naturalWidth > 300;
        });
    case 'frame':
    case 'fitted':
    case 'element':
    case 'vacancies':
    case 'compare': {
      const frame = page.frames().find((each) => each.url().includes('/embed/v1/'));
      if (!frame) return false;
      await frame.waitForLoadState('load');
      const what = form === 'vacancies' ? '.adverts li' : 'tbody tr';
      if ((await frame.locator(what).count()) < 1) return false;
      // Its own styles came with it: the heading keeps its size, whatever the page around does.
      const size = await frame.locator('h1').evaluate((each) => getComputedStyle(each).fontSize);
      return size === HEADING;
    }
  }
}

const openPool = (javaScriptEnabled: boolean) =>
  createPagePool(async () => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 700, height: 900 } });
    return context.newPage();
  });
const scripted = openPool(true);
const scriptless = openPool(false);

// Cells are apart from one another: each is a page of its own on the host's site, and two are looked at side by side.
describe.concurrent.each(SITES)('on $name', (on) => {
  it.for(FORMS)('the form %s shows what it promises (E2)', (form, { expect: expectHere }) =>
    (on.scripts ? scripted : scriptless).with(async (page) => {
      const promised: Shown = on.link.includes(form) ? 'link' : 'figures';
      await page.goto(host.put(on.page(code.get(form) ?? ''), on.headers), { waitUntil: 'load' });
      if (promised === 'figures') {
        await expectHere.poll(() => seesFigures(page, form)).toBe(true);
      } else {
        const link = page.locator(`a[href^="${site}/"]`).first();
        expectHere(await link.isVisible()).toBe(true);
        expectHere((await link.textContent())?.length).toBeGreaterThan(10);
      }
      const name = `${form} on ${on.name}`.replaceAll(' ', '-');
      await page.screenshot({ path: new URL(`${name}.png`, SHOTS).pathname });
    }),
  );
});

describe.each([320, 600, 1000])('on a page of %d px whose editor strips', (width) => {
  it.each(['table', 'picture'] as const)(
    'the %s fits, names its source and leads to the whole',
    async (form) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const pasted = stripped(code.get(form) ?? '');
      await page.goto(host.put(document(pasted, '<meta name="viewport" content="width=device-width">')));
      expect(await seesFigures(page, form)).toBe(true);
      expect(await page.locator('a[href*="/in/medway/construction"]').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      if (form === 'table') {
        expect(((await page.locator('caption').textContent()) ?? '').split(/\s+/).length).toBeLessThan(30);
        expect(await page.locator('tfoot').textContent()).toContain('Open Government Licence');
      } else {
        expect((await page.locator('img').getAttribute('alt'))?.length).toBeGreaterThan(50);
      }
      await page.screenshot({ path: new URL(`${form}-stripped-${width}.png`, SHOTS).pathname });
      await page.close();
    },
  );
});

it('a card whose answer breaks off shows what has come, and a way to the whole (E2)', async () => {
  const address = /src="([^"]+)"/.exec(code.get('frame') ?? '')?.[1] ?? '';
  const whole = await (await fetch(address.replaceAll('&amp;', '&'))).text();
  const style = await (await fetch(`${site}/embed/v1/wealdway.css`)).text();
  const page = await browser.newPage();
  const put = (html: string) =>
    page.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`));
  await put(whole);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('.cut').isVisible()).toBe(false);
  await put(whole.slice(0, whole.indexOf('</h1>') + 5));
  await expect.poll(() => page.locator('.cut a').isVisible(), { timeout: 15_000 }).toBe(true);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.close();
});

describe('forms with a script', () => {
  it('fit their content, any number on a page, and heed no other window (E5)', async () => {
    const page = await browser.newPage();
    const frame = code.get('fitted') ?? '';
    const adverts = (code.get('vacancies') ?? '').replace(
      /src="([^"]+)"/,
      (_all, address: string) => `src="${address}&amp;resize=1"`,
    );
    const two = `${frame}${adverts.replace('sandbox="', 'sandbox="allow-scripts ')}${frame}`;
    await page.goto(host.put(document(two)));
    const heights = () =>
      page
        .locator('iframe')
        .evaluateAll((all) => all.map((each) => Number.parseInt((each as HTMLElement).style.height, 10)));
    await expect.poll(async () => (await heights()).every((px) => px > 200)).toBe(true);
    const before = await heights();
    expect(before[0]).toBe(before[2]);
    expect(before[1]).not.toBe(before[0]);
    await page.evaluate(() => window.postMessage({ wealdwayHeight: 5 }, '*'));
    await page.waitForTimeout(200);
    expect(await heights()).toEqual(before);
    await page.close();
  });

  it('show the link when the site allows the script but not the frame (E2)', async () => {
    const page = await browser.newPage();
    await page.goto(
      host.put(document(code.get('element') ?? ''), {
        'content-security-policy': `default-src 'none'; script-src ${site}`,
      }),
    );
    const link = page.locator('wealdway-snapshot a');
    await expect.poll(() => link.isVisible()).toBe(true);
    await page.close();
  });

  it('are small: the element is under 4 KB gzipped', async () => {
    const script = await (await fetch(`${site}/embed/v1/wealdway-snapshot.js`)).blob();
    const zipped = await new Response(
      script.stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    expect(zipped.byteLength).toBeLessThan(4000);
  });
});
