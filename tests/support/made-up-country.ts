/** A service as large as asked for: the small county with made-up adverts all over England and figures of as many areas, in an edition. */
import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';
import { summariseRelease } from '../../src/db/repositories/releases/release-summary.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { sic2007Divisions } from '../../src/reference/sic2007.ts';
import { READ_AT, seedMadeUpAdverts } from './made-up-adverts.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from './open-test-app.ts';
import { seedRelease } from './seed-database.ts';
import { seedSmallCounty } from './small-county.ts';

export interface CountrySize {
  readonly adverts: number;
  /** Of which there are figures of every industry, age and month. */
  readonly areas: number;
}

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const AGES = ['16-24', '25-49', '50-64'];

/** Fills an empty database and publishes it. Each source has a release before the one that readers see. */
export async function seedMadeUpCountry(db: Database, { adverts, areas }: CountrySize): Promise<void> {
  await seedSmallCounty(db);
  await seedMadeUpAdverts(db, 5, 'made-up/adverts', Math.ceil(adverts / 10));
  await seedMadeUpAdverts(db, 6, 'made-up/adverts', adverts);
  const codes = createAreaIndex([])
    .all.filter(({ endYear, level }) => endYear === null && level !== 'partnership')
    .map(({ code }) => code)
    .slice(0, areas);
  for (const releaseId of [7, 8]) await seedStatistics(db, releaseId, codes);
  await publishEdition(publishingDeps(db, testAreas(), READ_AT), TEST_CONTENT);
}

async function seedStatistics(db: Database, releaseId: number, areas: readonly string[]): Promise<void> {
  const retrievedAt = `2026-11-20T0${releaseId}:00:00.000Z`;
  await seedRelease(db, { releaseId, sourceId: 'made-up/statistics', retrievedAt });
  const industries = sic2007Divisions.map(({ code }) => `industry=sic2007:${code}`);
  const measured: readonly (readonly [string, readonly string[]])[] = [
    ['employment-by-industry', ['', ...industries]],
    ['population', ['', ...AGES.map((age) => `age=${age}`)]],
    ['gross-median-weekly-pay', ['']],
    ['employment-rate', ['']],
  ];
  for (const [measure, dimensions] of measured)
    await db.writeAtomically([
      sql`INSERT INTO observation
        SELECT ${releaseId}, ${measure}, area.value, dimension.value, year.value || '-01-01', year.value || '-12-31', year.value,
          1000 + area.key, NULL, NULL, NULL, 'normal', NULL, NULL, 1, 'row ' || area.key, NULL
        FROM json_each(${JSON.stringify(areas)}) AS area, json_each(${JSON.stringify(dimensions)}) AS dimension,
          json_each(${JSON.stringify(YEARS)}) AS year`.compile(compose),
    ]);
  await db.writeAtomically(summariseRelease(releaseId));
}
