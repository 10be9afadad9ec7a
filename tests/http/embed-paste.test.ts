/** What the page of codes gives besides frames is of the card that was chosen. */
import { load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { publishOnePlace } from '../support/one-place-edition.ts';
import { createTestApp, openTestApp, testAreas } from '../support/open-test-app.ts';
import { seedSmallCounty } from '../support/small-county.ts';

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});

const codePage = async (query: string) => load(await (await app.request(`/embed-code?${query}`)).text());

it('the table and the picture are of the card, and say when to paste them again', async () => {
  const page = await codePage('area=medway');
  const pasted = load(page('#code-table').text());
  const picture = load(page('#code-picture').text())('img');
  expect(picture.attr('alt')).toContain(pasted('strong').first().text());
  expect(page('#form-table').text()).toMatch(/newer figures/i);
  expect(picture.attr('src')).toContain('.png?level=ks4&card=both');
  const svg = await app.request(page('#form-picture img').attr('src') ?? '');
  expect([svg.status, svg.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(load(await svg.text(), { xml: true })('desc').text()).toBe(picture.attr('alt'));
});

it('openings: those of the card and more, the last to close first, and no picture', async () => {
  const page = await codePage('area=medway&show=openings');
  const frame = load(page('#code-frame').text())('iframe').attr('src') ?? '';
  const card = load(await (await app.request(frame)).text());
  const names = card('.adverts b')
    .toArray()
    .map((each) => card(each).text());
  expect(names.length).toBeGreaterThan(0);
  const pasted = load(page('#code-table').text());
  const titles = pasted('tbody a')
    .toArray()
    .map((each) => pasted(each).text());
  expect(titles.length).toBeLessThanOrEqual(12);
  expect(titles).toEqual(expect.arrayContaining(names));
  const list = await app.request(
    '/api/v1/postings?area=medway&apprenticeship=true&leftOut=false&pageSize=100',
  );
  const found: { results: { title: string; closesAt: string | null }[] } = await list.json();
  const last = found.results.toSorted((a, b) => (b.closesAt ?? '').localeCompare(a.closesAt ?? ''));
  expect(titles).toEqual(last.slice(0, 12).map(({ title }) => title));
  expect(pasted.text()).toMatch(/Made on \d+ \w+ \d{4}/);
  expect(pasted('tfoot').text()).toContain('made-up figures licensed under');
  expect(page('#code-picture').length).toBe(0);
  expect(page('#form-picture').text()).toContain('There is no picture of this card');
  expect(page('#form-picture a').attr('href')).toContain('show=openings&form=table');
});

it('two places: the figures of the frame as a table', async () => {
  const page = await codePage('area=medway&show=compare');
  const frame = load(page('#code-frame').text())('iframe').attr('src') ?? '';
  const card = load(await (await app.request(frame)).text());
  const pasted = load(page('#code-table').text());
  const rowsOf = (from: typeof card) =>
    from('tbody tr')
      .toArray()
      .map((row) => [
        from(row).find('th a').text(),
        ...from(row)
          .find('td')
          .toArray()
          .map((td) => from(td).text()),
      ]);
  expect(rowsOf(card).length).toBeGreaterThan(0);
  expect(rowsOf(pasted)).toEqual(expect.arrayContaining(rowsOf(card)));
  expect(pasted('tfoot').text()).toContain('Compare them in full');
});

it('where the table is asked for it stands first, and stays first when another place is asked for', async () => {
  const page = await codePage('area=medway&show=openings&form=table');
  expect(page('.take-code textarea').attr('id')).toBe('code-table');
  expect(page('.take-code').attr('id')).toBe('form-table');
  expect(page('.seen .as-pasted tbody tr').length).toBeGreaterThan(0);
  expect(page('.make input[name=form]').attr('value')).toBe('table');
  expect(page('#form-frame #code-frame').length).toBe(1);
  const usual = await codePage('area=medway&show=openings');
  expect(usual('.take-code textarea').attr('id')).toBe('code-frame');
  expect(usual('.make input[name=form]').length).toBe(0);
});

it('says plainly what comes only as a frame and why, and that there is nothing to paste where nothing is open', async () => {
  const page = await codePage('area=medway&show=vacancies&form=table');
  expect(page('#code-table, #code-picture').length).toBe(0);
  expect(page('.take-code .notice').text()).toContain('only as a frame: new adverts arrive every day');
  expect(page('#form-table a').attr('href')).toContain('show=openings&form=table');
  expect(page('#show option[value=vacancies]').text()).toContain('frame only');
  const none = await codePage('area=ashford&show=openings');
  expect(none('#form-table').text()).toContain('There is nothing to paste now.');
});

it('keeps the picture of a snapshot as it was, and has a card only as a picture', async () => {
  const path = '/api/v1/snapshots/medway/all';
  const [chart, card] = await Promise.all(
    ['', '?card=both'].map(async (query) => (await app.request(`${path}.svg${query}`)).text()),
  );
  expect(chart).toContain('width="680"');
  expect(card).toContain('width="416"');
  for (const ending of ['', '.csv', '.txt', '.pptx'])
    expect((await app.request(`${path}${ending}?card=both`)).status, ending).toBe(400);
  expect((await app.request(`${path}.svg?card=openings`)).status).toBe(400);
});

it('of a place that was built alone has no card beside a wider place, and all the others', async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  await publishOnePlace(db);
  const answer = await createTestApp(db, testAreas()).request('/embed-code?area=medway');
  expect(answer.status).toBe(200);
  const shows = load(await answer.text())('#show option').toArray();
  expect(shows.map(({ attribs }) => attribs.value)).toEqual(expect.arrayContaining(['both', 'openings']));
  expect(shows.map(({ attribs }) => attribs.value)).not.toContain('compare');
  await db.close();
});
