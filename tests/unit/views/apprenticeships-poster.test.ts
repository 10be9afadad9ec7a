/** What stands on a poster of apprenticeships, by how many are open. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { StatedPay } from '../../../src/domain/posting.ts';
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

const NO_PAY: StatedPay = {
  text: null,
  minGbp: null,
  maxGbp: null,
  period: null,
  periodBasis: null,
  payBasis: null,
};

interface Wanted {
  readonly nearby?: number;
  readonly countryName?: string;
  readonly size?: 'a4' | 'a3';
  readonly of?: { readonly level: number | null; readonly pay: StatedPay };
}

function sayings(
  count: number,
  { nearby = 0, countryName = 'England', size = 'a4', of = { level: null, pay: NO_PAY } }: Wanted = {},
) {
  const apprenticeship = { level: of.level, isFoundation: null };
  const page = apprenticeshipsPosterPage(
    {
      notice: null,
      area: { name: 'Medway', slug: 'medway' },
      sector: { id: 'all', title: 'All sectors' },
      countryName,
      adverts: adverts(count).map((each) => ({ ...each, apprenticeship, pay: of.pay })),
      total: { count, isCapped: false },
      nearby: nearby === 0 ? null : { name: 'South East', adverts: adverts(nearby, 'near') },
      attributions: [],
      asAt: '2026-11-20T10:00:00Z',
    },
    { size, school: null, origin: 'https://lmi.example', hasSubjectPosters: true },
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
    expect(many[0]).toBe('12 are open; none closes before 8 December. Apply by the day shown.');
    const shown = many.filter((each) => each.includes('own-'));
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(shown[0]).toContain('8 December');
    expect(sayings(3)[0]).toBe('Open on 20 November 2026. Apply by the day shown.');
  });

  it('shows more on larger paper', () => {
    const shown = (size: 'a4' | 'a3') => sayings(20, { size }).filter((each) => each.includes('own-')).length;
    expect(shown('a3')).toBeGreaterThan(shown('a4'));
  });

  it('says what each pays and what its level is like, and nothing where the advert does not', () => {
    const told = { level: 3, pay: { ...NO_PAY, text: '£18,900', minGbp: 18_900, maxGbp: 18_900 } };
    const yearly = { ...told.pay, period: 'year', periodBasis: 'stated' } as const;
    const [, first] = sayings(4, { of: { ...told, pay: yearly } });
    expect(first).toContain('Level 3, like A levels');
    expect(first).toMatch(/8 December£18,900 a year$/);
    const [, silent] = sayings(4, { of: { level: null, pay: NO_PAY } });
    expect(silent).not.toMatch(/Level|£|null/);
  });

  it.each([
    ['Scotland', 'apprenticeships.scot'],
    ['Wales', 'careerswales.gov.wales/apprenticeships'],
    ['Northern Ireland', 'nidirect.gov.uk/apprenticeships'],
  ])('in %s leads to the list of that nation', (countryName, site) => {
    expect(sayings(0, { countryName }).join('\n')).toContain(`Look every week on ${site}.`);
  });
});
