/** What an embed does on somebody else's page: what it asks for, what it keeps, how tall it is (rules E1, E2, E3, E5, E8, E9); how fast it paints is measured apart. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sectors } from '../../src/reference/sectors.ts';
import { LEVELS, type Snapshot } from '../../src/snapshots/document/snapshot.ts';
import {
  CARD_WIDTH_PX,
  type FrameHeight,
  LEAST_WIDTH_PX,
  snapshotHeight,
} from '../../src/views/embeds/embed-height.ts';
import { snapshotEmbed } from '../../src/views/embeds/snapshot-embed.ts';
import { testAreas } from '../support/open-test-app.ts';
import { launchChromium } from './support/chromium.ts';
import { type HostSite, startHostSite } from './support/host-site.ts';
import { EMBED_TYPES } from './support/page-types.ts';

const site = inject('siteUrl');
let browser: Browser;
let host: HostSite;
beforeAll(async () => {
  browser = await launchChromium();
  host = await startHostSite();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const EMBEDS = Object.entries(EMBED_TYPES);
/** What a host page usually leaves free at both sides together. */
const HOST_MARGINS_PX = 16;
/** Beyond the least width. Between the two that are reckoned, a code promises what lies between their heights. */
const WIDER_PX = [(CARD_WIDTH_PX + LEAST_WIDTH_PX) / 2, CARD_WIDTH_PX];

describe.each(EMBEDS)('%s', (_name, path) => {
  it('is one document and one stylesheet, with no cookie, no storage and nobody else (E3)', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    let bytes = 0;
    let cookies = 0;
    page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).origin}`));
    page.on('response', async (response) => {
      cookies += (await response.headerValue('set-cookie')) === null ? 0 : 1;
    });
    page.on('requestfinished', async (request) => {
      bytes += (await request.sizes()).responseBodySize;
    });
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([`document ${site}`, `stylesheet ${site}`]);
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThan(30_000);
    expect(cookies).toBe(0);
    expect(await page.locator('script').count()).toBe(0);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookie: document.cookie,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, cookie: '' });
    await context.close();
  });

  it('may stand in any frame, and pages may not (E8)', async () => {
    const embed = await fetch(`${site}${path}`);
    expect(embed.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(embed.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(embed.headers.has('x-frame-options')).toBe(false);
    expect(embed.headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

it('keeps pages out of frames, and inline styles and scripts out of pages', async () => {
  const policy = (await fetch(`${site}/in/medway`)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|script-src/);
});

it('shows its figures in a frame that allows nothing at all (E2)', async () => {
  const page = await browser.newPage();
  const embed = `<iframe sandbox="" title="x" src="${site}/embed/v1/snapshot?area=medway&amp;sector=construction" height="900"></iframe>`;
  await page.goto(host.put(`<!doctype html><title>A school</title>${embed}`));
  const frame = page.frameLocator('iframe');
  await expect.poll(() => frame.locator('tbody tr').count()).toBeGreaterThan(3);
  expect(await frame.locator('h1').evaluate((each) => getComputedStyle(each).fontSize)).toBe('17.92px');
  await page.close();
});

it('gives frames titles that name their content, and heights that fit from 320 px to the width of a card (E1, E5)', async () => {
  // So tall that every frame is in sight: Chromium does not tell one that is not of its new width.
  const size = (width: number) => ({ width: width + HOST_MARGINS_PX, height: 4_000 });
  const page = await browser.newPage({ viewport: size(LEAST_WIDTH_PX) });
  const codes: string[] = [];
  for (const show of ['both', 'vacancies', 'compare']) {
    const asked = `area=kent-and-medway&sector=leisure-travel-and-other-services&show=${show}`;
    await page.goto(`${site}/embed-code?${asked}`);
    codes.push(await page.locator('#code-frame').inputValue());
  }
  await page.goto(host.put(`<!doctype html><title>A school</title>${codes.join('\n')}`));
  const frames = page.locator('iframe');
  const titles = await frames.evaluateAll((all) => all.map((each) => each.getAttribute('title')));
  expect(new Set(titles).size).toBe(3);
  for (const title of titles) expect(title).toMatch(/[A-Z].{10,}/);
  await frames.evaluateAll((all) => {
    for (const each of all) each.setAttribute('loading', 'eager');
  });
  await expect.poll(() => page.frames().length).toBe(4);
  for (const width of [LEAST_WIDTH_PX, ...WIDER_PX]) {
    await page.setViewportSize(size(width));
    for (const frame of page.frames().slice(1)) {
      await frame.waitForLoadState('load');
      await expect.poll(() => frame.evaluate(() => window.innerWidth)).toBe(width);
      const over = await frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
      expect(over, `${frame.url()} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
  await page.close();
});

/** A page of the least width, open while the tests of the group that calls this run. */
function openNarrowPage(): () => Page {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: LEAST_WIDTH_PX, height: 400 } });
  });
  afterAll(() => page.close());
  return () => page;
}

/** How tall the document is, and how far its table reaches beyond it. */
function measure(page: Page): Promise<{ tall: number; beyond: number }> {
  return page.evaluate(() => {
    // A card fills its frame, however tall: what it needs is asked for.
    document.body.classList.remove('fills');
    const table = document.querySelector('.scroll');
    return {
      tall: Math.ceil(document.documentElement.getBoundingClientRect().height),
      beyond: table ? table.scrollWidth - table.clientWidth : 0,
    };
  });
}

/** That the document of the page is no taller than is promised at the width of a card, and halfway there from the least. */
async function expectToFit(page: Page, { narrow, wide }: FrameHeight, what: string): Promise<void> {
  const slope = (narrow - wide) / (CARD_WIDTH_PX - LEAST_WIDTH_PX);
  for (const width of WIDER_PX) {
    await page.setViewportSize({ width, height: 400 });
    const promised = wide + (CARD_WIDTH_PX - width) * slope;
    expect((await measure(page)).tall, `${what} at ${width} px`).toBeLessThanOrEqual(promised);
  }
  await page.setViewportSize({ width: LEAST_WIDTH_PX, height: 400 });
}

describe('heights that codes promise (E5)', () => {
  const narrow = openNarrowPage();

  it('hold in every place, at every level, over the sectors in turn, and waste little', async () => {
    const { results } = (await (await fetch(`${site}/api/v1/sectors`)).json()) as {
      results: { id: string }[];
    };
    const areas = [
      'medway',
      'kent',
      'kent-and-medway',
      'ashford',
      'E12000008',
      'england',
      'S12000033',
      'scotland',
    ];
    const shares: number[] = [];
    for (const [at, [area, level]] of areas
      .flatMap((each) => LEVELS.map((level) => [each, level]))
      .entries()) {
      const address = `${site}/embed/v1/snapshot?area=${area}&sector=${results[at % results.length]?.id}&level=${level}`;
      const promised = (await (await fetch(`${site}/oembed?url=${encodeURIComponent(address)}`)).json()) as {
        height: number;
      };
      await narrow().goto(address);
      const { tall, beyond } = await measure(narrow());
      expect(tall, address).toBeLessThanOrEqual(promised.height);
      expect(beyond, address).toBe(0);
      shares.push(tall / promised.height);
      const document = `${site}/api/v1/snapshots/${area}/${results[at % results.length]?.id}?level=${level}`;
      const snapshot = (await (await fetch(document)).json()) as Snapshot;
      await expectToFit(narrow(), snapshotHeight(snapshot), address);
    }
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.75);
  });
});

describe('heights that codes promise of the longest words (E5)', () => {
  const narrow = openNarrowPage();

  it.each(LEVELS)(
    'hold for the longest names there are, with every figure missing and every source late: %s',
    async (level) => {
      const longest = testAreas()
        .all.map(({ name }) => name)
        .reduce((most, name) => (name.length > most.length ? name : most), '');
      const title = sectors
        .map((each) => each.title)
        .reduce((most, each) => (each.length > most.length ? each : most), '');
      const text = await (await fetch(`${site}/api/v1/snapshots/kent/construction?level=${level}`)).text();
      const named = text
        .replaceAll('Kent', longest)
        .replaceAll('South East', 'Yorkshire and The Humber')
        .replaceAll('Construction and the built environment', title)
        .replaceAll('construction and the built environment', title.toLowerCase());
      const known = JSON.parse(named) as Snapshot;
      const late =
        'This may be out of date: expected newer figures by 30 September 2026, last got 22 April 2026.';
      for (const snapshot of [
        { ...known, sources: known.sources.map((source) => ({ ...source, overdue: late })) },
        {
          ...known,
          notice:
            'Demonstration figures: every figure on this page is invented, and no place is described by it.',
          figures: known.figures.map((figure) => ({ ...figure, value: null, text: 'not available [x]' })),
        },
      ]) {
        const body = snapshotEmbed(snapshot, {
          origin: site,
          theme: 'auto',
          resizes: false,
          card: 'both',
          openings: null,
        });
        await narrow().route('**/embed/v1/stressed', (route) =>
          route.fulfill({ body, contentType: 'text/html' }),
        );
        await narrow().goto(`${site}/embed/v1/stressed`);
        expect((await measure(narrow())).tall).toBeLessThanOrEqual(snapshotHeight(snapshot).narrow);
        await expectToFit(narrow(), snapshotHeight(snapshot), level);
        await narrow().unroute('**/embed/v1/stressed');
      }
    },
  );
});

/** Rule E9: addresses that schools have pasted. A line is never taken from this list. */
const PASTED = [
  '/embed/v1/snapshot?area=medway',
  '/embed/v1/snapshot?area=medway&sector=construction&level=ks4',
  '/embed/v1/snapshot?area=E10000016&sector=health-and-science&level=adviser&theme=dark',
  '/embed/v1/snapshot?area=kent-and-medway&sector=all&level=ks4&theme=plain&resize=1',
  '/embed/v1/vacancies?area=kent',
  '/embed/v1/vacancies?area=medway&sector=digital&apprenticeship=true&theme=light',
  '/embed/v1/compare?areas=medway,kent',
  '/embed/v1/compare?areas=medway,kent&sector=construction&level=ks4&theme=auto',
  '/embed/v1/wealdway.css',
  '/embed/v1/wealdway-snapshot.js',
  '/embed/v1/resize.js',
  '/embed/v1/report-height.js',
];
it.each(PASTED)('keeps the promise of %s (E9)', async (path) => {
  expect((await fetch(`${site}${path}`)).status).toBe(200);
});

it('answers for a place that ended with what followed it (E9)', async () => {
  const answer = await fetch(`${site}/embed/v1/snapshot?area=aylesbury-vale`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('ended in');
});

it('says beside every code what to allow and what to do when it is deleted (E8)', async () => {
  const page = await (await fetch(`${site}/embed-code`)).text();
  expect(page).toContain(`Content-Security-Policy: frame-src ${site}`);
  expect(page).toContain('Does your site delete the code?');
});
