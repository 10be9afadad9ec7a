/** The recorded vacancy feeds, read by the connectors: counts as their manifest states, and nothing that we could not read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connectors/contract.ts';
import { connector as findAnApprenticeship } from '../../src/connectors/dfe/find-an-apprenticeship/connector.ts';
import { connector as teachingVacancies } from '../../src/connectors/dfe/teaching-vacancies/connector.ts';
import { connector as nhsJobs } from '../../src/connectors/nhsbsa/nhs-jobs/connector.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { outcomeOf } from '../support/connector-outcome.ts';
import { rowProblems } from '../support/connector-problems.ts';

const samples = new URL('../../../shared/samples/', import.meta.url);

interface Recording {
  readonly connector: Connector;
  readonly folder: string;
  readonly file: RegExp;
  readonly path: (page: number) => string;
  readonly now: string;
  readonly count: number;
  /** Least shares of adverts with pay figures and with a postcode: what was measured, rounded down. */
  readonly withPay: number;
  readonly withPostcode: number;
}

const teaching = (date: string, count: number): Recording => ({
  connector: teachingVacancies,
  folder: `teaching-vacancies/${date}/`,
  file: /^jobs-page\d+\.json$/,
  path: (page) => `/api/v1/jobs.json?page=${page}`,
  now: `${date}T06:00:00Z`,
  count,
  withPay: 0.85,
  withPostcode: 1,
});
const nhs = (date: string, count: number): Recording => ({
  connector: nhsJobs,
  folder: `nhs-jobs/${date}/`,
  file: /^search_xml-page\d+\.xml$/,
  path: (page) => `/api/v1/search_xml?sort=publicationDateAsc&limit=100&page=${page}`,
  now: `${date}T06:00:00Z`,
  count,
  withPay: 0.8,
  withPostcode: 0.99,
});

const recordings: readonly Recording[] = [
  teaching('2026-08-06', 254),
  teaching('2026-08-07', 254),
  teaching('2026-08-13', 229),
  teaching('2026-08-17', 228),
  teaching('2026-08-19', 244),
  teaching('2026-08-22', 253),
  nhs('2026-08-20', 1230),
  nhs('2026-08-21', 1268),
  nhs('2026-08-22', 1205),
  {
    connector: findAnApprenticeship,
    folder: 'find-an-apprenticeship/',
    file: /^vacancy-list-v2-2026-10-09\.json$/,
    path: (page) => `/vacancies/vacancy?PageNumber=${page}&PageSize=100&Sort=AgeDesc`,
    now: '2026-10-09T06:00:00Z',
    count: 7,
    withPay: 1,
    withPostcode: 1,
  },
];

describe.skipIf(!existsSync(samples))('recorded vacancy feeds', () => {
  it.each(recordings.map((one) => [`${one.folder} holds ${one.count}`, one] as const))('%s', (_name, one) => {
    const folder = new URL(one.folder, samples);
    const names = readdirSync(folder)
      .filter((name) => one.file.test(name))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const postings = new Map<string, Posting>();
    for (const [index, name] of names.entries()) {
      const outcome = outcomeOf(
        one.connector,
        {
          request: { path: one.path(index + 1), role: 'page' },
          status: 200,
          headers: {},
          body: readFileSync(new URL(name, folder)),
          retrievedAt: one.now,
        },
        one.now,
      );
      expect(outcome.statedTotal).toBe(one.count);
      expect(outcome.rejected).toEqual([]);
      expect(outcome.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(rowProblems(one.connector.source, outcome)).toEqual([]);
      for (const row of outcome.rows as Posting[]) postings.set(row.key, row);
    }
    expect(postings.size).toBe(one.count);
    const share = (test: (posting: Posting) => boolean) =>
      [...postings.values()].filter(test).length / postings.size;
    const withPay = share(({ pay }) => pay.minGbp !== null || pay.maxGbp !== null);
    const withPostcode = share(({ places }) => places.some(({ postcode }) => postcode !== null));
    process.stdout.write(
      `${one.folder} ${postings.size} adverts, ${(withPay * 100).toFixed(1)} % with pay figures, ${(withPostcode * 100).toFixed(1)} % with a postcode\n`,
    );
    expect(withPay).toBeGreaterThanOrEqual(one.withPay);
    expect(withPostcode).toBeGreaterThanOrEqual(one.withPostcode);
  });
});

const single = (path: string, role: string, file: string) => ({
  request: { path, role },
  status: 200,
  headers: {},
  body: readFileSync(new URL(file, samples)),
  retrievedAt: '2026-10-09T06:00:00Z',
});

describe.skipIf(!existsSync(samples))('recorded vacancy feeds', () => {
  it('reads the verbatim answers of NHS Jobs, with adverts and without', () => {
    const path = '/api/v1/search_xml?sort=publicationDateAsc&limit=100&page=1';
    const full = single(path, 'page', 'nhs-jobs/search_xml-apprenticeship-2024-03-verbatim.xml');
    const apprenticeships = outcomeOf(nhsJobs, full, '2024-03-01T06:00:00Z');
    expect(apprenticeships.rows).toHaveLength(2);
    expect(apprenticeships).toMatchObject({ statedTotal: 54, issues: [], rejected: [] });
    const none = outcomeOf(
      nhsJobs,
      single(path, 'page', 'nhs-jobs/search_xml-no-results-verbatim.xml'),
      '2024-03-01T06:00:00Z',
    );
    expect(none.rows).toEqual([]);
    expect(none.issues.map(({ code }) => code)).toEqual(['no-rows']);
  });

  it('reads a verbatim single apprenticeship as the advert that the list holds', () => {
    const detail = single(
      '/vacancies/vacancy/2000057249',
      'confirm',
      'find-an-apprenticeship/vacancy-detail-v2-2000057249.json',
    );
    const list = single(
      '/vacancies/vacancy?PageNumber=1',
      'page',
      'find-an-apprenticeship/vacancy-list-v2-2026-10-09.json',
    );
    const [alone] = outcomeOf(findAnApprenticeship, detail, detail.retrievedAt).rows;
    expect(outcomeOf(findAnApprenticeship, list, list.retrievedAt).rows).toContainEqual(alone);
  });
});
