/** Codes the postings of a release that nobody can see yet, those of another coder only, in bounded batches. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import type { Database } from '../../db/database.ts';
import { listPostingsToRecode, replaceCodings } from '../../db/repositories/postings/posting-recode.ts';
import { issue } from '../../domain/issue.ts';
import type { PostingCoding } from '../../domain/posting.ts';
import type { IssueLog } from '../shared/issue-log.ts';
import { type CodedSource, codePosting } from '../staging/code-record.ts';
import { lineRanges } from './life.ts';

/** A write of so many codings stays well under the 2 MB that D1 takes. */
const POSTINGS_PER_BATCH = 500;

export interface RecodeContext {
  readonly db: Database;
  readonly coder: PostingCoder;
  readonly source: CodedSource;
  readonly releaseId: number;
  readonly lineId: number;
  /** Told of a posting on which the coder failed; it keeps the coding that it had. */
  readonly issues: Pick<IssueLog, 'add'>;
  /** Called between batches: renews the lease and throws when the run should stop. */
  pause(): Promise<void>;
  onProgress?(done: number): void;
  /** Where an earlier step of the run ended. */
  readonly from?: RecodedSoFar;
  /** Told after each batch but the last. */
  onBatch?(soFar: RecodedSoFar): Promise<void>;
}

export interface RecodedSoFar {
  /** The last key that was looked at. */
  readonly after: string;
  /** How many were coded. */
  readonly done: number;
}

/** Returns how many were coded. Doing it twice ends in the same rows. */
export async function recodePostings(context: RecodeContext): Promise<number> {
  const { db, coder, source, releaseId, lineId, from } = context;
  let done = from?.done ?? 0;
  for await (const range of lineRanges(context, 'posting_key', POSTINGS_PER_BATCH, from?.after)) {
    const postings = await listPostingsToRecode(db, releaseId, range, coder.version);
    const coded: { readonly key: string; readonly coding: PostingCoding }[] = [];
    for (const posting of postings) {
      const outcome = codePosting(coder, posting, source);
      if ('coding' in outcome) coded.push({ key: posting.key, coding: outcome.coding });
      else context.issues.add(issue('unreadable-record', 'error', posting.key, outcome.fault), null);
    }
    if (coded.length > 0) await db.writeAtomically(replaceCodings({ lineId, releaseId }, coded));
    done += coded.length;
    context.onProgress?.(done);
    if (range.upTo !== null) await context.onBatch?.({ after: range.upTo, done });
  }
  return done;
}
