/** Rows for tests of reading: releases written as a finished run leaves them. Runs on every Database. */

import type { Database } from '../../src/db/database.ts';
import { insertFactLinks, insertFacts, stagedFact } from '../../src/db/repositories/facts/fact-staging.ts';
import { indexPostings } from '../../src/db/repositories/postings/posting-index.ts';
import { insertSights, type PostingSight } from '../../src/db/repositories/postings/posting-sights.ts';
import {
  insertVersions,
  type NewVersion,
  newVersion,
} from '../../src/db/repositories/postings/posting-staging.ts';
import { summariseRelease } from '../../src/db/repositories/releases/release-summary.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { insertMany } from '../../src/db/sql/insert-many.ts';
import { dimensionKey, type Observation } from '../../src/domain/observation.ts';
import type { FactLink, OccupationFact } from '../../src/domain/occupation-fact.ts';
import type { Posting, PostingCoding, PostingState } from '../../src/domain/posting.ts';
import type { SourceId } from '../../src/domain/release.ts';

export interface SeededRelease {
  readonly releaseId: number;
  readonly sourceId: SourceId;
  /** Unless given, early on the day of August 2026 that has the release's number. */
  readonly retrievedAt?: string;
  readonly observations?: readonly Observation[];
  readonly postings?: readonly SeededPosting[];
  readonly facts?: readonly { readonly fact: OccupationFact; readonly links: readonly FactLink[] }[];
}

export interface SeededPosting {
  readonly posting: Posting;
  readonly coding: PostingCoding;
  readonly state?: PostingState;
}

export async function setContentKind(db: Database, kind: 'demonstration' | 'live'): Promise<void> {
  await db.writeAtomically([
    compose.insertInto('installation').values({ name: 'content_kind', value: kind }).compile(),
  ]);
}

/** One finished run with its archived answer, its published release, and the pointer to it. */
export async function seedRelease(db: Database, seeded: SeededRelease): Promise<void> {
  const release = { ...seeded, retrievedAt: seeded.retrievedAt ?? dayOf(seeded.releaseId) };
  const { releaseId, sourceId, retrievedAt, observations = [], postings = [], facts = [] } = release;
  const place = { retrievalSequence: 1, locator: 'row' };
  const staged = facts.map(({ fact, links }) => stagedFact(releaseId, fact, links, place));
  const name = `${sourceId}@${retrievedAt}`;
  const live = postings.filter((each) => (each.state ?? 'live') === 'live').length;
  await db.writeAtomically([
    ...insertMany('run', [runRow(name, release)]),
    ...insertMany('retrieval', [retrievalRow(name, release)]),
    ...insertMany('release', [releaseRow(name, release, observations.length + live + facts.length)]),
    ...insertMany(
      'source',
      [{ source_id: sourceId, current_release_id: releaseId, last_checked_at: retrievedAt }],
      {
        onConflict: {
          target: ['source_id'],
          set: 'current_release_id = excluded.current_release_id, last_checked_at = excluded.last_checked_at',
        },
      },
    ),
    ...insertFacts(staged),
    ...insertFactLinks(staged),
    ...insertMany(
      'observation',
      observations.map((observation, index) => observationRow(releaseId, observation, index)),
    ),
    ...summariseRelease(releaseId),
    ...insertMany('posting_release', seeded.postings ? [{ release_id: releaseId, line_id: releaseId }] : []),
    ...insertVersions(postings.map((each) => versionOf(releaseId, retrievedAt, each))),
  ]);
  if (live > 0) await db.writeAtomically([await insertSights(releaseId, sightsOf(postings))]);
  await indexPostings(db, releaseId, () => Promise.resolve());
}

type Retrieved = Required<Pick<SeededRelease, 'releaseId' | 'sourceId' | 'retrievedAt'>>;

const dayOf = (releaseId: number) => `2026-08-${String(releaseId).padStart(2, '0')}T05:00:00.000Z`;

function runRow(name: string, { releaseId, sourceId, retrievedAt }: Retrieved) {
  return {
    run_id: name,
    source_id: sourceId,
    run_key: retrievedAt,
    state: 'published' as const,
    claimed_by: null,
    claim_expires_at: null,
    started_at: retrievedAt,
    finished_at: retrievedAt,
    release_id: releaseId,
    request_count: 1,
    error_code: null,
    error_detail: null,
  };
}

function retrievalRow(name: string, { sourceId, retrievedAt }: Retrieved) {
  return {
    run_id: name,
    sequence: 1,
    url: `https://publisher.example/${sourceId}`,
    role: 'page',
    status: 200,
    content_type: 'text/csv',
    etag: null,
    last_modified: null,
    retrieved_at: retrievedAt,
    sha256: '0'.repeat(64),
    byte_length: 1,
  };
}

function releaseRow(name: string, { releaseId, sourceId, retrievedAt }: Retrieved, count: number) {
  return {
    release_id: releaseId,
    name,
    source_id: sourceId,
    state: 'published' as const,
    previous_release_id: null,
    retrieved_at: retrievedAt,
    published_at: retrievedAt,
    code_version: 'test',
    content_sha256: name,
    is_partial: 0,
    record_count: count,
    accepted_count: count,
    rejected_count: 0,
    skipped_count: 0,
    repeated_count: 0,
    movements: null,
    failures: null,
  };
}

function observationRow(releaseId: number, observation: Observation, index: number) {
  return {
    release_id: releaseId,
    measure: observation.measure,
    area_code: observation.areaCode,
    dimension: dimensionKey(observation.dimensions),
    period_start: observation.period.start,
    period_end: observation.period.end,
    period_label: observation.period.label,
    value: observation.value,
    lower_95: observation.lower95,
    upper_95: observation.upper95,
    coefficient_of_variation: observation.coefficientOfVariation,
    status: observation.status,
    status_reason: observation.statusReason,
    note: observation.note,
    retrieval_sequence: 1,
    locator: `row ${index + 2}`,
    other_value: null,
  };
}

/** Each release in a line of its own: none takes the place of another's rows. */
function versionOf(
  releaseId: number,
  retrievedAt: string,
  { posting, coding, state = 'live' }: SeededPosting,
): NewVersion {
  const hashes = { stated: posting.key, content: posting.key };
  const { row, districts } = newVersion({ lineId: releaseId, releaseId }, posting, coding, {
    seenAt: retrievedAt,
    hashes,
  });
  return {
    row: {
      ...row,
      state,
      last_seen_at: state === 'live' ? null : retrievedAt,
      ended_at: state === 'closed' || state === 'withdrawn' ? retrievedAt : null,
    },
    districts,
  };
}

function sightsOf(postings: readonly SeededPosting[]): PostingSight[] {
  return postings.flatMap(({ posting, state = 'live' }, index) =>
    state === 'live'
      ? [{ key: posting.key, retrievalSequence: 1, locator: `page 1, record ${index + 1}` }]
      : [],
  );
}
