/** `node edition-child.ts seed|publish|release DATABASE [SOURCE [INSTANT]]`: one step of the edition bench in a process of its own. */

import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';
import { listPublishedEditions } from '../../src/db/repositories/editions/editions.ts';
import { observationRow } from '../../src/db/repositories/releases/observation-staging.ts';
import { summariseRelease } from '../../src/db/repositories/releases/release-summary.ts';
import { yearPeriod } from '../../src/domain/period.ts';
import { isSourceId, type SourceId } from '../../src/domain/release.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { measures } from '../../src/measures/registry.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { STANDARD_CONTENT } from '../../src/pipeline/edition/summarise-area.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { sectors } from '../../src/reference/sectors.ts';
import { sic2007Divisions, sic2007Sections } from '../../src/reference/sic2007.ts';
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { keepHeapSmall } from '../../src/runtime/node/heap.ts';
import { openRawStore } from '../../src/runtime/node/raw-store.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventPosting } from '../support/invented-posting.ts';
import { publishingDeps } from '../support/open-test-app.ts';
import { type SeededPosting, seedRelease } from '../support/seed-database.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const POSTINGS = 100_000;
const POSTING_SOURCE = 'dfe/teaching-vacancies';

const areas = createAreaIndex([{ name: 'Kent and Medway', members: ['E10000016', 'E06000035'] }]);
const current = areas.all.filter((area) => area.endYear === null);

const CODES: Readonly<Record<string, readonly string[]>> = {
  industry: [...sic2007Sections, ...sic2007Divisions].map(({ code }) => `sic2007:${code}`),
  occupation: soc2020Groups.filter(({ code }) => code.length === 3).map(({ code }) => `soc2020:${code}`),
  age: ['0-15', '16-24', '25-49', '50-64', '65+'],
  sex: ['female', 'male'],
};

/** The figures for everybody, and one set for each code of each dimension that the measure has. */
function dimensionsOf(measure: Measure): Record<string, string>[] {
  return [
    {},
    ...measure.dimensions.flatMap((name) => (CODES[name] ?? ['one']).map((code) => ({ [name]: code }))),
  ];
}

/** A value that is the same every time and differs between series; `step` moves all of them. */
function steadyValue(text: string, step: number): number {
  let hash = 7;
  for (let at = 0; at < text.length; at += 1) hash = (hash * 31 + text.charCodeAt(at)) % 100_003;
  return hash + step;
}

type Row = ReturnType<typeof observationRow>;

/** Writes without the port: millions of figures are what the bench begins with, not what it measures. */
function openFigureWriter() {
  const sqlite = new BetterSqlite3(file);
  sqlite.pragma('synchronous = OFF');
  let insert: BetterSqlite3.Statement | null = null;
  const write = sqlite.transaction((rows: readonly Row[]) => {
    for (const row of rows) {
      const columns = Object.keys(row);
      insert ??= sqlite.prepare(
        `INSERT INTO observation (${columns.join(', ')}) VALUES (${columns.map((each) => `@${each}`).join(', ')})`,
      );
      insert.run(row);
    }
  });
  return { write, close: () => sqlite.close() };
}

async function writeFigures(
  db: Database,
  sourceId: SourceId,
  releaseId: number,
  step: number,
): Promise<number> {
  const retrievedAt = `2026-11-20T0${step}:00:${String(releaseId).padStart(2, '0')}.000Z`;
  await seedRelease(db, { releaseId, sourceId, retrievedAt });
  let count = 0;
  const writer = openFigureWriter();
  for (const measure of measures.filter((each) => each.sourceId === sourceId)) {
    for (const dimensions of dimensionsOf(measure)) {
      const rows = current.flatMap((area) =>
        area.level === 'partnership'
          ? []
          : YEARS.map((year) => {
              const key = `${measure.id} ${area.code} ${JSON.stringify(dimensions)} ${year}`;
              const value = steadyValue(key, step);
              const limits = measure.hasIntervals ? [value * 0.9, value * 1.1] : [null, null];
              return observationRow(
                releaseId,
                {
                  measure: measure.id,
                  areaCode: area.code,
                  period: yearPeriod(year),
                  dimensions,
                  value,
                  status: 'normal',
                  statusReason: null,
                  lower95: limits[0] ?? null,
                  upper95: limits[1] ?? null,
                  coefficientOfVariation: null,
                  note: null,
                },
                { retrievalSequence: 1, locator: 'row 1' },
              );
            }),
      );
      writer.write(rows);
      count += rows.length;
    }
  }
  writer.close();
  await db.writeAtomically(summariseRelease(releaseId));
  return count;
}

async function writePostings(db: Database, releaseId: number): Promise<void> {
  const districts = current.filter(({ level }) => level === 'district').map(({ code }) => code);
  const postings = Array.from(
    { length: POSTINGS },
    (_, at): SeededPosting => ({
      posting: inventPosting({
        key: `p${String(at).padStart(6, '0')}`,
        title: `Invented post ${at}`,
        kind: at % 4 === 0 ? 'apprenticeship' : 'vacancy',
      }),
      coding: inventCoding({
        districts: districts.slice(at % districts.length).slice(0, 1),
        placeBasis: 'postcode',
        sector: sectors[at % sectors.length]?.id ?? null,
        sectorBasis: 'title',
      }),
    }),
  );
  await seedRelease(db, {
    releaseId,
    sourceId: POSTING_SOURCE,
    retrievedAt: '2026-11-20T01:00:00.000Z',
    postings,
  });
}

/** Of the newest edition, less what the one before it has too. */
async function sizeOfBuilt(): Promise<number> {
  const [newest, before] = await listPublishedEditions(db);
  const { bytes } = await db.read
    .selectFrom('snapshot_pack as pack')
    .select(sql<number>`coalesce(sum(length(body)), 0)`.as('bytes'))
    .where('edition_id', '=', newest?.editionId ?? 0)
    .where(
      sql<boolean>`NOT EXISTS (SELECT 1 FROM snapshot_pack AS other WHERE other.edition_id = ${before?.editionId ?? 0}
        AND other.area_code = pack.area_code AND other.level = pack.level AND other.body = pack.body)`,
    )
    .executeTakeFirstOrThrow();
  return bytes;
}

// As the command does.
keepHeapSmall();
const [, , step = '', file = '', source = '', now = NOW] = process.argv;
const db = openSqlite({ file });
const start = performance.now();
if (step === 'seed') {
  let [releaseId, figures] = [1, 0];
  await writePostings(db, releaseId);
  for (const sourceId of [...new Set(measures.map((measure) => measure.sourceId))].sort()) {
    releaseId += 1;
    figures += await writeFigures(db, sourceId, releaseId, 1);
  }
  process.stdout.write(JSON.stringify({ figures }));
} else if (step === 'release' && isSourceId(source)) {
  process.stdout.write(JSON.stringify({ figures: await writeFigures(db, source, 99, 2) }));
} else {
  const raw = openRawStore(join(dirname(file), 'raw'));
  const outcome = await publishEdition({ ...publishingDeps(db, areas, now), raw }, STANDARD_CONTENT);
  const { user, system } = process.cpuUsage();
  const builtBytes = await sizeOfBuilt();
  process.stdout.write(
    JSON.stringify({
      ...outcome,
      areas: current.length,
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: (user + system) / 1e6,
      peakRssMb: process.resourceUsage().maxRSS / 1024,
      builtBytes,
    }),
  );
}
await db.close();
