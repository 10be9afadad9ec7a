/** What happened in a database, one thing after another: what a rebuild does again. */

import type { Database } from '../../db/database.ts';
import type { EditionRelease, EditionRow } from '../../db/repositories/editions/editions.ts';
import {
  listEditionReleases,
  listKeptEditions,
  listPublishedEditions,
} from '../../db/repositories/editions/editions.ts';
import { listMadeReleases, listRuns, readRows } from '../../db/repositories/releases/record.ts';
import type { ReleaseRow } from '../../db/repositories/releases/releases.ts';
import type { RunRow } from '../../db/repositories/releases/runs.ts';
import { listWithdrawals, type WithdrawnRelease } from '../../db/repositories/releases/withdrawals.ts';
import { StorageFailed } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';

export interface MadeRelease {
  readonly kind: 'release';
  readonly at: Instant;
  readonly release: ReleaseRow;
  readonly run: RunRow;
}

export interface MadeEdition {
  readonly kind: 'edition';
  readonly at: Instant;
  readonly edition: EditionRow;
  readonly releases: readonly EditionRelease[];
  /** False for an older one, of which only the name and the hashes are kept. */
  readonly isKept: boolean;
}

export type PastEvent =
  | MadeRelease
  | MadeEdition
  /** One that made no release. */
  | { readonly kind: 'run'; readonly at: Instant; readonly run: RunRow }
  | { readonly kind: 'withdrawal'; readonly at: Instant; readonly withdrawal: WithdrawnRelease }
  | { readonly kind: 'bulletin'; readonly at: Instant; readonly areaCode: string; readonly month: string };

/** What was done first of things of one instant, as a clock that stands still gives them. */
const RANK = { release: 0, run: 0, withdrawal: 1, edition: 2, bulletin: 3 } as const;

/**
 * In the order in which it happened. Releases stand in the order of their numbers whatever the clocks said, and before every edition that
 * was built from them.
 */
export async function readPast(db: Database): Promise<PastEvent[]> {
  const runs = await listRuns(db);
  const made = await listMadeReleases(db);
  const byName = new Map(runs.map((run) => [run.run_id, run]));
  const releases = made.map((release): MadeRelease => {
    const run = byName.get(release.name);
    if (run === undefined || run.finished_at === null)
      throw new StorageFailed(`The run that made ${release.name} is not stored: wealdway check says more.`);
    return { kind: 'release', at: run.finished_at, release, run };
  });
  const names = new Set(made.map(({ name }) => name));
  const others: PastEvent[] = [
    ...runs
      .filter(({ run_id }) => !names.has(run_id))
      .map((run): PastEvent => ({ kind: 'run', at: run.finished_at ?? run.started_at, run })),
    ...(await listWithdrawals(db)).map(
      (withdrawal): PastEvent => ({ kind: 'withdrawal', at: withdrawal.withdrawnAt, withdrawal }),
    ),
    ...(await listEditions(db)),
    ...(await readRows(db, 'bulletin')).map(
      (row): PastEvent => ({
        kind: 'bulletin',
        at: String(row.made_at),
        areaCode: String(row.area_code),
        month: String(row.month),
      }),
    ),
  ];
  others.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || RANK[a.kind] - RANK[b.kind]);
  return merge(releases, others);
}

async function listEditions(db: Database): Promise<MadeEdition[]> {
  const kept = new Set(await listKeptEditions(db));
  const editions: MadeEdition[] = [];
  for (const edition of (await listPublishedEditions(db)).reverse()) {
    const releases = await listEditionReleases(db, edition.editionId);
    const isKept = kept.has(edition.editionId);
    editions.push({ kind: 'edition', at: edition.publishedAt ?? edition.asAt, edition, releases, isKept });
  }
  return editions;
}

function merge(releases: readonly MadeRelease[], others: readonly PastEvent[]): PastEvent[] {
  const all: PastEvent[] = [];
  let next = 0;
  for (const event of others) {
    const needed =
      event.kind === 'edition' ? Math.max(0, ...event.releases.map((held) => held.releaseId)) : 0;
    for (let head = releases[next]; head !== undefined; head = releases[next]) {
      const isBefore =
        Date.parse(head.at) < Date.parse(event.at) ||
        (Date.parse(head.at) === Date.parse(event.at) && event.kind !== 'run');
      if (!isBefore && head.release.release_id > needed) break;
      all.push(head);
      next += 1;
    }
    all.push(event);
  }
  return [...all, ...releases.slice(next)];
}
