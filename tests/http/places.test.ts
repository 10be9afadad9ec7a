/** Places as people type them: every form and the API read them alike, and none gets an untrue "no such place". */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});

const api = async (text: string, parameter = 'q') => {
  const response = await app.request(`/api/v1/areas?${parameter}=${encodeURIComponent(text)}`);
  const { results, note } = (await response.json()) as { results: { slug: string }[]; note: string | null };
  return { slugs: results.map(({ slug }) => slug), note };
};
/** The area whose page the box of the first page goes to, or lists first. */
const page = async (text: string) => {
  const response = await app.request(`/?q=${encodeURIComponent(text)}`);
  const to = response.headers.get('location');
  const body = await response.text();
  return {
    first: (to ?? /<ul class="places"><li><a href="([^"]+)"/.exec(body)?.[1] ?? '').replace(
      /^\/in\/|\?from=.*$/g,
      '',
    ),
    all: [...body.matchAll(/<li><a href="\/in\/([^"/]+)"/g)].map((match) => match[1]),
    body,
  };
};

describe.each<readonly [kind: string, inputs: readonly (readonly [text: string, slug: string])[]]>([
  [
    'a town with its county',
    [
      ['Rochester, Kent', 'medway'],
      ['Wigan, Greater Manchester', 'wigan'],
      ['Hove, East Sussex', 'brighton-and-hove'],
      ['Redhill, Surrey', 'reigate-and-banstead'],
      ['Falmouth, Cornwall', 'cornwall'],
      ['Whitstable, Kent', 'canterbury'],
      ['Ashford, Surrey', 'spelthorne'],
      ['ashford kent', 'ashford'],
      ['Formby, Merseyside', 'sefton'],
      ['Penarth, South Glamorgan', 'vale-of-glamorgan'],
      ['Keswick, Cumbria', 'cumberland'],
      ['Gillingham, Dorset', 'dorset'],
      ['Whitby, North Yorks', 'north-yorkshire'],
      ['Hoylake Wirral', 'wirral'],
      ['Chatham', 'medway'],
    ],
  ],
  [
    'a council in an official form',
    [
      ['Dartford Borough Council', 'dartford'],
      ['Essex County Council', 'essex'],
      ['Salford City Council', 'salford'],
      ['Royal Borough of Greenwich', 'greenwich'],
      ['London Borough of Hackney', 'hackney'],
      ['Pembrokeshire County Council', 'pembrokeshire'],
      ['Durham County Council', 'county-durham'],
      ['Cyngor Sir Ynys Môn', 'isle-of-anglesey'],
      ['City of Edinburgh Council', 'city-of-edinburgh'],
      ['Wirral MBC', 'wirral'],
      ['The Council of the Isles of Scilly', 'isles-of-scilly'],
      ['Rhondda Cynon Taf County Borough Council', 'rhondda-cynon-taf'],
      ['Greater Manchester Combined Authority', 'greater-manchester-combined-authority'],
      ['BRISTOL CITY COUNCIL', 'bristol-city-of'],
      ['City of London Corporation', 'city-of-london'],
      ['St Helens Council', 'st-helens'],
      ['Armagh City, Banbridge & Craigavon Borough Council', 'armagh-city-banbridge-and-craigavon'],
    ],
  ],
  [
    'a name in another form',
    [
      ['Isle of Thanet', 'thanet'],
      ['Thanet District', 'thanet'],
      ['Newcastle', 'newcastle-upon-tyne'],
      ['Borough of Swale', 'swale'],
      ['City of Canterbury', 'canterbury'],
      ['the London Borough of Bexley', 'bexley'],
      ['Isle of Wight', 'isle-of-wight'],
      ['Isle of Sheppey', 'swale'],
      ['Maidstone Borough', 'maidstone'],
      ['District of Dover', 'dover'],
    ],
  ],
  [
    'a postcode with anything round it',
    [
      ['TN24 9ZZ.', 'ashford'],
      ['Ashford TN24 9ZZ', 'ashford'],
      ['LS12-9ZZ', 'leeds'],
      ['CT5 9ZZ, Whitstable', 'canterbury'],
      ['PO30 9ZZ (Newport)', 'isle-of-wight'],
      ['"TN24 9ZZ"', 'ashford'],
      ['tn249zz', 'ashford'],
      ['TN24 OZZ', 'ashford'],
      ['P030 9ZZ', 'isle-of-wight'],
      ['ME14 IXQ', 'maidstone'],
      ['TN 24 9ZZ', 'ashford'],
      ['12 High Street, Maidstone, ME14 1XQ, UK', 'maidstone'],
      ['TN24\u00a09ZZ', 'ashford'],
      ['(ME14)', 'maidstone'],
    ],
  ],
])('%s', (kind, inputs) => {
  it.each(inputs)('%s', async (text, slug) => {
    const found = await page(text);
    expect(found.first).toBe(slug);
    expect(found.body).not.toContain('We know no');
    expect(await api(text)).toMatchObject({ slugs: expect.arrayContaining([slug]), note: null });
    expect((await api(text)).slugs[0]).toBe(slug);
    if (kind.startsWith('a postcode')) expect((await api(text, 'postcode')).slugs[0]).toBe(slug);
    // The other forms either take it or offer the same place first.
    for (const path of ['/vacancies?area=', '/embed-code?area=']) {
      const body = await (await app.request(`${path}${encodeURIComponent(text)}`)).text();
      expect(body).not.toContain('We know no');
    }
  });
});

it('names the other Newcastle too', async () => {
  expect((await page('Newcastle')).all).toEqual(
    expect.arrayContaining(['newcastle-upon-tyne', 'newcastle-under-lyme']),
  );
});

it('says where a place lies, and that it does not know a name only where that is so', async () => {
  expect((await page('Chatham')).body).toContain('“Chatham” is in Medway');
  expect((await page('Medwey')).body).toContain(
    'We don’t know a job or a place called “Medwey”. Did you mean',
  );
  expect((await page('qzxwvk')).body).toContain('We don’t know a job or a place called “qzxwvk”.');
  expect((await api('Medwey')).note).toContain('We don’t know a place called "Medwey"');
});

it('takes towns, councils and postcodes in the forms for adverts and for comparing', async () => {
  const title = async (text: string) =>
    /<h1>(.*)<\/h1>/.exec(
      await (await app.request(`/vacancies?area=${encodeURIComponent(text)}`)).text(),
    )?.[1];
  for (const text of ['Rochester, Kent', 'Medway Council', 'Chatham'])
    expect(await title(text)).toBe('Job adverts: Medway');
  expect(await title('ME4 4AA.')).toBe('Job adverts within 10 miles of ME4');
  const compared = await app.request('/compare?areas=chatham,ashford&measure=employment-rate');
  expect([compared.status, (await compared.text()).includes('Medway')]).toEqual([200, true]);
  const near = await app.request(`/vacancies?area=${encodeURIComponent('Chatham, ME4 4AA.')}&withinKm=5`);
  expect(await near.text()).toContain('within 3 miles of ME4');
  const api = await app.request(`/api/v1/postings?near=${encodeURIComponent('(ME4-4AA)')}`);
  expect(((await api.json()) as { near: object }).near).toMatchObject({ outcode: 'ME4' });
});

it('offers programs the right area for a name that is no id', async () => {
  const response = await app.request('/api/v1/snapshots/rochester, kent/all');
  expect(await response.json()).toMatchObject({
    detail: 'No area is called "rochester, kent". It lies in: Medway.',
    suggestions: [{ id: 'medway' }],
  });
});
