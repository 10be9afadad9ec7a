/** A poster is printed, looked at by a decoder that is not ours, and its code leads to the right verdict. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { AxeResults } from 'axe-core';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSealCode, writeSealCode } from '../../src/domain/seal-code.ts';
import { createApp } from '../../src/http/app.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { qrCode } from '../../src/views/parts/qr-code.ts';
import { inventObservation } from '../support/invented-observation.ts';
import { createMemoryRawStore } from '../support/memory-raw-store.ts';
import { areasOf, PLACE } from '../support/one-place-edition.ts';
import { publishingDeps, TEST_CONTENT, testAppDeps } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';
import { launchChromium } from './support/chromium.ts';

const MORNING = '2026-08-06T09:00:00.000Z';
const NOON = '2026-08-06T12:00:00.000Z';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** As a telephone sees a sheet from an arm's length. */
const DOTS_AN_INCH = 150;

let browser: Browser;
let page: Page;
let server: Server;
let site: string;
let folder: string;
let publishRevision: () => Promise<unknown>;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  const areas = areasOf(PLACE);
  const raw = createMemoryRawStore();
  await seedSmallCounty(db);
  const publish = (now: string) => publishEdition({ ...publishingDeps(db, areas, now), raw }, TEST_CONTENT);
  await publish(MORNING);
  publishRevision = async () => {
    const observation = inventObservation({ measure: 'gross-median-weekly-pay', areaCode: PLACE, value: 1 });
    const retrievedAt = '2026-08-06T11:00:00.000Z';
    const figures = { releaseId: 41, sourceId: 'made-up/statistics', retrievedAt } as const;
    await seedRelease(db, { ...figures, observations: [observation] });
    await publish(NOON);
  };
  let now = Date.parse(NOON);
  const app = createApp({
    ...testAppDeps(db, areas, {
      now: () => {
        now += 5000;
        return new Date(now).toISOString();
      },
    }),
    ...TEST_CONTENT,
    raw,
  });
  server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  folder = mkdtempSync(join(tmpdir(), 'wealdway-codes-'));
});
afterAll(async () => {
  await browser.close();
  await new Promise<void>((done) => server.close(() => done()));
  rmSync(folder, { recursive: true, force: true });
});

/** Prints a page and reads the code on the picture of the paper; null when nothing can be read. */
async function readPrinted(path: string): Promise<string | null> {
  await page.goto(`${site}${path}`);
  return readPaper(await page.pdf({ preferCSSPageSize: true }));
}

/** What the small print of a printed poster tells to type, as the address that it leads to. */
async function readTyped(path: string): Promise<string | null> {
  await page.goto(`${site}${path}`);
  const paper = join(folder, 'typed.pdf');
  writeFileSync(paper, await page.pdf({ preferCSSPageSize: true }));
  const words = execFileSync('pdftotext', ['-raw', paper, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  const [, code] = /verify, code ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\./.exec(words) ?? [];
  return code === undefined ? null : `${site}/verify/${code}`;
}

function readPaper(pdf: Uint8Array): string | null {
  const [paper, picture] = [join(folder, 'paper.pdf'), join(folder, 'paper')];
  writeFileSync(paper, pdf);
  execFileSync('pdftoppm', ['-png', '-r', `${DOTS_AN_INCH}`, '-singlefile', paper, picture]);
  const { data, width, height } = PNG.sync.read(readFileSync(`${picture}.png`));
  return jsQR.default(new Uint8ClampedArray(data), width, height)?.data ?? null;
}

/** Run in the page. */
async function violations(): Promise<string[]> {
  const axe = (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe;
  const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], preload: false });
  return found.violations.map(({ id }) => id);
}

async function verdictAt(address: string | null): Promise<string | null> {
  await page.goto(address ?? 'about:blank');
  return page.getByRole('heading', { level: 1 }).textContent();
}

describe('the code of a printed poster', () => {
  it.each(['/poster/medway/all?size=a4', '/poster/medway/construction?size=a3&level=ks3'])(
    'of %s is typed and leads to its own page, which says that it is current',
    async (path) => {
      const address = await readTyped(path);
      expect(address).toMatch(new RegExp(`^${site}/verify/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$`));
      expect(await verdictAt(address)).toBe('Genuine, and still current');
      expect(await page.locator('main').textContent()).toContain('Medway');
    },
  );

  it('to scan leads to what is open, or to the page of the place', async () => {
    const address = await readPrinted('/poster/medway/all?size=a4');
    expect(address).toBe(`${site}/vacancies?area=medway&apprenticeship=true`);
    expect((await page.goto(address ?? ''))?.status()).toBe(200);
  });

  it('says that it was never ours on a sheet that somebody else made', async () => {
    const address = await readTyped('/poster/medway/all?size=a4');
    const code = readSealCode(address?.split('/').at(-1) ?? '');
    if (code === null) throw new Error('The poster has no code');
    const other = writeSealCode({ ...code, mark: [...code.mark].reverse().join('') });
    await page.setContent(`<h1>Wages in Medway</h1>${qrCode(`${site}/verify/${other}`, 'code')}`);
    const forged = readPaper(await page.pdf({ format: 'A4' }));
    expect(forged).toBe(`${site}/verify/${other}`);
    expect(await verdictAt(forged)).toBe('These figures are not ours');
  });

  it('says what has been revised since it was printed, then and now side by side', async () => {
    const address = await readTyped('/poster/medway/all?size=a4&level=adviser');
    expect(await verdictAt(address)).toBe('Genuine, and still current');
    await publishRevision();
    expect(await verdictAt(address)).toBe('Genuine, but no longer current');
    const head = page.locator('table').first().locator('thead th');
    expect(await head.allTextContents()).toEqual(['Figure', 'Then', 'Now']);
    expect(await verdictAt(await readTyped('/poster/medway/all?size=a3&level=adviser'))).toBe(
      'Genuine, and still current',
    );
  });

  it.each([390, 1280])(
    'leads to a page that fits %i pixels, without a violation that axe can find',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      const address = await readTyped('/poster/medway/all?size=a4&level=adviser');
      await page.goto(address ?? 'about:blank');
      expect(await page.locator('table').count()).toBeGreaterThan(0);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
      // Where scripts are off axe waits for ever.
      const scripted = await browser.newPage({ viewport: { width, height: 800 } });
      await scripted.goto(address ?? 'about:blank');
      await scripted.evaluate(AXE);
      expect(await scripted.evaluate(violations)).toEqual([]);
      await scripted.close();
    },
  );
});
