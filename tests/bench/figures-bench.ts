/** CPU time of listings of figures and of the status, over three million made-up figures of every measure; beside the limits. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Hono } from 'hono';
import { parseConfig } from '../../src/config.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { summariseRelease } from '../../src/db/repositories/releases/release-summary.ts';
import { dimensionKey } from '../../src/domain/observation.ts';
import { createApp } from '../../src/http/app.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { measures } from '../../src/measures/registry.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { sic2007Divisions, sic2007Sections } from '../../src/reference/sic2007.ts';
import { createNodeDeps } from '../../src/runtime/node/deps.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { seedRelease } from '../support/seed-database.ts';
import { median } from './process-cost.ts';

const NOW = '2026-11-20T10:00:00Z';
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const FIGURES = 3_000_000;
const ROUNDS = 20;

export interface FiguresResult {
  readonly path: string;
  readonly figures: number;
  readonly totalResults: number;
  readonly medianMs: number;
  /** One round in twenty takes longer. */
  readonly p95Ms: number;
  readonly limitMs: number;
}

const INDUSTRIES = [...sic2007Sections, ...sic2007Divisions].map(({ code }) => `sic2007:${code}`);
const OTHERS = Array.from({ length: 30 }, (_, at) => `code-${at}`);

/** As earnings of every occupation are published: many sets of dimensions for few areas. */
const MANY_NAMED = 4;
const FEW_AREAS = 5;

function dimensionsOf({ dimensions }: Measure): string[] {
  if (dimensions.length >= MANY_NAMED) {
    return OTHERS.flatMap((occupation) =>
      OTHERS.flatMap((percentile) =>
        ['all', 'male', 'female'].flatMap((sex) =>
          ['all', 'full-time', 'part-time'].map((hours) =>
            dimensionKey({ hours, occupation, percentile, sex }),
          ),
        ),
      ),
    );
  }
  return [
    '',
    ...dimensions.flatMap((name) =>
      (name === 'industry' ? INDUSTRIES : OTHERS).map((code) => dimensionKey({ [name]: code })),
    ),
  ];
}

/** Returns how many figures there are. */
async function fill(file: string): Promise<number> {
  const db = openSqlite({ file });
  const sources = connectors.map(({ source }) => source).filter(({ kind }) => kind === 'observations');
  for (const [at, { id }] of sources.entries())
    await seedRelease(db, {
      releaseId: at + 1,
      sourceId: id,
      retrievedAt: `2026-11-20T05:${10 + at}:00.000Z`,
    });
  await db.close();
  const sqlite = new BetterSqlite3(file);
  const areas = createAreaIndex([]).all.filter(
    ({ endYear, level }) => endYear === null && level !== 'partnership',
  );
  const insert = sqlite.prepare(`INSERT INTO observation
    SELECT ?, ?, area.value, dimension.value, year.value || '-01-01', year.value || '-12-31', year.value, abs(random() % 10000),
      NULL, NULL, NULL, 'normal', NULL, NULL, 1, 'row ' || area.key, NULL
    FROM json_each(?) AS area, json_each(?) AS dimension, json_each(?) AS year`);
  let count = 0;
  const codes = areas.map(({ code }) => code).sort();
  // The measures with most series last, so that the number is reached and not passed by much.
  const all = sources.flatMap((source, at) =>
    measures
      .filter(({ sourceId }) => sourceId === source.id)
      .map((measure) => ({ measure, releaseId: at + 1 })),
  );
  sqlite.transaction(() => {
    for (const { measure, releaseId } of all.sort(
      (a, b) => dimensionsOf(b.measure).length - dimensionsOf(a.measure).length,
    )) {
      if (count >= FIGURES) break;
      const dimensions = JSON.stringify(dimensionsOf(measure));
      const isFew = measure.dimensions.length >= MANY_NAMED;
      const measured = JSON.stringify(isFew ? codes.slice(0, FEW_AREAS) : codes);
      count += insert.run(releaseId, measure.id, measured, dimensions, JSON.stringify(YEARS)).changes;
    }
    for (const [at] of sources.entries())
      for (const { sql, parameters } of summariseRelease(at + 1)) sqlite.prepare(sql).run(...parameters);
  })();
  sqlite.close();
  return count;
}

const LIST = '/api/v1/observations';
const PATHS = [
  `${LIST}?area=england`,
  `${LIST}?area=england&period=all`,
  `${LIST}?area=england&period=all&page=50`,
  `${LIST}?area=england&period=2023`,
  `${LIST}?area=medway&period=2023-06-30`,
  `${LIST}?area=england&sector=construction&period=all`,
  `${LIST}?measure=employment-by-industry`,
  `${LIST}?measure=employment-by-industry&page=500`,
  `${LIST}?measure=employment-by-industry&period=all`,
  `${LIST}?measure=employment-by-industry&period=all&page=3000`,
  `${LIST}?measure=employment-by-industry&period=2023`,
  `${LIST}?measure=employment-by-industry&period=2023&page=500`,
  `${LIST}?measure=employment-by-industry&sector=construction&period=2023`,
  `${LIST}?measure=employment-by-industry&industry=sic2007:F&period=all`,
  `${LIST}?measure=employment-by-industry&industry=none-such`,
  `${LIST}?measure=employment-by-industry&period=1999`,
  `${LIST}?measure=employment-by-industry&area=medway&period=all`,
  `${LIST}?measure=employment-by-industry&period=all&pageSize=500&page=600`,
  `${LIST}?measure=employment-by-industry&period=all&after=1/employment-by-industry/W06000001/2024-01-01..2024-12-31`,
  `${LIST}?measure=employment-by-industry&period=2023&after=1/employment-by-industry/W06000001/2024-01-01..2024-12-31`,
  `${LIST}?measure=annual-pay-of-occupation&period=all&page=1600`,
  `${LIST}?measure=annual-pay-of-occupation&occupation=code-7&sex=male`,
  `${LIST}?measure=annual-pay-of-occupation&sex=male&hours=part-time&percentile=code-29&period=2024`,
  `${LIST}?measure=annual-pay-of-occupation&occupation=code-7&sex=none-such`,
  `${LIST}?area=england&occupation=code-7`,
  `${LIST}?area=england&sex=male&period=2023`,
  `${LIST}?area=england&period=all&pageSize=500&page=20`,
  `${LIST}?area=medway&period=1999`,
  '/api/v1/status',
  '/api/v1/sources',
  '/status',
];

export async function benchFigures(limitMs = 20): Promise<FiguresResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-bench-'));
  const settings = {
    WEALDWAY_DATABASE: join(folder, 'figures.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
  };
  try {
    const figures = await fill(settings.WEALDWAY_DATABASE);
    const deps = createNodeDeps(parseConfig(settings), { now: NOW, logLevel: 'error' });
    const results: FiguresResult[] = [];
    const app = createApp(deps);
    for (const path of PATHS) results.push({ figures, limitMs, ...(await measure(app, path)) });
    await deps.close();
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(app: Hono, path: string) {
  const times: number[] = [];
  let totalResults = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = process.cpuUsage();
    const answer = await app.request(path);
    const text = await answer.text();
    const { user, system } = process.cpuUsage(before);
    if (answer.status >= 500) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`);
    totalResults = Number(/"totalResults":(\d+)/.exec(text)?.[1] ?? 0);
    // The first teaches the compiler.
    if (round > 0) times.push((user + system) / 1000);
  }
  return {
    path,
    totalResults,
    medianMs: median(times),
    p95Ms: times.sort((a, b) => a - b).at(-2) ?? Number.NaN,
  };
}
