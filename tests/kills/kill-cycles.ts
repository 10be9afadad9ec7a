/**
 * Kills `wealdway refresh` and `wealdway publish` with SIGKILL at random moments and looks at what is left: readers must see the
 * whole old or the whole new release, every invariant must hold, and repeating the command must end in the very rows of a run
 * that nobody disturbed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { CLI_FILE, COMPILED_CLI } from '../support/compiled-cli.ts';
import { createRandom } from '../support/seeded-random.ts';

const CHECKS = new URL('../../sql/checks/', import.meta.url);

export interface KillCycleOptions {
  /** An empty folder to work in. */
  readonly folder: string;
  /** Commands that bring the database to its old state. */
  readonly before: readonly (readonly string[])[];
  /** The command to disturb. */
  readonly command: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly kills: number;
  /** At most so many kills in a row before the command is allowed to end. */
  readonly killsPerCycle: number;
  readonly seed: number;
  readonly onKill?: (done: number, outcome: 'old' | 'new') => void;
}

export interface KillCycleResult {
  readonly kills: number;
  /** Kills after which readers still saw the old release, and those after which they saw the new one. */
  readonly sawOld: number;
  readonly sawNew: number;
  /** Runs that ended before they could be killed; not counted as kills. */
  readonly tooLate: number;
  /** Restarts compared, row for row, with the undisturbed run. */
  readonly compared: number;
}

/** Throws with what was found when any promise is broken. */
export async function runKillCycles(options: KillCycleOptions): Promise<KillCycleResult> {
  const { next: random } = createRandom(options.seed);
  const old = join(options.folder, 'old');
  mkdirSync(old, { recursive: true });
  for (const command of options.before) await succeed(old, command, options.settings);
  const oldView = readersView(old);

  const undisturbed = join(options.folder, 'undisturbed');
  cpSync(old, undisturbed, { recursive: true });
  const startedAt = performance.now();
  await succeed(undisturbed, options.command, options.settings);
  const runMs = performance.now() - startedAt;
  const newView = readersView(undisturbed);
  const expected = everything(undisturbed);
  if (newView === oldView) throw new Error('the disturbed command changes nothing: the test proves nothing');

  const counts = { kills: 0, sawOld: 0, sawNew: 0, tooLate: 0, compared: 0 };
  while (counts.kills < options.kills) {
    const folder = join(options.folder, 'disturbed');
    rmSync(folder, { recursive: true, force: true });
    cpSync(old, folder, { recursive: true });
    const again = 1 + Math.floor(random() * options.killsPerCycle);
    for (let left = again; left > 0 && counts.kills < options.kills; left--) {
      const wasKilled = await startAndKill(
        folder,
        options.command,
        options.settings,
        random() * runMs * 1.05,
      );
      if (!wasKilled) {
        counts.tooLate++;
        break;
      }
      counts.kills++;
      const view = readersView(folder);
      if (view !== oldView && view !== newView)
        throw new Error(`after kill ${counts.kills} readers see half a release`);
      counts[view === oldView ? 'sawOld' : 'sawNew']++;
      options.onKill?.(counts.kills, view === oldView ? 'old' : 'new');
    }
    await succeed(folder, options.command, options.settings);
    const difference = firstDifference(everything(folder), expected);
    if (difference)
      throw new Error(`after ${counts.kills} kills the end differs from an undisturbed run: ${difference}`);
    counts.compared++;
  }
  return counts;
}

function environment(folder: string, settings: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return {
    PATH,
    ...COMPILED_CLI,
    ...settings,
    WEALDWAY_DATABASE: join(folder, 'wealdway.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
  };
}

function start(
  folder: string,
  command: readonly string[],
  settings?: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(process.execPath, [CLI_FILE, ...command], {
    env: environment(folder, settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function succeed(
  folder: string,
  command: readonly string[],
  settings?: Readonly<Record<string, string>>,
) {
  const child = start(folder, command, settings);
  let output = '';
  child.stdout?.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`wealdway ${command.join(' ')} ended with ${String(code)}:\n${output}`);
}

async function startAndKill(
  folder: string,
  command: readonly string[],
  settings: Readonly<Record<string, string>> | undefined,
  afterMs: number,
): Promise<boolean> {
  const child = start(folder, command, settings);
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, signal) => resolve(signal)),
  );
  await Promise.race([sleep(afterMs), ended]);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

function open(folder: string): BetterSqlite3.Database {
  return new BetterSqlite3(join(folder, 'wealdway.sqlite'));
}

/** A digest of all that readers can see, after the invariants of sql/checks were found to hold. */
function readersView(folder: string): string {
  const db = open(folder);
  try {
    for (const name of readdirSync(CHECKS)) {
      const broken = db.prepare(readFileSync(new URL(name, CHECKS), 'utf8')).all();
      if (broken.length > 0) throw new Error(`${name}: ${JSON.stringify(broken[0])}`);
    }
    const seen = [
      `SELECT release.name, observation.* FROM source JOIN release ON release.release_id = source.current_release_id
       JOIN observation USING (release_id) ORDER BY 1, 2, 3, 4, 5, 6, 7`,
      `SELECT release.name, posting.* FROM source JOIN release ON release.release_id = source.current_release_id
       JOIN posting USING (release_id) ORDER BY release_id, posting_key`,
      `SELECT snapshot.*, snapshot_pack.body FROM installation
       JOIN snapshot ON snapshot.edition_id = CAST(installation.value AS INTEGER)
       JOIN snapshot_pack USING (edition_id, area_code, level)
       WHERE installation.name = 'current_edition_id' ORDER BY 1, 2, 3, 4`,
    ];
    const hash = createHash('sha256');
    // Rows of adverts have other numbers when they are written again.
    for (const sql of seen)
      for (const row of db.prepare<[], object>(sql).iterate())
        hash.update(JSON.stringify({ ...row, version_id: null }));
    return hash.digest('hex');
  } finally {
    db.close();
  }
}

/** Every row of every table, with editions by their names (a number that a killed build had is not given again), and the name of every archived file. */
function everything(folder: string): readonly string[] {
  const db = open(folder);
  try {
    const tables = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'd1_migrations' ORDER BY name",
      )
      .pluck()
      .all() as string[];
    const names = new Map(
      db
        .prepare<[], { edition_id: number; name: string }>('SELECT edition_id, name FROM edition')
        .all()
        .map(({ edition_id, name }) => [edition_id, name]),
    );
    const rows: string[] = [];
    for (const table of tables) {
      for (const row of db.prepare<[], Row>(`SELECT * FROM "${table}"`).iterate())
        rows.push(`${table} ${shortened(withEditionName(table, row, names))}`);
    }
    rows.sort();
    // Half-written files wait apart, are never read, and are removed after an hour.
    const archived = readdirSync(join(folder, 'raw'), { recursive: true })
      .map((name) => `archive ${String(name)}`)
      .filter((name) => !name.includes('.incoming'));
    return [...rows, ...archived.sort()];
  } finally {
    db.close();
  }
}

type Row = Readonly<Record<string, unknown>>;

function withEditionName(table: string, row: Row, names: ReadonlyMap<number, string>): Row {
  const isPointer = table === 'installation' && row.name === 'current_edition_id';
  const nameOf = (id: unknown) => names.get(Number(id));
  if (isPointer) return { ...row, value: nameOf(row.value) };
  return 'edition_id' in row ? { ...row, edition_id: nameOf(row.edition_id) } : row;
}

/** A long row by its beginning and its hash: an edition's bodies would not fit in memory twice. */
function shortened(row: unknown): string {
  const text = JSON.stringify(row);
  if (text.length < 1000) return text;
  return `${text.slice(0, 300)}... ${createHash('sha256').update(text).digest('hex')}`;
}

function firstDifference(actual: readonly string[], expected: readonly string[]): string | null {
  const length = Math.max(actual.length, expected.length);
  for (let i = 0; i < length; i++) {
    if (actual[i] !== expected[i]) {
      return `\n  expected ${String(expected[i]).slice(0, 400)}\n  found    ${String(actual[i]).slice(0, 400)}`;
    }
  }
  return null;
}
