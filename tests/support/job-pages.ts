/** A hundred pages and files about jobs over made-up figures in a database: told apart by their digests, on any runtime. */
import { connectors } from '../../src/connectors/registry.ts';
import type { Database } from '../../src/db/database.ts';
import { dimensionKey } from '../../src/domain/observation.ts';
import { createApp } from '../../src/http/app.ts';
import { measures } from '../../src/measures/registry.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { type Occupation, occupations } from '../../src/reference/occupations.ts';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import { alikeOccupations } from '../../src/snapshots/occupation/alike.ts';
import { occupationSeries } from '../../src/snapshots/occupation/questions.ts';
import { sameEntryOccupations } from '../../src/snapshots/occupation/same-entry.ts';
import { seededRandom } from '../../tools/demo-feeds/seeded-random.ts';
import { makeFigures } from './job-documents.ts';
import { testAppDeps } from './open-test-app.ts';
import { seedRelease } from './seed-database.ts';

const NOW = '2026-11-28T09:00:00.000Z';
const PAGES = 100;
const PLACES = [
  'medway',
  'leeds',
  'kent',
  'south-east',
  'swansea',
  'glasgow-city',
  'united-kingdom',
] as const;
const AREA_CODES = [
  'E06000035',
  'E08000035',
  'E12000008',
  'W06000011',
  'S12000049',
  'K04000001',
  'K02000001',
];
const ENDINGS = ['', '', '', '.csv', '.txt', '.pptx'] as const;
const EVERY_FOURTH = 4;

const jobs: readonly Occupation[] = occupations
  .filter((_, at) => at % EVERY_FOURTH === 0)
  .slice(0, PAGES - 4);

/** Pages of jobs at every level, with some of their files, then the table of a place, a lesson, a quiz and jobs side by side. */
const PATHS: readonly string[] = [
  ...jobs.map(({ slug }, at) => {
    const place = PLACES[at % PLACES.length];
    const level = LEVELS[at % LEVELS.length];
    const ending = ENDINGS[at % ENDINGS.length] ?? '';
    return ending === ''
      ? `/in/${place}/jobs/${slug}?level=${level}`
      : `/api/v1/occupations/${slug}/${place}${ending}?level=${level}`;
  }),
  '/in/medway/jobs?sort=pay&all=true',
  `/show/medway/jobs/${jobs[30]?.slug}`,
  `/api/v1/quizzes/medway/jobs/${jobs[30]?.slug}.xlsx`,
  `/compare-jobs?jobs=${jobs[30]?.slug},${jobs[60]?.slug}&areas=leeds`,
];

export interface PageDigest {
  readonly path: string;
  readonly status: number;
  readonly byteLength: number;
  readonly sha256: string;
}

/** The database holds nothing yet. */
export async function digestJobPages(db: Database): Promise<PageDigest[]> {
  await seedJobs(db);
  const app = createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: NOW }),
    measures,
    sources: connectors.map(({ source }) => source),
  });
  const pages: PageDigest[] = [];
  for (const path of PATHS) {
    const response = await app.request(path);
    const bytes = await response.arrayBuffer();
    const sha256 = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    pages.push({ path, status: response.status, byteLength: bytes.byteLength, sha256 });
  }
  return pages;
}

/** A release of each source that has figures by job. */
async function seedJobs(db: Database): Promise<void> {
  const facts = new Map(measures.map((each) => [each.id, each]));
  const areas = createAreaIndex([]);
  const series = jobs.flatMap((job) => {
    const alike = alikeOccupations(job).map(({ soc2020 }) => soc2020);
    const sameEntry = sameEntryOccupations(job).map(({ soc2020 }) => soc2020);
    return occupationSeries(job.soc2020, alike, sameEntry, facts, NOW.slice(0, 10));
  });
  const figures = AREA_CODES.flatMap((code, at) => {
    const area = areas.find(code);
    return area === null ? [] : makeFigures(area, series, seededRandom(at + 1));
  });
  const bySource = Map.groupBy(figures, ({ measure }) => facts.get(measure)?.sourceId ?? '');
  for (const [at, { source }] of connectors.entries()) {
    const own = bySource.get(source.id);
    if (own === undefined) continue;
    const observations = own.toSorted((a, b) =>
      dimensionKey(a.dimensions) < dimensionKey(b.dimensions) ? -1 : 1,
    );
    await seedRelease(db, { releaseId: at + 1, sourceId: source.id, retrievedAt: NOW, observations });
  }
}
