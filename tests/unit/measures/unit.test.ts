import { describe, expect, it } from 'vitest';
import { connectors } from '../../../src/connectors/registry.ts';
import { findMeasure, measures } from '../../../src/measures/registry.ts';
import { isPlausible, RANGE_OF_UNIT } from '../../../src/measures/unit.ts';
import { agreedFigures } from '../../support/agreed-figures.ts';

function rangeOf(id: string) {
  const found = findMeasure(id);
  if (found === null) throw new Error(`no measure ${id}`);
  return found.plausible;
}

describe('the range in which a figure can lie', () => {
  it.each(Object.entries(RANGE_OF_UNIT))('of %s runs upward', (_unit, { least, most }) => {
    expect(Number.isFinite(least) && Number.isFinite(most) && least < most).toBe(true);
  });

  it('lets no pay be nothing', () => {
    const pay = measures.filter(({ unit }) => /^gbp-per/.test(unit));
    expect(pay.length).toBeGreaterThan(5);
    expect(pay.filter(({ plausible }) => isPlausible(plausible, 0)).map(({ id }) => id)).toEqual([]);
  });

  it.each<[string, number]>([
    ['jobs-density', 119.4], // City of London, 2023
    ['gross-domestic-product-per-head-current-market-price', 8_100_000],
    ['weekly-pay-workplaces', 47.6],
    ['annual-pay-residents', 187_000],
    ['population', 69_281_400],
    ['uk-vacancies', 1_303],
    ['claimant-rate', 0],
    ['employment-rate', 100],
    ['inward-foreign-direct-investment', -312],
    ['jobs-to-2035', 31_400_000],
    ['apprenticeship-starts', 2_980],
    ['online-job-adverts', 1_450_000],
  ])('of %s holds %d', (id, value) => expect(isPlausible(rangeOf(id), value)).toBe(true));

  it.each<[string, number]>([
    ['employment-rate', 75_200], // three decimals shifted
    ['employment-rate', 100.1],
    ['claimant-rate', -0.1],
    ['weekly-pay-residents', 0.74],
    ['weekly-pay-residents', 742_000],
    ['weekly-pay-residents', 38_600], // pay of a year
    ['annual-pay-residents', 38.6], // in thousands
    ['annual-pay-workplaces', 38_600_000],
    ['gross-value-added-per-hour-worked', 41_300],
    ['population', 69_281_400_000],
    ['claimant-count', -5],
    ['apprenticeship-starts', 1_250_000],
  ])('of %s does not hold %d', (id, value) => expect(isPlausible(rangeOf(id), value)).toBe(false));

  it('says nothing against a figure that is missing', () =>
    expect(isPlausible(rangeOf('population'), null)).toBe(true));

  it.each(connectors.map(({ source }) => source.id))('holds every agreed figure of %s', async (id) => {
    const outside = (await agreedFigures(id)).filter(
      ({ measure, value }) => !isPlausible(rangeOf(measure), value),
    );
    expect(outside.map(({ measure, value }) => `${measure} ${value}`)).toEqual([]);
  });
});
