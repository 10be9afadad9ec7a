/** What stands on a poster of apprenticeships, by how many are open. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { AdvertView } from '../../../src/views/parts/advert-list.ts';
import { apprenticeshipsPosterPage } from '../../../src/views/print/apprenticeships-poster.ts';
import { inventPosting } from '../../support/invented-posting.ts';

const advert = (id: string): AdvertView => ({
  ...inventPosting(),
  id,
  title: `Apprentice ${id}`,
  employerName: 'Flint Homes',
  closesAt: '2026-12-08T23:59:00Z',
  apprenticeship: null,
  safety: { isLeftOut: false, marks: [] },
});
const adverts = (count: number, prefix = 'own') =>
  Array.from({ length: count }, (_, at) => advert(`${prefix}-${at}`));

function sayings(count: number, { nearby = 0, countryName = 'England' } = {}) {
  const page = apprenticeshipsPosterPage(
    {
      notice: null,
      area: { name: 'Medway', slug: 'medway' },
      sector: { id: 'all', title: 'All sectors' },
      countryName,
      adverts: adverts(count),
      total: { count, isCapped: false },
      nearby: nearby === 0 ? null : { name: 'South East', adverts: adverts(nearby, 'near') },
      attributions: [],
      asAt: '2026-11-20T10:00:00Z',
    },
    { size: 'a4', school: null, origin: 'https://lmi.example', hasSubjectPosters: true },
  );
  const $ = load(page);
  return $('.poster-saying, .poster-headline')
    .toArray()
    .map((each) => $(each).text());
}

describe('a poster of apprenticeships', () => {
  it.each([0, 1, 2])('with %i open says where to look, and fills the sheet in larger type', (count) => {
    const said = sayings(count, { nearby: 3 });
    expect(said.length).toBeGreaterThanOrEqual(4);
    expect(said.filter((each) => each.includes('own-'))).toHaveLength(count);
    if (count < 2)
      expect(said.join('\n')).toContain('Look every week on “Find an apprenticeship” on GOV.UK.');
  });

  it('names other openings in a place around only where few are open here, under a heading', () => {
    expect(sayings(0, { nearby: 2 })).toContain('Open in the South East');
    expect(sayings(0, { nearby: 2 }).join('\n')).toContain('near-0');
    expect(sayings(0).join('\n')).not.toContain('Open in');
    expect(sayings(3, { nearby: 2 }).join('\n')).not.toContain('near-');
  });

  it('says how many there are only where these are many, and shows as many as are read', () => {
    const many = sayings(12);
    expect(many[0]).toMatch(/^12 open until \d+ \w+ or later\. Apply by the day shown\.$/);
    const shown = many.filter((each) => each.includes('own-'));
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(shown[0]).toContain('8 December');
    expect(sayings(3)[0]).toBe('Open on 20 November 2026. Apply by the day shown.');
  });

  it.each([
    ['Scotland', 'apprenticeships.scot'],
    ['Wales', 'careerswales.gov.wales/apprenticeships'],
    ['Northern Ireland', 'nidirect.gov.uk/apprenticeships'],
  ])('in %s leads to the list of that nation', (countryName, site) => {
    expect(sayings(0, { countryName }).join('\n')).toContain(`Look every week on ${site}.`);
  });
});
