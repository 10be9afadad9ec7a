/** Posters, sheets and bulletins as Chromium prints them: on the sides that they promise, in black, with nothing cut. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { occupations } from '../../src/reference/occupations.ts';
import { schoolSubjects } from '../../src/reference/school-subjects.ts';
import { sectors } from '../../src/reference/sectors.ts';
import type { Comparison } from '../../src/snapshots/compare/document.ts';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import { launchChromium } from './support/chromium.ts';

const site = inject('siteUrl');
const PAIRS = ['medway', 'kent', 'kent-and-medway'].flatMap((area) =>
  ['all', ...sectors.map(({ id }) => id)].map((sector) => `${area}/${sector}`),
);
let browser: Browser;
let page: Page;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  folder = mkdtempSync(join(tmpdir(), 'wealdway-papers-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sides(path: string): Promise<{ pages: number; size: string; text: string }> {
  await page.goto(`${site}${path}`);
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: /Page size:.*\((A\d)\)/.exec(info)?.[1] ?? '',
    text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
  };
}

/** What is cut off, the smallest letters of the message in pixels, and every colour of its words. */
async function lookAtPoster(
  path: string,
): Promise<{ cut: (string | null)[]; least: number; most: number; colours: string[] }> {
  await page.goto(`${site}${path}`);
  return page.evaluate(() => {
    const poster = document.querySelector('.poster');
    const shown = [...(poster?.querySelectorAll('*') ?? [])].filter((each) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const around = poster?.getBoundingClientRect();
    const main = poster?.querySelector('.poster-main')?.getBoundingClientRect();
    return {
      cut: shown.flatMap((each) => {
        const box = each.getBoundingClientRect();
        const isIn = around && box.right <= around.right && box.bottom <= around.bottom;
        // Nothing of the middle runs into the box or the foot below it.
        const isAbove = each.closest('.poster-main') === null || (main && box.bottom <= main.bottom + 1);
        // Nothing of a cell runs into the next.
        const isOwn = each.tagName !== 'TD' || each.scrollWidth <= each.clientWidth + 1;
        return isIn && isAbove && isOwn ? [] : [each.textContent];
      }),
      least: Math.min(
        ...shown
          .filter((each) => each.closest('.small') === null)
          .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
      ),
      most: Math.max(...shown.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
      colours: [...new Set(shown.map((each) => getComputedStyle(each).color))],
    };
  });
}

/** Of the words that somebody stops for, of those read next, and of a letter. */
const [HERO, BODY, NO_HERO] = [60, 18, 24];
/** Of a word that would be broken at 60 points. */
const LONG_WORD = 48;

async function expectWhole(path: string, hero = HERO): Promise<void> {
  const { cut, least, most, colours } = await lookAtPoster(path);
  expect(cut, path).toEqual([]);
  expect(Math.round(least * 0.75 * 10) / 10, path).toBeGreaterThanOrEqual(BODY);
  expect(most * 0.75, path).toBeGreaterThanOrEqual(hero);
  expect(colours, path).toEqual(['rgb(0, 0, 0)']);
}

describe('posters', () => {
  it('of more than fifty pairs are not cut, and every letter of the message is 18 pt or larger on A4', async () => {
    expect(PAIRS.length).toBeGreaterThan(50);
    await page.emulateMedia({ media: 'print' });
    for (const [at, pair] of PAIRS.entries()) {
      // A place of which nothing is known in figures has no number to show.
      await expectWhole(`/poster/${pair}?level=${LEVELS[at % LEVELS.length] ?? 'ks4'}`, NO_HERO);
    }
    await page.emulateMedia({ media: null });
  });

  it('of jobs are not cut either, whatever the job and the sector are called', async () => {
    const longest = [...occupations].sort((a, b) => b.plural.length - a.plural.length).slice(0, 12);
    await page.emulateMedia({ media: 'print' });
    for (const [at, { slug }] of longest.entries()) {
      const area = ['medway', 'kent-and-medway', 'england'][at % 3];
      await expectWhole(
        `/job-poster/${area}/${slug}?level=${LEVELS[at % LEVELS.length] ?? 'ks4'}`,
        LONG_WORD,
      );
    }
    let ofSectors = 0;
    for (const { id } of sectors) {
      const path = `/jobs-poster/kent-and-medway?sector=${id}`;
      // Where too few jobs have pay, a page says what can be hung up instead.
      if ((await (await fetch(`${site}${path}`)).text()).includes('<h1>No poster of jobs')) continue;
      ofSectors += 1;
      await expectWhole(path);
    }
    expect(ofSectors).toBeGreaterThan(sectors.length - 4);
    for (const { slug } of longest) await expectWhole(`/become-poster/medway/${slug}`, LONG_WORD);
    for (const { id } of sectors)
      await expectWhole(`/apprenticeships-poster/kent-and-medway?sector=${id}`, LONG_WORD);
    let ofSubjects = 0;
    for (const { id } of schoolSubjects) {
      const path = `/subject-poster/kent-and-medway/${id}`;
      if ((await (await fetch(`${site}${path}`)).text()).includes('<h1>No poster of jobs')) continue;
      ofSubjects += 1;
      await expectWhole(path);
    }
    expect(ofSubjects).toBeGreaterThan(5);
    const school = 'school=Our+Lady+of+the+Visitation+Roman+Catholic+Comprehensive';
    await expectWhole(`/become-poster/kent-and-medway/${longest[0]?.slug}?${school}`, LONG_WORD);
    await expectWhole(`/apprenticeships-poster/kent?${school}`, LONG_WORD);
    await expectWhole(`/subject-poster/kent-and-medway/maths?${school}`);
    await expectWhole(`/subject-poster/medway/maths?${school}`);
    await expectWhole(`/jobs-poster/medway?${school}`);
    await expectWhole(`/poster/kent-and-medway/leisure-travel-and-other-services?${school}`, NO_HERO);
    await page.emulateMedia({ media: null });
  });
});

describe('a poster on paper', () => {
  it.each([
    ['a4', 'A4'],
    ['a3', 'A3'],
  ])('are one side of %s, with headline, source and code', async (size, paper) => {
    for (const shown of [
      'medway/construction?',
      'kent-and-medway/leisure-travel-and-other-services?level=ks3&',
    ]) {
      const { pages, size: printed, text } = await sides(`/poster/${shown}size=${size}`);
      expect([pages, printed]).toEqual([1, paper]);
      expect(text.replaceAll(/\s+/g, ' ')).toContain('Ask in the careers room');
      expect(text).toMatch(/code [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
      expect(text).toContain('fetched on');
      expect(text).not.toContain('Choose');
    }
  });
});

it.each([
  ['/investigate/medway/construction?with=ashford&seed=one', 2],
  ['/investigate/medway/all?with=ashford&seed=one', 2],
  ['/cards/construction?seed=one', 2],
  ['/learn/medway/record', 1],
  ['/quiz/medway/construction', 3],
  ['/compare?areas=medway,ashford', 1],
  ['/compare?areas=kent,medway&sector=construction', 1],
  ['/compare?areas=medway,ashford,kent', 2],
])('%s prints on at most %i sides, without answers', async (path, most) => {
  const { pages, text } = await sides(path);
  expect(pages).toBeLessThanOrEqual(most);
  expect(text).not.toContain('Answer:');
});

it.each(['', '&for=teacher'])(
  'a task sheet%s is 10 pt type, with a name on the pupil’s alone',
  async (reader) => {
    await page.goto(`${site}/investigate/medway/all?with=ashford&seed=one${reader}`);
    await page.emulateMedia({ media: 'print' });
    const { question, table, named } = await page.evaluate(() => {
      const points = (selector: string) =>
        [...document.querySelectorAll(selector)].map(
          (each) => Math.round(Number.parseFloat(getComputedStyle(each).fontSize) * 7.5) / 10,
        );
      const named = document.querySelector('.pupil');
      return {
        question: points('.task li > p'),
        table: points('td'),
        named: named === null ? null : getComputedStyle(named).display,
      };
    });
    await page.emulateMedia({ media: null });
    expect(Math.min(...question)).toBeGreaterThanOrEqual(10);
    expect(Math.min(...table)).toBeGreaterThanOrEqual(10);
    expect(named).toBe(reader === '' ? 'flex' : null);
  },
);

describe('a bulletin on paper', () => {
  it.each(['medway', 'kent', 'kent-and-medway', 'england'])(
    'of %s is one side, with the answer on its head and no part in two columns',
    async (area) => {
      expect((await sides(`/bulletin/${area}/2026-11`)).pages).toBe(1);
      await page.setViewportSize({ width: 720, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const { parts, answer } = await page.evaluate(() => ({
        parts: [...document.querySelectorAll('main > section')].map((each) => ({
          title: each.querySelector('h2')?.textContent ?? '',
          columns: each.getClientRects().length,
        })),
        answer: [...document.querySelectorAll('.upside')].map((each) => ({
          text: (each.textContent ?? '').slice(0, 8),
          height: each.getBoundingClientRect().height,
          turned: getComputedStyle(each).rotate,
        })),
      }));
      await page.emulateMedia({ media: null });
      expect(parts.length).toBeGreaterThan(4);
      expect(parts.filter(({ columns }) => columns !== 1)).toEqual([]);
      expect(answer).toMatchObject([{ text: 'Answer: ', turned: '180deg' }]);
      expect(answer[0]?.height).toBeGreaterThan(8);
    },
  );
});

it('two places on paper have questions for a class without their answers, and name the sources of what is shown', async () => {
  const address = '/compare?areas=medway,ashford';
  const { text } = await sides(address);
  const { questions, jobs } = (await (await fetch(`${site}/api/v1${address}`)).json()) as Comparison;
  const told = text.replaceAll(/\s+/g, ' ');
  expect(questions.length).toBe(2);
  for (const { question, answer } of questions) {
    expect(told).toContain(question);
    expect(told).not.toContain(answer);
  }
  for (const { name } of jobs?.rows ?? []) expect(told).toContain(name);
  expect(told).toContain('Business Register and Employment Survey');
  expect(told).toContain(address);
});

it.each([
  '/in/medway?level=easyread',
  '/in/kent/business-and-administration?level=easyread',
  '/in/medway/construction?level=easyread',
  '/in/medway/jobs/care-worker?level=easyread',
  '/in/medway/jobs/registered-nurse?level=easyread',
  '/in/kent/jobs/research-and-development-manager?level=easyread',
])('%s for easy reading is two sides, in 14 pt or larger', async (path) => {
  const { pages, text } = await sides(path);
  const [know = '', act = ''] = text.split('\f');
  expect(pages).toBe(2);
  // The kinds of work fill the first side of a place; elsewhere what is open follows where there is room.
  if (path.startsWith('/in/medway?')) expect(know).not.toContain('Can I apply now?');
  for (const each of ['Can I apply now?', 'What to do next']) expect(text).toContain(each);
  for (const each of ['Who can help?', '0800 100 900']) expect(act).toContain(each);
  await page.emulateMedia({ media: 'print' });
  const least = await page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('.ideas, .ideas *, .easy-jobs *, .easy-jobs + .soft')]
        .filter((each) => each.closest('svg') === null && each.getClientRects().length > 0)
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    ),
  );
  await page.emulateMedia({ media: null });
  expect(least * 0.75).toBeGreaterThanOrEqual(14);
});
