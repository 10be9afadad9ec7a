/** What a line of adverts says of an apprenticeship. */
import { expect, it } from 'vitest';
import { readApprenticeship } from '../../../src/db/sql/json-columns.ts';
import { townOfAddress } from '../../../src/reference/town-of-address.ts';
import { type AdvertView, advertList, ownLink } from '../../../src/views/parts/advert-list.ts';
import { inventApprenticeship, inventPlace, inventPosting } from '../../support/invented-posting.ts';

const lineOf = (apprenticeship: AdvertView['apprenticeship']) =>
  String(
    advertList(
      [{ ...inventPosting(), id: 'a/b/1', apprenticeship, safety: { isLeftOut: false, marks: [] } }],
      ownLink,
      'h3',
    ),
  );

it.each([
  [{ level: 2, isFoundation: true }, 'Foundation apprenticeship, level 2'],
  [{ level: 2, isFoundation: false }, 'Apprenticeship, level 2'],
  [{ level: null, isFoundation: null }, 'Apprenticeship'],
])('%j is called "%s"', (detail, words) => {
  expect(lineOf(inventApprenticeship(detail))).toContain(`<p>${words}</p>`);
});

it.each([
  [
    { level: 2, startsOn: '2027-03-11' },
    true,
    'Level 2 is like GCSEs. Starts 11 March 2027, too soon for this year’s Year 11.',
  ],
  [
    { level: 3, startsOn: '2027-06-25' },
    true,
    'Open to school leavers. Level 3 is like A levels. Starts 25 June 2027.',
  ],
  [{ level: 7, startsOn: null }, false, 'Level 7 is like a master’s degree. No start date given.'],
  [{ level: null, startsOn: null }, null, 'No start date given.'],
] as const)(
  'on our own list %j says who it is for and when it starts',
  (detail, isForSchoolLeavers, words) => {
    const advert = {
      ...inventPosting({ postedOn: '2026-11-20' }),
      id: 'a/b/1',
      apprenticeship: inventApprenticeship(detail),
      coding: { terms: { isForSchoolLeavers, apprenticeshipLevel: null } },
      safety: { isLeftOut: false, marks: [] },
    };
    const own = String(advertList([advert], ownLink, 'h3', { pathOf: (id) => `/x/${id}` }));
    expect(own).toContain(`<p>${words}</p>`);
    // Year 11 is long past for a sixth former.
    const sixthForm = String(advertList([advert], ownLink, 'h3', { isSixthForm: true }));
    expect(sixthForm).not.toContain('Year 11');
    expect(sixthForm.includes('2027, before this school year ends.')).toBe(words.includes('too soon'));
    // Said once over the list, it is not said again of each.
    const noted = String(advertList([advert], ownLink, 'h3', { isStartNoted: true }));
    expect(noted).not.toContain('Year 11');
    expect(noted.includes('Open to')).toBe(words.startsWith('Open to school leavers'));
    // A frame on another site has no room for it.
    expect(String(advertList([advert], ownLink, 'h3'))).not.toMatch(/is like|Starts|start date/);
  },
);

it('has the level that the words of the advert give, where the feed gives none', () => {
  const advert = {
    ...inventPosting(),
    id: 'a/b/1',
    apprenticeship: inventApprenticeship({ level: null }),
    coding: { terms: { isForSchoolLeavers: null, apprenticeshipLevel: 3 } },
    safety: { isLeftOut: false, marks: [] },
  };
  expect(String(advertList([advert], ownLink, 'h3'))).toContain('Apprenticeship, level 3');
});

it('names the town and not the street, the day of the week that it closes, and when it was posted', () => {
  const advert = {
    ...inventPosting({
      employerName: 'Otter Arts',
      places: [inventPlace({ text: 'Unit 5, 12 High Street, CHATHAM, Kent' })],
      postedOn: '2026-11-20',
      closesAt: '2026-12-08T23:59:59Z',
    }),
    id: 'a/b/1',
    distance: 'under a mile away',
    safety: { isLeftOut: false, marks: [] },
  };
  const told = (more: object) =>
    String(advertList([{ ...advert, ...more }], ownLink, 'h3', { pathOf: (id) => `/x/${id}` }));
  expect(told({})).toContain('<p>Otter Arts · Chatham · under\u00a0a\u00a0mile\u00a0away</p>');
  expect(told({})).toContain('Closes Tuesday 8 December</p>');
  expect(told({})).toContain('Posted 20 November. <a href="/x/a/b/1">More about this advert');
  expect(told({ closesAt: '2027-01-07T12:00:00Z' })).toContain(
    'Closes Thursday 7 January 2027 at 12 noon</p>',
  );
  expect(told({ closesAt: null })).toContain('Posted 20 November 2026.');
});

it.each([
  ['Maidstone, Kent', 'Maidstone'],
  ['Kings Hill', 'Kings Hill'],
  ['Flat 3, 9 Nowhere Lane', 'Flat 3, 9 Nowhere Lane'],
  ['STOKE-ON-TRENT', 'Stoke-On-Trent'],
])('the town of "%s" is %s', (address, town) => {
  expect(townOfAddress(address)).toBe(town);
});

it('an advert that was stored before foundation apprenticeships were told apart says nothing of it', () => {
  const { isFoundation: _, ...stored } = inventApprenticeship({ level: 2 });
  expect(readApprenticeship(JSON.stringify(stored))).toEqual({ ...stored, isFoundation: null });
});

it('says quietly that no closing day is given', () => {
  const told = (closesAt: string | null) =>
    String(
      advertList(
        [
          {
            ...inventPosting({ closesAt, postedOn: '2026-11-20' }),
            id: 'a/b/1',
            safety: { isLeftOut: false, marks: [] },
          },
        ],
        ownLink,
        'h3',
      ),
    );
  expect(told(null)).toContain('<p class="posted">Posted 20 November 2026. No closing day given.</p>');
  expect(told('2026-12-08T23:59:59Z')).not.toContain('No closing day');
});
