import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../../src/coding/duplicates/canonical-address.ts';
import {
  placeInWords,
  type StatedPlace,
  statedAdvert,
} from '../../../../src/connectors/board/stated-advert.ts';
import { type BoardTerms, toPosting } from '../../../../src/connectors/board/to-posting.ts';

const TERMS: BoardTerms = { employer: null, dates: 'day-first', hosts: 'any-employer' };
const NOW = { now: '2026-11-20T09:00:00Z' };
const whole = statedAdvert({
  key: '7',
  title: 'Baker',
  link: 'https://otter.example/jobs/700?utm_source=x',
  places: placeInWords('Deal CT14'),
});
const posted = (fields: Partial<typeof whole>, terms = TERMS) =>
  toPosting({ ...whole, ...fields }, terms, 'advert 1', NOW);
const at = (fields: Partial<StatedPlace>): readonly StatedPlace[] => [
  { name: null, locality: null, region: null, postcode: null, country: null, ...fields },
];
const placesOf = (places: readonly StatedPlace[]) =>
  posted({ places }).posting?.places.map(({ text, postcode }) => `${text ?? ''} ${postcode ?? ''}`.trim()) ??
  'abroad';

describe('places of boards', () => {
  it.each([
    [
      at({ locality: 'Motherwell', region: 'North Lanarkshire', postcode: 'ML1 1JJ', country: 'GB' }),
      ['Motherwell, North Lanarkshire ML1 1JJ'],
    ],
    [at({ locality: 'Durham', country: 'United Kingdom' }), ['Durham']],
    [at({ locality: 'Perth', country: 'gb' }), ['Perth']],
    [placeInWords('Perth'), ['Perth']],
    [placeInWords('Boston, Lincolnshire'), ['Boston, Lincolnshire']],
    [placeInWords('Washington, Tyne and Wear NE37'), ['Washington, Tyne and Wear NE37']],
    [placeInWords('Belfast, Ireland'), ['Belfast, Ireland']],
    [placeInWords('Gateshead, NE'), ['Gateshead, NE']],
    [placeInWords('Cramlington, United Kingdom'), ['Cramlington, United Kingdom']],
    [placeInWords('Remote'), ['Remote']],
    [placeInWords('New York Road, Leeds'), ['New York Road, Leeds']],
  ])('keeps %j', (places, expected) => {
    expect(placesOf(places)).toEqual(expected);
  });

  it.each([
    [at({ locality: 'Perth', region: 'WA', country: 'AU' })],
    [at({ locality: 'San Jose', country: 'us', postcode: '95131' })],
    [at({ locality: 'Newcastle', country: 'Australia' })],
    [placeInWords('Perth, WA')],
    [placeInWords('Keswick, SA 5035')],
    [placeInWords('Durham, NC')],
    [placeInWords('Newcastle, NSW')],
    [placeInWords('Remote - United States')],
    [placeInWords('Remote: Canada')],
    [placeInWords('Atlanta, Georgia')],
    [at({ locality: 'Dublin', country: 'IE' })],
  ])('does not hold %j', (places) => {
    const { skipped, issues } = posted({ places });
    expect(skipped).toBe('not in the United Kingdom');
    expect(issues?.map(({ code }) => code)).toEqual(['outside-uk']);
  });
});

describe('several places of one advert', () => {
  it('keeps what is here of an advert for here and elsewhere, and tells of the rest', () => {
    const places = [
      ...at({ locality: 'Leeds', country: 'GB' }),
      ...at({ locality: 'Madrid', country: 'ES' }),
    ];
    expect(placesOf(places)).toEqual(['Leeds']);
    expect(posted({ places }).issues).toMatchObject([
      { code: 'outside-uk', severity: 'info', detail: 'Baker, elsewhere: Madrid, ES' },
    ]);
  });

  it('goes by the names of places where one town is repeated for all', () => {
    const places = ['Deal', 'Walmer', 'Dover'].map((name) => ({
      name,
      locality: 'Kent',
      region: null,
      postcode: null,
      country: 'GB',
    }));
    expect(placesOf(places)).toEqual(['Deal', 'Walmer', 'Dover']);
  });

  it('masks contact details in a place', () => {
    expect(placesOf(placeInWords('Deal, ask ann@otter.example'))).toEqual(['Deal, ask [e-mail removed]']);
  });
});

describe('adverts of boards', () => {
  it('takes the employer of the board where the advert names none', () => {
    const terms = { ...TERMS, employer: 'Otter Council' };
    expect(posted({}, terms).posting?.employerName).toBe('Otter Council');
    expect(posted({ employer: 'Otter School' }, terms).posting?.employerName).toBe('Otter School');
    expect(posted({}).posting?.employerName).toBeNull();
  });

  it.each([
    ['Open Application', 'talent-pool'],
    ['Join our talent community', 'talent-pool'],
    ['Register your interest: catering', 'talent-pool'],
    ['Staff bank care assistant', 'vacancy'],
    ['Volunteer coordinator', 'vacancy'],
  ])('%s is a %s', (title, kind) => {
    expect(posted({ title }).posting?.kind).toBe(kind);
  });

  it('believes the board’s own type', () => {
    expect(posted({ employmentTypes: ['VOLUNTEER'] }).posting?.kind).toBe('voluntary');
    expect(posted({ category: 'Apprenticeships' }).posting).toMatchObject({
      kind: 'apprenticeship',
      apprenticeship: { level: null },
    });
  });

  it('leaves out what outsiders cannot apply for, and says so', () => {
    expect(posted({ title: 'Caretaker (internal applicants only)' })).toMatchObject({
      skipped: 'for people who work there',
      issues: [{ code: 'not-a-vacancy' }],
    });
  });
});

describe('fields of boards’ adverts', () => {
  it.each([
    [{ closesAt: '09/12/2026' }, { closesAt: '2026-12-09T23:59:59Z' }, []],
    [{ closesAt: '2029-12-31' }, { closesAt: null }, ['unreadable-date']],
    [{ closesAt: '0001-01-01' }, { closesAt: null }, ['unreadable-date']],
    [{ closesAt: 'until filled' }, { closesAt: null }, ['unreadable-date']],
    [{ postedAt: 'Posted 2 Days Ago' }, { postedOn: '2026-11-18' }, []],
    [{ hours: '37 hours per week' }, { hoursPerWeek: 37 }, []],
    [{ link: null }, { url: null }, ['missing-field']],
    [{ link: 'http://otter.example/700' }, { url: null }, ['unsafe-link']],
  ])('reads %j', (fields, expected, codes) => {
    const { posting, issues } = posted(fields);
    expect(posting).toMatchObject(expected);
    expect(issues?.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['jobs.otter.example', 'http://jobs.otter.example/7', 'https://jobs.otter.example/7'],
    ['http://jobs.otter.example', 'http://jobs.otter.example/7', 'http://jobs.otter.example/7'],
    ['http://jobs.otter.example', 'http://elsewhere.example/7', null],
    ['jobs.otter.example', 'https://elsewhere.example/7', null],
  ])('of a board at %s lead from %s to %s', (host, stated, shown) => {
    expect(posted({ link: stated }, { ...TERMS, hosts: [host] }).posting?.url).toBe(shown);
  });

  it('rejects an advert without a title or a key', () => {
    expect(posted({ title: ' <b></b> ' }).rejected?.detail).toContain('a title');
    expect(posted({ key: ' ' }).rejected?.detail).toContain('tells it from others');
  });
});

describe('addresses of adverts', () => {
  it.each([
    ['https://otter.example/jobs/700?utm_source=x&gh_src=1', 'https://otter.example/jobs/700'],
    ['http://otter.example/jobs/700/', 'https://otter.example/jobs/700'],
    ['https://www.otter.example/Job?JobId=14&Source=', 'https://www.otter.example/Job?JobId=14'],
    [
      'https://otter.example/Default.aspx?page=detail&jid=7',
      'https://otter.example/Default.aspx?jid=7&page=detail',
    ],
    [
      'https://otter.tal.net/vx/xf-b2ef1010ef79/opp/1949-Cook/en-GB?instant=apply',
      'https://otter.tal.net/vx/opp/1949-Cook/en-GB',
    ],
  ])('%s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it('are shared references where they name one advert', () => {
    expect(posted({}).posting?.sharedReference).toBe('address:https://otter.example/jobs/700');
    expect(posted({ link: 'https://otter.example/jobs' }).posting?.sharedReference).toBeNull();
  });
});
