/** A place with what a model expects there. */
import type { AreaCode } from '../../src/domain/area.ts';
import { yearPeriod } from '../../src/domain/period.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { createFigureTable, type RowPlace } from '../../src/snapshots/columns/place.ts';
import { inventObservation } from './invented-observation.ts';
import { inventPlace } from './invented-place.ts';
import { jobMeasures } from './job-figures.ts';

export const projectedAreas = createAreaIndex([]);
export const KENT: AreaCode = 'E10000016';
export const projectedWorld = {
  asAt: '2026-11-20T09:00:00.000Z',
  measures: new Map(jobMeasures.map((each) => [each.id, each])),
  releases: new Map(),
};

/** Jobs in 2026 and in 2035. */
type Ends = readonly [number, number];

export function projectedRow(
  role: RowPlace['role'],
  code: AreaCode,
  jobs: Readonly<Record<string, Ends>>,
): RowPlace {
  const area = projectedAreas.find(code);
  if (area === null) throw new Error(code);
  const figures = Object.entries(jobs).flatMap(([name, ends]) =>
    [2026, 2035].map((year, at) => ({
      ...inventObservation({
        measure: 'jobs-to-2035',
        areaCode: code,
        period: yearPeriod(year),
        dimensions: /^\d/.test(name) ? { occupation: `soc2020:${name}` } : { 'industry-group': name },
        value: ends[at] ?? null,
      }),
      releaseId: 1,
    })),
  );
  return { role, place: inventPlace(projectedAreas, area, { figures: createFigureTable(area, figures) }) };
}
