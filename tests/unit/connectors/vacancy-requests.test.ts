/** What the vacancy connectors ask next, and of whom they ask nothing. */
import { expect, test } from 'vitest';
import type { PlanContext, RawResponse } from '../../../src/connectors/contract.ts';
import { connector as findAnApprenticeship } from '../../../src/connectors/dfe/find-an-apprenticeship/connector.ts';
import { connector as teachingVacancies } from '../../../src/connectors/dfe/teaching-vacancies/connector.ts';
import { connector as nhsJobs } from '../../../src/connectors/nhsbsa/nhs-jobs/connector.ts';

const context: PlanContext = {
  now: '2026-11-20T06:00:00Z',
  secrets: { WEALDWAY_FIND_AN_APPRENTICESHIP_KEY: 'k' },
  lastRetrievedAt: null,
};
const nothingSeen = { seenKeys: new Set<string>(), requestCount: 1 };

function answer(path: string, role: string, body: unknown, headers?: Record<string, string>): RawResponse {
  return {
    request: headers ? { path, role, headers } : { path, role },
    status: 200,
    headers: {},
    body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
    retrievedAt: context.now,
  };
}

const tvPage = (page: number, totalPages: number, data: unknown[], next: string | null) =>
  answer(`/api/v1/jobs.json?page=${page}`, 'page', {
    info: { title: 't', license: { name: 'Open Government License', url: 'https://x.example' } },
    openapi: '3.0.0',
    data,
    links: { self: 'x', next },
    meta: { totalPages, count: 101 },
  });

test('Teaching Vacancies: page after page, then the sitemap, then what the pages missed', () => {
  const paths = (response: RawResponse, sweep = nothingSeen) =>
    teachingVacancies
      .parse(response)
      .next?.(sweep)
      .map(({ path }) => path) ?? [];
  expect(paths(tvPage(1, 2, [{}], 'https://x.example?page=2'))).toEqual(['/api/v1/jobs.json?page=2']);
  expect(paths(tvPage(2, 2, [{}], null))).toEqual(['/sitemap.xml']);
  expect(paths(tvPage(10, 9, [], null))).toEqual(['/sitemap.xml']);
  const sitemap = answer(
    '/sitemap.xml',
    'sitemap',
    '<urlset><url><loc>https://x.example/jobs/a</loc></url><url><loc>https://x.example/jobs/b</loc></url><url><loc>https://x.example/about</loc></url></urlset>',
  );
  expect(paths(sitemap, { seenKeys: new Set(['a']), requestCount: 3 })).toEqual(['/api/v1/jobs/b.json']);
  expect(paths(sitemap, { seenKeys: new Set(), requestCount: 5_000 })).toEqual([]);
  expect(paths(answer('/sitemap.xml', 'sitemap', '<html></html>'))).toEqual([]);
});

test('a sitemap that cannot be read is an issue and does not end the run', () => {
  for (const body of [
    '<!DOCTYPE html><html></html>',
    '',
    '<urlset>',
    '<!DOCTYPE a [<!ENTITY b "c">]><urlset/>',
    '<urlset></urlset>',
  ]) {
    const items = [...teachingVacancies.parse(answer('/sitemap.xml', 'sitemap', body)).items];
    expect(items).toMatchObject([{ kind: 'issue', issue: { code: 'optional-request-failed' } }]);
  }
});

test('Find an apprenticeship: a short page is not the last, and the key stays in the headers', () => {
  const [first] = findAnApprenticeship.plan(context);
  expect(first?.headers).toMatchObject({ 'ocp-apim-subscription-key': 'k', 'x-version': '2' });
  const page = (n: number, totalFiltered: number) =>
    answer(
      `/vacancies/vacancy?PageNumber=${n}&PageSize=100&Sort=AgeDesc`,
      'page',
      { vacancies: [{}], total: 999, totalFiltered, totalPages: 3 },
      { ...first?.headers },
    );
  const next = findAnApprenticeship.parse(page(1, 201)).next?.(nothingSeen) ?? [];
  expect(next).toMatchObject([
    { path: '/vacancies/vacancy?PageNumber=2&PageSize=100&Sort=AgeDesc', headers: first?.headers },
  ]);
  expect(findAnApprenticeship.parse(page(3, 201)).next?.(nothingSeen)).toEqual([]);
  expect(findAnApprenticeship.parse(page(2, 200)).next?.(nothingSeen)).toEqual([]);
});

test('NHS Jobs: to the stated last page, and not beyond an empty one', () => {
  const page = (n: number, adverts: string) =>
    answer(
      `/api/v1/search_xml?sort=publicationDateAsc&limit=100&page=${n}`,
      'page',
      `<nhsJobs>${adverts}<totalPages>3</totalPages><totalResults>201</totalResults></nhsJobs>`,
    );
  const advert = '<vacancyDetails><id>1</id></vacancyDetails>';
  expect(nhsJobs.parse(page(2, advert)).next?.(nothingSeen)).toMatchObject([
    { path: expect.stringContaining('page=3') },
  ]);
  expect(nhsJobs.parse(page(3, advert)).next?.(nothingSeen)).toEqual([]);
  expect(() => nhsJobs.parse(page(2, ''))).toThrow('holds none that we know');
  expect(nhsJobs.parse(page(4, '')).next?.(nothingSeen)).toEqual([]);
});

test('only absent adverts whose deadline is not past are asked about', () => {
  const once = { url: null, absences: 1 };
  const absent = (open: string, past: string, none: string) => [
    { key: open, closesAt: '2026-12-01T12:00:00Z', ...once },
    { key: past, closesAt: '2026-11-19T12:00:00Z', ...once },
    { key: none, closesAt: null, ...once },
  ];
  expect(teachingVacancies.confirm?.(absent('a', 'b', 'c'), context)).toEqual([
    { path: '/api/v1/jobs/a.json', role: 'confirm', isOptional: true },
    { path: '/api/v1/jobs/c.json', role: 'confirm', isOptional: true },
  ]);
  const asked =
    findAnApprenticeship.confirm?.(absent('2000000001', '2000000002', 'C9999-26-0001'), context) ?? [];
  expect(asked.map(({ path }) => path)).toEqual(['/vacancies/vacancy/2000000001']);
});

test('Find an apprenticeship: an empty page ends the sweep, whatever the totals say', () => {
  const page = (vacancies: unknown[]) =>
    findAnApprenticeship
      .parse(
        answer('/vacancies/vacancy?PageNumber=3', 'page', {
          vacancies,
          total: 1_000_000,
          totalFiltered: 1_000_000,
          totalPages: 10_000,
        }),
      )
      .next?.(nothingSeen);
  expect(page([{}])).toHaveLength(1);
  expect(page([])).toEqual([]);
});

test('keys that would change prototypes are unknown fields and nothing more', () => {
  const text = JSON.stringify({
    vacancies: [],
    total: 0,
    totalFiltered: 0,
    totalPages: 0,
  }).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
  const items = [
    ...findAnApprenticeship.parse(answer('/vacancies/vacancy?PageNumber=1', 'page', text)).items,
  ];
  const details = items.flatMap((item) => (item.kind === 'issue' ? item.issue.detail : []));
  expect(details.some((detail) => detail.startsWith('constructor is not in'))).toBe(true);
  expect('polluted' in {}).toBe(false);
});

test('Find an apprenticeship: a key that is gone from a whole page is an error', () => {
  const page = (wages: number) => {
    const vacancies = Array.from({ length: 20 }, (_, n) => ({
      description: 'd',
      expectedDuration: '1 Year',
      employerName: 'e',
      apprenticeshipLevel: 'Higher',
      providerName: 'p',
      ...(n < wages ? { wage: {} } : {}),
    }));
    const response = answer('/vacancies/vacancy?PageNumber=1', 'page', {
      vacancies,
      total: 20,
      totalFiltered: 20,
      totalPages: 1,
    });
    return [...findAnApprenticeship.parse(response).items].flatMap((item) =>
      item.kind === 'issue' ? item.issue.detail : [],
    );
  };
  expect(page(1)).toEqual([]);
  expect(page(0)).toEqual(['None of 20 adverts has wage.']);
});
