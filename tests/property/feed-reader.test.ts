/** Feeds are read by code of our own (docs/decisions/0178): what feedsmith reads of them, it reads too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { generateAtomFeed, generateRssFeed, parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { FEED_NAMES } from '../../src/connectors/board/kinds/feed-names.ts';
import { type FeedAdvert, readAdvertFeed } from '../../src/connectors/shared/advert-feed.ts';
import { plainText } from '../../src/connectors/shared/plain-text.ts';

type Standard = Omit<FeedAdvert, 'own'>;

function readByUs(text: string): readonly Standard[] {
  const response = {
    request: { path: '/jobs.rss', role: 'list' },
    status: 200,
    headers: {},
    body: new TextEncoder().encode(text),
    retrievedAt: '2026-11-20T09:00:00Z',
  };
  return [...readAdvertFeed(response, { localNames: FEED_NAMES }).items].flatMap((item) => {
    if (item.kind === 'issue') return [];
    const { own: _own, ...standard } = item.record.fields;
    return [standard];
  });
}

function readByFeedsmith(text: string): readonly Standard[] {
  const { format, feed } = parseFeed(text);
  if (format === 'rss')
    return (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? null,
      title: item.title ?? null,
      link: item.link ?? null,
      description: item.description ?? null,
      postedAt: item.pubDate ?? null,
      categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
    }));
  if (format !== 'atom') throw new Error(format);
  return (feed.entries ?? []).map((entry) => ({
    id: entry.id ?? null,
    title: entry.title?.value ?? null,
    link: entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? null,
    description: entry.summary?.value ?? entry.content?.value ?? null,
    postedAt: entry.published ?? entry.updated ?? null,
    categories: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
  }));
}

/** Words as sites write them, markup and all. No comments: feedsmith takes them out of CDATA too, where they are text. */
const words = fc
  .array(
    fc.constantFrom(
      ...['Cook', ' ', 'Otter’s', '<p>', '</p>', '<br/>', '&', '&amp;', '&lt;b&gt;', '&nbsp;', '&#146;'],
      ...['"', "'", ']]>', '<![CDATA[', '£12.60', '😀', '\n', '\t', 'a < b', '\u00a0'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join('')}`);
/** As XML reads an attribute, where feedsmith keeps the breaks. */
const line = words.map((text) => text.replace(/[\n\t]/g, ' '));
const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });

describe('a feed that was written by feedsmith', () => {
  it('is read alike from RSS', () => {
    const guid = words.map((value) => ({ value, isPermaLink: false }));
    const categories = fc.array(fc.record({ name: words }), { maxLength: 3 });
    const item = fc.record(
      { title: words, link: words, description: words, guid, pubDate: days, categories },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        const text = generateRssFeed({ title: 'Jobs', description: 'All', items });
        expect(readByUs(text)).toEqual(readByFeedsmith(text));
      }),
    );
  });

  it('is read alike from Atom', () => {
    const link = fc.record(
      { href: line, rel: fc.constantFrom('alternate', 'self') },
      { requiredKeys: ['href'] },
    );
    const typed = fc.record({ value: words, type: fc.constantFrom('html', 'text') });
    const category = fc.record({ term: line, label: line }, { requiredKeys: ['term'] });
    const entry = fc.record(
      {
        id: words,
        title: typed,
        links: fc.array(link, { maxLength: 3 }),
        summary: typed,
        content: typed,
        published: days,
        updated: days,
        categories: fc.array(category, { maxLength: 3 }),
      },
      { requiredKeys: ['id', 'title', 'updated'] },
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const text = generateAtomFeed({ id: 'x', title: { value: 'Jobs' }, updated: new Date(0), entries });
        expect(readByUs(text)).toEqual(readByFeedsmith(text));
      }),
    );
  });
});

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const feedsIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|rss|atom)$/.test(name))
    .map((name) => ({ name, text: readFileSync(`${path}${name}`, 'utf8') }))
    .filter(({ text }) => /<(?:rss|feed)[\s>]/.test(text));

/** Markup that nobody escaped may be written in another way, and says the same. */
const inWords = (advert: Standard) => ({ ...advert, description: plainText(advert.description ?? '') });

describe.each([
  ['the fixtures', folder('../fixtures/board/'), 3],
  ['the demonstration', folder('../../demo/boards/'), 1],
  ['the recordings', folder('../../../shared/samples/boards/'), 3],
])('%s', (_about, path, least) => {
  it.skipIf(!existsSync(path))('are read alike', () => {
    const feeds = feedsIn(path);
    expect(feeds.length).toBeGreaterThanOrEqual(least);
    for (const { name, text } of feeds)
      expect(readByUs(text).map(inWords), name).toEqual(readByFeedsmith(text).map(inWords));
  });
});
