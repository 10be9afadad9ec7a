/** Builds of an edition that meet each other half-way: what readers get is of one plan. Imports nothing of a runtime. */
import { beforeEach, describe, expect, it } from 'vitest';
import { publishEnd, publishInParts, publishPart } from '../../jobs/publish-in-parts.ts';
import type { Database } from '../../src/db/database.ts';
import { listBuildingEditions, listEditionReleases } from '../../src/db/repositories/editions/editions.ts';
import { AlreadyRunning } from '../../src/domain/errors.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import { yearPeriod } from '../../src/domain/period.ts';
import type { PipelineDeps } from '../../src/pipeline/shared/deps.ts';
import { emptyDatabase } from './empty-database.ts';
import { inventObservation } from './invented-observation.ts';
import { listSnapshots } from './list-snapshots.ts';
import { areasOf } from './one-place-edition.ts';
import { publishingDeps, TEST_CONTENT } from './open-test-app.ts';
import { seedRelease } from './seed-database.ts';
import { NOW, seedSmallCounty } from './small-county.ts';

type Part = Extract<JobMessage, { job: 'publish-part' }>;
type End = Extract<JobMessage, { job: 'publish-end' }>;

interface Planned {
  readonly parts: readonly Part[];
  readonly end: End;
}

const areas = areasOf('E06000035', 'E07000105', 'E10000016');
const afterMinutes = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

let invocations = 0;
/** One invocation of the platform: it cannot ask after another. */
function invocation(db: Database, minutes: number): PipelineDeps {
  invocations += 1;
  const id = `workers:${invocations}`;
  return {
    ...publishingDeps(db, areas, afterMinutes(minutes)),
    owner: { id, isAlive: (other) => (other === id ? true : null) },
  };
}

/** A database whose writes wait, from the first to a table on, until they are let through. */
function suspendedAt(db: Database, table: string) {
  let letThrough = () => {};
  let tellReached = () => {};
  const gate = new Promise<void>((done) => {
    letThrough = done;
  });
  const reached = new Promise<void>((done) => {
    tellReached = done;
  });
  const suspended: Database = {
    read: db.read,
    close: () => db.close(),
    async writeAtomically(queries) {
      if (queries.some(({ sql }) => sql.includes(table))) {
        tellReached();
        await gate;
      }
      return db.writeAtomically(queries);
    },
  };
  return { db: suspended, reached, letThrough };
}

async function plan(deps: PipelineDeps): Promise<Planned> {
  const parts: Part[] = [];
  const ends: End[] = [];
  await publishInParts(deps, TEST_CONTENT, async (messages) => {
    for (const message of messages) {
      if (message.job === 'publish-part') parts.push(message);
      if (message.job === 'publish-end') ends.push(message);
    }
  });
  const [end] = ends;
  if (!end) throw new Error('nothing was planned');
  return { parts, end };
}

const newerPay = (db: Database, releaseId: number, value: number) =>
  seedRelease(db, {
    releaseId,
    sourceId: 'made-up/statistics',
    retrievedAt: `2026-08-06T09:10:${releaseId}.000Z`,
    observations: areas.all
      .filter(({ endYear }) => endYear === null)
      .map(({ code }) =>
        inventObservation({
          measure: 'gross-median-weekly-pay',
          areaCode: code,
          period: yearPeriod(2025),
          value,
        }),
      ),
  });

/** The releases of statistics that the documents readers get name. */
async function releasesShown(db: Database): Promise<string[]> {
  const shown = (await listSnapshots(db)).flatMap(({ body }) =>
    [...body.matchAll(/made-up\/statistics@[^"]+/g)].map(([name]) => name),
  );
  return [...new Set(shown)].sort();
}

export function describeEditionRaces(name: string, open: () => Promise<Database>): void {
  describe(`builds of an edition that meet, on ${name}`, { timeout: 60_000 }, () => {
    let db: Database;
    beforeEach(async () => {
      db = await open();
      await emptyDatabase(db);
      await seedSmallCounty(db);
    });
    const finish = async ({ parts, end }: Planned, minutes: number) => {
      for (const part of parts) await publishPart(invocation(db, minutes), TEST_CONTENT, part);
      await publishEnd(invocation(db, minutes), TEST_CONTENT, end);
    };
    describesLateParts(() => db, finish);
    describesLatePlanners(() => db, finish);
  });
}

type Finish = (planned: Planned, minutes: number) => Promise<void>;

/** A part is suspended as it writes to the table, its plan is given up, another plan is made, and the part goes on. */
async function overtakePart(db: Database, table: string) {
  const old = await plan(invocation(db, 0));
  const slow = suspendedAt(db, table);
  const [first] = old.parts;
  if (!first) throw new Error('the plan has no parts');
  const late = publishPart(invocation(slow.db, 0), TEST_CONTENT, first);
  await slow.reached;
  await newerPay(db, 50, 999);
  const next = await plan(invocation(db, 16));
  slow.letThrough();
  return { old, next, late };
}

function describesLateParts(current: () => Database, finish: Finish): void {
  it('keep a part out that was suspended until its plan was given up', async () => {
    const db = current();
    const { old, next, late } = await overtakePart(db, 'snapshot_pack');
    await expect(late).rejects.toBeInstanceOf(AlreadyRunning);
    expect(next.end.editionId).toBe(old.end.editionId + 1);
    await finish(next, 16);
    expect(await releasesShown(db)).toEqual(['made-up/statistics@2026-08-06T09:10:50.000Z']);
  });

  it('keep nothing that a part read whose plan was given up meanwhile', async () => {
    const db = current();
    const { next, late } = await overtakePart(db, 'edition_reading');
    await expect(late).rejects.toBeInstanceOf(AlreadyRunning);
    await finish(next, 16);
    expect(await releasesShown(db)).toEqual(['made-up/statistics@2026-08-06T09:10:50.000Z']);
    expect(await db.read.selectFrom('edition_reading').selectAll().execute()).toEqual([]);
  });

  it('leave everything as it was when all messages of the plan that was given up come late', async () => {
    const db = current();
    const old = await plan(invocation(db, 0));
    await newerPay(db, 50, 999);
    await finish(await plan(invocation(db, 16)), 16);
    const before = await listSnapshots(db);
    for (const part of old.parts)
      await expect(publishPart(invocation(db, 17), TEST_CONTENT, part)).rejects.toBeInstanceOf(
        AlreadyRunning,
      );
    await expect(publishEnd(invocation(db, 17), TEST_CONTENT, old.end)).rejects.toBeInstanceOf(
      AlreadyRunning,
    );
    expect(await listSnapshots(db)).toEqual(before);
    expect(await listBuildingEditions(db)).toEqual([]);
  });
}

function describesLatePlanners(current: () => Database, finish: Finish): void {
  it('keep a planner out that was suspended before it wrote its edition', async () => {
    const db = current();
    const slow = suspendedAt(db, '"edition_release"');
    const late = plan(invocation(slow.db, 0));
    await slow.reached;
    await newerPay(db, 50, 999);
    const next = await plan(invocation(db, 16));
    slow.letThrough();
    await expect(late).rejects.toBeInstanceOf(AlreadyRunning);
    expect(await listBuildingEditions(db)).toEqual([next.end.editionId]);
    await finish(next, 16);
    expect(await releasesShown(db)).toEqual(['made-up/statistics@2026-08-06T09:10:50.000Z']);
  });

  it('publish one edition when an end was suspended before it flipped the pointer', async () => {
    const db = current();
    const old = await plan(invocation(db, 0));
    for (const part of old.parts) await publishPart(invocation(db, 0), TEST_CONTENT, part);
    const slow = suspendedAt(db, '"installation"');
    const late = publishEnd(invocation(slow.db, 0), TEST_CONTENT, old.end);
    const reached = await Promise.race([slow.reached.then(() => true), late.then(() => false)]);
    await newerPay(db, 50, 999);
    const next = await plan(invocation(db, 16));
    await finish(next, 16);
    slow.letThrough();
    expect(reached).toBe(true);
    await expect(late).rejects.toBeInstanceOf(AlreadyRunning);
    expect(await releasesShown(db)).toEqual(['made-up/statistics@2026-08-06T09:10:50.000Z']);
    expect(await listEditionReleases(db, old.end.editionId)).toEqual([]);
  });
}
