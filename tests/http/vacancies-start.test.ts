/** When the apprenticeships of a list start: counted over all of it, said once, and a filter. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventApprenticeship, inventPosting } from '../support/invented-posting.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';

// The tests stand on 6 August 2026, after the last Friday in June.
const LEAVING = '2027-06-25';
/** More than one page has. */
const EARLY = 24;

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  const advert = (title: string, startsOn: string | null) => ({
    posting: inventPosting({
      ...{ key: title, title, kind: 'apprenticeship', postedOn: '2026-08-04' },
      apprenticeship: inventApprenticeship({ startsOn, duration: '1 Year 6 Months' }),
      url: 'https://adverts.example/1',
    }),
    coding: {
      ...inventCoding({ districts: ['E06000035'], placeBasis: 'postcode' }),
      terms: { ...inventCoding({}).terms, isForSchoolLeavers: true },
    },
  });
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T06:00:00.000Z',
    postings: [
      ...Array.from({ length: EARLY }, (_, at) => advert(`Early ${at}`, '2027-06-24')),
      advert('Late', LEAVING),
      advert('Silent', null),
      { ...advert('Job', null), posting: inventPosting({ key: 'job', title: 'Job' }) },
    ],
  });
  const areas = testAreas();
  await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
  app = createTestApp(db, areas);
});

const text = async (path: string) => (await app.request(path)).text();
const LIST = '/vacancies?area=medway&source=made-up/adverts';
const bare = (page: string) => page.replaceAll(/<[^>]*>/g, '');

it.each(['', '&page=2', '&sort=closing', '&apprenticeship=true'])(
  'counts the whole list, whichever part of it is shown (%s)',
  async (more) => {
    const page = await text(`${LIST}${more}`);
    expect(bare(page)).toContain(
      '24 of 26 apprenticeships start before 25 June 2027, when Year 11 may leave school. One does not say when it starts. See the one that starts later. From spring 2027, look again here and on Find an apprenticeship.',
    );
    expect(page).toContain('location=Medway');
    expect(page).not.toMatch(/too soon|already left/);
  },
);

it('has a filter for those that start in time, in the form and in the API', async () => {
  const page = await text(`${LIST}&start=after-year-11`);
  expect([...page.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => bare(title ?? ''))).toEqual(['Late']);
  expect(page).toContain('<option value="after-year-11" selected>');
  expect(page).not.toContain('apprenticeships start before');
  const { results } = JSON.parse(
    await text('/api/v1/postings?area=medway&source=made-up/adverts&start=after-year-11'),
  );
  expect(results.map(({ title }: { title: string }) => title)).toEqual(['Late']);
});

it('says why none is left by the filter', async () => {
  expect(bare(await text(`${LIST}&start=after-year-11&q=early`))).toContain(
    'No advert here says that it starts after 25 June 2027, when Year 11 may leave school.',
  );
});

it('says beside the button of an advert that it starts too soon', async () => {
  const page = await text('/vacancies/advert?id=made-up/adverts/Early 1');
  expect(page).toContain('<strong>Starts 24 June 2027, too soon for this year’s Year 11.</strong>');
  expect(page).toContain('1 year 6 months');
  expect(await text('/vacancies/advert?id=made-up/adverts/Late')).not.toContain('too soon');
});
