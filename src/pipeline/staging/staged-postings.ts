/** Writes a batch of adverts of a sweep into the release that is being staged. Only those of which the source says something new are coded. */

import type { PostingCoder } from '../../coding/shared/contract.ts';
import type { Database } from '../../db/database.ts';
import type { LineStep } from '../../db/repositories/postings/posting-lines.ts';
import { insertSights, type PostingSight } from '../../db/repositories/postings/posting-sights.ts';
import {
  findKnown,
  insertStaged,
  insertVersions,
  type KnownPosting,
  type NewVersion,
  newVersion,
  type PostingHashes,
} from '../../db/repositories/postings/posting-staging.ts';
import { rowFault } from '../../db/sql/row-fault.ts';
import { issue } from '../../domain/issue.ts';
import type { Instant } from '../../domain/period.ts';
import type { Posting } from '../../domain/posting.ts';
import type { IssueLog } from '../shared/issue-log.ts';
import { type CodedSource, codePosting } from './code-record.ts';
import { contentHash, statedHash } from './content-hash.ts';

/** The release that the adverts go into, and how they are coded. */
export interface PostingStage {
  readonly db: Database;
  readonly step: LineStep;
  readonly issues: IssueLog;
  readonly coder: PostingCoder;
  readonly source: CodedSource;
  /** When the sweep was made: postings in it were seen then. Whole seconds. */
  readonly seenAt: Instant;
  /** The release before was made by the same code: what it holds of an advert stands, as long as its source says the same. */
  readonly isSameCode: boolean;
}

/** An advert as the source sent it, and where. */
export interface SentPosting {
  readonly posting: Posting;
  readonly retrievalSequence: number;
  readonly locator: string;
}

export interface WrittenPostings {
  /** How many were not there before. */
  readonly written: number;
  /** How many the coder failed on, or the database could not hold. */
  readonly refused: number;
}

interface StagedOne {
  readonly sent: SentPosting;
  readonly hashes: PostingHashes;
  readonly known: KnownPosting | undefined;
  /** Null where the row of the release before goes on. */
  readonly version: NewVersion | null;
}

export async function writePostings(
  stage: PostingStage,
  sent: readonly SentPosting[],
): Promise<WrittenPostings> {
  const known = await findKnown(
    stage.db,
    stage.step,
    sent.map(({ posting }) => posting.key),
  );
  const staged = new Map<string, StagedOne>();
  let refused = 0;
  for (const each of sent) {
    const { key } = each.posting;
    const hashes = { stated: statedHash(each.posting), content: contentHash(each.posting) };
    const first = firstOf(staged.get(key), known.get(key));
    if (first !== null) {
      if (first.contentHash !== hashes.content) noteDifference(stage, each, first.locator);
      continue;
    }
    const one = stageOne(stage, each, hashes, known.get(key));
    if (one === null) refused++;
    else staged.set(key, one);
  }
  await write(stage, [...staged.values()]);
  return { written: staged.size, refused };
}

/** What the sweep has said of the key before; null when nothing. */
function firstOf(
  staged: StagedOne | undefined,
  known: KnownPosting | undefined,
): { readonly contentHash: string; readonly locator: string } | null {
  if (staged !== undefined) return { contentHash: staged.hashes.content, locator: staged.sent.locator };
  return known?.staged ?? null;
}

/** Null, with an issue, for one that cannot be stored. */
function stageOne(
  stage: PostingStage,
  sent: SentPosting,
  hashes: PostingHashes,
  known: KnownPosting | undefined,
): StagedOne | null {
  const { coder, source, step, seenAt, isSameCode } = stage;
  const previous = known?.previous;
  const isUnchanged =
    isSameCode && previous?.statedHash === hashes.stated && previous.coderVersion === coder.version;
  if (isUnchanged) return { sent, hashes, known, version: null };
  const coded = codePosting(coder, sent.posting, source);
  const version = 'fault' in coded ? null : newVersion(step, sent.posting, coded.coding, { seenAt, hashes });
  const fault = 'fault' in coded ? coded.fault : version && rowFault('posting_version', version.row);
  if (fault === null) return { sent, hashes, known, version };
  stage.issues.add(issue('unreadable-record', 'error', sent.locator, fault), sent.retrievalSequence);
  return null;
}

async function write({ db, step }: PostingStage, staged: readonly StagedOne[]): Promise<void> {
  if (staged.length === 0) return;
  const sights: PostingSight[] = staged.map(({ sent: { posting, retrievalSequence, locator } }) => ({
    key: posting.key,
    retrievalSequence,
    locator,
  }));
  await db.writeAtomically([
    ...insertVersions(staged.flatMap(({ version }) => version ?? [])),
    ...insertStaged(
      staged.map(({ sent, hashes, known, version }) => ({
        release_id: step.releaseId,
        posting_key: sent.posting.key,
        previous_id: known?.previous?.versionId ?? null,
        is_unchanged: version === null ? 1 : 0,
        content_hash: hashes.content,
        retrieval_sequence: sent.retrievalSequence,
        locator: sent.locator,
      })),
    ),
    await insertSights(step.releaseId, sights),
  ]);
}

function noteDifference({ issues }: PostingStage, sent: SentPosting, firstLocator: string): void {
  const detail = `${sent.posting.key} came with other content; the first (${firstLocator}) is kept`;
  issues.add(issue('repeated-record-differs', 'warning', sent.locator, detail), sent.retrievalSequence);
}
