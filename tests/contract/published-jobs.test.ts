/**
 * Figures about jobs that publishers printed, read from their files, stored, and served by the API exactly as they stand. Skipped where the
 * recordings are not at hand; the invented twin runs everywhere. Table 14 has a suite of its own: earnings-recorded.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connectors/contract.ts';
import { connector as minorGroups } from '../../src/connectors/nomis/census-occupations/connector.ts';
import { connector as byIndustry } from '../../src/connectors/ons/employment-by-occupation/connector.ts';
import { connector as labourDemand } from '../../src/connectors/ons/labour-demand/connector.ts';
import { connector as regionalPay } from '../../src/connectors/ons/pay-by-region-and-occupation/connector.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { dimensionKey, type Observation } from '../../src/domain/observation.ts';
import { createApp } from '../../src/http/app.ts';
import { measures } from '../../src/measures/registry.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { madeRows, madeWorkbook } from '../../tools/demo-feeds/made-workbook.ts';
import { outcomeOf } from '../support/connector-outcome.ts';
import { testAppDeps } from '../support/open-test-app.ts';
import {
  asNomisSendsIt,
  PEOPLE_BY_INDUSTRY,
  PEOPLE_IN_MINOR_GROUPS,
  type PublishedJob,
  type RegionalPay,
  recordedRegionalPay,
  regionalPayArchive,
  regionalPayFigures,
} from '../support/published-jobs.ts';
import { seedRelease } from '../support/seed-database.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/occupations/', import.meta.url));
const NOW = '2026-11-21T10:00:00.000Z';

interface File {
  readonly connector: Connector;
  readonly role: string;
  readonly body: () => Uint8Array;
}

/** The app over what the files give; nothing else is held. */
async function serve(files: readonly File[]): Promise<Hono> {
  const db = openSqlite({ file: ':memory:' });
  for (const [at, { connector, role, body }] of files.entries()) {
    const response = {
      request: { path: '/x', role },
      status: 200,
      headers: {},
      body: body(),
      retrievedAt: NOW,
    };
    const { rows, rejected } = outcomeOf(connector, response, NOW);
    expect(rejected).toEqual([]);
    await seedRelease(db, {
      releaseId: at + 1,
      sourceId: connector.source.id,
      retrievedAt: NOW,
      observations: rows as readonly Observation[],
    });
  }
  const deps = testAppDeps(db, createAreaIndex([]), { now: NOW });
  return createApp({ ...deps, measures, sources: connectors.map(({ source }) => source) });
}

interface Served
  extends Pick<Observation, 'value' | 'status' | 'statusReason' | 'coefficientOfVariation' | 'dimensions'> {
  readonly period: { readonly label: string };
}

async function ask(
  app: Hono,
  { measure, area, period, dimensions }: Omit<PublishedJob, 'value'>,
): Promise<Served[]> {
  const query = new URLSearchParams({ measure, area, period: 'all', pageSize: '500' });
  for (const part of dimensions.split(';')) {
    const [name = '', code = ''] = part.split('=');
    query.set(name, code);
  }
  const response = await app.request(`/api/v1/observations?${query}`);
  expect(response.status, await response.clone().text()).toBe(200);
  const { results } = (await response.json()) as { results: Served[] };
  return results.filter((one) => one.period.label === period && dimensionKey(one.dimensions) === dimensions);
}

async function expectServed(app: Hono, figure: PublishedJob): Promise<void> {
  const found = await ask(app, figure);
  const [served] = found;
  const what = JSON.stringify(figure);
  expect(found.length, what).toBe(1);
  if (typeof figure.value === 'number') expect(served?.value, what).toBe(figure.value);
  else
    expect([served?.value, `${served?.status} ${served?.statusReason}`], what).toEqual([null, figure.value]);
  if (figure.variation !== undefined) expect(served?.coefficientOfVariation, what).toBe(figure.variation);
}

describe.skipIf(!existsSync(SAMPLES))('figures about jobs, as recorded', { timeout: 120_000 }, () => {
  const pay = existsSync(SAMPLES) ? recordedRegionalPay(SAMPLES) : [];
  const regional = regionalPayFigures(pay);
  const read = (name: string) => new Uint8Array(readFileSync(`${SAMPLES}${name}`));
  let app: Hono;
  beforeAll(async () => {
    app = await serve([
      { connector: regionalPay, role: 'dataset', body: () => regionalPayArchive(pay) },
      {
        connector: minorGroups,
        role: 'figures',
        body: () => asNomisSendsIt(read('census2021_ts064_minor_groups_greater_manchester.csv')),
      },
      {
        connector: byIndustry,
        role: 'file',
        body: () => read('aps_employment_soc4_by_industry_uk_2021_2024.xlsx'),
      },
    ]);
  }, 120_000);

  it('are more than 150', () => {
    const all = [...regional, ...PEOPLE_IN_MINOR_GROUPS, ...PEOPLE_BY_INDUSTRY];
    const keys = all.map(({ measure, area, period, dimensions }) =>
      [measure, area, period, dimensions].join(),
    );
    expect(new Set(keys).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  it.each([
    ['full-time pay and jobs in the regions (ASHE Table 15, 2025)', regional],
    ['people in minor groups (Census 2021, TS064)', PEOPLE_IN_MINOR_GROUPS],
    ['people by job and industry (Annual Population Survey)', PEOPLE_BY_INDUSTRY],
  ])('serves %s', async (_, figures) => {
    for (const figure of figures) await expectServed(app, figure);
  });

  it('serves nothing for a cell that is empty', async () => {
    const empty = new Set(pay.filter(({ middle }) => middle === '').map(({ code }) => `soc2020:${code}`));
    expect(empty.size).toBeGreaterThan(10);
    const query = 'measure=annual-pay-of-occupation&area=E12000004&period=all&pageSize=500';
    const response = await app.request(`/api/v1/observations?${query}`);
    const { results } = (await response.json()) as { results: Served[] };
    const midlands = new Set(results.map(({ dimensions }) => dimensions.occupation));
    expect([...empty].filter((code) => midlands.has(code))).toEqual([]);
    expect(midlands.size).toBeGreaterThan(10);
  });
});

const row = (region: string, code: string, middle: string, variation = '', jobs = ''): RegionalPay => ({
  region,
  code,
  jobs,
  middle,
  upper: '',
  variation,
});
const INVENTED = [
  row('South East', '5241', '39123', '4.5', '12'),
  row('South East', '1111', 'x', '21.5', ':'),
  row('Scotland', '5241', '28000', '', '0'),
  row('Wales', '5241', '..', '', 'x'),
  row('London', '5434', '31000', '', '..'),
];

/** A colon is nothing that anybody hides, and nought thousand jobs are a few. */
const STANDS_FOR: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  ['suppressed :', 'missing :'],
  [0, 'rounded-to-zero 0'],
]);

/** Adverts by quarter, which are not recorded, in the shape that is stated: four counts as public programs print them, and a mark. */
const ADVERTS: readonly PublishedJob[] = (
  [
    ['E07000008', 705],
    ['E06000038', 338],
    ['N09000003', 489],
    ['S12000036', 455],
    ['E06000035', 'suppressed [x]'],
    ['E07000105', 0],
  ] as const
).map(([area, value]) => ({
  measure: 'online-job-adverts-in-quarter',
  area,
  period: 'Apr-Jun 2026',
  dimensions: 'occupation=soc2020:2134',
  value,
}));
const advertsWorkbook = () =>
  madeWorkbook([
    {
      name: 'Table 5',
      rows: madeRows([
        ['Table 5: New online job adverts by local authority district and 4-digit SOC 2020, UK'],
        ['[x] = figure not available'],
        [
          ...['Region', 'ITL2', 'Local Authority District', 'SOC 4 digit code', 'SOC 4 digit label'],
          ...['Local Authority Code', '2025Q3', '2025Q4', '2026Q1', '2026Q2'],
        ],
        ...ADVERTS.map(({ area, value }) => [
          ...['', '', 'A place', '2134', 'Programmers', area, '1', '2', '3'],
          typeof value === 'number' ? String(value) : '[x]',
        ]),
      ]),
    },
  ]);

describe('figures about jobs in files of the stated shape', () => {
  let app: Hono;
  beforeAll(async () => {
    app = await serve([
      { connector: regionalPay, role: 'dataset', body: () => regionalPayArchive(INVENTED) },
      { connector: labourDemand, role: 'file', body: advertsWorkbook },
    ]);
  });

  it.each(ADVERTS)('serves adverts in $area as $value', (figure) => expectServed(app, figure));

  it.each(
    regionalPayFigures(INVENTED).map((figure) => ({
      ...figure,
      value: STANDS_FOR.get(figure.value) ?? figure.value,
    })),
  )('serves $measure of $dimensions in $area as $value, apart from nought', (figure) =>
    expectServed(app, figure),
  );
});
