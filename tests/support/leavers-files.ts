/** Files of the key stage 4 destinations in the department's columns, and what a release made of them holds. */
import type { OfferedFile } from '../../src/connectors/contract.ts';
import type { Database } from '../../src/db/database.ts';
import { findCurrentRelease } from '../../src/db/repositories/releases/releases.ts';
import type { SourceId } from '../../src/domain/release.ts';

const HEADER =
  'time_period,time_identifier,geographic_level,country_code,lad_code,data_type,institution_group,level_methodology,characteristic,cohort,education,appren,all_work,all_notsust,all_unknown';

/** Five districts by year; `pupils` stands in every figure but the total, so that one can tell which file gave it. */
const DISTRICTS = ['E06000035', 'E07000105', 'E07000106', 'E07000107', 'E07000108'];
export const leaversOf = (name: string, years: readonly string[], pupils: number): OfferedFile => ({
  name,
  body: new TextEncoder().encode(
    [
      HEADER,
      ...years.flatMap((year) =>
        DISTRICTS.map((code) =>
          [
            year,
            'Academic year',
            'Local authority district',
            'E92000001',
            code,
            'Number of pupils',
            'State-funded mainstream schools',
            'Provider location',
            'Total',
            pupils * 5,
            ...Array.from({ length: 5 }, () => pupils),
          ].join(','),
        ),
      ),
      '',
    ].join('\n'),
  ),
});

/** Period and value of each of Medway's figures of one dimension in the current release, in order. */
export async function figuresIn(db: Database, sourceId: SourceId, dimension: string): Promise<string> {
  const release = await findCurrentRelease(db, sourceId);
  const rows = await db.read
    .selectFrom('observation')
    .select(['period_label', 'value'])
    .where('release_id', '=', release?.release_id ?? -1)
    .where('area_code', '=', 'E06000035')
    .where('dimension', '=', dimension)
    .orderBy('period_start')
    .execute();
  return rows.map(({ period_label, value }) => `${period_label} ${value}`).join(', ');
}
