/** Hot reads find their rows by index: no plan may scan a whole table of ours. */
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { storedReadings } from '../../../src/db/repositories/editions/edition-readings.ts';
import { measuredAreas, packKeys } from '../../../src/db/repositories/editions/edition-reuse.ts';
import { snapshotByKey } from '../../../src/db/repositories/editions/editions.ts';
import { figureRowCount, figureRows, seriesAt } from '../../../src/db/repositories/editions/figure-rows.ts';
import { figureByKey } from '../../../src/db/repositories/editions/figures.ts';
import {
  areaMeasures,
  measureReleases,
  seriesFigures,
} from '../../../src/db/repositories/editions/series-figures.ts';
import {
  areaCounts,
  codeCounts,
  type SeriesGroup,
} from '../../../src/db/repositories/editions/series-groups.ts';
import { factsOfOccupation } from '../../../src/db/repositories/facts/occupation-facts.ts';
import { advertisedStandards } from '../../../src/db/repositories/postings/advertised-standards.ts';
import { postedCounts } from '../../../src/db/repositories/postings/posted-counts.ts';
import { linksOf } from '../../../src/db/repositories/postings/posting-links.ts';
import {
  matchingPlaces,
  namedPlaces,
  openPlaces,
} from '../../../src/db/repositories/postings/posting-places.ts';
import { postingCounts, postingRows } from '../../../src/db/repositories/postings/posting-search.ts';
import { wordsWith } from '../../../src/db/repositories/postings/posting-words.ts';
import { unplacedCounts } from '../../../src/db/repositories/postings/unplaced-postings.ts';
import { areaSeries, changedSeries, changePage } from '../../../src/db/repositories/releases/changes.ts';
import { releasesAsAt } from '../../../src/db/repositories/releases/release-history.ts';
import { schoolsMatching } from '../../../src/db/repositories/schools/school-search.ts';
import { lastRuns } from '../../../src/db/repositories/upkeep/source-status.ts';
import { advertSector, sharedUnitGroups } from '../../../src/reference/advert-sectors.ts';
import { findNearby } from '../../../src/reference/nearby.ts';
import { findOutcode } from '../../../src/reference/outcodes.ts';
import { migrate } from '../../../src/runtime/node/migrate.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { NOW } from '../../support/small-county.ts';

interface Compilable {
  compile(): { readonly sql: string; readonly parameters: readonly unknown[] };
}

const db = openSqlite({ file: ':memory:' });
const raw = new BetterSqlite3(':memory:');
migrate(raw);

const filter = {
  releaseIds: [1, 2],
  measure: 'population',
  areaCodes: ['E06000035'],
  dimensions: { age: '16-24' },
  industries: ['sic2007:F'],
  period: { kind: 'latest' },
} as const;
const search = {
  releaseIds: [1],
  isAnySource: true,
  districts: ['E06000035'],
  sector: advertSector('construction'),
  words: Array.from({ length: 100 }, (_, i) => `word${i}`),
  isApprenticeship: true,
  states: ['live'],
  now: NOW,
  soc2020: '231',
  isForSchoolLeavers: true,
  isLeftOut: false,
  workingPattern: 'part-time',
  contract: 'permanent',
  workplace: 'hybrid',
  minGbpPerYear: 25_000,
  closesBefore: '2026-08-13T09:00:00Z',
  postedOn: null,
  startsFrom: null,
  near: null,
} as const;
const centre = findOutcode('TN23');
if (centre === null) throw new Error('TN23 is gone');
const near = findNearby(centre, 15);
const PLACES = { lines: new Map([[1, 1]]), places: ['7', '8'], order: 'newest', limit: 10 } as const;

const changes = { areaCodes: ['E06000035'], sourceId: 'a/b', measure: null, kind: 'new' } as const;

const group = {
  measure: 'population',
  areaCode: 'E06000035',
  releaseIds: [1],
  size: 9,
  seriesCount: 9,
  codes: null,
} as const;
/** As groups are read: one alone, one of a code, several, several of codes, one of two releases. */
const runs: Readonly<Record<string, readonly SeriesGroup[]>> = {
  'a group': [group],
  'a code': [{ ...group, codes: ['age=16-24'] }],
  groups: [group, { ...group, areaCode: 'E06000036' }],
  codes: [{ ...group, codes: ['age=16-24', 'age=25-49'] }],
  'two releases': [{ ...group, releaseIds: [1, 2] }],
};

/** Every kind of period, with and without a measure and an area, and every kind of group. */
const observationReads: Readonly<Record<string, Compilable>> = Object.fromEntries(
  (
    [
      { kind: 'latest' },
      { kind: 'all' },
      { kind: 'year', year: '2024' },
      { kind: 'date', date: '2024-06-30' },
    ] as const
  ).flatMap((period) => [
    ...[filter, { ...filter, measure: null }, { ...filter, areaCodes: null }].map(
      (each) =>
        [
          `${period.kind} groups of ${each.measure} in ${each.areaCodes}`,
          areaCounts(db, { ...each, period }),
        ] as const,
    ),
    ...Object.entries(runs).flatMap(([name, groups]) => {
      const after = { dimension: 'age=16-24', end: '2024-06-30', start: '2024-06-30', releaseId: 1 };
      const wish = { groups, after, skipped: 0, limit: 100 };
      return [
        [`${period.kind} figures of ${name}`, figureRows(db, { ...filter, period }, wish)],
        [
          `how many ${period.kind} figures of ${name}`,
          figureRowCount(db, { ...filter, period }, groups, 100),
        ],
      ] as const;
    }),
  ]),
);

const reads = {
  'texts and standards of an occupation': factsOfOccupation(db, [1, 2], '5241'),
  'standards advertised for an occupation': advertisedStandards(db, [1, 2], ['5241']),
  'schools of a name': schoolsMatching(db, [1, 2], ['hopfield']),
  'series of an area': seriesFigures(
    db,
    [{ releaseId: 1, measure: 'population', dimension: 'age=16-24', periods: 6 }],
    ['E06000035'],
  ),
  'what the parts of a build share': storedReadings(db, 1, ['facts']),
  'measures of an area': areaMeasures(db, [1, 2], ['E06000035']),
  'measures of releases': measureReleases(db, [1, 2], ['population']),
  ...observationReads,
  'the series that a page begins with': seriesAt(db, group, 'all', 300),
  'dimensions with a code': codeCounts(
    db,
    ['[1,"population"]'],
    [['age=16-24'], ['industry=F', 'industry=P']],
  ),
  'counts of postings': postingCounts(db, 1, { wide: [1], local: [2] }, ['E06000035'], NOW, sharedUnitGroups),
  'adverts by month of posting': postedCounts(db, {
    editionId: 1,
    releaseIds: [1, 2],
    districts: ['E06000035'],
    since: '2026-01-01',
    sharedUnitGroups,
  }),
  'words with a part': wordsWith(db, [{ text: 'nurs', isAtStart: true, isAtEnd: true }]),
  'newest adverts': namedPlaces(db, '"a"', { order: 'newest', after: '7' }),
  'adverts that close first': namedPlaces(db, '"a"', { order: 'closing', after: '7' }),
  'adverts of places in the list': openPlaces(db, search, PLACES),
  'adverts of places in the list, all asked': matchingPlaces(db, { ...search, near }, PLACES),
  'rows of a page': postingRows(db, search, [{ release_id: 1, version_id: 1 }]),
  'adverts without a place': unplacedCounts(db, 1, [1, 2], NOW, sharedUnitGroups),
  'links of postings': linksOf(db, 1, [{ releaseId: 1, key: 'a' }]),
  'a snapshot': snapshotByKey(db, 1, 'E06000035', 'construction', 'ks4'),
  'last runs': lastRuns(db, ['a/b'], '2026-09-01T06:00:00Z'),
  'changes of an area': changePage(db, changes, 1, 100),
  'changes of all areas together': changePage(db, { ...changes, areaCodes: null }, 1, 100),
  'releases at an instant': releasesAsAt(db, NOW),
  'series of a measure': areaSeries(db, 1, 'population'),
  'changed series of a measure': changedSeries(db, 1, 2, 'population'),
  'areas of measures': measuredAreas(db, 1),
  'packs of areas': packKeys(db, 1, ['E06000035']),
  'a figure to trace': figureByKey(db, 1, {
    measure: 'population',
    areaCodes: ['E06000035'],
    dimension: '',
    start: '2024-06-30',
    end: '2024-06-30',
  }),
};

describe('plans of hot reads', () => {
  it.each(Object.entries(reads))('%s', (_, query) => {
    const { sql, parameters } = query.compile();
    expect(parameters.length).toBeLessThanOrEqual(100);
    expect(sql.length).toBeLessThan(100_000);
    expect(sql).not.toMatch(/\bLIKE\b/i);
    const plan = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
    const scans = plan
      .map((row) => row.detail)
      .filter((detail) =>
        /^SCAN (observation|series|figure|area|code|held|observation_code|observation_area|observation_series|observation_period|posting|posting_district|posting_link|snapshot|snapshot_pack|run|issue|release|change)\b(?!.*(COVERING|VIRTUAL))/.test(
          detail,
        ),
      );
    expect(scans, JSON.stringify(plan)).toEqual([]);
    // M: the full-text index looks for terms.
    expect(plan.some(({ detail }) => /^SEARCH|VIRTUAL TABLE INDEX \d+:M/.test(detail))).toBe(true);
  });
});

describe('a search of adverts', () => {
  it.each([
    ['known to match', openPlaces(db, search, PLACES)],
    ['to be read', matchingPlaces(db, { ...search, near }, PLACES)],
  ])('goes by the places of the list alone, one after the other: %s', (_, query) => {
    const { sql, parameters } = query.compile();
    const plan = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
    const steps = plan.map(({ detail }) => detail);
    expect(steps[0]).toMatch(/^SCAN named VIRTUAL TABLE/);
    expect(steps[1]).toBe('SEARCH entry USING INTEGER PRIMARY KEY (rowid=?)');
    const byRow = /\((rowid|version_id)=\?\)$/;
    expect(steps.filter((step) => /^SEARCH (posting|own)\b/.test(step) && !byRow.test(step))).toEqual([]);
    expect(steps.join()).not.toContain('TEMP B-TREE');
  });
});

it('apprenticeships by occupation have an index of their own', () => {
  const { sql, parameters } = advertisedStandards(db, [1, 2], ['5241']).compile();
  const plan = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join('\n')).toContain('posting_version_apprenticeship');
});

it('adverts without a place have an index of their own', () => {
  const { sql, parameters } = unplacedCounts(db, 1, [1, 2], NOW, sharedUnitGroups).compile();
  const plan = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join('\n')).toContain('posting_version_without_place');
});
