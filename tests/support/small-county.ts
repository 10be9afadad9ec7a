/** A small invented world for tests of reading: Kent, Medway, Ashford, the South East and England, with three sources. */

import type { SourceDescription } from '../../src/connectors/contract.ts';
import type { Database } from '../../src/db/database.ts';
import { type AreaCode, isAreaCode } from '../../src/domain/area.ts';
import type { SectorId } from '../../src/domain/classification.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { monthPeriod, yearPeriod } from '../../src/domain/period.ts';
import type { Posting, PostingCoding } from '../../src/domain/posting.ts';
import type { SourceId } from '../../src/domain/release.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { findMeasure } from '../../src/measures/registry.ts';
import { inventCoding, NO_TERMS } from './invented-coding.ts';
import { inventObservation } from './invented-observation.ts';
import { type SeededPosting, seedRelease } from './seed-database.ts';

export const NOW = '2026-08-06T09:00:00.000Z';

const MEDWAY = 'E06000035';
const ASHFORD = 'E07000105';
const KENT = 'E10000016';
const SOUTH_EAST = 'E12000008';
const ENGLAND = 'E92000001';

export function testSource(id: SourceId, title: string, more: Partial<SourceDescription>): SourceDescription {
  return {
    id,
    title,
    summary: `${title}, made up for tests.`,
    publisher: { name: 'Office of Made-up Figures', url: 'https://figures.example' },
    landingPage: `https://figures.example/${id}`,
    licence: {
      name: 'Open Government Licence v3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      attribution: 'Contains made-up figures licensed under the Open Government Licence v3.0.',
      allows: 'records',
    },
    kind: 'observations',
    cadence: 'yearly',
    expectedLagDays: 300,
    coverage: 'England',
    vintages: ['lad2023'],
    measures: [],
    politeness: { minIntervalMs: 0, timeoutMs: 1000, maxBytes: 1000, maxRequests: 1 },
    secrets: [],
    status: { state: 'active' },
    assertions: { minRecords: 0, maxRecords: 1000, maxRejectedShare: 1, maxFallShare: 1 },
    baseUrl: 'https://figures.example',
    ...more,
  };
}

export const testSources: readonly SourceDescription[] = [
  testSource('made-up/statistics', 'Made-up statistics', {
    measures: ['population', 'gross-median-weekly-pay', 'employment-by-industry', 'employment-rate'],
  }),
  testSource('made-up/claimants', 'Made-up claimants', {
    cadence: 'monthly',
    expectedLagDays: 20,
    measures: ['claimant-count'],
    assertions: { minRecords: 0, maxRecords: 1000, maxRejectedShare: 1, maxFallShare: 1 },
  }),
  testSource('made-up/adverts', 'Made-up adverts', {
    kind: 'postings',
    adverts: { covers: ['E92000001'], inWords: 'in made-up schools', isForAllSectors: false },
    cadence: 'daily',
    expectedLagDays: 0,
  }),
  testSource('made-up/quiet-adverts', 'Made-up quiet adverts', {
    kind: 'postings',
    adverts: { covers: ['E92000001'], inWords: 'in made-up schools', isForAllSectors: false },
    cadence: 'daily',
    licence: {
      name: 'Counts only',
      url: 'https://figures.example/licence',
      attribution: 'Made-up counts.',
      allows: 'aggregates',
    },
  }),
];

/** The real measure, with a made-up source. */
function measure(id: string, sourceId: SourceId): Measure {
  const real = findMeasure(id);
  if (!real) throw new Error(`There is no measure ${id}`);
  return { ...real, sourceId };
}

export const testMeasures: readonly Measure[] = [
  measure('population', 'made-up/statistics'),
  measure('gross-median-weekly-pay', 'made-up/statistics'),
  measure('employment-by-industry', 'made-up/statistics'),
  measure('employment-rate', 'made-up/statistics'),
  measure('claimant-count', 'made-up/claimants'),
];

function series(
  name: string,
  dimensions: Record<string, string>,
  values: Readonly<Record<string, number>>,
  period = yearPeriod(2024),
): Observation[] {
  return Object.entries(values).flatMap(([areaCode, value]) =>
    isAreaCode(areaCode) ? [inventObservation({ measure: name, areaCode, dimensions, period, value })] : [],
  );
}

const places = (medway: number, ashford: number, kent: number, southEast: number, england: number) => ({
  [MEDWAY]: medway,
  [ASHFORD]: ashford,
  [KENT]: kent,
  [SOUTH_EAST]: southEast,
  [ENGLAND]: england,
});

const jobs = (code: string, values: Record<string, number>) =>
  series('employment-by-industry', { industry: `sic2007:${code}` }, values);

const statistics: Observation[] = [
  ...series('population', { age: '16-24' }, places(28_774, 13_127, 153_342, 987_654, 5_912_345)),
  ...series(
    'gross-median-weekly-pay',
    {},
    { [MEDWAY]: 661.5, [KENT]: 655.9, [SOUTH_EAST]: 678, [ENGLAND]: 640.2 },
  ).map((each) => ({ ...each, lower95: (each.value ?? 0) - 48, upper95: (each.value ?? 0) + 48 })),
  ...series('gross-median-weekly-pay', {}, places(640, 630.4, 635, 650, 620), yearPeriod(2023)),
  inventObservation({
    areaCode: MEDWAY,
    period: yearPeriod(2023),
    value: 76.9,
    lower95: 72.6,
    upper95: 81.2,
  }),
  inventObservation({ areaCode: ASHFORD, period: yearPeriod(2023), value: null }),
  ...series('employment-rate', {}, { [KENT]: 75.9, [SOUTH_EAST]: 79.3, [ENGLAND]: 75.8 }, yearPeriod(2023)),
  ...series('employment-by-industry', {}, places(96_000, 61_000, 690_000, 4_300_000, 27_500_000)),
  ...jobs('F', places(8000, 4500, 55_000, 310_000, 1_600_000)),
  ...jobs('68', places(1250, 700, 9000, 90_000, 520_000)),
  ...jobs('L', places(1250, 700, 9000, 90_000, 520_000)),
  ...jobs('P', places(11_000, 6000, 70_000, 430_000, 2_400_000)),
  ...jobs('85', places(11_000, 6000, 70_000, 430_000, 2_400_000)),
];

const claimants: Observation[] = [
  ...series('claimant-count', { age: '16-24' }, places(1495, 3, 7220, 34_005, 245_120), monthPeriod(2026, 3)),
].map((each) =>
  each.areaCode === ASHFORD ? { ...each, value: null, status: 'rounded-to-zero' as const } : each,
);

function testPosting(key: string, more: Partial<Posting> = {}): Posting {
  return {
    key,
    alternateKey: null,
    sharedReference: null,
    kind: 'vacancy',
    title: `Advert ${key}`,
    employerName: 'Oast House School',
    employerReference: null,
    url: `https://adverts.example/${key}`,
    summary: null,
    postedOn: '2026-08-01',
    closesAt: '2026-09-01T11:00:00Z',
    places: [{ text: 'Chatham', postcode: 'ME4 4AA', latitude: null, longitude: null }],
    isNational: false,
    pay: { text: null, minGbp: null, maxGbp: null, period: null, periodBasis: null, payBasis: null },
    employmentTypes: [],
    hoursPerWeek: null,
    openings: null,
    sourceCategory: null,
    apprenticeship: null,
    ...more,
  };
}

function coded(
  posting: Posting,
  districts: readonly AreaCode[],
  sector: SectorId | null,
  state: SeededPosting['state'] = 'live',
  more: Partial<PostingCoding> = {},
): SeededPosting {
  return {
    posting,
    state,
    coding: inventCoding({
      districts,
      placeBasis: 'postcode',
      sector,
      sectorBasis: sector === null ? null : 'title',
      ...more,
    }),
  };
}

export const SCRIPT_TITLE = '<script>alert(1)</script> & "Bricklayer"';

const adverts: SeededPosting[] = [
  coded(testPosting('a1', { title: SCRIPT_TITLE }), [MEDWAY], 'construction', 'live', {
    soc2020: '5313',
    occupationConfidence: 0.9,
    payPerYear: { minGbp: 26_000, maxGbp: 31_000, origin: 'stated', isOnTarget: false },
    terms: { ...NO_TERMS, workingPattern: 'full-time or part-time', contract: 'permanent' },
    corrections: [
      { field: 'contract', value: 'permanent', reason: 'The employer said so', date: '2026-08-01' },
    ],
  }),
  coded(
    testPosting('a2', { title: 'Teacher of Mathematics', sharedReference: 'ref:1' }),
    [MEDWAY, ASHFORD],
    'education-and-early-years',
  ),
  coded(testPosting('a3', { title: '100% remote_work' }), [ASHFORD], null),
  coded(
    testPosting('a4', { title: 'Site manager', closesAt: '2026-08-06T08:59:59Z' }),
    [MEDWAY],
    'construction',
  ),
  coded(testPosting('a5', { title: 'Plasterer' }), [MEDWAY], 'construction', 'unconfirmed'),
  coded(testPosting('a6', { title: 'Roofer' }), [MEDWAY], 'construction', 'withdrawn'),
  coded(
    testPosting('a7', {
      title: 'Apprentice carpenter',
      kind: 'apprenticeship',
      apprenticeship: {
        level: 2,
        isFoundation: null,
        route: 'Construction and the built environment',
        standardTitle: 'Carpentry and joinery',
        larsCode: 1,
        startsOn: '2026-09-14',
        duration: '2 Years',
        providerName: 'Weald College',
      },
    }),
    [MEDWAY],
    'construction',
    'live',
    {
      soc2020: '53',
      payPerYear: { minGbp: null, maxGbp: 16_000, origin: 'minimum-wage', isOnTarget: false },
      terms: {
        ...NO_TERMS,
        workingPattern: 'full-time',
        contract: 'apprenticeship',
        workplace: 'hybrid',
        apprenticeshipLevel: 2,
        isForSchoolLeavers: true,
        schoolLeaverReason: 'apprenticeship-level-2-or-3',
      },
    },
  ),
];

const quietAdverts: SeededPosting[] = [
  coded(
    testPosting('q1', { title: 'Teacher of Maths', sharedReference: 'ref:1' }),
    [MEDWAY],
    'education-and-early-years',
  ),
  coded(testPosting('q2', { title: 'Lecturer' }), [MEDWAY], 'education-and-early-years'),
];

/** Fills an empty database. */
export async function seedSmallCounty(db: Database): Promise<void> {
  const retrievedAt = '2026-08-06T05:00:00.000Z';
  await seedRelease(db, { releaseId: 1, sourceId: 'made-up/adverts', retrievedAt, postings: adverts });
  await seedRelease(db, {
    releaseId: 2,
    sourceId: 'made-up/claimants',
    retrievedAt,
    observations: claimants,
  });
  await seedRelease(db, {
    releaseId: 3,
    sourceId: 'made-up/quiet-adverts',
    retrievedAt,
    postings: quietAdverts,
  });
  await seedRelease(db, {
    releaseId: 4,
    sourceId: 'made-up/statistics',
    retrievedAt,
    observations: statistics,
  });
}
