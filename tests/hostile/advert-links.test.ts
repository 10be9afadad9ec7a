/** Where an advert's link may lead: to hosts that the source declares, and nowhere else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { connector as findAnApprenticeship } from '../../src/connectors/dfe/find-an-apprenticeship/connector.ts';
import { connector as teachingVacancies } from '../../src/connectors/dfe/teaching-vacancies/connector.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { advertLink } from '../../src/connectors/shared/advert-link.ts';
import { normaliseRecord } from '../../src/pipeline/staging/normalise.ts';
import { inventPosting } from '../support/invented-posting.ts';
import { madeUpSource } from '../support/made-up-connector.ts';
import { sendingConnector } from './sending-connector.ts';

const HOSTS = ['jobs.example.org'];

describe('a link', () => {
  it.each([
    'https://jobs.example.org/jobs/1',
    'https://JOBS.example.org/jobs/1?from=feed#apply',
    ' https://jobs.example.org/ ',
    'https://jobs.example.org:443/x',
  ])('%s is followed', (url) => {
    expect(advertLink(url, HOSTS).problem).toBeNull();
    expect(advertLink(url, HOSTS).url).toMatch(/^https:\/\/jobs\.example\.org\//);
  });

  it.each([
    'http://jobs.example.org/jobs/1',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//jobs.example.org/jobs/1',
    'https://jobs.example.org.evil.example/1',
    'https://evil.example/?https://jobs.example.org/',
    'https://jobs.example.org@evil.example/',
    'https://user:secret@jobs.example.org/',
    'https://jobs.example.org:8443/',
    'https://sub.jobs.example.org/',
    'https://jobs.example.org./',
    'https://jobs\u0435.example.org/',
    `https://jobs.example.org/${'a'.repeat(2_000)}`,
  ])('%s is not', (url) => {
    expect(advertLink(url, HOSTS)).toEqual({ url: null, problem: expect.stringContaining('dvert') });
  });

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://intranet/',
    'https://printer.local/',
    'https://site.internal/',
    'https://x.onion/',
    'https://169.254.169.254/latest',
    'https://a.example:8080/',
    'ftp://a.example/',
  ])('%s is not, even where any employer may be linked', (url) => {
    expect(advertLink(url, 'any-employer').url).toBeNull();
  });
});

describe('a link without hosts or address', () => {
  it('is not followed where the source declares no hosts', () => {
    expect(advertLink('https://jobs.example.org/', undefined).url).toBeNull();
    const posting = inventPosting({ url: 'https://jobs.example.org/' });
    const { advertHosts: _, ...silent } = madeUpSource();
    const record = { locator: 'record 1', fields: posting };
    const accepted = normaliseRecord(sendingConnector({ postings: [posting] }, silent), record, {
      now: '2026-11-20T06:00:00Z',
    });
    expect(accepted.posting?.url).toBeNull();
    expect(accepted.issues.map(({ code }) => code)).toEqual(['unsafe-link']);
  });

  it('that is missing is no fault', () => {
    expect(advertLink('  ', HOSTS)).toEqual({ url: null, problem: null });
    expect(advertLink(null, HOSTS)).toEqual({ url: null, problem: null });
  });
});

it.each(
  connectors.filter(({ source }) => source.kind === 'postings').map(({ source }) => [source.id, source]),
)('%s declares where its adverts lead', (_, { advertHosts }) => {
  expect(advertHosts).toBeDefined();
  if (Array.isArray(advertHosts)) {
    for (const host of advertHosts) expect(advertLink(`https://${host}/`, advertHosts).url).not.toBeNull();
  }
});

/** Recordings stand outside the repository: a clone without them skips this. */
const samples = new URL('../../../shared/samples/', import.meta.url);
describe.skipIf(!existsSync(samples))('recorded adverts', () => {
  it.each([
    [
      'teaching-vacancies/2026-08-22/',
      /^jobs-page\d+\.json$/,
      /"url": ?"([^"]+\/jobs\/[^"]+)"/g,
      teachingVacancies,
    ],
    [
      'find-an-apprenticeship/',
      /^vacancy-list.*\.json$/,
      /"vacancyUrl": ?"(https[^"]+\/reference\/[^"]+)"/g,
      findAnApprenticeship,
    ],
  ])('of %s all lead to declared hosts', (folder, file, pattern, { source }) => {
    const links = readdirSync(new URL(folder, samples))
      .filter((name) => file.test(name))
      .flatMap((name) => [...readFileSync(new URL(folder + name, samples), 'utf8').matchAll(pattern)])
      .map(([, url]) => advertLink(url, source.advertHosts));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ problem }) => problem !== null)).toEqual([]);
  });
});
