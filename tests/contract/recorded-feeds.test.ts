/**
 * The main job on recorded feeds: every source is refreshed over HTTP from the replay server, an edition is published, and the API is
 * asked. Skipped where the recordings are not at hand.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { connectors } from '../../src/connectors/registry.ts';
import type { PostingMovements, SourceId } from '../../src/domain/release.ts';
import { createApp } from '../../src/http/app.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { STANDARD_CONTENT } from '../../src/pipeline/edition/summarise-area.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import type { RunOutcome } from '../../src/pipeline/shared/deps.ts';
import { type Replay, startReplay } from '../../src/replay/server.ts';
import { replaySources } from '../../src/replay/sources.ts';
import { fixedClock } from '../../src/runtime/node/clock.ts';
import { createNodeDeps, type NodeDeps } from '../../src/runtime/node/deps.ts';
import { type PublishedFigure, publishedFigures, publishedPlaces } from '../support/published-figures.ts';
import { CHECK_COUNT, runChecks } from '../support/run-checks.ts';
import { expectedMovements, recordedNhs, recordedTeaching } from './recorded-adverts.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));

const TEACHING = ['2026-08-06', '2026-08-07', '2026-08-13', '2026-08-17', '2026-08-19', '2026-08-22'];
const NHS = ['2026-08-20', '2026-08-21', '2026-08-22'];

/** Asked once, on the last day. */
const STATISTICS = [
  'nomis/population',
  'nomis/employment-by-industry',
  'nomis/occupation-by-industry',
  'nomis/census-activity',
  'ons/explore-local-statistics',
  'ons/labour-market-series',
] as const;

interface ServedObservation {
  readonly value: number | null;
  readonly status: string;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly dimensions: Record<string, string>;
  readonly period: { readonly label: string; readonly start: string; readonly end: string };
  readonly release: string;
}

/** What the main job left: filled before the first test. */
interface Refreshed {
  readonly outcomes: ReadonlyMap<string, RunOutcome>;
  readonly deps: () => NodeDeps;
  readonly app: () => ReturnType<typeof createApp>;
}

describe.skipIf(!existsSync(SAMPLES))('recorded feeds', { timeout: 180_000 }, () => {
  const refreshed = refreshBeforeAll();
  describesReleases(refreshed);
  describe('lives', () => describesLives(refreshed));
  describe('published figures', () => describesFigures(refreshed));
});

function refreshBeforeAll(): Refreshed {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  let replay: Replay;
  let deps: NodeDeps;
  let app: ReturnType<typeof createApp>;
  const outcomes = new Map<string, RunOutcome>();

  async function refresh(sourceId: SourceId, now: string, date?: string): Promise<RunOutcome> {
    const connector = connectors.find((each) => each.source.id === sourceId);
    if (!connector) throw new Error(`no connector ${sourceId}`);
    const outcome = await refreshSource({ ...deps, clock: fixedClock(now) }, connector, {
      runKey: now,
      contentKind: 'live',
      baseUrl: replay.url(sourceId, date),
    });
    outcomes.set(`${sourceId} ${date ?? ''}`.trim(), outcome);
    return outcome;
  }

  beforeAll(async () => {
    replay = await startReplay({ directory: SAMPLES, sources: replaySources });
    const config = parseConfig({
      WEALDWAY_DATABASE: join(folder, 'wealdway.sqlite'),
      WEALDWAY_ARCHIVE: join(folder, 'raw'),
      WEALDWAY_ENABLED_SOURCES: 'nhsbsa/nhs-jobs',
      WEALDWAY_FIND_AN_APPRENTICESHIP_KEY: 'replayed',
    });
    deps = createNodeDeps(config, {
      ...{ logLevel: 'silent', now: '2026-10-09T06:00:00Z' },
      namedUrl: replay.url('nomis/population'),
    });
    for (const date of TEACHING) await refresh('dfe/teaching-vacancies', `${date}T06:00:00Z`, date);
    for (const date of NHS) await refresh('nhsbsa/nhs-jobs', `${date}T06:00:00Z`, date);
    await refresh('dfe/find-an-apprenticeship', '2026-10-09T06:00:00Z', '2026-10-09');
    for (const source of STATISTICS) await refresh(source, '2026-10-09T06:00:00Z');
    await publishEdition({ ...deps, areas: publishedPlaces(deps.areas) }, STANDARD_CONTENT);
    app = createApp(deps);
  }, 180_000);
  afterAll(async () => {
    await deps.close();
    await replay.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { outcomes, deps: () => deps, app: () => app };
}

function describesReleases({ outcomes, deps }: Refreshed): void {
  it.each([
    ['dfe/teaching-vacancies', TEACHING, [254, 254, 229, 228, 244, 253]],
    ['nhsbsa/nhs-jobs', NHS, [1230, 1268, 1205]],
    ['dfe/find-an-apprenticeship', ['2026-10-09'], [7]],
  ] as const)('%s holds as many adverts as the manifest says', (sourceId, dates, expected) => {
    const seen = dates.map((date) => outcomes.get(`${sourceId} ${date}`));
    expect(seen.map((outcome) => [outcome?.state, outcome?.acceptedCount, outcome?.rejectedCount])).toEqual(
      expected.map((count) => ['published', count, 0]),
    );
  });

  it.each([
    ['nomis/population', 1872, 1458],
    ['nomis/employment-by-industry', 2376, 2376],
    ['ons/explore-local-statistics', 36_544, 36_532],
  ] as const)('%s holds every recorded figure once', (sourceId, records, accepted) => {
    const outcome = outcomes.get(sourceId);
    expect([outcome?.state, outcome?.recordCount, outcome?.acceptedCount, outcome?.rejectedCount]).toEqual([
      'published',
      records,
      accepted,
      0,
    ]);
  });

  it('keeps every invariant', async () => {
    expect(CHECK_COUNT).toBeGreaterThanOrEqual(5);
    expect(await runChecks(deps().db)).toEqual({});
  });
}

function describesLives({ outcomes }: Refreshed): void {
  const movements = (sourceId: string, date: string): PostingMovements | null | undefined =>
    outcomes.get(`${sourceId} ${date}`)?.movements;

  // The recordings themselves are the oracle: sets of keys and their deadlines, with no pipeline in between.
  it.each([
    ['dfe/teaching-vacancies', TEACHING, recordedTeaching],
    ['nhsbsa/nhs-jobs', NHS, recordedNhs],
  ] as const)('%s: nobody ends and is born again', (sourceId, dates, read) => {
    const days = expectedMovements(dates.map((date) => [date, read(SAMPLES, date)]));
    expect(days).toHaveLength(dates.length);
    for (const [date, expected] of days) {
      expect(movements(sourceId, date), date).toMatchObject(expected);
    }
  });

  it('counts edits', () => {
    const edits = (sourceId: string, dates: readonly string[]) =>
      dates.map((date) => movements(sourceId, date)?.edited);
    expect(edits('dfe/teaching-vacancies', TEACHING)).toMatchInlineSnapshot(`
      [
        0,
        0,
        4,
        1,
        3,
        3,
      ]
    `);
    expect(edits('nhsbsa/nhs-jobs', NHS)).toMatchInlineSnapshot(`
      [
        0,
        122,
        25,
      ]
    `);
  });
}

function describesFigures({ app }: Refreshed): void {
  const ask = async (figure: PublishedFigure): Promise<ServedObservation> => {
    const query = new URLSearchParams({
      measure: figure.measure,
      area: figure.area,
      period: 'all',
    });
    for (const [name, code] of Object.entries(figure.dimensions ?? {})) query.set(name, code);
    const response = await app().request(`/api/v1/observations?${query}`);
    expect(response.status).toBe(200);
    const { results } = (await response.json()) as { results: ServedObservation[] };
    const found = results.filter(
      ({ period, dimensions }) =>
        Object.keys(dimensions).length === Object.keys(figure.dimensions ?? {}).length &&
        (period.label === figure.period || period.end.startsWith(figure.period)),
    );
    expect(found, JSON.stringify(figure)).toHaveLength(1);
    return found[0] as ServedObservation;
  };

  it.each(
    publishedFigures.map((figure) => [`${figure.measure} ${figure.area} ${figure.period}`, figure] as const),
  )('%s', async (_, figure) => {
    const served = await ask(figure);
    expect(served.value).toBe(figure.value);
    if (figure.status) expect(served.status).toBe(figure.status);
    // The printed limits have one decimal; ONS sends pay limits with more.
    if (figure.interval) {
      expect([served.lower95?.toFixed(1), served.upper95?.toFixed(1)]).toEqual(
        figure.interval.map((limit) => limit.toFixed(1)),
      );
    }
  });

  it.each([
    ['kent', ['655.9', '75.9']],
    ['medway', ['661.5', '76.9']],
  ])('stand in the snapshot of %s', async (area, values) => {
    const response = await app().request(`/api/v1/snapshots/${area}/all?level=adviser`);
    expect(response.status).toBe(200);
    const body = await response.text();
    for (const value of values) expect(body).toContain(`"value":${value}`);
  });
}
