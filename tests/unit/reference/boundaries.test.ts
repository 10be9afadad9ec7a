import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { findOutline } from '../../../src/reference/boundaries.ts';
import { outcodes } from '../../../src/reference/outcodes.ts';

const districts = createAreaIndex([]).all.filter(
  ({ level, endYear }) => level === 'district' && endYear === null,
);
/** A sphere's surface in the unit of `geoArea`. */
const SPHERE = 4 * Math.PI;
const EARTH_KM2 = 510_065_622;

describe('outlines', () => {
  it('are there for every current district and for nothing else', () => {
    expect(districts.filter(({ code }) => findOutline(code) === null)).toEqual([]);
    expect(findOutline('E12000008')).toBeNull();
    expect(findOutline('E07000007')).toBeNull();
  });

  it('are wound so that the inside is the district, not the rest of the world', () => {
    const areas = districts.map(({ code }) => {
      const outline = findOutline(code);
      return outline === null ? 0 : geoArea(outline);
    });
    expect(Math.max(...areas)).toBeLessThan(SPHERE / 1000);
    const km2 = (areas.reduce((sum, each) => sum + each, 0) / SPHERE) * EARTH_KM2;
    // 244,000 km² of land; generalised outlines reach into estuaries and leave islands out.
    expect(km2).toBeGreaterThan(235_000);
    expect(km2).toBeLessThan(255_000);
  });

  it('hold the postcode districts that lie in one district alone', () => {
    const certain = outcodes.filter(({ isCertain }) => isCertain);
    const inside = certain.filter(({ districts: [code], longitude, latitude }) => {
      const outline = code === undefined ? null : findOutline(code);
      return outline !== null && geoContains(outline, [longitude, latitude]);
    });
    expect(certain.length).toBeGreaterThan(1500);
    expect(inside.length / certain.length).toBeGreaterThan(0.97);
  });
});
