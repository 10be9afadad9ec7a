/** A job that nobody near advertises: what a list that may not be shown counts, and apprenticeships of the sector that are near. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventPlace, inventPosting } from '../support/invented-posting.ts';
import { createTestApp, testAreas } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';

const RETRIEVED = '2026-08-06T06:00:00.000Z';
const apprentice = (key: string, title: string, postcode: string, district: 'E06000035' | 'E07000105') => ({
  posting: inventPosting({
    key,
    title,
    kind: 'apprenticeship',
    places: [inventPlace({ postcode })],
    postedOn: '2026-08-04',
  }),
  coding: inventCoding({
    districts: [district],
    placeBasis: 'postcode',
    sector: 'health-and-science',
    sectorBasis: 'title',
    soc2020: '6131',
  }),
});

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: RETRIEVED,
    postings: [
      // Ten miles from the middle of Medway, and in Ashford.
      apprentice('near', 'Ward apprentice', 'ME14 9ZZ', 'E07000105'),
      apprentice('far', 'Clinic apprentice', 'CT11 9ZZ', 'E07000105'),
    ],
  });
  await seedRelease(db, {
    releaseId: 91,
    sourceId: 'made-up/quiet-adverts',
    retrievedAt: RETRIEVED,
    postings: [
      {
        posting: inventPosting({ key: 'quiet', title: 'Staff nurse', postedOn: '2026-08-04' }),
        coding: inventCoding({ districts: ['E06000035'], placeBasis: 'name', soc2020: '2237' }),
      },
    ],
  });
  app = createTestApp(db, testAreas());
});

const hiringOf = async (path: string) => {
  const page = await (await app.request(path)).text();
  return page.slice(page.indexOf('Who is hiring now?')).split('</section>')[0] ?? '';
};

describe('a job without an opening in reach', () => {
  it('has the apprenticeships of its sector that are near, and no others', async () => {
    const hiring = await hiringOf('/in/medway/jobs/registered-nurse');
    expect(hiring).toContain('<h3>Apprenticeships near Medway in health and science</h3>');
    expect(hiring).toContain('Ward apprentice');
    expect(hiring).not.toContain('Clinic apprentice');
    expect(await hiringOf('/in/medway/jobs/bricklayer')).not.toContain('Apprenticeships near');
  });

  it('says that these are other jobs', async () => {
    const hiring = await hiringOf('/in/medway/jobs/registered-nurse');
    expect(hiring).toContain('These are for other jobs in health and science, not for registered nurses.');
  });

  it('is not said to be advertised by nobody where a list counts some', async () => {
    const hiring = await hiringOf('/in/medway/jobs/registered-nurse');
    expect(hiring).toMatch(/has one advert for this job in Medway today\./);
    const plan = await (await app.request('/job-plan/medway/registered-nurse')).text();
    expect(plan).toMatch(/has one advert for this job in Medway today\./);
    expect(plan).not.toContain('have no advert for this job');
    expect(await hiringOf('/in/medway/jobs/bricklayer')).not.toContain('for this job in Medway today');
  });

  it('comes after the way in for pupils, and for parents where nobody leaves school for it', async () => {
    const isAfter = async (job: string, level: string) => {
      const page = await (await app.request(`/in/medway/jobs/${job}?level=${level}`)).text();
      return page.indexOf('How do I get in?') < page.indexOf('Who is hiring now?');
    };
    for (const level of ['ks4', 'post16']) expect(await isAfter('bricklayer', level)).toBe(true);
    const parents = [await isAfter('registered-nurse', 'parent'), await isAfter('bricklayer', 'parent')];
    expect(parents).toEqual([true, false]);
  });
});

describe('a job that asks for a degree', () => {
  it('has the day of UCAS for sixth formers, on the page and in a plan, and courses to look at', async () => {
    const told = async (path: string) => (await app.request(path)).text();
    for (const path of ['/in/medway/jobs/registered-nurse', '/job-plan/medway/registered-nurse']) {
      const page = await told(`${path}?level=post16`);
      expect(page).toContain('ucas.com/explore/search/courses?query=nursing"');
      expect(page).toContain('</a>. Year 12: by 6pm on 13 January 2027 for most courses that start in 2027');
      expect(await told(path)).toContain('by January of the year the course starts');
      expect(await told(path.replace('registered-nurse', 'bricklayer'))).not.toContain('UCAS');
    }
  });

  it('has what is past for a sixth former one tap away', async () => {
    const wayOf = async (level: string) => {
      const page = await (await app.request(`/in/medway/jobs/registered-nurse?level=${level}`)).text();
      return page.slice(page.indexOf('<ol class="way">')).split('</ol>')[0] ?? '';
    };
    expect(await wayOf('post16')).toContain('<summary>At 16</summary>');
    expect(await wayOf('ks4')).not.toContain('<summary>At 16</summary>');
  });
});

describe('a job looked for around a place', () => {
  it('has the openings of the next district where a place near its edge is named', async () => {
    const hiring = await hiringOf('/in/medway/jobs/health-care-assistant?from=ME4');
    expect(hiring).toMatch(
      /<h3>Not far outside Medway<\/h3>\s*<ul class="adverts">\s*<li><h3>.*Ward apprentice/,
    );
    expect(hiring).toMatch(/\d+\u00a0miles\u00a0away/);
  });

  it('can be looked for on sites with more adverts, from the place that the reader named', async () => {
    expect(await hiringOf('/in/medway/jobs/registered-nurse')).toMatch(
      /findajob\.dwp\.gov\.uk\/search\?q=Registered%20nurse&(?:amp;)?w=Medway"/,
    );
    expect(await hiringOf('/in/medway/jobs/registered-nurse?from=ME4')).toContain('w=ME4"');
    // A nation is no place to search around, and nobody types the name of a group.
    expect(await hiringOf('/in/england/jobs/registered-nurse')).not.toContain('findajob');
    expect(await hiringOf('/in/medway/jobs/other-office-administrator')).not.toContain('findajob');
  });
});
