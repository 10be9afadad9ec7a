import { describe, expect, it } from 'vitest';
import { readJobPosting } from '../../../../src/connectors/board/job-posting.ts';
import { findJobPostings } from '../../../../src/connectors/board/job-postings-in-page.ts';
import { readLooseJson } from '../../../../src/connectors/board/loose-json.ts';

const page = (json: string, attributes = '') =>
  `<!doctype html><html><head><script type="application/ld+json"${attributes}>${json}</script></head><body></body></html>`;
const posting = (fields: object) => ({ '@type': 'JobPosting', title: 'Baker', ...fields });
const inPage = (json: string, attributes = '') => findJobPostings(page(json, attributes));
const read = (fields: object) => readJobPosting(posting(fields));

describe('JobPosting in a page', () => {
  it.each([
    ['alone', posting({})],
    ['in a list', [{ '@type': 'WebSite' }, posting({})]],
    ['in @graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting({})] }],
    [
      'in an ItemList',
      {
        '@type': 'WebPage',
        mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: posting({}) }] },
      },
    ],
    ['with the whole address of its type', posting({ '@type': 'https://schema.org/JobPosting' })],
    ['of several types', posting({ '@type': ['Thing', 'JobPosting'] })],
  ])('is found %s', (_where, document) => {
    expect(inPage(JSON.stringify(document), ' nonce="x"').postings).toHaveLength(1);
  });

  it('follows a reference to another node of the page', () => {
    const graph = [
      { '@id': '#org', '@type': 'Organization', name: 'Otter Bakery' },
      posting({ hiringOrganization: { '@id': '#org' } }),
    ];
    const [found] = inPage(JSON.stringify({ '@graph': graph })).postings;
    expect(readJobPosting(Object(found)).advert.employer).toBe('Otter Bakery');
  });

  it('gives the addresses of a list that holds no adverts', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', url: '/jobs/1' },
        { '@type': 'ListItem', url: '/jobs/2' },
      ],
    };
    expect(inPage(JSON.stringify(list)).listed).toEqual(['/jobs/1', '/jobs/2']);
  });
});

describe('JSON-LD made by hand', () => {
  it.each([
    ['raw line breaks', '{"@type":"JobPosting","title":"Baker","description":"one\ntwo\tthree"}'],
    ['comments', '{/* ours */"@type":"JobPosting", // theirs\n"title":"Baker"}'],
    ['a comma too many', '{"@type":"JobPosting","employmentType":["FULL_TIME",],"title":"Baker",}'],
    ['line breaks that are written out', String.raw`{\n"@type":"JobPosting",\n"title":"Baker"\n}`],
    ['an escape that JSON lacks', String.raw`{"@type":"JobPosting","title":"Baker","description":"it\'s"}`],
    ['an old comment around it', '<!-- {"@type":"JobPosting","title":"Baker"}; -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"JobPosting","title":"Baker"}\n//]]>'],
  ])('is mended of %s, which is said', (_what, json) => {
    const { postings, problems } = inPage(json);
    expect(postings).toHaveLength(1);
    expect(problems).toEqual(['JSON-LD that had to be mended']);
    expect(readJobPosting(Object(postings[0])).advert.title).toBe('Baker');
  });

  it.each(['{"@type":"JobPosting","title":"Bak', '{"title":"a "b" c"}', 'not json', ''])(
    'is not guessed from %s',
    (json) => {
      expect(readLooseJson(json)).toBeNull();
    },
  );

  it('says that a page is broken, and that it asks not to be listed', () => {
    expect(inPage('{"@type":').problems).toEqual(['JSON-LD that is broken']);
    expect(findJobPostings('<meta name="Robots" content="noindex, follow">').isHidden).toBe(true);
  });
});

describe('JobPosting in microdata', () => {
  it('is found', () => {
    const html = `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Trainee <b>fitter</b></h1>
      <meta itemprop="datePosted" content="2026-11-02"><div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
      <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Deal</span>
      <span itemprop="postalCode">CT14 6AB</span></span></div><a itemprop="url" href="https://otter.example/jobs/7">more</a></div>`;
    const [found] = findJobPostings(html).postings;
    const { advert } = readJobPosting(Object(found));
    expect(advert).toMatchObject({
      title: 'Trainee <b>fitter</b>',
      postedAt: '2026-11-02',
      link: 'https://otter.example/jobs/7',
      places: [{ locality: 'Deal', postcode: 'CT14 6AB' }],
    });
  });
});

describe('JobPosting as an advert', () => {
  it.each([
    ['words', '£13.65/hour', null, { text: '£13.65/hour' }],
    ['a number', 27300, 'GBP', { text: '27300', currency: 'GBP' }],
    [
      'an amount',
      { '@type': 'MonetaryAmount', currency: 'GBP', value: 27300 },
      null,
      { min: '27300', max: '27300', currency: 'GBP' },
    ],
    [
      'a quantity',
      {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: { '@type': 'QuantitativeValue', value: 12.5, unitText: 'HOUR' },
      },
      null,
      { min: '12.5', max: '12.5', unit: 'HOUR' },
    ],
    [
      'two ends',
      {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: { '@type': 'QuantitativeValue', minValue: '24000', maxValue: 26000, unitText: 'YEAR' },
      },
      null,
      { min: '24000', max: '26000', unit: 'YEAR' },
    ],
    [
      'a quantity in words',
      { value: { value: 'Grade 5, £26,000', unitText: 'YEAR' } },
      null,
      { text: 'Grade 5, £26,000', unit: 'YEAR' },
    ],
  ])('takes pay from %s', (_what, baseSalary, salaryCurrency, expected) => {
    expect(read({ baseSalary, salaryCurrency }).advert.salary).toMatchObject(expected);
  });
});

describe('JobPosting as it is sent', () => {
  it('takes places from nodes, addresses and words, with the country as it is sent', () => {
    const address = {
      '@type': 'PostalAddress',
      addressLocality: 'Deal',
      addressCountry: { '@type': 'Country', name: ['GB', 'GB'] },
    };
    const jobLocation = [
      { '@type': 'Place', name: 'Pier', address },
      address,
      'Walmer',
      { '@type': 'Place', address: 'Sandwich CT13' },
    ];
    expect(
      read({ jobLocation }).advert.places.map(({ name, locality, country }) => [name, locality, country]),
    ).toEqual([
      ['Pier', 'Deal', 'GB'],
      [null, 'Deal', 'GB'],
      ['Walmer', null, null],
      ['Sandwich CT13', null, null],
    ]);
  });

  it('notes what schema.org does not have, and what is no text', () => {
    const { problems } = read({
      wage: 3,
      datePosted: true,
      hiringOrganization: { '@type': 'Organization', names: 'Otter' },
    });
    expect(problems.map(({ code, detail }) => `${code} ${detail.split(' ')[0]}`).sort()).toEqual([
      'unknown-field JobPosting.wage',
      'unknown-field Organization.names',
      'wrong-type datePosted:',
    ]);
  });

  it('keeps nobody’s contact details', () => {
    const { advert } = read({
      applicationContact: { email: 'ann@otter.example' },
      hiringOrganization: { name: 'Otter', email: 'ann@otter.example' },
    });
    expect(JSON.stringify(advert)).not.toContain('@otter');
  });
});
