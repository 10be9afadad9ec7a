/** How many people who live in a place do the jobs of a sector, and how many are in work at all: the census counts both. */
import { ALL_SECTORS } from '../../domain/classification.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Occupation } from '../../reference/occupations.ts';
import type { Column } from '../columns/column.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { jobTableSeries } from '../occupation/job-table.ts';
import { PAY, PEOPLE } from '../occupation/questions.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';

/** Null where the measure is not held, or no group of occupations belongs to the sector. */
export function peopleColumn(sector: SectorFacts, measures: ReadonlyMap<string, Measure>): Column | null {
  const facts = measures.get(PEOPLE);
  const isAll = sector.id === ALL_SECTORS;
  if (facts === undefined || (!isAll && sector.occupations.length === 0)) return null;
  const parts = isAll ? [{}] : sector.occupations.map((code) => ({ occupation: `soc2020:${code}` }));
  return publishedColumn(
    {
      measure: PEOPLE,
      dimensions: isAll ? {} : { sector: sector.id },
      label: isAll ? 'People in work' : 'People who do jobs in this sector',
      parts,
      partsInWords: `${parts.length} ${parts.length === 1 ? 'group' : 'groups'} of occupations`,
      display: 'count',
      isEstimate: facts.isEstimate,
    },
    measures,
  );
}

/** Every published series that the matter of a place reads beside the tables' own, by measure, without repeats. */
export function insightSeries(
  sectors: readonly SectorFacts[],
  measures: ReadonlyMap<string, Measure>,
): { measure: string; dimension: string }[] {
  const keys = new Set(
    sectors.flatMap((sector) => peopleColumn(sector, measures)?.series.map(dimensionKey) ?? []),
  );
  return [...keys].sort().map((dimension) => ({ measure: PEOPLE, dimension }));
}

/** Every published series of the jobs of a place: how many people and adverts; and of a place that pay is read from. */
export function commonJobSeries(
  jobs: readonly Occupation[],
  isAdditive: (measure: string) => boolean,
): { counts: SeriesName[]; pay: SeriesName[] } {
  const all = jobTableSeries(jobs);
  return {
    counts: all.filter(({ measure }) => isAdditive(measure)),
    pay: all.filter(({ measure }) => measure === PAY),
  };
}

interface SeriesName {
  readonly measure: string;
  readonly dimension: string;
}
