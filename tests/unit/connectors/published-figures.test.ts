/** How many of the publishers' printed figures are held to: tests/contract asks the API for every one of them. */
import { expect, it } from 'vitest';
import { type PublishedFigure, publishedFigures } from '../../support/published-figures.ts';
import { IMPORTED_FIGURES } from '../../support/published-figures-imported.ts';

/** With its value: the same figure may have been printed first and revised later, by two sources. */
const keyOf = ({ measure, area, period, start, dimensions, value }: PublishedFigure): string =>
  JSON.stringify([measure, area, period, start ?? null, Object.entries(dimensions ?? {}).sort(), value]);

it('are at least 250 different figures; limits belong to a figure and are not counted', () => {
  const all = [...publishedFigures, ...Object.values(IMPORTED_FIGURES).flat()];
  const keys = all.map(keyOf);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(keys.length).toBeGreaterThanOrEqual(250);
});
