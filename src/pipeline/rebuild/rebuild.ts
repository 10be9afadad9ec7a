/**
 * The whole database again, into a new one: what happened is done once more in its order, with archived bytes for answers and the instants
 * of then for a clock. What no byte tells (who ran what when, what was decided, what was told to whom) is the record, and taken over.
 */

import { deleteEditionPlan } from '../../db/repositories/editions/edition-plan.ts';
import { forgetWords } from '../../db/repositories/postings/posting-index.ts';
import {
  findLastEditionNumber,
  insertEditionPlan,
  insertRows,
  readRows,
} from '../../db/repositories/releases/record.ts';
import { deleteReleaseRows } from '../../db/repositories/releases/release-rows.ts';
import {
  findCurrentRelease,
  listHeldReleases,
  repointSource,
  touchSource,
} from '../../db/repositories/releases/releases.ts';
import type { RunRow } from '../../db/repositories/releases/runs.ts';
import type { WithdrawnRelease } from '../../db/repositories/releases/withdrawals.ts';
import { findContentKind, writeContentKind } from '../../db/repositories/upkeep/installation.ts';
import { AlreadyRunning, WrongUse } from '../../domain/errors.ts';
import { throwIfCancelled } from '../fetching/fetch.ts';
import { type MadeEdition, type PastEvent, readPast } from './history.ts';
import { emptyReport, type RebuildContext, type RebuildReport } from './rebuild-context.ts';
import { remakeBulletin, remakeEdition } from './remake-edition.ts';
import { remakeRelease } from './remake-release.ts';

/** Throws WrongUse when the old database holds nothing, AlreadyRunning while one of its sources is being refreshed. */
export async function rebuildDatabase(given: Omit<RebuildContext, 'report'>): Promise<RebuildReport> {
  const context: RebuildContext = { ...given, report: emptyReport() };
  const { old, deps } = context;
  const kind = await findContentKind(old);
  if (kind === null) throw new WrongUse('The database holds nothing yet: there is nothing to build again.');
  const history = await readPast(old);
  const running = history.find((event) => event.kind === 'run' && event.run.state === 'running');
  if (running?.kind === 'run')
    throw new AlreadyRunning(`${running.run.run_id} is under way: wait for it to end, then rebuild.`);
  await deps.db.writeAtomically([writeContentKind(kind)]);
  const held = new Set(await listHeldReleases(old));
  for (const [done, event] of history.entries()) {
    throwIfCancelled(deps.signal);
    await repeat(context, event);
    if (event.kind === 'release' || event.kind === 'edition')
      await removeUnneeded(context, held, history.slice(done + 1));
    deps.onProgress?.({ sourceId: 'edition', step: 'publish', done: done + 1, total: history.length });
  }
  await takeOverRest(context);
  return context.report;
}

function repeat(context: RebuildContext, event: PastEvent): Promise<void> {
  switch (event.kind) {
    case 'release':
      return remakeRelease(context, event);
    case 'edition':
      return remakeEdition(context, event);
    case 'bulletin':
      return remakeBulletin(context, event);
    case 'withdrawal':
      return repeatWithdrawal(context, event.withdrawal);
    case 'run':
      return repeatRun(context, event.run);
  }
}

/** It made no release: what it asked and what went wrong is the record. */
async function repeatRun({ old, deps: { db } }: RebuildContext, run: RunRow): Promise<void> {
  for (const table of ['run', 'retrieval', 'issue'] as const)
    await db.writeAtomically(insertRows(table, await readRows(old, table, { run_id: run.run_id })));
  if (run.state === 'unchanged' && run.task === 'refresh' && run.finished_at !== null)
    await db.writeAtomically([touchSource(run.source_id, run.finished_at)]);
}

async function repeatWithdrawal(
  { old, deps: { db } }: RebuildContext,
  { releaseId, sourceId, returnedToId }: WithdrawnRelease,
): Promise<void> {
  const current = await findCurrentRelease(db, sourceId);
  const key = { release_id: releaseId };
  await db.writeAtomically([
    ...insertRows('withdrawal', await readRows(old, 'withdrawal', key)),
    ...insertRows('withdrawal_edition', await readRows(old, 'withdrawal_edition', key)),
    ...(current?.release_id === releaseId ? [repointSource(sourceId, returnedToId)] : []),
  ]);
}

/** Rows that the old database has removed, once nothing that is still to come rests on them. */
async function removeUnneeded(
  { deps: { db } }: RebuildContext,
  held: ReadonlySet<number>,
  toCome: readonly PastEvent[],
): Promise<void> {
  const editions = toCome.filter((event): event is MadeEdition => event.kind === 'edition' && event.isKept);
  const needed = new Set(editions.flatMap(({ releases }) => releases.map(({ releaseId }) => releaseId)));
  const followed = new Set(
    toCome.flatMap((event) => (event.kind === 'release' ? [event.release.previous_release_id] : [])),
  );
  let removed = 0;
  for (const releaseId of await listHeldReleases(db)) {
    if (held.has(releaseId) || needed.has(releaseId) || followed.has(releaseId)) continue;
    await deleteReleaseRows(db, releaseId, () => Promise.resolve());
    removed += 1;
  }
  if (removed > 0) await db.writeAtomically([forgetWords()]);
}

/** In the order in which they refer to one another. */
const RECORD = ['alert', 'alert_telling', 'resource_check', 'host_lease', 'queued_job'] as const;

async function takeOverRest({ old, deps: { db, owner, clock } }: RebuildContext): Promise<void> {
  for (const table of RECORD) await db.writeAtomically(insertRows(table, await readRows(old, table)));
  const known = new Set((await readRows(db, 'installation')).map(({ name }) => name));
  const settings = (await readRows(old, 'installation')).filter(({ name }) => !known.has(name ?? null));
  await db.writeAtomically(insertRows('installation', settings));
  // Numbers of plans that came to nothing are not given again either.
  const last = await findLastEditionNumber(old);
  if (last <= (await findLastEditionNumber(db))) return;
  const plan = { editionId: last, planId: crypto.randomUUID() };
  await db.writeAtomically([
    insertEditionPlan({ ...plan, owner: owner.id, expiresAt: clock.now() }),
    deleteEditionPlan(plan),
  ]);
}
