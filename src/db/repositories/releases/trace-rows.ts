/** What tracing looks up: a release, one advert of it, and the edition that was built from it. */

import type { OccupationFact } from '../../../domain/occupation-fact.ts';
import type { Instant } from '../../../domain/period.ts';
import type { SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { readFact } from '../../sql/json-columns.ts';
import { jsonList } from '../../sql/json-list.ts';
import { findSight } from '../postings/posting-sights.ts';
import { type Acceptance, findAcceptance } from './acceptances.ts';
import { findWithdrawal, type Withdrawal } from './withdrawals.ts';

export interface TracedRelease {
  readonly releaseId: number;
  /** The run that made it; its retrievals stand under this name. */
  readonly name: string;
  readonly sourceId: SourceId;
  readonly retrievedAt: Instant;
  readonly publishedAt: Instant | null;
  readonly codeVersion: string;
  /** Null for a release that passed its checks. */
  readonly acceptance: Acceptance | null;
  /** Null for a release that stands. */
  readonly withdrawal: Pick<Withdrawal, 'withdrawnAt' | 'reason'> | null;
}

/** Published releases only: nobody has a reference to another. */
export async function findPublishedRelease(db: Database, releaseId: number): Promise<TracedRelease | null> {
  const row = await db.read
    .selectFrom('release')
    .select([
      'release_id as releaseId',
      'name',
      'source_id as sourceId',
      'retrieved_at as retrievedAt',
      'published_at as publishedAt',
      'code_version as codeVersion',
    ])
    .where('release_id', '=', releaseId)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (!row) return null;
  const withdrawn = await findWithdrawal(db, releaseId);
  return {
    ...row,
    acceptance: await findAcceptance(db, releaseId),
    withdrawal: withdrawn && { withdrawnAt: withdrawn.withdrawnAt, reason: withdrawn.reason },
  };
}

export interface TracedPosting {
  readonly title: string;
  readonly state: string;
  readonly lastSeenAt: Instant;
  /** Null for an advert that was carried forward: it was not in that sweep. */
  readonly retrievalSequence: number | null;
  readonly locator: string | null;
}

export async function findPostingSight(
  db: Database,
  releaseId: number,
  postingKey: string,
): Promise<TracedPosting | null> {
  const row = await db.read
    .selectFrom('posting')
    .select(['title', 'state', 'last_seen_at as lastSeenAt'])
    .where('release_id', '=', releaseId)
    .where('posting_key', '=', postingKey)
    .executeTakeFirst();
  if (row === undefined) return null;
  const sight = await findSight(db, releaseId, postingKey);
  return { ...row, retrievalSequence: sight?.retrievalSequence ?? null, locator: sight?.locator ?? null };
}

export interface FactSight {
  readonly fact: OccupationFact;
  readonly retrievalSequence: number;
  readonly locator: string;
}

export async function findFactSight(db: Database, releaseId: number, key: string): Promise<FactSight | null> {
  const row = await db.read
    .selectFrom('occupation_fact')
    .select(['body', 'retrieval_sequence as retrievalSequence', 'locator'])
    .where('release_id', '=', releaseId)
    .where('fact_key', '=', key)
    .executeTakeFirst();
  return row
    ? { fact: readFact(row.body), retrievalSequence: row.retrievalSequence, locator: row.locator }
    : null;
}

/** The newest edition, with its snapshots still kept, that was built from all of the releases; null when there is none. */
export async function findEditionOf(db: Database, releaseIds: readonly number[]): Promise<number | null> {
  const row = await db.read
    .selectFrom('edition_release')
    .select('edition_id as editionId')
    .where('release_id', 'in', jsonList(releaseIds))
    .groupBy('edition_id')
    .having((build) => build.fn.countAll<number>(), '=', releaseIds.length)
    .orderBy('edition_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.editionId ?? null;
}
