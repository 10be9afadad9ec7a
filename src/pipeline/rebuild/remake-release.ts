/** A release once more, from the bytes that it was made of; where they do not suffice, its rows as they stand. */
import type { Connector } from '../../connectors/contract.ts';
import { findAcceptance } from '../../db/repositories/releases/acceptances.ts';
import {
  CARRIED_TABLES,
  type CarriedName,
  readCarriedRows,
} from '../../db/repositories/releases/carried-rows.ts';
import { findNoticedAt, insertRows, readRows } from '../../db/repositories/releases/record.ts';
import {
  findRelease,
  pointSourceAt,
  type ReleaseRow,
  repointSource,
} from '../../db/repositories/releases/releases.ts';
import { listRetrievals, type RoleRetrieval } from '../../db/repositories/releases/retrievals.ts';
import type { RunRow } from '../../db/repositories/releases/runs.ts';
import { StorageFailed } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import { guardConnector } from '../fetching/guarded-connector.ts';
import { writeCarriedRows } from '../release/carried-rows.ts';
import { clearLeftovers } from '../release/clear-leftovers.ts';
import { makeRelease, type RunContext } from '../release/make-release.ts';
import { recodeRelease } from '../release/recode.ts';
import { codeVersionFor } from '../shared/code-version.ts';
import { createIssueLog } from '../shared/issue-log.ts';
import type { Lease } from '../shared/lease.ts';
import { isSourceTrouble } from '../shared/stored-trouble.ts';
import type { MadeRelease } from './history.ts';
import type { RebuildContext } from './rebuild-context.ts';
import { replaySweep } from './replayed-sweep.ts';

export async function remakeRelease(context: RebuildContext, made: MadeRelease): Promise<void> {
  const { deps, report } = context;
  const { release, run } = made;
  const why = (await whyNot(context, made)) ?? (await tryRemaking(context, made));
  if (why === null) {
    report.madeReleases += 1;
    const now = await findRelease(deps.db, release.release_id);
    if (now !== null && now.code_version !== release.code_version)
      report.otherCode.push({ name: release.name, was: release.code_version, is: now.code_version });
    return;
  }
  await clearLeftovers(leaseOf(context, run), release.source_id);
  const isHeld = await takeOver(context, made);
  const words = isHeld ? why : `${why}, and its rows had been removed: what follows from it may differ`;
  report.releases.push({ name: release.name, why: words });
}

/** Why the release cannot be made again; null when it is worth trying. */
async function whyNot(
  { old, deps, connectors }: RebuildContext,
  { release, run }: MadeRelease,
): Promise<string | null> {
  const { source_id: sourceId, previous_release_id: previousId } = release;
  if (!connectors.some(({ source }) => source.id === sourceId)) return `${sourceId} is not a source any more`;
  if (run.task === 'recode')
    return previousId === null ? 'the release that it was coded again from is not held' : null;
  for (const { sha256, url } of await listRetrievals(old, release.name)) {
    const bytes = await deps.raw.get(sha256).catch((error: unknown) => {
      if (error instanceof StorageFailed) return null;
      throw error;
    });
    if (bytes === null) return `the archive has lost ${url} (${sha256})`;
  }
  return null;
}

/** Null when it was made. What goes wrong with reading is no reason to stop: another version of the code read those bytes. */
async function tryRemaking(context: RebuildContext, made: MadeRelease): Promise<string | null> {
  const { old, deps } = context;
  const { release, run } = made;
  await deps.db.writeAtomically(insertRows('run', await readRows(old, 'run', { run_id: run.run_id })));
  const previous =
    release.previous_release_id === null ? null : await findRelease(deps.db, release.previous_release_id);
  const known = context.connectors.find(({ source }) => source.id === release.source_id);
  if (known === undefined) return `${release.source_id} is not a source any more`;
  const connector = guardConnector(known);
  const at = run.finished_at ?? run.started_at;
  const remade: RunContext = {
    deps: { ...deps, clock: { ...deps.clock, now: () => at } },
    connector,
    lease: leaseOf(context, run),
    issues: createIssueLog(),
    remaking: {
      releaseId: release.release_id,
      retrievedAt: release.retrieved_at,
      isPartial: release.is_partial === 1,
      isHeldBack: release.state === 'quarantined',
      accepted: await findAcceptance(old, release.release_id),
      noticedAt: await findNoticedAt(old, release.release_id),
    },
  };
  try {
    if (run.task === 'recode') {
      if (previous === null) return 'the release that it was coded again from is not held';
      await recodeRelease(remade, previous, { remadeId: release.release_id });
    } else await readAgain(context, remade, { release, previous, connector });
    return null;
  } catch (error) {
    if (!isSourceTrouble(error)) throw error;
    return `today’s code cannot read its bytes: ${error.message}`;
  }
}

async function readAgain(
  { old, deps }: RebuildContext,
  remade: RunContext,
  {
    release,
    previous,
    connector,
  }: { release: ReleaseRow; previous: ReleaseRow | null; connector: Connector },
): Promise<void> {
  const retrievals: readonly RoleRetrieval[] = await listRetrievals(old, release.name);
  await deps.db.writeAtomically(
    insertRows('retrieval', await readRows(old, 'retrieval', { run_id: release.name })),
  );
  const secrets = Object.fromEntries(connector.source.secrets.map(({ setting }) => [setting, '']));
  const { sweep, issues } = await replaySweep({
    old,
    deps,
    connector,
    release,
    retrievals,
    planContext: {
      now: remade.lease.startedAt,
      secrets,
      lastRetrievedAt: previous?.retrieved_at ?? null,
    },
  });
  for (const { code, locator, detail } of issues)
    remade.issues.add(issue(code, 'warning', locator, detail), null);
  await makeRelease(remade, sweep, previous, codeVersionFor(connector.source, deps.coder));
}

/** The new database has one writer: nothing is fenced, and the run has ended before it begins. */
function leaseOf({ deps: { db } }: RebuildContext, run: RunRow): Lease {
  return {
    runId: run.run_id,
    startedAt: run.started_at,
    db,
    hold: () => ({ runId: run.run_id, claimedBy: '', claimExpiresAt: '' }),
    keep: () => Promise.resolve(),
    letGo: () => Promise.resolve(),
    begun: 'new',
    handOver: () => Promise.reject(new Error('A rebuild is one step')),
  };
}

const TABLES = Object.keys(CARRIED_TABLES).filter((name): name is CarriedName => name in CARRIED_TABLES);

const OWN_ROWS: ReadonlySet<CarriedName> = new Set(['observation', 'posting', 'occupation_fact', 'school']);

/** Returns whether the old database still held rows of it, or never did. */
async function takeOver({ old, deps: { db } }: RebuildContext, made: MadeRelease): Promise<boolean> {
  const { release, run } = made;
  const key = { release_id: release.release_id };
  const known = await readRows(db, 'run', { run_id: run.run_id });
  await db.writeAtomically([
    ...(known.length > 0 ? [] : insertRows('run', await readRows(old, 'run', { run_id: run.run_id }))),
    ...insertRows('release', await readRows(old, 'release', key)),
    ...insertRows('acceptance', await readRows(old, 'acceptance', key)),
  ]);
  const { name: runId, release_id: releaseId } = release;
  const writer = writeCarriedRows({
    db,
    runId,
    releaseId,
    findPreviousId: () => Promise.resolve(release.previous_release_id),
    pause: () => Promise.resolve(),
  });
  let count = 0;
  for (const table of TABLES) {
    const owner = CARRIED_TABLES[table].owner === 'run_id' ? runId : releaseId;
    for await (const rows of readCarriedRows(old, table, owner)) {
      await writer.write(table, rows);
      if (OWN_ROWS.has(table)) count += rows.length;
    }
  }
  await writer.finish();
  if (release.state === 'published') {
    const { source_id: sourceId } = release;
    await db.writeAtomically([
      run.task === 'recode'
        ? repointSource(sourceId, releaseId)
        : pointSourceAt(sourceId, releaseId, run.finished_at ?? run.started_at),
    ]);
  }
  return count > 0 || release.accepted_count === 0 || release.state === 'quarantined';
}
