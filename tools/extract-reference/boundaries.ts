/**
 * boundaries.json: the outlines of the current districts, so coarse that a school's page can draw a county of them. Borders are
 * simplified once for both neighbours, so that no gap opens between them.
 */
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';
import { extractAreas } from './areas.ts';
import { readJson } from './samples.ts';

const BOUNDARIES = 'geography/uk_boundaries_2014_2025.topo.json';
/** Square degrees: a corner that bounds less is left out. About 0.2 km². */
const LEAST_CORNER = 3e-5;
/** Islands smaller than this are left out, unless they are all that there is of a district. */
const LEAST_ISLAND = LEAST_CORNER * 5;
/** Steps across the United Kingdom in each direction: about 250 m. */
const STEPS = 4000;

interface Published {
  readonly areacd: string;
  /** Last year of the outline; missing while it is current. */
  readonly end?: number;
}

type Districts = Topology<{ ltla: GeometryCollection<Published> }>;

/** One line a part of the file, so that a change of one border is a change of few lines. */
export function extractBoundaries(folder: string): string {
  const published = readJson<Districts>(folder, BOUNDARIES);
  const codes = currentCodes(folder);
  const current = feature(published, published.objects.ltla).features.filter(
    ({ properties }) => properties.end === undefined,
  );
  const outlines = current.map(({ geometry, properties: { areacd } }) => {
    const code = codes.get(areacd);
    if (code === undefined) throw new Error(`${BOUNDARIES} has a district ${areacd} that areas.json has not`);
    return [code, geometry] as const;
  });
  // The package's types say less of a topology's objects than its manual: each is a geometry.
  const whole = presimplify(topology(Object.fromEntries(outlines)) as Topology<Objects>);
  const coarse = simplify(whole, LEAST_CORNER);
  const kept = quantize(filter(coarse, filterAttachedWeight(coarse, LEAST_ISLAND)), STEPS);
  const districts = Object.entries(kept.objects)
    .map(([code, geometry]) => ({ code, polygons: polygonsOf(code, geometry) }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const missing = [...new Set(codes.values())].filter((code) =>
    districts.every((each) => each.code !== code),
  );
  if (missing.length > 0) throw new Error(`${BOUNDARIES} has no outline for ${missing.join(', ')}`);
  const rows = (entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{
"transform": ${JSON.stringify(kept.transform)},
"districts": [
${rows(districts)}
],
"arcs": [
${rows(kept.arcs)}
]
}
`;
}

/** Current code by the code that the outlines have: Glasgow stands there under one that it had before. */
function currentCodes(folder: string): ReadonlyMap<string, string> {
  return new Map(
    extractAreas(folder)
      .filter(({ code, endYear }) => /^(E0[6-9]|W06|S12|N09)/.test(code) && endYear === undefined)
      .flatMap(({ code, formerCodes }) =>
        [code, ...(formerCodes ?? [])].map((each) => [each, code] as const),
      ),
  );
}

/** A list of polygons, of rings, of arcs. */
function polygonsOf(code: string, geometry: GeometryObject): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  throw new Error(`${code} is drawn as ${geometry.type}`);
}
