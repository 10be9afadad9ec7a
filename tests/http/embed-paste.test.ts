/** What the page of codes gives besides frames is of the card that was chosen. */
import { load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

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

it('openings: the adverts of the card, until when they are true, and no picture', async () => {
  const page = await codePage('area=medway&show=openings');
  const frame = load(page('#code-frame').text())('iframe').attr('src') ?? '';
  const card = load(await (await app.request(frame)).text());
  const names = card('.adverts b')
    .toArray()
    .map((each) => card(each).text());
  expect(names.length).toBeGreaterThan(0);
  const pasted = load(page('#code-table').text());
  expect(
    pasted('tbody th a')
      .toArray()
      .map((each) => pasted(each).text()),
  ).toEqual(names);
  expect(pasted.text()).toMatch(/Made on \d+ \w+ \d{4}/);
  expect(pasted('tfoot').text()).toContain('made-up figures licensed under');
  expect(page('#code-picture').length).toBe(0);
  expect(page('#form-picture').text()).toContain('There is no picture of this card');
});

it('says plainly what comes only as a frame, and that there is nothing to paste where nothing is open', async () => {
  for (const show of ['vacancies', 'compare']) {
    const page = await codePage(`area=medway&show=${show}`);
    expect(page('#code-table, #code-picture').length).toBe(0);
    expect(page('.take-code .notice').text()).toContain('This card comes only as a frame.');
    expect(page('#form-table a').attr('href')).toContain('show=both&form=table');
  }
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
