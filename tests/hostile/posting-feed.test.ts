/** Feeds of adverts that hold markup, escaped markup and what cannot be seen: a reader that takes texts for HTML must see words only. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { type FeedFormat, postingFeed } from '../../src/views/files/posting-feed.ts';
import { inventPlace, inventPosting } from '../support/invented-posting.ts';

const LIVE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;svg onload=alert(1)&amp;gt;',
  '&#60;iframe src=//x.example&#62;',
  '<a href="javascript:alert(1)">x</a>',
  ']]><script>alert(1)</script>',
  '<!--<b>',
  '<?xml version="1.0"?>',
  'R&amp;D &copy; <b',
];

function feedOf(text: string, format: FeedFormat): string {
  const seen = '2026-11-20T06:00:00Z';
  const advert = inventPosting({
    title: text,
    employerName: text,
    summary: text,
    places: [inventPlace({ text })],
    pay: { ...inventPosting().pay, text },
  });
  return postingFeed(
    {
      title: `Adverts ${text}`,
      description: text,
      page: 'https://lmi.example/vacancies',
      self: 'https://lmi.example/vacancies.rss',
      updatedAt: seen,
      adverts: [
        { ...advert, id: 'x', safety: { isLeftOut: false, marks: [] }, firstSeenAt: seen, lastSeenAt: seen },
      ],
    },
    format,
  );
}

describe.each(LIVE)('an advert with %s', (text) => {
  it('is words in RSS, for readers that take descriptions and titles for HTML', () => {
    const feed = load(feedOf(text, 'rss'), { xml: true });
    const texts = feed('title, description')
      .toArray()
      .map((element) => feed(element).text());
    expect(texts).toHaveLength(4);
    for (const each of texts) {
      const page = load(`<body>${each}</body>`);
      expect(page('body').children().length).toBe(0);
      expect(page('body').text()).toContain(text);
    }
  });

  it('is plain text in Atom and in JSON Feed, as they say themselves', () => {
    const atom = load(feedOf(text, 'atom'), { xml: true });
    expect(atom('[type="html"], [type="xhtml"]').length).toBe(0);
    expect(atom('summary').text()).toContain(text);
    const json: unknown = JSON.parse(feedOf(text, 'json'));
    expect(json).toMatchObject({ items: [{ title: text }] });
    expect(JSON.stringify(json)).not.toContain('content_html');
  });
});

it.each(['rss', 'atom', 'json'] as const)('shows nothing unseen in %s', (format) => {
  expect(feedOf('pay \u202eevil\u2066 \u200bof\u0000 the\u0007 line\ufffe', format)).not.toMatch(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
    /[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u0000\u0007\ufffe]/,
  );
});
