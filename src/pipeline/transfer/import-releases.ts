/** Releases from a file into a database: read once to be judged, and once more to be written. */
import {
  deleteFruitlessRun,
  findNewerRelease,
  insertHeldBack,
  publishCarried,
} from '../../db/repositories/releases/carried-releases.ts';
import {
  CARRIED_TABLES,
  insertCarriedRows,
  isOfPostings,
} from '../../db/repositories/releases/carried-rows.ts';
import {
  findCurrentRelease,
  findReleaseByName,
  getReleaseByName,
  insertStagedRelease,
} from '../../db/repositories/releases/releases.ts';
import { findRun } from '../../db/repositories/releases/runs.ts';
import { AlreadyRunning, WrongUse } from '../../domain/errors.ts';
import { ensureContentKind, refuseOtherKind } from '../fetching/content-kind.ts';
import { writeCarriedRows } from '../release/carried-rows.ts';
import { clearLeftovers, clearRun } from '../release/clear-leftovers.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { type Lease, takeLease } from '../shared/lease.ts';
import type { FileHeader, FilePart, FileRelease } from './release-file.ts';
import { createRowCount, type RowCount } from './row-count.ts';

export type ImportDeps = Pick<PipelineDeps, 'db' | 'raw' | 'clock' | 'owner'>;

export interface BroughtReleases {
  /** Names of the releases that were written, in order. */
  readonly brought: readonly string[];
  /** Those that the database held already. */
  readonly known: readonly string[];
  /** Archived answers that were written. */
  readonly answers: number;
}

/**
 * `open` begins the file anew. Throws WrongUse for a file that cannot be taken whole, or that would put older figures before readers than
 * they see, and ContentKindMismatch; then nothing was written. Each release is written whole or not at all: after AlreadyRunning or
 * StorageFailed the same file can be imported again, and goes on with the first that is missing.
 */
export async function importReleases(
  deps: ImportDeps,
  open: () => AsyncIterable<FilePart>,
): Promise<BroughtReleases> {
  const { header, known } = await judge(deps, open());
  await ensureContentKind(deps.db, header.contentKind);
  const brought: string[] = [];
  let answers = 0;
  let writing: Writing | null = null;
  try {
    for await (const part of open()) {
      if (part.kind === 'rows') await writing?.rows(part);
      else if (part.kind === 'answer') {
        await deps.raw.put(part.bytes);
        answers += 1;
      } else if (part.kind === 'release' || part.kind === 'end') {
        await writing?.publish();
        writing = null;
        if (part.kind === 'end' || known.has(part.carried.release.name)) continue;
        writing = await beginRelease(deps, part.carried);
        brought.push(part.carried.release.name);
      }
    }
  } catch (error) {
    await writing?.undo();
    throw error;
  }
  return { brought, known: [...known], answers };
}

interface Judged {
  readonly header: FileHeader;
  readonly known: ReadonlySet<string>;
}

/** Reads the whole file against what the database holds. Writes nothing. */
async function judge({ db }: ImportDeps, parts: AsyncIterable<FilePart>): Promise<Judged> {
  let header: FileHeader | null = null;
  const known = new Set<string>();
  const names = new Set<string>();
  const answers = new Set<string>();
  let last: Counted | null = null;
  for await (const part of parts) {
    if (part.kind === 'header') {
      header = part.header;
      await refuseOtherKind(db, header.contentKind);
    } else if (part.kind === 'answer') answers.add(part.sha256);
    else if (part.kind === 'rows') last?.add(part);
    else {
      if (last !== null) last.refuseIncomplete(header?.holdsArchive === true ? answers : null);
      if (part.kind === 'end') continue;
      last = countRelease(part.carried);
      const { name } = part.carried.release;
      if (names.has(name)) throw new WrongUse(`The file holds ${name} twice. ${NOTHING}`);
      names.add(name);
      const heldBack = part.carried.acceptance?.quarantined;
      if (heldBack !== undefined && !names.has(heldBack) && (await findReleaseByName(db, heldBack)) === null)
        throw new WrongUse(
          `${name} was published in the place of ${heldBack}, which is not in the file. ${NOTHING}`,
        );
      if (part.carried.release.name !== `${part.carried.release.source_id}@${part.carried.run.run_key}`)
        throw new WrongUse(`${name} is not the name of its run. ${NOTHING}`);
      if (await isKnown({ db }, part.carried)) known.add(name);
    }
  }
  if (header === null) throw new WrongUse(`The file holds nothing. ${NOTHING}`);
  return { header, known };
}

const NOTHING = 'Nothing was written.';

interface Counted {
  add(part: Extract<FilePart, { kind: 'rows' }>): void;
  /** Throws WrongUse. `answers`: what the file holds so far; null where it holds no archive. */
  refuseIncomplete(answers: ReadonlySet<string> | null): void;
}

function countRelease({ release }: FileRelease): Counted {
  const counted: RowCount = createRowCount();
  const column = CARRIED_TABLES.retrieval.columns.indexOf('sha256');
  const hashes: unknown[] = [];
  return {
    add({ table, rows }) {
      counted.add(table, rows);
      if (table === 'retrieval') hashes.push(...rows.map((row) => row[column]));
    },
    refuseIncomplete(answers) {
      const stated = release.state === 'published' ? release.accepted_count : 0;
      if (counted.accepted() !== stated)
        throw new WrongUse(`${release.name} has ${counted.accepted()} rows and says ${stated}. ${NOTHING}`);
      const lacking = hashes.find((hash) => answers !== null && !answers.has(String(hash)));
      if (lacking !== undefined)
        throw new WrongUse(
          `${release.name} rests on the answer ${lacking}, which is not in the file. ${NOTHING}`,
        );
    },
  };
}

/** Whether the database holds the release. Throws WrongUse when it must not be brought in. */
async function isKnown({ db }: Pick<ImportDeps, 'db'>, { release }: FileRelease): Promise<boolean> {
  const { name, source_id, content_sha256, code_version, state } = release;
  const held = await findReleaseByName(db, name);
  if (held !== null && held.state !== 'staged') {
    if (held.content_sha256 === content_sha256 && held.code_version === code_version && held.state === state)
      return true;
    throw new WrongUse(`The database holds another release of the name ${name}. ${NOTHING}`);
  }
  const run = await findRun(db, name);
  if (run !== null && run.state !== 'running' && run.state !== 'failed')
    throw new WrongUse(`The database knows the run ${name}, which ended as ${run.state}. ${NOTHING}`);
  const newer = await findNewerRelease(db, source_id, release.retrieved_at);
  if (newer !== null)
    throw new WrongUse(`Readers already see ${newer.name}, which is newer than ${name}. ${NOTHING}`);
  return false;
}

interface Writing {
  rows(part: Extract<FilePart, { kind: 'rows' }>): Promise<void>;
  publish(): Promise<void>;
  /** Removes what was written of the release. */
  undo(): Promise<void>;
}

async function beginRelease(deps: ImportDeps, carried: FileRelease): Promise<Writing> {
  if (carried.release.state === 'quarantined') return writeHeldBack(deps, carried);
  const { release } = carried;
  const lease = await leaseFor(deps, carried);
  await clearLeftovers(lease, release.source_id);
  await lease.db.writeAtomically([
    insertStagedRelease(release.name, {
      sourceId: release.source_id,
      previousReleaseId: null, // it is told by name when the release is published
      retrievedAt: release.retrieved_at,
      codeVersion: release.code_version,
      contentSha256: release.content_sha256,
    }),
  ]);
  const { release_id: releaseId } = await getReleaseByName(lease.db, release.name);
  return writeStaged(lease, carried, releaseId);
}

function writeStaged(lease: Lease, carried: FileRelease, releaseId: number): Writing {
  const { db, runId } = lease;
  const writer = writeCarriedRows({
    db,
    runId,
    releaseId,
    findPreviousId: async () => (await findCurrentRelease(db, carried.release.source_id))?.release_id ?? null,
    pause: () => lease.keep(),
  });
  return {
    rows: ({ table, rows }) => writer.write(table, rows),
    async publish() {
      await writer.finish();
      await db.writeAtomically(publishCarried(carried, lease.hold()));
    },
    async undo() {
      await clearLeftovers(lease, carried.release.source_id);
      await db.writeAtomically([deleteFruitlessRun(runId)]);
    },
  };
}

/** Of a release that was held back only answers and issues are kept: few enough for one write. */
function writeHeldBack({ db }: ImportDeps, carried: FileRelease): Writing {
  const queries = insertHeldBack(carried);
  return {
    async rows({ table, rows }) {
      if (!isOfPostings(table)) queries.push(...insertCarriedRows(table, carried.release.name, rows));
    },
    async publish() {
      await db.writeAtomically(queries);
    },
    undo: () => Promise.resolve(),
  };
}

async function leaseFor(deps: ImportDeps, { release, run }: FileRelease): Promise<Lease> {
  const { db } = deps;
  const known = await findRun(db, release.name);
  if (known?.state === 'failed') {
    // An import that was killed, and passed over by a refresh since.
    await clearRun(db, release.name);
    await db.writeAtomically([deleteFruitlessRun(release.name)]);
  }
  const request = { sourceId: release.source_id, runKey: run.run_key, task: run.task, timeoutMs: 0 } as const;
  const lease = await takeLease(deps, request);
  if (lease !== null) return lease;
  throw new AlreadyRunning(`${release.name} is being brought in by somebody else.`);
}
