/**
 * Conversations of a program with LMI for All, as recorded (shared/samples/lmiforall) or, where there are no recordings, an invented twin of
 * them in the same shapes. And the invented figures that they are replayed over.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { connectors } from '../../src/connectors/registry.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../../src/domain/period.ts';
import type { SourceId } from '../../src/domain/release.ts';
import { createApp } from '../../src/http/app.ts';
import { measures } from '../../src/measures/registry.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventObservation } from '../support/invented-observation.ts';
import { inventPlace, inventPosting } from '../support/invented-posting.ts';
import { testAppDeps } from '../support/open-test-app.ts';
import { seedRelease, setContentKind } from '../support/seed-database.ts';

export interface Conversation {
  /** After `/api/v1`, with the query. */
  readonly path: string;
  readonly status: number;
  readonly body: string;
}

const RECORDED = new URL('../../../shared/samples/lmiforall/', import.meta.url);
export const HAS_RECORDINGS = existsSync(RECORDED);

export function recordedConversations(): Conversation[] {
  const index: { url: string; status: number; file: string }[] = JSON.parse(
    readFileSync(new URL('index.json', RECORDED), 'utf8'),
  );
  return index.map(({ url, status, file }) => ({
    path: url.slice(url.indexOf('/api/v1') + '/api/v1'.length),
    status,
    body: readFileSync(new URL(file, RECORDED), 'utf8'),
  }));
}

const occupation = {
  soc: 5314,
  title: 'Invented pipe fitters',
  description: 'Invented.',
  qualifications: 'Invented.',
  tasks: ' fits invented pipes;',
  add_titles: ['Fitter, pipe', 'Pipe fitter'],
};
const area = { latitude: 51.2, longitude: -0.1, district: 'Inventedshire', ward: "St Invented's" };
const group = { socGroup: '111', description: 'Invented Chiefs', value: 4.0, percentage: 0.4 };

/** In the shapes that were recorded, with invented texts and values. */
export const inventedConversations: readonly Conversation[] = (
  [
    ['/soc/search?q=plumber', 200, [occupation]],
    ['/soc/search?q=library', 200, [{ ...occupation, soc: 4135 }]],
    ['/soc/search?q=driving', 200, [{ ...occupation, soc: 8215 }]],
    ['/soc/search?q=gobbledygook', 200, []],
    ['/soc/search?q=', 400, { error: 'Please give a string to search for.' }],
    ['/soc/code/2451', 200, { ...occupation, soc: 2451 }],
    ['/soc/code/1259', 200, { ...occupation, soc: 1259 }],
    ['/soc/code/9999999', 200, null],
    ['/ashe/estimatePay?coarse=true&soc=4135', 200, { soc: 41, series: [{ year: 2015, estpay: 490 }] }],
    ['/ashe/estimatePay?coarse=true&soc=1259', 200, { soc: 12, series: [{ year: 2015, estpay: 680 }] }],
    ['/ashe/estimateHours?coarse=true&soc=8211', 200, { soc: 82, series: [{ year: 2015, hours: 47 }] }],
    [
      '/census/resident_occupations?area=SW1A+1AA',
      200,
      { area, totalResidents: 999.0, residentOccupations: [group] },
    ],
    ['/census/jobs_breakdown?area=SW1A+1AA', 200, { area, totalJobs: 999.0, jobsBreakdown: [group] }],
  ] as const
).map(([path, status, body]) => ({ path, status, body: body === null ? '' : JSON.stringify(body) }));

const UK: AreaCode = 'K02000001';
const ENGLAND: AreaCode = 'E92000001';
const WESTMINSTER: AreaCode = 'E09000033';
const APRIL = monthPeriod(2025, 4);
const YEAR_BEFORE = monthPeriod(2024, 4);
const CENSUS_DAY = dayPeriod('2021-03-21');

const soc = (code: string) => ({ occupation: `soc2020:${code}` });
const pay = (code: string, value: number | null, more: Partial<Observation> = {}) =>
  inventObservation({
    measure: 'weekly-pay-of-occupation',
    areaCode: UK,
    period: APRIL,
    dimensions: soc(code),
    value,
    ...more,
  });
const hours = (code: string, value: number) => pay(code, value, { measure: 'paid-hours-of-occupation' });
const residents = (dimensions: Observation['dimensions'], value: number) =>
  inventObservation({
    measure: 'residents-in-occupation',
    areaCode: WESTMINSTER,
    period: CENSUS_DAY,
    dimensions,
    value,
  });

export const INVENTED_FIGURES = {
  'ons/pay-by-occupation': [
    ...['12', '71', '62', '23', '24', '41', '82', '92'].flatMap((code, at) => [
      pay(code, 401.6 + at),
      pay(code, 380.4 + at, { period: YEAR_BEFORE }),
      hours(code, 36.6 + at),
    ]),
    pay('5315', 702.5),
    pay('5315', 651.4, { dimensions: { ...soc('5315'), sex: 'female' } }),
    pay('2471', null),
    pay('1255', 800),
    pay('1257', 500.4),
  ],
  'dfe/skills-imperative-2035': [2015, 2020, 2025, 2035].map((year) =>
    inventObservation({
      measure: 'jobs-to-2035',
      areaCode: ENGLAND,
      period: yearPeriod(year),
      dimensions: soc('53'),
      value: year === 2025 ? null : 900_000 + year,
    }),
  ),
  'nomis/census-occupations': [
    residents({}, 1000),
    residents(soc('111'), 40),
    residents(soc('223'), 0),
    residents(soc('52'), 999),
  ],
} as const satisfies Partial<Record<SourceId, readonly Observation[]>>;

const advert = (key: string, title: string, postcode: string, district: AreaCode) => ({
  posting: inventPosting({
    key,
    title,
    employerName: 'Invented Pipes',
    url: `https://adverts.example/${key}`,
    postedOn: '2026-11-02',
    closesAt: '2026-12-31T23:59:00Z',
    places: [inventPlace({ text: 'Chatham', postcode })],
  }),
  coding: inventCoding({ districts: [district] }),
});

/** The service over the invented figures. */
export async function openLmiForAll(more: { isDemonstration?: boolean } = {}): Promise<Hono> {
  const db = openSqlite({ file: ':memory:' });
  const retrievedAt = '2026-11-01T06:00:00.000Z';
  for (const [at, [source, observations]] of Object.entries(INVENTED_FIGURES).entries()) {
    await seedRelease(db, { releaseId: at + 1, sourceId: toSourceId(source), retrievedAt, observations });
  }
  await seedRelease(db, {
    releaseId: 9,
    sourceId: 'dfe/teaching-vacancies',
    retrievedAt,
    postings: [
      advert('pipes-1', 'Plumber', 'ME4 4TZ', 'E06000035'),
      advert('pipes-2', 'Digital plumber', 'LS1 4AP', 'E08000035'),
    ],
  });
  if (more.isDemonstration) await setContentKind(db, 'demonstration');
  return createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures,
    sources: connectors.map(({ source }) => source),
  });
}

function toSourceId(text: string): SourceId {
  const found = connectors.find(({ source }) => source.id === text);
  if (found === undefined) throw new Error(`no source is called ${text}`);
  return found.source.id;
}
