/** The coder: free text and codes of one posting -> districts and school sector. Pure; a better one can replace the first. */
import type { Posting, PostingCoding } from '../domain/posting.ts';
import type { SourceId } from '../domain/release.ts';

export interface PostingCoder {
  /** Names the coder and its rules; stored with every result so that a new version can recode what an old one coded. */
  readonly version: string;
  code(posting: Posting, sourceId: SourceId): PostingCoding;
}
