/** What is noted when a release takes another's place, in rows and in words: on every database. */

import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { listChanges } from '../../src/db/repositories/releases/changes.ts';
import { findCurrentRelease } from '../../src/db/repositories/releases/releases.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { yearPeriod } from '../../src/domain/period.ts';
import { noteChanges, noteLateSources, removeChanges } from '../../src/pipeline/release/note-changes.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { changeWords } from '../../src/snapshots/changes/change-words.ts';
import { emptyDatabase } from './empty-database.ts';
import { seedRelease } from './seed-database.ts';
import { testMeasures, testSources } from './small-county.ts';

const MEDWAY = 'E06000035';
const KENT = 'E10000016';
/** Barnsley's boundary moved in 2025; Cumberland took the place of Allerdale and others in 2023. */
const [BARNSLEY_BEFORE, BARNSLEY] = ['E08000016', 'E08000038'] as const;
const [ALLERDALE, CUMBERLAND] = ['E07000026', 'E06000063'] as const;

function pay(
  areaCode: AreaCode,
  year: number,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  return {
    measure: 'gross-median-weekly-pay',
    areaCode,
    period: yearPeriod(year),
    dimensions: {},
    value,
    status: value === null ? 'suppressed' : 'normal',
    statusReason: null,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
    ...more,
  };
}

const areas = createAreaIndex([]);
const source = testSources.find(({ id }) => id === 'made-up/statistics') ?? testSources[0];

interface Releases {
  /** Of the test that runs: empty each time. */
  readonly db: () => Database;
  readonly release: (releaseId: number, observations: readonly Observation[]) => Promise<void>;
  /** The changes noted for these areas (null: for all together), as `kind: words`. */
  readonly told: (areaCodes: readonly AreaCode[] | null) => Promise<string[]>;
}

export function describeChanges(name: string, open: () => Promise<Database>): void {
  describe(`changes between releases, on ${name}`, () => {
    const releases = openBeforeEach(open);
    describesFigures(releases);
    describesPlaces(releases);
    describesLateness(releases);
  });
}

function openBeforeEach(open: () => Promise<Database>): Releases {
  let db: Database;
  beforeEach(async () => {
    db = await open();
    await emptyDatabase(db);
  });
  return {
    db: () => db,
    release: (releaseId, observations) => publishRelease(db, releaseId, observations),
    told: (areaCodes) => changesTold(db, areaCodes),
  };
}

async function publishRelease(
  db: Database,
  releaseId: number,
  observations: readonly Observation[],
): Promise<void> {
  if (!source) throw new Error('no source');
  const retrievedAt = `2026-08-0${releaseId}T05:00:00.000Z`;
  const current = await findCurrentRelease(db, source.id);
  await seedRelease(db, { releaseId, sourceId: source.id, retrievedAt, observations });
  const noted = { source, releaseId, acceptedCount: observations.length, movements: null, current };
  await noteChanges({ db, areas }, { ...noted, noticedAt: retrievedAt }, () => Promise.resolve());
}

async function changesTold(db: Database, areaCodes: readonly AreaCode[] | null): Promise<string[]> {
  const filter = { areaCodes, sourceId: null, measure: null, kind: null };
  const { changes } = await listChanges(db, filter, 1, 100);
  return changes.map(
    (change) =>
      `${change.kind}: ${changeWords({
        change,
        measure: testMeasures.find(({ id }) => id === change.measure) ?? null,
        sourceTitle: 'Made-up statistics',
        areaName: change.areaCode === null ? null : (areas.find(change.areaCode)?.name ?? null),
        movements: change.movements,
        isSameContent: change.isSameContent,
        withdrawal: change.withdrawal,
      })}`,
  );
}

function describesFigures({ release, told }: Releases): void {
  it('tells the first figures of a source once, for all places together', async () => {
    await release(1, [pay(MEDWAY, 2024, 640), pay(KENT, 2024, 650)]);
    expect(await told(null)).toEqual(['new: Made-up statistics: the first 2 figures.']);
    expect(await told([MEDWAY])).toEqual([]);
  });

  it('tells a newer period as new and an older figure that moved with it as revised', async () => {
    await release(1, [pay(MEDWAY, 2024, 640), pay(KENT, 2024, 650)]);
    await release(2, [
      pay(MEDWAY, 2024, 645.5),
      pay(MEDWAY, 2025, 661.5),
      pay(KENT, 2024, 650),
      pay(KENT, 2025, 671),
    ]);
    expect(await told([MEDWAY])).toEqual([
      'new: Middle weekly pay, part-time jobs included, Medway: new figures for 2025.',
      'revised: Middle weekly pay, part-time jobs included, Medway: revised from £640 a week to £645.5 a week (2024).',
    ]);
    expect(await told([KENT])).toEqual([
      'new: Middle weekly pay, part-time jobs included, Kent: new figures for 2025.',
    ]);
    expect(await told(null)).toEqual([
      'new: Middle weekly pay, part-time jobs included: new figures for 2025, 2 places.',
      'revised: Middle weekly pay, part-time jobs included: 1 figure revised, one place.',
      'new: Made-up statistics: the first 2 figures.',
    ]);
  });

  it('tells a figure that moved with nothing newer as corrected, and what was hidden in words', async () => {
    await release(1, [pay(MEDWAY, 2024, null), pay(KENT, 2024, 650)]);
    await release(2, [pay(MEDWAY, 2024, 640), pay(KENT, 2024, 650, { lower95: 600, upper95: 700 })]);
    const [medway] = await told([MEDWAY]);
    expect(medway).toMatch(
      /^corrected: Middle weekly pay, part-time jobs included, Medway: corrected from .+ to £640 a week \(2024\)\.$/,
    );
    expect(await told([KENT])).toEqual([
      'corrected: Middle weekly pay, part-time jobs included, Kent: still £650 a week, with a new quality mark or range (2024).',
    ]);
  });
}

function describesPlaces({ release, told }: Releases): void {
  it('tells a place that is left out, or left behind, as stopped', async () => {
    await release(1, [pay(MEDWAY, 2024, 640), pay(KENT, 2024, 650), pay('E12000008', 2024, 660)]);
    await release(2, [pay(MEDWAY, 2024, 640), pay('E12000008', 2024, 660), pay('E12000008', 2025, 670)]);
    const stopped = (place: string) =>
      `stopped: Middle weekly pay, part-time jobs included, ${place}: no newer figures. The last are for 2024.`;
    expect(await told([MEDWAY])).toEqual([stopped('Medway')]);
    expect(await told([KENT])).toEqual([stopped('Kent')]);
  });

  it('follows codes whose boundary moved by the alias table, and compares nothing across them', async () => {
    await release(1, [pay(BARNSLEY_BEFORE, 2024, 600), pay(ALLERDALE, 2024, 610), pay(MEDWAY, 2024, 640)]);
    await release(2, [pay(BARNSLEY, 2024, 555), pay(CUMBERLAND, 2024, 620), pay(MEDWAY, 2024, 640)]);
    expect(await told([BARNSLEY])).toEqual([
      `re-bounded: Middle weekly pay, part-time jobs included, Barnsley: new code ${BARNSLEY}, was ${BARNSLEY_BEFORE}. Figures before and after are not compared.`,
    ]);
    expect((await told([CUMBERLAND]))[0]).toContain(`new code ${CUMBERLAND}, was ${ALLERDALE}`);
    expect(await told([BARNSLEY_BEFORE, ALLERDALE])).toEqual([]);
  });
}

function describesLateness({ db, release, told }: Releases): void {
  it('tells a late source once for each release', async () => {
    await release(1, [pay(MEDWAY, 2020, 600)]);
    for (const day of ['2026-08-06', '2026-08-07']) {
      await noteLateSources(db(), testSources, `${day}T09:00:00.000Z`);
    }
    expect((await told(null))[0]).toBe(
      'late: Made-up statistics: newer figures are late. The newest describe 31 December 2020.',
    );
    expect(await told(null)).toHaveLength(2);
  });

  it('leaves nothing of a release that is not to be, and nothing when nothing moved', async () => {
    await release(1, [pay(MEDWAY, 2024, 640)]);
    await release(2, [pay(MEDWAY, 2024, 640)]);
    expect(await told([MEDWAY])).toEqual([]);
    await release(3, [pay(MEDWAY, 2024, 641)]);
    expect(await told([MEDWAY])).toHaveLength(1);
    await removeChanges(db(), 3);
    expect(await told([MEDWAY])).toEqual([]);
  });
}
