/** The one box, by what people wish for: a bulletin, a poster, ten minutes with a class, a file, what is growing, a page of this service. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { jobMeasures, jobSources } from '../support/job-figures.ts';
import { testAppDeps } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(() => {
  const db = openSqlite({ file: ':memory:' });
  app = createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures: jobMeasures,
    sources: jobSources,
  });
});

/** `links`: those of the answer, in order. */
const ask = async (text: string) => {
  const response = await app.request(`/?q=${encodeURIComponent(text)}`);
  const page = await response.text();
  const [, answer = '', behind = ''] = /<p class="answer"[^>]*>(.*?)<\/p>(.*?)<\/main>/s.exec(page) ?? [];
  const links = [...behind.matchAll(/<li><a href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return { to: response.headers.get('location'), answer, links };
};

const LED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a bulletin': [
    ['I need this month’s bulletin for Kent for our school newsletter', '/bulletin/kent'],
    ["I need this month's bulletin for Kent for our school newsletter", '/bulletin/kent'],
    ['newsletter for Medway', '/bulletin/medway'],
    ['bulletin Thanet this month', '/bulletin/thanet'],
    ['bulletin for our staff newsletter Leeds', '/bulletin/leeds'],
    ['we want the Medway bulletin in our parents newsletter', '/bulletin/medway'],
    ['something for our school newsletter Kent', '/bulletin/kent'],
    ['monthly update for Thanet', '/bulletin/thanet'],
    // Another month is chosen from the list.
    ['October bulletin for Kent', '/bulletin/kent/all'],
    ['last month’s bulletin Thanet', '/bulletin/thanet/all'],
    ['Medway bulletin November 2026', '/bulletin/medway/all'],
  ],
  'a poster': [
    ['ten jobs poster medway', '/jobs-poster/medway?size=a4'],
    ['poster of ten jobs in Medway', '/jobs-poster/medway?size=a4'],
    ['poster ten jobs and what they pay Kent', '/jobs-poster/kent?size=a4'],
    ['A3 poster of the top 10 jobs in Leeds', '/jobs-poster/leeds?size=a3'],
    ['poster of what jobs pay in Thanet', '/jobs-poster/thanet?size=a4'],
    ['poster of construction jobs in Kent', '/jobs-poster/kent?sector=construction&size=a4'],
    ['poster of nursing jobs in Medway', '/job-poster/medway/registered-nurse?size=a4'],
    ['how to become an electrician poster', '/become-poster/united-kingdom/electrician?size=a4'],
    ['how to become a nurse poster Medway', '/become-poster/medway/registered-nurse?size=a4'],
    ['poster on how to become a plumber in Thanet', '/become-poster/thanet/plumber?size=a4'],
    ['plumber poster', '/job-poster/united-kingdom/plumber?size=a4'],
    ['apprenticeships poster Thanet', '/apprenticeships-poster/thanet?size=a4'],
    ['poster of open apprenticeships Leeds', '/apprenticeships-poster/leeds?size=a4'],
    ['poster for our school in Medway', '/poster/medway/all?size=a4'],
  ],
  'ten minutes with a class': [
    ['starter activity Year 8 Medway', '/lesson/medway/all?level=ks3'],
    ['tutor time Medway', '/lesson/medway/all'],
    ['form time activity Kent', '/lesson/kent/all'],
    ['lesson starter year 9 Leeds', '/lesson/leeds/all?level=ks3'],
    ['starter for year 7 Kent', '/lesson/kent/all?level=ks3'],
    ['registration activity Thanet', '/lesson/thanet/all'],
    ['plenary activity year 9 Kent', '/lesson/kent/all?level=ks3'],
    ['five minute activity Medway', '/lesson/medway/all'],
    ['form time quiz Medway', '/quiz/medway/all'],
    ['slides for the staff meeting Kent', '/show/kent/all'],
    ['cover lesson year 9 Kent', '/lesson/kent/all?level=ks3'],
    ['sorting cards construction', '/cards/construction'],
    ['card sort', '/cards/all'],
    ['learning module Medway', '/learn/medway'],
  ],
  'an action plan': [
    ['action plan Medway', '/plan/medway/all'],
    ['action plan for a pupil who wants to be a plumber Medway', '/job-plan/medway/plumber'],
    ['year 12 action plan construction Kent', '/plan/kent/construction?level=post16'],
  ],
  'what is growing': [
    ['growth sectors in Kent', '/in/kent/growth'],
    ['Kent growing industries', '/in/kent/growth'],
    ['growing jobs Kent', '/in/kent/growth'],
    ["what's growing in kent", '/in/kent/growth'],
    ['Medway’s growth sectors', '/in/medway/growth'],
    ['job growth Leeds', '/in/leeds/growth'],
    ['sectors that are growing in Thanet', '/in/thanet/growth'],
    ['emerging industries South East', '/in/south-east/growth'],
    ['future of work Kent', '/in/kent/growth'],
    ['construction growth Kent', '/in/kent/construction#outlook'],
    ['is Medway growing', '/in/medway/growth'],
  ],
  'for a website': [
    ['iframe code Kent', '/embed-code?area=kent&sector=all&level=ks4'],
    [
      'RSS Medway vacancies',
      '/embed-code?area=medway&sector=all&level=ks4&show=vacancies&form=feed#form-feed',
    ],
  ],
  'easy reading': [
    ['easy read Medway', '/in/medway?level=easyread'],
    ['two easy read sheets for Medway', '/in/medway?level=easyread'],
    ['easy read leaflet about construction in Kent', '/in/kent/construction?level=easyread'],
    ['what can I do without GCSEs in Medway easy read', '/in/medway?level=easyread'],
    ['easy read apprenticeships in Medway', '/in/medway?level=easyread'],
    ['what may grow in Medway easy read', '/in/medway/growth?level=easyread'],
    ['What may grow in Medway?', '/in/medway/growth'],
    ['easy read jobs growing in Medway', '/in/medway/growth?level=easyread'],
    ['easy read Medway what may grow', '/in/medway/growth?level=easyread'],
    ['easy read Medway jobs that may grow', '/in/medway/growth?level=easyread'],
    ['worksheet easy read Medway', '/in/medway?level=easyread'],
    ['print easy read care worker Medway', '/in/medway/jobs/care-worker?level=easyread'],
    ['Medway easy read plumber sheet to print', '/in/medway/jobs/plumber?level=easyread'],
    ['Medway growing easy read', '/in/medway/growth?level=easyread'],
    ['what jobs will grow in Kent easy read', '/in/kent/growth?level=easyread'],
    ['Medway easy read jobs', '/in/medway?level=easyread'],
    ['easyread care worker Medway', '/in/medway/jobs/care-worker?level=easyread'],
    ['easy read electrician', '/jobs/electrician?level=easyread'],
    ['construction Leeds in easy read', '/in/leeds/construction?level=easyread'],
  ],
  'a place and what we have no word for': [
    ['employment by sector Kent', '/in/kent'],
    ['CEIAG resources South East', '/in/south-east'],
    ['unemployment rate Thanet', '/in/thanet'],
  ],
  'jobs, whatever they are': [
    ['cool jobs', '/jobs'],
    ['best job in the world', '/jobs'],
    ['jobs for girls', '/jobs'],
    ['fun jobs in Kent', '/in/kent'],
    ['alternatives to university Kent', '/in/kent/jobs?entry=3'],
    ['compare pay of nurses in Medway and London', '/compare-jobs?jobs=registered-nurse&areas=medway,london'],
  ],
  'a place at a glance': [
    ['Medway overview', '/in/medway'],
    ['fact sheet Kent', '/in/kent'],
    ['Thanet labour market report', '/in/thanet'],
    ['how does Thanet compare to Kent', '/compare?areas=thanet,kent'],
    ['are there more jobs in Leeds or Kent', '/compare?areas=leeds,kent'],
    ['who is recruiting in Medway', '/vacancies?area=medway'],
    ['what jobs are common in Thanet', '/in/thanet/jobs?sort=people'],
    ['open apprenticeships closing soon Kent', '/vacancies?area=kent&apprenticeship=true'],
    ['careers in the creative industries Kent', '/in/kent/jobs?sector=creative-and-design'],
    ['jobs that use science in Medway', '/in/medway/jobs?sector=health-and-science'],
    ['what job makes the most money', '/jobs?sort=pay'],
  ],
  'this service': [
    ['accessibility statement', '/accessibility'],
    ['contact', '/accessibility#tell-us'],
    ['who made this', '/accessibility#tell-us'],
    ['where do the figures come from', '/status'],
    ['how often is this updated', '/status'],
    ['help', '/how-to-read'],
    ['how do I use this', '/how-to-read'],
    ['api', '/developers'],
    ['is the embed accessible', '/accessibility'],
    ['wix', '/embed-code'],
  ],
};

describe.each(Object.entries(LED))('%s', (_, rows) => {
  it.each(rows)('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });
});

it.each([
  ['tutor in Leeds', '/in/leeds/jobs/other-teacher-or-tutor'],
  ['form tutor', '/jobs/secondary-school-teacher'],
  ['export manager Kent', '/in/kent/jobs/importer-or-exporter'],
  ['data protection officer', '/jobs/other-business-professional'],
  ['tour guide', '/jobs/other-leisure-and-travel-worker'],
])('%s is work: %s', async (text, to) => {
  expect((await ask(text)).to).toBe(to);
});

it('takes fruit growing for no place', async () => {
  const { answer } = await ask('fruit growing jobs');
  expect(answer).toContain('called “fruit growing jobs”');
});

describe('a file', () => {
  const ALL = ['/api/v1/job-tables/', '/api/v1/postings.csv?', '/api/v1/postings.csv?', '/api/v1/snapshots/'];

  it.each([
    ['kent jobs spreadsheet', '/api/v1/job-tables/kent.csv', '/in/kent/jobs'],
    ['excel jobs Thanet', '/api/v1/job-tables/thanet.csv', '/in/thanet/jobs'],
    [
      'download Medway vacancies csv',
      '/api/v1/postings.csv?area=medway&leftOut=false',
      '/vacancies?area=medway',
    ],
    [
      'export Kent vacancies to Excel',
      '/api/v1/postings.csv?area=kent&leftOut=false',
      '/vacancies?area=kent',
    ],
    [
      'csv of apprenticeships in Leeds',
      '/api/v1/postings.csv?area=leeds&apprenticeship=true&leftOut=false',
      '/vacancies?area=leeds&apprenticeship=true',
    ],
    ['download data for Leeds', '/api/v1/snapshots/leeds/all.csv?level=ks4', '/in/leeds'],
    [
      'construction Kent csv',
      '/api/v1/job-tables/kent.csv?sector=construction',
      '/in/kent/jobs?sector=construction',
    ],
    [
      'csv electrician Medway',
      '/api/v1/occupations/electrician/medway.csv?level=ks4',
      '/in/medway/jobs/electrician',
    ],
    ['spreadsheet', '/api/v1/job-tables/united-kingdom.csv', '/jobs'],
  ])('%s: %s first, and what there is besides', async (text, first, page) => {
    const { answer, links } = await ask(text);
    expect(answer).toContain('These tables open in Excel');
    expect(links[0]).toBe(first);
    expect(links.at(-1)).toBe(page);
    expect(links).toHaveLength(ALL.length + 1);
  });

  it('asks for the place where none is named', async () => {
    expect((await ask('spreadsheet')).answer).toContain('as in “spreadsheet for Kent”');
    expect((await ask('kent jobs spreadsheet')).answer).not.toContain('as in');
  });
});

it('offers a kind of work first where easy read would have many jobs, and three of these', async () => {
  const page = await (await app.request('/?q=shop+work+in+Medway+easy+read')).text();
  const [first, ...jobs] = [...page.matchAll(/<a href="(\/in\/medway\/[^"]+)">([^<]+)</g)].map(
    ([, href, name]) => [href, name],
  );
  expect(first).toEqual(['/in/medway/sales-marketing-and-procurement?level=easyread', 'Shops and selling']);
  expect(jobs).toHaveLength(3);
});
