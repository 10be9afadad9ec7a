/** Posters: every figure on them is the API's, for 50 and more pairs of area and sector and every level. */
import { load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { sectors } from '../../src/reference/sectors.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { LEVELS, type Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { POSTER_SIZES, posterStyle } from '../../src/views/style/poster.ts';
import { openTestApp } from '../support/open-test-app.ts';
import { NOW } from '../support/small-county.ts';

const AREAS = ['medway', 'kent', 'kent-and-medway', 'ashford'];
const PAIRS = AREAS.flatMap((area) =>
  ['all', ...sectors.map(({ id }) => id)].map((sector) => `${area}/${sector}`),
);

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});

const text = async (path: string) => (await app.request(path, { headers: { accept: 'text/html' } })).text();

describe('posters', () => {
  it('show nothing but figures and sentences of the API, in all pairs of area and sector', async () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(50);
    let numbers = 0;
    for (const [at, pair] of PAIRS.entries()) {
      const level = LEVELS[at % LEVELS.length] ?? 'ks4';
      const snapshot = JSON.parse(await text(`/api/v1/snapshots/${pair}?level=${level}`)) as Snapshot;
      const $ = load(await text(`/poster/${pair}?level=${level}`));
      const said = [...snapshot.sentences, ...snapshot.claims, ...snapshot.insights].map((each) => each.text);
      expect($('.poster h1').text()).toBe(snapshot.title);
      expect([snapshot.headline, snapshot.jobs?.caption]).toContain($('.poster-headline').text());
      for (const saying of $('.poster-saying').toArray()) expect(said).toContain($(saying).text());
      expect($('.poster-saying').length, pair).toBeLessThanOrEqual(2);
      const pictures = JSON.stringify(snapshot.insights.map(({ picture }) => picture));
      for (const number of $('.poster-picture strong').toArray()) {
        numbers += 1;
        expect(pictures, pair).toContain(`"${$(number).text()}"`);
      }
      for (const number of $('.poster .number').toArray()) {
        numbers += 1;
        const rank = $(number)
          .text()
          .replace(/^(\d+) of (\d+)$/, '"position":$1,"of":$2');
        expect(`${pictures} ${snapshot.headline}`, pair).toContain(rank);
        expect($(number).text()).not.toMatch(/^\d$/);
      }
      const pays = snapshot.figures.map(({ text: shown }) => shown.replace(/ \[.\]$/, ''));
      for (const pay of $('.poster-table .pay').toArray()) expect(pays, pair).toContain($(pay).text());
    }
    expect(numbers).toBeGreaterThan(10);
  });

  it('have no letter of the message under 18 pt on A4, heroes of 60 pt and more, and the same drawing on A3', () => {
    const sizes = [
      ...posterStyle('a4').matchAll(
        /([^{};]*)\{[^{}]*(?:font-size: |font: \d+ )calc\(([\d.]+) \* var\(--u\)\)/g,
      ),
    ];
    expect(sizes.length).toBeGreaterThan(5);
    for (const [, selector = '', size] of sizes) {
      const points = (Number(size) / 25.4) * 72;
      // A long word is whole at 48 pt and broken at 60.
      const isLongWord = selector.includes('.hero.long');
      const isHero = /\.hero|\.number|picture strong/.test(selector);
      expect(points, selector).toBeGreaterThanOrEqual(
        selector.includes('.small') ? 9 : isLongWord ? 48 : isHero ? 60 : 18,
      );
    }
    const [a4, a3] = POSTER_SIZES.map((size) =>
      posterStyle(size).replace(/size: A\d portrait|--u: [\d.]+mm/g, ''),
    );
    expect(a3).toBe(a4);
  });
});

describe('a sheet', () => {
  it('names source, date and address, and leads there by a code', async () => {
    const $ = load(await text('/poster/medway/construction?size=a3'));
    expect($('.small').text()).toMatch(/fetched on .*Edition .*, made on /s);
    expect($('.small').text()).toContain('http://localhost/in/medway/construction');
    expect($('.small').text()).toMatch(/\/verify, code [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\./);
    // No hash that nobody types, no mark that stands nowhere on the sheet, and no licence twice.
    expect($('.small').text()).not.toMatch(/[0-9a-f]{64}|The mark \[/);
    expect($('.poster').text()).not.toMatch(/\[[a-z]\]/);
    expect($('.poster svg.qr')).toHaveLength(1);
    expect($('link[rel=stylesheet]').last().attr('href')).toBe('/assets/poster-a3.css');
    expect(await text('/assets/poster-a3.css')).toContain('size: A3 portrait');
  });

  it('answers an unknown place, sector or size with what is nearest', async () => {
    const ask = async (path: string) => {
      const response = await app.request(path, { headers: { accept: 'text/html' } });
      return [response.status, await response.text()] as const;
    };
    const [lost, page] = await ask('/poster/medwey/construction');
    expect([lost, page.includes('Medway')]).toEqual([404, true]);
    expect((await ask('/poster/medway/constructoin'))[0]).toBe(404);
    expect((await ask('/poster/medway/construction?size=a5'))[0]).toBe(400);
  });
});

describe('what a school hangs up', () => {
  it('bears its name, as text, and keeps it when the paper is changed', async () => {
    const name = '<i>Our & School';
    for (const path of [
      '/poster/medway/construction?size=a4',
      '/job-poster/medway/electrician?size=a4',
      '/become-poster/medway/electrician?size=a4',
      '/apprenticeships-poster/medway?size=a4',
    ]) {
      const $ = load(await text(`${path}&school=${encodeURIComponent(name)}`));
      expect($('.poster-school').text(), path).toBe(name);
      for (const link of $('nav[aria-label="Size of the paper"] a').toArray())
        expect($(link).attr('href'), path).toContain(`school=${encodeURIComponent(name)}`);
      expect(load(await text(`${path}&school=`))('.poster-school'), path).toHaveLength(0);
    }
  });

  it('leads to what else can be hung up in the place, with the name kept, and not on paper', async () => {
    const papers = [
      '/poster/medway/all?size=a3',
      '/apprenticeships-poster/medway?size=a3',
      '/jobs-poster/medway?size=a3',
      '/subject-poster/medway',
      '/corridor/medway',
    ];
    const withName = papers.map((path) => `${path}${path.includes('?') ? '&' : '?'}school=Our%20School`);
    // Too little is known of these jobs for a poster of them.
    for (const path of withName.slice(0, 2)) {
      const $ = load(await text(path));
      const others = $('nav[aria-label="To hang up in Medway"]');
      const links = others.find('a').toArray();
      // Where no source names subjects there are no posters of them to lead to.
      const expected = $('a[href^="/subject-poster"]').length === 0 ? withName.toSpliced(3, 1) : withName;
      expect(links.map((each) => $(each).attr('href'))).toEqual(expected);
      expect(others.find('[aria-current]').attr('href')).toBe(path);
      expect(others.hasClass('screen')).toBe(true);
      expect($('.poster').find(others)).toHaveLength(0);
      for (const link of expected) expect((await app.request(link)).status, link).toBe(200);
    }
  });
});

describe('what posters say', () => {
  it('names apprenticeships that stay open for five days, as the API has them', async () => {
    const { results } = JSON.parse(
      await text('/api/v1/postings?area=medway&apprenticeship=true&pageSize=50'),
    ) as {
      results: { title: string; closesAt: string | null }[];
    };
    const shown = load(await text('/apprenticeships-poster/medway'));
    const titles = shown('.poster-saying b')
      .toArray()
      .map((each) => shown(each).text());
    expect(titles.length).toBeGreaterThan(0);
    const known = new Map(results.map(({ title, closesAt }) => [title, closesAt]));
    const least = Date.parse(NOW) + 5 * 86_400_000;
    for (const title of titles) {
      const closesAt = known.get(title);
      expect(closesAt, title).toBeDefined();
      if (closesAt) expect(Date.parse(closesAt), title).toBeGreaterThanOrEqual(least);
    }
  });

  it('says how people get into a job in the words of its page', async () => {
    const { entry } = JSON.parse(await text('/api/v1/occupations/electrician/medway'));
    const $ = load(await text('/become-poster/medway/electrician'));
    expect($('h1').text()).toBe('How to become an electrician');
    expect(entry.level).toBe(3);
    expect(
      $('.poster-steps li')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual([
      expect.stringContaining('At school'),
      expect.stringContaining('From 16: train for some years'),
      expect.stringContaining('You do not usually need a degree'),
    ]);
    expect(load(await text('/become-poster/medway/plumber'))('h1').text()).toContain('become a plumber');
  });
});
