/** The document of a job in Medway, over invented figures of Medway, England, England and Wales and the United Kingdom. */
import type { Area } from '../../src/domain/area.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { findOccupation, type Occupation } from '../../src/reference/occupations.ts';
import { createFigureTable } from '../../src/snapshots/columns/place.ts';
import type { Level, PlaceRole } from '../../src/snapshots/document/snapshot.ts';
import { alikeOccupations } from '../../src/snapshots/occupation/alike.ts';
import { buildOccupation } from '../../src/snapshots/occupation/build.ts';
import type { OccupationDocument } from '../../src/snapshots/occupation/document.ts';
import { occupationFacts } from '../../src/snapshots/occupation/facts.ts';
import { sameEntryOccupations } from '../../src/snapshots/occupation/same-entry.ts';
import { electricianFigures, type JobFigure, jobMeasures } from './job-figures.ts';

const areas = createAreaIndex([]);
export const areaOf = (code: string): Area => {
  const area = areas.find(code);
  if (area === null) throw new Error(code);
  return area;
};

export const occupationOf = (soc2020: string): Occupation => {
  const found = findOccupation(soc2020);
  if (found === null) throw new Error(soc2020);
  return found;
};

const ROWS: readonly (readonly [PlaceRole, string])[] = [
  ['here', 'E06000035'],
  ['country', 'E92000001'],
  ['country', 'K04000001'],
  ['country', 'K02000001'],
];

export function buildInMedway(
  level: Level,
  figures: readonly JobFigure[] = electricianFigures,
  soc2020 = '5241',
): OccupationDocument {
  const occupation = occupationOf(soc2020);
  const rows = ROWS.map(([role, code]) => ({
    role,
    place: {
      area: areaOf(code),
      countryName: 'England',
      figures: createFigureTable(
        areaOf(code),
        figures.filter(({ areaCode }) => areaCode === code),
      ),
      adverts: [],
      posted: [],
      members: [],
    },
  }));
  return buildOccupation(
    occupationFacts(occupation),
    {
      alike: alikeOccupations(occupation).map(occupationFacts),
      sameEntry: sameEntryOccupations(occupation).map(occupationFacts),
    },
    rows,
    level,
    {
      asAt: '2026-11-28T09:00:00.000Z',
      isDemonstration: false,
      measures: new Map(jobMeasures.map((each) => [each.id, each])),
      releases: new Map(),
      sources: new Map(),
    },
  );
}
