/** A coder meets words nobody foresaw: what it throws costs the posting its coding, never the run. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import { messageOf, WealdwayError } from '../../domain/errors.ts';
import type { Posting, PostingCoding } from '../../domain/posting.ts';
import type { SourceId } from '../../domain/release.ts';

/** The coding, or what is wrong in a sentence. Errors of ours (a model that cannot be read) go through: they are not about the posting. */
export function codePosting(
  coder: PostingCoder,
  posting: Posting,
  sourceId: SourceId,
): { readonly coding: PostingCoding } | { readonly fault: string } {
  try {
    return { coding: coder.code(posting, sourceId) };
  } catch (error) {
    if (error instanceof WealdwayError) throw error;
    return { fault: `The coder failed on this posting: ${messageOf(error)}` };
  }
}
