import { describe, expect, it } from 'vitest';
import type { ParsedItem, RawResponse } from '../../../src/connectors/contract.ts';
import { type FeedAdvert, postedDay, readAdvertFeed } from '../../../src/connectors/shared/advert-feed.ts';
import { SourceChanged, SourceUnreachable } from '../../../src/domain/errors.ts';

const OWN = ['job:location', 'job:closes'];

function responseWith(text: string): RawResponse {
  return {
    request: { path: '/jobs.rss', role: 'list' },
    status: 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: new TextEncoder().encode(text),
    retrievedAt: '2026-11-20T09:00:00Z',
  };
}

const rss = (items: string, channel = '<title>Jobs</title>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:job="https://board.example/job"><channel>${channel}${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:job="https://board.example/job"><title>Jobs</title><id>x</id><updated>2026-11-20T09:00:00Z</updated>${entries}</feed>`;

function read(text: string) {
  const items: ParsedItem<FeedAdvert>[] = [...readAdvertFeed(responseWith(text), OWN).items];
  return {
    adverts: items.flatMap((item) => (item.kind === 'record' ? [item.record.fields] : [])),
    issues: items.flatMap((item) =>
      item.kind === 'issue' ? [`${item.issue.locator}: ${item.issue.code} ${item.issue.detail}`] : [],
    ),
  };
}

const COOK: FeedAdvert = {
  id: 'a-1',
  title: 'Cook',
  link: 'https://board.example/1',
  description: '<p>Hot food</p>',
  postedAt: 'Mon, 16 Nov 2026 09:00:00 GMT',
  categories: ['Catering', 'Schools'],
  own: { 'job:location': 'Lewes, BN7 1AA' },
};

describe('a feed of adverts', () => {
  it('is read from RSS', () => {
    const item =
      '<item><title>Cook</title><link>https://board.example/1</link><guid isPermaLink="false">a-1</guid><pubDate>Mon, 16 Nov 2026 09:00:00 GMT</pubDate><category>Catering</category><category>Schools</category><description><![CDATA[<p>Hot food</p>]]></description><job:location> Lewes, BN7 1AA </job:location></item>';
    expect(read(rss(item))).toEqual({ adverts: [COOK], issues: [] });
  });

  it('is read from Atom', () => {
    const entry =
      '<entry><id>a-1</id><title type="html">Cook</title><link rel="self" href="https://board.example/1.atom"/><link href="https://board.example/1"/><published>2026-11-16T09:00:00Z</published><updated>2026-11-17T09:00:00Z</updated><category term="Catering"/><category term="s" label="Schools"/><summary>&lt;p&gt;Hot food&lt;/p&gt;</summary><author><name>Gannet</name></author><job:location>Lewes, BN7 1AA</job:location></entry>';
    expect(read(atom(entry))).toEqual({
      adverts: [{ ...COOK, postedAt: '2026-11-16T09:00:00Z' }],
      issues: [],
    });
  });
});

/** The fields of the only advert, without those that are empty. */
function only(text: string): Partial<FeedAdvert> {
  const { adverts } = read(text);
  expect(adverts).toHaveLength(1);
  return Object.fromEntries(
    Object.entries(adverts[0] ?? {}).filter(([, value]) => value !== null && Object.keys(value).length > 0),
  );
}

describe('what an advert says', () => {
  it.each<[string, string, Partial<FeedAdvert>]>([
    [
      'markup that nobody escaped, and what stands around it',
      rss('<item><description>Hot &amp; <p>cold <b>food</b></p> daily</description></item>'),
      { description: 'Hot & <p>cold <b>food</b></p> daily' },
    ],
    [
      'the first of two that says anything',
      rss('<item><title> </title><title>A</title><title>B</title></item>'),
      { title: 'A' },
    ],
    [
      'the day, though its name is in small letters',
      rss('<item><title>A</title><pubdate>16 Nov 2026</pubdate></item>'),
      { title: 'A', postedAt: '16 Nov 2026' },
    ],
    [
      'numbers of windows-1252 as they are meant',
      rss(
        '<item><title>Otter&#146;s &#x93;Den&#x94; &#8211; &#150;</title><job:location>St Mary&#x92;s</job:location></item>',
      ),
      { title: 'Otter’s “Den” – –', own: { 'job:location': 'St Mary’s' } },
    ],
    [
      'other numbers as they are',
      rss('<item><title>A&#1280;&#127;&#160;B<![CDATA[&#146;]]></title></item>'),
      { title: 'A\u0500\u007f\u00a0B&#146;' },
    ],
    ['its guid, not the id of another format', rss('<item><id>x</id><guid>y</guid></item>'), { id: 'y' }],
    [
      'in Atom, its content for want of a summary, and when it was changed for want of another day',
      atom(
        '<entry><content type="xhtml"><div>Hot <b>food</b></div></content><updated>2026-11-17</updated></entry>',
      ),
      { description: '<div>Hot <b>food</b></div>', postedAt: '2026-11-17' },
    ],
    [
      'in Atom, its summary before its content',
      atom('<entry><content>long</content><summary>short</summary></entry>'),
      { description: 'short' },
    ],
    [
      'in Atom, no link to something other than its page',
      atom('<entry><title>A</title><link rel="enclosure" href="https://board.example/a.pdf"/></entry>'),
      { title: 'A' },
    ],
    [
      'something of its own and nothing of the format',
      rss('<item><job:location>Rye</job:location></item>'),
      { own: { 'job:location': 'Rye' } },
    ],
  ])('is %s', (_about, text, fields) => {
    expect(only(text)).toEqual(fields);
  });
});

describe('an element of a feed', () => {
  it.each([
    ['an element of no format', rss('<item><title>A</title><wage>1</wage></item>'), 'advert 1', 'wage'],
    [
      'another prefix',
      rss('<item><title>A</title><x:location>B</x:location></item>'),
      'advert 1',
      'x:location',
    ],
    ['markup in a title', rss('<item><title><b>A</b></title></item>'), 'advert 1', 'title.b'],
    ['two titles', rss('<item><title>A</title><title>B</title></item>'), 'advert 1', 'title again'],
    [
      'two of our own',
      rss('<item><title>A</title><job:closes>1</job:closes><job:closes>2</job:closes></item>'),
      'advert 1',
      'job:closes again',
    ],
    ['loose text', rss('<item><title>A</title>hello</item>'), 'advert 1', 'loose text'],
    [
      'an element of the channel',
      rss('<item><title>A</title></item>', '<total>9</total>'),
      '/jobs.rss',
      'rss.channel.total',
    ],
    [
      'an element beside the channel',
      rss('<item><title>A</title></item>').replace('</rss>', '<more/></rss>'),
      '/jobs.rss',
      'rss.more',
    ],
    [
      'an element of RSS in Atom',
      atom('<entry><title>A</title><pubDate>x</pubDate></entry>'),
      'advert 1',
      'pubDate',
    ],
    [
      'an element of Atom’s feed',
      atom('<entry><title>A</title></entry><total>9</total>'),
      '/jobs.rss',
      'feed.total',
    ],
    [
      'a part of a person',
      atom('<entry><title>A</title><author><name>B</name><phone>1</phone></author></entry>'),
      'advert 1',
      'author.phone',
    ],
  ])('names what nobody expects: %s', (_about, text, locator, name) => {
    const { adverts, issues } = read(text);
    expect(adverts).toHaveLength(1);
    expect(issues).toEqual([`${locator}: unknown-field ${name} is not in the publisher's document`]);
  });
});

describe('what a feed holds', () => {
  it('gives each advert its own elements', () => {
    const items = ['Rye', 'Hove'].map(
      (town) => `<item><title>A</title><job:location>${town}</job:location></item>`,
    );
    expect(read(rss(`${items.join('')}<item><title>B</title></item>`)).adverts.map(({ own }) => own)).toEqual(
      [{ 'job:location': 'Rye' }, { 'job:location': 'Hove' }, {}],
    );
  });

  it('says that it is empty', () => {
    expect(read(rss(''))).toEqual({ adverts: [], issues: ['/jobs.rss: no-rows The feed holds no adverts.'] });
    expect(read(atom('')).issues).toEqual(['/jobs.rss: no-rows The feed holds no adverts.']);
  });

  it.each([
    ['nothing', '', 'an empty body'],
    [
      'an advert of which nothing is known',
      rss('<item><title>A</title></item><item><wage>1</wage></item>'),
      'holds 2 adverts, of which only 1',
    ],
    ['a feed that is cut off', rss('<item><title>A</title></item>').slice(0, -20), 'the XML is broken'],
    [
      'entities that grow',
      `<!DOCTYPE r [<!ENTITY a "b">]>${rss('')}`.replace('<?xml version="1.0"?>', ''),
      'declares a document type',
    ],
    ['a hundred layers', rss(`<item>${'<b>'.repeat(100)}${'</b>'.repeat(100)}</item>`), 'nested more than'],
    ['another document', '<jobs><job/></jobs>', 'is no feed'],
    ['another document whose root has the name', '<feed><job>A</job></feed>', 'is no feed'],
    ['a feed of nothing', '<rss version="2.0"/>', 'is no feed'],
    ['a channel of nothing', rss('', ''), 'is no feed'],
    ['adverts elsewhere', '<rss><item><title>A</title></item></rss>', 'is no feed'],
    [
      'Atom under a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:id>1</a:id></a:feed>',
      'is no feed',
    ],
    ['JSON', '{"items":[]}', 'the XML is broken'],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>A</title></channel></rdf:RDF>',
      'form rdf',
    ],
  ])('is not read from %s', (_about, text, words) => {
    expect(() => read(text)).toThrow(SourceChanged);
    expect(() => read(text)).toThrow(words);
  });

  it('is not read from a web page', () => {
    expect(() => read('<!doctype html><html><body>Sorry</body></html>')).toThrow(SourceUnreachable);
  });
});

it.each([
  ['Mon, 16 Nov 2026 09:00:00 GMT', '2026-11-16'],
  ['16 Nov 2026 09:00:00 +0000', '2026-11-16'],
  ['Tue, 1 December 2026 00:00:00 GMT', '2026-12-01'],
  ['2026-11-16T09:00:00Z', '2026-11-16'],
  ['2026-11-16T09:00:00+01:00', '2026-11-16'],
  ['2026-11-16', '2026-11-16'],
  ['Mon, 31 Feb 2026 09:00:00 GMT', null],
  ['Mon, 16 Foo 2026 09:00:00 GMT', null],
  ['16/11/2026', null],
  ['yesterday', null],
  ['', null],
])('the day of "%s" is %s', (text, day) => expect(postedDay(text)).toBe(day));
