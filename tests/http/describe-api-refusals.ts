/** What the API answers when it cannot give what was asked, and why a list is empty. Part of the suite of describe-api.ts. */
import { expect, it } from 'vitest';
import type { Api } from './api-under-test.ts';

type Refusal = readonly [path: string, problem: string, status: number, words: string];

const REFUSALS: readonly Refusal[] = [
  ['/api/v1/areas/medwey', 'unknown-area', 404, 'Medway'],
  ['/api/v1/snapshots/medway/constructoin', 'unknown-sector', 404, 'construction'],
  ['/api/v1/measures/populaton', 'unknown-measure', 404, 'population'],
  ['/api/v1/observations?measure=populaton', 'unknown-measure', 404, 'population'],
  ['/api/v1/sources/made-up/advert', 'unknown-source', 404, 'made-up/adverts'],
  ['/api/v1/snapshots/E07000200/all', 'no-snapshot', 404, ''],
  ['/api/v1/observations?mesure=x', 'invalid-parameter', 400, 'measure'],
  ['/api/v1/observations', 'invalid-parameter', 400, 'Give a measure, an area, or both'],
  ['/api/v1/observations?area=medway&after=7', 'invalid-parameter', 400, 'paging.next'],
  [
    '/api/v1/observations?area=medway&page=2&after=1/population/E06000035/2024-06-30..2024-06-30',
    'invalid-parameter',
    400,
    'page or after, not both',
  ],
  ['/api/v1/observations?measure=population&age=16-25', 'invalid-parameter', 400, '16-24'],
  ['/api/v1/postings?state=open', 'invalid-parameter', 400, 'live, unconfirmed, closed, withdrawn, all'],
  ['/api/v1/postings?page=0&pageSize=9999', 'invalid-parameter', 400, '500'],
  ['/api/v1/postings?q=a&q=b', 'invalid-parameter', 400, 'once'],
  [
    '/api/v1/snapshots/medway/all?level=ks9',
    'invalid-parameter',
    400,
    'ks3, ks4, post16, parent, adviser, easyread',
  ],
  ['/api/v1/areas?postcode=ZZ99', 'invalid-parameter', 400, 'ME14 1XQ'],
  ['/api/v1/observations?area=medway&asAt=2026-08-05', 'not-yet-published', 404, '2026-08-05'],
  ['/api/v1/snapshots/medway/all?asAt=2026-08-05', 'not-yet-published', 404, 'first edition'],
  ['/api/v1/snapshots/medway/all?asAt=2027-01-01', 'invalid-parameter', 400, 'still to come'],
  ['/api/v1/snapshots/medway/all?asAt=2026-02-30', 'invalid-parameter', 400, '2026-08-06T09:00:00Z'],
  ['/api/v1/changes?kind=renewed', 'invalid-parameter', 400, 're-bounded'],
  ['/api/v1/changes?area=medwey', 'unknown-area', 404, 'Medway'],
  ['/api/v1/changes?source=made-up/statistic', 'unknown-source', 404, 'made-up/statistics'],
  ['/api/v1/compare', 'invalid-parameter', 400, 'areas'],
  ['/api/v1/compare?areas=medway', 'invalid-parameter', 400, 'two to six'],
  ['/api/v1/compare?areas=a,b,c,d,e,f,g', 'invalid-parameter', 400, 'this has 7'],
  ['/api/v1/compare?areas=medway,E06000035', 'invalid-parameter', 400, 'given twice'],
  ['/api/v1/compare?areas=medwey,kent', 'unknown-area', 404, 'Medway'],
  ['/api/v1/compare?areas=aylesbury-vale,kent', 'no-snapshot', 404, 'Buckinghamshire'],
  ['/api/v1/compare?areas=medway,kent&sector=constructoin', 'unknown-sector', 404, 'construction'],
  ['/api/v1/compare?areas=medway,kent&measure=populaton', 'unknown-measure', 404, 'population'],
  ['/api/v1/compare?areas=medway,kent&measure=population', 'invalid-parameter', 400, 'age=16-24'],
  ['/api/v1/compare?areas=medway,kent&age=16-24', 'invalid-parameter', 400, 'measure'],
  ['/api/v1/compare?areas=medway,kent&sector=all&measure=population', 'invalid-parameter', 400, 'not both'],
  ['/api/v1/nothing', 'not-found', 404, ''],
  ['/api/v1/areas/knt', 'unknown-area', 404, 'Kent'],
  ['/api/v1/areas?q=zzzzzzzz', 'unknown-area', 404, 'zzzzzzzz'],
  ['/api/v1/areas?q=medway&postcode=ME4', 'invalid-parameter', 400, 'not both'],
  ['/api/v1/areas?q=%E0%A4%A', 'invalid-parameter', 400, 'percent-encode'],
  ['/api/v1/postings?occupation=abc', 'invalid-parameter', 400, 'SOC 2020'],
  ['/api/v1/postings?occupation=2399', 'unknown-occupation', 404, '231'],
  ['/api/v1/postings?withinKm=5', 'invalid-parameter', 400, 'near'],
  ['/api/v1/postings?near=ZZ99', 'invalid-parameter', 400, 'postcode'],
  ['/api/v1/postings?near=TN23&withinKm=101', 'invalid-parameter', 400, '100'],
  ['/api/v1/postings?schoolLeaver=true', 'invalid-parameter', 400, 'schoolLeavers'],
  ['/api/v1/postings?q=', 'invalid-parameter', 400, 'one or more words'],
  ['/api/v1/observations?measure=population&sector=construction', 'invalid-parameter', 400, 'by industry'],
  ['/api/v1/snapshots/medway/all.pdf', 'not-found', 404, '.csv'],
  ['/api/v1/snapshots/aylesbury-vale/all', 'no-snapshot', 404, 'Buckinghamshire'],
];

export function describesRefusals({ ask, get }: Api): void {
  it.each(REFUSALS)('answers %s with %s, in one shape, never cached', async (path, code, status, words) => {
    const type = `/problems/${code}`;
    const body = await get(path, status);
    expect(body).toMatchObject({ type, status });
    expect(JSON.stringify(body)).toContain(words);
    const response = await ask(path);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await ask(type)).status).toBe(200);
  });
}

export function describesEmptyLists({ get }: Api): void {
  it('says why a list is empty when every name was known', async () => {
    const expectNote = async (path: string, note: unknown) => expect(await get(path)).toMatchObject({ note });
    const saying = (words: string): unknown => expect.stringContaining(words);
    const figures = '/api/v1/observations?measure=gross-median-weekly-pay';
    await expectNote(`${figures}&area=medway`, null);
    await expectNote(
      `${figures}&area=medway&period=1999`,
      saying('the area Medway, the period 1999 together'),
    );
    await expectNote(`${figures}&area=E07000004`, saying('now in Buckinghamshire'));
    await expectNote(`${figures}&area=medway&page=9`, saying('after the last'));
    await expectNote('/api/v1/postings?area=aberdeen-city', 'Our lists of adverts do not cover Scotland.');
    await expectNote('/api/v1/postings?q=zookeeper', saying('state=all'));
    await expectNote('/api/v1/areas?q=knt', saying('nearest names'));
  });
}
