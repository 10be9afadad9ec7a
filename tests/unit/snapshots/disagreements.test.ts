/** Rule C7: figures that readers take for one another stand side by side, with one reason, never averaged. */
import { describe, expect, it } from 'vitest';
import { type Concept, type Measure, measure } from '../../../src/measures/measure.ts';
import { findDisagreements, type Side } from '../../../src/snapshots/context/disagreements.ts';

function side(
  id: string,
  concept: Concept | null,
  value: number | null = 4,
  more: Partial<Measure> = {},
): Side {
  const facts = measure(id, {
    title: `Title of ${id}`,
    definition: 'Made up.',
    sourceId: 'ons/explore-local-statistics',
    unit: 'percent',
    decimals: 1,
    whoIsCounted: `People of ${id}.`,
    concept,
    ...more,
  });
  return {
    facts: id.startsWith('adverts') ? null : facts,
    figure: {
      id: `${id}/E1`,
      reference: null,
      measure: id,
      title: facts.title,
      areaCode: 'E1',
      areaName: 'Here',
      dimensions: {},
      value,
      unit: 'percent',
      text: `${value}%`,
      status: value === null ? 'missing' : 'normal',
      mark: null,
      reason: null,
      interval: null,
      coefficientOfVariation: null,
      period: { start: '2025-01-01', end: '2025-12-31', label: '2025' },
      basis: 'published',
      isEstimate: false,
      note: null,
      sources: [],
    },
  };
}

describe('findDisagreements', () => {
  it.each([
    ['unemployment-and-claimants', side('survey', 'unemployment'), side('benefits', 'claimants')],
    ['jobs-and-residents', side('jobs', 'jobs-here'), side('residents', 'residents-in-work')],
    ['adverts-and-vacancies', side('adverts-live', null), side('vacancies', 'vacancies')],
    ['pay-by-home-and-work', side('home', 'pay-of-residents'), side('work', 'pay-of-jobs')],
    ['businesses', side('register', 'businesses-registered'), side('active', 'businesses-active')],
    ['not-learning-and-claimants', side('young', 'not-in-work-or-learning'), side('benefits', 'claimants')],
  ])('sets %s side by side, in either order', (id, first, second) => {
    for (const sides of [
      [first, second],
      [second, first],
    ]) {
      const [found, ...rest] = findDisagreements(sides);
      expect(rest).toEqual([]);
      expect(found).toMatchObject({ id, reason: expect.stringMatching(/^[A-Z].*\.$/) });
      expect(found?.sides.map(({ figure }) => figure)).toEqual([first.figure.id, second.figure.id]);
      for (const each of found?.sides ?? []) {
        expect([each.whoIsCounted, each.how, each.when].every((text) => text !== '')).toBe(true);
      }
      expect(JSON.stringify(found)).not.toMatch(/average|mean/);
    }
  });

  it('says nothing when only one side is there', () => {
    expect(findDisagreements([])).toEqual([]);
    expect(findDisagreements([side('survey', 'unemployment')])).toEqual([]);
    expect(findDisagreements([side('survey', 'unemployment'), side('benefits', 'claimants', null)])).toEqual(
      [],
    );
    expect(findDisagreements([side('jobs', 'jobs-here'), side('other', null)])).toEqual([]);
  });

  it('sets a model beside a survey of the same thing, and two surveys beside each other', () => {
    const survey = side('survey', 'unemployment', 4, { isSurvey: true });
    const model = side('model', 'unemployment', 5, { isSurvey: true, isModelled: true });
    expect(findDisagreements([survey, model])).toMatchObject([
      { id: 'two-ways:unemployment', reason: expect.stringContaining('model') },
    ]);
    const older = side('older-survey', 'unemployment', 5, { isSurvey: true });
    const moved = {
      ...older,
      figure: { ...older.figure, period: { start: '2023-01-01', end: '2023-12-31', label: '2023' } },
    };
    expect(findDisagreements([survey, moved])).toMatchObject([
      { reason: expect.stringContaining('different times') },
    ]);
  });

  it('does not set two dimensions of one measure against each other', () => {
    const young = side('benefits', 'claimants');
    expect(
      findDisagreements([young, { ...young, figure: { ...young.figure, id: 'benefits/E1/age=16-24' } }]),
    ).toEqual([]);
  });
});

describe('what is not a disagreement', () => {
  const ofSector = (one: Side, sector: string): Side => ({
    ...one,
    figure: { ...one.figure, dimensions: { sector } },
  });

  it('a sector’s jobs are no second count of all jobs', () => {
    const [survey, all] = [side('by-industry', 'jobs-here'), side('all-jobs', 'jobs-here')];
    expect(findDisagreements([ofSector(survey, 'construction'), all])).toEqual([]);
    expect(findDisagreements([ofSector(survey, 'all'), all])).toHaveLength(1);
  });

  it('a sector’s adverts do not stand beside all vacancies', () => {
    const [adverts, vacancies] = [side('adverts-live', null), side('vacancies', 'vacancies')];
    expect(findDisagreements([ofSector(adverts, 'construction'), vacancies])).toEqual([]);
    expect(findDisagreements([ofSector(adverts, 'all'), vacancies])).toHaveLength(1);
  });

  it('parts of a measure do not stand beside its total', () => {
    const total = side('register', 'businesses-registered');
    const part: Side = {
      ...total,
      figure: { ...total.figure, id: 'register/E1/size=0-9', dimensions: { size: '0-9' } },
    };
    const [pair] = findDisagreements([total, part, side('active', 'businesses-active')]);
    expect(pair?.sides.map(({ figure }) => figure)).toEqual(['register/E1', 'active/E1']);
  });
});
