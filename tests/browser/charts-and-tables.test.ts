/** Rules T1 to T10 of charts and tables, on real pages as Chromium has drawn them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Figure, Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { launchChromium } from './support/chromium.ts';

const site = inject('siteUrl');
const SHOWN = [
  'medway/construction',
  'kent/all',
  'kent-and-medway/health-and-science',
  'ashford/digital',
  'england/all',
];
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => browser.close());

async function open(shown: string): Promise<Snapshot> {
  await page.goto(`${site}/in/${shown}?level=adviser`);
  // Tables and charts are one tap away.
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  return (await (await fetch(`${site}/api/v1/snapshots/${shown}?level=adviser`)).json()) as Snapshot;
}

interface DrawnBar {
  readonly x: number;
  readonly width: number;
  readonly fill: string;
  readonly stroke: string;
  readonly isHere: boolean;
}

interface DrawnChart {
  readonly section: string;
  readonly isHidden: boolean;
  readonly isAfterTable: boolean;
  readonly words: string;
  readonly labels: readonly string[];
  readonly bars: readonly DrawnBar[];
  readonly whiskers: number;
  readonly tilted: number;
}

const drawn = (): Promise<DrawnChart[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure.chart')].map((figure) => {
      const section = figure.closest('section');
      const svg = figure.querySelector('svg');
      const table = section?.querySelector('table');
      return {
        section: section?.querySelector('h2')?.id.replace('t-', '') ?? '',
        isHidden: svg?.getAttribute('aria-hidden') === 'true',
        isAfterTable: Boolean(
          table && table.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING,
        ),
        words: figure.querySelector('figcaption')?.textContent ?? '',
        labels: [...figure.querySelectorAll('text')].map((text) => text.textContent ?? ''),
        bars: [...figure.querySelectorAll('rect')].map((rect) => ({
          x: rect.x.baseVal.value,
          width: rect.width.baseVal.value,
          fill: getComputedStyle(rect).fill,
          stroke: getComputedStyle(rect).stroke,
          isHere: rect.classList.contains('here'),
        })),
        whiskers: figure.querySelectorAll('.whisker').length,
        tilted: figure.querySelectorAll('[transform*="rotate"]').length,
      };
    }),
  );

describe.each(SHOWN)('%s', (shown) => {
  it('has a table before each chart, with identical values, and the chart in words (T1, T8)', async () => {
    const snapshot = await open(shown);
    const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
    const charts = await drawn();
    // A country has nothing to stand beside.
    expect(charts.length > 0).toBe(snapshot.area.level !== 'country');
    for (const chart of charts) {
      expect(chart.isAfterTable, chart.section).toBe(true);
      expect(chart.isHidden).toBe(true);
      const table = snapshot.tables.find(({ id }) => id === chart.section);
      const cells =
        table?.rows.flatMap((row) => [
          row.areaName,
          ...row.figures.map((id) => figures.get(id)?.text ?? ''),
        ]) ?? [];
      expect(chart.labels.filter((label) => !cells.includes(label))).toEqual([]);
      for (const label of chart.labels) expect(chart.words).toContain(label);
    }
  });
});

describe.each(SHOWN)('%s', (shown) => {
  it('draws bars from zero, as long as their values, at most four, ranges drawn, gaps as gaps (T3, T6)', async () => {
    const snapshot = await open(shown);
    const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
    const seen = new Map<string, number>();
    for (const chart of await drawn()) {
      // Charts of one table come in the order of its columns that can bear one.
      const table = snapshot.tables.find(({ id }) => id === chart.section);
      const at = seen.get(chart.section) ?? 0;
      seen.set(chart.section, at + 1);
      const columns = (table?.columns ?? []).map((_column, column) =>
        (table?.rows ?? [])
          .filter(({ role }) => role !== 'member')
          .flatMap((row) => figures.get(row.figures[column] ?? '') ?? []),
      );
      const own: readonly Figure[] =
        columns.filter(
          (column) =>
            column.filter(({ value }) => value !== null).length > 1 &&
            column.every(({ unit }) => /percent|per-100000|gbp-per/.test(unit)),
        )[at] ?? [];
      const shownFigures = own.slice(0, 4);
      const withValue = shownFigures.filter(({ value }) => value !== null);
      expect(chart.bars.length).toBeLessThanOrEqual(4);
      expect(chart.bars).toHaveLength(withValue.length);
      expect(chart.whiskers).toBe(withValue.filter(({ interval }) => interval !== null).length);
      const scales = chart.bars.map(({ width }, bar) => width / (withValue[bar]?.value ?? Number.NaN));
      for (const [bar, { x }] of chart.bars.entries()) {
        expect(x).toBe(1);
        expect(scales[bar] ?? 0).toBeCloseTo(scales[0] ?? 0, (scales[0] ?? 0) > 0.5 ? 0 : 1);
        expect(Math.abs((scales[bar] ?? 0) / (scales[0] ?? 1) - 1)).toBeLessThan(0.02);
      }
    }
  });
});

describe.each(SHOWN)('%s', (shown) => {
  it('tells the place from the others by more than colour, with labels that lie flat and whole (T5, T7)', async () => {
    await open(shown);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const { bars, tilted, section } of await drawn()) {
        expect(tilted).toBe(0);
        const here = bars.find(({ isHere }) => isHere);
        for (const other of bars.filter(({ isHere }) => !isHere)) {
          if (here)
            expect(Math.abs(brightness(here.fill) - brightness(other.fill)), section).toBeGreaterThan(0.3);
        }
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('figure.chart text')].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const around = text.ownerSVGElement?.getBoundingClientRect();
        return around && box.right <= around.right + 1 && box.bottom <= around.bottom + 1
          ? []
          : [text.textContent];
      }),
    );
    expect(cut).toEqual([]);
  });

  it('has lines and bars at 3:1 or more against the paper, light and dark (T4)', async () => {
    await open(shown);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const edges = await page.evaluate(() =>
        [...document.querySelectorAll('figure.chart .here, figure.chart .other, figure.chart .base')].map(
          (each) => getComputedStyle(each).stroke,
        ),
      );
      for (const edge of edges)
        expect(contrast(edge, paper), `${colorScheme} ${edge}`).toBeGreaterThanOrEqual(3);
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll('figure.chart text')].map((each) => getComputedStyle(each).fill),
      );
      for (const label of labels) expect(contrast(label, paper)).toBeGreaterThanOrEqual(4.5);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe.each(SHOWN)('%s', (shown) => {
  it('has tables with one header row, row headers, a caption, and no empty or joined cell (T2)', async () => {
    for (const path of [
      `/in/${shown}?level=adviser`,
      `/plan/${shown}`,
      `/embed/v1/snapshot?area=${shown.replace('/', '&sector=')}`,
    ]) {
      await page.goto(`${site}${path}`);
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll('table')].flatMap((table) => {
          const rows = [...table.querySelectorAll('tbody tr')];
          return [
            table.querySelectorAll('thead tr').length === 1 ? [] : ['header rows'],
            (table.caption?.textContent ?? '').length > 10 ? [] : ['caption'],
            rows.every((row) => row.querySelector('th[scope="row"]')) ? [] : ['row headers'],
            table.querySelector('[colspan], [rowspan]') ? ['joined cells'] : [],
            [...table.querySelectorAll('th, td')].some((cell) => (cell.textContent ?? '').trim() === '')
              ? ['empty cell']
              : [],
          ].flat();
        }),
      );
      expect(faults, path).toEqual([]);
    }
  });
});

it('offers charts as SVG with their words, and PNG only beside (T9)', async () => {
  await page.goto(`${site}/in/medway/construction`);
  expect(await page.locator('main img').count()).toBe(0);
  const svg = await (await fetch(`${site}/api/v1/snapshots/medway/all.svg`)).text();
  expect(svg).toMatch(/<desc id="d">.*Middle weekly pay.*<\/desc>/);
  // Long lines are broken in the drawing.
  const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(words).toMatch(
    /Explore Local Statistics \(Office for National Statistics\).* fetched on 20 November 2026/,
  );
  const png = await fetch(`${site}/api/v1/snapshots/medway/construction.png`);
  expect(png.headers.get('content-type')).toBe('image/png');
  const bytes = new Uint8Array(await png.arrayBuffer());
  expect([...bytes.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
});

it('names each download with what it is, its type and its size (T10)', async () => {
  await page.goto(`${site}/in/medway/construction`);
  const link = page.locator('a[href*=".csv"]');
  const words = (await link.textContent()) ?? '';
  expect(words).toContain('Construction and the built environment in Medway');
  const [, said] = /\((\d+) KB CSV\)/.exec(words) ?? [];
  const csv = await (await fetch(new URL((await link.getAttribute('href')) ?? '', site))).arrayBuffer();
  expect(Math.abs(Number(said) - csv.byteLength / 1000)).toBeLessThanOrEqual(1);
});

function channels(colour: string): number[] {
  return (/rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(',').slice(0, 3).map(Number);
}

/** Relative luminance of WCAG 2. */
function brightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [brightness(one), brightness(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
