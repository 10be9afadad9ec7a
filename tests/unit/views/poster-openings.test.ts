/** What the box of a poster says is open: a number only where it is one to stop for. */
import { describe, expect, it } from 'vitest';
import { openingsWords, type PosterOpenings } from '../../../src/views/print/poster-openings.ts';
import { inventPosting } from '../../support/invented-posting.ts';

const named = {
  ...inventPosting(),
  id: 'one',
  title: 'Bricklayer apprentice',
  employerName: 'Flint Homes',
  closesAt: '2026-12-08T23:59:59Z',
  apprenticeship: null,
  places: [{ text: 'High Street, Gillingham', postcode: null }],
  safety: { isLeftOut: false, marks: [] },
};

function words(count: number, more: Partial<PosterOpenings> = {}, isHere = true) {
  return openingsWords({
    found: {
      areaName: isHere ? 'Medway' : 'South East',
      isHere,
      total: { count, isCapped: false },
      named,
      firstCloses: '2026-12-01T23:59:59Z',
    },
    about: '',
    countryName: 'England',
    path: '/vacancies',
    attributions: [],
    ...more,
  });
}

describe('the box of a poster', () => {
  it('has a number of ten and more, and until when they are open at least', () => {
    expect(words(12).box).toBe('12 apprenticeships in Medway are open; none closes before 1 December.');
    expect(words(12, { about: ' in construction' }, false).box).toContain(
      '12 apprenticeships in construction in the South East are open; none closes before 1 December.',
    );
    expect(words(12).scan).toContain('scan to see them all');
  });

  it('names one where there are fewer', () => {
    expect(words(9).box).toBe(
      'Open now: Bricklayer apprentice, Flint Homes, Gillingham. Apply by 8 December.',
    );
    expect(words(1, {}, false).box).toContain('Open now in the South East: ');
    expect(
      [1, 2, 9].map((count) => words(count).scan.replace('Ask in the careers room, or scan to see ', '')),
    ).toEqual(['it.', 'both.', 'all 9.']);
  });

  it('says where to look where none is open', () => {
    const none = (countryName: string) => words(0, { found: null, countryName }).box;
    expect(none('England')).toBe(
      'Look for apprenticeships every week on “Find an apprenticeship” on GOV.UK.',
    );
    expect(none('Scotland')).toContain('apprenticeships.scot');
    expect(none('Jersey')).toBe('');
  });
});
