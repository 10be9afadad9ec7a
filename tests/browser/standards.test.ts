/** Pages, feeds, oEmbed, structured data and the API's description, each read by a program that we did not write. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { load } from 'cheerio';
import jsonld from 'jsonld';
import oembetter from 'oembetter';
import Parser from 'rss-parser';
import { describe, expect, inject, it } from 'vitest';
import { ALL_TYPES, MAIL_TYPES } from './support/page-types.ts';

const site = inject('siteUrl');
const get = async (path: string) =>
  (await fetch(new URL(path, site), { headers: { accept: 'text/html' } })).text();

describe('HTML', () => {
  it('has no error by the Nu HTML checker, on any kind of page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wealdway-vnu-'));
    try {
      const names = new Map<string, string>();
      for (const [at, [name, path]] of [...ALL_TYPES, ...MAIL_TYPES].entries()) {
        const file = join(folder, `${at}.html`);
        writeFileSync(file, await get(path));
        names.set(`${at}.html`, name);
      }
      const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
      const said = execFileSync(
        'java',
        [
          '-jar',
          jar,
          '--format',
          'json',
          '--stdout',
          '--exit-zero-always',
          ...[...names.keys()].map((name) => join(folder, name)),
        ],
        { encoding: 'utf8', maxBuffer: 50_000_000 },
      );
      const { messages } = JSON.parse(said) as {
        messages: { type: string; url: string; message: string; extract?: string }[];
      };
      const errors = messages
        .filter(({ type }) => type !== 'info')
        .map(
          ({ url, message, extract }) =>
            `${names.get(url.split('/').at(-1) ?? '')}: ${message} ${extract ?? ''}`,
        );
      expect(errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('feeds', () => {
  it.each(['rss', 'atom'])('%s is read by rss-parser', async (format) => {
    const text = await get(`/feeds/postings.${format}?area=kent`);
    const feed = await new Parser().parseString(text);
    expect(feed.title).toContain('Kent');
    expect(feed.items.length).toBeGreaterThan(5);
    for (const item of feed.items) {
      expect(item.title).not.toBe('');
      expect(item.link).toMatch(/^https?:\/\//);
      expect(item.isoDate).toMatch(/^20\d\d-/);
      expect(item.guid ?? item.id).toMatch(/./);
    }
  });

  it('JSON Feed has what its version 1.1 asks for', async () => {
    const feed = JSON.parse(await get('/feeds/postings.json?area=kent'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.length).toBeGreaterThan(5);
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(feed.items.length);
  });

  it('say the same as the API', async () => {
    const feed = JSON.parse(await get('/feeds/postings.json?area=medway'));
    const api = JSON.parse(await get('/api/v1/postings?area=medway&pageSize=50'));
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
      api.results.map(({ id }: { id: string }) => id),
    );
  });
});

it('oEmbed is discovered and read by oembetter', async () => {
  const answer = await new Promise<{ type: string; html: string; title: string }>((done, fail) =>
    oembetter().fetch(`${site}/in/medway/construction`, (error: Error | null, response: never) =>
      error ? fail(error) : done(response),
    ),
  );
  expect(answer.type).toBe('rich');
  const frame = load(answer.html)('iframe');
  expect(frame.attr('title')).toBe(answer.title);
  expect((await fetch(frame.attr('src') ?? '')).status).toBe(200);
});

it('oEmbed refuses the pages of others, and says that it has no XML', async () => {
  const elsewhere = await fetch(
    `${site}/oembed?url=${encodeURIComponent('https://other.example/in/medway')}`,
  );
  expect(elsewhere.status).toBe(404);
  const xml = await fetch(`${site}/oembed?format=xml&url=${encodeURIComponent(`${site}/in/medway`)}`);
  expect(xml.status).toBe(501);
});

it('structured data is JSON-LD with what a dataset search asks for', async () => {
  const page = load(await get('/in/medway/construction'));
  const blocks = page('script[type="application/ld+json"]')
    .toArray()
    .map((each) => JSON.parse(page(each).text()));
  expect(blocks).toHaveLength(2);
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/' } },
  });
  const [[dataset]] = (await Promise.all(
    blocks.map((block) => jsonld.expand(block, { documentLoader: documentLoader as never })),
  )) as unknown as [[Record<string, unknown[]>]];
  expect(dataset['@type']).toEqual(['https://schema.org/Dataset']);
  for (const property of [
    'name',
    'description',
    'license',
    'creator',
    'distribution',
    'temporalCoverage',
    'spatialCoverage',
    'isBasedOn',
  ]) {
    expect(dataset[`https://schema.org/${property}`], property).toBeDefined();
  }
});

it('adverts that may be published are JobPostings, with an employer, a place and a date', async () => {
  const page = load(await get('/vacancies?area=kent'));
  const list = JSON.parse(page('script[type="application/ld+json"]').text());
  expect(list.itemListElement.length).toBeGreaterThan(5);
  for (const { item } of list.itemListElement) {
    expect(item['@type']).toBe('JobPosting');
    expect(item.datePosted).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(item.hiringOrganization.name).toMatch(/./);
    // Counts of this source may be published, its adverts may not.
    expect(item.identifier).not.toContain('nhsbsa');
  }
});

it('the API’s description is clean by Redocly’s recommended rules', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: await get('/api/v1/openapi.json'), config });
  expect(
    problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`),
  ).toEqual([]);
});

it('robots.txt leads to a sitemap whose addresses answer', async () => {
  const robots = await get('/robots.txt');
  const map = load(await get(/Sitemap: (.+)/.exec(robots)?.[1] ?? ''), { xml: true });
  const addresses = map('loc')
    .toArray()
    .map((each) => map(each).text());
  expect(addresses.length).toBeGreaterThan(100);
  expect(new Set(addresses).size).toBe(addresses.length);
  const refused = [...robots.matchAll(/Disallow: (.+)/g)].map(([, path = '']) => `${site}${path}`);
  expect(addresses.filter((address) => refused.some((each) => address.startsWith(each)))).toEqual([]);
  const wanted = ['/bulletin/medway/2026-11', '/compare'].map((path) => `${site}${path}`);
  expect(addresses).toEqual(expect.arrayContaining(wanted));
  for (const address of [...wanted, addresses[0], addresses[10], addresses[100]]) {
    expect((await fetch(address ?? '')).status, address).toBe(200);
  }
});
