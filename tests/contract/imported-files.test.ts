/**
 * The second way in, on recorded files: each is imported as an officer would, an edition is published, and the API is asked. Skipped where
 * the recordings are not at hand.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import type { OfferedFile } from '../../src/connectors/contract.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { createApp } from '../../src/http/app.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { STANDARD_CONTENT } from '../../src/pipeline/edition/summarise-area.ts';
import { importFile } from '../../src/pipeline/import-file.ts';
import type { RunOutcome } from '../../src/pipeline/shared/deps.ts';
import { fixedClock } from '../../src/runtime/node/clock.ts';
import { createNodeDeps, type NodeDeps } from '../../src/runtime/node/deps.ts';
import { type PublishedFigure, publishedPlaces } from '../support/published-figures.ts';
import {
  IMPORTED_FIGURES,
  IMPORTED_FILES,
  type ImportedFile,
} from '../support/published-figures-imported.ts';
import { runChecks } from '../support/run-checks.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));

interface ServedObservation {
  readonly value: number | null;
  readonly status: string;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly coefficientOfVariation: number | null;
  readonly dimensions: Record<string, string>;
  readonly period: { readonly label: string; readonly start: string; readonly end: string };
}

/** What the imports left: filled before the first test. */
interface Imported {
  readonly outcomes: ReadonlyMap<string, RunOutcome>;
  readonly bring: (path: ImportedFile) => Promise<RunOutcome>;
  readonly deps: () => NodeDeps;
  readonly app: () => ReturnType<typeof createApp>;
}

describe.skipIf(!existsSync(SAMPLES))('imported files', { timeout: 180_000 }, () => {
  const imported = importBeforeAll();
  describesReleases(imported);
  describesFigures(imported);
});

function importBeforeAll(): Imported {
  const folder = mkdtempSync(join(tmpdir(), 'imported-'));
  let deps: NodeDeps;
  let app: ReturnType<typeof createApp>;
  const outcomes = new Map<string, RunOutcome>();
  let minute = 0;

  async function bring(path: ImportedFile): Promise<RunOutcome> {
    const file: OfferedFile = { name: basename(path), body: readFileSync(join(SAMPLES, path)) };
    const takers = connectors.filter((connector) => connector.accepts?.(file));
    expect(
      takers.map(({ source }) => source.id),
      path,
    ).toHaveLength(1);
    const [taker] = takers;
    if (taker === undefined) throw new Error(`nobody takes ${path}`);
    minute++;
    const clock = fixedClock(`2026-10-09T06:${String(minute).padStart(2, '0')}:00Z`);
    return importFile({ ...deps, clock }, taker, file, 'live');
  }

  beforeAll(async () => {
    const config = parseConfig({
      WEALDWAY_DATABASE: join(folder, 'wealdway.sqlite'),
      WEALDWAY_ARCHIVE: join(folder, 'raw'),
    });
    deps = createNodeDeps(config, { logLevel: 'silent', now: '2026-10-09T08:00:00Z' });
    for (const path of IMPORTED_FILES) outcomes.set(path, await bring(path));
    await publishEdition({ ...deps, areas: publishedPlaces(deps.areas) }, STANDARD_CONTENT);
    app = createApp(deps);
  }, 180_000);
  afterAll(async () => {
    await deps.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { outcomes, bring, deps: () => deps, app: () => app };
}

function describesReleases({ outcomes, bring, deps }: Imported): void {
  it.each(IMPORTED_FILES.map((path) => [path] as const))(
    '%s is published without a rejected cell',
    (path) => {
      const outcome = outcomes.get(path);
      expect([outcome?.state, outcome?.rejectedCount, outcome?.error]).toEqual(['published', 0, null]);
    },
  );

  it('keeps every invariant', async () => expect(await runChecks(deps().db)).toEqual({}));

  it('ends as unchanged on the same bytes', async () => {
    expect((await bring('nomis/xlsx_ashe_resident_annual_lad_2024.xlsx')).state).toBe('unchanged');
    expect((await bring('ees/neet_nccis_la_2025.csv')).state).toBe('unchanged');
  });
}

function describesFigures({ app }: Imported): void {
  it('asserts as many figures of each kind as the tables print', () => {
    expect(
      Object.fromEntries(Object.entries(IMPORTED_FIGURES).map(([kind, all]) => [kind, all.length])),
    ).toMatchInlineSnapshot(`
      {
        "NEET and participation": 14,
        "businesses": 26,
        "next steps": 18,
        "pay of residents": 22,
        "projections": 21,
        "regions": 8,
        "residents by activity": 53,
        "residents by industry": 18,
        "vacancies by industry": 8,
      }
    `);
  });

  const ask = async (figure: PublishedFigure): Promise<ServedObservation> => {
    const query = new URLSearchParams({
      measure: figure.measure,
      area: figure.area,
      period: /\d{4}$/.exec(figure.period)?.[0] ?? 'all',
      pageSize: '500',
    });
    for (const [name, code] of Object.entries(figure.dimensions ?? {})) query.set(name, code);
    const response = await app().request(`/api/v1/observations?${query}`);
    expect(response.status, await response.clone().text()).toBe(200);
    const { results } = (await response.json()) as { results: ServedObservation[] };
    const found = results.filter(
      ({ period, dimensions }) =>
        Object.keys(dimensions).length === Object.keys(figure.dimensions ?? {}).length &&
        period.label === figure.period &&
        (figure.start === undefined || period.start === figure.start),
    );
    expect(found, JSON.stringify(figure)).toHaveLength(1);
    return found[0] as ServedObservation;
  };

  const named = Object.values(IMPORTED_FIGURES)
    .flat()
    .map((figure) => {
      const picked = Object.values(figure.dimensions ?? {}).join(' ');
      return [`${figure.measure} ${picked} ${figure.area} ${figure.period}`, figure] as const;
    });
  it.each(named)('%s', async (_, figure) => {
    const served = await ask(figure);
    expect(served.value).toBe(figure.value);
    if (figure.status !== undefined) expect(served.status).toBe(figure.status);
    if (figure.interval) expect([served.lower95, served.upper95]).toEqual(figure.interval);
    if (figure.coefficientOfVariation !== undefined) {
      expect(served.coefficientOfVariation).toBe(figure.coefficientOfVariation);
    }
  });
}
