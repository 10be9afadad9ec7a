/** Pages read in order: by keyboard, by headings and landmarks, in forced colours, without scripts, at 200 % text, on paper. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { ALL_TYPES } from './support/page-types.ts';

const site = inject('siteUrl');
let browser: Browser;
let page: Page;
let scriptless: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  scriptless = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

/** What has the focus, and whether a reader sees that it has. */
function focused(): { name: string; isVisible: boolean; isOutlined: boolean } | null {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const box = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  return {
    // Several stops may read alike, such as the answers to questions: where it stands tells them apart.
    name: `${at.tagName} ${[...document.querySelectorAll('*')].indexOf(at)} ${at.getAttribute('href') ?? at.id} ${(at.textContent ?? '').slice(0, 40)}`,
    isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight,
    isOutlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
  };
}

interface Lost {
  /** Pixels that the page is wider than its window. */
  readonly wide: number;
  readonly cut: readonly string[];
}

/** What is lost of the page when only its text is twice as large; it is left as it was. */
function lostAtTwiceTheText(): Lost {
  document.documentElement.style.fontSize = '200%';
  const lost = {
    wide: document.documentElement.scrollWidth - window.innerWidth,
    cut: [...document.querySelectorAll('p, li, h1, h2, h3, td, th, button, label')].flatMap((each) =>
      // What only screen readers read has no room of its own.
      !each.matches('.unseen') &&
      each.scrollWidth > each.clientWidth + 1 &&
      getComputedStyle(each).overflowX === 'hidden'
        ? [each.outerHTML]
        : [],
    ),
  };
  document.documentElement.style.fontSize = '';
  return lost;
}

/** Lines and areas of pictures that have the colour of the paper. */
function faintParts(): string[] {
  return [...document.querySelectorAll('svg [class], svg path')].flatMap((each) => {
    const { stroke, fill } = getComputedStyle(each);
    const back = getComputedStyle(document.body).backgroundColor;
    const isHalo = each.classList.contains('halo');
    return !isHalo && [stroke, fill].every((colour) => colour === back || colour === 'none')
      ? [each.outerHTML]
      : [];
  });
}

/** The focus reaches the inside of a frame by way of another process, a while after the key. */
async function focusedSoon(): Promise<ReturnType<typeof focused>> {
  const at = await page.evaluate(focused);
  if (at !== null || page.frames().length === 1) return at;
  await page
    .waitForFunction(() => document.activeElement !== document.body, null, { timeout: 2000 })
    .catch(() => undefined);
  return page.evaluate(focused);
}

function hasFocus(link: Locator): Promise<boolean> {
  return link.evaluate((each) => each === document.activeElement);
}

/** By keyboard, as a focus shows. The first link may lie within a frame, and so may what stands before the last. */
async function focusOnLastLink(): Promise<ReturnType<typeof focused>> {
  const last = page.locator('a[href]:visible').last();
  await last.focus();
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => hasFocus(last)).toBe(false);
  await page.keyboard.press('Tab');
  await expect.poll(() => hasFocus(last)).toBe(true);
  return page.evaluate(focused);
}

/** Presses Tab from the top of the page to its end, or sixty times. */
async function walk(): Promise<string[]> {
  const reachable = await page.evaluate(
    () =>
      [
        ...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]',
        ),
      ].filter((each) => each.checkVisibility()).length,
  );
  const seen: string[] = [];
  for (let step = 0; step < Math.min(reachable, 60); step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusedSoon();
    if (stop === null) break;
    // The inside of a frame is its own page.
    if (!/^(IFRAME|WEALDWAY-SNAPSHOT)/.test(stop.name)) {
      expect(stop, `stop ${step}`).toMatchObject({ isVisible: true, isOutlined: true });
    }
    seen.push(stop.name);
  }
  return seen;
}

// A page is loaded once, and looked at from what leaves it as it was to what moves the focus.
describe.each(ALL_TYPES)('%s', (_name, path) => {
  beforeAll(async () => {
    // The element's link gives way to its frame, and the focus with it: walk when it has.
    await page.goto(`${site}${path}`, { waitUntil: path.includes('/element') ? 'networkidle' : 'load' });
  });

  it('has one first heading, no level left out, and its landmarks in order', async () => {
    const { levels, landmarks } = await page.evaluate(() => ({
      levels: [...document.querySelectorAll('h1, h2, h3, h4')].map((each) => Number(each.tagName[1])),
      landmarks: [...document.body.querySelectorAll(':scope > header, :scope > main, :scope > footer')].map(
        (each) => each.tagName.toLowerCase(),
      ),
    }));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries())
      expect(level - (levels[at - 1] ?? 0), `heading ${at}`).toBeLessThanOrEqual(1);
    expect(landmarks).toEqual(
      path.startsWith('/embed/') || path.startsWith('/embed-code/') ? ['main'] : ['header', 'main', 'footer'],
    );
  });

  it('says the same with and without scripts (E2)', async () => {
    await scriptless.goto(`${site}${path}`);
    const [scripted, plain] = await Promise.all(
      [page, scriptless].map((each) => each.locator('main').textContent()),
    );
    expect(plain).toBe(scripted);
    expect(scripted?.length).toBeGreaterThan(40);
  });

  it('loses nothing when only the text is twice as large (E5)', async () => {
    const { wide, cut } = await page.evaluate(lostAtTwiceTheText);
    expect(wide).toBeLessThanOrEqual(0);
    expect(cut).toEqual([]);
  });

  it('can be walked by keyboard, each stop in sight and outlined, and left again', async () => {
    const seen = await walk();
    expect(seen.length).toBeGreaterThan(0);
    if (seen.length > 3) {
      await page.keyboard.press('Shift+Tab');
      expect((await page.evaluate(focused))?.name).not.toBe(seen.at(-1));
    }
  });

  it('keeps text, lines and the focus visible in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const faint = await page.evaluate(faintParts);
    const stop = await focusOnLastLink();
    await page.emulateMedia({ forcedColors: 'none' });
    expect(faint).toEqual([]);
    expect(stop).toMatchObject({ isOutlined: true });
  });
});

/** A4 without its margins, in pixels: rules for narrow screens hold on paper too. */
const PAPER_WIDTH = 725;

/** A place has all of its sectors and its own figures; a partnership and a region have more to draw. */
const PAPERS = [
  ['/in/medway/construction', 2],
  ['/in/kent/construction?level=parent', 2],
  ['/in/medway', 2],
  ['/in/ashford', 2],
  ['/in/kent', 2],
  ['/in/kent?level=parent', 2],
  ['/in/kent-and-medway', 2],
  ['/in/south-east', 2],
  ['/in/england', 2],
  // Ranges, six of everything, and who is missing from each figure.
  ['/in/kent-and-medway?level=post16', 4],
  ['/in/ashford?level=post16', 4],
  ['/in/medway/jobs/electrician', 2],
  ['/in/kent/growth', 1],
  ['/in/medway/growth?level=ks3', 1],
  ['/in/england/growth?level=parent', 1],
] as const;

/** Of every part that is shown: its colour, and how large its own words are, in pixels. */
function lettersOnPaper() {
  return [...document.querySelectorAll('main *')]
    .filter((each) => each.checkVisibility())
    .map((each) => {
      const { color, fontSize } = getComputedStyle(each);
      // Letters within a drawing are as large as the drawing makes them.
      const hasWords =
        each.closest('svg') === null &&
        [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      return { colour: color, size: hasWords ? Number.parseFloat(fontSize) : Number.POSITIVE_INFINITY };
    });
}

/** Tables that would scroll, which paper does not. */
function tablesCutOff(): string[] {
  return [...document.querySelectorAll('main .scroll')]
    .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1)
    .map((each) => each.textContent ?? '');
}

describe('on paper', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wealdway-print-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function print(path: string) {
    await page.goto(`${site}${path}`);
    const file = join(folder, 'page.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
    const screen = page.viewportSize();
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(lettersOnPaper);
    const cut = await page.evaluate(tablesCutOff);
    await page.emulateMedia({ media: null });
    if (screen !== null) await page.setViewportSize(screen);
    return {
      pages,
      text,
      cut,
      colours: new Set(seen.map(({ colour }) => colour)),
      /** In points. */
      least: Math.min(...seen.map(({ size }) => size)) * 0.75,
    };
  }

  it.each([
    '/plan/medway/construction',
    '/plan/kent-and-medway/leisure-travel-and-other-services',
    '/plan/england/all?level=adviser',
    '/job-plan/medway/care-worker',
    '/job-plan/kent-and-medway/sales-assistant?level=adviser',
  ])('%s is one side of A4 in black, with source, date, address and code (T11)', async (path) => {
    const { pages, text, colours } = await print(path);
    expect(pages).toBe(1);
    expect([...colours]).toEqual(['rgb(0, 0, 0)']);
    expect(text).toContain('fetched on');
    expect(text).toMatch(/made on 20 November 2026/i);
    expect(text).toContain(`${site}/in/`);
    expect(await page.locator('svg.qr').count()).toBe(1);
  });

  it.each(PAPERS)(
    '%s is at most %i sides, in letters of 7.5 pt or more, without answers or menus',
    async (path, sides) => {
      const { pages, text, cut, colours, least } = await print(path);
      expect(pages).toBeLessThanOrEqual(sides);
      expect(least).toBeGreaterThanOrEqual(7.5);
      expect(cut).toEqual([]);
      expect([...colours]).toEqual(['rgb(0, 0, 0)']);
      expect(text).toContain(`${site}/in/`);
      expect(text).not.toMatch(/For a lesson|\(this page\)|Other places and sectors|It is [£\d]/);
    },
  );
});
