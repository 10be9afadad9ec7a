/** Releases of a database as the parts of a file. */
import {
  describeCarried,
  findHeldBack,
  listCarriable,
} from '../../db/repositories/releases/carried-releases.ts';
import {
  CARRIED_TABLES,
  type CarriedName,
  readCarriedRows,
} from '../../db/repositories/releases/carried-rows.ts';
import {
  findCurrentRelease,
  findReleaseByName,
  type ReleaseRow,
} from '../../db/repositories/releases/releases.ts';
import { listRetrievals } from '../../db/repositories/releases/retrievals.ts';
import { findWithdrawal } from '../../db/repositories/releases/withdrawals.ts';
import { findContentKind } from '../../db/repositories/upkeep/installation.ts';
import { StorageFailed, WrongUse } from '../../domain/errors.ts';
import { isSourceId } from '../../domain/release.ts';
import { SOFTWARE_VERSION } from '../shared/code-version.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { FilePart, FileRelease } from './release-file.ts';
import { createRowCount } from './row-count.ts';

export type TransferDeps = Pick<PipelineDeps, 'db' | 'raw' | 'clock'>;

export interface ExportOptions {
  /** Names of releases, or of sources for what readers see of them; none for all that readers see; `held` for all whose rows are held. */
  readonly releases: readonly string[] | 'held';
  readonly holdsArchive: boolean;
}

/** Throws WrongUse for a name that is no published release or whose rows were removed, StorageFailed where the archive has lost an answer. */
export async function* exportReleases(deps: TransferDeps, options: ExportOptions): AsyncGenerator<FilePart> {
  const { db, clock } = deps;
  const chosen = await withHeldBack(deps, await chooseReleases(deps, options.releases));
  const kind = await findContentKind(db);
  if (chosen.length === 0 || (kind !== 'live' && kind !== 'demonstration'))
    throw new WrongUse('The database holds no published release: there is nothing to export.');
  const { holdsArchive } = options;
  const header = {
    contentKind: kind,
    madeAt: clock.now(),
    software: SOFTWARE_VERSION,
    holdsArchive,
  } as const;
  yield { kind: 'header', header };
  const written = new Set<string>();
  for (const row of chosen) {
    const carried = await describe(deps, row);
    yield { kind: 'release', carried };
    yield* exportRows(deps, row);
    if (holdsArchive) yield* exportAnswers(deps, row, written);
  }
  yield { kind: 'end' };
}

async function chooseReleases(
  { db }: TransferDeps,
  names: readonly string[] | 'held',
): Promise<readonly ReleaseRow[]> {
  if (names === 'held') return listCarriable(db, 'held');
  if (names.length === 0) return listCarriable(db, 'current');
  const chosen = new Map<number, ReleaseRow>();
  for (const name of names) {
    const row =
      (isSourceId(name) ? await findCurrentRelease(db, name) : null) ?? (await findReleaseByName(db, name));
    if (row === null)
      throw new WrongUse(
        `${name} is no release, and no source of which readers see one: wealdway status names them.`,
      );
    if (row.state !== 'published')
      throw new WrongUse(`The release ${name} is ${row.state}: only published releases are exported.`);
    const withdrawn = await findWithdrawal(db, row.release_id);
    if (withdrawn !== null)
      throw new WrongUse(
        `The release ${name} was withdrawn on ${withdrawn.withdrawnAt.slice(0, 10)} (${withdrawn.reason}): it is not exported.`,
      );
    chosen.set(row.release_id, row);
  }
  return [...chosen.values()].sort((one, other) => one.release_id - other.release_id);
}

/** What was held back goes before what was published in its place. */
async function withHeldBack({ db }: TransferDeps, rows: readonly ReleaseRow[]): Promise<ReleaseRow[]> {
  const all: ReleaseRow[] = [];
  for (const row of rows) {
    const heldBack = await findHeldBack(db, row.release_id);
    if (heldBack !== null) all.push(heldBack);
    all.push(row);
  }
  return all;
}

async function describe({ db }: TransferDeps, row: ReleaseRow): Promise<FileRelease> {
  const carried = await describeCarried(db, row);
  const finishedAt = carried?.run.finished_at ?? null;
  const { state } = row;
  if (carried === null || finishedAt === null || state === 'staged')
    throw new StorageFailed(`The run that made ${row.name} is not stored: wealdway check says more.`);
  const isPartial = carried.release.is_partial === 1 ? 1 : 0;
  return {
    ...carried,
    release: { ...carried.release, state, is_partial: isPartial },
    run: { ...carried.run, finished_at: finishedAt },
  };
}

async function* exportRows({ db }: TransferDeps, row: ReleaseRow): AsyncGenerator<FilePart> {
  const counted = createRowCount();
  for (const table of tableNames) {
    const owner = CARRIED_TABLES[table].owner === 'run_id' ? row.name : row.release_id;
    for await (const rows of readCarriedRows(db, table, owner)) {
      counted.add(table, rows);
      yield { kind: 'rows', table, rows };
    }
  }
  if (row.state === 'published' && counted.accepted() !== row.accepted_count)
    throw new WrongUse(
      `The rows of ${row.name} were removed, as those of superseded releases are (${counted.accepted()} of ${row.accepted_count} are held): it cannot be exported.`,
    );
}

const tableNames = Object.keys(CARRIED_TABLES).filter((name): name is CarriedName => name in CARRIED_TABLES);

async function* exportAnswers(
  { db, raw }: TransferDeps,
  row: ReleaseRow,
  written: Set<string>,
): AsyncGenerator<FilePart> {
  for (const { sha256, url } of await listRetrievals(db, row.name)) {
    if (written.has(sha256)) continue;
    written.add(sha256);
    const bytes = await raw.get(sha256);
    if (bytes === null)
      throw new StorageFailed(
        `The archive has lost ${sha256} (${url}), which ${row.name} rests on: restore it, or export without the archive.`,
      );
    yield { kind: 'answer', sha256, bytes: new Uint8Array(bytes) };
  }
}
