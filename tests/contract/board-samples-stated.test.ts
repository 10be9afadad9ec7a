/**
 * What recorded boards say in their own words, before anything is made of it: the values that were written down when they were recorded, of
 * adverts for elsewhere too. Skipped where the recordings are not at hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { BoardKindName } from '../../src/connectors/board/board.ts';
import { boardConnector } from '../../src/connectors/board/board-connector.ts';
import type { StatedAdvert } from '../../src/connectors/board/stated-advert.ts';
import { inventedBoard } from '../support/invented-boards.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/boards/', import.meta.url));

function stated(file: string, kind: BoardKindName, role = 'list'): readonly StatedAdvert[] {
  const connector = boardConnector(inventedBoard(kind, { employer: null }));
  const { items } = connector.parse({
    request: { path: '/v1/companies/x/postings?limit=100&offset=0', role },
    status: 200,
    headers: role === 'detail' ? { 'content-type': 'text/html' } : {},
    body: new Uint8Array(readFileSync(`${SAMPLES}${file}`)),
    retrievedAt: '2026-10-10T09:00:00Z',
  });
  return [...items].flatMap((item) => {
    const fields: { kind?: string; advert?: StatedAdvert } =
      item.kind === 'record' ? Object(item.record.fields) : {};
    return fields.advert ?? [];
  });
}

const placesOf = (advert: StatedAdvert | undefined) =>
  advert?.places.map(({ name, locality, country }) => name ?? locality ?? country);
const countries = (adverts: readonly StatedAdvert[]) =>
  adverts.map(({ places }) => places.map(({ country }) => country).join());

describe.skipIf(!existsSync(SAMPLES))('what recorded boards state', () => {
  statesOfSystems();
  statesOfPagedSystems();
  statesOfPagesAndFeeds();
});

function statesOfSystems(): void {
  it('Greenhouse: an id, places with a country in words, a blank after a name', () => {
    const abroad = stated('ats-greenhouse/honeycomb-2026-08.json', 'greenhouse');
    expect(abroad[0]).toMatchObject({ key: '5378630008', employer: 'Honeycomb.io' });
    expect(placesOf(abroad[0])).toEqual(['Remote - United States']);
    const [first, second] = stated('ats-greenhouse/autotrader-uk-2026-10-09.json', 'greenhouse');
    // £26,300 and £28,860 stand in the name of the field.
    expect(first?.salary?.text).toBe('£32,000-£45,000');
    expect([first?.description, placesOf(second)]).toEqual(['', ['Remote']]);
  });

  it('Lever: milliseconds, and the words for a contract', () => {
    const [first, second] = stated('ats-lever/idealist-consulting-2026-08.json', 'lever');
    expect(first).toMatchObject({ postedAt: '1764205361939', employmentTypes: ['Contract'] });
    expect(second?.places[0]?.country).toBe('US');
  });

  it('Ashby: an open application is read like any other, and is none', () => {
    const [first] = stated('ats-ashby/render-2026-08.json', 'ashby');
    expect(first).toMatchObject({ title: 'Open Application', salary: null });
    expect(first?.postedAt).toBe('2026-02-04T01:45:22.580+00:00');
  });

  it('Workable: two rows of one shortcode are one advert with two places', () => {
    const adverts = stated('ats-workable/zaelab-2026-08.json', 'workable');
    expect(adverts).toHaveLength(1);
    expect(adverts[0]).toMatchObject({ key: 'DD136DD7E7', postedAt: '2026-08-05' });
    expect(placesOf(adverts[0])).toEqual(['ES', 'PT']);
  });

  it('Recruitee: 75.00 a year, whatever that is', () => {
    const adverts = stated('ats-recruitee/aikido-2026-08.json', 'recruitee');
    expect(adverts[0]).toMatchObject({ postedAt: '2026-08-11 20:45:29 UTC', closesAt: null });
    expect(adverts[2]?.salary).toMatchObject({ min: '75.00', max: '95.00', unit: 'year', currency: 'USD' });
    expect(countries(adverts)).toEqual(['IL', 'AE', 'US']);
    expect(JSON.stringify(adverts)).not.toContain('mailbox');
  });

  it('Teamtailor: a number for a name, and a second place', () => {
    const adverts = stated('ats-teamtailor/teamtailor-jobs-json-2026-08.json', 'teamtailor');
    expect(adverts[0]).toMatchObject({ key: '7167985', postedAt: '2026-02-04T09:26:20+01:00' });
    expect(countries(adverts)).toEqual(['ES', 'SE,DK']);
  });
}

function statesOfPagedSystems(): void {
  it('Pinpoint: a deadline with a zone and none, pay by the year and by the hour, a path without an address', () => {
    const [first, second] = stated('ats-pinpoint/postings.json', 'pinpoint');
    expect([first?.closesAt, second?.closesAt]).toEqual(['2026-08-28T23:59:59-04:00', null]);
    expect([first?.salary?.unit, second?.salary?.unit]).toEqual(['year', 'hour']);
    expect(second?.link).toBe('https://otter.pinpointhq.com/postings/post-002');
  });

  it('BambooHR: ids in words, no day at all, and an address that we make', () => {
    const adverts = stated('ats-bamboohr/list.json', 'bamboohr');
    expect(adverts.map(({ key, postedAt, closesAt }) => [key, postedAt, closesAt])).toEqual([
      ['86', null, null],
      ['87', null, null],
    ]);
    expect(adverts[1]?.employmentTypes).toEqual(['Internship']);
    expect(adverts[0]?.link).toBe('https://otter.bamboohr.com/careers/86');
  });

  it('SmartRecruiters: the second page repeats the first’s advert, six years old', () => {
    const first = stated('ats-smartrecruiters/automation-anywhere-page0.json', 'smartrecruiters');
    const second = stated('ats-smartrecruiters/automation-anywhere-page1.json', 'smartrecruiters');
    expect(second.map(({ key }) => key)).toEqual(['743999706414750']);
    expect(first[0]).toMatchObject({ key: '743999706414750', postedAt: '2020-02-06T19:42:44.000Z' });
    expect(first[0]?.places[0]?.country).toBe('us');
  });

  it('Personio: one id twice, with two offices, without pay or deadline', () => {
    const adverts = stated('ats-personio/positions.xml', 'personio');
    expect(adverts).toHaveLength(1);
    expect(adverts[0]).toMatchObject({ salary: null, closesAt: null, postedAt: '2024-11-13T14:10:41+00:00' });
    expect(placesOf(adverts[0])).toEqual(['Munich', 'Berlin']);
  });
}

function statesOfPagesAndFeeds(): void {
  it('Meta: nine places of which only the names differ, a country in a list', () => {
    const [advert] = stated('jsonld/meta-many-places-2025-06.html', 'jsonld', 'detail');
    expect(advert?.places).toHaveLength(9);
    expect(new Set(placesOf(advert)).size).toBe(9);
    expect(new Set(advert?.places.map(({ locality }) => locality))).toEqual(new Set(['Sunnyvale']));
    expect(advert?.places[0]?.country).toBe('USA');
    expect(advert).toMatchObject({
      closesAt: '2026-06-08T12:50:57-07:00',
      employmentTypes: ['Full-time'],
    });
  });

  it('Not Going To Uni: a title with its sector and place in it, and another employer in the text', () => {
    const [advert] = stated('jsonld/ngtu-graph-12827-2026-10-09.html', 'jsonld', 'detail');
    expect(advert?.title).toBe('Data Analyst Apprentice jobs in IT & Technology London GREATER LONDON');
    expect([advert?.employer, advert?.description]).toEqual(['QA', expect.stringContaining('Grosvenor')]);
    expect(advert?.salary).toMatchObject({ min: '27300', unit: 'YEAR' });
  });

  it('Royal London: hours and pay in the text only', () => {
    const [advert] = stated('microdata/royallondon-successfactors-2026-10-09.html', 'jsonld', 'detail');
    expect(advert).toMatchObject({ title: 'Actuarial Trainee', salary: null, postedAt: null });
    expect(advert?.description).toMatch(/(?:£|&#xa3;)32,000/);
  });

  it('NEOGOV: both pays in dollars, a guid that is an address', () => {
    const adverts = stated('rss/neogov-joblisting-namespace.xml', 'rss');
    expect(adverts.map(({ salary }) => [salary?.min, salary?.max, salary?.unit, salary?.currency])).toEqual([
      ['135000', '175000', 'Year', 'USD'],
      ['65', '85', 'Hour', 'USD'],
    ]);
    expect(adverts[0]?.key).toMatch(/410001$/);
    expect(adverts[0]?.closesAt).toBe('Sun, 20 Sep 2026 04:59:00:0 UTC');
  });

  it('councils’ sheet: texts that were cut, quoted commas, and an apprentice', () => {
    const adverts = stated('csv/northeast-councils-2026-08.csv', 'csv');
    const by = (key: string) => adverts.find((one) => one.key === key);
    expect(by('300512')?.salary?.text).toBe('Support Grade B; £26,970 per…');
    expect(by('300726')).toMatchObject({
      employer: 'Northumberland County Coun…',
      closesAt: '23/08/2026 00:00',
    });
    expect(placesOf(by('301034'))).toEqual(['Green Lane, Spennymoor, Durham']);
    expect(by('301034')?.title).toMatch(/^Apprentice /);
  });
}
