/** The outlines of today's districts, for drawing a county or a region of them. Too coarse to tell on which side of a border a street lies. */
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as SharedOutline, Topology } from 'topojson-specification';
import type { AreaCode } from '../domain/area.ts';
import published from './boundaries.json' with { type: 'json' };

const [xScale = 1, yScale = 1] = published.transform.scale;
const [xStart = 0, yStart = 0] = published.transform.translate;

const districts = new Map<string, SharedOutline>(
  published.districts.map(({ code, polygons }) => [code, { type: 'MultiPolygon', arcs: polygons }]),
);

const borders: Topology = {
  type: 'Topology',
  objects: {},
  arcs: published.arcs,
  transform: { scale: [xScale, yScale], translate: [xStart, yStart] },
};

/**
 * A district's outline in WGS84 degrees, to about 250 m, as a GeoJSON feature. Null for an area that is no current district. Ordnance
 * Survey and Office for National Statistics: boundaries.md says what was left out.
 */
export function findOutline(code: AreaCode): Feature<MultiPolygon> | null {
  const outline = districts.get(code);
  return outline === undefined ? null : feature(borders, outline);
}
