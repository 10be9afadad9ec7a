/**
 * Builds of editions under a seeded schedule of what queues, clocks and platforms do: messages that come twice, in another order or
 * late, invocations that are killed or suspended at a write, ticks that come twice, clocks that differ. Imports nothing of a runtime.
 */
import { runJob } from '../../jobs/run-job.ts';
import { tick } from '../../jobs/tick.ts';
import type { Database } from '../../src/db/database.ts';
import { findCurrentEdition, listBuildingEditions } from '../../src/db/repositories/editions/editions.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import { yearPeriod } from '../../src/domain/period.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import type { PipelineDeps } from '../../src/pipeline/shared/deps.ts';
import { dyingDatabase, sleepingDatabase } from './disturbed-databases.ts';
import { emptyDatabase } from './empty-database.ts';
import { inventObservation } from './invented-observation.ts';
import { areasOf } from './one-place-edition.ts';
import { publishingDeps, TEST_CONTENT } from './open-test-app.ts';
import { seedRelease } from './seed-database.ts';
import { createRandom, type Random } from './seeded-random.ts';
import { NOW, seedSmallCounty } from './small-county.ts';

/** Two messages of parts and one of the end. */
const areas = areasOf('E06000035', 'E07000105', 'E12000008');
const STEP_MINUTES = 5;
/** So long there are faults; afterwards everything goes its way. */
const ROUGH_STEPS = 24;
const MOST_STEPS = 80;
const FAULTS = { twice: 0.2, late: 0.2, killed: 0.2, suspended: 0.15, doubledTick: 0.3, skewMinutes: 8 };

interface Late {
  readonly message: JobMessage;
  readonly atStep: number;
}

interface Run {
  readonly db: Database;
  readonly random: Random;
  readonly queue: Late[];
  /** Writes that wait, and the step at which they are let through. */
  readonly suspended: { readonly atStep: number; readonly goOn: () => Promise<void> }[];
  step: number;
  faults: number;
}

const CONTEXT = {
  connectors: [],
  measures: TEST_CONTENT.measures,
} as const;

const minutesLater = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

/** The releases that come meanwhile: at which step, and what of. */
const RELEASES = [
  { id: 50, step: 2, sourceId: 'made-up/statistics', measure: 'gross-median-weekly-pay' },
  { id: 51, step: 7, sourceId: 'made-up/claimants', measure: 'claimant-count' },
] as const;

async function release(db: Database, { id, sourceId, measure, step }: (typeof RELEASES)[number]) {
  const codes = areas.all.filter(({ endYear }) => endYear === null).map(({ code }) => code);
  await seedRelease(db, {
    releaseId: id,
    sourceId,
    retrievedAt: minutesLater(step * STEP_MINUTES),
    observations: codes.map((areaCode, at) =>
      inventObservation({
        measure,
        areaCode,
        period: yearPeriod(2025),
        dimensions: measure === 'claimant-count' ? { age: '16-24' } : {},
        value: 900 + id + at,
      }),
    ),
  });
}

async function begin(db: Database): Promise<void> {
  await emptyDatabase(db);
  await seedSmallCounty(db);
  await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
}

/** What readers get, in one text: the documents by the hash of their bytes, the links and the releases, without the edition's number. */
async function readEdition(db: Database, editionId: number): Promise<string> {
  const { read } = db;
  const rows = await Promise.all([
    read.selectFrom('snapshot').selectAll().where('edition_id', '=', editionId).execute(),
    read
      .selectFrom('snapshot_pack')
      .select(['edition_id', 'area_code', 'level'])
      .where('edition_id', '=', editionId)
      .execute(),
    read.selectFrom('posting_link').selectAll().where('edition_id', '=', editionId).execute(),
    read.selectFrom('edition_release').selectAll().where('edition_id', '=', editionId).execute(),
  ]);
  return JSON.stringify(
    rows.map((list) => list.map((row) => JSON.stringify({ ...row, edition_id: 0 })).sort()),
  );
}

async function readCurrent(db: Database): Promise<string> {
  return readEdition(db, (await findCurrentEdition(db))?.editionId ?? 0);
}

/** Every edition that an undisturbed service could publish from these releases, whichever came first: the last one holds them all. */
export async function undisturbedEditions(db: Database): Promise<readonly string[]> {
  const editions: string[] = [];
  for (const order of [[], [RELEASES[1]], [RELEASES[0], RELEASES[1]]]) {
    await begin(db);
    editions.push(await readCurrent(db));
    for (const each of order) {
      await release(db, each);
      await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
      editions.push(await readCurrent(db));
    }
  }
  return editions;
}

/** Runs one schedule to its rest. Throws with the seed and what was found when a promise is broken; returns how many faults there were. */
export async function runSchedule(db: Database, seed: number, whole: readonly string[]): Promise<number> {
  await begin(db);
  const run: Run = {
    db,
    random: createRandom(seed),
    queue: [],
    suspended: [],
    step: 0,
    faults: 0,
  };
  const fail = (what: string): never => {
    throw new Error(`schedule ${seed}, step ${run.step}: ${what}`);
  };
  for (; run.step < MOST_STEPS; run.step += 1) {
    for (const each of RELEASES) if (each.step === run.step) await release(db, each);
    // A reader that is slow: the pointer now, the documents after whatever happens in this step.
    const seen = await findCurrentEdition(db);
    await takeStep(run);
    const documents = await readEdition(db, seen?.editionId ?? 0);
    if (!whole.includes(documents)) fail(`readers see a mixture in edition ${seen?.editionId}`);
    if (run.step > ROUGH_STEPS && (await isAtRest(run))) break;
  }
  if (run.step === MOST_STEPS)
    fail(`it never comes to rest: ${JSON.stringify([run.queue, run.suspended.length])}`);
  if ((await readCurrent(db)) !== whole.at(-1)) fail('the end is not that of an undisturbed run');
  if ((await listBuildingEditions(db)).length > 0) fail('a build was left behind');
  return run.faults;
}

/** A plan may be left of an invocation that found nothing to build and was killed: the next one takes its place. */
async function isAtRest({ db, queue, suspended, step }: Run): Promise<boolean> {
  if (queue.length > 0 || suspended.length > 0) return false;
  return (await due(db, step)).length === 0 && (await listBuildingEditions(db)).length === 0;
}

/** What a tick asks for, of what is tested here. */
async function due(db: Database, step: number): Promise<readonly JobMessage[]> {
  const deps = publishingDeps(db, areas, minutesLater(step * STEP_MINUTES));
  return (await tick(deps, [])).filter(({ job }) => job === 'publish');
}

async function takeStep(run: Run): Promise<void> {
  const { random, queue, suspended, step } = run;
  for (const each of suspended.filter(({ atStep }) => atStep <= step)) {
    suspended.splice(suspended.indexOf(each), 1);
    await each.goOn();
  }
  if (step % 3 === 0) {
    const times = happens(run, FAULTS.doubledTick) ? 2 : 1;
    for (let time = 0; time < times; time += 1)
      queue.push(...(await due(run.db, step)).map((message) => ({ message, atStep: step })));
  }
  // In any order, as far as they may come now.
  const now = random.shuffled(queue.filter(({ atStep }) => atStep <= step));
  for (const late of now) {
    queue.splice(queue.indexOf(late), 1);
    await deliver(run, late.message);
  }
}

/** Whether a fault of this likelihood strikes now. */
function happens(run: Run, likelihood: number): boolean {
  const strikes = run.step < ROUGH_STEPS && run.random.next() < likelihood;
  if (strikes) run.faults += 1;
  return strikes;
}

async function deliver(run: Run, message: JobMessage): Promise<void> {
  const again = (steps: number) => run.queue.push({ message, atStep: run.step + steps });
  if (happens(run, FAULTS.late)) return void again(1 + run.random.below(4));
  if (happens(run, FAULTS.twice)) again(run.random.below(5));
  if (happens(run, FAULTS.killed)) {
    again(1 + run.random.below(3));
    const dying = dyingDatabase(run.db, 1 + run.random.below(6), run.random.next() < 0.5);
    await invoke(run, dying, message).catch(() => undefined);
    return;
  }
  if (happens(run, FAULTS.suspended)) {
    const sleeping = sleepingDatabase(run.db, 1 + run.random.below(5));
    const work = invoke(run, sleeping.db, message).catch(() => again(1));
    const isAsleep = await Promise.race([work.then(() => false), sleeping.asleep.then(() => true)]);
    const goOn = async () => {
      sleeping.wake();
      await work;
    };
    if (isAsleep) run.suspended.push({ atStep: run.step + 1 + run.random.below(6), goOn });
    return;
  }
  await invoke(run, run.db, message).catch(() => again(1));
}

let invocations = 0;

/** One invocation on a machine of its own: it cannot ask after another, and its clock is a little out. */
async function invoke(run: Run, db: Database, message: JobMessage): Promise<void> {
  invocations += 1;
  const id = `workers:${invocations}`;
  const skew = run.step < ROUGH_STEPS ? run.random.below(2 * FAULTS.skewMinutes + 1) - FAULTS.skewMinutes : 0;
  const deps: PipelineDeps = {
    ...publishingDeps(db, areas, minutesLater(Math.max(0, run.step * STEP_MINUTES + skew))),
    owner: { id, isAlive: (other) => (other === id ? true : null) },
  };
  const sources = TEST_CONTENT.sources.map((source) => ({ source, ...NO_CONNECTOR }));
  const sendParts = async (parts: readonly JobMessage[]) =>
    void run.queue.push(...parts.map((part) => ({ message: part, atStep: run.step + 1 })));
  await runJob({ ...CONTEXT, deps, connectors: sources, sendParts }, message);
}

/** Only the descriptions of sources are needed. */
const NO_CONNECTOR = {
  plan: () => [],
  parse: () => ({ statedTotal: null, items: [] }),
  normalise: () => ({ rejected: { code: 'missing-field' as const, detail: '' } }),
  recordKey: () => null,
};
