/**
 * Refreshes by the timetable under a seeded schedule: messages that come twice, in another order, late or after they were lost, invocations
 * that are killed or suspended at a write, ticks that come twice, clocks that differ, feeds that flap. Imports nothing of a runtime.
 */
import { runJob } from '../../jobs/run-job.ts';
import { tick } from '../../jobs/tick.ts';
import type { Database } from '../../src/db/database.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import { dyingDatabase, sleepingDatabase } from './disturbed-databases.ts';
import { emptyDatabase } from './empty-database.ts';
import { advertConnector, figureConnector, type MadeUpAdvert } from './made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { createRandom, type Random } from './seeded-random.ts';

const CONNECTORS = [advertConnector({ confirms: true }), figureConnector({ source: { cadence: 'daily' } })];
const START = Date.parse('2026-08-31T00:00:00.000Z');
const STEP_MINUTES = 120;
const STEPS_A_DAY = 12;
/** A week, so that a prune is among it; for five days of it there are faults. */
const DAYS = 8;
const ROUGH_DAYS = 5;
const FAULTS = {
  twice: 0.2,
  late: 0.25,
  killed: 0.3,
  suspended: 0.2,
  doubledTick: 0.3,
  down: 0.15,
  skewMinutes: 8,
};

/** Rows that break a rule of sql/checks, by rule. */
export type CheckRows = (db: Database) => Promise<Record<string, readonly unknown[]>>;

interface Run {
  readonly check: CheckRows;
  readonly bench: PipelineBench;
  readonly random: Random;
  readonly queue: { readonly message: JobMessage; readonly atStep: number }[];
  readonly suspended: { readonly atStep: number; readonly goOn: () => Promise<void> }[];
  /** By name, what was published so far, and by source the newest release that readers saw. */
  readonly acknowledged: Map<string, string>;
  readonly seen: Map<string, number>;
  /** Faults strike while it is not calm. */
  readonly isCalm: boolean;
  step: number;
  faults: number;
  /** Whether anybody may have written since the promises were last held. */
  isTouched: boolean;
}

/** What the feeds say on a day: adverts come, change, go by their own word or are absent, and one comes back. */
function putDay(bench: PipelineBench, day: number): void {
  const adverts: MadeUpAdvert[] = [
    { key: 'always', title: `Cook ${Math.min(day, ROUGH_DAYS)}` },
    ...(day < 2 ? [{ key: 'goes' }] : []),
    ...(day !== 3 ? [{ key: 'returns' }] : []),
    ...Array.from({ length: Math.min(day, ROUGH_DAYS) }, (_, at) => ({ key: `new-${at}` })),
    { key: 'bad', isBroken: true },
  ];
  const middle = Math.ceil(adverts.length / 2);
  bench.put('/page/1', { adverts: adverts.slice(0, middle), next: '/page/2' });
  bench.put('/page/2', { adverts: adverts.slice(middle) });
  if (day < 2) bench.put('/ended/goes', { stillThere: true });
  else bench.site.delete('/ended/goes');
  bench.put('/ended/returns', { stillThere: true });
  const value = 100 + Math.min(day, ROUGH_DAYS);
  bench.put('/figures', [
    { area: 'E06000035', year: 2025, value },
    { area: 'E07000105', year: 2025, value: 7 },
  ]);
}

/** What readers see, without instants and counts of how often: these tell on which day somebody looked. */
async function readersView({ read }: Database): Promise<string> {
  const figures = await read
    .selectFrom('source')
    .innerJoin('observation', 'observation.release_id', 'source.current_release_id')
    .select(['source.source_id', 'area_code', 'period_label', 'value', 'status'])
    .execute();
  const adverts = await read
    .selectFrom('source')
    .innerJoin('posting', 'posting.release_id', 'source.current_release_id')
    .select(['source.source_id', 'posting_key', 'state', 'title', 'sector_id', 'content_hash'])
    .execute();
  return [...figures, ...adverts]
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n');
}

/** The end of a week in which nothing goes wrong. */
export async function undisturbedReleases(db: Database, check: CheckRows): Promise<string> {
  await live(db, check, 0, true);
  return readersView(db);
}

/** Runs one schedule to its rest. Throws with the seed and what was found when a promise is broken; returns how many faults there were. */
export async function runRefreshSchedule(
  db: Database,
  check: CheckRows,
  seed: number,
  whole: string,
): Promise<number> {
  const run = await live(db, check, seed, false);
  const fail = (what: string): never => {
    throw new Error(`refresh schedule ${seed}: ${what}`);
  };
  const left = await db.read
    .selectFrom('release')
    .select('name')
    .where('state', '=', 'staged')
    .union(db.read.selectFrom('run').select('run_id as name').where('state', '=', 'running'))
    .execute();
  if (left.length > 0) fail(`left behind: ${JSON.stringify(left)}`);
  const view = await readersView(db);
  if (view !== whole) fail(`the end is not that of an undisturbed run:\n${view}\ninstead of\n${whole}`);
  return run.faults;
}

async function live(db: Database, check: CheckRows, seed: number, isCalm: boolean): Promise<Run> {
  await emptyDatabase(db);
  const bench = createPipelineBench(db);
  const run: Run = {
    check,
    bench,
    random: createRandom(seed),
    queue: [],
    suspended: [],
    acknowledged: new Map(),
    seen: new Map(),
    isCalm,
    step: 0,
    faults: 0,
    isTouched: true,
  };
  for (; run.step < DAYS * STEPS_A_DAY; run.step += 1) {
    putDay(bench, Math.floor(run.step / STEPS_A_DAY));
    // The whole site answers nothing for this step.
    if (happens(run, FAULTS.down)) bench.site.clear();
    await takeStep(run);
    if (run.isTouched) await holdPromises(run, seed);
    run.isTouched = false;
  }
  return run;
}

/** Every rule about rows holds, what was published stays published as it was, and readers never go back. */
async function holdPromises({ check, bench, acknowledged, seen, step }: Run, seed: number): Promise<void> {
  const { db } = bench.deps;
  const broken = await check(db);
  const fail = (what: string): never => {
    throw new Error(`refresh schedule ${seed}, step ${step}: ${what}`);
  };
  if (Object.keys(broken).length > 0) fail(JSON.stringify(broken));
  const releases = await db.read.selectFrom('release').selectAll().where('state', '=', 'published').execute();
  const now = new Map(releases.map((release) => [release.name, JSON.stringify(release)]));
  for (const [name, row] of acknowledged)
    if (now.get(name) !== row) fail(`${name} was published and is now ${now.get(name)}`);
  for (const [name, row] of now) acknowledged.set(name, row);
  for (const source of await db.read.selectFrom('source').selectAll().execute()) {
    const current = source.current_release_id ?? 0;
    if (current < (seen.get(source.source_id) ?? 0)) fail(`readers of ${source.source_id} go back`);
    seen.set(source.source_id, current);
  }
}

async function takeStep(run: Run): Promise<void> {
  const { random, queue, suspended, step } = run;
  for (const each of suspended.filter(({ atStep }) => atStep <= step)) {
    suspended.splice(suspended.indexOf(each), 1);
    run.isTouched = true;
    await each.goOn();
  }
  const times = happens(run, FAULTS.doubledTick) ? 2 : 1;
  for (let time = 0; time < times; time += 1) {
    const asked = await tick({ ...run.bench.deps, clock: clockOf(run, 0) }, CONNECTORS);
    const wanted = asked.filter(({ job }) => job === 'refresh' || job === 'prune');
    queue.push(...wanted.map((message) => ({ message, atStep: step })));
  }
  for (const late of random.shuffled(queue.filter(({ atStep }) => atStep <= step))) {
    queue.splice(queue.indexOf(late), 1);
    await deliver(run, late.message);
  }
}

/** Whether a fault of this likelihood strikes now. */
function happens(run: Run, likelihood: number): boolean {
  const isRough = !run.isCalm && run.step < ROUGH_DAYS * STEPS_A_DAY;
  const strikes = isRough && run.random.next() < likelihood;
  if (strikes) run.faults += 1;
  return strikes;
}

async function deliver(run: Run, message: JobMessage): Promise<void> {
  const { random, step } = run;
  const { db } = run.bench.deps;
  const again = (steps: number) => run.queue.push({ message, atStep: step + steps });
  if (happens(run, FAULTS.late)) return void again(1 + random.below(STEPS_A_DAY));
  if (happens(run, FAULTS.twice)) again(random.below(STEPS_A_DAY));
  if (happens(run, FAULTS.killed)) {
    again(1 + random.below(6));
    const dying = dyingDatabase(db, 1 + random.below(25), random.next() < 0.5);
    return invoke(run, dying, message).catch(() => undefined);
  }
  if (happens(run, FAULTS.suspended)) {
    const sleeping = sleepingDatabase(db, 1 + random.below(25));
    const work = invoke(run, sleeping.db, message).catch(() => void again(1));
    const isAsleep = await Promise.race([work.then(() => false), sleeping.asleep.then(() => true)]);
    const goOn = async () => {
      sleeping.wake();
      await work;
    };
    if (isAsleep) run.suspended.push({ atStep: step + 1 + random.below(STEPS_A_DAY), goOn });
    return;
  }
  return invoke(run, db, message).catch(() => void again(1));
}

function clockOf(run: Run, skewMinutes: number) {
  let now = START + (run.step * STEP_MINUTES + skewMinutes) * 60_000;
  return {
    now: () => new Date(now).toISOString(),
    monotonicMs: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
}

let invocations = 0;

/** One invocation on a machine of its own: it cannot ask after another, and its clock is a little out. */
function invoke(run: Run, db: Database, message: JobMessage): Promise<void> {
  invocations += 1;
  run.isTouched = true;
  const id = `workers:${invocations}`;
  const isSkewed = happens(run, 0.5);
  const skew = isSkewed ? run.random.below(2 * FAULTS.skewMinutes + 1) - FAULTS.skewMinutes : 0;
  const owner = { id, isAlive: (other: string) => (other === id ? true : null) };
  const deps = { ...run.bench.deps, db, clock: clockOf(run, skew), owner };
  return runJob({ deps, connectors: CONNECTORS, measures: [] }, message);
}
